use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(404)]
#[response(detail = "gone")]
struct Missing(#[detail] u8, #[detail] u8);

fn main() {}
