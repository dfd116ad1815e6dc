status_codes::registry! { pub mod crate::codes from "codes.toml", only = [404] }

fn main() {
    let _ = codes::status!(404);
}
