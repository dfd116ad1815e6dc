//! A day.

use super::{Reader, Value};
use crate::report::filled::filled;
use crate::report::problem::Problem;
use std::fmt;
use toml::de::DeValue;

/// A day; data only, no build compares it with the clock.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// What messages show where nothing better is known.
const EXAMPLE: Date = Date { year: 2026, month: 10, day: 5 };

impl Date {
    /// The length of a date in characters.
    const LENGTH: usize = 10;

    fn of(value: &DeValue<'_>) -> Option<Self> {
        let DeValue::Datetime(found) = value else { return None };
        found.date.map(|day| Self { year: day.year, month: day.month, day: day.day })
    }

    /// The date in a string.
    fn in_quotes(value: &DeValue<'_>) -> Option<Self> {
        let text = value.as_str().filter(|text| text.len() == Self::LENGTH)?;
        Self::of(DeValue::parse(text).ok()?.get_ref())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Reader<'_> {
    pub(crate) fn date(&mut self, key: &str, value: &Value<'_>) -> Option<Date> {
        let DeValue::Datetime(found) = value.get_ref() else {
            let example = Date::in_quotes(value.get_ref()).unwrap_or(EXAMPLE);
            self.wrong_type(key, "a date", value, &filled("{} = {}", &[&key, &example]));
            return None;
        };
        let day = Date::of(value.get_ref());
        if found.time.is_none() && day.is_some() {
            return day;
        }
        let example = day.unwrap_or(EXAMPLE);
        let problem = Problem::with("`{}` takes a date without a time of day", &[&key]);
        self.refuse(
            problem.at(&self.place(value), "").help_with("write `{} = {}`", &[&key, &example]),
        )
    }
}
