//! A test for each rule of files and stray tables: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn a_file_with_nothing_of_a_spec_is_none() {
    check(
        r#"
[package]
name = "codes"
version = "0.1.0"

[dependencies]
serde = "1"
---
this is not a spec of status codes
 --> codes.toml:1:2
  |
1 | [package]
  |  ^^^^^^^ this is a Cargo manifest
  = help: a spec has the tables `[registry]`, `[classes]`, `[sets]` and `[404]`
===
[workspace]
members = []
---
this is not a spec of status codes
 --> codes.toml:1:2
  |
1 | [workspace]
  |  ^^^^^^^^^ this is a Cargo manifest
  = help: a spec has the tables `[registry]`, `[classes]`, `[sets]` and `[404]`
===
answer = 42
---
this is not a spec of status codes
 --> codes.toml:1:1
  |
1 | answer = 42
  | ^^^^^^ nothing that a spec has
  = help: a spec has the tables `[registry]`, `[classes]`, `[sets]` and `[404]`
===
["é\n"]
---
this is not a spec of status codes
 --> codes.toml:1:2
  |
1 | ["é\n"]
  |  ^^^^^ nothing that a spec has
  = help: a spec has the tables `[registry]`, `[classes]`, `[sets]` and `[404]`
===
# nothing
---
fine
"#,
        said,
    );
}

#[test]
fn a_key_of_the_registry_stands_in_its_table() {
    check(
        r#"
extends = "http"
---
`extends` stands outside of `[registry]`
 --> codes.toml:1:1
  |
1 | extends = "http"
  | ^^^^^^^
  = help: write it below `[registry]`
===
title = "HTTP"
[404]
phrase = "Not Found"
---
`title` stands outside of `[registry]`
 --> codes.toml:1:1
  |
1 | title = "HTTP"
  | ^^^^^
  = help: write it below `[registry]`
"#,
        said,
    );
}

#[test]
fn a_key_of_a_code_stands_in_its_table() {
    check(
        r#"
phrase = "Not Found"
[404]
---
`phrase` stands in no table
 --> codes.toml:1:1
  |
1 | phrase = "Not Found"
  | ^^^^^^
  = help: write it below its code: `[404]`

code `404` has no `phrase`
 --> codes.toml:2:2
  |
2 | [404]
  |  ^^^
  = help: add the recommended reason phrase: `phrase = "..."`
===
name = "NotFound"
[registry]
---
`name` stands in no table
 --> codes.toml:1:1
  |
1 | name = "NotFound"
  | ^^^^
  = help: write it below its code: `[404]`
"#,
        said,
    );
}

#[test]
fn an_unknown_table_has_a_suggestion_or_a_list() {
    check(
        r#"
[registy]
extends = "http"
---
unknown table `registy`
 --> codes.toml:1:2
  |
1 | [registy]
  |  ^^^^^^^
  = help: did you mean `registry`?
===
[class]
4xx = { name = "Client Error" }
---
unknown table `class`
 --> codes.toml:1:2
  |
1 | [class]
  |  ^^^^^
  = help: did you mean `classes`?
===
[colours]
[registry]
---
unknown table `colours`
 --> codes.toml:1:2
  |
1 | [colours]
  |  ^^^^^^^
  = help: a spec has the tables `[registry]`, `[classes]`, `[sets]` and `[404]`
===
colour = "red"
[registry]
---
unknown key `colour`
 --> codes.toml:1:1
  |
1 | colour = "red"
  | ^^^^^^
  = help: a spec has the tables `[registry]`, `[classes]`, `[sets]` and `[404]`
===
["a\u0007\n"]
[registry]
---
unknown table `a\u{7}\u{a}`
 --> codes.toml:1:2
  |
1 | ["a\u0007\n"]
  |  ^^^^^^^^^^^
  = help: a spec has the tables `[registry]`, `[classes]`, `[sets]` and `[404]`
"#,
        said,
    );
}

#[test]
fn a_class_stands_in_the_table_of_classes() {
    check(
        r#"
[4xx]
name = "Client Error"
---
class `4xx` stands outside of `[classes]`
 --> codes.toml:1:2
  |
1 | [4xx]
  |  ^^^
  = help: write `4xx = { name = "..." }` below `[classes]`
===
[4XX]
name = "Client Error"
---
class `4XX` stands outside of `[classes]`
 --> codes.toml:1:2
  |
1 | [4XX]
  |  ^^^
  = help: write `4xx = { name = "..." }` below `[classes]`
"#,
        said,
    );
}

#[test]
fn the_table_of_a_code_is_headed_by_its_number() {
    check(
        r#"
[NotFound]
phrase = "Not Found"
---
`NotFound` is not the number of a code
 --> codes.toml:1:2
  |
1 | [NotFound]
  |  ^^^^^^^^
  = help: the table of a code is headed by its number: `[404]`
===
[codes.404]
phrase = "Not Found"
---
`codes` is not the number of a code
 --> codes.toml:1:2
  |
1 | [codes.404]
  |  ^^^^^
  = help: the table of a code is headed by its number: `[404]`
===
[http]
404.phrase = "Not Found"
---
`http` is not the number of a code
 --> codes.toml:1:2
  |
1 | [http]
  |  ^^^^
  = help: the table of a code is headed by its number: `[404]`
"#,
        said,
    );
}

#[test]
fn a_code_is_a_table() {
    check(
        r#"
404 = "Not Found"
---
`404` takes a table
 --> codes.toml:1:7
  |
1 | 404 = "Not Found"
  |       ^^^^^^^^^^^ this is a string
  = help: write `404 = { phrase = "Not Found" }`
===
[[404]]
phrase = "Not Found"
---
`404` takes a table
 --> codes.toml:1:1
  |
1 | [[404]]
  | ^^^^^^^ this is a list of tables
  = help: write `[404]`
"#,
        said,
    );
}

#[test]
fn every_mistake_is_told_in_the_order_of_the_file() {
    check(
        r#"
[sets]
gone = { codes = 1 }
[404]
phrase = 2
[registry]
title = 3
[classes]
4xx = 4
---
`codes` takes a list of codes, classes and sets
 --> codes.toml:2:18
  |
2 | gone = { codes = 1 }
  |                  ^ this is an integer
  = help: write `codes = [404, "5xx"]`

`phrase` takes a string
 --> codes.toml:4:10
  |
4 | phrase = 2
  |          ^ this is an integer
  = help: write `phrase = "..."`

`title` takes a string
 --> codes.toml:6:9
  |
6 | title = 3
  |         ^ this is an integer
  = help: write `title = "..."`

`4xx` takes a table
 --> codes.toml:8:7
  |
8 | 4xx = 4
  |       ^ this is an integer
  = help: write `4xx = { name = "..." }`
"#,
        said,
    );
}

#[test]
fn a_key_may_be_quoted_and_dotted() {
    check(
        r#"
"registry"."title" = "HTTP"
'404'.phrase = "Not Found"
classes.4xx.name = "Client Error"
---
fine
"#,
        said,
    );
}
