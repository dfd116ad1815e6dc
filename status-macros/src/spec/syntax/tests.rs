//! A test for each slip that TOML knows: the whole message, as it is shown.

use super::*;
use crate::report::cases::{check, joined};

/// What is said of a text that may be no TOML.
fn said(text: &str) -> String {
    let (source, _) = Source::new("codes.toml", text.as_bytes());
    joined(parse(&source).1.map(|problem| problem.to_string()).as_slice())
}

#[test]
fn a_string_is_closed() {
    check(
        r#"
[registry]
title = "HTTP
[404]
---
a string is not closed
 --> codes.toml:2:9
  |
2 | title = "HTTP
  |         ^^^^^
  = help: write `"` where it ends
===
[registry]
title = 'HTTP # no comment
---
a string is not closed
 --> codes.toml:2:9
  |
2 | title = 'HTTP # no comment
  |         ^^^^^^^^^^^^^^^^^^
  = help: write `'` where it ends
===
[registry]
title = """HTTP
[404]
phrase = "Not Found"
---
a string is not closed
 --> codes.toml:2:9
  |
2 | title = """HTTP
  |         ^^^^^^^
  = help: write `"""` where it ends
===
[registry]
title = '''HTTP
---
a string is not closed
 --> codes.toml:2:9
  |
2 | title = '''HTTP
  |         ^^^^^^^
  = help: write `'''` where it ends
===
[404]
"phrase = "Not Found"
---
`=` is missing
 --> codes.toml:2:12
  |
2 | "phrase = "Not Found"
  |            ^ before this
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
"404
---
a string is not closed
 --> codes.toml:1:1
  |
1 | "404
  | ^^^^
  = help: write `"` where it ends
"#,
        said,
    );
}

#[test]
fn an_escaped_quote_closes_nothing() {
    check(
        r#"
[404]
phrase = "Not Found\"
---
a string is not closed
 --> codes.toml:2:10
  |
2 | phrase = "Not Found\"
  |          ^^^^^^^^^^^^
  = help: write `"` where it ends
===
[404]
phrase = "Not Found\"␍
---
a string is not closed
 --> codes.toml:2:10
  |
2 | phrase = "Not Found\"
  |          ^^^^^^^^^^^^
  = help: write `"` where it ends
===
[404]
phrase = """Not Found\"""
---
a string is not closed
 --> codes.toml:2:10
  |
2 | phrase = """Not Found\"""
  |          ^^^^^^^^^^^^^^^^
  = help: write `"""` where it ends
===
[404]
phrase = 'Not Found\'
---
fine
===
[404]
phrase = "Not Found\\"
---
fine
"#,
        said,
    );
}

#[test]
fn a_list_is_closed_where_it_ends() {
    check(
        r#"
[registry]
only = [404, 405
---
a list is not closed
 --> codes.toml:2:8
  |
2 | only = [404, 405
  |        ^ opened here
  = help: write `]` where it ends
===
[registry]
only = [404, 405

[404]
phrase = "Not Found"
---
a list is not closed
 --> codes.toml:2:8
  |
2 | only = [404, 405
  |        ^ opened here
  = help: write `]` where it ends
===
[registry]
only = [
    404,
    405

title = "HTTP"
---
a list is not closed
 --> codes.toml:2:8
  |
2 | only = [
  |        ^ opened here
  = help: write `]` where it ends
===
[registry]
extends = ["http", "nginx"
---
a list is not closed
 --> codes.toml:2:11
  |
2 | extends = ["http", "nginx"
  |           ^ opened here
  = help: write `]` where it ends
"#,
        said,
    );
}

#[test]
fn an_inline_table_is_closed_where_it_ends() {
    check(
        r#"
[classes]
4xx = { name = "Client Error"
---
an inline table is not closed
 --> codes.toml:2:7
  |
2 | 4xx = { name = "Client Error"
  |       ^ opened here
  = help: write `}` where it ends
===
[classes]
4xx = { name = "Client Error"
5xx = { name = "Server Error" }
---
an inline table is not closed
 --> codes.toml:2:7
  |
2 | 4xx = { name = "Client Error"
  |       ^ opened here
  = help: write `}` where it ends
===
[classes]
4xx = { name = "Client Error"
[404]
---
an inline table is not closed
 --> codes.toml:2:7
  |
2 | 4xx = { name = "Client Error"
  |       ^ opened here
  = help: write `}` where it ends
"#,
        said,
    );
}

#[test]
fn a_bracket_closes_what_it_opened() {
    check(
        r"
[registry]
only = [404}
---
`}` closes nothing
 --> codes.toml:2:12
  |
2 | only = [404}
  |            ^
  = help: a list ends with `]`
===
[registry]
only = {404]
---
`]` closes nothing
 --> codes.toml:2:12
  |
2 | only = {404]
  |            ^
  = help: an inline table ends with `}`
===
[classes]
4xx = }
---
`}` closes nothing
 --> codes.toml:2:7
  |
2 | 4xx = }
  |       ^
  = help: leave it out
===
[registry]
only = ]
---
`]` closes nothing
 --> codes.toml:2:8
  |
2 | only = ]
  |        ^
  = help: leave it out
",
        said,
    );
}

#[test]
fn a_header_is_in_brackets() {
    check(
        r#"
[404
phrase = "Not Found"
---
a header is not closed
 --> codes.toml:1:1
  |
1 | [404
  | ^^^^
  = help: write `[404]`
===
[404 phrase = "Not Found"
---
a header is not closed
 --> codes.toml:1:1
  |
1 | [404 phrase = "Not Found"
  | ^^^^
  = help: write `[404]`
===
[[404]
phrase = "Not Found"
---
a header is not closed
 --> codes.toml:1:1
  |
1 | [[404]
  | ^^^^^^
  = help: write `[404]`
===
404]
phrase = "Not Found"
---
a header is not opened
 --> codes.toml:1:1
  |
1 | 404]
  | ^^^^
  = help: write `[404]`
===
[404]]
---
a line goes on after its end
 --> codes.toml:1:6
  |
1 | [404]]
  |      ^ this is too much
  = help: leave it out, or write `#` before it
