use status_codes::{Status, ToStatus};

struct Missing;

fn respond(error: impl ToStatus) -> Status {
    error.status()
}

fn main() {
    respond(Missing);
}
