//! The registry on a terminal of 80 columns, everything printed from `codes.toml`.
//!
//! `cargo run --example tour` prints all of it, `cargo run --example tour -- 404` what is known of a code.

use status_codes::{AnyStatus, Class, State, Status, StatusSet, ToStatus, status, status_set};
use std::process::ExitCode;

status_codes::registry! {
    /// What the gateway of this tour answers: four registered codes and two of vendors.
    pub mod crate::gateway = r#"
        [registry]
        title   = "Status codes of the gateway"
        extends = ["http", "nginx", "cloudflare"]
        only    = [200, 404, 499, 502, 503, 520]
    "#
}

status_codes::registry! {
    /// Temporary codes and those of vendors too; without IIS, whose 451 is another than the registered one.
    mod crate::known = r#"
        [registry]
        extends   = ["http", "nginx", "cloudflare", "aws", "unofficial"]
        temporary = true
    "#
}

/// A set of no spec.
const NOTED: StatusSet = status_set!(511 | 505 | method_preserving);

/// What can go wrong in the shop of this tour.
#[derive(Debug, ToStatus)]
#[status(only(4xx, 5xx))]
enum ShopError {
    #[status(404)]
    NoSuchItem,
    #[status(Conflict)]
    SoldOut,
    #[status(402)]
    CardDeclined,
    #[status(from = answer, or = 502)]
    Supplier { answer: AnyStatus },
}

fn main() -> ExitCode {
    match std::env::args().nth(1) {
        None => everything(),
        Some(argument) => match argument.parse::<known::Status>() {
            Ok(status) => about(status),
            Err(error) => {
                eprintln!("{argument}: {error}");
                return ExitCode::FAILURE;
            }
        },
    }
    ExitCode::SUCCESS
}

fn everything() {
    registry();
    heading("A match by class, which names every class and has no catch-all");
    for status in
        [status!(103), status!(200), status!(304), status!(404), status!(429), status!(500)]
    {
        println!("  {status:<44} {}", advice(status));
    }
    heading("A set of the spec, and one made of codes, classes and sets");
    set(StatusSet::TRANSIENT, "transient");
    set(NOTED, "status_set!(511 | 505 | method_preserving)");
    heading("The wire: any three digits, and what they count as");
    for code in [404, 471, 520, 799] {
        let status = AnyStatus::from_u16(code).expect("three digits");
        println!("  {status:<44} {}", status.effective());
    }
    heading("A registry of one's own: six codes, and a match that names each");
    for status in gateway::Status::ALL {
        println!("  {:<44} {}", status.to_string(), blame(*status));
    }
    heading("An enum with a status for each variant");
    let errors = [
        ShopError::NoSuchItem,
        ShopError::SoldOut,
        ShopError::CardDeclined,
        ShopError::Supplier { answer: status!(503).into() },
        ShopError::Supplier { answer: AnyStatus::from_u16(471).expect("three digits") },
    ];
    for error in errors {
        println!("  {:<44} {}", format!("{error:?}"), error.status());
    }
    heading("One code: cargo run --example tour -- 404");
    about(known::status!(404));
}

/// Every code by class, with its phrase and where it is defined.
fn registry() {
    for class in Class::ALL {
        heading(&format!("{class} ({} codes)", StatusSet::of(*class).len()));
        for status in StatusSet::of(*class) {
            let mark = if status.state() == State::InForce { "" } else { " *" };
            let line = format!("{status}{mark}");
            println!(
                "  {line:<44} {}",
                status.reference().map_or("", |reference| reference.text())
            );
        }
    }
    println!("\n  * unused, deprecated or obsolete");
}

/// `status!` in patterns: single codes and a set first, then whole classes.
fn advice(status: Status) -> &'static str {
    match status {
        status!(404 | 410) => "look elsewhere",
        status!(transient) => "try again later",
        status!(1xx) => "wait for the final response",
        status!(2xx) => "done",
        status!(3xx) => "follow, or use what you have",
        status!(4xx) => "change the request",
        status!(5xx) => "tell the operator",
    }
}

/// Exhaustive code by code: practical, because `only` keeps the registry small.
fn blame(status: gateway::Status) -> &'static str {
    use gateway::status;
    match status {
        status!(200) => "nobody",
        status!(404) => "the address",
        status!(499) => "the client, which went away",
        status!(502 | 520) => "the origin, which talks nonsense",
        status!(503) => "the origin, which is overloaded",
    }
}

fn set(set: StatusSet, name: &str) {
    println!("  `{name}`: {} codes", set.len());
    for status in set {
        println!("  {status}");
    }
}

/// What is known of one code.
fn about(status: known::Status) {
    use known::StatusSet;
    let sets = [
        ("cacheable", StatusSet::CACHEABLE),
        ("uncacheable", StatusSet::UNCACHEABLE),
        ("bodiless", StatusSet::BODILESS),
        ("contentless", StatusSet::CONTENTLESS),
        ("method_preserving", StatusSet::METHOD_PRESERVING),
        ("transient", StatusSet::TRANSIENT),
    ];
    let sets = sets.iter().filter(|(_, set)| set.contains(status)).map(|(name, _)| *name);
    println!("{status}");
    println!("  name       {}", status.name());
    println!("  class      {}", status.class());
    println!("  state      {}", status.state());
    println!("  built in   {}", if Status::try_from(status).is_ok() { "yes" } else { "no" });
    wrapped("summary", status.summary());
    if let Some(reference) = status.reference() {
        wrapped("reference", reference.text());
        if reference.url() != reference.text() {
            println!("             {}", reference.url());
        }
    }
    wrapped("required", &status.required_fields().join(", "));
    wrapped("suggested", &status.suggested_fields().join(", "));
    wrapped("sets", &sets.collect::<Vec<_>>().join(", "));
}

/// A line with a label, folded at 80 columns; nothing where there is nothing to say.
fn wrapped(label: &str, text: &str) {
    let mut line = format!("  {label:<11}");
    let mut empty = true;
    for word in text.split_whitespace() {
        if line.len() + word.len() > 80 && !line.ends_with("  ") {
            println!("{}", line.trim_end());
            line = " ".repeat(13);
        }
        line.push_str(word);
        line.push(' ');
        empty = false;
    }
    if !empty {
        println!("{}", line.trim_end());
    }
}

fn heading(text: &str) {
    println!("\n{text}\n{}", "-".repeat(text.len()));
}