"#,
        said,
    );
}

#[test]
fn a_header_has_a_name() {
    check(
        r"
[]
---
a header has no name
 --> codes.toml:1:2
  |
1 | []
  |  ^ it is missing before this
  = help: a header is a name in brackets: `[404]`
===
[404.]
---
a header has no name
 --> codes.toml:1:6
  |
1 | [404.]
  |      ^ it is missing before this
  = help: a header is a name in brackets: `[404]`
===
[vendor..499]
---
a header has no name
 --> codes.toml:1:9
  |
1 | [vendor..499]
  |         ^ it is missing before this
  = help: a header is a name in brackets: `[404]`
",
        said,
    );
}

#[test]
fn a_key_has_a_value() {
    check(
        r#"
[404]
phrase =
---
key `phrase` has no value
 --> codes.toml:2:1
  |
2 | phrase =
  | ^^^^^^
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[404]
phrase = # the phrase
---
key `phrase` has no value
 --> codes.toml:2:1
  |
2 | phrase = # the phrase
  | ^^^^^^
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[404]
phrase
---
key `phrase` has no value
 --> codes.toml:2:1
  |
2 | phrase
  | ^^^^^^
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[classes]
4xx = { name = }
---
key `name` has no value
 --> codes.toml:2:9
  |
2 | 4xx = { name = }
  |         ^^^^
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[classes]
4xx = { name }
---
key `name` has no value
 --> codes.toml:2:9
  |
2 | 4xx = { name }
  |         ^^^^
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[classes]
4xx = { "Client Error"}
---
key `"Client Error"` has no value
 --> codes.toml:2:9
  |
2 | 4xx = { "Client Error"}
  |         ^^^^^^^^^^^^^^
  = help: write a key, `=` and a value: `phrase = "Not Found"`
"#,
        said,
    );
}

#[test]
fn a_key_and_its_value_are_joined_by_one_equals_sign() {
    check(
        r#"
[404]
phrase "Not Found"
---
`=` is missing
 --> codes.toml:2:8
  |
2 | phrase "Not Found"
  |        ^ before this
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[classes]
4xx = { name "Client Error" }
---
`=` is missing
 --> codes.toml:2:14
  |
2 | 4xx = { name "Client Error" }
  |              ^ before this
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[404]
phrase == "Not Found"
---
`=` stands twice
 --> codes.toml:2:9
  |
2 | phrase == "Not Found"
  |         ^
  = help: leave one of them out
===
[registry]
only = [404 = 405]
---
`=` has no place here
 --> codes.toml:2:13
  |
2 | only = [404 = 405]
  |             ^
  = help: commas separate values and pairs of key and value
===
[classes]
4xx = { name = = "x" }
---
`=` stands twice
 --> codes.toml:2:16
  |
2 | 4xx = { name = = "x" }
  |                ^
  = help: leave one of them out
"#,
        said,
    );
}

