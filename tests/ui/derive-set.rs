use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status(transient)]
    Later,
}

fn main() {}
