mod inner {
    status_codes::registry! { pub mod crate::codes = "[registry]\nextends = 'http'" }
}

fn main() {
    let _ = inner::codes::status!(404);
}