#[test]
fn a_value_has_a_key() {
    check(
        r#"
[404]
= "Not Found"
---
a key is missing
 --> codes.toml:2:1
  |
2 | = "Not Found"
  | ^ before this
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[classes]
4xx = { = "Client Error" }
---
a key is missing
 --> codes.toml:2:9
  |
2 | 4xx = { = "Client Error" }
  |         ^ before this
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[classes]
4xx = { name = "Client Error", { summary = "" } }
---
a key is missing
 --> codes.toml:2:32
  |
2 | 4xx = { name = "Client Error", { summary = "" } }
  |                                ^ before this
  = help: an inline table has keys: `{ name = "Client Error" }`
===
, = 404
---
a key is missing
 --> codes.toml:1:1
  |
1 | , = 404
  | ^ before this
  = help: write a key, `=` and a value: `phrase = "Not Found"`
"#,
        said,
    );
}

#[test]
fn a_key_is_letters_and_digits() {
    check(
        r#"
[404]
phrase: "Not Found"
---
`phrase:` is not a key
 --> codes.toml:2:1
  |
2 | phrase: "Not Found"
  | ^^^^^^^
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
[404]
ré = "Not Found"
---
`ré` is not a key
 --> codes.toml:2:1
  |
2 | ré = "Not Found"
  | ^^
  = help: a key is ASCII letters, digits, `_` and `-`
===
@404 = "Not Found"
---
`@404` is not a key
 --> codes.toml:1:1
  |
1 | @404 = "Not Found"
  | ^^^^
  = help: a key is ASCII letters, digits, `_` and `-`
===
[404]
vendor.a?b = 1
---
`a?b` is not a key
 --> codes.toml:2:8
  |
2 | vendor.a?b = 1
  |        ^^^
  = help: a key is ASCII letters, digits, `_` and `-`
===
"""404""" = 1
---
a key stands in three quotes
 --> codes.toml:1:1
  |
1 | """404""" = 1
  | ^^^^^^^^^
  = help: leave the quotes out
"#,
        said,
    );
}

#[test]
fn commas_separate_values() {
    check(
        r#"
[registry]
only = ["4xx" "5xx"]
---
a comma is missing
 --> codes.toml:2:15
  |
2 | only = ["4xx" "5xx"]
  |               ^ before this
  = help: commas separate values and pairs of key and value
===
[registry]
only = [404 405]
---
`404 405` is more than one value
 --> codes.toml:2:9
  |
2 | only = [404 405]
  |         ^^^^^^^
  = help: commas separate values
===
[registry]
only = [404; 405]
---
`404; 405` is more than one value
 --> codes.toml:2:9
  |
2 | only = [404; 405]
  |         ^^^^^^^^
  = help: commas separate values
===
[registry]
only = [404,, 405]
---
a comma is too much
 --> codes.toml:2:13
  |
2 | only = [404,, 405]
  |             ^
  = help: one comma separates two values
===
[registry]
only = [, 404]
---
a comma is too much
 --> codes.toml:2:9
  |
2 | only = [, 404]
  |         ^
  = help: one comma separates two values
===
[classes]
4xx = { name = "Client Error" summary = "" }
---
a comma is missing
 --> codes.toml:2:31
  |
2 | 4xx = { name = "Client Error" summary = "" }
  |                               ^ before this
  = help: commas separate values and pairs of key and value
===
[classes]
4xx = { name = "Client Error",, summary = "" }
---
a comma is too much
 --> codes.toml:2:31
  |
2 | 4xx = { name = "Client Error",, summary = "" }
  |                               ^
  = help: one comma separates two values
"#,
        said,
    );
}

