use status_codes::status;

macro_rules! inner {
    ($code:tt) => {
        status!($code)
    };
}
macro_rules! outer {
    ($code:literal) => {
        inner!($code)
    };
}

fn main() {
    let _ = outer!(0404);
}
