//! What the impls are made from: the kinds of a type, their rows, and the paths that generated code goes by.

use super::detail::Shown;
use super::kind::Kind;
use super::options::Options;
use super::rows::Rows;
use super::type_fields::TypeFields;
use crate::item::tokens::last_name;
use crate::report::generated::Code;
use crate::to_status::expansion::Expansion;
use crate::to_status::source::Source;
use proc_macro2::{Ident, Span, TokenTree};

/// A type, read and checked.
pub(super) struct Response<'a> {
    pub(super) of_status: &'a Expansion<'a>,
    pub(super) kinds: &'a [Kind<'a>],
    pub(super) of_type: &'a Options,
    pub(super) shown: Vec<Shown>,
    pub(super) rows: Rows,
    pub(super) type_fields: TypeFields,
    /// The hidden module of responses.
    pub(super) hidden: Code,
}

impl<'a> Response<'a> {
    pub(super) fn new(
        of_status: &'a Expansion<'a>,
        kinds: &'a [Kind<'a>],
        of_type: &'a Options,
    ) -> Self {
        let mut shown = Vec::new();
        for kind in kinds {
            shown.push(Shown::of(kind, of_type, &of_status.item.generics));
        }
        let is_own = of_status.options.registry.is_some();
        let default = of_status.options.default.as_ref();
        Self {
            rows: Rows::of(kinds, &shown, of_type, default, is_own),
            type_fields: TypeFields::of(kinds, of_type, is_own),
            hidden: Code::of(&[&of_status.private, &"::response"]),
            of_status,
            kinds,
            of_type,
            shown,
        }
    }

    /// The rows: by the trait that has them, or as they are where it may ask for more than this impl knows.
    pub(super) fn text_of_rows(&self) -> Code {
        self.constant("__ROWS", &self.rows.text)
    }

    pub(super) fn text_of_type_fields(&self) -> Code {
        self.constant("__HEADERS", &self.type_fields.text)
    }

    fn constant(&self, name: &str, text: &str) -> Code {
        if self.of_status.item.generics.are_none() {
            let (own, hidden) = (&self.of_status.own, &self.hidden);
            Code::of(&[&"<", own, &" as ", hidden, &"::Describe>::", &name])
        } else {
            Code::of(&[&format!("{text:?}").as_str()])
        }
    }

    /// Whether the status of each value is asked for: it is known at run time, or of a registry that has phrases of its
    /// own.
    pub(super) fn asks_for_status(&self) -> bool {
        self.of_status.options.registry.is_some()
            || self.kinds.iter().any(|kind| match &kind.arm.source {
                Source::Code(_) | Source::Default => false,
                Source::Field(_) => !kind.is_transparent(),
                Source::Foreign(..) | Source::Converted(..) | Source::Function(..) => true,
            })
    }

    /// The first kind of which what `Display` says of the type may be shown.
    pub(super) fn of_display(&self) -> Option<&Ident> {
        let mut shown = self.kinds.iter().zip(&self.shown);
        let found = shown.find(|(kind, shown)| !kind.is_transparent() && shown.is_of_display());
        found.map(|(kind, _)| kind.name())
    }

    /// `ToStatus::<S>::status(self)`
    pub(super) fn status_of_self(&self) -> Code {
        let Expansion { private, status, .. } = self.of_status;
        Code::of(&[private, &"::ToStatus::<", status, &">::status(self)"])
    }

    /// The pattern of a kind without its fields.
    pub(super) fn pattern(&self, kind: &Kind<'_>) -> String {
        let braces = if kind.arm.is_unit { "" } else { "{..}" };
        self.of_status.path(kind.arm) + braces
    }
}

/// Where the type of a field is told by its name.
pub(super) fn type_span(of: &[TokenTree]) -> Span {
    let name = last_name(of).map(Ident::span);
    name.or(of.first().map(TokenTree::span)).unwrap_or_else(Span::call_site)
}
