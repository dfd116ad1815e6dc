//! What a release program grows by when it uses everything that this crate has for a status.

use status_benches::size::{Program, Sections};
use status_benches::table::Table;

fn main() {
    let mut table = Table::new(&["program", ".text", ".rodata", ".data.rel.ro", "all"]);
    let mut row = |name: &str, Sections { text, rodata, relro }: Sections| {
        let sizes = [text, rodata, relro, text + rodata + relro].map(|bytes| bytes.to_string());
        table.row([name.to_owned()].into_iter().chain(sizes));
    };
    let without = Program::Without.sections();
    row("without `status-codes`", without);
    row("each operation: more than that", Program::Operations.sections().minus(without));
    row("everything: more than that", Program::Everything.sections().minus(without));
    print!("{table}");
}
