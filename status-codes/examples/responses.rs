//! One error enum and one outcome, as the messages that they make:
//! `cargo run -p status-codes --example responses --features response,http`

use serde::Serialize;
use status_codes::ToResponse;
use status_codes::response::to_http;
use std::error::Error;
use std::io;
use std::time::Duration;

#[derive(Debug, thiserror::Error, ToResponse)]
#[response(type_base = "https://api.example.com/problems/")]
#[response(header(401, "WWW-Authenticate" = "Bearer"))]
enum ApiError {
    #[error("no user {id}")]
    #[status(404)]
    NoSuchUser {
        #[member("user")]
        id: u64,
    },

    #[error("log in first")]
    #[status(401)]
    Anonymous,

    #[error("slow down")]
    #[status(429)]
    TooFast {
        #[header("Retry-After")]
        wait: Duration,
    },

    #[error("database: {0}")]
    #[status(500)]
    Database(#[from] io::Error),
}

#[derive(Debug, ToResponse)]
#[status(201)]
struct Created {
    #[header("Location")]
    at: String,
    #[body]
    user: User,
}

#[derive(Debug, Serialize)]
struct User {
    id: u64,
    name: &'static str,
}

fn main() -> Result<(), Box<dyn Error>> {
    let broken = io::Error::other("the password of the database is hunter2");
    let ada = User { id: 7, name: "Ada" };
    print(
        "a member, and a detail: each field of the variant is marked",
        &ApiError::NoSuchUser { id: 7 },
    )?;
    print("the field that 401 requires, from the type", &ApiError::Anonymous)?;
    print("whole seconds, rounded up", &ApiError::TooFast { wait: Duration::from_millis(1500) })?;
    print("what broke is in no byte of it", &ApiError::Database(broken))?;
    print("an outcome: fields and content", &Created { at: "/users/7".to_owned(), user: ada })
}

/// The message, as a server sends it.
fn print(title: &str, response: &dyn ToResponse) -> Result<(), Box<dyn Error>> {
    let message = to_http::<Vec<u8>>(response);
    println!("# {title}");
    println!("HTTP/1.1 {}", message.status());
    for (name, value) in message.headers() {
        println!("{name}: {}", value.to_str()?);
    }
    println!();
    for line in in_lines(std::str::from_utf8(message.body())?) {
        println!("{line}");
    }
    println!();
    Ok(())
}

/// JSON on lines of 80 columns, broken behind commas.
fn in_lines(json: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for part in json.split_inclusive(',') {
        match lines.last_mut() {
            Some(line) if line.len() + part.len() <= 80 => line.push_str(part),
            _ => lines.push(part.to_owned()),
        }
    }
    lines
}
