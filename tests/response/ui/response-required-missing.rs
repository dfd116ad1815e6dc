use status_codes::ToResponse;

#[derive(ToResponse)]
enum Error {
    #[status(401)]
    Anonymous,
    #[status(405)]
    Method,
    #[status(426)]
    Old,
}

fn main() {}
