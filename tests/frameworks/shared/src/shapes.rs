//! Types of other shapes than those of `outcomes!`.

/// Responses without content, a type with a parameter and one with a lifetime, beside `outcomes!` and with the same
/// attributes.
#[macro_export]
macro_rules! shapes {
    ([$($all:tt)*]) => {
        #[derive(Debug, ::status_codes::ToResponse)]
        #[$($all)*]
        enum Nothing {
            #[status(204)]
            Deleted,
            #[status(205)]
            Reset,
            #[status(304)]
            Same {
                #[header("ETag")]
                tag: &'static str,
            },
            #[status(308)]
            Moved {
                #[header("Location")]
                to: &'static str,
                #[header("X-Note")]
                note: &'static str,
            },
        }

        /// What a path below `/none` answers with.
        fn nothing(path: &str) -> Nothing {
            match path {
                "deleted" => Nothing::Deleted,
                "reset" => Nothing::Reset,
                "moved" => Nothing::Moved {
                    to: "/a\r\nX-Evil: 1\r\n\r\n<html>\0\u{7f}\u{e9}",
                    note: " a\0b\r\nX-Evil: 1\r\n\r\nc\u{e9}\td\r\n",
                },
                _ => Nothing::Same { tag: "\"x\"" },
            }
        }

        /// An error of a library that knows no server.
        #[derive(Debug, ::thiserror::Error, ::status_codes::ToResponse)]
        #[$($all)*]
        #[response(keep = true)]
        #[status(transparent)]
        #[error(transparent)]
        struct Reply<E>(E);

        /// What a path below `/reply` answers with.
        fn reply(path: &str) -> Result<Created, Reply<ApiError>> {
            answer(path).map_err(Reply)
        }

        #[derive(Debug, ::thiserror::Error, ::status_codes::ToResponse)]
        #[$($all)*]
        #[error("no file {name}")]
        #[status(404)]
        struct NoFile<'a> {
            #[member]
            name: &'a str,
        }

        const _: fn(&str) -> NoFile<'_> = |name| NoFile { name };
    };
}
