//! Results in words that are the same for every peer.

use super::by_hand;

/// The result of an operation.
pub(super) trait Answer {
    fn answer(self) -> String;
}

/// What prints itself.
macro_rules! printed {
    ($($of:ty)*) => {$(
        impl Answer for $of {
            fn answer(self) -> String {
                self.to_string()
            }
        }
    )*};
}

printed! { bool u8 u16 u32 usize &str }

impl Answer for &[u8] {
    fn answer(self) -> String {
        format!("{self:?}")
    }
}

impl Answer for status_codes::Status {
    fn answer(self) -> String {
        self.as_u16().to_string()
    }
}

impl Answer for by_hand::Status {
    fn answer(self) -> String {
        (self as u16).to_string()
    }
}

impl Answer for http::StatusCode {
    fn answer(self) -> String {
        self.as_u16().to_string()
    }
}

impl<T: Answer> Answer for Option<T> {
    fn answer(self) -> String {
        self.map_or_else(|| String::from("none"), Answer::answer)
    }
}

impl<T: Answer, E> Answer for Result<T, E> {
    fn answer(self) -> String {
        self.ok().answer()
    }
}
