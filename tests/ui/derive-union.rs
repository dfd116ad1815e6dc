use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(404)]
union Bits {
    a: u8,
    b: i8,
}

fn main() {
    let _ = Bits { a: 1 }.status();
}
