fn main() {
    status_codes::registry! { mod crate::http = "[registry]\nextends = 'http'" }
    let _ = http::status!(404);
}
