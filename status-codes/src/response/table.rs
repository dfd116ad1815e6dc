//! What a derive describes: its rows, and those of what it is made of.

use super::described::Described;
use super::headers::Headers;
use super::row::described;
use super::units::Units;
use crate::StatusEnum;
use core::marker::PhantomData;
use serde_json::Value;

/// What hands over the descriptions of a type.
type DescribeFn = fn(&mut dyn FnMut(&Described));

/// What makes a schema.
type SchemaFn = fn() -> Value;

/// The rows of a type whose statuses are of the registry `S`.
pub struct Table<'a, S> {
    rows: &'static str,
    headers: Headers,
    inner: &'a [(usize, DescribeFn)],
    schemas: &'a [(usize, SchemaFn)],
    statuses: PhantomData<S>,
}

impl<'a, S: StatusEnum> Table<'a, S> {
    /// Rows, and what the type adds to their fields.
    #[must_use]
    pub const fn new(rows: &'static str, headers: &'static str) -> Self {
        let headers = Headers { text: headers, sets: &[] };
        Self { rows, headers, inner: &[], schemas: &[], statuses: PhantomData }
    }

    /// The sets that headers are for, of a registry of one's own.
    #[must_use]
    pub const fn with_sets(mut self, sets: &'static [fn(u16) -> bool]) -> Self {
        self.headers.sets = sets;
        self
    }

    /// The types of transparent variants, each with the number of rows before it.
    #[must_use]
    pub const fn with_inner(mut self, inner: &'a [(usize, DescribeFn)]) -> Self {
        self.inner = inner;
        self
    }

    /// Schemas of content, each with the number of rows before its own.
    #[must_use]
    pub const fn with_schemas(mut self, schemas: &'a [(usize, SchemaFn)]) -> Self {
        self.schemas = schemas;
        self
    }

    /// Hands over all of it.
    pub fn describe(&self, each: &mut dyn FnMut(&Described)) {
        self.each(&mut |_, described| each(described));
    }

    /// The same, with the number of rows before a row of one's own.
    pub(crate) fn each(&self, each: &mut dyn FnMut(Option<usize>, &Described)) {
        let mut rows = Units::at(self.rows, 0);
        for at in 0.. {
            for (_, describe) in self.inner.iter().filter(|(before, _)| *before == at) {
                describe(&mut |described| each(None, described));
            }
            if rows.are_none() {
                return;
            }
            let schema = self.schemas.iter().find(|(before, _)| *before == at);
            let schema = schema.map(|(_, schema)| *schema);
            each(Some(at), &described::<S>(&mut rows).of_type(self.headers, schema));
        }
    }
}
