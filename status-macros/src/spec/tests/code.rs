//! A test for each rule of a code: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn a_number_has_one_spelling() {
    check(
        r#"
[0404]
phrase = "Not Found"
---
`0404` is not how a status code is written
 --> codes.toml:1:2
  |
1 | [0404]
  |  ^^^^
  = help: write `404`
===
[4_04]
phrase = "Not Found"
---
`4_04` is not how a status code is written
 --> codes.toml:1:2
  |
1 | [4_04]
  |  ^^^^
  = help: write `404`
===
[0x194]
phrase = "Not Found"
---
`0x194` is not how a status code is written
 --> codes.toml:1:2
  |
1 | [0x194]
  |  ^^^^^
  = help: write `404`
===
[-404]
phrase = "Not Found"
---
`-404` is not how a status code is written
 --> codes.toml:1:2
  |
1 | [-404]
  |  ^^^^
  = help: write `404`
===
["404 "]
phrase = "Not Found"
---
`404 ` is not how a status code is written
 --> codes.toml:1:2
  |
1 | ["404 "]
  |  ^^^^^^
  = help: write `404`
===
[404x]
phrase = "Not Found"
---
`404x` is not how a status code is written
 --> codes.toml:1:2
  |
1 | [404x]
  |  ^^^^
  = help: write `404`
===
[0]
phrase = "Not Found"
---
`0` is not how a status code is written
 --> codes.toml:1:2
  |
1 | [0]
  |  ^
  = help: a code is a number such as `404`
===
[000]
phrase = "Not Found"
---
`000` is not how a status code is written
 --> codes.toml:1:2
  |
1 | [000]
  |  ^^^
  = help: a code is a number such as `404`
"#,
        said,
    );
}

#[test]
fn a_number_is_not_too_large() {
    check(
        r#"
[65536]
phrase = "Not Found"
---
`65536` is too large for a status code
 --> codes.toml:1:2
  |
1 | [65536]
  |  ^^^^^
  = help: a status code of HTTP has three digits
===
[99999999999999999999999999999999999999999999999999999999999999999]
phrase = "Not Found"
---
`99999999999999999999999999999999999999999999999999999...` is too large for a status code
 --> codes.toml:1:2
  |
1 | [99999999999999999999999999999999999999999999999999999999999999999]
  |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: a status code of HTTP has three digits
===
[65535]
phrase = "Not Found"
---
fine
"#,
        said,
    );
}

#[test]
fn an_unknown_key_of_a_code_has_a_suggestion_or_a_list() {
    check(
        r#"
[404]
phrse = "Not Found"
---
unknown key `phrse` of a code
 --> codes.toml:2:1
  |
2 | phrse = "Not Found"
  | ^^^^^
  = help: did you mean `phrase`?
===
[404]
phrase = "Not Found"
nam = "NotFound"
---
unknown key `nam` of a code
 --> codes.toml:3:1
  |
3 | nam = "NotFound"
  | ^^^
  = help: did you mean `name`?
===
[404]
phrase = "Not Found"
Former = []
colour = "red"
---
unknown key `Former` of a code
 --> codes.toml:3:1
  |
3 | Former = []
  | ^^^^^^
  = help: did you mean `former`?

unknown key `colour` of a code
 --> codes.toml:4:1
  |
4 | colour = "red"
  | ^^^^^^
  = help: the keys are `phrase`, `name`, `summary`, `reference`, `state`, `expires`,
          `former`, `requires`, `suggests`, `replace`
"#,
        said,
    );
}

#[test]
fn a_code_has_a_phrase() {
    check(
        r#"
[404]
---
code `404` has no `phrase`
 --> codes.toml:1:2
  |
1 | [404]
  |  ^^^
  = help: add the recommended reason phrase: `phrase = "..."`
===
[404]
name = "NotFound"
---
code `404` has no `phrase`
 --> codes.toml:1:2
  |
1 | [404]
  |  ^^^
  = help: add the recommended reason phrase: `phrase = "..."`
"#,
        said,
    );
}

