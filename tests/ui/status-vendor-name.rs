use status_codes::status;

fn main() {
    let _ = status!(ClientClosedRequest);
}
