//! What all servers have in common: the codes that they speak, the error and the outcome that they answer with, and a
//! client that sees what they really send.

mod cases;
pub mod habits;
pub mod log;
pub mod messages;
mod outcomes;
mod pages;
pub mod served;
mod shapes;
pub mod wire;

status_codes::registry! {
    /// A code of its own, and not every registered one.
    pub mod crate::codes = r#"
        [registry]
        extends = ["http", "nginx"]
        only    = [200, 404, 409, 499, 500]

        [sets]
        hurried = { codes = [409, 499] }
    "#
}