#[test]
fn a_text_stands_in_quotes() {
    check(
        r#"
[404]
phrase = Not Found
---
`Not Found` has no quotes
 --> codes.toml:2:10
  |
2 | phrase = Not Found
  |          ^^^^^^^^^
  = help: write `"Not Found"`
===
[404]
phrase = NotFound # see above
---
`NotFound` has no quotes
 --> codes.toml:2:10
  |
2 | phrase = NotFound # see above
  |          ^^^^^^^^
  = help: write `"NotFound"`
===
[registry]
only = [cacheable, 404]
---
`cacheable` has no quotes
 --> codes.toml:2:9
  |
2 | only = [cacheable, 404]
  |         ^^^^^^^^^
  = help: write `"cacheable"`
===
[registry]
only = [4xx]
---
`4xx` has no quotes
 --> codes.toml:2:9
  |
2 | only = [4xx]
  |         ^^^
  = help: write `"4xx"`
===
[404]
summary = A summary, with a comma, that is long enough not to be repeated.
---
`A summary, with a comma, that is long enough not to b...` has no quotes
 --> codes.toml:2:11
  |
2 | summary = A summary, with a comma, that is long enough not to be repeated.
  |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: a text stands in quotes
===
[404]
summary = Say "hello" to it.
---
`Say "hello" to it.` has no quotes
 --> codes.toml:2:11
  |
2 | summary = Say "hello" to it.
  |           ^^^^^^^^^^^^^^^^^^
  = help: a text stands in quotes
"#,
        said,
    );
}

#[test]
fn quotes_are_straight_and_at_both_ends() {
    check(
        r#"
[404]
phrase = “Not Found”
---
`“Not Found”` has typographic quotes
 --> codes.toml:2:10
  |
2 | phrase = “Not Found”
  |          ^^^^^^^^^^^
  = help: write straight ones: `"`
===
[404]
phrase = Not Found"
---
`Not Found"` has no quote where it begins
 --> codes.toml:2:10
  |
2 | phrase = Not Found"
  |          ^^^^^^^^^^
  = help: a string has one quote at both ends
===
[404]
phrase = "Say "hello""
---
a line goes on after its end
 --> codes.toml:2:16
  |
2 | phrase = "Say "hello""
  |                ^^^^^^^ this is too much
  = help: write `\"` for a quote in a text
"#,
        said,
    );
}

#[test]
fn a_boolean_is_true_or_false() {
    check(
        r"
[registry]
temporary = True
---
`True` is not a value
 --> codes.toml:2:13
  |
2 | temporary = True
  |             ^^^^
  = help: write `true`
===
[registry]
temporary = flase
---
`flase` is not a value
 --> codes.toml:2:13
  |
2 | temporary = flase
  |             ^^^^^
  = help: write `false`
===
[registry]
temporary = yes
---
`yes` is not a value
 --> codes.toml:2:13
  |
2 | temporary = yes
  |             ^^^
  = help: write `true` or `false`
===
[registry]
temporary = null
---
`null` is not a value
 --> codes.toml:2:13
  |
2 | temporary = null
  |             ^^^^
  = help: leave the key out
",
        said,
    );
}

#[test]
fn an_escape_is_one_of_toml() {
    check(
        r#"
[404]
phrase = "a\qb"
---
`\q` is not an escape
 --> codes.toml:2:12
  |
2 | phrase = "a\qb"
  |            ^^
  = help: write `\\` for a backslash, `\u00E9` for the character U+00E9
===
[404]
phrase = "C:\Users"
---
`\U` is not an escape
 --> codes.toml:2:13
  |
2 | phrase = "C:\Users"
  |             ^^
  = help: write `\\` for a backslash, `\u00E9` for the character U+00E9
===
[404]
phrase = "\u12"
---
`\u12` is not an escape
 --> codes.toml:2:11
  |
2 | phrase = "\u12"
  |           ^^^^
  = help: write `\\` for a backslash, `\u00E9` for the character U+00E9
===
[404]
phrase = "\uD800"
---
`\uD800` is not an escape
 --> codes.toml:2:11
  |
2 | phrase = "\uD800"
  |           ^^^^^^
  = help: write `\\` for a backslash, `\u00E9` for the character U+00E9
===
[404]
phrase = "\u{41}"
---
`\u` is not an escape
 --> codes.toml:2:11
  |
2 | phrase = "\u{41}"
  |           ^^
  = help: write `\\` for a backslash, `\u00E9` for the character U+00E9
===
[404]
phrase = """
a \é"""
---
`\é` is not an escape
 --> codes.toml:3:3
  |
3 | a \é"""
  |   ^^
  = help: write `\\` for a backslash, `\u00E9` for the character U+00E9
===
[404]
phrase = """
a \ b"""
---
`\ ` is not an escape
 --> codes.toml:3:3
  |
3 | a \ b"""
  |   ^^
  = help: write `\\` for a backslash, `\u00E9` for the character U+00E9
"#,
        said,
    );
}

