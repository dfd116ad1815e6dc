use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(header("X-A" = "a\r\nb"), header("X-B" = "a\0"))]
#[status(404)]
struct Missing;

fn main() {}
