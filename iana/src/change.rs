//! What one has and the other has not, a code at a time.

use crate::date::Date;
use crate::reference::Reference;
use crate::spec::{Code, Spec};
use crate::state::State;
use crate::table::{Row, Table};
use std::collections::BTreeSet;

/// What is different, in the order of the codes, each as a piece of TOML: comments that say what has happened, and a table
/// with the keys that are other now. `today` is the day that registrations expire by.
#[must_use]
pub fn changes(table: &Table, spec: &Spec, today: Date) -> Vec<String> {
    let codes: BTreeSet<u16> = table.rows.keys().chain(spec.codes.keys()).copied().collect();
    let change = |code| {
        let mut change = Change::of(code);
        match (table.rows.get(&code), spec.codes.get(&code)) {
            (Some(row), Some(ours)) => change.compare(row, ours, today),
            (Some(row), None) => change.add(row, today),
            (None, _) => change.say("is not in the table any more: remove it"),
        }
        change.text()
    };
    codes.into_iter().filter_map(change).collect()
}

struct Change {
    code: u16,
    said: Vec<String>,
    keys: Vec<(&'static str, String)>,
}

impl Change {
    fn of(code: u16) -> Self {
        Self { code, said: Vec::new(), keys: Vec::new() }
    }

    fn say(&mut self, what: impl Into<String>) {
        self.said.push(what.into());
    }

    fn set(&mut self, key: &'static str, value: impl Into<toml::Value>) {
        self.keys.push((key, value.into().to_string()));
    }

    fn set_date(&mut self, date: Date) {
        self.keys.push(("expires", date.to_string()));
    }

    /// A code that is new in the table.
    fn add(&mut self, row: &Row, today: Date) {
        self.say("is new: write its `summary`, and put it into its sets");
        self.set("phrase", row.phrase.as_deref().unwrap_or("Unused"));
        self.refer(row);
        if let Some(word) = row.state.word() {
            self.set("state", word);
        }
        if let Some(date) = row.expires {
            self.set_date(date);
        }
        self.expire(row, today);
    }

    fn compare(&mut self, row: &Row, ours: &Code, today: Date) {
        if let Some(phrase) = row.phrase.as_ref().filter(|phrase| **phrase != ours.phrase) {
            self.say(format!("was renamed from \"{}\"", ours.phrase));
            self.set("phrase", phrase.as_str());
            // The phrase of an unused code is ours alone.
            if ours.state != State::Unused {
                let mut former = vec![ours.phrase.clone()];
                former.extend(ours.former.iter().filter(|former| *former != phrase).cloned());
                self.set("former", former);
            }
        }
        let compared = row.references.iter().any(|reference| reference.ours().is_some());
        if compared && !row.references.iter().any(|reference| reference.is(&ours.reference)) {
            match ours.reference.as_str() {
                "" => self.say("has a reference"),
                reference => self.say(format!("was defined by \"{reference}\"")),
            }
            self.refer(row);
        }
        if !ours.state.agrees(row.state) {
            match (row.state.word(), ours.state.word()) {
                (Some(word), _) => {
                    self.say(format!("is {word} now"));
                    self.set("state", word);
                }
                (None, Some(word)) => self.say(format!("is not {word} any more: remove `state`")),
                (None, None) => {}
            }
        }
        match (row.expires, ours.expires) {
            (Some(date), ours) if Some(date) != ours => {
                self.say(format!("expires on {date}"));
                self.set_date(date);
            }
            (None, Some(_)) => self.say("does not expire any more: remove `expires`"),
            _ => {}
        }
        self.expire(row, today);
    }

    fn refer(&mut self, row: &Row) {
        if let Some(reference) = row.references.iter().find_map(Reference::ours) {
            self.set("reference", reference);
        }
    }

    fn expire(&mut self, row: &Row, today: Date) {
        if let Some(date) = row.expires.filter(|date| *date < today) {
            self.say(format!(
                "has expired on {date}, and the table still has it: see what became of it"
            ));
        }
    }

    /// As TOML; `None` where nothing was said.
    fn text(&self) -> Option<String> {
        let said = self.said.iter().map(|said| format!("# {} {said}.\n", self.code));
        let head = (!self.keys.is_empty()).then(|| format!("[{}]\n", self.code));
        let keys = self.keys.iter().map(|(key, value)| format!("{key:<9} = {value}\n"));
        let text: String = said.chain(head).chain(keys).collect();
        (!text.is_empty()).then_some(text)
    }
}
