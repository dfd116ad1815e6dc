status_codes::registry! {
    pub mod crate::http = r#"
        [registry]
        extends = ["http", "ngnix"]
        only    = [200, 499, "cacheable"]
    "#
}

fn main() {
    let _ = http::status!(499);
}
