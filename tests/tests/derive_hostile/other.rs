//! A crate that hands the facade on, and a macro that says where it is.

pub use status_codes;

status_codes::registry! {
    /// A registry of this crate.
    pub mod crate::http = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

/// An error with its statuses.
#[macro_export]
macro_rules! error {
    ($($item:tt)*) => {
        #[derive($crate::status_codes::ToStatus)]
        #[status(crate = $crate::status_codes)]
        $($item)*
    };
}

/// The same, where the derive is written outside.
#[macro_export]
macro_rules! of_registry {
    ($(#[$outer:meta])* struct $name:ident = $code:literal;) => {
        $(#[$outer])*
        #[status(registry = $crate::http, crate = $crate::status_codes, $code)]
        pub struct $name;
    };
}
