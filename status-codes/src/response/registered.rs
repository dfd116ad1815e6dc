//! A status of a registry, or any other, as a response.

use super::describe::Describe;
use super::problem::Problem;
use super::to_response::ToResponse;
use crate::{AnyStatus, StatusEnum};

/// The problem of a status with the phrase of its registry.
pub fn problem<S: StatusEnum + Into<AnyStatus>>(status: S) -> Problem<'static> {
    Problem::of(status.into(), status.phrase())
}

/// The status of a response, where the registry has it.
pub fn status<S: StatusEnum>(response: &dyn ToResponse) -> Option<S> {
    S::from_u16(response.problem().status().as_u16())
}

/// The status is all that there is.
impl ToResponse for AnyStatus {
    fn problem(&self) -> Problem<'_> {
        Problem::new(*self)
    }
}

impl Describe for AnyStatus {}
