//! A row of a table, own or inherited.

use crate::registry::Parent;
use crate::report::filled::filled;
use crate::report::place::Place;
use crate::report::source::Source;
use std::sync::Arc;

/// A row, and the parent that it comes from; none for a row of the file itself.
pub(super) struct Row<T> {
    pub(super) entry: Box<T>,
    pub(super) parent: Option<Origin>,
}

/// The parent of an inherited row, as the child calls it, and where the child does.
#[derive(Clone)]
pub(super) struct Origin {
    pub(super) name: String,
    /// The file of the parent, unless it is built in.
    source: Option<Arc<Source>>,
    pub(super) place: Place,
}

impl Origin {
    pub(super) fn new(parent: &Parent) -> Self {
        Self {
            name: parent.name.clone(),
            source: parent.registry.source.clone(),
            place: parent.place.clone(),
        }
    }

    /// "in `http`", "in line 7 of `base.toml`"
    pub(super) fn cite(&self, place: &Place) -> String {
        if self.source.as_ref().is_some_and(|source| Arc::ptr_eq(source, &place.source)) {
            filled("in line {} of `{}`", &[&place.line(), &self.name])
        } else {
            filled("in `{}`", &[&self.name])
        }
    }
}

impl<T> Row<T> {
    pub(super) fn own(entry: T) -> Self {
        Self { entry: Box::new(entry), parent: None }
    }

    pub(super) fn inherited(entry: T, parent: &Origin) -> Self {
        Self { entry: Box::new(entry), parent: Some(parent.clone()) }
    }

    pub(super) fn is_own(&self) -> bool {
        self.parent.is_none()
    }

    /// Where the row is, seen from the file itself.
    pub(super) fn cite(&self, place: &Place) -> String {
        match &self.parent {
            Some(origin) => origin.cite(place),
            None => filled("in line {}", &[&place.line()]),
        }
    }
}

/// It is a file's own rows that have to give way where two cannot stand together.
pub(super) fn inherited_first<T>(rows: &[Row<T>]) -> Vec<&Row<T>> {
    let (mut order, mut own) = (Vec::new(), Vec::new());
    for row in rows {
        if row.is_own() { &mut own } else { &mut order }.push(row);
    }
    order.append(&mut own);
    order
}
