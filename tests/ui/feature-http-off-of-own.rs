status_codes::registry! { mod crate::codes = "[registry]\nextends = 'nginx'" }

const CLOSED: u16 = codes::Status::ClientClosedRequest.http().as_u16();

fn main() {
    let _ = CLOSED;
}
