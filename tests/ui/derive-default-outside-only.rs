use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(only(4xx), default = 500)]
enum ApiError {
    One,
    Two,
}

fn main() {}
