status_codes::registry! { pub mod http from "codes.toml" }

fn main() {
    let _ = http::status!(404);
}
