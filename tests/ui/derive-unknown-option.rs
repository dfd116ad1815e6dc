use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
#[status(defualt = 500)]
enum ApiError {
    #[status(transparant)]
    Inner(Status),
    Other,
}

fn main() {}
