use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(type_base = "https://a.example/problems")]
enum Error {
    #[status(404)]
    Missing,
}

fn main() {}
