use status_codes::ToResponse;

status_codes::registry! { mod crate::codes = "
    [classes]
    4x = { name = 'Failure' }
    [44]
    phrase = 'Slow Down'
" }

#[derive(ToResponse)]
#[status(registry = crate::codes)]
enum Error {
    #[status(44)]
    Slow,
}

fn main() {}
