use status_codes::{AnyStatus, Status};

fn main() {
    let _ = Status::NotFound.http();
    let _: u16 = AnyStatus::from_u16(404).unwrap().http().as_u16();
    let _ = Status::Unauthorized.missing_fields(&[""]).count();
    let _ = Some(Status::NotFound).map(Status::http);
}
