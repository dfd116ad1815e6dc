use status_codes::ToResponse;

#[derive(ToResponse)]
enum Error {
    #[status(404)]
    #[response(title = "Missing")]
    Missing,
}

fn main() {}
