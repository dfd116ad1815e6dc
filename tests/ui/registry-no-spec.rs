status_codes::registry! { pub mod crate::codes }

fn main() {
    let _ = codes::status!(404);
}
