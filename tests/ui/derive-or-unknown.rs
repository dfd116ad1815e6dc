#[derive(status_codes::ToStatus)]
enum Error {
    #[status(from = 0, or = 599)]
    Upstream(u16),
}

fn main() {}
