status_codes::registry! { pub mod codes from "codes.toml" }

fn main() {
    let _ = codes::status!(404);
}
