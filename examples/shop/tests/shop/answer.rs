//! A message of the shop.

use reqwest::RequestBuilder;
use reqwest::header::HeaderMap;
use serde_json::Value;
use status_codes::AnyStatus;
use status_codes::response::{Received, is_problem};

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: AnyStatus,
    pub(crate) fields: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) async fn to(request: RequestBuilder) -> Self {
        let response = request.send().await.expect("an answer");
        let status = AnyStatus::from(response.status());
        let fields = response.headers().clone();
        Self { status, fields, text: response.text().await.expect("a text") }
    }

    /// The value of a field, or nothing.
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }

    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.field("content-type"), "application/json", "{self:?}");
        serde_json::from_str(&self.text).expect("JSON")
    }

    pub(crate) fn problem(&self) -> Received {
        assert!(is_problem(self.field("content-type")), "{self:?}");
        let problem = Received::new(self.status, self.text.as_bytes()).expect("a problem");
        assert_eq!(problem.stated_status(), Some(self.status));
        problem
    }

    /// Status and code of a problem.
    pub(crate) fn kind(&self) -> (u16, String) {
        let code = self.problem().code().unwrap_or_default().to_owned();
        (self.status.as_u16(), code)
    }
}
