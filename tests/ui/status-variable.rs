use status_codes::status;

fn main() {
    let code = 404;
    let _ = status!(code);
}
