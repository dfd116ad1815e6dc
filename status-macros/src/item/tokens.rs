//! Tokens of types and expressions, as far as their commas.

use crate::report::tokens::stream;
use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Group, Ident, Spacing, Span, TokenStream, TokenTree};
use std::iter::Peekable;
use std::mem;

pub(crate) type Tokens = Peekable<IntoIter>;

pub(crate) fn tokens(tokens: TokenStream) -> Tokens {
    tokens.into_iter().peekable()
}

/// The next token, where it is what is wanted.
pub(crate) fn next_if(
    tokens: &mut Tokens,
    wanted: &dyn Fn(&TokenTree) -> bool,
) -> Option<TokenTree> {
    if wanted(tokens.peek()?) { tokens.next() } else { None }
}

/// The tokens where they stand, blamed on the derive: what people are told about paths that they write, and about what
/// they deprecated, is not said of the impls. A `$crate` is what its span says.
pub(crate) fn unblamed(tokens: Vec<TokenTree>) -> Vec<TokenTree> {
    let (mut done, mut rest) = (Vec::new(), tokens.into_iter());
    // Without recursion: a type may be nested deeper than the stack is.
    let mut around = Vec::new();
    loop {
        let mut token = match rest.next() {
            Some(TokenTree::Group(group)) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                around.push((
                    mem::take(&mut done),
                    mem::replace(&mut rest, inner.into_iter()),
                    group,
                ));
                continue;
            }
            Some(token) => token,
            None => {
                let Some((before, behind, group)) = around.pop() else { return done };
                let inner = TokenStream::from_iter(mem::replace(&mut done, before));
                rest = behind;
                let mut unblamed = Group::new(group.delimiter(), inner);
                unblamed.set_span(group.span());
                unblamed.into()
            }
        };
        if !matches!(&token, TokenTree::Ident(word) if word == "$crate") {
            token.set_span(token.span().resolved_at(Span::call_site()));
        }
        done.push(token);
    }
}

pub(crate) fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// How many `<` are open. In a type each one opens; in an expression it may compare or shift, too.
pub(crate) struct Angles {
    open: usize,
    is_type: bool,
    before: Before,
    /// Behind `as`, where a type stands in an expression.
    cast: bool,
}

/// What stands to the left of a token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Operator,
    /// The first half of `->` or `<<`.
    Half,
    Operand,
}

impl Angles {
    pub(crate) fn of_type() -> Self {
        Self { open: 0, is_type: true, before: Before::Operator, cast: false }
    }

    fn of_expression() -> Self {
        Self { is_type: false, ..Self::of_type() }
    }

    /// Whether the next token is outside of all of them.
    pub(crate) fn are_closed(&self) -> bool {
        self.open == 0
    }

    pub(crate) fn pass(&mut self, token: &TokenTree) {
        let before = mem::replace(&mut self.before, Before::Operand);
        match token {
            TokenTree::Punct(punct) => self.punct(before, punct.as_char(), punct.spacing()),
            TokenTree::Ident(word) if !self.is_type && word == "as" => self.cast = true,
            TokenTree::Ident(_) | TokenTree::Group(_) | TokenTree::Literal(_) => {}
        }
    }

    fn punct(&mut self, before: Before, punct: char, spacing: Spacing) {
        self.before = Before::Operator;
        let generic = self.is_type || self.cast || self.open > 0 || before == Before::Operator;
        match punct {
            '<' | '>' if before == Before::Half => {}
            '<' if generic => self.open += 1,
            '>' if self.open > 0 => {
                self.open -= 1;
                self.before = Before::Operand;
            }
            '<' | '-' if spacing == Spacing::Joint => self.before = Before::Half,
            ':' | '\'' => {}
            _ => self.cast &= self.open > 0,
        }
    }
}

/// The name that a type is known by: `Error` in `std::io::Error<T>`.
pub(crate) fn last_name(of: &[TokenTree]) -> Option<&Ident> {
    let mut angles = Angles::of_type();
    let mut last = None;
    for token in of {
        if let TokenTree::Ident(name) = token {
            if angles.are_closed() {
                last = Some(name);
            }
        }
        angles.pass(token);
    }
    last
}

/// What stands between the outermost `<` and `>` of a type, up to a comma.
pub(crate) fn inside(of: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let open = of.iter().position(|token| is_punct(token, '<'))?;
    let mut inner = tokens(stream(of[open + 1..].to_vec()));
    let mut taken = type_until_comma(&mut inner);
    if inner.peek().is_none() {
        // The closing one, which opened before.
        taken.pop();
    }
    Some(taken)
}

/// The tokens of a type up to a comma outside of all brackets, which is passed as well.
pub(crate) fn type_until_comma(tokens: &mut Tokens) -> Vec<TokenTree> {
    until_comma(tokens, Angles::of_type())
}

/// The same for an expression.
pub(crate) fn expression_until_comma(tokens: &mut Tokens) -> Vec<TokenTree> {
    until_comma(tokens, Angles::of_expression())
}

fn until_comma(tokens: &mut Tokens, mut angles: Angles) -> Vec<TokenTree> {
    let mut taken = Vec::new();
    for token in tokens {
        if angles.are_closed() && is_punct(&token, ',') {
            break;
        }
        angles.pass(&token);
        taken.push(token);
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str, next: fn(&mut Tokens) -> Vec<TokenTree>) -> usize {
        let mut tokens = tokens(text.parse::<TokenStream>().unwrap());
        let mut parts = 0;
        while tokens.peek().is_some() {
            next(&mut tokens);
            parts += 1;
        }
        parts
    }

    #[test]
    fn a_type_ends_at_its_comma() {
        for one in [
            "HashMap<K, V>",
            "fn(A, B) -> Vec<A, B>",
            "Box<dyn Fn(&str) -> Result<A, B> + Send>",
            "Vec<<T as Trait<A, B>>::Of, C>",
            "Iterator<Item=<T as Trait>::Of, B=C>",
            "&'a Foo<'a, { 1 < 2 }, -1, 'b'>",
            "<T as Trait<A, B>>::Of",
            "[u8; match 1 { _ => 2 }]",
            "Fn() -> <T as Trait<A, B>>::Of",
        ] {
            assert_eq!(parts(one, type_until_comma), 1, "{one}");
            assert_eq!(parts(&format!("{one}, {one}, u8,"), type_until_comma), 3, "{one}");
        }
    }

    #[test]
    fn an_expression_ends_at_its_comma() {
        for one in [
            "= 1 << 2",
            "= 1<<2>>1",
            "= (A < B) as isize",
            "= max::<A, B>(1)",
            "= <T as Trait<A, B>>::OF",
            "= 1 + <T as Trait<A, B>>::OF - 2",
            "= A as Alias<B, C> as isize",
            "= if A < B { 1 } else { 2 }",
            "= -1",
        ] {
            assert_eq!(parts(one, expression_until_comma), 1, "{one}");
            assert_eq!(parts(&format!("{one}, {one}, = 1,"), expression_until_comma), 3, "{one}");
        }
    }
}