#[test]
fn control_characters_stand_nowhere() {
    check(
        r#"
[404]
phrase = "a␀b"
---
the character U+0000 has no place here
 --> codes.toml:2:12
  |
2 | phrase = "a�b"
  |            ^
  = help: leave it out
===
[404]
phrase = 'a␛b'
---
the character U+001B has no place here
 --> codes.toml:2:12
  |
2 | phrase = 'a�b'
  |            ^
  = help: leave it out
===
[404]
phrase = """
a␡"""
---
the character U+007F has no place here
 --> codes.toml:3:2
  |
3 | a�"""
  |  ^
  = help: leave it out
===
[404]
phrase = '''
a␀'''
---
the character U+0000 has no place here
 --> codes.toml:3:2
  |
3 | a�'''
  |  ^
  = help: leave it out
===
# a␈
---
the character U+0008 has no place here
 --> codes.toml:1:4
  |
1 | # a�
  |    ^
  = help: leave it out
"#,
        said,
    );
}

#[test]
fn a_carriage_return_does_not_end_a_line() {
    check(
        r#"
[404]␍phrase = "Not Found"␍
---
the character U+000D has no place here
 --> codes.toml:1:6
  |
1 | [404]�phrase = "Not Found"
  |      ^
  = help: a line ends with a line feed, U+000A
===
[404]
phrase = "Not␍Found"
---
the character U+000D has no place here
 --> codes.toml:2:14
  |
2 | phrase = "Not�Found"
  |              ^
  = help: a line ends with a line feed, U+000A
===
[404]
phrase = """
a␍b"""
---
the character U+000D has no place here
 --> codes.toml:3:2
  |
3 | a�b"""
  |  ^
  = help: a line ends with a line feed, U+000A
===
# a␍b
---
the character U+000D has no place here
 --> codes.toml:1:4
  |
1 | # a�b
  |    ^
  = help: a line ends with a line feed, U+000A
"#,
        said,
    );
}

#[test]
fn a_date_is_year_month_and_day() {
    check(
        r"
[registry]
updated = 2026-13-01
---
`2026-13-01` is not a date
 --> codes.toml:2:11
  |
2 | updated = 2026-13-01
  |           ^^^^^^^^^^
  = help: write year, month and day: `2026-10-05`
===
[registry]
updated = 2026-02-30
---
`2026-02-30` is not a date
 --> codes.toml:2:11
  |
2 | updated = 2026-02-30
  |           ^^^^^^^^^^
  = help: write year, month and day: `2026-10-05`
===
[registry]
updated = 2026-1-1
---
`2026-1-1` is not a date
 --> codes.toml:2:11
  |
2 | updated = 2026-1-1
  |           ^^^^^^^^
  = help: write year, month and day: `2026-10-05`
===
[registry]
updated = 5.10.2026
---
`5.10.2026` is not a date
 --> codes.toml:2:11
  |
2 | updated = 5.10.2026
  |           ^^^^^^^^^
  = help: write year, month and day: `2026-10-05`
===
[registry]
updated = 2026/10/05
---
`2026/10/05` is not a date
 --> codes.toml:2:11
  |
2 | updated = 2026/10/05
  |           ^^^^^^^^^^
  = help: write year, month and day: `2026-10-05`
===
[registry]
updated = 2026-10-05T
---
`2026-10-05T` is not a date
 --> codes.toml:2:11
  |
2 | updated = 2026-10-05T
  |           ^^^^^^^^^^^
  = help: write year, month and day: `2026-10-05`
===
[registry]
updated = 25:00
---
`25:00` is not a date
 --> codes.toml:2:11
  |
2 | updated = 25:00
  |           ^^^^^
  = help: write year, month and day: `2026-10-05`
",
        said,
    );
}

