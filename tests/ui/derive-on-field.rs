use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
enum ApiError {
    Answer {
        #[status(transparent)]
        status: Status,
    },
    #[status(404)]
    Tuple(#[status] u8),
}

#[derive(ToStatus)]
struct Wrapped(#[status] Status);

fn main() {}
