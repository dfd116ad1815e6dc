status_codes::registry! { mod crate::codes = "[registry]\nextends = 'nginx'" }

use codes::Status;

fn main() {
    let _: Status = 499_u16.into();
    let _ = Status::from(499_i32);
}
