use status_codes::Status;

fn main() {
    let received = http1::StatusCode::NOT_FOUND;
    let _ = Status::try_from(received);
    let _: Result<Status, _> = received.try_into();
}