#[test]
fn a_number_is_its_digits() {
    check(
        r"
[registry]
only = [0404]
---
`0404` is not how a number is written
 --> codes.toml:2:9
  |
2 | only = [0404]
  |         ^^^^
  = help: write `404`
===
[registry]
only = [00]
---
`00` is not a number
 --> codes.toml:2:9
  |
2 | only = [00]
  |         ^^
  = help: a code is its digits alone
===
[registry]
only = [4__04]
---
`4__04` is not how a number is written
 --> codes.toml:2:9
  |
2 | only = [4__04]
  |         ^^^^^
  = help: write `404`
===
[registry]
only = [0X194]
---
`0X194` is not how a number is written
 --> codes.toml:2:9
  |
2 | only = [0X194]
  |         ^^^^^
  = help: write `404`
===
[registry]
only = [0xZZ]
---
`0xZZ` is not a number
 --> codes.toml:2:9
  |
2 | only = [0xZZ]
  |         ^^^^
  = help: a code is its digits alone
===
[registry]
only = [--404]
---
`--404` is not how a number is written
 --> codes.toml:2:9
  |
2 | only = [--404]
  |         ^^^^^
  = help: write `404`
===
[registry]
only = [404u16]
---
`404u16` is not how a number is written
 --> codes.toml:2:9
  |
2 | only = [404u16]
  |         ^^^^^^
  = help: write `404`
===
[registry]
only = [4.]
---
`4.` is not a number
 --> codes.toml:2:9
  |
2 | only = [4.]
  |         ^^
  = help: a code is its digits alone
===
[registry]
only = [1.2.3]
---
`1.2.3` is not a number
 --> codes.toml:2:9
  |
2 | only = [1.2.3]
  |         ^^^^^
  = help: a code is its digits alone
",
        said,
    );
}

#[test]
fn a_class_is_a_digit_and_small_xs() {
    check(
        r#"
[registry]
only = [4XX]
---
`4XX` is not how a class is written
 --> codes.toml:2:9
  |
2 | only = [4XX]
  |         ^^^
  = help: write `"4xx"`
===
[registry]
only = [40x]
---
`40x` is not how a class is written
 --> codes.toml:2:9
  |
2 | only = [40x]
  |         ^^^
  = help: write `"4xx"`
"#,
        said,
    );
}

#[test]
fn a_line_ends_where_it_ends() {
    check(
        r#"
[404] phrase = "Not Found"
---
a line goes on after its end
 --> codes.toml:1:7
  |
1 | [404] phrase = "Not Found"
  |       ^^^^^^^^^^^^^^^^^^^^ this is too much
  = help: begin a new line
===
[404]
phrase = "Not Found", summary = ""
---
a line goes on after its end
 --> codes.toml:2:21
  |
2 | phrase = "Not Found", summary = ""
  |                     ^^^^^^^^^^^^^^ this is too much
  = help: begin a new line
===
[404]
phrase = "Not Found";
---
a line goes on after its end
 --> codes.toml:2:21
  |
2 | phrase = "Not Found";
  |                     ^ this is too much
  = help: leave it out, or write `#` before it
===
[404]
phrase = "Not Found" // gone
---
a line goes on after its end
 --> codes.toml:2:22
  |
2 | phrase = "Not Found" // gone
  |                      ^^^^^^^ this is too much
  = help: a comment begins with `#`
===
[404]
phrase = "a" "b"
---
a line goes on after its end
 --> codes.toml:2:14
  |
2 | phrase = "a" "b"
  |              ^^^ this is too much
  = help: leave it out, or write `#` before it
"#,
        said,
    );
}

#[test]
fn a_comment_begins_with_a_hash() {
    check(
        r"
// the codes
[404]
---
`//` is not a key
 --> codes.toml:1:1
  |
1 | // the codes
  | ^^
  = help: a comment begins with `#`
===
; the codes
---
`;` is not a key
 --> codes.toml:1:1
  |
1 | ; the codes
  | ^
  = help: a comment begins with `#`
===
-- the codes
---
`--` is not a key
 --> codes.toml:1:1
  |
1 | -- the codes
  | ^^
  = help: a comment begins with `#`
",
        said,
    );
}

#[test]
fn a_code_stands_once() {
    check(
        r#"
[404]
phrase = "Not Found"

[405]
phrase = "a"

[404]
phrase = "Gone"
---
duplicate code `404`
 --> codes.toml:7:2
  |
7 | [404]
  |  ^^^ already in line 1
  = help: merge the two
===
404 = { phrase = "Not Found" }
[404]
summary = ""
---
duplicate code `404`
 --> codes.toml:2:2
  |
2 | [404]
  |  ^^^ already in line 1
  = help: merge the two
===
[404]
phrase = "Not Found"
[[404]]
---
duplicate code `404`
 --> codes.toml:3:3
  |
3 | [[404]]
  |   ^^^ already in line 1
  = help: merge the two
===
404 = { phrase = "Not Found" }
404.summary = ""
---
duplicate code `404`
 --> codes.toml:2:1
  |
2 | 404.summary = ""
  | ^^^ already in line 1
  = help: merge the two
===
[vendor.a.404]
[vendor.b.404]
[vendor.a.404]
---
duplicate code `404`
 --> codes.toml:3:11
  |
3 | [vendor.a.404]
  |           ^^^ already in line 1
  = help: merge the two
"#,
        said,
    );
}

