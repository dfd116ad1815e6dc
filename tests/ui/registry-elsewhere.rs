mod inner {
    status_codes::registry! { pub mod crate::http = "[registry]\nextends = 'http'" }
}

fn main() {
    let _ = inner::http::status!(404);
}
