//! A test for each rule of codes: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn a_registry_has_a_code() {
    check(
        r#"
# nothing
---
this registry has no code
 --> codes.toml:1:10
  |
1 | # nothing
  |          ^
  = help: add `extends = "http"` to `[registry]`, or a table such as `[404]`
===
[registry]
title = "HTTP"
---
this registry has no code
 --> codes.toml:2:15
  |
2 | title = "HTTP"
  |               ^
  = help: add `extends = "http"` to `[registry]`, or a table such as `[404]`
===
[classes]
4xx = { name = "Client Error" }
---
this registry has no code
 --> codes.toml:2:32
  |
2 | 4xx = { name = "Client Error" }
  |                                ^
  = help: add `extends = "http"` to `[registry]`, or a table such as `[404]`
===
[registry]
extends = []
---
this registry has no code
 --> codes.toml:2:13
  |
2 | extends = []
  |             ^
  = help: add `extends = "http"` to `[registry]`, or a table such as `[404]`
"#,
        said,
    );
}

#[test]
fn codes_have_classes() {
    check(
        r#"
[404]
phrase = "Not Found"
[405]
phrase = "Method Not Allowed"
---
this registry has codes and no classes
 --> codes.toml:1:2
  |
1 | [404]
  |  ^^^ every code is in a class
  = help: add `extends = "http"` to `[registry]`, or a table `[classes]`
===
[vendor.acme.499]
phrase = "Gone Fishing"
---
this registry has codes and no classes
 --> codes.toml:1:14
  |
1 | [vendor.acme.499]
  |              ^^^ every code is in a class
  = help: add `extends = "http"` to `[registry]`, or a table `[classes]`
"#,
        said,
    );
}

