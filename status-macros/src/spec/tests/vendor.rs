//! A test for each rule of a vendor: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn a_vendor_has_codes() {
    check(
        r#"
[vendor.acme]
colour = "red"
---
`colour` is not the number of a code
 --> codes.toml:2:1
  |
2 | colour = "red"
  | ^^^^^^
  = help: a vendor has codes: `[vendor.acme.499]`
===
[vendor.acme]
phrase = "Not Found"
---
`phrase` is not the number of a code
 --> codes.toml:2:1
  |
2 | phrase = "Not Found"
  | ^^^^^^
  = help: a vendor has codes: `[vendor.acme.499]`
"#,
        said,
    );
}

#[test]
fn vendors_are_a_table_of_tables() {
    check(
        r#"
vendor = "nginx"
---
`vendor` takes a table
 --> codes.toml:1:10
  |
1 | vendor = "nginx"
  |          ^^^^^^^ this is a string
  = help: write `[vendor.nginx.499]`
===
[vendor]
nginx = 1
---
`vendor.nginx` takes a table
 --> codes.toml:2:9
  |
2 | nginx = 1
  |         ^ this is an integer
  = help: write `[vendor.nginx.499]`
===
[vendor.nginx]
499 = "Client Closed Request"
---
`499` takes a table
 --> codes.toml:2:7
  |
2 | 499 = "Client Closed Request"
  |       ^^^^^^^^^^^^^^^^^^^^^^^ this is a string
  = help: write `499 = { phrase = "Client Closed Request" }`
"#,
        said,
    );
}

#[test]
fn a_vendor_has_a_name_of_its_own() {
    check(
        r#"
[vendor.Nginx.499]
phrase = "Not Found"
---
a vendor cannot be called `Nginx`
 --> codes.toml:1:9
  |
1 | [vendor.Nginx.499]
  |         ^^^^^ small letters, digits and single `_`
  = help: give it a name such as `nginx`
===
[vendor."a b".499]
phrase = "Not Found"
---
a vendor cannot be called `a b`
 --> codes.toml:1:9
  |
1 | [vendor."a b".499]
  |         ^^^^^ small letters, digits and single `_`
  = help: give it a name such as `nginx`
===
[vendor.http.499]
phrase = "Not Found"
---
a vendor cannot be called `http`
 --> codes.toml:1:9
  |
1 | [vendor.http.499]
  |         ^^^^ the built-in registry has this name
  = help: give it a name such as `nginx`
"#,
        said,
    );
}

#[test]
fn the_codes_of_a_vendor_are_codes() {
    check(
        r#"
[vendor.acme.0499]
phrase = "Not Found"
---
`0499` is not how a status code is written
 --> codes.toml:1:14
  |
1 | [vendor.acme.0499]
  |              ^^^^
  = help: write `499`
===
[vendor.acme.499]
phrse = ""
---
unknown key `phrse` of a code
 --> codes.toml:2:1
  |
2 | phrse = ""
  | ^^^^^
  = help: did you mean `phrase`?
"#,
        said,
    );
}
