//! The enum that people write without a crate: a table of codes, and a `match` for each question.

mod class;

pub use class::Class;
use std::fmt;

macro_rules! codes {
    ($($code:literal $name:ident $phrase:literal)*) => {
        /// A status.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u16)]
        pub enum Status {
            $(#[doc = $phrase] $name = $code,)*
        }

        impl Status {
            /// All of them, ascending.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The status with this number.
            #[inline]
            #[must_use]
            pub const fn from_u16(code: u16) -> Option<Self> {
                match code {
                    $($code => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The digits.
            #[inline]
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($code),)*
                }
            }

            /// The reason phrase.
            #[inline]
            #[must_use]
            pub const fn phrase(self) -> &'static str {
                match self {
                    $(Self::$name => $phrase,)*
                }
            }
        }

        impl From<Status> for http::StatusCode {
            #[inline]
            fn from(status: Status) -> Self {
                Self::from_u16(status as u16).expect("three digits")
            }
        }
    };
}

codes! {
    100 Continue "Continue"
    101 SwitchingProtocols "Switching Protocols"
    102 Processing "Processing"
    103 EarlyHints "Early Hints"
    200 Ok "OK"
    201 Created "Created"
    202 Accepted "Accepted"
    203 NonAuthoritativeInformation "Non-Authoritative Information"
    204 NoContent "No Content"
    205 ResetContent "Reset Content"
    206 PartialContent "Partial Content"
    207 MultiStatus "Multi-Status"
    208 AlreadyReported "Already Reported"
    226 ImUsed "IM Used"
    300 MultipleChoices "Multiple Choices"
    301 MovedPermanently "Moved Permanently"
    302 Found "Found"
    303 SeeOther "See Other"
    304 NotModified "Not Modified"
    305 UseProxy "Use Proxy"
    306 Unused "Unused"
    307 TemporaryRedirect "Temporary Redirect"
    308 PermanentRedirect "Permanent Redirect"
    400 BadRequest "Bad Request"
    401 Unauthorized "Unauthorized"
    402 PaymentRequired "Payment Required"
    403 Forbidden "Forbidden"
    404 NotFound "Not Found"
    405 MethodNotAllowed "Method Not Allowed"
    406 NotAcceptable "Not Acceptable"
    407 ProxyAuthenticationRequired "Proxy Authentication Required"
    408 RequestTimeout "Request Timeout"
    409 Conflict "Conflict"
    410 Gone "Gone"
    411 LengthRequired "Length Required"
    412 PreconditionFailed "Precondition Failed"
    413 ContentTooLarge "Content Too Large"
    414 UriTooLong "URI Too Long"
    415 UnsupportedMediaType "Unsupported Media Type"
    416 RangeNotSatisfiable "Range Not Satisfiable"
    417 ExpectationFailed "Expectation Failed"
    418 ImATeapot "I'm a teapot"
    421 MisdirectedRequest "Misdirected Request"
    422 UnprocessableContent "Unprocessable Content"
    423 Locked "Locked"
    424 FailedDependency "Failed Dependency"
    425 TooEarly "Too Early"
    426 UpgradeRequired "Upgrade Required"
    428 PreconditionRequired "Precondition Required"
    429 TooManyRequests "Too Many Requests"
    431 RequestHeaderFieldsTooLarge "Request Header Fields Too Large"
    451 UnavailableForLegalReasons "Unavailable For Legal Reasons"
    500 InternalServerError "Internal Server Error"
    501 NotImplemented "Not Implemented"
    502 BadGateway "Bad Gateway"
    503 ServiceUnavailable "Service Unavailable"
    504 GatewayTimeout "Gateway Timeout"
    505 HttpVersionNotSupported "HTTP Version Not Supported"
    506 VariantAlsoNegotiates "Variant Also Negotiates"
    507 InsufficientStorage "Insufficient Storage"
    508 LoopDetected "Loop Detected"
    510 NotExtended "Not Extended"
    511 NetworkAuthenticationRequired "Network Authentication Required"
}

/// Failures that may pass.
pub const TRANSIENT: &[Status] = &[
    Status::RequestTimeout,
    Status::TooEarly,
    Status::TooManyRequests,
    Status::InternalServerError,
    Status::BadGateway,
    Status::ServiceUnavailable,
    Status::GatewayTimeout,
];

impl Status {
    /// The status with these digits.
    #[inline]
    #[must_use]
    pub fn from_bytes(ascii: &[u8]) -> Option<Self> {
        match ascii {
            [a @ b'1'..=b'5', b @ b'0'..=b'9', c @ b'0'..=b'9'] => {
                let [a, b, c] = [a, b, c].map(|digit| u16::from(digit - b'0'));
                Self::from_u16(100 * a + 10 * b + c)
            }
            _ => None,
        }
    }

    /// Whether a cache may keep the response without being told.
    #[inline]
    #[must_use]
    pub const fn is_cacheable(self) -> bool {
        matches!(
            self,
            Self::Ok
                | Self::NonAuthoritativeInformation
                | Self::NoContent
                | Self::PartialContent
                | Self::MultipleChoices
                | Self::MovedPermanently
                | Self::PermanentRedirect
                | Self::NotFound
                | Self::MethodNotAllowed
                | Self::Gone
                | Self::UriTooLong
                | Self::UnavailableForLegalReasons
                | Self::NotImplemented
        )
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.as_str(), self.phrase())
    }
}
