//! A test for each rule of a class: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn an_unknown_key_of_a_class_has_a_suggestion_or_a_list() {
    check(
        r#"
[classes]
4xx = { nmae = "Client Error" }
---
unknown key `nmae` of a class
 --> codes.toml:2:9
  |
2 | 4xx = { nmae = "Client Error" }
  |         ^^^^
  = help: did you mean `name`?
===
[classes]
4xx = { name = "Client Error", colour = "red" }
---
unknown key `colour` of a class
 --> codes.toml:2:32
  |
2 | 4xx = { name = "Client Error", colour = "red" }
  |                                ^^^^^^
  = help: the keys are `name`, `summary`, `replace`
"#,
        said,
    );
}

#[test]
fn classes_are_a_table_of_tables() {
    check(
        r#"
classes = ["4xx"]
---
`classes` takes a table
 --> codes.toml:1:11
  |
1 | classes = ["4xx"]
  |           ^^^^^^^ this is a list
  = help: write `[classes]`
===
[classes]
4xx = "Client Error"
---
`4xx` takes a table
 --> codes.toml:2:7
  |
2 | 4xx = "Client Error"
  |       ^^^^^^^^^^^^^^ this is a string
  = help: write `4xx = { name = "Client Error" }`
===
[classes]
4xx = 1
---
`4xx` takes a table
 --> codes.toml:2:7
  |
2 | 4xx = 1
  |       ^ this is an integer
  = help: write `4xx = { name = "..." }`
"#,
        said,
    );
}

#[test]
fn a_class_has_a_name() {
    check(
        r#"
[classes]
4xx = {}
---
class `4xx` has no `name`
 --> codes.toml:2:1
  |
2 | 4xx = {}
  | ^^^
  = help: write `4xx = { name = "..." }`
===
[classes]
4xx = { summary = "" }
---
class `4xx` has no `name`
 --> codes.toml:2:1
  |
2 | 4xx = { summary = "" }
  | ^^^
  = help: write `4xx = { name = "..." }`
"#,
        said,
    );
}

#[test]
fn the_keys_of_a_class_have_types() {
    check(
        r#"
[classes]
4xx = { name = 1, summary = 2, replace = 3 }
---
`name` takes a string
 --> codes.toml:2:16
  |
2 | 4xx = { name = 1, summary = 2, replace = 3 }
  |                ^ this is an integer
  = help: write `name = "..."`

`summary` takes a string
 --> codes.toml:2:29
  |
2 | 4xx = { name = 1, summary = 2, replace = 3 }
  |                             ^ this is an integer
  = help: write `summary = "..."`

`replace` takes `true` or `false`
 --> codes.toml:2:42
  |
2 | 4xx = { name = 1, summary = 2, replace = 3 }
  |                                          ^ this is an integer
  = help: write `replace = true`
===
[classes]
4xx = { name = "a\u0000", summary = "b\u007F" }
---
`name` holds the character U+0000
 --> codes.toml:2:16
  |
2 | 4xx = { name = "a\u0000", summary = "b\u007F" }
  |                ^^^^^^^^^
  = help: leave this character out

`summary` holds the character U+007F
 --> codes.toml:2:37
  |
2 | 4xx = { name = "a\u0000", summary = "b\u007F" }
  |                                     ^^^^^^^^^
  = help: leave this character out
"#,
        said,
    );
}

