//! A test for each rule of sets: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn a_member_is_there() {
    check(
        r#"
[registry]
extends = "http"

[sets]
odd = { codes = [460, "6xx", "strange"] }
---
`460` is not a code of this registry
 --> codes.toml:5:18
  |
5 | odd = { codes = [460, "6xx", "strange"] }
  |                  ^^^ `aws` has it
  = help: add `"aws"` to `extends`

`6xx` is not a class of this registry
 --> codes.toml:5:23
  |
5 | odd = { codes = [460, "6xx", "strange"] }
  |                       ^^^^^
  = help: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`

`strange` is not a set of this registry
 --> codes.toml:5:30
  |
5 | odd = { codes = [460, "6xx", "strange"] }
  |                              ^^^^^^^^^
  = help: the sets are `bodiless`, `cacheable`, `contentless`, `method_preserving` and 3 more
===
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Not Found"
[sets]
odd = { codes = [777, 1, "5xx", "strange"] }
---
`777` is not a code of this registry
 --> codes.toml:7:18
  |
7 | odd = { codes = [777, 1, "5xx", "strange"] }
  |                  ^^^ nobody defines it
  = help: add a table `[777]`; the nearest code is 404

`1` is not a code of this registry
 --> codes.toml:7:23
  |
7 | odd = { codes = [777, 1, "5xx", "strange"] }
  |                       ^ nobody defines it
  = help: add a table `[1]`

`5xx` is not a class of this registry
 --> codes.toml:7:26
  |
7 | odd = { codes = [777, 1, "5xx", "strange"] }
  |                          ^^^^^
  = help: the only class is `4xx`

`strange` is not a set of this registry
 --> codes.toml:7:33
  |
7 | odd = { codes = [777, 1, "5xx", "strange"] }
  |                                 ^^^^^^^^^
  = help: the sets are `odd`
"#,
        said,
    );
}

#[test]
fn a_member_that_is_nearly_there_has_a_suggestion() {
    check(
        r#"
[registry]
extends = "http"

[sets]
odd = { codes = ["cachable", "transeint", "bodyless"] }
---
`cachable` is not a set of this registry
 --> codes.toml:5:18
  |
5 | odd = { codes = ["cachable", "transeint", "bodyless"] }
  |                  ^^^^^^^^^^
  = help: did you mean `cacheable`?

`transeint` is not a set of this registry
 --> codes.toml:5:30
  |
5 | odd = { codes = ["cachable", "transeint", "bodyless"] }
  |                              ^^^^^^^^^^^
  = help: did you mean `transient`?

`bodyless` is not a set of this registry
 --> codes.toml:5:43
  |
5 | odd = { codes = ["cachable", "transeint", "bodyless"] }
  |                                           ^^^^^^^^^^
  = help: did you mean `bodiless`?
===
[registry]
extends = "http"

[sets]
odd = { codes = ["NotFound", "ClientError", "client_error"] }
---
`NotFound` is not a set of this registry
 --> codes.toml:5:18
  |
5 | odd = { codes = ["NotFound", "ClientError", "client_error"] }
  |                  ^^^^^^^^^^
  = help: a code is named by its number: `404`

`ClientError` is not a set of this registry
 --> codes.toml:5:30
  |
5 | odd = { codes = ["NotFound", "ClientError", "client_error"] }
  |                              ^^^^^^^^^^^^^
  = help: write the class as `"4xx"`

`client_error` is not a set of this registry
 --> codes.toml:5:45
  |
5 | odd = { codes = ["NotFound", "ClientError", "client_error"] }
  |                                             ^^^^^^^^^^^^^^
  = help: write the class as `"4xx"`
"#,
        said,
    );
}

#[test]
fn a_member_that_somebody_else_has_says_so() {
    check(
        r#"
[registry]
extends = "http"

[sets]
odd = { codes = [499, 104] }
---
`499` is not a code of this registry
 --> codes.toml:5:18
  |
5 | odd = { codes = [499, 104] }
  |                  ^^^ `nginx` has it
  = help: add `"nginx"` to `extends`

`104` is not a code of this registry
 --> codes.toml:5:23
  |
5 | odd = { codes = [499, 104] }
  |                       ^^^ it is a temporary code
  = help: take it in with `temporary = true` in `[registry]`
===
[registry]
extends = "http"

[vendor.acme.460]
phrase = "Gone Fishing"
[sets]
odd = { codes = [460] }
---
`460` is not a code of this registry
 --> codes.toml:7:18
  |
7 | odd = { codes = [460] }
  |                  ^^^ `aws` has it
  = help: add `"aws"` to `extends`
"#,
        said,
    );
}

#[test]
fn a_set_does_not_contain_itself() {
    check(
        r#"
[registry]
extends = "http"

[sets]
a = { codes = ["a"] }
---
set `a` contains itself
 --> codes.toml:5:16
  |
5 | a = { codes = ["a"] }
  |                ^^^
  = help: leave this member out
===
[registry]
extends = "http"

[sets]
a = { codes = ["b", 404] }
b = { codes = ["a"] }
---
set `b` contains itself
 --> codes.toml:6:16
  |
6 | b = { codes = ["a"] }
  |                ^^^ by way of `a`
  = help: leave this member out
===
[registry]
extends = "http"

[sets]
a = { codes = ["b"] }
b = { codes = ["c"] }
c = { codes = ["d"] }
d = { codes = ["e"] }
e = { codes = ["b"] }
---
set `e` contains itself
 --> codes.toml:9:16
  |
9 | e = { codes = ["b"] }
  |                ^^^ by way of `b`, `c`, `d`
  = help: leave this member out
===
[registry]
extends = "http"

[sets]
bodiless = { codes = ["contentless"], replace = true }
---
set `bodiless` contains itself
 --> codes.toml:5:23
  |
5 | bodiless = { codes = ["contentless"], replace = true }
  |                       ^^^^^^^^^^^^^ by way of `contentless`
  = help: leave this member out
"#,
        said,
    );
}

#[test]
fn a_set_is_replaced_and_never_by_chance() {
    check(
        r#"
[registry]
extends = "http"

[sets]
transient = { codes = [503] }
---
set `transient` exists already
 --> codes.toml:5:1
  |
5 | transient = { codes = [503] }
  | ^^^^^^^^^ already in `http`
  = help: add `replace = true` to define it anew, or leave it out
===
[registry]
extends = "http"

[sets]
odd = { codes = [503], replace = true }
---
set `odd` replaces nothing
 --> codes.toml:5:1
  |
5 | odd = { codes = [503], replace = true }
  | ^^^ no parent has it
  = help: leave `replace` out
===
[registry]
extends = "http"

[sets]
transient = { codes = [503], replace = true }
---
fine
"#,
        said,
    );
}

#[test]
fn a_set_may_be_empty_and_named_before_it_is_defined() {
    check(
        r#"
[registry]
extends = "http"

[sets]
a = { codes = ["b"] }
b = { codes = [] }
---
fine
"#,
        said,
    );
}

#[test]
fn what_is_refused_is_not_missed() {
    check(
        r#"
[registry]
extends = "http"

[sets]
All = { codes = [404] }
odd = { codes = ["All", "all"] }
all = { codes = [404] }
---
a set cannot be called `All`
 --> codes.toml:5:1
  |
5 | All = { codes = [404] }
  | ^^^ small letters, digits and single `_`
  = help: give it a name that reads well after `is_`, such as `cacheable`

a set cannot be called `all`
 --> codes.toml:7:1
  |
7 | all = { codes = [404] }
  | ^^^ an item of the registry has this name
  = help: give it a name that reads well after `is_`, such as `cacheable`
===
[registry]
extends = "http"

[600]
phrase = "Beyond"
[sets]
odd = { codes = [600] }
---
code `600` is in no class
 --> codes.toml:4:2
  |
4 | [600]
  |  ^^^
  = note: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`
  = help: add `6xx = { name = "..." }` to `[classes]`
===
499 = "Gone Fishing"
[registry]
extends = "http"

[sets]
odd = { codes = [499] }
---
`499` takes a table
 --> codes.toml:1:7
  |
1 | 499 = "Gone Fishing"
  |       ^^^^^^^^^^^^^^ this is a string
  = help: write `499 = { phrase = "Gone Fishing" }`
===
[registry]
extends = "http"

[sets]
odd = [404]
more = { codes = ["odd"] }
---
`odd` takes a table
 --> codes.toml:5:7
  |
5 | odd = [404]
  |       ^^^^^ this is a list
  = help: write `odd = { codes = [404, "5xx"] }`
"#,
        said,
    );
}
