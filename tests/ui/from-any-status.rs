use status_codes::{AnyStatus, Status};

fn main() {
    let received = AnyStatus::from_u16(404).unwrap();
    let _ = Status::from(received);
}
