status_codes::registry! {
    #![allow(dead_code)]
    pub mod crate::http from "codes.toml"
}

fn main() {}
