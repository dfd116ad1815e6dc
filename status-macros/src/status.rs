//! `status!`: tokens -> the paths of variants, or what is known of a code that is none.

use crate::report::problem::Problem;
use proc_macro2::{Span, TokenStream};

mod carried;
pub(crate) mod guard;
pub(crate) mod input;
pub(crate) mod lookup;
pub(crate) mod spelled;
mod unknown;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Some(input) = input::Lookup::parse(input) else { return not_called() };
    let Some(registry) = carried::read(input.carried) else { return not_called() };
    match input.asked {
        input::Asked::Check(guard) => guard.check(&registry).to_compile_errors(),
        input::Asked::Code(what, ends @ [span, _]) => what
            .and_then(|what| lookup::lookup(&registry, &input.path, &what, span))
            .unwrap_or_else(|problem| problem.to_compile_error_across(ends)),
    }
}

/// The shims write the head of the input; by hand it is never right.
fn not_called() -> TokenStream {
    Problem::new("this macro is called by `status!` alone").to_compile_error(Span::call_site())
}
