//! `status!` and `status_set!`: tokens -> the paths of variants, or what is known of a code that is none.

use crate::registry::{Registry, http};
use crate::report::compile_error::compile_error;
use crate::report::problem::Problem;
use alternatives::Wrong;
use input::{Asked, Lookup};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use std::sync::Arc;

pub(crate) mod alternatives;
#[cfg(feature = "response")]
pub(crate) mod answers;
#[cfg(feature = "registry")]
mod carried;
mod elsewhere;
pub(crate) mod guard;
mod input;
pub(crate) mod lookup;
pub(crate) mod paths;
pub(crate) mod spelled;
pub(crate) mod unknown;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Some(Lookup { path, carried, asked }) = Lookup::parse(input) else { return not_called() };
    let Some(registry) = registry_of(&carried) else { return not_called() };
    match asked {
        Asked::Check(guard) => guard.check(&registry).to_compile_errors(),
        #[cfg(feature = "response")]
        Asked::Answers(answers) => answers.check(&registry).to_compile_errors(),
        Asked::Code(named) => lookup::single(&registry, &named.what).map_or_else(
            // The check says what is wrong.
            |_| quote!(::core::unreachable!()),
            |single| paths::single(&single, &path, named.span),
        ),
        Asked::Pattern(asked) => asked
            .and_then(|asked| paths::pattern(&registry, &path, asked))
            .unwrap_or_else(|wrong| failed(&registry, &path, &wrong)),
        Asked::Set(asked) => asked
            .and_then(|asked| paths::set(&registry, &path, asked))
            .unwrap_or_else(|wrong| failed(&registry, &path, &wrong)),
    }
}

/// The registry that a module carries; the built-in one carries nothing.
fn registry_of(carried: &TokenStream) -> Option<Arc<Registry>> {
    if carried.is_empty() {
        return Some(Arc::clone(&http().0));
    }
    #[cfg(feature = "registry")]
    return carried::read(carried);
    #[cfg(not(feature = "registry"))]
    None
}

/// What stands for a status that is none: see `Failed` in the facade. What is wrong with a spec is reported where the
/// registry is defined, once.
fn failed(registry: &Registry, path: &TokenStream, (problem, ends): &Wrong) -> TokenStream {
    let span = ends[0];
    if registry.broken {
        return quote_spanned!(span=> <#path::__Failed>::STATUS);
    }
    let error = compile_error(&problem.to_string(), *ends);
    quote_spanned!(span=> <#path::__private::Failed<{ #error }, #path::Status>>::STATUS)
}

/// The shims write the head of the input; by hand it is never right.
fn not_called() -> TokenStream {
    Problem::new("this macro is called by `status!` alone").to_compile_error(Span::call_site())
}
