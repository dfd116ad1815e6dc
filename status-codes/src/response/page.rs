use super::describe::Describe;
use super::described::Described;
use super::member_type::MemberType;
use markdown::{Code, Escaped};
use std::format;
use std::string::String;
use std::vec::Vec;

mod markdown;

/// The problem types of a type's responses as a page in Markdown: what the `type` of a problem should lead to.
///
/// Each type is a section under its title, whose anchor is the end of a `type_base` that ends in `#`: URI, status, when it
/// happens, code and extension members. A type that several variants share has one section, and kinds without a type
/// (`about:blank`) have none. All texts are escaped.
///
/// ```
/// use status_codes::response::{Describe, Described, MemberType, problems};
/// use status_codes::AnyStatus;
///
/// struct Missing;
///
/// impl Describe for Missing {
///     fn describe(each: &mut dyn FnMut(&Described)) {
///         each(
///             &Described::new("Missing", AnyStatus::from_u16(404))
///                 .with_type("https://api.example.com/problems#missing")
///                 .with_title("Missing")
///                 .with_code("missing")
///                 .with_summary("Nobody has this id.")
///                 .with_members(&[("id", MemberType::Integer)]),
///         );
///     }
/// }
///
/// let page = problems::<Missing>();
/// let lines: Vec<&str> = page.lines().filter(|line| !line.is_empty()).collect();
/// assert_eq!(
///     lines,
///     [
///         "# Problem types",
///         "## Missing",
///         "- Type: `https://api.example.com/problems#missing`",
///         "- Status: 404 Not Found",
///         "- Code: `missing`",
///         "- Member `id`: integer",
///         "Nobody has this id.",
///     ],
/// );
/// ```
#[must_use]
pub fn problems<E: Describe + ?Sized>() -> String {
    let mut kinds: Vec<Described> = Vec::new();
    E::describe(&mut |described| {
        if described.type_uri().is_some() {
            kinds.push(described.clone());
        }
    });
    let mut page = String::from("# Problem types\n");
    for (at, kind) in kinds.iter().enumerate() {
        let is_same = |other: &&Described| other.type_uri() == kind.type_uri();
        if !kinds[..at].iter().any(|other| is_same(&other)) {
            section(&mut page, &kinds[at..].iter().filter(is_same).collect::<Vec<_>>());
        }
    }
    page
}

/// One type, and the kinds that have it.
fn section(page: &mut String, kinds: &[&Described]) {
    let Some(first) = kinds.first() else { return };
    let title = first.title().unwrap_or(first.name());
    let type_uri = first.type_uri().unwrap_or_default();
    let mut lines = Vec::from([
        format!("\n## {}\n\n", Escaped(title)),
        format!("- Type: {}\n", Code(type_uri)),
    ]);
    let mut say = |line: String| {
        if !lines.contains(&line) {
            lines.push(line);
        }
    };
    for kind in kinds {
        say(match kind.status() {
            Some(status) => {
                let phrase = Escaped(kind.phrase_of(status));
                format!("- Status: {} {phrase}\n", status.as_u16())
            }
            None => "- Status: the one that is sent\n".into(),
        });
    }
    for code in kinds.iter().filter_map(|kind| kind.code()) {
        say(format!("- Code: {}\n", Code(code)));
    }
    for (name, of) in kinds.iter().flat_map(|kind| kind.members()) {
        say(format!("- Member {}: {}\n", Code(name), words(&of)));
    }
    for summary in kinds.iter().filter_map(|kind| kind.summary()) {
        say(format!("\n{}\n", Escaped(summary)));
    }
    page.extend(lines);
}

/// What a member is.
fn words(of: &MemberType) -> String {
    match of {
        MemberType::Any => "any value".into(),
        MemberType::Optional(of) => format!("{}, optional", words(of)),
        MemberType::Array(MemberType::Any) => "list".into(),
        MemberType::Array(of) => format!("list, each item: {}", words(of)),
        MemberType::String => "string".into(),
        MemberType::Integer => "integer".into(),
        MemberType::Number => "number".into(),
        MemberType::Boolean => "`true` or `false`".into(),
    }
}
