//! The documentation of generated items. Texts of a spec are escaped: they are words, not Markdown.

use super::examples::STATUS;
use crate::registry::{Family, Registry, Set};
use crate::report::filled::{filled, joined};
use crate::spec::words::reference::Reference;
use crate::spec::{ClassEntry, Entry, State};
use std::fmt::Write as _;

/// `#[doc = "..."]`
pub(super) fn attribute(text: &str) -> String {
    format!("#[doc = {text:?}]")
}

/// The module of a registry.
pub(crate) fn module(registry: &Registry) -> String {
    filled(
        "{}: [`Status`], [`Class`], [`StatusSet`], [`status!`] and [`status_set!`].",
        &[&escape(&registry.title)],
    )
}

/// The enum: what it is, and all its codes by class.
pub(super) fn status(registry: &Registry) -> String {
    let mut page = filled(
        "{}: every code is a variant, and there is no other.\n\nA `match` has to name every code, one by one or by \
         class",
        &[&escape(&registry.title)],
    );
    let last = registry.codes.last().map_or(0, |entry| entry.code);
    if let Some(class) = registry.classes.iter().find(|class| class.pattern.contains(last)) {
        let _ = write!(page, ": `status!({})`", class.pattern);
    }
    page.push_str(".\n");
    if registry.family == Family::Builtin {
        page.push_str(STATUS);
    }
    for class in &registry.classes {
        let mut rows = String::new();
        for entry in &registry.codes {
            if class.pattern.contains(entry.code) {
                rows.push_str(&row(entry));
            }
        }
        if !rows.is_empty() {
            let title = escape(&class.name);
            let _ = write!(
                page,
                "\n# `{}` {title}\n\n| code | phrase | defined in |\n|---|---|---|\n{rows}",
                class.pattern
            );
        }
    }
    page
}

fn row(entry: &Entry) -> String {
    let state = state_word(entry.state).map_or(String::new(), |word| filled(" ({})", &[&word]));
    let phrase = escape(&entry.phrase);
    filled(
        "| [`{}`](Self::{}) | {}{} | {} |\n",
        &[&entry.code, &entry.name, &phrase, &state, &link(entry.reference.as_ref())],
    )
}

/// A variant: code, phrase, summary, reference, state.
pub(super) fn variant(entry: &Entry) -> String {
    let mut text = filled("`{}` {}", &[&entry.code, &escape(&entry.phrase)]);
    if !entry.summary.is_empty() {
        let _ = write!(text, "\n\n{}", escape(&entry.summary));
    }
    if entry.reference.is_some() {
        let _ = write!(text, "\n\nDefined in {}.", link(entry.reference.as_ref()));
    }
    if let Some(word) = state_word(entry.state) {
        let expires = entry.expires.map_or(String::new(), |date| filled(", until {}", &[&date]));
        let _ = write!(text, "\n\nState: {word}{expires}.");
    }
    fields(&mut text, "Required fields", &entry.requires);
    fields(&mut text, "Suggested fields", &entry.suggests);
    if !entry.former.is_empty() {
        let _ = write!(text, "\n\nFormerly {}.", listed(&entry.former));
    }
    text
}

fn fields(text: &mut String, title: &str, names: &[String]) {
    if !names.is_empty() {
        let _ = write!(text, "\n\n{title}: {}.", listed(names));
    }
}

fn listed(words: &[String]) -> String {
    joined(words, ", ", &|word| escape(word))
}

pub(super) fn constant(entry: &Entry) -> String {
    filled("`{}` {}: [`Status::{}`].", &[&entry.code, &escape(&entry.phrase), &entry.name])
}

pub(super) fn class(class: &ClassEntry) -> String {
    let mut text = filled("`{}` {}", &[&class.pattern, &escape(&class.name)]);
    if !class.summary.is_empty() {
        let _ = write!(text, "\n\n{}", escape(&class.summary));
    }
    text
}

/// A set: its summary, reference and codes.
pub(super) fn set(set: &Set) -> String {
    let mut text = String::new();
    if !set.summary.is_empty() {
        let _ = write!(text, "\n\n{}", escape(&set.summary));
    }
    if set.reference.is_some() {
        let _ = write!(text, "\n\nDefined in {}.", link(set.reference.as_ref()));
    }
    let codes = match set.codes.as_slice() {
        [] => "none in this registry".to_owned(),
        codes => joined(codes, ", ", &u16::to_string),
    };
    let _ = write!(text, "\n\nCodes: {codes}.");
    text
}

fn state_word(state: State) -> Option<&'static str> {
    (state != State::InForce).then(|| state.word())
}

fn link(reference: Option<&Reference>) -> String {
    reference.map_or(String::new(), |reference| {
        let text = if reference.text == reference.url { "its document" } else { &reference.text };
        filled("[{}]({})", &[&escape(text), &reference.url.replace('|', "%7C")])
    })
}

/// Words as Markdown that shows just these words.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let inside = at > 0 && at + 1 < text.len();
        let harmless =
            matches!(c, ',' | ';' | ':' | '/' | '\'' | '"' | '?' | '(' | ')' | '%' | '=')
                || (inside && matches!(c, '.' | '-'))
                || c == '.';
        if c.is_ascii_punctuation() && !harmless {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        assert_eq!(
            escape("Non-Authoritative, I'm (a) 2.0 thing."),
            "Non-Authoritative, I'm (a) 2.0 thing."
        );
        assert_eq!(escape("<b>*x* [y] `z` | #1"), r"\<b\>\*x\* \[y\] \`z\` \| \#1");
        assert_eq!(escape("- list"), r"\- list");
    }
}
