#[derive(status_codes::ToStatus)]
#[status(404, registry = as)]
struct A;

#[derive(status_codes::ToStatus)]
#[status(404, registry = crate::type)]
struct B;

#[derive(status_codes::ToStatus)]
#[status(404, crate = fn)]
struct C;

#[derive(status_codes::ToStatus)]
#[status(404, registry = _)]
struct D;

#[derive(status_codes::ToStatus)]
#[status(404, registry = a::crate::b)]
struct E;

#[derive(status_codes::ToStatus)]
#[status(with = a::self)]
struct F;

fn main() {}
