status_codes::registry! {
    pub mod crate::codes = r#"
        [registry]
        extends = ["http", "ngnix"]
        only    = [200, 499, "cacheable"]
    "#
}

fn main() {
    let _ = codes::status!(499);
}
