use status_codes::Status;

fn main() {
    let _: Status = 404_u16.into();
    let _ = Status::from(404_u16);
}
