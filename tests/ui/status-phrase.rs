use status_codes::status;

fn main() {
    let _ = status!("Not Found");
}
