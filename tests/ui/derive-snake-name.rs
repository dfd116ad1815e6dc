#[derive(status_codes::ToStatus)]
enum Error {
    #[status(not_found)]
    Missing,
}

fn main() {}