#[test]
fn a_key_stands_once() {
    check(
        r#"
[404]
phrase = "Not Found"
phrase = "Gone"
---
duplicate key `phrase`
 --> codes.toml:3:1
  |
3 | phrase = "Gone"
  | ^^^^^^ already in line 2
  = help: keep one of the two
===
[404]
phrase = "Not Found"
'phrase' = "Gone"
---
duplicate key `'phrase'`
 --> codes.toml:3:1
  |
3 | 'phrase' = "Gone"
  | ^^^^^^^^ already in line 2
  = help: keep one of the two
===
[registry]
[classes]
[registry]
---
duplicate key `registry`
 --> codes.toml:3:2
  |
3 | [registry]
  |  ^^^^^^^^ already in line 1
  = help: keep one of the two
===
[classes]
4xx = { name = "a", name = "b" }
---
duplicate key `name`
 --> codes.toml:2:21
  |
2 | 4xx = { name = "a", name = "b" }
  |                     ^^^^ already in line 2
  = help: keep one of the two
===
[sets]
a = { codes = [] }
[sets.a]
---
duplicate key `a`
 --> codes.toml:3:7
  |
3 | [sets.a]
  |       ^ already in line 2
  = help: keep one of the two
===
[sets]
a = { codes = [] }
"a b" = 1
"a b" = 2
---
duplicate key `"a b"`
 --> codes.toml:4:1
  |
4 | "a b" = 2
  | ^^^^^ already in line 3
  = help: keep one of the two
"#,
        said,
    );
}

#[test]
fn another_format_is_not_toml() {
    check(
        r#"
{ "404": { "phrase": "Not Found" } }
---
this is not TOML
 --> codes.toml:1:1
  |
1 | { "404": { "phrase": "Not Found" } }
  | ^
  = help: a spec is a TOML file with tables such as `[404]`
===
<codes>
---
`<codes>` is not a key
 --> codes.toml:1:1
  |
1 | <codes>
  | ^^^^^^^
  = help: a key is ASCII letters, digits, `_` and `-`
===
404:
  phrase: Not Found
---
`404:` is not a key
 --> codes.toml:1:1
  |
1 | 404:
  | ^^^^
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
fn main() {}
---
`=` is missing
 --> codes.toml:1:4
  |
1 | fn main() {}
  |    ^ before this
  = help: write a key, `=` and a value: `phrase = "Not Found"`
===
code,phrase
404,Not Found
---
key `code` has no value
 --> codes.toml:1:1
  |
1 | code,phrase
  | ^^^^
  = help: write a key, `=` and a value: `phrase = "Not Found"`
"#,
        said,
    );
}

