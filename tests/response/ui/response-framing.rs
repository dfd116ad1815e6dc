use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(header("Content-Type" = "text/plain"))]
#[status(404)]
struct Missing {
    #[header("Content-Length")]
    length: u8,
}

fn main() {}
