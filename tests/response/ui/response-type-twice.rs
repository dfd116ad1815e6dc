use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(type_base = "https://a.example/")]
enum Error {
    #[status(404)]
    NoUser,
    #[status(410)]
    #[allow(non_camel_case_types)]
    No_User,
}

fn main() {}
