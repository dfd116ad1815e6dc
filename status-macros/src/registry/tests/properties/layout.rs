//! A right spec as tables and their keys, which can be written down in more ways than one.

use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write as _;

/// A table: its header, and its lines.
type Table = (String, Vec<String>);

#[derive(Clone, Debug)]
pub(super) struct Layout {
    pub(super) codes: Vec<u16>,
    tables: Vec<Table>,
}

/// How the same tables are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) mark: bool,
    pub(super) comments: bool,
    pub(super) end: &'static str,
}

pub(super) const PLAIN: Style = Style { mark: false, comments: false, end: "\n" };

pub(super) fn style() -> impl Strategy<Value = Style> {
    (any::<bool>(), any::<bool>(), select(vec!["\n", "\r\n"]))
        .prop_map(|(mark, comments, end)| Style { mark, comments, end })
}

/// A table of a code: its phrase, and what else may be said.
fn table(code: u16, keys: u8) -> Table {
    let mut lines = vec![format!("phrase = \"Row {code}\"")];
    let more = [
        format!("name = \"Named{code}\""),
        "summary = \"`a` # *b*\"".to_owned(),
        "reference = \"RFC 9110, Section 15\"".to_owned(),
        format!("former = [\"Once {code}\", 'Twice \"{code}\"']"),
        "requires = [\"Retry-After\"]".to_owned(),
        "suggests = [ \"Allow\" , \"Via\" ]".to_owned(),
        "state = \"obsolete\"".to_owned(),
    ];
    let picked = more.into_iter().enumerate().filter(|(at, _)| keys >> at & 1 == 1);
    lines.extend(picked.map(|(_, line)| line));
    (format!("[{code}]"), lines)
}

pub(super) fn right() -> impl Strategy<Value = Layout> {
    prop::collection::btree_map(400..600u16, any::<u8>(), 1..8).prop_map(|rows| {
        let codes: Vec<u16> = rows.keys().copied().collect();
        let mut tables: Vec<Table> =
            rows.into_iter().map(|(code, keys)| table(code, keys)).collect();
        let classes = ["4xx = { name = \"Client Error\" }", "5xx.name = 'Server Error'"];
        tables.push(("[classes]".to_owned(), classes.map(str::to_owned).to_vec()));
        let sets =
            [format!("first.codes = [{}]", codes[0]), "all_of.codes = [\"first\"]".to_owned()];
        tables.push(("[sets]".to_owned(), sets.to_vec()));
        tables.push(("[registry]".to_owned(), vec!["title = \"Rows\"".to_owned()]));
        tables.push(("[vendor.acme.404]".to_owned(), vec!["phrase = \"Acme\"".to_owned()]));
        Layout { codes, tables }
    })
}

impl Layout {
    /// The same tables in any order, and their keys in any order.
    pub(super) fn shuffled(self) -> impl Strategy<Value = Self> {
        let Self { codes, tables } = self;
        let keys = tables.into_iter().map(|(head, lines)| (Just(head), Just(lines).prop_shuffle()));
        let tables = keys.collect::<Vec<_>>().prop_flat_map(|tables| Just(tables).prop_shuffle());
        tables.prop_map(move |tables| Self { codes: codes.clone(), tables })
    }

    pub(super) fn text(&self, style: Style) -> String {
        let Style { mark, comments, end } = style;
        let comment = if comments { " # [404] \"x" } else { "" };
        let mut text = if mark { "\u{FEFF}".to_owned() } else { String::new() };
        for (head, lines) in &self.tables {
            for line in std::iter::once(head).chain(lines) {
                let _ = write!(text, "{line}{comment}{end}");
            }
            text.push_str(if comments { "\t" } else { "" });
        }
        text
    }
}
