use status_codes::ToStatus;

macro_rules! error {
    ($name:ident = $code:literal) => {
        #[derive(ToStatus)]
        #[status($code)]
        struct $name;
    };
}

error!(Missing = 477);

fn main() {
    let _ = Missing.status();
}
