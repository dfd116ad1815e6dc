status_codes::registry! { pub mod crate::codes = include_str!("codes.toml") }

fn main() {
    let _ = codes::status!(404);
}
