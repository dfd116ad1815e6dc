//! A test for each rule of `only`, `without` and `temporary`: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn only_and_without_exclude_each_other() {
    check(
        r#"
[registry]
extends = "http"
only = [404]
without = [405]
---
`only` and `without` exclude each other
 --> codes.toml:4:1
  |
4 | without = [405]
  | ^^^^^^^
  = help: `only` lists what stays, `without` what goes: keep one of them
"#,
        said,
    );
}

#[test]
fn only_and_without_need_parents() {
    check(
        r#"
[registry]
only = [404]
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Not Found"
---
`only` selects from parents, and there are none
 --> codes.toml:2:1
  |
2 | only = [404]
  | ^^^^
  = help: add `extends = "http"`, or leave `only` out
===
[registry]
without = ["4xx"]
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Not Found"
---
`without` selects from parents, and there are none
 --> codes.toml:2:1
  |
2 | without = ["4xx"]
  | ^^^^^^^
  = help: add `extends = "http"`, or leave `without` out
"#,
        said,
    );
}

#[test]
fn only_names_what_there_is() {
    check(
        r#"
[registry]
extends = "http"
only = [404, 460, 499, 104, "6xx", "cachable"]
---
`460` is not a code of this registry
 --> codes.toml:3:14
  |
3 | only = [404, 460, 499, 104, "6xx", "cachable"]
  |              ^^^ `aws` has it
  = help: add `"aws"` to `extends`

`499` is not a code of this registry
 --> codes.toml:3:19
  |
3 | only = [404, 460, 499, 104, "6xx", "cachable"]
  |                   ^^^ `nginx` has it
  = help: add `"nginx"` to `extends`

`104` is not a code of this registry
 --> codes.toml:3:24
  |
3 | only = [404, 460, 499, 104, "6xx", "cachable"]
  |                        ^^^ it is a temporary code
  = help: take it in with `temporary = true` in `[registry]`

`6xx` is not a class of this registry
 --> codes.toml:3:29
  |
3 | only = [404, 460, 499, 104, "6xx", "cachable"]
  |                             ^^^^^
  = help: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`

`cachable` is not a set of this registry
 --> codes.toml:3:36
  |
3 | only = [404, 460, 499, 104, "6xx", "cachable"]
  |                                    ^^^^^^^^^^
  = help: did you mean `cacheable`?
"#,
        said,
    );
}

#[test]
fn without_names_what_there_is() {
    check(
        r#"
[registry]
extends = "http"
without = [404, 460, 499, 104, "6xx", "cachable"]
---
`460` is not a code of this registry
 --> codes.toml:3:17
  |
3 | without = [404, 460, 499, 104, "6xx", "cachable"]
  |                 ^^^ only vendor `aws` has it
  = help: the nearest codes are 429, 431, 451

`499` is not a code of this registry
 --> codes.toml:3:22
  |
3 | without = [404, 460, 499, 104, "6xx", "cachable"]
  |                      ^^^ only vendor `nginx` has it
  = help: the nearest codes are 429, 431, 451

`104` is not a code of this registry
 --> codes.toml:3:27
  |
3 | without = [404, 460, 499, 104, "6xx", "cachable"]
  |                           ^^^ it is a temporary code
  = help: it is no variant: leave it out here

`6xx` is not a class of this registry
 --> codes.toml:3:32
  |
3 | without = [404, 460, 499, 104, "6xx", "cachable"]
  |                                ^^^^^
  = help: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`

`cachable` is not a set of this registry
 --> codes.toml:3:39
  |
3 | without = [404, 460, 499, 104, "6xx", "cachable"]
  |                                       ^^^^^^^^^^
  = help: did you mean `cacheable`?
"#,
        said,
    );
}

#[test]
fn temporary_codes_are_there_when_they_are_taken_in() {
    check(
        r#"
[registry]
extends = "http"
temporary = true
only = [104, 200]
---
fine
===
[registry]
extends = "http"
temporary = true
without = [104]
---
fine
"#,
        said,
    );
}

#[test]
fn a_code_is_not_defined_and_left_out() {
    check(
        r#"
[registry]
extends = "http"
without = [404]

[404]
phrase = "Nothing Here"
replace = true
---
code `404` is defined here and left out by `without`
 --> codes.toml:5:2
  |
5 | [404]
  |  ^^^
  = help: remove the table, or list what stays with `only`
===
[registry]
extends = "http"
without = ["4xx"]

[499]
phrase = "Gone Fishing"
---
code `499` is defined here and left out by `without`
 --> codes.toml:5:2
  |
5 | [499]
  |  ^^^
  = help: remove the table, or list what stays with `only`
"#,
        said,
    );
}

#[test]
fn own_codes_are_in_whatever_only_says() {
    check(
        r#"
[registry]
extends = "http"
only = []

[499]
phrase = "Gone Fishing"
---
fine
===
[registry]
extends = "http"
only = [499]

[499]
phrase = "Gone Fishing"
---
fine
"#,
        said,
    );
}

#[test]
fn something_is_left() {
    check(
        r#"
[registry]
extends = "http"
only = []
---
this registry has no code
 --> codes.toml:3:1
  |
3 | only = []
  | ^^^^ nothing is left
  = help: list what stays
===
[registry]
extends = "http"
without = ["1xx", "2xx", "3xx", "4xx", "5xx"]
---
this registry has no code
 --> codes.toml:3:1
  |
3 | without = ["1xx", "2xx", "3xx", "4xx", "5xx"]
  | ^^^^^^^ nothing is left
  = help: list less
"#,
        said,
    );
}

#[test]
fn an_own_set_names_nothing_that_is_left_out() {
    check(
        r#"
[registry]
extends = "http"
without = [405]
[sets]
odd = { codes = [404, 405] }
---
`405` is not a code of this registry
 --> codes.toml:5:23
  |
5 | odd = { codes = [404, 405] }
  |                       ^^^ `only` or `without` leaves it out
  = help: leave it out here too
===
[registry]
extends = "http"
only = ["odd"]
[sets]
odd = { codes = [404, 405, "transient"] }
---
fine
"#,
        said,
    );
}
