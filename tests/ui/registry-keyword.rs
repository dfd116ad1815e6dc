status_codes::registry! { pub mod crate::codes::type from "codes.toml" }

fn main() {}
