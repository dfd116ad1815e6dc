use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(only(4xx, 6xx))]
enum ApiError {
    #[status(200)]
    Fine,
}

fn main() {}
