//! An error format of one's own, in place of problems.

use serde_json::json;
use status_codes::ToStatus;
use status_codes::response::{Body, ToResponse};

/// What a token endpoint answers (RFC 6749, Section 5.2).
// `#[response(body = oauth, header("Cache-Control" = "no-store"))]`
#[derive(Debug, thiserror::Error, ToStatus)]
pub enum TokenError {
    #[error("the grant was used before")]
    #[status(400)]
    InvalidGrant,

    // `#[response(header("Location" = "/login"))]`
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

#[automatically_derived]
impl ::status_codes::__private::response::ToResponse for TokenError {
    fn problem(&self) -> ::status_codes::__private::response::Problem<'_> {
        ::status_codes::__private::response::detailed(
            <TokenError as ::status_codes::__private::response::Describe>::__ROWS,
            match self {
                TokenError::InvalidGrant => 0,
                TokenError::Elsewhere => 41,
                TokenError::Keys { .. } => 74,
            },
            self,
        )
    }
    fn fields(&self, __to: &mut ::status_codes::__private::response::Fields<'_>) {
        match self {
            TokenError::Elsewhere => __to.field("Location", "/login"),
            _ => {}
        }
        __to.__of_type(
            <TokenError as ::status_codes::__private::response::Describe>::__HEADERS,
            &[],
            ::status_codes::ToStatus::<::status_codes::Status>::status(self),
        );
    }
    fn body(&self, __to: &mut ::status_codes::__private::response::Body<'_>) {
        __to.__format(self, oauth);
    }
}

#[automatically_derived]
impl ::status_codes::__private::response::Describe for TokenError {
    const __ROWS: &'static ::core::primitive::str = concat!(
        "400ciiinvalid_grant\u{1f}\u{1f}\u{1f}\u{1f}InvalidGrant\u{1f}\u{1f}*/*\u{1e}",
        "303hii\u{1f}\u{1f}\u{1f}\u{1f}Elsewhere\u{1f}\u{1f}\u{1f}Location=1\u{1e}",
        "500hiikeys\u{1f}\u{1f}\u{1f}\u{1f}Keys\u{1f}\u{1f}*/*\u{1e}",
    );
    const __HEADERS: &'static ::core::primitive::str =
        "20024\u{1f}Cache-Control\u{1f}no-store\u{1e}";
}
