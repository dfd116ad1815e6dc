fn rejected(_: &u8) -> status_codes::Status {
    status_codes::Status::NotFound
}

#[derive(status_codes::ToStatus)]
enum Error {
    #[status(with = rejected)]
    Json(u8, String),
}

fn main() {}
