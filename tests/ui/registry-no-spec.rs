status_codes::registry! { pub mod crate::http }

fn main() {
    let _ = http::status!(404);
}
