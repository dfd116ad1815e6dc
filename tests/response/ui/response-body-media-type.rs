use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(200)]
struct Page(#[body("html")] String);

fn main() {}
