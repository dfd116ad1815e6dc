use status_codes::{AnyStatus, Status};

fn main() {
    let received = http::StatusCode::NOT_FOUND;
    let _ = AnyStatus::from(received);
    let _ = Status::from(received);
    let _: Status = received.into();
}
