use status_codes::ToResponse;

#[derive(ToResponse)]
enum Error {
    #[status(transparent)]
    #[response(detail = hide)]
    Inner(#[member("id")] status_codes::Status),
}

fn main() {}
