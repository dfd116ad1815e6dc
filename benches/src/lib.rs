//! Figures against peers: what an operation, an expansion and a cold build cost. `benches/README.md` has the results.

pub mod budget;
pub mod cold;
pub mod compiler;
pub mod cpu;
pub mod dependencies;
pub mod expansion;
pub mod macro_crate;
pub mod operations;
pub mod scratch;
pub mod size;
pub mod sources;
pub mod table;
pub mod valgrind;
