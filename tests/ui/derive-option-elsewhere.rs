use status_codes::ToStatus;

#[derive(ToStatus)]
#[status(transparent)]
enum ApiError {
    #[status(default = 500)]
    Missing,
    #[status(registry = crate::codes)]
    Other,
}

#[derive(ToStatus)]
#[status(404, try_from)]
struct Gone;

fn main() {}
