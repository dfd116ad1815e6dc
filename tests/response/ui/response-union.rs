use status_codes::ToResponse;

#[derive(ToResponse)]
union Bits {
    a: u8,
}

fn main() {}
