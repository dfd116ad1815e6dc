use status_codes::ToResponse;

#[derive(status_codes::ToStatus)]
#[status(404)]
struct Inner;

#[derive(ToResponse)]
#[status(transparent)]
struct Outer(Inner);

fn main() {}
