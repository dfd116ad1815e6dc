mod inner {
    status_codes::registry! { pub mod super::http from "codes.toml" }
}

fn main() {
    let _ = inner::http::Status::ALL;
}
