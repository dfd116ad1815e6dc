//! What is said of the response beside the status has an attribute of its own.

use status_codes::ToResponse;

#[derive(ToResponse)]
#[status(default = 500, type_base = "https://example.com/")]
enum Error {
    #[status(404, detail = hide)]
    Missing,
}

fn main() {}
