use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(header("Retry After" = "1"), header("a{b}" = "c"))]
#[status(404)]
struct Missing;

fn main() {}
