use status_codes::ToResponse;

struct Method;

#[derive(ToResponse)]
#[status(405)]
#[response(detail = hide)]
struct NotAllowed {
    #[header("Allow")]
    allow: Vec<Method>,
}

fn main() {}
