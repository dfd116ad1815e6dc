fn rejected(_: &u8) -> u16 {
    404
}

#[derive(status_codes::ToStatus)]
enum Error {
    #[status(with = rejected)]
    Json(u8),
}

fn main() {}
