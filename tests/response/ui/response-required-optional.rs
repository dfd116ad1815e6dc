use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(header(402, "WWW-Authenticate" = "Bearer"))]
enum Error {
    #[status(401)]
    Anonymous {
        #[header("WWW-Authenticate")]
        challenge: Option<String>,
    },
}

fn main() {}
