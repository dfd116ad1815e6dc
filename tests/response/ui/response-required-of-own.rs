use status_codes::ToResponse;

status_codes::registry! { mod crate::codes = "
    [registry]
    extends = 'http'
    [460]
    phrase = 'Key Required'
    requires = ['X-Key']
" }

#[derive(ToResponse)]
#[status(registry = crate::codes)]
#[response(detail = hide)]
enum Error {
    #[status(460)]
    Key,
    #[status(Unauthorized)]
    Anonymous,
    #[status(204)]
    Nothing(#[member("count")] u8),
}

fn main() {}
