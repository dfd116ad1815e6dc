use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(404)]
struct Missing(#[member("retry-after")] u8, #[member] u8);

fn main() {}
