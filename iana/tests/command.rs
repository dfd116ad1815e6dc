//! The command as somebody runs it: what it prints, and with which exit status.

use status_iana::{Answer, run};
use std::fs;
use std::path::{Path, PathBuf};

const TABLE: &str = "tests/tables/2026-10-05.csv";

fn answer(arguments: &[&str]) -> Answer {
    run(&arguments.iter().map(|&argument| argument.to_owned()).collect::<Vec<_>>())
}

/// A file with other bytes.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// What is said of a file that is no table.
fn refused(name: &str, bytes: &[u8]) -> String {
    let path = file(name, bytes);
    let Answer { text, error, status } = answer(&[path.to_str().unwrap()]);
    assert_eq!((text.as_str(), status), ("", 2), "{error}");
    error.replace(&path.display().to_string(), name)
}

const PUBLISHED: &str = "  = help: the table is `http-status-codes-1.csv` of \
    https://www.iana.org/assignments/http-status-codes/\n";

#[test]
fn where_nothing_differs_the_status_is_0() {
    let Answer { text, error, status } = answer(&[TABLE, "--today", "2026-10-05"]);
    assert_eq!(text, "# codes.toml has what the table has: 64 codes.\n");
    assert_eq!((error.as_str(), status), ("", 0));
}

#[test]
fn where_something_differs_the_status_is_1_and_the_text_is_toml() {
    let Answer { text, error, status } = answer(&["--today", "2026-11-14", TABLE]);
    assert_eq!(
        text,
        "# 104 has expired on 2026-11-13, and the table still has it: see what became of it.\n\
         \n\
         # Then write the day of the table as `updated` into `[registry]`.\n"
    );
    assert_eq!((error.as_str(), status), ("", 1));
    let table =
        fs::read_to_string(TABLE).unwrap().replace("427,Unassigned,", "427,Denied,[RFC9999]");
    let path = file("new.csv", table.as_bytes());
    let Answer { text, status, .. } = answer(&[path.to_str().unwrap()]);
    assert_eq!(status, 1);
    let printed: toml::Table = text.parse().unwrap();
    assert_eq!(printed["427"]["phrase"].as_str(), Some("Denied"));
}

#[test]
fn a_file_that_is_no_table_is_refused() {
    let head = "Value,Description,Reference\n";
    let table = |rows: &str| format!("{head}{rows}").into_bytes();
    for (bytes, said) in [
        (
            b"<!DOCTYPE html>\n<html>\n".to_vec(),
            "its first line is `<!DOCTYPE html>`, not `Value,Description,Reference`",
        ),
        (
            b"Value,Name,Reference\n".to_vec(),
            "its first line is `Value,Name,Reference`, not `Value,Description,Reference`",
        ),
        (Vec::new(), "it has no code"),
        (table(""), "it has no code"),
        (table("100-199,Unassigned,\n"), "it has no code"),
        (table("404,Not Found\n"), "line 2: 2 cells, not 3"),
    ] {
        let expected = format!("error: cannot read `no-table.csv`: {said}\n{PUBLISHED}");
        assert_eq!(refused("no-table.csv", &bytes), expected);
    }
    let broken = [head.as_bytes(), b"404,Not \xFFFound,[RFC9110]\n"].concat();
    let expected = format!("error: cannot read `no-text.csv`: line 2: not UTF-8\n{PUBLISHED}");
    assert_eq!(refused("no-text.csv", &broken), expected);
}

#[test]
fn a_row_that_is_not_understood_is_refused() {
    for (row, said) in [
        ("4xx,Denied,[RFC9999]", "`4xx` is no code and no range of codes"),
        ("4040,Denied,[RFC9999]", "`4040` is no code and no range of codes"),
        ("452-450,Unassigned,", "`452-450` is no code and no range of codes"),
        ("452-499,Reserved,", "the range `452-499` is not `Unassigned`"),
        ("404,Not Found,[RFC9110]", "code `404` stands there twice"),
        ("405,,[RFC9110]", "no description"),
        (
            "405,Odd (TEMPORARY - registered 2026-01-01),",
            "`(TEMPORARY - registered 2026-01-01)` does not say when it expires",
        ),
    ] {
        let table = format!("Value,Description,Reference\n404,Not Found,[RFC9110]\n{row}\n");
        let expected = format!("error: cannot read `odd-row.csv`: line 3: {said}\n");
        assert_eq!(refused("odd-row.csv", table.as_bytes()), expected);
    }
}

#[test]
fn a_file_that_is_not_there_is_refused() {
    let Answer { error, status, .. } = answer(&["nowhere.csv"]);
    assert_eq!(status, 2);
    let expected = "error: cannot read `nowhere.csv`: No such file or directory";
    assert!(error.starts_with(expected) && error.ends_with(PUBLISHED), "{error}");
}

#[test]
fn arguments_are_a_file_and_a_day() {
    for (arguments, said) in [
        (&[][..], "no file is given"),
        (&[TABLE, "other.csv"], "unknown argument `other.csv`"),
        (&[TABLE, "--todai"], "unknown argument `--todai`"),
        (&[TABLE, "--today"], "`` is no day"),
        (&[TABLE, "--today", "tomorrow"], "`tomorrow` is no day"),
    ] {
        let Answer { text, error, status } = answer(arguments);
        assert_eq!((text.as_str(), status), ("", 2));
        let (first, help) = error.split_once('\n').unwrap();
        assert_eq!(first, format!("error: {said}"));
        assert!(help.starts_with("  = help: write `cargo run --example iana -- "), "{help}");
    }
}
