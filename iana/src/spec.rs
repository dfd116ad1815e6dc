//! `codes.toml`, as far as the IANA's table has it too.

use crate::date::Date;
use crate::state::State;
use crate::unreadable::Unreadable;
use std::collections::BTreeMap;
use toml::Value;

/// The registered codes of `codes.toml`.
#[derive(Debug)]
pub struct Spec {
    pub(crate) codes: BTreeMap<u16, Code>,
}

#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) phrase: String,
    pub(crate) former: Vec<String>,
    pub(crate) state: State,
    pub(crate) expires: Option<Date>,
    pub(crate) reference: String,
}

impl Spec {
    /// Reads the tables that are headed by a number. The macros say better what is wrong with a spec.
    ///
    /// # Errors
    ///
    /// Where the text is no TOML, or a code is no table with a phrase and a state that there is.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let table: toml::Table =
            text.parse().map_err(|error: toml::de::Error| Unreadable::new(error.message()))?;
        let numbers = table.iter().filter_map(|(key, row)| Some((key.parse().ok()?, row)));
        let codes = numbers.map(|(code, row)| {
            let row = Code::of(row).ok_or(Unreadable::new(format!("code `{code}` is no code")))?;
            Ok((code, row))
        });
        Ok(Self { codes: codes.collect::<Result<_, Unreadable>>()? })
    }
}

impl Code {
    fn of(row: &Value) -> Option<Self> {
        let text = |key| row.get(key).and_then(Value::as_str);
        let former = row.get("former").and_then(Value::as_array).into_iter().flatten();
        Some(Self {
            phrase: text("phrase")?.to_owned(),
            former: former.filter_map(Value::as_str).map(str::to_owned).collect(),
            state: State::parse(text("state"))?,
            expires: row.get("expires").and_then(Value::as_datetime).and_then(|day| day.date),
            reference: text("reference").unwrap_or_default().to_owned(),
        })
    }
}