#[test]
fn a_class_is_a_digit_and_xs() {
    check(
        r#"
[classes]
4XX = { name = "A" }
---
`4XX` is not how a class is written
 --> codes.toml:2:1
  |
2 | 4XX = { name = "A" }
  | ^^^
  = help: write `4xx`
===
[classes]
40x = { name = "A" }
---
`40x` is not how a class is written
 --> codes.toml:2:1
  |
2 | 40x = { name = "A" }
  | ^^^
  = help: write `4xx`
===
[classes]
0xx = { name = "A" }
---
`0xx` is not how a class is written
 --> codes.toml:2:1
  |
2 | 0xx = { name = "A" }
  | ^^^
  = help: a class is a digit from 1 to 9 and one to three x's, such as `4xx`
===
[classes]
xx = { name = "A" }
---
`xx` is not how a class is written
 --> codes.toml:2:1
  |
2 | xx = { name = "A" }
  | ^^
  = help: a class is a digit from 1 to 9 and one to three x's, such as `4xx`
===
[classes]
4 = { name = "A" }
---
`4` is not how a class is written
 --> codes.toml:2:1
  |
2 | 4 = { name = "A" }
  | ^
  = help: a class is a digit from 1 to 9 and one to three x's, such as `4xx`
===
[classes]
4xxxx = { name = "A" }
---
`4xxxx` is not how a class is written
 --> codes.toml:2:1
  |
2 | 4xxxx = { name = "A" }
  | ^^^^^
  = help: a class is a digit from 1 to 9 and one to three x's, such as `4xx`
===
[classes]
"" = { name = "A" }
---
`""` is not how a class is written
 --> codes.toml:2:1
  |
2 | "" = { name = "A" }
  | ^^
  = help: a class is a digit from 1 to 9 and one to three x's, such as `4xx`
===
[classes]
ClientError = "4xx"
---
`ClientError` is not how a class is written
 --> codes.toml:2:1
  |
2 | ClientError = "4xx"
  | ^^^^^^^^^^^
  = help: a class is a digit from 1 to 9 and one to three x's, such as `4xx`
"#,
        said,
    );
}

#[test]
fn the_name_of_a_class_makes_a_variant() {
    check(
        r#"
[classes]
4xx = { name = "" }
---
a class cannot be called `""`
 --> codes.toml:2:16
  |
2 | 4xx = { name = "" }
  |                ^^ it has no letter
  = help: a name is words of ASCII letters and digits, such as `Client Error`
===
[classes]
4xx = { name = "4th class" }
---
a class cannot be called `4th class`
 --> codes.toml:2:16
  |
2 | 4xx = { name = "4th class" }
  |                ^^^^^^^^^^^ a name begins with a letter
  = help: a name is words of ASCII letters and digits, such as `Client Error`
===
[classes]
4xx = { name = "Erreur côté client" }
---
a class cannot be called `Erreur côté client`
 --> codes.toml:2:16
  |
2 | 4xx = { name = "Erreur côté client" }
  |                ^^^^^^^^^^^^^^^^^^^^ not all of it is ASCII
  = help: a name is words of ASCII letters and digits, such as `Client Error`
===
[classes]
4xx = { name = "Self" }
---
a class cannot be called `Self`
 --> codes.toml:2:16
  |
2 | 4xx = { name = "Self" }
  |                ^^^^^^ a keyword of Rust
  = help: a name is words of ASCII letters and digits, such as `Client Error`
===
[classes]
4xx = { name = "An error of the client that is much too long to be the name of any variant whatsoever" }
---
a class cannot be called `An error of the client that is much too long to be th...`
 --> codes.toml:2:16
  |
2 | 4xx = { name = "An error of the client that is much too long to be the name ...
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |                more than 64 letters
  = help: a name is words of ASCII letters and digits, such as `Client Error`
"#,
        said,
    );
}

#[test]
fn the_name_of_a_class_is_no_item_of_the_registry() {
    check(
        r#"
[classes]
4xx = { name = "All" }
---
a class cannot be called `All`
 --> codes.toml:2:16
  |
2 | 4xx = { name = "All" }
  |                ^^^^^ an item of the registry has this name
  = help: give it another `name`
===
[classes]
4xx = { name = "Empty" }
---
a class cannot be called `Empty`
 --> codes.toml:2:16
  |
2 | 4xx = { name = "Empty" }
  |                ^^^^^^^ an item of the registry has this name
  = help: give it another `name`
"#,
        said,
    );
}
