fn main() {
    status_codes::registry! { mod crate::codes = "[registry]\nextends = 'http'" }
    let _ = codes::status!(404);
}
