use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(type_base = "https://a.example/")]
enum Error {
    #[status(500)]
    #[response(title = "Broken")]
    Broken,
}

fn main() {}
