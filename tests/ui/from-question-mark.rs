use status_codes::{Status, ToStatus};

#[derive(ToStatus)]
#[status(404)]
struct Derived;

struct Plain;

fn plain() -> Result<(), Status> {
    Err(Derived)?;
    Err(Plain)?
}

fn main() {
    let _ = plain();
}