#[test]
fn the_keys_of_a_code_have_types() {
    check(
        r#"
[404]
phrase = 1
name = 2
summary = 3
reference = 4
state = 5
expires = 6
former = 7
requires = 8
suggests = 9
replace = 10
---
`phrase` takes a string
 --> codes.toml:2:10
  |
2 | phrase = 1
  |          ^ this is an integer
  = help: write `phrase = "..."`

`name` takes a string
 --> codes.toml:3:8
  |
3 | name = 2
  |        ^ this is an integer
  = help: write `name = "..."`

`summary` takes a string
 --> codes.toml:4:11
  |
4 | summary = 3
  |           ^ this is an integer
  = help: write `summary = "..."`

`reference` takes a string
 --> codes.toml:5:13
  |
5 | reference = 4
  |             ^ this is an integer
  = help: write `reference = "..."`

`state` takes a string
 --> codes.toml:6:9
  |
6 | state = 5
  |         ^ this is an integer
  = help: write `state = "..."`

`expires` takes a date
 --> codes.toml:7:11
  |
7 | expires = 6
  |           ^ this is an integer
  = help: write `expires = 2026-10-05`

`former` takes a list of strings
 --> codes.toml:8:10
  |
8 | former = 7
  |          ^ this is an integer
  = help: write `former = ["Moved Temporarily"]`

`requires` takes a list of strings
 --> codes.toml:9:12
  |
9 | requires = 8
  |            ^ this is an integer
  = help: write `requires = ["Retry-After"]`

`suggests` takes a list of strings
  --> codes.toml:10:12
   |
10 | suggests = 9
   |            ^ this is an integer
   = help: write `suggests = ["Retry-After"]`

`replace` takes `true` or `false`
  --> codes.toml:11:11
   |
11 | replace = 10
   |           ^^ this is an integer
   = help: write `replace = true`
===
[404.phrase]
---
`phrase` takes a string
 --> codes.toml:1:1
  |
1 | [404.phrase]
  | ^^^^^^^^^^^^ this is a table
  = help: write `phrase = "..."`
"#,
        said,
    );
}

#[test]
fn the_lists_of_a_code_have_texts() {
    check(
        r#"
[404]
phrase = "Not Found"
former = ["Gone", 1]
requires = [[]]
---
`former` takes a list of strings
 --> codes.toml:3:19
  |
3 | former = ["Gone", 1]
  |                   ^ this is an integer
  = help: write `former = ["Moved Temporarily"]`

`requires` takes a list of strings
 --> codes.toml:4:13
  |
4 | requires = [[]]
  |             ^^ this is a list
  = help: write `requires = ["Retry-After"]`
"#,
        said,
    );
}

#[test]
fn a_phrase_is_visible_text() {
    check(
        r#"
[404]
phrase = ""
---
the phrase is empty
 --> codes.toml:2:10
  |
2 | phrase = ""
  |          ^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)
===
[404]
phrase = "\t "
---
the phrase is empty
 --> codes.toml:2:10
  |
2 | phrase = "\t "
  |          ^^^^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)
===
[404]
phrase = " Not Found"
---
the phrase begins or ends with white space
 --> codes.toml:2:10
  |
2 | phrase = " Not Found"
  |          ^^^^^^^^^^^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)
===
[404]
phrase = "Not Found\r\nSet-Cookie: a=b"
---
the phrase holds the character U+000D
 --> codes.toml:2:10
  |
2 | phrase = "Not Found\r\nSet-Cookie: a=b"
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)
===
[404]
phrase = "Not\u0000Found"
---
the phrase holds the character U+0000
 --> codes.toml:2:10
  |
2 | phrase = "Not\u0000Found"
  |          ^^^^^^^^^^^^^^^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)
===
[404]
phrase = "Not\u007FFound"
---
the phrase holds the character U+007F
 --> codes.toml:2:10
  |
2 | phrase = "Not\u007FFound"
  |          ^^^^^^^^^^^^^^^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)
===
[404]
phrase = "Not\u202EFound"
---
the phrase holds the character U+202E
 --> codes.toml:2:10
  |
2 | phrase = "Not\u202EFound"
  |          ^^^^^^^^^^^^^^^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)
===
[404]
phrase = """
Not
Found"""
---
the phrase holds the character U+000A
 --> codes.toml:2:10
  |
