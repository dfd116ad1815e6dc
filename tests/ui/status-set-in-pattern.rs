use status_codes::{Status, status_set};

fn main() {
    match Status::Ok {
        status_set!(5xx) => {}
        _ => {}
    }
}
