use status_codes::{StatusSet, status};

const CLIENT: StatusSet = status!(4xx);

fn main() {}
