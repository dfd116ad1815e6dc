use super::*;
use crate::report::problems::Problems;
use crate::report::source::Source;
use proc_macro2::Span;
use std::sync::Arc;

fn source(name: &str, lines: usize) -> Arc<Source> {
    Source::new(name, "x\n".repeat(lines).as_bytes()).0
}

fn problem(message: &str, source: &Arc<Source>, line: usize) -> Problem {
    Problem::new(message).at(&Place::new(source, 2 * line..2 * line + 1), "")
}

#[test]
fn a_problem_reads_like_one_of_rustc() {
    let (source, _) = Source::new("codes.toml", b"\n\n\n\n\n\n\n\n\n\n\nname = \"NotFound\"\n");
    let problem = Problem::new("duplicate name `NotFound`")
        .at(&Place::new(&source, 18..28), "already the name of 404 in `http`")
        .note("nothing else has it")
        .help("give it another `name`");
    assert_eq!(
        problem.to_string(),
        "duplicate name `NotFound`
  --> codes.toml:12:8
   |
12 | name = \"NotFound\"
   |        ^^^^^^^^^^ already the name of 404 in `http`
   = note: nothing else has it
   = help: give it another `name`"
    );
    assert_eq!(Problem::new("no").help("one\ntwo").to_string(), "no\n  = help: one\n          two");
}

#[test]
fn problems_are_in_file_order_and_capped() {
    let source = source("codes.toml", 30);
    let mut problems = Problems::default();
    problems.extend((0..25).rev().map(|line| problem("no", &source, line)));
    let messages = problems.render();
    assert_eq!(messages.len(), 21);
    for (at, message) in messages.iter().take(20).enumerate() {
        assert!(
            message.starts_with(&format!(
                "no\n{:w$}--> codes.toml:{}:1\n",
                "",
                at + 1,
                w = (at + 1).to_string().len()
            )),
            "{message}"
        );
    }
    assert_eq!(messages[20], "and 5 more");
}

#[test]
fn twenty_problems_are_all_shown() {
    let source = source("codes.toml", 20);
    let mut problems = Problems::default();
    problems.extend((0..20).map(|line| problem("no", &source, line)));
    assert_eq!(problems.render().len(), 20);
}

#[test]
fn files_stand_in_the_order_of_their_first_problem() {
    let (base, own) = (source("base.toml", 3), source("a.toml", 3));
    let mut problems = Problems::default();
    problems.extend([
        problem("base 3", &base, 2),
        problem("own 2", &own, 1),
        Problem::new("no place"),
        problem("base 1", &base, 0),
        problem("own 1", &own, 0),
    ]);
    let first_lines: Vec<_> =
        problems.render().iter().map(|text| text.lines().next().unwrap().to_owned()).collect();
    assert_eq!(first_lines, ["no place", "base 1", "base 3", "own 1", "own 2"]);
}

#[test]
fn a_problem_found_twice_is_shown_and_counted_once() {
    let source = source("codes.toml", 30);
    let mut problems = Problems::default();
    problems.extend(
        (0..30).flat_map(|line| [problem("no", &source, line), problem("no", &source, line)]),
    );
    problems.push(problem("nor this", &source, 0));
    let messages = problems.render();
    assert!(messages[0].starts_with("no\n") && messages[1].starts_with("nor this\n"));
    assert_eq!(messages[20], "and 11 more");
}

#[test]
fn an_error_is_one_macro_call() {
    let tokens = Problem::new("a \"quoted\" {} thing").to_compile_error(Span::call_site());
    assert_eq!(tokens.to_string(), r#":: core :: compile_error ! { "a \"quoted\" {} thing" }"#);
}