2 | phrase = """
  |          ^^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)
===
[404]
phrase = "Not\tFound"
---
fine
"#,
        said,
    );
}

#[test]
fn a_former_phrase_is_one_too() {
    check(
        r#"
[404]
phrase = "Not Found"
former = ["", "a\nb", "Gone", "gone"]
---
a former phrase is empty
 --> codes.toml:3:11
  |
3 | former = ["", "a\nb", "Gone", "gone"]
  |           ^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)

a former phrase holds the character U+000A
 --> codes.toml:3:15
  |
3 | former = ["", "a\nb", "Gone", "gone"]
  |               ^^^^^^
  = help: a phrase is visible characters, spaces and tabs (RFC 9112, Section 4)

`gone` stands twice in `former`
 --> codes.toml:3:31
  |
3 | former = ["", "a\nb", "Gone", "gone"]
  |                               ^^^^^^ a second time
  = help: keep one of the two
"#,
        said,
    );
}

#[test]
fn a_phrase_makes_a_name_or_has_one() {
    check(
        r#"
[404]
phrase = "Größe"
---
the phrase of `404` makes no name
 --> codes.toml:2:10
  |
2 | phrase = "Größe"
  |          ^^^^^^^ not all of it is ASCII
  = help: add a `name` in UpperCamelCase, such as `name = "NotFound"`
===
[404]
phrase = "404"
---
the phrase of `404` makes no name
 --> codes.toml:2:10
  |
2 | phrase = "404"
  |          ^^^^^ a name begins with a letter
  = help: add a `name` in UpperCamelCase, such as `name = "NotFound"`
===
[404]
phrase = "Self"
---
the phrase of `404` makes no name
 --> codes.toml:2:10
  |
2 | phrase = "Self"
  |          ^^^^^^ a keyword of Rust
  = help: add a `name` in UpperCamelCase, such as `name = "NotFound"`
===
[404]
phrase = "---"
---
the phrase of `404` makes no name
 --> codes.toml:2:10
  |
2 | phrase = "---"
  |          ^^^^^ it has no letter
  = help: add a `name` in UpperCamelCase, such as `name = "NotFound"`
===
[404]
phrase = "A phrase that is much too long to be the name of any variant of any enumeration at all"
---
the phrase of `404` makes no name
 --> codes.toml:2:10
  |
2 | phrase = "A phrase that is much too long to be the name of any variant of an...
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |          more than 64 letters
  = help: add a `name` in UpperCamelCase, such as `name = "NotFound"`
===
[404]
phrase = "Größe"
name = "Size"
---
fine
"#,
        said,
    );
}

#[test]
fn a_name_is_upper_camel_case() {
    check(
        r#"
[404]
phrase = "Not Found"
name = "notFound"
---
`notFound` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = "notFound"
  |        ^^^^^^^^^^
  = help: write `NotFound`
===
[404]
phrase = "Not Found"
name = "not found"
---
`not found` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = "not found"
  |        ^^^^^^^^^^^
  = help: write `NotFound`
===
[404]
phrase = "Not Found"
name = "NOT_FOUND"
---
`NOT_FOUND` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = "NOT_FOUND"
  |        ^^^^^^^^^^^
  = help: write `NotFound`
===
[404]
phrase = "Not Found"
name = "type"
---
`type` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = "type"
  |        ^^^^^^
  = help: write `Type`
===
[404]
phrase = "Not Found"
name = "r#Type"
---
`r#Type` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = "r#Type"
  |        ^^^^^^^^
  = help: write `RType`
"#,
        said,
    );
}

#[test]
fn a_name_is_an_identifier() {
    check(
        r#"
[404]
phrase = "Not Found"
name = "Self"
---
`Self` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = "Self"
  |        ^^^^^^ a keyword of Rust
  = help: a name is UpperCamelCase, such as `NotFound`
===
[404]
phrase = "Not Found"
name = "Größe"
---
`Größe` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = "Größe"
  |        ^^^^^^^ not all of it is ASCII
  = help: a name is UpperCamelCase, such as `NotFound`
===
[404]
phrase = "Not Found"
name = ""
---
`""` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = ""
  |        ^^ it has no letter
  = help: a name is UpperCamelCase, such as `NotFound`
===
[404]
phrase = "Not Found"
name = "4xx"
---
`4xx` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = "4xx"
  |        ^^^^^ a name begins with a letter
  = help: a name is UpperCamelCase, such as `NotFound`
===
[404]
phrase = "Not Found"
name = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
---
`AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA...` cannot name a variant
 --> codes.toml:3:8
  |
3 | name = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
  |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |        more than 64 letters
  = help: a name is UpperCamelCase, such as `NotFound`
"#,
        said,
    );
}

#[test]
fn a_summary_is_visible_text() {
    check(
        r#"
[404]
phrase = "Not Found"
summary = "a\u001B[31mb"
---
`summary` holds the character U+001B
 --> codes.toml:3:11
  |
3 | summary = "a\u001B[31mb"
  |           ^^^^^^^^^^^^^^
  = help: leave this character out
===
[404]
phrase = "Not Found"
summary = """
  a
  b
