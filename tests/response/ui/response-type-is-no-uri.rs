use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(type = "not found")]
#[status(404)]
struct Missing;

fn main() {}
