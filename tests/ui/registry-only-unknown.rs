status_codes::registry! {
    pub mod crate::codes = r#"
        [registry]
        extends = "http"
        only    = [200, 499, 104, "6xx", "cachable"]
    "#
}

fn main() {
    let _ = codes::status!(499);
}
