//! A test for each rule of `extends`: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn parents_agree_or_the_file_decides() {
    check(
        r#"
# a.toml
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"

---
# b.toml
[registry]
extends = "http"

[499]
phrase = "Away"

---
[registry]
extends = ["a.toml", "b.toml"]
---
two parents define code `499` differently
 --> codes.toml:2:22
  |
2 | extends = ["a.toml", "b.toml"]
  |                      ^^^^^^^^
  |                   one in line 5 of `a.toml`, the other in line 5 of `b.toml`
  = help: define `[499]` here with `replace = true`, or leave it out with `without`
===
# a.toml
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"

---
# b.toml
[registry]
extends = "http"

[499]
phrase = "Away"

---
[registry]
extends = ["a.toml", "b.toml"]
without = [499]
---
fine
===
# a.toml
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"

---
# b.toml
[registry]
extends = "http"

[499]
phrase = "Away"

---
[registry]
extends = ["a.toml", "b.toml"]
only = [404]
---
fine
===
# a.toml
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"

---
# b.toml
[registry]
extends = "http"

[499]
phrase = "Away"

---
[registry]
extends = ["a.toml", "b.toml"]

[499]
phrase = "Elsewhere"
replace = true
---
fine
===
[registry]
extends = ["http", "iis"]
---
two parents define code `451` differently
 --> codes.toml:2:20
  |
2 | extends = ["http", "iis"]
  |                    ^^^^^ one in `http`, the other in `iis`
  = help: define `[451]` here with `replace = true`, or leave it out with `without`
"#,
        said,
    );
}

#[test]
fn parents_agree_on_classes() {
    check(
        r#"
# a.toml
[registry]
extends = "http"

[classes]
6xx = { name = "Beyond" }

---
# b.toml
[registry]
extends = "http"

[classes]
6xx = { name = "Local" }

---
[registry]
extends = ["a.toml", "b.toml"]
---
two parents define class `6xx` differently
 --> codes.toml:2:22
  |
2 | extends = ["a.toml", "b.toml"]
  |                      ^^^^^^^^
  |                   one in line 6 of `a.toml`, the other in line 6 of `b.toml`
  = help: define it here with `replace = true`
===
# a.toml
[registry]
extends = "http"

[classes]
6xx = { name = "Beyond" }

---
# b.toml
[registry]
extends = "http"

[classes]
6xx = { name = "Local" }

---
[registry]
extends = ["a.toml", "b.toml"]
[classes]
6xx = { name = "Both", replace = true }
---
fine
===
# a.toml
[registry]
extends = "http"

[classes]
6xx = { name = "Beyond" }

---
# b.toml
[registry]
extends = "http"

[classes]
7xx = { name = "Beyond" }

---
[registry]
extends = ["a.toml", "b.toml"]
---
duplicate class name `Beyond`
 --> codes.toml:2:22
  |
2 | extends = ["a.toml", "b.toml"]
  |                      ^^^^^^^^ already the name of `6xx` in line 6 of `a.toml`
  = help: define `7xx` here with `replace = true` and another `name`
===
# a.toml
[classes]
1x = { name = "Input" }
[10]
phrase = "Input"

---
[registry]
extends = ["http", "a.toml"]
[11]
phrase = "Sensitive Input"
[sets]
odd = { codes = [10] }
---
class `1x` does not fit beside `1xx`
 --> codes.toml:2:20
  |
2 | extends = ["http", "a.toml"]
  |                    ^^^^^^^^ one in line 3 of `a.toml`, the other in `http`
  = help: all codes of a registry have the same number of digits
"#,
        said,
    );
}

#[test]
fn parents_agree_on_sets() {
    check(
        r#"
# a.toml
[registry]
extends = "http"

[sets]
odd = { codes = [404] }

---
# b.toml
[registry]
extends = "http"

[sets]
odd = { codes = [405] }

---
[registry]
extends = ["a.toml", "b.toml"]
---
two parents define set `odd` differently
 --> codes.toml:2:22
  |
2 | extends = ["a.toml", "b.toml"]
  |                      ^^^^^^^^
  |                   one in line 6 of `a.toml`, the other in line 6 of `b.toml`
  = help: define it here with `replace = true`
===
# a.toml
[registry]
extends = "http"

[sets]
odd = { codes = [404] }

---
# b.toml
[registry]
extends = "http"

[sets]
odd = { codes = [405] }

---
[registry]
extends = ["a.toml", "b.toml"]
[sets]
odd = { codes = [406], replace = true }
---
fine
===
# a.toml
[registry]
extends = "http"

[sets]
odd = { codes = [404, 405] }

---
# b.toml
[registry]
extends = "http"

[sets]
odd = { codes = [405, 404] }

---
[registry]
extends = ["a.toml", "b.toml"]
---
fine
===
# a.toml
[registry]
extends = "http"

[classes]
6xx = { name = "Odd" }

---
# b.toml
[registry]
extends = "http"

[sets]
odd = { codes = [404] }

---
[registry]
extends = ["a.toml", "b.toml"]
---
a class cannot be called `Odd`
 --> codes.toml:2:12
  |
2 | extends = ["a.toml", "b.toml"]
  |            ^^^^^^^^ a set in line 6 of `b.toml` has this name
  = help: define `6xx` here with `replace = true` and another `name`
"#,
        said,
    );
}

