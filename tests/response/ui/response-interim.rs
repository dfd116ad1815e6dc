use status_codes::ToResponse;

#[derive(ToResponse)]
enum Error {
    #[status(103)]
    Early,
}

fn main() {}
