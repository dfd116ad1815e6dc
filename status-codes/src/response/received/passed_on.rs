//! What a gateway passes on of a problem.

use super::Received;
use crate::response::describe::Describe;
use crate::response::members::Members;
use crate::response::problem::Problem;
use crate::response::to_response::ToResponse;
use crate::{AnyStatus, Status};

/// Who the status is meant for.
enum Audience {
    /// The gateway alone: its client learns that the server behind it failed.
    Gateway,
    /// The client, but not what stands inside of the server.
    Outside,
    /// The client.
    Client,
}

impl Audience {
    fn of(status: AnyStatus) -> Self {
        match status.as_u16() {
            401 | 407 => Self::Gateway,
            400..=499 => Self::Client,
            500..=599 => Self::Outside,
            _ => Self::Gateway,
        }
    }
}

impl ToResponse for Received {
    fn problem(&self) -> Problem<'_> {
        let audience = Audience::of(self.status);
        if matches!(audience, Audience::Gateway) {
            return Problem::new(Status::BadGateway);
        }
        let mut problem = Problem::new(self.status);
        if let Some(uri) = self.type_uri() {
            problem = problem.with_type(uri);
        }
        if let Some(title) = self.title() {
            problem = problem.with_title(title);
        }
        if let Some(code) = self.code() {
            problem = problem.with_code(code);
        }
        if matches!(audience, Audience::Client) {
            if let Some(detail) = self.detail() {
                problem = problem.with_detail(detail);
            }
            if let Some(instance) = self.instance() {
                problem = problem.with_instance(instance);
            }
        }
        problem
    }

    fn members(&self, to: &mut Members<'_>) {
        if matches!(Audience::of(self.status), Audience::Client) {
            for (name, value) in &self.members {
                to.member(name, value);
            }
        }
    }
}

impl Describe for Received {}
