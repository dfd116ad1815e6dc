status_codes::registry! {
    mod crate::codes = "registry.extends = 'http'\nvendor.acme.461.phrase = 'Gone Fishing'"
}

fn main() {
    let _ = codes::status!(461);
}
