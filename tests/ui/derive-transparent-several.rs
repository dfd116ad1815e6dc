use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
enum ApiError {
    #[status(transparent)]
    Answer { status: Status, body: String },
    #[status(transparent)]
    Tuple(Status, u8),
}

fn main() {}
