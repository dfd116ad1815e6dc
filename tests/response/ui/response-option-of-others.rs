use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(status = 404, description = "x")]
enum Error {
    #[status(404)]
    #[response(axum, content_type = "text/plain")]
    Missing,
}

fn main() {}
