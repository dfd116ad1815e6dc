status_codes::registry! {
    #![allow(dead_code)]
    pub mod crate::codes from "codes.toml"
}

fn main() {}
