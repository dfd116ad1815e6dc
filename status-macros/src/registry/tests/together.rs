//! Any two mistakes are both told, but for what may follow from one of them.

use super::build;
use crate::report::problems::Problems;
use std::fmt::Write as _;

/// A mistake: what stands at the top of the file, what behind it, and what is said.
type Mistake = (&'static str, &'static str, &'static str);

const MISTAKES: [Mistake; 34] = [
    ("registry.title = 1", "", "`title` takes a string"),
    ("registry.colour = 1", "", "unknown key `colour` of `[registry]`"),
    ("registry.temporary = 1", "", "`temporary` takes `true` or `false`"),
    ("registry.without = [770]", "", "`770` is not a code of this registry"),
    ("phrase = 'X'", "", "`phrase` stands in no table"),
    ("colours = 1", "", "unknown key `colours`"),
    ("", "[colour]\nred = 1", "unknown table `colour`"),
    ("", "[teapot]\nphrase = 'Teapot'", "`teapot` is not the number of a code"),
    ("", "[other.420]\nphrase = 'Other'", "`other` is not the number of a code"),
    ("", "[000]\nphrase = 'Zero'", "`000` is not how a status code is written"),
    ("", "[0421]\nphrase = 'X'\nreplace = true", "`0421` is not how a status code is written"),
    ("", "[[440]]\nphrase = 'List'", "`440` takes a table"),
    ("441 = 'Text'", "", "`441` takes a table"),
    ("", "[442]", "code `442` has no `phrase`"),
    ("", "[443]\nphrse = 'Slip'", "unknown key `phrse` of a code"),
    ("", "[444]\nphrase = 'Old'\nstate = 'old'", "`old` is not a state"),
    ("", "[445]\nphrase = 'Größe'", "the phrase of `445` makes no name"),
    ("", "[446]\nphrase = 'Not Found'", "duplicate name `NotFound`"),
    ("", "[405]\nphrase = 'Nothing'", "code `405` exists already"),
    ("", "[447]\nphrase = 'No'\nreplace = true", "code `447` replaces nothing"),
    ("", "[700]\nphrase = 'Seven'", "code `700` is in no class"),
    ("", "[4040]\nphrase = 'Long'", "code `4040` has 4 digits"),
    ("", "[8xx]\nname = 'Outside'", "class `8xx` stands outside of `[classes]`"),
    ("classes.xx.name = 'Some'", "", "`xx` is not how a class is written"),
    ("classes.9XX.name = 'Nine'", "", "`9XX` is not how a class is written"),
    ("classes.6xx.nmae = 'Six'", "", "unknown key `nmae` of a class"),
    ("sets.Big.codes = [200]", "", "a set cannot be called `Big`"),
    ("sets.list = [200]", "", "`list` takes a table"),
    ("sets.a.codes = [771]", "", "`771` is not a code of this registry"),
    ("sets.b.codes = ['7xx']", "", "`7xx` is not a class of this registry"),
    ("sets.c.codes = ['strange']", "", "`strange` is not a set of this registry"),
    ("sets.d.codes = ['d']", "", "set `d` contains itself"),
    ("", "[vendor.Acme.499]\nphrase = 'X'", "a vendor cannot be called `Acme`"),
    ("", "[vendor.acme.701]\nphrase = 'X'", "code `701` is in no class"),
];

/// What the first hides of the second: it may follow from it.
const FOLLOWS: [(&str, &str); 8] = [
    // One of them may be the code whose number cannot be told.
    ("`teapot` is not the number of a code", "`770` is not a code of this registry"),
    ("`teapot` is not the number of a code", "`771` is not a code of this registry"),
    ("`000` is not how a status code is written", "`770` is not a code of this registry"),
    ("`000` is not how a status code is written", "`771` is not a code of this registry"),
    // The class that cannot be told may be that.
    ("`xx` is not how a class is written", "code `700` is in no class"),
    ("`xx` is not how a class is written", "code `701` is in no class"),
    ("`xx` is not how a class is written", "`7xx` is not a class of this registry"),
    // 404 may be what was to be left out.
    ("`770` is not a code of this registry", "duplicate name `NotFound`"),
];

fn said(mistakes: &[Mistake]) -> Vec<String> {
    let mut text = "registry.extends = 'http'\n".to_owned();
    for part in [|mistake: &Mistake| mistake.0, |mistake: &Mistake| mistake.1] {
        for mistake in mistakes {
            let _ = writeln!(text, "{}", part(mistake));
        }
    }
    let mut problems = Problems::default();
    build("codes.toml", &text, &[], &mut problems);
    let first = |message: String| message.lines().next().unwrap_or_default().to_owned();
    problems.render().into_iter().map(first).collect()
}

#[test]
fn a_mistake_hides_no_other() {
    for one in MISTAKES {
        assert_eq!(said(&[one]), [one.2], "{one:?}");
        for other in MISTAKES.iter().filter(|other| other.2 != one.2) {
            let said = said(&[one, *other]);
            let mut expected = vec![one.2, other.2];
            expected.retain(|message| {
                !FOLLOWS
                    .iter()
                    .any(|(first, second)| second == message && [one.2, other.2].contains(first))
            });
            expected.sort_unstable();
            let mut found: Vec<&str> = said.iter().map(String::as_str).collect();
            found.sort_unstable();
            assert_eq!(found, expected, "{one:?} and {other:?}");
        }
    }
}
