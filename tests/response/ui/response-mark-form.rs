use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(404)]
struct Missing {
    #[header]
    a: u8,
    #[member(id)]
    b: u8,
    #[response(detail)]
    c: u8,
}

fn main() {}
