use status_codes::{StatusSet, status_set};

const RETRY: StatusSet = status_set!(5xx | 428 | transeint);

fn main() {
    let _ = RETRY;
}
