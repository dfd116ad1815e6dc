use status_codes::status;

fn main() {
    let _ = matches!(404, status!(404));
}
