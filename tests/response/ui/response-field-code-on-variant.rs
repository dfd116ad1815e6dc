use status_codes::ToResponse;

#[derive(ToResponse)]
enum Error {
    #[status(404)]
    #[response(header(404, "X-A" = "1"))]
    Missing,
}

fn main() {}
