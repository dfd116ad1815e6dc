use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(204)]
struct Nothing {
    #[member]
    count: u8,
    #[body]
    user: u8,
}

fn main() {}
