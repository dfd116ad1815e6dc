//! The values of fields that everybody has.

use super::FieldValue;
use crate::response::field_lines::FieldLines;
use core::time::Duration;
use std::borrow::{Cow, ToOwned};
use std::boxed::Box;
use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

macro_rules! texts {
    ($($Text:ty)*) => {$(
        impl FieldValue for $Text {
            fn write(&self, to: &mut FieldLines<'_>) {
                to.bytes(self.as_bytes());
            }
        }
    )*};
}

texts!(str String);

macro_rules! numbers {
    ($($Number:ty)*) => {$(
        impl FieldValue for $Number {
            fn write(&self, to: &mut FieldLines<'_>) {
                match u64::try_from(*self) {
                    Ok(number) => to.number(number),
                    Err(_) => to.item(self),
                }
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

impl FieldValue for Duration {
    fn write(&self, to: &mut FieldLines<'_>) {
        let part = u64::from(self.subsec_nanos() > 0);
        to.number(self.as_secs().saturating_add(part));
    }
}

impl<T: FieldValue> FieldValue for Option<T> {
    fn write(&self, to: &mut FieldLines<'_>) {
        if let Some(value) = self {
            value.write(to);
        }
    }
}

macro_rules! lists {
    ($([$($parameters:tt)*] $List:ty;)*) => {$(
        impl<T: FieldValue, $($parameters)*> FieldValue for $List {
            fn write(&self, to: &mut FieldLines<'_>) {
                if self.is_empty() {
                    to.empty();
                }
                for item in self {
                    item.write(to);
                }
            }
        }
    )*};
}

lists! {
    [] [T];
    [const N: usize] [T; N];
    [] Vec<T>;
    [] VecDeque<T>;
    [] BTreeSet<T>;
}

macro_rules! pointers {
    ($($Pointer:ty)*) => {$(
        impl<T: FieldValue + ?Sized> FieldValue for $Pointer {
            fn write(&self, to: &mut FieldLines<'_>) {
                (**self).write(to);
            }
        }
    )*};
}

pointers!(&T &mut T Box<T> Rc<T> Arc<T>);

impl<T: FieldValue + ToOwned + ?Sized> FieldValue for Cow<'_, T> {
    fn write(&self, to: &mut FieldLines<'_>) {
        (**self).write(to);
    }
}

#[cfg(feature = "http")]
impl FieldValue for http::HeaderValue {
    fn write(&self, to: &mut FieldLines<'_>) {
        to.bytes(self.as_bytes());
    }
}
