fn main() {
    // Its 451 is not that of HTTP.
    let _ = status_codes::status!(440);
}
