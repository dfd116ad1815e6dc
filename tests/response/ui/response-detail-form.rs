use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(detail = "text")]
enum Error {
    #[status(404)]
    #[response(detail = foo)]
    Missing,
}

fn main() {}
