status_codes::registry! { pub crate::http from "codes.toml" }

fn main() {}
