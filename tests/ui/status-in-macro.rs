use status_codes::status;

macro_rules! missing {
    () => {
        status!(499)
    };
}

fn main() {
    let _ = missing!();
}
