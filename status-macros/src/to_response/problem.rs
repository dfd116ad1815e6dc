//! `fn problem`: the row of a value, and what of its fields goes into the problem.

use super::detail::Shown;
use super::kind::Kind;
use super::marks::{Mark, Marked};
use super::response::{Response, type_span};
use crate::report::generated::Code;
use crate::to_status::source::{Member, Source};
use proc_macro2::{Ident, Span, TokenTree};
use quote::{format_ident, quote, quote_spanned};

impl Response<'_> {
    pub(super) fn problem(&self) -> Code {
        let hidden = &self.hidden;
        let mut method = Code::of(&[&"fn problem(&self) -> ", hidden, &"::Problem<'_> {"]);
        if self.kinds.is_empty() {
            method.add(&[&"match *self {} }"]);
            return method;
        }
        let is_place = |kind: &Kind<'_>| {
            let is_transparent =
                matches!(kind.arm.source, Source::Field(_)) && kind.is_transparent();
            !is_transparent && !kind.marks.iter().any(is_in_problem)
        };
        let arms = self.places(self.kinds.iter().any(is_place));
        if self.kinds.iter().any(is_place) {
            method.add(&[&self.of_row(&arms), &"}"]);
        } else {
            method.add(&[&arms, &"}"]);
        }
        method
    }

    /// The place of the row of each kind. What is answered at once returns, unless all is.
    fn places(&self, returns: bool) -> Code {
        let mut places = Code::of(&[&"match self {"]);
        for ((kind, shown), place) in self.kinds.iter().zip(&self.shown).zip(&self.rows.places) {
            match (&kind.arm.source, place) {
                (Source::Field(member), None) => {
                    places.add(&[&self.forwarded(kind, member, returns)]);
                }
                (Source::Foreign(member, _), Some((place, _))) if kind.is_transparent() => {
                    places.add(&[&self.or_place(kind, member, *place)]);
                }
                (_, Some((place, _))) => {
                    let of_fields = kind
                        .marks
                        .iter()
                        .filter(|marked| matches!(marked.mark, Mark::Detail | Mark::Instance));
                    let of_fields: Vec<_> = of_fields.collect();
                    if of_fields.is_empty() {
                        places
                            .add(&[&self.pattern(kind).as_str(), &format!("=> {place},").as_str()]);
                    } else {
                        places.add(&[&self.with_fields(kind, shown, *place, &of_fields, returns)]);
                    }
                }
                (_, None) => {}
            }
        }
        places.add(&[&"}"]);
        places
    }

    /// The problem of the row at a place.
    fn of_row(&self, place: &Code) -> Code {
        let hidden = &self.hidden;
        let name = match (self.of_display().is_some(), self.asks_for_status()) {
            (false, false) => "::plain(",
            (true, false) => "::detailed(",
            (false, true) => "::plain_at(",
            (true, true) => "::detailed_at(",
        };
        let mut code = Code::of(&[hidden, &name, &self.text_of_rows(), &",", place]);
        if self.asks_for_status() {
            code.add(&[&",", &self.status_of_self()]);
        }
        if let Some(name) = self.of_display() {
            // Where the type has no `Display`, the compiler says so of the first kind that needs it.
            let span = Span::call_site().located_at(name.span());
            code.add(&[&",", &Code::placed(quote_spanned!(span=> self))]);
        }
        code.add(&[&")"]);
        code
    }

    /// A kind whose detail or instance is a field.
    fn with_fields(
        &self,
        kind: &Kind<'_>,
        shown: &Shown,
        place: usize,
        fields: &[&Marked<'_>],
        returns: bool,
    ) -> Code {
        let hidden = &self.hidden;
        let mut bound = Code::default();
        let mut calls = Code::default();
        for (at, marked) in fields.iter().enumerate() {
            let span = type_span(&marked.field.of);
            let field = format_ident!("__field{at}", span = span);
            let member = Member::new(marked.at, marked.field).name;
            bound.add(&[&Code::placed(quote!(#member: #field,))]);
            let method = match (&marked.mark, shown) {
                (Mark::Detail, Shown::Field) => "with_detail",
                _ => "with_instance",
            };
            let method = Ident::new(method, span);
            let text = Code::placed(quote_spanned!(span=> .#method(#hidden::Text::shown(#field))));
            calls.add(&[&text]);
        }
        let path = self.of_status.path(kind.arm);
        let row = self.of_row(&Code::of(&[&place.to_string().as_str()]));
        let keyword = if returns { "return " } else { "" };
        Code::of(&[&path.as_str(), &"{", &bound, &"..} => ", &keyword, &row, &calls, &","])
    }

    /// The problem of a field.
    fn forwarded(&self, kind: &Kind<'_>, member: &Member<'_>, returns: bool) -> Code {
        let (start, call) = (self.bound(kind, member), self.call(member, "problem"));
        let keyword = if returns { "return " } else { "" };
        Code::of(&[&start, &"=> {", &keyword, &call, &"}"])
    }

    /// `Type::Variant { 0: __field, .. }`
    pub(super) fn bound(&self, kind: &Kind<'_>, member: &Member<'_>) -> Code {
        let field = Ident::new("__field", type_span(member.of));
        let name: &TokenTree = &member.name;
        let path = self.of_status.path(kind.arm);
        Code::of(&[&path.as_str(), &Code::placed(quote!({ #name: #field, .. }))])
    }

    /// The method of the field, as `ToResponse` has it.
    pub(super) fn call(&self, member: &Member<'_>, method: &str) -> Code {
        let hidden = &self.hidden;
        let span = type_span(member.of);
        let (field, name) = (Ident::new("__field", span), Ident::new(method, span));
        let arguments = if method == "problem" { quote!(#field) } else { quote!(#field, __to) };
        Code::placed(quote_spanned!(span=> #hidden::ToResponse::#name(#arguments)))
    }

    /// Whether the registry has the status of a field.
    pub(super) fn has_status(&self, member: &Member<'_>) -> Code {
        let (hidden, status) = (&self.hidden, &self.of_status.status);
        let span = type_span(member.of);
        let field = Ident::new("__field", span);
        Code::placed(quote_spanned!(span=> #hidden::status_of::<#status>(#field).is_some()))
    }

    /// `transparent, or`: the problem of the field, or the row of the code.
    fn or_place(&self, kind: &Kind<'_>, member: &Member<'_>, place: usize) -> Code {
        let (bound, has, call) =
            (self.bound(kind, member), self.has_status(member), self.call(member, "problem"));
        Code::of(&[
            &bound,
            &"=> { if ",
            &has,
            &"{ return ",
            &call,
            &"; }",
            &place.to_string().as_str(),
            &"}",
        ])
    }
}

/// What a field gives to the problem itself.
fn is_in_problem(marked: &Marked<'_>) -> bool {
    matches!(marked.mark, Mark::Detail | Mark::Instance)
}
