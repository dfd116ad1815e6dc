use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status(PayloadTooLarge)]
    Size,
}

fn main() {}
