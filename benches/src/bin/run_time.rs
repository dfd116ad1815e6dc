//! The table of operations: instructions and nanoseconds, of each peer. Names as arguments: those operations only.

use status_benches::operations::{self, Counter, Peer};
use status_benches::table::Table;

fn main() {
    let counter = Counter::new();
    let mut table = Table::new(&[
        "operation",
        "instructions: ours",
        "`http`",
        "`match`",
        "to the better",
        "ns: ours",
        "`http`",
        "`match`",
        "to the better",
    ]);
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    for mut operation in operations::all() {
        if !wanted.is_empty() && !wanted.iter().any(|name| name == operation.name) {
            continue;
        }
        let mut row = vec![operation.name.to_owned()];
        let counts = Peer::ALL.map(|peer| counter.instructions(operation.name, peer));
        row.extend(cells(counts, 1));
        row.extend(cells(operations::nanoseconds(&mut operation), 2));
        table.row(row);
    }
    print!("{table}");
}

/// A figure for each peer, and the ratio of ours to the better of the others.
fn cells(figures: [Option<f64>; 3], digits: usize) -> Vec<String> {
    let dash = || String::from("-");
    let cell = |figure: f64| format!("{figure:.digits$}");
    let mut cells: Vec<String> =
        figures.iter().map(|figure| figure.map_or_else(dash, cell)).collect();
    let better = figures[1..].iter().flatten().copied().reduce(f64::min);
    let ratio = figures[0].zip(better).map(|(ours, better)| {
        // What prints the same is the same, nothing at all included.
        let ratio = if cell(ours) == cell(better) { 1.0 } else { ours / better };
        format!("{ratio:.2}x")
    });
    cells.push(ratio.unwrap_or_else(dash));
    cells
}