"""
---
fine
"#,
        said,
    );
}

#[test]
fn a_reference_is_an_rfc_or_a_url() {
    check(
        r#"
[404]
phrase = "Not Found"
reference = "RFC9110"
---
`RFC9110` is not a reference
 --> codes.toml:3:13
  |
3 | reference = "RFC9110"
  |             ^^^^^^^^^
  = help: write `RFC 9110`, `RFC 9110, Section 15.5.5` or a URL that begins with `https://`
===
[404]
phrase = "Not Found"
reference = "RFC 9110 Section 15"
---
`RFC 9110 Section 15` is not a reference
 --> codes.toml:3:13
  |
3 | reference = "RFC 9110 Section 15"
  |             ^^^^^^^^^^^^^^^^^^^^^
  = help: write `RFC 9110`, `RFC 9110, Section 15.5.5` or a URL that begins with `https://`
===
[404]
phrase = "Not Found"
reference = "www.example.com"
---
`www.example.com` is not a reference
 --> codes.toml:3:13
  |
3 | reference = "www.example.com"
  |             ^^^^^^^^^^^^^^^^^
  = help: write `RFC 9110`, `RFC 9110, Section 15.5.5` or a URL that begins with `https://`
===
[404]
phrase = "Not Found"
reference = "https://example.com/a)[b"
---
`https://example.com/a)[b` is not a reference
 --> codes.toml:3:13
  |
3 | reference = "https://example.com/a)[b"
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write `RFC 9110`, `RFC 9110, Section 15.5.5` or a URL that begins with `https://`
===
[404]
phrase = "Not Found"
reference = ""
---
`""` is not a reference
 --> codes.toml:3:13
  |
3 | reference = ""
  |             ^^
  = help: write `RFC 9110`, `RFC 9110, Section 15.5.5` or a URL that begins with `https://`
"#,
        said,
    );
}

#[test]
fn a_state_is_one_of_four() {
    check(
        r#"
[404]
phrase = "Not Found"
state = "depracated"
---
`depracated` is not a state
 --> codes.toml:3:9
  |
3 | state = "depracated"
  |         ^^^^^^^^^^^^
  = help: did you mean `deprecated`?
===
[404]
phrase = "Not Found"
state = "in force"
---
`in force` is not a state
 --> codes.toml:3:9
  |
3 | state = "in force"
  |         ^^^^^^^^^^
  = help: write `temporary`, `unused`, `deprecated`, `obsolete`; a code in force has none
===
[404]
phrase = "Not Found"
state = ""
---
`""` is not a state
 --> codes.toml:3:9
  |
3 | state = ""
  |         ^^
  = help: write `temporary`, `unused`, `deprecated`, `obsolete`; a code in force has none
"#,
        said,
    );
}

#[test]
fn an_expiry_is_a_date() {
    check(
        r#"
[404]
phrase = "Not Found"
expires = 2026-11-13T00:00:00
---
`expires` takes a date without a time of day
 --> codes.toml:3:11
  |
3 | expires = 2026-11-13T00:00:00
  |           ^^^^^^^^^^^^^^^^^^^
  = help: write `expires = 2026-11-13`
===
[404]
phrase = "Not Found"
expires = "2026-11-12"
---
`expires` takes a date
 --> codes.toml:3:11
  |
3 | expires = "2026-11-12"
  |           ^^^^^^^^^^^^ this is a string
  = help: write `expires = 2026-11-12`
"#,
        said,
    );
}

#[test]
fn a_field_has_a_name() {
    check(
        r#"
[404]
phrase = "Not Found"
requires = ["", "Retry After", "Retry-After:", "Retry-After", "retry-after"]
---
`""` is not the name of a field
 --> codes.toml:3:13
  |
3 | requires = ["", "Retry After", "Retry-After:", "Retry-After", "retry-after"]
  |             ^^
  = help: write a field name such as `Retry-After`

`Retry After` is not the name of a field
 --> codes.toml:3:17
  |
3 | requires = ["", "Retry After", "Retry-After:", "Retry-After", "retry-after"]
  |                 ^^^^^^^^^^^^^
  = help: write a field name such as `Retry-After`

`Retry-After:` is not the name of a field
 --> codes.toml:3:32
  |
3 | requires = ["", "Retry After", "Retry-After:", "Retry-After", "retry-after"]
  |                                ^^^^^^^^^^^^^^
  = help: write a field name such as `Retry-After`

`retry-after` stands twice in `requires`
 --> codes.toml:3:63
  |
3 | requires = ["", "Retry After", "Retry-After:", "Retry-After", "retry-after"]
  |                                                               ^^^^^^^^^^^^^
  |                                                               a second time
  = help: keep one of the two
===
[404]
phrase = "Not Found"
suggests = ["Größe"]
---
`Größe` is not the name of a field
 --> codes.toml:3:13
  |
3 | suggests = ["Größe"]
  |             ^^^^^^^
  = help: write a field name such as `Retry-After`
"#,
        said,
    );
}
