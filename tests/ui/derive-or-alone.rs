#[derive(status_codes::ToStatus)]
enum Error {
    #[status(404, or = 502)]
    Missing,
}

fn main() {}
