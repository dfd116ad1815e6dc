status_codes::registry! {}

fn main() {}
