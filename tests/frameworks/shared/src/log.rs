//! A subscriber of `tracing` that writes down what the code of derives says.

use std::fmt::{self, Write as _};
use std::sync::mpsc::{Receiver, Sender, channel};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber, subscriber};

/// How modules of the tests begin, whose names events have; servers send some of their own.
const TARGET: &str = "response";

/// From now on the events of this process, a line each: level and fields.
///
/// # Panics
///
/// Where somebody listens already.
#[must_use]
pub fn events() -> Receiver<String> {
    let (sender, events) = channel();
    subscriber::set_global_default(Log(sender)).expect("nobody else listens");
    events
}

struct Log(Sender<String>);

impl Subscriber for Log {
    fn enabled(&self, of: &Metadata<'_>) -> bool {
        of.is_event() && of.target().starts_with(TARGET)
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        self.0.send(line.0).expect("the test waits for it");
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
