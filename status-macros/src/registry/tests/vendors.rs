//! A test for each rule of vendors: the whole message, as it is shown.

use super::said;
use crate::report::cases::check;

#[test]
fn the_codes_of_a_vendor_are_in_classes() {
    check(
        r#"
[registry]
extends = "http"

[vendor.acme.600]
phrase = "Beyond"
[vendor.acme.99]
phrase = "Short"
---
code `600` is in no class
 --> codes.toml:4:14
  |
4 | [vendor.acme.600]
  |              ^^^
  = note: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`
  = help: add `6xx = { name = "..." }` to `[classes]`

code `99` has 2 digits
 --> codes.toml:6:14
  |
6 | [vendor.acme.99]
  |              ^^
  = note: the classes are `1xx`, `2xx`, `3xx`, `4xx`, `5xx`
  = help: the codes of this registry have 3
"#,
        said,
    );
}

#[test]
fn a_vendor_has_each_name_once() {
    check(
        r#"
[registry]
extends = "http"

[vendor.acme.498]
phrase = "Gone Fishing"
[vendor.acme.499]
phrase = "Gone Fishing"
[vendor.other.499]
phrase = "Gone Fishing"
---
duplicate name `GoneFishing`
 --> codes.toml:7:10
  |
7 | phrase = "Gone Fishing"
  |          ^^^^^^^^^^^^^^ already the name of 498 in line 4
  = help: give it another `name`
===
[registry]
extends = "http"

[vendor.nginx.498]
phrase = "Client Closed Request"
---
duplicate name `ClientClosedRequest`
 --> codes.toml:5:10
  |
5 | phrase = "Client Closed Request"
  |          ^^^^^^^^^^^^^^^^^^^^^^^ already the name of 499 in `http`
  = help: give it another `name`
"#,
        said,
    );
}

#[test]
fn a_vendor_may_have_the_codes_and_names_of_the_registry() {
    check(
        r#"
[registry]
extends = "http"

[vendor.acme.404]
phrase = "Not Found"
---
fine
"#,
        said,
    );
}

#[test]
fn the_code_of_a_vendor_is_replaced_and_never_by_chance() {
    check(
        r#"
[registry]
extends = "http"

[vendor.nginx.499]
phrase = "Gone Fishing"
---
code `499` of `nginx` exists already
 --> codes.toml:4:15
  |
4 | [vendor.nginx.499]
  |               ^^^ already in `http`
  = help: add `replace = true` to define it anew, or leave it out
===
[registry]
extends = "http"

[vendor.nginx.499]
phrase = "Gone Fishing"
replace = true
---
fine
===
[registry]
extends = "http"

[vendor.nginx.460]
phrase = "Gone Fishing"
---
fine
===
[registry]
extends = "http"

[vendor.nginx.460]
phrase = "Client Closed Request"
[vendor.nginx.499]
phrase = "Gone Fishing"
replace = true
---
fine
===
[registry]
extends = "http"

[vendor.nginx.499]
phrase = "Gone Fishing"
replace = true
[vendor.nginx.460]
phrase = "Client Closed Request"
---
fine
===
[registry]
extends = "http"

[vendor.acme.499]
phrase = "Gone Fishing"
replace = true
---
code `499` of `acme` replaces nothing
 --> codes.toml:4:14
  |
4 | [vendor.acme.499]
  |              ^^^ no parent has it
  = help: leave `replace` out
"#,
        said,
    );
}

#[test]
fn vendors_are_parents() {
    check(
        r#"
[registry]
extends = ["nginx", "cloudflare"]
---
fine
===
[registry]
extends = "nginx"

[499]
phrase = "Gone Fishing"
---
code `499` exists already
 --> codes.toml:4:2
  |
4 | [499]
  |  ^^^ already in `nginx`
  = help: add `replace = true` to define it anew, or leave it out
"#,
        said,
    );
}
