//! `registry!`: files -> a registry -> a module.

use crate::catalog;
use crate::enumerate::{doc_attribute, enumerate, module_docs};
use crate::file::{beside, manifest_folder, path_fault, read};
use crate::input::Definition;
use crate::nearest::nearest_name;
use crate::problem::{Problem, Problems};
use crate::registry::{Parent, Registry, builtin, builtin_names};
use crate::source::{Place, Source};
use crate::spec::Spec;
use crate::value::quoted;
use proc_macro2::{Ident, Punct, Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

/// A chain of parents is at most this long.
const LONGEST: usize = 64;

/// Reads a spec and its parents, each file once.
struct Loader {
    folder: PathBuf,
    /// Every file that was read, relative to the folder: cargo has to watch them all.
    tracked: Vec<String>,
    done: HashMap<PathBuf, Arc<Registry>>,
    open: Vec<PathBuf>,
    problems: Problems,
}

/// The module that an invocation defines. What is wrong with its spec stands beside it, as errors.
pub(crate) fn extend(definition: &Definition) -> TokenStream {
    let mut loader = Loader {
        folder: manifest_folder(),
        tracked: Vec::new(),
        done: HashMap::new(),
        open: Vec::new(),
        problems: Problems::default(),
    };
    let text = definition.text.value();
    let registry = if definition.is_file {
        loader.root_file(&text)
    } else {
        // The text begins behind the line break after the opening quote.
        let (source, _) = Source::new("spec", text.as_bytes());
        loader.build(&source)
    };
    let errors = loader.problems.to_compile_errors(definition.text.span());
    let module = module(definition, &registry, &loader.tracked);
    quote!(#errors #module)
}

impl Loader {
    fn root_file(&mut self, path: &str) -> Arc<Registry> {
        let read = match path_fault(path) {
            Some(problem) => Err(problem),
            None => self.open(path),
        };
        read.unwrap_or_else(|problem| {
            self.problems.push(problem);
            Arc::new(Registry::nothing())
        })
    }

    /// The registry of a file. `Err` is about the path; problems in the file are kept.
    fn open(&mut self, path: &str) -> Result<Arc<Registry>, Problem> {
        let identity = self.folder.join(path);
        let identity = identity.canonicalize().unwrap_or(identity);
        if self.open.contains(&identity) {
            return Err(Problem::new(format!("`{}` extends itself", quoted(path)))
                .help("remove one of the links of the circle"));
        }
        if self.open.len() >= LONGEST {
            return Err(Problem::new("the chain of `extends` is too long")
                .help(format!("at most {LONGEST} files in a row")));
        }
        if let Some(done) = self.done.get(&identity) {
            return Ok(Arc::clone(done));
        }
        let (source, broken) = read(&self.folder, path)?;
        self.tracked.push(path.to_owned());
        let not_utf8 = broken.is_some();
        self.problems.extend(broken);
        self.open.push(identity.clone());
        let registry = if not_utf8 { Arc::new(Registry::nothing()) } else { self.build(&source) };
        self.open.pop();
        self.done.insert(identity, Arc::clone(&registry));
        Ok(registry)
    }

    fn build(&mut self, source: &Arc<Source>) -> Arc<Registry> {
        let mut problems = Problems::default();
        let spec = Spec::read(source, &mut problems);
        let mut parents = Vec::new();
        for (name, place) in &spec.header.extends {
            match self.parent(source, name, place) {
                Ok(parent) => parents.push(parent),
                Err(problem) => problems.push(problem.at(place, "")),
            }
        }
        let registry = Registry::build(spec, &parents, &mut problems);
        self.problems.append(problems);
        Arc::new(registry)
    }

    /// A built-in registry, or a file beside the spec.
    fn parent(
        &mut self,
        source: &Arc<Source>,
        name: &str,
        place: &Place,
    ) -> Result<Parent, Problem> {
        let place = place.clone();
        if let Some(registry) = builtin(name) {
            return Ok(Parent { name: name.to_owned(), place, registry });
        }
        if !name.contains(['/', '.', '\\', '~', ':']) && !name.trim().is_empty() {
            let names = builtin_names();
            let problem =
                Problem::new(format!("no built-in registry is called `{}`", quoted(name)));
            let help = match nearest_name(name, names.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!(
                    "they are `{}`; a file is named with its ending: `{name}.toml`",
                    names.join("`, `")
                ),
            };
            return Err(problem.help(help));
        }
        if let Some(fault) = path_fault(name) {
            return Err(fault);
        }
        let path = beside(source.name(), name);
        let registry = self.open(&path)?;
        Ok(Parent { name: path, place, registry })
    }
}

fn module(definition: &Definition, registry: &Registry, tracked: &[String]) -> TokenStream {
    let Definition { facade, attributes, visibility, path, .. } = definition;
    let Some(name) = path.last() else { return TokenStream::new() };
    let docs = doc_attribute(&module_docs(registry));
    let items = enumerate(registry, facade);
    let status = status_macro(definition, registry);
    let tracked = tracked.iter().map(|path| {
        let path = format!("/{path}");
        // In a closure, which no code calls, the contents do not reach the artefact. `env!` keeps it the same in
        // every folder.
        quote! {
            const _: fn() = || {
                let _ = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path));
            };
        }
    });
    quote! {
        #(#attributes)*
        #docs
        #visibility mod #name {
            #items
            #status
            #(#tracked)*
        }
    }
}

/// The module's own `status!`, which carries the registry.
fn status_macro(definition: &Definition, registry: &Registry) -> TokenStream {
    let Definition { facade, path, root, .. } = definition;
    // `$crate` is the user's crate only with the span of the `crate` that they wrote.
    let mut dollar = Punct::new('$', Spacing::Joint);
    dollar.set_span(root.span());
    let dollar = TokenTree::Punct(dollar);
    let mut krate = Ident::new("crate", root.span());
    krate.set_span(root.span());
    let here = quote!(#dollar #krate #(:: #path)*);
    let unique = path.iter().fold(format_ident!("__status_of"), |name, segment| {
        let segment = segment.to_string();
        let segment = segment.trim_start_matches("r#");
        // The length keeps `a_b` and `a::b` apart.
        format_ident!("{name}_{}_{segment}", segment.len())
    });
    let carried = catalog::tokens(registry);
    let (example, doc) = (
        registry.codes.first(),
        "A status code, a class or a set of this registry, checked when the crate compiles.",
    );
    let example = example.map_or_else(String::new, |entry| {
        let class = registry.classes.iter().find(|class| class.pattern.contains(entry.code));
        let class =
            class.map_or_else(String::new, |class| format!(", `status!({})`", class.pattern));
        format!(
            "\n\n`status!({})`, `status!({})`{class}, in expressions and patterns.",
            entry.code, entry.name
        )
    });
    let doc = doc_attribute(&format!("{doc}{example}"));
    quote! {
        #[doc(hidden)]
        pub use #facade::__private;

        #doc
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #unique {
            (#dollar(#dollar __code:tt)*) => {
                #here::__private::lookup! { (#here) { #carried } #dollar(#dollar __code)* }
            };
        }
        #[doc(inline)]
        pub use #unique as status;
    }
}
