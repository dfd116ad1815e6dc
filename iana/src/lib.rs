//! The IANA's table of status codes against `codes.toml`: what one has and the other has not, as TOML to paste.
//!
//! `cargo run --example iana -- http-status-codes-1.csv` in the root of the workspace.

mod change;
mod command;
mod date;
mod reference;
mod spec;
mod state;
mod table;
mod unreadable;

pub use change::changes;
pub use command::{Answer, run};
pub use date::{Date, today};
pub use spec::Spec;
pub use table::Table;
pub use unreadable::Unreadable;
