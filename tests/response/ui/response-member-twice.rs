use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(404)]
struct Missing(#[member("id")] u8, #[member("id")] u8);

fn main() {}
