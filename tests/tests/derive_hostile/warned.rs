//! Uses of codes that are not to be used: a warning at each that says so, and no other.

use status_codes::ToStatus;

status_codes::registry! {
    pub mod crate::http = r#"
        [registry]
        extends = "http"
    "#
}

#[derive(ToStatus)]
pub enum Variant {
    #[status(305)] // warns
    Number,
    #[status(UseProxy)] // warns
    Name,
    #[status(USE_PROXY)] // warns
    Constant,
    #[status(510)] // warns
    Obsolete,
}

#[derive(ToStatus)]
#[status(305)] // warns
pub struct Struct;

#[derive(ToStatus)]
#[status(default = 305)] // warns
pub enum Default {
    One,
    Two,
}

#[derive(ToStatus)]
#[status(try_from, only(3xx, 305))]
pub enum Back {
    #[status(305)] // warns
    Proxy,
}

#[derive(ToStatus)]
#[status(registry = http, try_from, only(3xx, 305))]
pub enum Registry {
    #[status(305)] // warns
    Proxy,
}

#[derive(ToStatus)]
#[status(registry = http, default = 305)] // warns
pub enum RegistryDefault {
    One,
    Two,
}

#[derive(ToStatus)]
pub enum Allowed {
    #[allow(deprecated)]
    #[status(305)]
    Here,
}
