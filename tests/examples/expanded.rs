//! `cargo run --example expanded -- FILE`: whether what the compiler has expanded is Rust to `syn` too, and what is in it.

use std::process::ExitCode;
use syn::Item;

fn main() -> ExitCode {
    let Some(file) = std::env::args().nth(1) else {
        eprintln!("error: no file is given");
        return ExitCode::from(2);
    };
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("error: cannot read `{file}`: {error}");
            return ExitCode::from(2);
        }
    };
    match syn::parse_file(&text) {
        Ok(parsed) => {
            let mut found = Found::default();
            found.count(&parsed.items);
            println!("{} enums called `Status`, {} impls", found.enums, found.impls);
            // An expansion without a registry is none of ours.
            ExitCode::from(u8::from(found.enums == 0 || found.impls == 0))
        }
        Err(error) => {
            eprintln!("error: `{file}` is no Rust to `syn`: {error}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Default)]
struct Found {
    enums: usize,
    impls: usize,
}

impl Found {
    fn count(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Enum(item) if item.ident == "Status" => self.enums += 1,
                Item::Impl(_) => self.impls += 1,
                Item::Mod(module) => {
                    self.count(module.content.as_ref().map_or(&[][..], |(_, items)| items));
                }
                _ => {}
            }
        }
    }
}
