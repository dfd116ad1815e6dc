//! One kind of difference at a time: the table of a day, edited.

use status_iana::{Date, Spec, Table, changes};
use toml::Table as Toml;
use toml::value::Datetime;

const TABLE: &str = include_str!("tables/2026-10-05.csv");
const SPEC: &str = include_str!("../../codes.toml");

fn day(text: &str) -> Date {
    text.parse::<Datetime>().unwrap().date.unwrap()
}

fn compared(table: &str, spec: &str, today: &str) -> Vec<String> {
    let table = Table::read(table.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    let spec = Spec::read(spec).unwrap_or_else(|error| panic!("{error}"));
    changes(&table, &spec, day(today))
}

/// What is said of the table with one row in the place of another.
fn edited(row: &str, other: &str) -> Vec<String> {
    assert!(TABLE.contains(row), "{row}");
    compared(&TABLE.replacen(row, other, 1), SPEC, "2026-10-05")
}

#[test]
fn the_table_of_the_day_says_what_codes_toml_says() {
    assert_eq!(compared(TABLE, SPEC, "2026-10-05"), [""; 0]);
    assert_eq!(
        compared(&format!("\u{FEFF}{}", TABLE.replace("\r\n", "\n")), SPEC, "2026-10-05"),
        [""; 0]
    );
}

#[test]
fn a_code_is_new() {
    let said =
        edited("427,Unassigned,\r\n", "427,\"Denied, for now\",\"[RFC9999, Section 3]\"\r\n");
    assert_eq!(
        said,
        ["# 427 is new: write its `summary`, and put it into its sets.\n\
          [427]\n\
          phrase    = \"Denied, for now\"\n\
          reference = \"RFC 9999, Section 3\"\n"]
    );
}

#[test]
fn a_new_code_is_temporary() {
    let said = edited(
        "209-225,Unassigned,\r\n",
        "209,\"Contents of Related (TEMPORARY - registered 2026-09-01, expires 2027-09-01)\",[draft-a-b-01]\r\n",
    );
    assert_eq!(
        said,
        ["# 209 is new: write its `summary`, and put it into its sets.\n\
          [209]\n\
          phrase    = \"Contents of Related\"\n\
          reference = \"https://datatracker.ietf.org/doc/html/draft-a-b-01\"\n\
          state     = \"temporary\"\n\
          expires   = 2027-09-01\n"]
    );
}

#[test]
fn a_code_is_gone() {
    for gone in ["", "508,Unassigned,\r\n"] {
        let said = edited("508,Loop Detected,[RFC5842]\r\n", gone);
        assert_eq!(said, ["# 508 is not in the table any more: remove it.\n"]);
    }
}

#[test]
fn a_code_is_renamed() {
    let said = edited("413,Content Too Large,", "413,Payload Too Large,");
    assert_eq!(
        said,
        ["# 413 was renamed from \"Content Too Large\".\n\
          [413]\n\
          phrase    = \"Payload Too Large\"\n\
          former    = [\"Content Too Large\", \"Request Entity Too Large\"]\n"]
    );
}

#[test]
fn a_code_has_moved() {
    let said = edited("102,Processing,[RFC2518]", "102,Processing,[RFC4918]");
    let to = |reference| {
        format!(
            "# 102 was defined by \"RFC 2518, Section 10.1\".\n\
             [102]\n\
             reference = \"{reference}\"\n"
        )
    };
    assert_eq!(said, [to("RFC 4918")]);
    let said = edited("102,Processing,[RFC2518]", "102,Processing,\"[RFC2518, Section 10.2]\"");
    assert_eq!(said, [to("RFC 2518, Section 10.2")]);
    // One of several is enough; words that are no reference of ours are passed over.
    for cell in ["[RFC4918][RFC2518]", "[Somebody said so]", ""] {
        assert_eq!(edited("102,Processing,[RFC2518]", &format!("102,Processing,{cell}")), [""; 0]);
    }
}

#[test]
fn a_draft_has_a_new_version() {
    let said = edited("upload-05]", "upload-11]");
    assert_eq!(
        said,
        [
            "# 104 was defined by \"https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05\".\n\
          [104]\n\
          reference = \"https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-11\"\n"
        ]
    );
}

#[test]
fn a_code_without_a_reference_gets_one() {
    let spec = SPEC.replace("reference = \"RFC 2518, Section 10.1\"\n", "");
    let said = compared(TABLE, &spec, "2026-10-05");
    assert_eq!(said, ["# 102 has a reference.\n[102]\nreference = \"RFC 2518\"\n"]);
}

#[test]
fn a_state_has_changed() {
    let said = edited("506,Variant Also Negotiates,", "506,Variant Also Negotiates (OBSOLETED),");
    assert_eq!(said, ["# 506 is obsolete now.\n[506]\nstate     = \"obsolete\"\n"]);
    let said = edited("510,Not Extended (OBSOLETED),", "510,Not Extended,");
    assert_eq!(said, ["# 510 is not obsolete any more: remove `state`.\n"]);
    let said = edited("306,(Unused),", "306,Switch Proxy,");
    assert_eq!(
        said,
        ["# 306 was renamed from \"Unused\".\n\
          # 306 is not unused any more: remove `state`.\n\
          [306]\n\
          phrase    = \"Switch Proxy\"\n"]
    );
    // That 305 is deprecated stands in its RFC, and not in the table.
    assert_eq!(edited("305,Use Proxy,", "305,Use Proxy (Deprecated),"), [""; 0]);
}

#[test]
fn brackets_that_nobody_knows_are_seen() {
    let said = edited("507,Insufficient Storage,", "507,Insufficient Storage (HISTORIC),");
    assert_eq!(
        said,
        ["# 507 was renamed from \"Insufficient Storage\".\n\
          [507]\n\
          phrase    = \"Insufficient Storage (HISTORIC)\"\n\
          former    = [\"Insufficient Storage\"]\n"]
    );
}

#[test]
fn a_temporary_code_becomes_permanent() {
    let said = edited(
        "\"Upload Resumption Supported (TEMPORARY - registered 2024-11-13, extension registered 2025-09-15, \
         expires 2026-11-13)\",[draft-ietf-httpbis-resumable-upload-05]",
        "Upload Resumption Supported,\"[RFC9999, Section 5]\"",
    );
    assert_eq!(
        said,
        [
            "# 104 was defined by \"https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05\".\n\
          # 104 is not temporary any more: remove `state`.\n\
          # 104 does not expire any more: remove `expires`.\n\
          [104]\n\
          reference = \"RFC 9999, Section 5\"\n"
        ]
    );
}

#[test]
fn a_temporary_code_expires() {
    assert_eq!(compared(TABLE, SPEC, "2026-11-13"), [""; 0]);
    let expired =
        "# 104 has expired on 2026-11-13, and the table still has it: see what became of it.\n";
    assert_eq!(compared(TABLE, SPEC, "2026-11-14"), [expired]);
    let said = edited("expires 2026-11-13", "expires 2027-11-13");
    assert_eq!(said, ["# 104 expires on 2027-11-13.\n[104]\nexpires   = 2027-11-13\n"]);
}

/// All of them at once: what is printed is TOML, and where it is pasted nothing is left to say.
#[test]
fn what_is_pasted_is_no_difference_any_more() {
    let table = TABLE
        .replace("427,Unassigned,", "427,Denied,[RFC9999]")
        .replace("413,Content Too Large,", "413,Payload Too Large,")
        .replace("102,Processing,[RFC2518]", "102,Processing,[RFC4918]")
        .replace("506,Variant Also Negotiates,", "506,Variant Also Negotiates (OBSOLETED),")
        .replace("expires 2026-11-13", "expires 2027-11-13");
    let printed = compared(&table, SPEC, "2026-12-01");
    assert_eq!(printed.len(), 5);
    let mut spec: Toml = SPEC.parse().unwrap();
    for (code, row) in printed.concat().parse::<Toml>().unwrap() {
        let entry = spec.entry(code).or_insert(Toml::new().into()).as_table_mut().unwrap();
        entry.extend(row.as_table().unwrap().clone());
    }
    assert_eq!(compared(&table, &spec.to_string(), "2026-12-01"), [""; 0]);
}
