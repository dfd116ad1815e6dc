status_codes::registry! { pub mod crate::http from "codes.toml", only = [404] }

fn main() {
    let _ = http::status!(404);
}
