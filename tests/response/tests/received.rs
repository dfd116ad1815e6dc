//! What a client reads: whatever a server sends, a problem or a clear error.

use status_codes::response::{InvalidProblem, Received};
use status_codes::{AnyStatus, status};

fn read(json: &str) -> Result<Received, InvalidProblem> {
    Received::new(status!(404).into(), json.as_bytes())
}

/// The members that every problem may have, in the order of the getters, and the stated status.
fn texts(problem: &Received) -> ([Option<&str>; 5], Option<u16>) {
    let all =
        [problem.type_uri(), problem.title(), problem.detail(), problem.instance(), problem.code()];
    (all, problem.stated_status().map(AnyStatus::as_u16))
}

#[test]
fn every_member_of_its_type_is_read() {
    let problem = read(
        r#"{"type":"/t","title":"T","status":410,"detail":"d","instance":"/i","code":"c","user":7,"none":null}"#,
    )
    .unwrap();
    let all = [Some("/t"), Some("T"), Some("d"), Some("/i"), Some("c")];
    assert_eq!(texts(&problem), (all, Some(410)));
    assert_eq!(problem.status(), status!(404));
    assert_eq!(problem.members().len(), 2);
    assert_eq!(problem.members()["user"], 7);
}

#[test]
fn a_member_of_a_wrong_type_is_not_there() {
    let wrong =
        r#"{"type":7,"title":null,"status":"404","detail":["x"],"instance":{},"code":7,"n":1}"#;
    let problem = read(wrong).unwrap();
    assert_eq!(texts(&problem), ([None; 5], None));
    assert_eq!(problem.members()["n"], 1);
    assert_eq!(problem.members().len(), 1);
    assert_eq!(problem.to_string(), "404 Not Found");
}

#[test]
fn a_status_is_a_number_of_three_digits() {
    for (number, expected) in [
        ("404", Some(404)),
        ("404.0", Some(404)),
        ("4.04e2", Some(404)),
        ("100", Some(100)),
        ("999", Some(999)),
        ("404.5", None),
        ("99", None),
        ("1000", None),
        ("70000", None),
        ("-1", None),
        ("1e300", None),
        ("null", None),
        ("true", None),
    ] {
        let problem = read(&format!("{{\"status\":{number}}}")).unwrap();
        assert_eq!(texts(&problem).1, expected, "{number}");
        assert_eq!(problem.status(), status!(404));
    }
}

#[test]
fn the_last_of_a_name_counts_and_a_mark_is_passed_over() {
    assert_eq!(read(r#"{"title":"a","title":"b"}"#).unwrap().title(), Some("b"));
    assert_eq!(read("\u{FEFF}{\"title\":\"a\"}").unwrap().title(), Some("a"));
    assert_eq!(read("{}").unwrap().title(), None);
}

#[test]
fn what_is_no_object_is_an_error_that_says_where() {
    for (content, expected) in [
        (&b""[..], "it is not JSON at line 1, column 0"),
        (b"<html>", "it is not JSON at line 1, column 1"),
        (b"{\"title\":\n\"a\",}", "it is not JSON at line 2, column 5"),
        (b"{} {}", "it is not JSON at line 1, column 4"),
        (b"{\"title\":\"\\ud800\"}", "it is not JSON at line 1, column 17"),
        (b"{\"title\":\"\xff\"}", "it is not JSON at line 1, column 11"),
        (b"null", "its JSON is not an object"),
        (b"\"a\"", "its JSON is not an object"),
        (b"[{}]", "its JSON is not an object"),
    ] {
        let error = Received::new(status!(404).into(), content).unwrap_err().to_string();
        assert_eq!(error, format!("the content is no problem: {expected}"));
    }
    let deep = Received::new(status!(404).into(), &vec![b'['; 100_000]).unwrap_err();
    assert_eq!(deep.to_string(), "the content is no problem: it is not JSON at line 1, column 128");
}

#[test]
fn what_is_shown_is_one_line() {
    let problem = read(r#"{"title":"T","detail":"a\r\nb\u001b[31m"}"#).unwrap();
    assert_eq!(problem.to_string(), "404 Not Found: a\\r\\nb\\u{1b}[31m");
    assert_eq!(
        read(r#"{"title":"No such user"}"#).unwrap().to_string(),
        "404 Not Found: No such user"
    );
    assert_eq!(read(r#"{"title":"Not Found"}"#).unwrap().to_string(), "404 Not Found");
    let error: Box<dyn std::error::Error + Send + Sync> = Box::new(problem);
    assert!(error.source().is_none());
}
