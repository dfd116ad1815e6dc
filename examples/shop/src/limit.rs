//! How often a client may ask.

use crate::problem::ApiError;
use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;

/// With more addresses than these, those that were not seen of late are forgotten.
const ADDRESSES: usize = 10_000;

/// A number of requests a minute, for each address.
#[derive(Clone, Debug)]
pub struct Limit(Arc<DefaultKeyedRateLimiter<IpAddr>>);

impl Limit {
    /// So many requests a minute, also all at once.
    #[must_use]
    pub fn per_minute(requests: NonZeroU32) -> Self {
        Self(Arc::new(DefaultKeyedRateLimiter::keyed(Quota::per_minute(requests))))
    }
}

/// Answers 429 where the client has asked too often.
///
/// Behind a proxy each request comes from the proxy, which then has to say from where, and to be believed.
pub(crate) async fn check(
    State(Limit(limit)): State<Limit>,
    ConnectInfo(client): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    if limit.len() > ADDRESSES {
        limit.retain_recent();
    }
    match limit.check_key(&client.ip()) {
        Ok(()) => Ok(next.run(request).await),
        Err(until) => {
            let wait = until.wait_time_from(DefaultClock::default().now());
            Err(ApiError::TooFast { wait })
        }
    }
}
