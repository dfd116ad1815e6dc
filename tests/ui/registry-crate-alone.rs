status_codes::registry! { pub mod crate from "codes.toml" }

fn main() {}
