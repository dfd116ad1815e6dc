use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(default = 599)]
enum ApiError {
    One,
    Two,
}

#[derive(ToStatus)]
#[status(default = 5xx)]
enum Other {
    One,
    Two,
}

fn main() {}
