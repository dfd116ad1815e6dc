//! A response: an error or an outcome with a derive, and what a careful hand writes instead with `http` and `serde`.

use super::Operation;
use super::answer::Answer;
use super::peers::over;
use http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use http::response::Builder;
use http::{Response, StatusCode};
use serde::Serialize;
use status_codes::ToResponse;
use status_codes::response::to_http;
use std::fmt;
use std::time::Duration;

/// How many of each a pass answers.
const COUNT: usize = 256;

const PROBLEM: &str = "application/problem+json";

#[derive(ToResponse)]
#[response(type_base = "https://api.example.com/problems/")]
enum ApiError {
    #[status(404)]
    NoSuchUser {
        #[member("user")]
        id: u64,
    },
    #[status(429)]
    TooFast {
        #[header("Retry-After")]
        wait: Duration,
    },
    #[status(500)]
    Database(&'static str),
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchUser { id } => write!(f, "no user {id}"),
            Self::TooFast { .. } => f.write_str("slow down"),
            Self::Database(error) => write!(f, "database: {error}"),
        }
    }
}

#[derive(ToResponse)]
#[status(201)]
struct Created {
    #[header("Location")]
    at: &'static str,
    #[body]
    user: User,
}

#[derive(Serialize)]
struct User {
    id: u64,
    name: &'static str,
}

static NO_SUCH_USER: ApiError = ApiError::NoSuchUser { id: 7 };
static TOO_FAST: ApiError = ApiError::TooFast { wait: Duration::from_millis(29_500) };
static DATABASE: ApiError = ApiError::Database("gone");
static CREATED: Created = Created { at: "/users/7", user: User { id: 7, name: "Ada" } };

pub(super) fn all() -> Vec<Operation> {
    vec![
        response("response 404", &NO_SUCH_USER, no_such_user),
        response("response 429", &TOO_FAST, too_fast),
        response("response 500", &DATABASE, database),
        response("response 201", &CREATED, created),
    ]
}

fn response<T: ToResponse + Sync>(
    name: &'static str,
    of: &'static T,
    by_hand: fn(&'static T) -> Response<Vec<u8>>,
) -> Operation {
    let all = || vec![of; COUNT];
    Operation {
        name,
        idle: over(all(), |of: &'static T| std::ptr::from_ref(of).addr()),
        peers: [
            Some(over(all(), |of: &'static T| to_http::<Vec<u8>>(of))),
            None,
            Some(over(all(), by_hand)),
        ],
    }
}

impl Answer for Response<Vec<u8>> {
    fn answer(self) -> String {
        let mut fields: Vec<_> =
            self.headers().iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
        fields.sort();
        format!("{} {fields:?} {}", self.status(), String::from_utf8_lossy(self.body()))
    }
}

/// The members of the first two.
#[derive(Serialize)]
struct Problem<'a> {
    #[serde(rename = "type")]
    of_type: &'static str,
    title: &'static str,
    status: u16,
    detail: &'a str,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<u64>,
}

fn head(status: StatusCode, media_type: &'static str) -> Builder {
    Response::builder().status(status).header(CONTENT_TYPE, media_type)
}

fn whole(head: Builder, content: &impl Serialize) -> Response<Vec<u8>> {
    let content = serde_json::to_vec(content).unwrap_or_default();
    head.body(content).unwrap_or_default()
}

fn no_such_user(error: &'static ApiError) -> Response<Vec<u8>> {
    let user = match error {
        ApiError::NoSuchUser { id } => Some(*id),
        _ => None,
    };
    let problem = Problem {
        of_type: "https://api.example.com/problems/no-such-user",
        title: "No such user",
        status: 404,
        detail: &error.to_string(),
        code: "no_such_user",
        user,
    };
    whole(head(StatusCode::NOT_FOUND, PROBLEM), &problem)
}

fn too_fast(error: &'static ApiError) -> Response<Vec<u8>> {
    let problem = Problem {
        of_type: "https://api.example.com/problems/too-fast",
        title: "Too fast",
        status: 429,
        detail: &error.to_string(),
        code: "too_fast",
        user: None,
    };
    let mut head = head(StatusCode::TOO_MANY_REQUESTS, PROBLEM);
    if let ApiError::TooFast { wait } = error {
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        head = head.header(RETRY_AFTER, seconds);
    }
    whole(head, &problem)
}

fn database(_: &'static ApiError) -> Response<Vec<u8>> {
    #[derive(Serialize)]
    struct Masked {
        title: &'static str,
        status: u16,
    }
    let masked = Masked { title: "Internal Server Error", status: 500 };
    whole(head(StatusCode::INTERNAL_SERVER_ERROR, PROBLEM), &masked)
}

fn created(created: &'static Created) -> Response<Vec<u8>> {
    let head = head(StatusCode::CREATED, "application/json");
    whole(head.header(LOCATION, created.at), &created.user)
}
