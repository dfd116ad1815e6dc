use status_codes::status;

macro_rules! code {
    ($code:literal) => {
        status!($code)
    };
}

fn main() {
    let _ = code!(499);
}
