//! Items of any shape, as texts.

use proptest::prelude::*;
use proptest::sample::select;
use std::fmt::Write as _;

const TYPES: [&str; 24] = [
    "u8",
    "T",
    "&'a str",
    "Vec<T>",
    "HashMap<K, Vec<V>>",
    "Option<Box<dyn Fn(&str, T) -> Result<A, B> + Send + 'static>>",
    "fn(A, B) -> Vec<A>",
    "<T as Iterator>::Item",
    "<Vec<T> as IntoIterator<A, B>>::Item",
    "[u8; { 1 << 2 }]",
    "[T; N]",
    "(A, B, (C,))",
    "(u8)",
    "*const u8",
    "impl_like<A = B, 1, { 2 < 3 }, -1>",
    "r#type::r#fn<'a>",
    "crate::a::B",
    "m!(a, b; < >)",
    "dyn for<'b> Fn(&'b A) -> &'b B",
    "Iterator<Item = <T as X>::Y, Of: Copy>",
    "&'a mut [T]",
    "!",
    "_",
    "::core::option::Option<T>",
];

const ATTRIBUTES: [&str; 8] = [
    "",
    "",
    "#[status(404)]",
    "#[doc = \"x, y\"]",
    "#[status(only(4xx))] #[cfg(a)]",
    "#[status::other] #[status]",
    "#[allow(deprecated, a)] #[status(from = 0)]",
    "#[a::b(c, d = 1)] #[status = 1] #[status(404)]",
];

const VISIBILITIES: [&str; 7] =
    ["", "", "pub", "pub(crate)", "pub(in a::b)", "pub(self)", "pub(super)"];

const PARAMETERS: [&str; 13] = [
    "",
    "<>",
    "<T>",
    "<'a>",
    "<'a: 'b, 'b, T: 'a>",
    "<'a, T: Of<A, B> + ?Sized + 'a, const N: usize>",
    "<T = u8>",
    "<T: Iterator<Item = Vec<u8>> = Vec<T>, U = (A, B)>",
    "<const N: usize = 3>",
    "<const N: usize = { 1 + 2 }, const M: bool = true,>",
    "<T: for<'b> Fn(&'b u8) -> u8>",
    "<r#type, K, V,>",
    "<'a, 'b: 'a, T: Fn(A, B) -> Option<C>, const C: char = ','>",
];

const BOUNDS: [&str; 6] = [
    "",
    "",
    "where T: Copy",
    "where T: Of<A, B>, for<'b> &'b T: Into<u8>,",
    "where [(); { N + 1 }]: Sized, Vec<T>: Of<{ 1 }>",
    "where",
];

const DISCRIMINANTS: [&str; 8] = [
    "",
    "",
    "= 1",
    "= -1",
    "= 1 << 2",
    "= (A < B) as isize",
    "= max::<A, B>(1, 2)",
    "= A as Of<B, C> as isize",
];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![9 => "[A-Z][a-z]{1,3}", 1 => Just("r#Self_".to_owned()), 1 => Just("Größe".to_owned())]
}

/// The fields of a tuple or of braces; none.
fn fields() -> impl Strategy<Value = String> {
    let field = (
        select(ATTRIBUTES.to_vec()),
        select(VISIBILITIES.to_vec()),
        "[a-z]{1,3}_|r#type",
        select(TYPES.to_vec()),
    );
    let fields = prop::collection::vec(field, 0..4);
    (fields, 0..3usize, any::<bool>()).prop_map(|(fields, kind, comma)| {
        let mut text = String::new();
        for (at, (attribute, visibility, name, of)) in fields.iter().enumerate() {
            let name = if kind == 1 { format!("{name}{at}: ") } else { String::new() };
            let comma = if comma || at + 1 < fields.len() { "," } else { "" };
            let _ = write!(text, "{attribute} {visibility} {name}{of}{comma} ");
        }
        match kind {
            0 => format!("({text})"),
            1 => format!("{{ {text} }}"),
            _ => String::new(),
        }
    })
}

/// An item that a derive may stand on.
pub(super) fn item() -> impl Strategy<Value = String> {
    let variant = (select(ATTRIBUTES.to_vec()), name(), fields(), select(DISCRIMINANTS.to_vec()));
    let head = (select(ATTRIBUTES.to_vec()), select(VISIBILITIES.to_vec()), name());
    let generics = (select(PARAMETERS.to_vec()), select(BOUNDS.to_vec()));
    let variants = prop::collection::vec(variant, 0..5);
    (head, generics, variants, fields(), select(vec!["enum", "struct", "union"])).prop_map(
        |((attribute, visibility, name), (parameters, bounds), variants, fields, keyword)| {
            let head = format!("{attribute} {visibility} {keyword} {name} {parameters}");
            if keyword == "enum" {
                let mut text = String::new();
                for (attribute, name, fields, discriminant) in variants {
                    let _ = write!(text, "{attribute} {name} {fields} {discriminant}, ");
                }
                format!("{head} {bounds} {{ {text} }}")
            } else if keyword == "union" {
                format!("{head} {bounds} {{ a: u8 }}")
            } else if fields.starts_with('{') {
                format!("{head} {bounds} {fields}")
            } else {
                format!("{head} {fields} {bounds};")
            }
        },
    )
}
