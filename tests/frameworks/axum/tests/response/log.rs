//! A subscriber of `tracing` that writes down each event.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber, subscriber};

/// The events of a function on this thread, a line each: level, module and fields.
pub fn of(function: impl FnOnce()) -> Vec<String> {
    let lines = Arc::default();
    subscriber::with_default(Log(Arc::clone(&lines)), function);
    let lines: Lines = lines;
    lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

type Lines = Arc<Mutex<Vec<String>>>;

struct Log(Lines);

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let of = event.metadata();
        let mut line = Line(format!("{} {}", of.level(), of.target()));
        event.record(&mut line);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").expect("a string takes everything");
    }
}
