use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(header(499, "X-A" = "1"))]
enum Error {
    #[status(404)]
    Missing,
}

fn main() {}
