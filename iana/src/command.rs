//! The command: arguments in, a text and an exit status out.

use crate::change::changes;
use crate::date::{self, Date, today};
use crate::spec::Spec;
use crate::table::Table;
use crate::unreadable::Unreadable;
use std::fs;

/// The file that the table is compared with.
const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../codes.toml");

const USAGE: &str = "write `cargo run --example iana -- http-status-codes-1.csv`; \
    `--today 2026-10-05` says by which day registrations expire";

/// What the command has to say.
#[derive(Debug)]
pub struct Answer {
    /// TOML, for the standard output.
    pub text: String,
    /// For the standard error.
    pub error: String,
    /// 0: they say the same. 1: they differ. 2: one of them cannot be read.
    pub status: u8,
}

/// Compares the table in a file with `codes.toml`.
#[must_use]
pub fn run(arguments: &[String]) -> Answer {
    match compare(arguments) {
        Ok((differences, text)) => {
            Answer { text, error: String::new(), status: u8::from(differences > 0) }
        }
        Err(error) => Answer { text: String::new(), error: format!("{error}\n"), status: 2 },
    }
}

fn compare(arguments: &[String]) -> Result<(usize, String), Unreadable> {
    let (file, today) = parse(arguments)?;
    let bytes = fs::read(file);
    let bytes =
        bytes.map_err(|error| Unreadable::new(error.to_string()).published().in_file(file))?;
    let table = Table::read(&bytes).map_err(|error| error.in_file(file))?;
    let spec = fs::read_to_string(SPEC).map_err(|error| Unreadable::new(error.to_string()));
    let spec =
        spec.and_then(|text| Spec::read(&text)).map_err(|error| error.in_file("codes.toml"))?;
    let changes = changes(&table, &spec, today);
    let text = if changes.is_empty() {
        format!("# codes.toml has what the table has: {} codes.\n", table.rows.len())
    } else {
        let end = "# Then write the day of the table as `updated` into `[registry]`.\n";
        format!("{}\n{end}", changes.join("\n"))
    };
    Ok((changes.len(), text))
}

/// The file, and the day to compare with: that of the option, or the clock's.
fn parse(arguments: &[String]) -> Result<(&str, Date), Unreadable> {
    let usage = |message: String| Unreadable::new(message).help(USAGE);
    let mut file = None;
    let mut day = None;
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == "--today" {
            let text = arguments.next().map_or("", String::as_str);
            let date = date::parse(text);
            day = Some(date.ok_or_else(|| usage(format!("`{text}` is no day")))?);
        } else if argument.starts_with('-') || file.is_some() {
            return Err(usage(format!("unknown argument `{argument}`")));
        } else {
            file = Some(argument.as_str());
        }
    }
    let file = file.ok_or_else(|| usage("no file is given".to_owned()))?;
    Ok((file, day.unwrap_or_else(today)))
}
