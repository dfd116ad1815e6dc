//! The form in which a derive hands its answers to the `status!` of another registry.

use super::{Answer, Answers, TypeField, Word};
use crate::status::guard::{Named, groups};
use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};

impl ToTokens for Answers {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { default, fields, elsewhere, all } = self;
        let fields = fields.iter().map(|TypeField { name, codes }| quote!((#name #(#codes)*)));
        let all = all.iter().map(|answer| {
            let Answer { what, code, fields, of_problem, body, title, .. } = answer;
            quote!((#what (#code) (#(#fields)*) (#(#of_problem)*) (#(#body)*) (#(#title)*)))
        });
        tokens.extend(quote!((#default) (#(#fields)*) (#(#elsewhere)*) (#(#all)*)));
    }
}

impl ToTokens for Word {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let mut literal = Literal::string(&self.text);
        literal.set_span(self.span);
        literal.to_tokens(tokens);
    }
}

impl Answers {
    /// The same form, read back.
    pub(crate) fn parse(tokens: TokenStream) -> Option<Self> {
        let mut groups = groups(tokens).into_iter();
        let default = Named::all(&groups.next()?).pop();
        let mut fields = Vec::new();
        for field in self::groups(groups.next()?.stream()) {
            let mut tokens = field.stream().into_iter();
            let name = Word::parse(&tokens.next()?)?;
            fields.push(TypeField {
                name,
                codes: tokens.filter_map(|token| Named::parse(&token)).collect(),
            });
        }
        let elsewhere = Word::all(&groups.next()?);
        let mut all = Vec::new();
        for (at, answer) in self::groups(groups.next()?.stream()).iter().enumerate() {
            all.push(Answer::parse(at + 1, answer)?);
        }
        Some(Self { default, fields, elsewhere, all })
    }
}

impl Answer {
    fn parse(place: usize, answer: &Group) -> Option<Self> {
        let what = Word::parse(&answer.stream().into_iter().next()?)?;
        let mut groups = groups(answer.stream()).into_iter();
        let code = Named::all(&groups.next()?).pop();
        let mut words = || groups.next().map_or_else(Vec::new, |group| Word::all(&group));
        Some(Self {
            what,
            code,
            fields: words(),
            of_problem: words(),
            body: words(),
            title: words(),
            place,
        })
    }
}

impl Word {
    fn parse(token: &TokenTree) -> Option<Self> {
        let text = syn::parse2::<syn::LitStr>(token.clone().into()).ok()?;
        Some(Self { text: text.value(), span: token.span() })
    }

    fn all(group: &Group) -> Vec<Self> {
        group.stream().into_iter().filter_map(|token| Self::parse(&token)).collect()
    }
}
