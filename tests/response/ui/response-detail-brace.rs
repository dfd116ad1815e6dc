use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(404)]
#[response(detail = "no user {id}")]
struct Missing;

fn main() {}
