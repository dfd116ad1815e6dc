fn main() {
    let _ = status_codes::status_set!();
}
