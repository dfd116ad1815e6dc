use status_codes::ToResponse;

#[derive(ToResponse)]
#[response(header("X-A" = "1"))]
enum Error {
    #[status(429)]
    #[response(header("retry-after" = "1"))]
    TooFast {
        #[header("Retry-After")]
        wait: u8,
    },
}

fn main() {}
