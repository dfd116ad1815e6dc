use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(404)]
struct Page {
    #[body]
    page: u8,
    #[member]
    id: u8,
}

fn main() {}
