//! The fields that a type gives to its variants, as one text. The facade reads it (`response/headers.rs`).

use super::header::Header;
use super::kind::Kind;
use super::options::Options;
use crate::registry::http;
use crate::spec::words::code::CodeRef;
use crate::status::lookup::{Found, find};
use proc_macro2::TokenStream;
use quote::ToTokens as _;

const UNIT: &str = "\u{1F}";
const RECORD: &str = "\u{1E}";

#[derive(Default)]
pub(super) struct TypeFields {
    pub(super) text: String,
    /// What a registry of one's own has to be asked about: names of codes and sets.
    pub(super) sets: Vec<TokenStream>,
}

impl TypeFields {
    pub(super) fn of(kinds: &[Kind<'_>], of_type: &Options, is_own: bool) -> Self {
        let mut fields = Self::default();
        // Codes stand before classes and sets, and those before what is for all.
        let mut levels = [String::new(), String::new(), String::new()];
        for header in &of_type.headers {
            let (mut codes, mut groups) = (Vec::new(), Vec::new());
            for named in &header.codes {
                let is_group = match &named.what {
                    CodeRef::Code(_) => false,
                    CodeRef::Class(_) => true,
                    // A name with a capital is that of a code.
                    CodeRef::Name(name) => {
                        !name.starts_with(|first: char| first.is_ascii_uppercase())
                    }
                };
                let statuses = match (&named.what, is_own) {
                    (CodeRef::Name(_), true) => {
                        fields.sets.push(named.to_token_stream());
                        format!("s{:02}", fields.sets.len() - 1)
                    }
                    (CodeRef::Name(_), false) => built_in(&named.what),
                    (what, _) => what.to_string(),
                };
                if is_group { &mut groups } else { &mut codes }.push(statuses);
            }
            if !codes.is_empty() {
                record(&mut levels[0], "0", &codes.concat(), header);
            }
            if !groups.is_empty() {
                record(&mut levels[1], "1", &groups.concat(), header);
            }
            // That of a struct for all codes is its own.
            if header.codes.is_empty() && !kinds.iter().any(|kind| kind.is_struct) {
                record(&mut levels[2], "2", "", header);
            }
        }
        fields.text = levels.concat();
        fields
    }
}

fn record(to: &mut String, level: &str, statuses: &str, header: &Header) {
    let (name, value) = (&header.name.text, &header.value.text);
    let rest = [statuses, UNIT, name, UNIT, value, RECORD].concat();
    let length = format!("{:04}", rest.len());
    to.push_str(&[level, &length, &rest].concat());
}

/// The numbers of a code or a set of the built-in registry.
fn built_in(what: &CodeRef) -> String {
    let mut numbers = Vec::new();
    match find(&http().0, what) {
        Ok(Found::One(single)) => numbers.push(single.entry.code.to_string()),
        Ok(Found::Several(codes, _)) => {
            for code in codes {
                numbers.push(code.to_string());
            }
        }
        Err(_) => {}
    }
    numbers.concat()
}
