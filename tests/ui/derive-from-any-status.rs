#[derive(status_codes::ToStatus)]
enum Error {
    #[status(from = 0)]
    Gateway(status_codes::AnyStatus),
    #[status(from = code)]
    Upstream { code: u16 },
}

fn main() {}
