use status_codes::Status;

struct Plain;

fn number() -> Status {
    Status::from(404_u16)
}

fn plain() -> Result<(), Status> {
    Err(Plain)?
}

fn main() {
    let _ = (number(), plain());
}
