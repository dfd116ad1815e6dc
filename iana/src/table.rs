//! The IANA's table: the columns `Value`, `Description` and `Reference`, and a row for each code or range of codes.

use crate::date::{self, Date};
use crate::reference::Reference;
use crate::state::State;
use crate::unreadable::Unreadable;
use std::collections::BTreeMap;

const HEAD: [&str; 3] = ["Value", "Description", "Reference"];

/// The codes that are assigned.
#[derive(Debug)]
pub struct Table {
    pub(crate) rows: BTreeMap<u16, Row>,
}

/// A code, as the IANA describes it.
#[derive(Debug)]
pub(crate) struct Row {
    /// Of an unused code there is none.
    pub(crate) phrase: Option<String>,
    pub(crate) state: State,
    /// When a temporary registration ends.
    pub(crate) expires: Option<Date>,
    pub(crate) references: Vec<Reference>,
}

impl Table {
    /// Reads the file that the IANA publishes.
    ///
    /// # Errors
    ///
    /// Where the bytes are no such table, or a row is not understood: nothing of the registry is passed over.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
        let mut rows = BTreeMap::new();
        let mut is_head = true;
        for record in reader.records() {
            let record = record.map_err(|error| broken(&error))?;
            let line = record.position().map_or(0, csv::Position::line);
            if std::mem::take(&mut is_head) {
                check_head(&record)?;
                continue;
            }
            let [value, description, reference] = [0, 1, 2].map(|at| record[at].trim());
            let codes = codes(value).ok_or_else(|| {
                Unreadable::at(line, format_args!("`{value}` is no code and no range of codes"))
            })?;
            if description == "Unassigned" {
                continue;
            }
            let [code] = codes[..] else {
                let problem = format_args!("the range `{value}` is not `Unassigned`");
                return Err(Unreadable::at(line, problem));
            };
            let row = Row::of(description, reference).map_err(|said| Unreadable::at(line, said))?;
            if rows.insert(code, row).is_some() {
                return Err(Unreadable::at(line, format_args!("code `{code}` stands there twice")));
            }
        }
        if rows.is_empty() {
            return Err(Unreadable::new("it has no code").published());
        }
        Ok(Self { rows })
    }
}

fn check_head(record: &csv::StringRecord) -> Result<(), Unreadable> {
    if record.iter().eq(HEAD) {
        return Ok(());
    }
    let found: String = record.iter().collect::<Vec<_>>().join(",").chars().take(60).collect();
    let problem = format!("its first line is `{}`, not `{}`", found.escape_debug(), HEAD.join(","));
    Err(Unreadable::new(problem).published())
}

/// What the parser says, in our words.
fn broken(error: &csv::Error) -> Unreadable {
    let line = error.position().map_or(0, csv::Position::line);
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            Unreadable::at(line, format_args!("{len} cells, not {expected_len}"))
        }
        csv::ErrorKind::Utf8 { .. } => Unreadable::at(line, "not UTF-8"),
        _ => Unreadable::new(error.to_string()),
    }
    .published()
}

/// The first and the last code of `105-199`, or one code.
fn codes(value: &str) -> Option<Vec<u16>> {
    let number = |text: &str| {
        let digits = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| digits)
    };
    match value.split_once('-') {
        None => Some(vec![number(value)?]),
        Some((first, last)) => {
            let (first, last) = (number(first)?, number(last)?);
            (first < last).then(|| vec![first, last])
        }
    }
}

impl Row {
    /// `Not Extended (OBSOLETED)`. Brackets that say nothing that is known are part of the phrase, so that they show.
    fn of(description: &str, reference: &str) -> Result<Self, String> {
        let mut row = Self {
            phrase: Some(description.to_owned()),
            state: State::InForce,
            expires: None,
            references: Reference::all(reference),
        };
        if description.is_empty() {
            return Err("no description".to_owned());
        }
        let Some((phrase, mark)) =
            description.strip_suffix(')').and_then(|rest| rest.rsplit_once('('))
        else {
            return Ok(row);
        };
        let word = mark.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
        row.state = match word.as_str() {
            "unused" => State::Unused,
            "obsoleted" | "obsolete" => State::Obsolete,
            "deprecated" => State::Deprecated,
            "temporary" => State::Temporary,
            _ => return Ok(row),
        };
        row.phrase = Some(phrase.trim_end().to_owned()).filter(|phrase| !phrase.is_empty());
        if row.state == State::Temporary {
            let expires = mark.rsplit_once("expires ").and_then(|(_, day)| date::parse(day.trim()));
            row.expires = Some(expires.ok_or(format!("`({mark})` does not say when it expires"))?);
        }
        Ok(row)
    }
}
