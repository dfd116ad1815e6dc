status_codes::registry! { pub crate::codes from "codes.toml" }

fn main() {}