#[test]
fn parents_have_each_name_once() {
    check(
        r#"
# a.toml
[registry]
extends = "http"

[498]
phrase = "Gone Fishing"

---
# b.toml
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"

---
[registry]
extends = ["a.toml", "b.toml"]
---
duplicate name `GoneFishing`
 --> codes.toml:2:22
  |
2 | extends = ["a.toml", "b.toml"]
  |                      ^^^^^^^^
  |                      498 in line 5 of `a.toml` and 499 in line 5 of `b.toml`
  = help: define `[499]` here with `replace = true` and another `name`
===
# a.toml
[registry]
extends = "http"

[498]
phrase = "Gone Fishing"

---
# b.toml
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"

---
[registry]
extends = ["a.toml", "b.toml"]
without = [498]
---
fine
"#,
        said,
    );
}

#[test]
fn one_definition_on_two_ways_is_one() {
    check(
        r#"
# a.toml
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"
[sets]
odd = { codes = [499] }
[classes]
6xx = { name = "Beyond" }

---
# b.toml
[registry]
extends = "a.toml"

---
# c.toml
[registry]
extends = ["a.toml", "http"]

---
[registry]
extends = ["b.toml", "c.toml", "a.toml"]
---
fine
===
# a.toml
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"

---
# b.toml
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"

---
[registry]
extends = ["a.toml", "b.toml"]
---
fine
"#,
        said,
    );
}

#[test]
fn what_a_broken_parent_lacks_is_not_missed() {
    check(
        r#"
# a.toml
[registry]
extends = "http"
[499

---
[registry]
extends = "a.toml"
only = [404, 499, "odd", "6xx"]

[600]
phrase = "Beyond"
[498]
phrase = "Gone Fishing"
replace = true
---
a header is not closed
 --> a.toml:4:1
  |
4 | [499
  | ^^^^
  = help: write `[499]`
===
[registry]
extends = ["http", "nowhere.toml"]
only = [404, 499]
[sets]
odd = { codes = [600] }
---
fine
===
[registry]
extends = "nowhere.toml"

[499]
phrase = "Gone Fishing"
---
fine
===
[registry]
extend = "http"

[499]
phrase = "Gone Fishing"
---
unknown key `extend` of `[registry]`
 --> codes.toml:2:1
  |
2 | extend = "http"
  | ^^^^^^
  = help: did you mean `extends`?
===
extends = "http"

[499]
phrase = "Gone Fishing"
---
`extends` stands outside of `[registry]`
 --> codes.toml:1:1
  |
1 | extends = "http"
  | ^^^^^^^
  = help: write it below `[registry]`
"#,
        said,
    );
}

#[test]
fn nothing_else_is_said_after_a_slip() {
    check(
        r#"
[registry]
extends = "http"

[404]
phrase = "Not Found"
[499]
phrase = Gone
phrase = "Gone"
[600]
---
`Gone` has no quotes
 --> codes.toml:7:10
  |
7 | phrase = Gone
  |          ^^^^
  = help: write `"Gone"`
===
[404
phrase = "Not Found"
---
a header is not closed
 --> codes.toml:1:1
  |
1 | [404
  | ^^^^
  = help: write `[404]`
"#,
        said,
    );
}

#[test]
fn the_problems_of_parents_come_first() {
    check(
        r#"
# a.toml
[registry]
extends = "http"

[600]
phrase = "Beyond"

---
[registry]
extends = "a.toml"
title = 1
---
code `600` is in no class
 --> a.toml:5:2
  |
5 | [600]
  |  ^^^
  = note: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`
  = help: add `6xx = { name = "..." }` to `[classes]`

`title` takes a string
 --> codes.toml:3:9
  |
3 | title = 1
  |         ^ this is an integer
  = help: write `title = "..."`
"#,
        said,
    );
}
