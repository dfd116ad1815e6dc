use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(201)]
#[response(detail = "created", code = "made")]
struct Created;

fn main() {}
