use status_codes::ToResponse;

#[derive(ToResponse)]
#[response]
#[status(404)]
struct Missing;

fn main() {}
