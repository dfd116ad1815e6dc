//! A crate that hands the facade on, and a macro that says where it is.

pub use status_codes;

status_codes::registry! {
    /// A registry of this crate.
    pub mod crate::codes = r#"
        [registry]
        extends = "http"
        [499]
        phrase = "Client Closed Request"
    "#
}

/// An error with its responses.
#[macro_export]
macro_rules! error {
    ($($item:tt)*) => {
        #[derive($crate::status_codes::ToResponse)]
        #[response(crate = $crate::status_codes, detail = hide)]
        $($item)*
    };
}

/// The same, where the derive is written outside.
#[macro_export]
macro_rules! of_registry {
    ($(#[$outer:meta])* struct $name:ident = $code:literal;) => {
        $(#[$outer])*
        #[status(registry = $crate::codes, crate = $crate::status_codes, $code)]
        #[response(detail = hide)]
        pub struct $name;
    };
}
