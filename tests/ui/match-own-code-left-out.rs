status_codes::registry! {
    mod crate::codes = "registry = { extends = 'http', only = [200, 404] }"
}

fn main() {
    match codes::Status::Ok {
        codes::status!(2xx) => {}
    }
}
