//! A test for each rule of a set and its members: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn an_unknown_key_of_a_set_has_a_suggestion_or_a_list() {
    check(
        r#"
[sets]
a = { code = [404] }
---
unknown key `code` of a set
 --> codes.toml:2:7
  |
2 | a = { code = [404] }
  |       ^^^^
  = help: did you mean `codes`?
===
[sets]
a = { codes = [404], colour = "red" }
---
unknown key `colour` of a set
 --> codes.toml:2:22
  |
2 | a = { codes = [404], colour = "red" }
  |                      ^^^^^^
  = help: the keys are `codes`, `summary`, `reference`, `replace`
"#,
        said,
    );
}

#[test]
fn sets_are_a_table_of_tables() {
    check(
        r#"
sets = []
---
`sets` takes a table
 --> codes.toml:1:8
  |
1 | sets = []
  |        ^^ this is a list
  = help: write `[sets]`
===
[sets]
gone = [404, 410]
---
`gone` takes a table
 --> codes.toml:2:8
  |
2 | gone = [404, 410]
  |        ^^^^^^^^^^ this is a list
  = help: write `gone = { codes = [404, "5xx"] }`
"#,
        said,
    );
}

#[test]
fn a_set_has_codes() {
    check(
        r#"
[sets]
gone = {}
---
set `gone` has no `codes`
 --> codes.toml:2:1
  |
2 | gone = {}
  | ^^^^
  = help: write `gone = { codes = [404, "5xx"] }`
===
[sets]
gone = { summary = "Gone." }
---
set `gone` has no `codes`
 --> codes.toml:2:1
  |
2 | gone = { summary = "Gone." }
  | ^^^^
  = help: write `gone = { codes = [404, "5xx"] }`
"#,
        said,
    );
}

#[test]
fn the_keys_of_a_set_have_types() {
    check(
        r#"
[sets]
gone = { codes = 404, summary = 1, reference = 2, replace = 3 }
---
`codes` takes a list of codes, classes and sets
 --> codes.toml:2:18
  |
2 | gone = { codes = 404, summary = 1, reference = 2, replace = 3 }
  |                  ^^^ this is an integer
  = help: write `codes = [404, "5xx"]`

`summary` takes a string
 --> codes.toml:2:33
  |
2 | gone = { codes = 404, summary = 1, reference = 2, replace = 3 }
  |                                 ^ this is an integer
  = help: write `summary = "..."`

`reference` takes a string
 --> codes.toml:2:48
  |
2 | gone = { codes = 404, summary = 1, reference = 2, replace = 3 }
  |                                                ^ this is an integer
  = help: write `reference = "..."`

`replace` takes `true` or `false`
 --> codes.toml:2:61
  |
2 | gone = { codes = 404, summary = 1, reference = 2, replace = 3 }
  |                                                             ^ this is an integer
  = help: write `replace = true`
"#,
        said,
    );
}

#[test]
fn the_key_of_a_set_reads_well_after_is() {
    check(
        r#"
[sets]
Gone = { codes = [404] }
---
a set cannot be called `Gone`
 --> codes.toml:2:1
  |
2 | Gone = { codes = [404] }
  | ^^^^ small letters, digits and single `_`
  = help: give it a name that reads well after `is_`, such as `cacheable`
===
[sets]
not-there = { codes = [404] }
---
a set cannot be called `not-there`
 --> codes.toml:2:1
  |
2 | not-there = { codes = [404] }
  | ^^^^^^^^^ small letters, digits and single `_`
  = help: give it a name that reads well after `is_`, such as `cacheable`
===
[sets]
_gone = { codes = [404] }
---
a set cannot be called `_gone`
 --> codes.toml:2:1
  |
2 | _gone = { codes = [404] }
  | ^^^^^ small letters, digits and single `_`
  = help: give it a name that reads well after `is_`, such as `cacheable`
===
[sets]
gone__ = { codes = [404] }
---
a set cannot be called `gone__`
 --> codes.toml:2:1
  |
2 | gone__ = { codes = [404] }
  | ^^^^^^ small letters, digits and single `_`
  = help: give it a name that reads well after `is_`, such as `cacheable`
===
[sets]
"" = { codes = [404] }
---
a set cannot be called `""`
 --> codes.toml:2:1
  |
2 | "" = { codes = [404] }
  | ^^ small letters, digits and single `_`
  = help: give it a name that reads well after `is_`, such as `cacheable`
===
[sets]
"é" = { codes = [404] }
---
a set cannot be called `é`
 --> codes.toml:2:1
  |
2 | "é" = { codes = [404] }
  | ^^^ small letters, digits and single `_`
  = help: give it a name that reads well after `is_`, such as `cacheable`
===
[sets]
404 = { codes = [404] }
---
a set cannot be called `404`
 --> codes.toml:2:1
  |
2 | 404 = { codes = [404] }
  | ^^^ small letters, digits and single `_`
  = help: give it a name that reads well after `is_`, such as `cacheable`
"#,
        said,
    );
}

