status_codes::registry! {
    mod crate::http = "registry = { extends = 'http', only = [200, 404] }"
}

fn main() {
    let _ = http::status!(499);
}