#[test]
fn a_code_is_in_a_class() {
    check(
        r#"
[registry]
extends = "http"

[600]
phrase = "Beyond"
---
code `600` is in no class
 --> codes.toml:4:2
  |
4 | [600]
  |  ^^^
  = note: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`
  = help: add `6xx = { name = "..." }` to `[classes]`
===
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Not Found"
[500]
phrase = "Broken"
---
code `500` is in no class
 --> codes.toml:6:2
  |
6 | [500]
  |  ^^^
  = note: the only class is `4xx`
  = help: add `5xx = { name = "..." }` to `[classes]`
"#,
        said,
    );
}

#[test]
fn a_code_has_as_many_digits_as_the_classes_say() {
    check(
        r#"
[registry]
extends = "http"

[99]
phrase = "Short"
---
code `99` has 2 digits
 --> codes.toml:4:2
  |
4 | [99]
  |  ^^
  = note: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`
  = help: the codes of this registry have 3
===
[registry]
extends = "http"

[4040]
phrase = "Long"
---
code `4040` has 4 digits
 --> codes.toml:4:2
  |
4 | [4040]
  |  ^^^^
  = note: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`
  = help: the codes of this registry have 3
===
[classes]
1x = { name = "Input" }
[7]
phrase = "Seven"
---
code `7` has 1 digit
 --> codes.toml:3:2
  |
3 | [7]
  |  ^
  = note: the only class is `1x`
  = help: the codes of this registry have 2
"#,
        said,
    );
}

#[test]
fn an_inherited_code_is_replaced_and_never_by_chance() {
    check(
        r#"
[registry]
extends = "http"

[404]
phrase = "Nothing Here"
---
code `404` exists already
 --> codes.toml:4:2
  |
4 | [404]
  |  ^^^ already in `http`
  = help: add `replace = true` to define it anew, or leave it out
===
[registry]
extends = "http"

[104]
phrase = "Resumed"
---
code `104` exists already
 --> codes.toml:4:2
  |
4 | [104]
  |  ^^^ already in `http`
  = help: add `replace = true` to define it anew, or leave it out
===
[registry]
extends = "http"

[404]
phrase = "Nothing Here"
replace = true
---
fine
"#,
        said,
    );
}

#[test]
fn only_what_exists_is_replaced() {
    check(
        r#"
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"
replace = true
---
code `499` replaces nothing
 --> codes.toml:4:2
  |
4 | [499]
  |  ^^^ no parent has it
  = help: leave `replace` out
===
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Not Found"
replace = true
---
code `404` replaces nothing
 --> codes.toml:4:2
  |
4 | [404]
  |  ^^^ no parent has it
  = help: leave `replace` out
"#,
        said,
    );
}

#[test]
fn a_name_stands_once() {
    check(
        r#"
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Not Found"
[410]
phrase = "Not Found"
---
duplicate name `NotFound`
 --> codes.toml:7:10
  |
7 | phrase = "Not Found"
  |          ^^^^^^^^^^^ already the name of 404 in line 4
  = help: give it another `name`
===
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Not Found"
[410]
phrase = "Gone"
name = "NotFound"
---
duplicate name `NotFound`
 --> codes.toml:8:8
  |
8 | name = "NotFound"
  |        ^^^^^^^^^^ already the name of 404 in line 4
  = help: give it another `name`
===
[registry]
extends = "http"

[499]
phrase = "Not Found"
---
duplicate name `NotFound`
 --> codes.toml:5:10
  |
5 | phrase = "Not Found"
  |          ^^^^^^^^^^^ already the name of 404 in `http`
  = help: give it another `name`
===
[registry]
extends = "http"

[499]
phrase = "Gone Fishing"
name = "NotFound"
---
duplicate name `NotFound`
 --> codes.toml:6:8
  |
6 | name = "NotFound"
  |        ^^^^^^^^^^ already the name of 404 in `http`
  = help: give it another `name`
===
[registry]
extends = "http"

[404]
phrase = "Gone"
replace = true
---
duplicate name `Gone`
 --> codes.toml:5:10
  |
5 | phrase = "Gone"
  |          ^^^^^^ already the name of 410 in `http`
  = help: give it another `name`
"#,
        said,
    );
}

#[test]
fn a_constant_stands_once() {
    check(
        r#"
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Web DAV"
[410]
phrase = "WebDAV"
---
names `WebDav` and `WebDAV` are the same constant
 --> codes.toml:7:10
  |
7 | phrase = "WebDAV"
  |          ^^^^^^^^ `WEB_DAV` is that of 404 in line 4
  = help: give it another `name`
===
[registry]
extends = "http"

[499]
phrase = "Not Found Here"
name = "NOTFound"
---
names `NotFound` and `NOTFound` are the same constant
 --> codes.toml:6:8
  |
6 | name = "NOTFound"
  |        ^^^^^^^^^^ `NOT_FOUND` is that of 404 in `http`
  = help: give it another `name`
"#,
        said,
    );
}

#[test]
fn a_constant_is_no_item_of_the_registry() {
    check(
        r#"
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "All"
---
a code cannot be called `All`
 --> codes.toml:5:10
  |
5 | phrase = "All"
  |          ^^^^^ `ALL` is an item of every registry
  = help: give it another `name`
===
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Everything"
name = "ALL"
---
a code cannot be called `ALL`
 --> codes.toml:6:8
  |
6 | name = "ALL"
  |        ^^^^^ `ALL` is an item of every registry
  = help: give it another `name`
"#,
        said,
    );
}

#[test]
fn a_misspelled_number_is_no_second_code() {
    check(
        r#"
[registry]
extends = "http"

[0404]
phrase = "Not Found"
---
`0404` is not how a status code is written
 --> codes.toml:4:2
  |
4 | [0404]
  |  ^^^^
  = help: write `404`
===
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Not Found"
[0404]
phrase = "Not Found"
---
`0404` is not how a status code is written
 --> codes.toml:6:2
  |
6 | [0404]
  |  ^^^^
  = help: write `404`
===
[classes]
4xx = { name = "Client Error" }

[0404]
phrase = "Not Found"
[sets]
gone = { codes = [404] }
---
`0404` is not how a status code is written
 --> codes.toml:4:2
  |
4 | [0404]
  |  ^^^^
  = help: write `404`
"#,
        said,
    );
}
