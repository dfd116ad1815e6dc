use status_codes::status;

fn main() {
    let _ = status!(404 |);
}
