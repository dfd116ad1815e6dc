//! Which detail a kind of response has: nothing of a field is sent that is not marked.

use super::errors::{has_source, holds_error};
use super::kind::Kind;
use super::marks::Mark;
use super::options::{Detail, Options};
use crate::item::generics::Generics;
use crate::to_status::source::Source;

/// What stands in its row.
pub(super) enum Shown {
    Hidden,
    /// What `Display` says, with a 4xx.
    ByClass,
    /// What `Display` says, whatever the code.
    Always,
    Fixed(String),
    /// What a field says.
    Field,
}

impl Shown {
    pub(super) fn of(kind: &Kind<'_>, of_type: &Options, generics: &Generics) -> Self {
        if kind.marks.iter().any(|marked| matches!(marked.mark, Mark::Detail)) {
            return Self::Field;
        }
        // Those of a struct are its own: it is type and variant.
        match &kind.options.detail {
            Some((Detail::Show, _)) => return Self::Always,
            Some((Detail::Hide, _)) => return Self::Hidden,
            Some((Detail::Text(text), _)) => return Self::Fixed(text.text.clone()),
            None => {}
        }
        // Below 400 there is no problem, and what broke in a 5xx is nobody's business.
        if kind.code.is_some_and(|code| !(400..500).contains(&code)) {
            return Self::Hidden;
        }
        let is_shown = match &of_type.detail {
            Some((Detail::Hide, _)) => false,
            Some(_) => !holds_error(kind.arm.attributes, kind.fields, generics),
            None => every_field_is_marked(kind) && !has_source(kind.fields),
        };
        if is_shown { Self::ByClass } else { Self::Hidden }
    }

    /// Whether the type has to be `Display`.
    pub(super) fn is_of_display(&self) -> bool {
        matches!(self, Self::ByClass | Self::Always)
    }
}

/// A field that says the status counts as marked.
fn every_field_is_marked(kind: &Kind<'_>) -> bool {
    let of_status = match &kind.arm.source {
        Source::Field(member) | Source::Converted(member, _) => Some(member.at),
        _ => None,
    };
    (0..kind.fields.len())
        .all(|at| of_status == Some(at) || kind.marks.iter().any(|marked| marked.at == at))
}
