//! Types that answer with a registry of one's own, and with content of all kinds.

/// An error and an outcome with codes of `shared::codes`, beside `outcomes!` and with the same attributes.
#[macro_export]
macro_rules! pages {
    ([$($both:tt)*]) => {
        #[derive(Debug, ::thiserror::Error, ::status_codes::ToResponse)]
        #[$($both)*]
        #[status(registry = ::shared::codes)]
        #[response(header(hurried, "Retry-After" = "3"))]
        enum PageError {
            #[error("nobody waits for it")]
            #[status(499)]
            Left,

            #[error("a page in place of a problem")]
            #[status(409)]
            Edited(#[body("text/plain; charset=utf-8")] String),

            #[error("another server answered {0}")]
            #[status(from = 0, or = 500)]
            Relayed(::status_codes::AnyStatus),
        }

        #[derive(Debug, ::status_codes::ToResponse)]
        #[$($both)*]
        #[status(registry = ::shared::codes)]
        enum Page {
            #[status(200)]
            Text(#[body("text/plain; charset=utf-8")] &'static str),

            #[status(200)]
            Users(#[body] Vec<User>),
        }

        /// What a path below `/page` answers with.
        fn page(path: &str) -> Result<Page, PageError> {
            match path {
                "left" => Err(PageError::Left),
                "edited" => Err(PageError::Edited("r\u{e9}vision 2\r\n\r\n".to_owned())),
                "relayed" => Err(PageError::Relayed(::status_codes::status!(404).into())),
                "unknown" => Err(PageError::Relayed(::status_codes::status!(418).into())),
                "text" => Ok(Page::Text("gr\u{fc}\u{df}e\n")),
                _ => Ok(Page::Users(vec![User { id: 7, name: "Ada \"\r\n" }])),
            }
        }
    };
}
