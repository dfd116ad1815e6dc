mod inner {
    status_codes::registry! { pub mod super::codes from "codes.toml" }
}

fn main() {
    let _ = inner::codes::Status::ALL;
}
