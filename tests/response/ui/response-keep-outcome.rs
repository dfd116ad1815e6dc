use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(keep = true)]
#[status(204)]
struct Nothing;

fn main() {}
