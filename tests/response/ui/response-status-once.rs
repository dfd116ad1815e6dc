use status_codes::ToResponse;

#[derive(ToResponse)]
enum Error {
    #[status(499)]
    Closed,
    Forgotten,
}

fn main() {}
