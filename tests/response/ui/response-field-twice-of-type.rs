use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(header(4xx, "X-A" = "1"), header(transient, "X-A" = "2"))]
#[response(header(404, "X-B" = "1"), header(404 | 410, "X-B" = "2"))]
#[response(header("X-C" = "1"), header("x-c" = "2"))]
enum Error {
    #[status(404)]
    Missing,
}

fn main() {}
