status_codes::registry! {
    mod crate::http = "registry = { extends = 'http', only = [200, 404] }"
}

fn main() {
    match http::Status::Ok {
        http::status!(2xx) => {}
    }
}
