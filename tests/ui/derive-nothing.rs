use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    #[status]
    Word,
    #[status()]
    Brackets,
    #[status = 409]
    Sign,
    #[status = "NotFound"]
    Text,
}

fn main() {}
