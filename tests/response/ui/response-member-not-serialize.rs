use status_codes::ToResponse;

struct Id;

#[derive(ToResponse)]
#[status(404)]
#[response(detail = hide)]
struct Missing {
    #[member]
    id: Id,
}

fn main() {}
