status_codes::registry! { pub mod crate::codes = "codes.toml" }

fn main() {
    let _ = codes::status!(404);
}
