status_codes::registry! { pub mod crate::http = include_str!("codes.toml") }

fn main() {
    let _ = http::status!(404);
}
