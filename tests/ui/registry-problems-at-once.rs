status_codes::registry! {
    pub mod crate::codes = r#"
        [registry]
        extends = "http"
        only = [200, 404, 999]

        [sets]
        all = { codes = [200] }

        [404]
        phrase = "Nothing Here"

        [499]
        name = "closed"
        phrse = "Client Closed Request"
    "#
}
use codes::{StatusSet, status};

fn main() {
    let closed = status!(499);
    match status!(404) {
        status!(200) | status!(2xx) => {}
        status!(4xx) => println!("{}", status!(404).is_client_error()),
    }
    assert!(StatusSet::CLIENT_ERROR.contains(closed) || status!(teapot) == closed);
}
