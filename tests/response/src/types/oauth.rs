//! An error format of one's own, in place of problems.

use serde_json::json;
use status_codes::ToResponse;
use status_codes::response::Body;

/// What a token endpoint answers (RFC 6749, Section 5.2).
#[derive(Debug, thiserror::Error, ToResponse)]
#[response(body = oauth, header("Cache-Control" = "no-store"))]
pub enum TokenError {
    #[error("the grant was used before")]
    #[status(400)]
    InvalidGrant,

    #[response(header("Location" = "/login"))]
    #[error("over there")]
    #[status(303)]
    Elsewhere,

    #[error("keys: {0}")]
    #[status(500)]
    Keys(#[from] std::io::Error),
}

/// `{"error": .., "error_description": ..}`
fn oauth(response: &dyn ToResponse, to: &mut Body<'_>) {
    let problem = response.problem();
    to.json(&json!({
        "error": problem.code().unwrap_or("server_error"),
        "error_description": problem.detail().map(ToString::to_string),
        "error_uri": problem.instance().map(ToString::to_string),
    }));
}
