status_codes::registry! {
    pub mod crate::codes = r#"
        [registry]
        extends = "http
        only = [200, 404]

        [499]
        phrase = "Client Closed Request"
    "#
}
use codes::{Status, status};

fn main() {
    let closed: Status = status!(499);
    println!("{closed} {:?}", status!(4xx) | status!(transient));
}
