use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(axum, axum)]
#[status(404)]
struct Missing;

fn main() {}
