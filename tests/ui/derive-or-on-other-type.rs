#[derive(status_codes::ToStatus)]
enum Error {
    #[status(from = 0, or = 502)]
    Gateway(&'static str),
}

fn main() {}