#[test]
fn only_the_first_slip_is_told() {
    check(
        r#"
[404]
phrase = Not Found
summary = Gone
phrase = 1
[405
---
`Not Found` has no quotes
 --> codes.toml:2:10
  |
2 | phrase = Not Found
  |          ^^^^^^^^^
  = help: write `"Not Found"`
===
[404]
phrase = "a
[405
phrase = b
---
a string is not closed
 --> codes.toml:2:10
  |
2 | phrase = "a
  |          ^^
  = help: write `"` where it ends
"#,
        said,
    );
}

#[test]
fn a_place_is_right_in_every_line() {
    check(
        r#"
[404]␍
# é␍
	phrase = é "a"␍
---
`é "a"` has no quote where it begins
 --> codes.toml:3:11
  |
3 |  phrase = é "a"
  |           ^^^^^
  = help: a string has one quote at both ends
===
[404]␍
phrase = "Not Found␍
summary = ""␍
---
a string is not closed
 --> codes.toml:2:10
  |
2 | phrase = "Not Found
  |          ^^^^^^^^^^
  = help: write `"` where it ends
===
[404]
summary = "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé" x
---
a line goes on after its end
 --> codes.toml:2:84
  |
2 | ...= "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé" x
  |                                                                               ^
  |                                                             this is too much
  = help: leave it out, or write `#` before it
===
[sets]
a = { codes = [404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 4XX, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, ] }
---
`4XX` is not how a class is written
 --> codes.toml:2:166
  |
2 | ...04, 404, 404, 404, 4XX, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 40...
  |                       ^^^
  = help: write `"4xx"`
"#,
        said,
    );
}

#[test]
fn a_spec_is_flat() {
    check(
        r"
a = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
---
this spec nests too deep
 --> codes.toml:1:37
  |
1 | a = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
  |                                     ^ more than 32 levels
  = help: a spec is a list of flat tables
===
[a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a]
---
this spec nests too deep
 --> codes.toml:1:67
  |
1 | [a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a]
  |                                                                   ^
  |                                                          more than 32 levels
  = help: a spec is a list of flat tables
===
a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a = 1
---
this spec nests too deep
 --> codes.toml:1:66
  |
1 | a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a = 1
  |                                                                  ^
  |                                                          more than 32 levels
  = help: a spec is a list of flat tables
===
a = {a.a.a.a.a.a.a.a = {a.a.a.a.a.a.a.a = {a.a.a.a.a.a.a.a = {a.a.a.a.a.a.a.a = {a.a.a.a.a.a.a.a = {
---
this spec nests too deep
 --> codes.toml:1:81
  |
1 | ...a.a.a.a.a.a.a.a = {a.a.a.a.a.a.a.a = {a.a.a.a.a.a.a.a = {a.a.a.a.a.a.a.a = {
  |                                                            ^ more than 32 levels
  = help: a spec is a list of flat tables
",
        said,
    );
}

#[test]
fn a_slip_at_the_end_is_behind_the_last_character() {
    let place = |text: &str| said(text).lines().nth(1).unwrap_or_default().to_owned();
    assert_eq!(place("[404]\nphrase"), " --> codes.toml:2:1");
    assert_eq!(place("[404]\nphrase = \"a\" \"b"), " --> codes.toml:2:14");
    assert_eq!(place("[404]\nphrase = 4.\n\n\n"), " --> codes.toml:2:10");
    assert_eq!(place("\"\\"), " --> codes.toml:1:1");
    assert_eq!(place("\u{FEFF}a = 1 \r"), " --> codes.toml:1:6");
}

#[test]
fn a_spec_is_no_larger_than_a_mebibyte() {
    assert_eq!(said(&"#".repeat(LARGEST)), "fine");
    assert_eq!(
        said(&"#".repeat(LARGEST + 1)),
        "`codes.toml` is too large for a spec\n  = help: a spec has at most 1 MiB"
    );
}

#[test]
fn a_spec_is_utf8() {
    let (source, broken) = Source::new("codes.toml", b"[404]\nphrase = \"F\xFCr\"\n");
    assert_eq!(
        not_utf8(&source, broken.unwrap()).to_string(),
        "`codes.toml` is not UTF-8
 --> codes.toml:2:12
  |
2 | phrase = \"F\u{FFFD}r\"
  |            ^ the first byte that is not
  = help: save the file as UTF-8"
    );
}

#[test]
fn what_is_toml_has_no_problem() {
    for text in [
        "",
        "# nothing\r\n",
        "\u{FEFF}[404]\r\nphrase = \"é\" # é\r\n",
        "a = [1, 2,\n]\nb = { c = 1, }\n'd e'.f = \"\"\"\n\"\"\"",
        "a = '''\r\n'''\r\nb = \"\\u00e9 \\\\ \\\"\"\r\n",
    ] {
        assert_eq!(said(text), "fine", "{text}");
    }
}

/// The parser may say something new in its next version.
#[test]
fn words_that_nobody_knows_are_about_a_value_or_about_anything() {
    let told = |text: &str, range: Range<usize>| {
        let (source, _) = Source::new("codes.toml", text.as_bytes());
        let problem = Slip::new(&source, range).in_our_words("quux", &DeTable::new());
        problem.to_string().lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(told("a = Not Found\n", 8..9), "`Not Found` has no quotes");
    assert_eq!(told("a\n", 0..1), "this is not TOML");
    assert_eq!(told("é", 1..9), "this is not TOML");
    assert_eq!(told("", 7..9), "this is not TOML");
}
