//! `fn fields`, `fn members`, `fn body`: what each kind hands to a sink.

use super::kind::Kind;
use super::marks::{Mark, Marked};
use super::response::{Response, type_span};
use crate::report::generated::Code;
use crate::to_status::source::{Member, Source};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};

impl Response<'_> {
    /// The header fields; nothing where no kind has any.
    pub(super) fn fields(&self) -> Code {
        let arms = self.arms("fields", |mark| matches!(mark, Mark::Header { .. }), true);
        let mut of_type = Code::default();
        if !self.type_fields.text.is_empty() {
            let sets = if self.type_fields.sets.is_empty() { "&[]" } else { "&__SETS" };
            of_type = Code::of(&[
                &"__to.__of_type(",
                &self.text_of_type_fields(),
                &",",
                &sets,
                &",",
                &self.status_of_self(),
                &");",
            ]);
        }
        self.method("fields", "Fields<'_>", &arms, &of_type)
    }

    /// The extension members.
    pub(super) fn members(&self) -> Code {
        let arms = self.arms("members", |mark| matches!(mark, Mark::Member(_)), false);
        self.method("members", "Members<'_>", &arms, &Code::default())
    }

    /// The content that is no problem.
    pub(super) fn body(&self) -> Code {
        let arms = self.arms("body", |mark| matches!(mark, Mark::Body { .. }), false);
        let format = match &self.of_type.body {
            Some(path) => {
                let path = Code::placed(path.iter().cloned());
                Code::of(&[&"__to.__format(self,", &path, &");"])
            }
            None => Code::default(),
        };
        self.method("body", "Body<'_>", &arms, &format)
    }

    fn method(&self, name: &str, sink: &str, arms: &Code, rest: &Code) -> Code {
        if arms.is_empty() && rest.is_empty() {
            return Code::default();
        }
        let hidden = &self.hidden;
        let mut method =
            Code::of(&[&"fn ", &name, &"(&self, __to: &mut ", hidden, &"::", &sink, &") {"]);
        if !arms.is_empty() {
            // Every kind of a struct, and of an enum with one variant, has an arm.
            let others = if self.kinds.len() > 1 { "_ => {}" } else { "" };
            method.add(&[&"match self {", arms, &others, &"}"]);
        }
        method.add(&[rest, &"}"]);
        method
    }

    /// An arm for each kind that hands something over.
    fn arms(&self, method: &str, wanted: fn(&Mark) -> bool, has_constants: bool) -> Code {
        let mut arms = Code::default();
        for kind in self.kinds {
            match &kind.arm.source {
                Source::Field(member) if kind.is_transparent() => {
                    // What is added to all kinds is not added to this one.
                    arms.add(&[&self.forwarded_and_done(kind, member, method)]);
                    continue;
                }
                Source::Foreign(member, _) => {
                    let (bound, has) = (self.bound(kind, member), self.has_status(member));
                    let call = self.call(member, method);
                    arms.add(&[&bound, &"=> if ", &has, &"{ return ", &call, &"; },"]);
                    continue;
                }
                _ => {}
            }
            let marks: Vec<_> = kind.marks.iter().filter(|marked| wanted(&marked.mark)).collect();
            let constants = if has_constants { constants(kind) } else { Code::default() };
            if marks.is_empty() && constants.is_empty() {
                continue;
            }
            let (mut bound, mut calls) = (TokenStream::new(), Code::default());
            for (at, marked) in marks.iter().enumerate() {
                let field = format_ident!("__field{at}", span = type_span(&marked.field.of));
                let name = Member::new(marked.at, marked.field).name;
                bound.extend(quote!(#name: #field,));
                calls.add(&[&self.handed(marked, &field), &";"]);
            }
            let path = self.of_status.path(kind.arm);
            let pattern = if marks.is_empty() {
                Code::of(&[&self.pattern(kind).as_str()])
            } else {
                Code::of(&[&path.as_str(), &Code::placed(quote!({ #bound .. }))])
            };
            arms.add(&[&pattern, &"=> {", &calls, &constants, &"}"]);
        }
        arms
    }

    fn forwarded_and_done(&self, kind: &Kind<'_>, member: &Member<'_>, method: &str) -> Code {
        let (bound, call) = (self.bound(kind, member), self.call(member, method));
        Code::of(&[&bound, &"=> { ", &call, &"; return; }"])
    }

    /// What is done with one mark. A field whose type does not do is reported at it.
    fn handed(&self, marked: &Marked<'_>, field: &Ident) -> Code {
        let hidden = &self.hidden;
        let span = type_span(&marked.field.of);
        // The type may come from a macro by example, where the parameter would not be seen.
        let to = format_ident!("__to");
        let tokens = match &marked.mark {
            Mark::Header { name, is_shown } => {
                let name = text(&name.text);
                if *is_shown {
                    quote_spanned!(span=> #to.field(#name, &#hidden::shown(#field)))
                } else {
                    quote_spanned!(span=> #to.field(#name, #field))
                }
            }
            Mark::Member(name) => {
                let name = text(&name.text);
                quote_spanned!(span=> #to.member(#name, #field))
            }
            Mark::Body { media_type: Some(media_type), .. } => {
                let media_type = text(&media_type.text);
                quote_spanned!(span=> #to.bytes(#media_type, ::core::convert::AsRef::<[::core::primitive::u8]>::as_ref(#field)))
            }
            Mark::Body { media_type: None, .. } => quote_spanned!(span=> #to.json(#field)),
            Mark::Detail | Mark::Instance => TokenStream::new(),
        };
        Code::placed(tokens)
    }
}

/// The constant fields of a kind.
fn constants(kind: &Kind<'_>) -> Code {
    let mut code = Code::default();
    for header in kind.constants() {
        let (name, value) = (&header.name.text, &header.value.text);
        code.add(&[&format!("__to.field({name:?}, {value:?});").as_str()]);
    }
    code
}

fn text(text: &str) -> Literal {
    Literal::string(text)
}
