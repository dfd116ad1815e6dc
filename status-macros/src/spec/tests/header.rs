//! A test for each rule of the table `[registry]`: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn an_unknown_key_of_the_registry_has_a_suggestion_or_a_list() {
    check(
        r#"
[registry]
tittle = "HTTP"
---
unknown key `tittle` of `[registry]`
 --> codes.toml:2:1
  |
2 | tittle = "HTTP"
  | ^^^^^^
  = help: did you mean `title`?
===
[registry]
colour = "red"
---
unknown key `colour` of `[registry]`
 --> codes.toml:2:1
  |
2 | colour = "red"
  | ^^^^^^
  = help: the keys are `title`, `source`, `updated`, `extends`, `only`, `without`,
          `temporary`
"#,
        said,
    );
}

#[test]
fn the_registry_is_a_table() {
    check(
        r"
registry = 1
---
`registry` takes a table
 --> codes.toml:1:12
  |
1 | registry = 1
  |            ^ this is an integer
  = help: write `[registry]`
===
[[registry]]
---
`registry` takes a table
 --> codes.toml:1:1
  |
1 | [[registry]]
  | ^^^^^^^^^^^^ this is a list of tables
  = help: write `[registry]`
",
        said,
    );
}

#[test]
fn a_title_is_a_text() {
    check(
        r#"
[registry]
title = 1
---
`title` takes a string
 --> codes.toml:2:9
  |
2 | title = 1
  |         ^ this is an integer
  = help: write `title = "..."`
===
[registry]
source = ["IANA"]
---
`source` takes a string
 --> codes.toml:2:10
  |
2 | source = ["IANA"]
  |          ^^^^^^^^ this is a list
  = help: write `source = "..."`
===
[registry]
title = "a\u0007"
---
`title` holds the character U+0007
 --> codes.toml:2:9
  |
2 | title = "a\u0007"
  |         ^^^^^^^^^
  = help: leave this character out
===
[registry]
source = "a\u202E"
---
`source` holds the character U+202E
 --> codes.toml:2:10
  |
2 | source = "a\u202E"
  |          ^^^^^^^^^
  = help: leave this character out
"#,
        said,
    );
}

#[test]
fn an_update_has_a_date() {
    check(
        r#"
[registry]
updated = "2026-10-05"
---
`updated` takes a date
 --> codes.toml:2:11
  |
2 | updated = "2026-10-05"
  |           ^^^^^^^^^^^^ this is a string
  = help: write `updated = 2026-10-05`
===
[registry]
updated = 2026-01-02T03:04:05Z
---
`updated` takes a date without a time of day
 --> codes.toml:2:11
  |
2 | updated = 2026-01-02T03:04:05Z
  |           ^^^^^^^^^^^^^^^^^^^^
  = help: write `updated = 2026-01-02`
===
[registry]
updated = 03:04:05
---
`updated` takes a date without a time of day
 --> codes.toml:2:11
  |
2 | updated = 03:04:05
  |           ^^^^^^^^
  = help: write `updated = 2026-10-05`
"#,
        said,
    );
}

#[test]
fn extends_is_a_text_or_a_list_of_texts() {
    check(
        r#"
[registry]
extends = 1
---
`extends` takes a string or a list of strings
 --> codes.toml:2:11
  |
2 | extends = 1
  |           ^ this is an integer
  = help: write `extends = "http"`
===
[registry]
extends = { http = true }
---
`extends` takes a string or a list of strings
 --> codes.toml:2:11
  |
2 | extends = { http = true }
  |           ^^^^^^^^^^^^^^^ this is a table
  = help: write `extends = "http"`
===
[registry]
extends = ["http", 5, ["nginx"]]
---
`extends` takes a list of strings
 --> codes.toml:2:20
  |
2 | extends = ["http", 5, ["nginx"]]
  |                    ^ this is an integer
  = help: write `extends = ["http"]`

`extends` takes a list of strings
 --> codes.toml:2:23
  |
2 | extends = ["http", 5, ["nginx"]]
  |                       ^^^^^^^^^ this is a list
  = help: write `extends = ["http"]`
===
[registry]
extends = ["http", "nginx", "HTTP", "nginx"]
---
`nginx` stands twice in `extends`
 --> codes.toml:2:37
  |
2 | extends = ["http", "nginx", "HTTP", "nginx"]
  |                                     ^^^^^^^ a second time
  = help: keep one of the two
"#,
        said,
    );
}

#[test]
fn only_and_without_are_lists() {
    check(
        r#"
[registry]
only = 404
---
`only` takes a list of codes, classes and sets
 --> codes.toml:2:8
  |
2 | only = 404
  |        ^^^ this is an integer
  = help: write `only = [404, "5xx"]`
===
[registry]
without = "4xx"
---
`without` takes a list of codes, classes and sets
 --> codes.toml:2:11
  |
2 | without = "4xx"
  |           ^^^^^ this is a string
  = help: write `without = [404, "5xx"]`
===
[registry]
only = [true, 1.5, [404], { a = 1 }, 2026-10-05]
---
`only` takes a list of codes, classes and sets
 --> codes.toml:2:9
  |
2 | only = [true, 1.5, [404], { a = 1 }, 2026-10-05]
  |         ^^^^ this is a boolean
  = help: write `only = [404, "5xx"]`

`only` takes a list of codes, classes and sets
 --> codes.toml:2:15
  |
2 | only = [true, 1.5, [404], { a = 1 }, 2026-10-05]
  |               ^^^ this is a float
  = help: write `only = [404, "5xx"]`

`only` takes a list of codes, classes and sets
 --> codes.toml:2:20
  |
2 | only = [true, 1.5, [404], { a = 1 }, 2026-10-05]
  |                    ^^^^^ this is a list
  = help: write `only = [404, "5xx"]`

`only` takes a list of codes, classes and sets
 --> codes.toml:2:27
  |
2 | only = [true, 1.5, [404], { a = 1 }, 2026-10-05]
  |                           ^^^^^^^^^ this is a table
  = help: write `only = [404, "5xx"]`

`only` takes a list of codes, classes and sets
 --> codes.toml:2:38
  |
2 | only = [true, 1.5, [404], { a = 1 }, 2026-10-05]
  |                                      ^^^^^^^^^^ this is a date or time
  = help: write `only = [404, "5xx"]`
"#,
        said,
    );
}

#[test]
fn temporary_is_true_or_false() {
    check(
        r#"
[registry]
temporary = "yes"
---
`temporary` takes `true` or `false`
 --> codes.toml:2:13
  |
2 | temporary = "yes"
  |             ^^^^^ this is a string
  = help: write `temporary = true`
"#,
        said,
    );
}
