use status_codes::ToResponse;

#[derive(ToResponse)]
enum Error {
    #[status(404)]
    Missing,
    #[status(500)]
    Broken,
}

fn main() {}
