use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(200)]
struct Page(#[body] u8, #[body] u8);

fn main() {}
