//! A client of the shop, which knows when to ask again.

use crate::codes::{Status, status};
use crate::store::{Item, NewOrder, Order};
use reqwest::header::{CONTENT_TYPE, HeaderName, RETRY_AFTER};
use reqwest::{Method, RequestBuilder, Response};
use status_codes::AnyStatus;
use status_codes::response::{Received, is_problem};
use std::time::Duration;
use tokio::time::sleep;

/// How often a request is sent at most.
const TRIES: u32 = 3;

/// How long a client waits between two tries, where the shop does not say it.
const WAIT: Duration = Duration::from_secs(1);

/// How long it waits at most, for an answer too.
const LONGEST: Duration = Duration::from_secs(5);

/// A shop that is asked over HTTP.
#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    shop: String,
}

/// What goes wrong.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The shop says what it is.
    #[error(transparent)]
    Problem(Box<Received>),
    /// Somebody on the way answers, say, who does not.
    #[error("{0}, without a problem")]
    Unexplained(AnyStatus),
    /// Nobody answers, or something that is not understood.
    #[error(transparent)]
    Http(#[from] reqwest::Error),
}

impl ClientError {
    /// What the item costs now, where something else was offered.
    #[must_use]
    pub fn new_price(&self) -> Option<u32> {
        match self {
            Self::Problem(problem) if problem.status() == status!(480) => {
                problem.members().get("price")?.as_u64()?.try_into().ok()
            }
            _ => None,
        }
    }
}

impl Client {
    /// Of the shop at `http://host:port`.
    #[must_use]
    pub fn new(shop: impl Into<String>) -> Self {
        Self { http: reqwest::Client::new(), shop: shop.into() }
    }

    /// All items.
    ///
    /// # Errors
    ///
    /// What goes wrong; here and below.
    pub async fn items(&self) -> Result<Vec<Item>, ClientError> {
        Ok(self.send(Method::GET, "/items", |request| request).await?.json().await?)
    }

    /// Orders.
    #[expect(clippy::missing_errors_doc, reason = "as above")]
    pub async fn order(&self, new: NewOrder) -> Result<Order, ClientError> {
        let response = self.send(Method::POST, "/orders", |request| request.json(&new)).await?;
        Ok(response.json().await?)
    }

    /// Pays, and is led to what was paid.
    #[expect(clippy::missing_errors_doc, reason = "as above")]
    pub async fn pay(&self, order: &Order) -> Result<Order, ClientError> {
        let path = format!("/orders/{}/payment", order.id);
        Ok(self.send(Method::POST, &path, |request| request).await?.json().await?)
    }

    /// Cancels.
    #[expect(clippy::missing_errors_doc, reason = "as above")]
    pub async fn cancel(&self, order: &Order) -> Result<(), ClientError> {
        let path = format!("/orders/{}", order.id);
        self.send(Method::DELETE, &path, |request| request).await?;
        Ok(())
    }

    /// Asks until there is an answer with which something can be begun.
    async fn send(
        &self,
        method: Method,
        path: &str,
        with: impl Fn(RequestBuilder) -> RequestBuilder,
    ) -> Result<Response, ClientError> {
        let mut tries = 1;
        loop {
            let request = self.http.request(method.clone(), format!("{}{path}", self.shop));
            let response = with(request).timeout(LONGEST).send().await?;
            let status = AnyStatus::from(response.status());
            if status.is_successful() {
                return Ok(response);
            }
            let wait = wait(&response);
            if tries == TRIES || wait > LONGEST || !may_retry(&method, status) {
                return Err(refusal(status, response).await?);
            }
            tries += 1;
            sleep(wait).await;
        }
    }
}

/// Whether the same request may be sent again.
#[must_use]
pub fn may_retry(method: &Method, status: AnyStatus) -> bool {
    match Status::try_from(status) {
        // Nothing was done.
        Ok(status!(retry)) => true,
        // It may have been done or not: again only where twice is as good as once.
        Ok(status!(5xx)) => method.is_idempotent(),
        Ok(status!(2xx | 3xx | 4xx)) => false,
        // No code of the shop: a proxy's 502, say.
        Err(_) => status.is_server_error() && method.is_idempotent(),
    }
}

/// What is said of it, if it is the shop that says it.
async fn refusal(status: AnyStatus, response: Response) -> Result<ClientError, reqwest::Error> {
    if !field(&response, CONTENT_TYPE).is_some_and(is_problem) {
        return Ok(ClientError::Unexplained(status));
    }
    let problem = Received::new(status, &response.bytes().await?).map(Box::new);
    Ok(problem.map_or(ClientError::Unexplained(status), ClientError::Problem))
}

fn wait(response: &Response) -> Duration {
    let seconds = field(response, RETRY_AFTER).and_then(|seconds| seconds.parse().ok());
    seconds.map_or(WAIT, Duration::from_secs)
}

fn field(response: &Response, name: HeaderName) -> Option<&str> {
    response.headers().get(name)?.to_str().ok()
}
