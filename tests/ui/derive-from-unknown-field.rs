use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
enum ApiError {
    #[status(from = statsu)]
    Answer { status: Status, body: String },
    #[status(from = 2)]
    Tuple(Status, u8),
    #[status(from = source)]
    Unit,
    #[status(from = code)]
    One { cause: Status },
}

fn main() {}
