use status_codes::{Status, status};

fn main() {
    match Status::Ok {
        status!(1xx) | status!(3xx) | status!(5xx) => {}
        status!(4xx) => {}
        status!(200) | status!(201) | status!(202) | status!(203) | status!(204) => {}
        status!(206) | status!(207) | status!(208) | status!(226) => {}
    }
}
