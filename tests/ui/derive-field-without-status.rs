use status_codes::ToStatus;

mod errors {
    pub struct Io;
}

#[derive(ToStatus)]
enum ApiError {
    #[status(transparent)]
    Io(errors::Io),
    #[status(from = code)]
    Code { code: Option<u8>, body: String },
}

fn main() {
    let _ = ApiError::Io(errors::Io).status();
}
