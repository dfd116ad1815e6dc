//! The rows of a derive: a text for each variant, from which it answers and is described.

use super::described::Described;
use super::detail::Detail;
use super::problem::{Problem, phrase};
use super::template::Template;
use super::units::Units;
use crate::{AnyStatus, StatusEnum};
use core::fmt::Display;

/// A row, as far as a problem needs it.
///
/// Its record begins with the status in three digits, `000` where its number is not known; a sign for the detail,
/// `h`idden, by `c`lass, `s`hown or `f`ixed; and one for code and type each, `i` where they are implied. Then come, as
/// units, code, type, title, detail, name, summary, media type, fields, members, and the name of the status where there is
/// no number.
struct Row {
    status: u16,
    template: Template,
}

impl Row {
    #[inline]
    fn read(units: &mut Units) -> Self {
        let [hundreds, tens, ones, detail, code_sign, type_sign] =
            units.head().unwrap_or(*b"500h--");
        let digit = |byte: u8| u16::from(byte.wrapping_sub(b'0'));
        let [code, type_uri, title, text] = [(); 4].map(|()| units.unit());
        let detail = match detail {
            b'c' => Detail::ByClass,
            b's' => Detail::Shown,
            b'f' => Detail::Fixed(text),
            _ => Detail::Hidden,
        };
        let (is_type_implied, is_code_implied) = (type_sign == b'i', code_sign == b'i');
        Self {
            status: digit(hundreds) * 100 + digit(tens) * 10 + digit(ones),
            template: Template { type_uri, title, code, detail, is_type_implied, is_code_implied },
        }
    }
}

/// The problem of a value by its row, without a detail that is its own.
#[must_use]
pub fn plain(rows: &'static str, place: usize) -> Problem<'static> {
    of_row(rows, place, None)
}

/// The problem of a value by its row, whose detail may be what `Display` says.
#[must_use]
pub fn detailed<'a>(rows: &'static str, place: usize, value: &'a dyn Display) -> Problem<'a> {
    of_row(rows, place, Some(value))
}

fn of_row<'a>(rows: &'static str, place: usize, shown: Option<&'a dyn Display>) -> Problem<'a> {
    let row = Row::read(&mut Units::at(rows, place));
    let status = AnyStatus::__of(row.status);
    row.template.problem(status, phrase(status), shown)
}

/// The same with the status of the value.
#[must_use]
pub fn plain_at<S: StatusEnum>(rows: &'static str, place: usize, status: S) -> Problem<'static> {
    let template = Row::read(&mut Units::at(rows, place)).template;
    template.problem(AnyStatus::__of(status.as_u16()), status.phrase(), None)
}

/// The same with the status of the value, whose detail may be what `Display` says.
#[must_use]
pub fn detailed_at<'a, S: StatusEnum>(
    rows: &'static str,
    place: usize,
    status: S,
    value: &'a dyn Display,
) -> Problem<'a> {
    let template = Row::read(&mut Units::at(rows, place)).template;
    template.problem(AnyStatus::__of(status.as_u16()), status.phrase(), Some(value))
}

/// What the next row describes. `S` is the registry that its status is of.
pub(crate) fn described<S: StatusEnum>(units: &mut Units) -> Described {
    let Row { status, template } = Row::read(units);
    let name = units.unit();
    let texts = [(); 4].map(|()| units.unit());
    let status = match units.unit() {
        "" => S::from_u16(status),
        name => S::ALL.iter().copied().find(|status| status.name() == name),
    };
    units.end();
    let status = status.map(|status| (status.as_u16(), status.phrase()));
    Described::written(name, status, template).with_texts(texts)
}
