status_codes::registry! { pub mod crate::http = "codes.toml" }

fn main() {
    let _ = http::status!(404);
}
