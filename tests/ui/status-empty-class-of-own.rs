status_codes::registry! {
    mod crate::codes = "registry = { extends = 'http', only = [200, 404] }"
}

fn main() {
    let _ = codes::status!(5xx);
}
