use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(keep = true)]
#[status(404)]
struct Missing<'a>(&'a str);

fn main() {}
