//! What each server answers with.

/// An error, an outcome, and which path has which of them: the same for each framework but for its own attributes, which
/// are those of both types, and of the user in a content.
///
/// ```text
/// shared::outcomes!([response(axum, utoipa)], [derive(utoipa::ToSchema)]);
/// ```
#[macro_export]
macro_rules! outcomes {
    ([$($both:tt)*] $(, [$($user:tt)*])?) => {
        #[derive(Debug, ::thiserror::Error, ::status_codes::ToResponse)]
        #[$($both)*]
        #[response(type_base = "https://api.example.com/problems/")]
        #[response(header(401, "WWW-Authenticate" = "Bearer"))]
        enum ApiError {
            #[error("no user {id}")]
            #[status(404)]
            NoSuchUser {
                #[member("user")]
                id: u64,
            },

            #[error("log in first")]
            #[status(401)]
            Anonymous,

            #[error("slow down")]
            #[status(429)]
            TooFast {
                #[header("Retry-After")]
                wait: ::std::time::Duration,
            },

            #[error("database: {0}")]
            #[status(500)]
            Database(#[from] ::std::io::Error),
        }

        #[derive(Debug, ::status_codes::ToResponse)]
        #[$($both)*]
        #[status(201)]
        struct Created {
            #[header("Location")]
            at: String,
            #[body]
            user: User,
        }

        #[derive(Debug, ::serde::Serialize)]
        $(#[$($user)*])?
        struct User {
            id: u64,
            name: &'static str,
        }

        /// What a path answers with: see `shared::messages`.
        fn answer(path: &str) -> Result<Created, ApiError> {
            match path {
                "missing" => Err(ApiError::NoSuchUser { id: 7 }),
                "anonymous" => Err(ApiError::Anonymous),
                "fast" => Err(ApiError::TooFast { wait: ::std::time::Duration::from_millis(1500) }),
                "broken" => Err(::std::io::Error::other($crate::messages::SECRET))?,
                _ => Ok(Created { at: "/users/7".to_owned(), user: User { id: 7, name: "Ada" } }),
            }
        }
    };
}
