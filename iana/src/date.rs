//! Days.

use std::time::{SystemTime, UNIX_EPOCH};

/// A day, as TOML has it.
pub type Date = toml::value::Date;

/// The day that it is, in UTC.
#[must_use]
pub fn today() -> Date {
    let passed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    after_epoch(passed.as_secs() / 86_400)
}

/// `2026-10-05`, and no time of day.
pub(crate) fn parse(text: &str) -> Option<Date> {
    let found: toml::value::Datetime = text.parse().ok()?;
    found.date.filter(|_| found.time.is_none())
}

/// The day so many days after 1970-01-01. Counted from a first of March, a leap day is the last of its year.
fn after_epoch(days: u64) -> Date {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = 400 * era + year + u64::from(month < 3);
    let small = |number: u64| u8::try_from(number).unwrap_or(u8::MAX);
    Date { year: year.try_into().unwrap_or(u16::MAX), month: small(month), day: small(day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_through_leap_years() {
        for (days, date) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (19_782, "2024-02-29"),
            (20_731, "2026-10-05"),
            (47_540, "2100-02-28"),
            (47_541, "2100-03-01"),
        ] {
            assert_eq!(after_epoch(days).to_string(), date);
        }
        assert!(today() > parse("2026-01-01").unwrap());
    }

    #[test]
    fn a_date_has_no_time_of_day() {
        assert_eq!(parse("2026-10-05").map(|date| date.to_string()).as_deref(), Some("2026-10-05"));
        for bad in ["", "today", "2026-13-01", "2026-10-05T12:00:00", "12:00:00", "05.10.2026"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
