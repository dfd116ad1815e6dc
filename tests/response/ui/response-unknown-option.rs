use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(tide, axmu)]
enum Error {
    #[status(404)]
    #[response(detial = show)]
    Missing,
}

fn main() {}