#[test]
fn the_key_of_a_set_is_no_item_of_the_registry() {
    check(
        r"
[sets]
all = { codes = [404] }
---
a set cannot be called `all`
 --> codes.toml:2:1
  |
2 | all = { codes = [404] }
  | ^^^ an item of the registry has this name
  = help: give it a name that reads well after `is_`, such as `cacheable`
===
[sets]
empty = { codes = [404] }
---
a set cannot be called `empty`
 --> codes.toml:2:1
  |
2 | empty = { codes = [404] }
  | ^^^^^ an item of the registry has this name
  = help: give it a name that reads well after `is_`, such as `cacheable`
===
[sets]
class = { codes = [404] }
---
a set cannot be called `class`
 --> codes.toml:2:1
  |
2 | class = { codes = [404] }
  | ^^^^^ an item of the registry has this name
  = help: give it a name that reads well after `is_`, such as `cacheable`
",
        said,
    );
}

#[test]
fn a_member_has_one_spelling() {
    check(
        r#"
[sets]
gone = { codes = [0x194, 4_04, -404, 0, 70000] }
---
`0x194` is not how a status code is written
 --> codes.toml:2:19
  |
2 | gone = { codes = [0x194, 4_04, -404, 0, 70000] }
  |                   ^^^^^
  = help: write `404`

`4_04` is not how a status code is written
 --> codes.toml:2:26
  |
2 | gone = { codes = [0x194, 4_04, -404, 0, 70000] }
  |                          ^^^^
  = help: write `404`

`-404` is not how a status code is written
 --> codes.toml:2:32
  |
2 | gone = { codes = [0x194, 4_04, -404, 0, 70000] }
  |                                ^^^^
  = help: write `404`

`0` is not how a status code is written
 --> codes.toml:2:38
  |
2 | gone = { codes = [0x194, 4_04, -404, 0, 70000] }
  |                                      ^
  = help: write a code `404`, a class `"4xx"` or the key of a set

`70000` is too large for a status code
 --> codes.toml:2:41
  |
2 | gone = { codes = [0x194, 4_04, -404, 0, 70000] }
  |                                         ^^^^^
  = help: write a code `404`, a class `"4xx"` or the key of a set
===
[sets]
gone = { codes = ["404", "0404", "4XX", "40x", "", "not found", "é"] }
---
`"404"` is not how a status code is written
 --> codes.toml:2:19
  |
2 | gone = { codes = ["404", "0404", "4XX", "40x", "", "not found", "é"] }
  |                   ^^^^^
  = help: write `404`

`"0404"` is not how a status code is written
 --> codes.toml:2:26
  |
2 | gone = { codes = ["404", "0404", "4XX", "40x", "", "not found", "é"] }
  |                          ^^^^^^
  = help: write `404`

`4XX` is not how a status code is written
 --> codes.toml:2:34
  |
2 | gone = { codes = ["404", "0404", "4XX", "40x", "", "not found", "é"] }
  |                                  ^^^^^
  = help: write `"4xx"`

`40x` is not how a status code is written
 --> codes.toml:2:41
  |
2 | gone = { codes = ["404", "0404", "4XX", "40x", "", "not found", "é"] }
  |                                         ^^^^^
  = help: write `"4xx"`

`""` is not how a status code is written
 --> codes.toml:2:48
  |
2 | gone = { codes = ["404", "0404", "4XX", "40x", "", "not found", "é"] }
  |                                                ^^
  = help: write a code `404`, a class `"4xx"` or the key of a set

`not found` is not how a status code is written
 --> codes.toml:2:52
  |
2 | gone = { codes = ["404", "0404", "4XX", "40x", "", "not found", "é"] }
  |                                                    ^^^^^^^^^^^
  = help: write a code `404`, a class `"4xx"` or the key of a set

`é` is not how a status code is written
 --> codes.toml:2:65
  |
2 | gone = { codes = ["404", "0404", "4XX", "40x", "", "not found", "é"] }
  |                                                                 ^^^
  = help: write a code `404`, a class `"4xx"` or the key of a set
"#,
        said,
    );
}

#[test]
fn a_member_stands_once() {
    check(
        r#"
[sets]
gone = { codes = [404, 410, 404] }
---
`404` stands twice in `codes`
 --> codes.toml:2:29
  |
2 | gone = { codes = [404, 410, 404] }
  |                             ^^^ a second time
  = help: keep one of the two
===
[registry]
only = ["4xx", "cacheable", "4xx", "cacheable"]
---
`4xx` stands twice in `only`
 --> codes.toml:2:29
  |
2 | only = ["4xx", "cacheable", "4xx", "cacheable"]
  |                             ^^^^^ a second time
  = help: keep one of the two

`cacheable` stands twice in `only`
 --> codes.toml:2:36
  |
2 | only = ["4xx", "cacheable", "4xx", "cacheable"]
  |                                    ^^^^^^^^^^^ a second time
  = help: keep one of the two
"#,
        said,
    );
}
