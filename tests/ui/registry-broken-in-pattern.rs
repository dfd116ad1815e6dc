#![deny(warnings)]

status_codes::registry! { mod crate::codes = "
    [registry]
    extends = 'http'
    [404]
    phrase = 'Gone Fishing'
    [499]
    phrase = ''
" }

use codes::{Status, status};

fn main() {
    let status = Status::Ok;
    match status {
        status!(498) => {}
        status!(lost) => {}
        status!(404) => {}
        status!(9xx) => {}
        _ => {}
    }
    let _ = status!(7xx).contains(status);
}
