#[derive(status_codes::ToStatus)]
enum Error {
    #[status(with = rejected)]
    Json(u8),
}

fn main() {}
