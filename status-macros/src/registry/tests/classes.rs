//! A test for each rule of classes: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn classes_have_codes_of_one_length() {
    check(
        r#"
[classes]
4xx = { name = "Client Error" }

[classes.4xxx]
name = "Custom"
---
class `4xxx` does not fit beside `4xx`
 --> codes.toml:4:10
  |
4 | [classes.4xxx]
  |          ^^^^
  = help: all codes of a registry have the same number of digits
===
[classes]
4xx = { name = "Client Error" }

[classes.1x]
name = "Input"

[404]
phrase = "Not Found"
[10]
phrase = "Input"
---
class `1x` does not fit beside `4xx`
 --> codes.toml:4:10
  |
4 | [classes.1x]
  |          ^^
  = help: all codes of a registry have the same number of digits
===
[registry]
extends = "http"

[classes]
1x = { name = "Input" }
---
class `1x` does not fit beside `1xx`
 --> codes.toml:5:1
  |
5 | 1x = { name = "Input" }
  | ^^
  = help: all codes of a registry have the same number of digits
"#,
        said,
    );
}

#[test]
fn the_name_of_a_class_stands_once() {
    check(
        r#"
[classes]
4xx = { name = "Error" }
5xx = { name = "error" }
[404]
phrase = "Not Found"
---
duplicate class name `error`
 --> codes.toml:3:16
  |
3 | 5xx = { name = "error" }
  |                ^^^^^^^ already the name of `4xx` in line 2
  = help: give it another `name`
===
[registry]
extends = "http"

[classes]
6xx = { name = "Client Error" }
---
duplicate class name `Client Error`
 --> codes.toml:5:16
  |
5 | 6xx = { name = "Client Error" }
  |                ^^^^^^^^^^^^^^ already the name of `4xx` in `http`
  = help: give it another `name`
===
[classes]
4xx = { name = "WebDAV" }
5xx = { name = "Web DAV" }
[404]
phrase = "Not Found"
---
duplicate class name `Web DAV`
 --> codes.toml:3:16
  |
3 | 5xx = { name = "Web DAV" }
  |                ^^^^^^^^^ already the name of `4xx` in line 2
  = help: give it another `name`
"#,
        said,
    );
}

#[test]
fn a_class_is_replaced_and_never_by_chance() {
    check(
        r#"
[registry]
extends = "http"

[classes]
4xx = { name = "Your Fault" }
---
class `4xx` exists already
 --> codes.toml:5:1
  |
5 | 4xx = { name = "Your Fault" }
  | ^^^ already in `http`
  = help: add `replace = true` to define it anew, or leave it out
===
[registry]
extends = "http"

[classes]
6xx = { name = "Beyond", replace = true }
---
class `6xx` replaces nothing
 --> codes.toml:5:1
  |
5 | 6xx = { name = "Beyond", replace = true }
  | ^^^ no parent has it
  = help: leave `replace` out
===
[registry]
extends = "http"

[classes]
4xx = { name = "Your Fault", replace = true }
---
fine
"#,
        said,
    );
}

#[test]
fn a_class_has_the_name_of_no_set() {
    check(
        r#"
[registry]
extends = "http"

[classes]
6xx = { name = "Cacheable" }
---
a class cannot be called `Cacheable`
 --> codes.toml:5:16
  |
5 | 6xx = { name = "Cacheable" }
  |                ^^^^^^^^^^^ a set in `http` has this name
  = help: give it another `name`
===
[classes]
4xx = { name = "Client Error" }

[404]
phrase = "Not Found"
[sets]
client_error = { codes = [404] }
---
a set cannot be called `client_error`
 --> codes.toml:7:1
  |
7 | client_error = { codes = [404] }
  | ^^^^^^^^^^^^ class `4xx` in line 2 has this name
  = help: give it another name, which reads well after `is_`
===
[registry]
extends = "http"

[sets]
client_error = { codes = [404] }
---
a set cannot be called `client_error`
 --> codes.toml:5:1
  |
5 | client_error = { codes = [404] }
  | ^^^^^^^^^^^^ class `4xx` in `http` has this name
  = help: give it another name, which reads well after `is_`
"#,
        said,
    );
}

#[test]
fn the_codes_of_a_class_that_is_misspelled_are_not_blamed() {
    check(
        r#"
[classes]
4XX = { name = "Client Error" }
[404]
phrase = "Not Found"
[sets]
gone = { codes = ["4xx", 404] }
---
`4XX` is not how a class is written
 --> codes.toml:2:1
  |
2 | 4XX = { name = "Client Error" }
  | ^^^
  = help: write `4xx`
===
[classes]
xx = { name = "Client Error" }
[404]
phrase = "Not Found"
[sets]
gone = { codes = ["4xx", 404] }
---
`xx` is not how a class is written
 --> codes.toml:2:1
  |
2 | xx = { name = "Client Error" }
  | ^^
  = help: a class is a digit from 1 to 9 and one to three x's, such as `4xx`
===
[classes]
4xx = "Client Error"
[404]
phrase = "Not Found"
[sets]
gone = { codes = ["4xx", 404] }
---
`4xx` takes a table
 --> codes.toml:2:7
  |
2 | 4xx = "Client Error"
  |       ^^^^^^^^^^^^^^ this is a string
  = help: write `4xx = { name = "Client Error" }`
===
[4xx]
name = "Client Error"
[404]
phrase = "Not Found"
---
class `4xx` stands outside of `[classes]`
 --> codes.toml:1:2
  |
1 | [4xx]
  |  ^^^
  = help: write `4xx = { name = "..." }` below `[classes]`
"#,
        said,
    );
}
