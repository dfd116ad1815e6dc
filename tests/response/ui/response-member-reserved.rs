use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(404)]
struct Missing {
    #[member]
    status: u8,
}

fn main() {}
