//! A real server and a real client, `hyper` on loopback: every final code there is goes over the wire.

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use status_codes::{AnyStatus, Status, status};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::error::Error;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

type Failure = Box<dyn Error + Send + Sync>;

/// No test takes longer.
const LIMIT: Duration = Duration::from_secs(30);

/// `GET /471` is answered with 471, and with a body where there may be one.
async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let status = request.uri().path().trim_start_matches('/').parse::<AnyStatus>();
    let status = status.unwrap_or(Status::NotFound.into());
    let contentless = status.known().is_some_and(Status::is_contentless);
    let body = if contentless { String::new() } else { status.to_string() };
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status.into();
    Ok(response)
}

/// Runs a client against a server that takes one connection, and stops both.
fn exchange<Out>(client: impl AsyncFnOnce(TcpStream) -> Result<Out, Failure>) -> Out {
    let both = async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let server = tokio::spawn(async move {
            let (stream, _) = listener.accept().await?;
            let service = hyper::service::service_fn(answer);
            let connection = hyper::server::conn::http1::Builder::new();
            connection.serve_connection(TokioIo::new(stream), service).await?;
            Ok::<(), Failure>(())
        });
        let out = client(TcpStream::connect(address).await?).await?;
        server.await??;
        Ok::<Out, Failure>(out)
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limited = async { tokio::time::timeout(LIMIT, both).await };
    runtime.block_on(limited).expect("the wire is quick").expect("nothing fails")
}

/// Asks for each of the codes on one connection: what came, and its body.
async fn ask(
    stream: TcpStream,
    codes: impl Iterator<Item = u16>,
) -> Result<BTreeMap<u16, (AnyStatus, String)>, Failure> {
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let mut answers = BTreeMap::new();
    for code in codes {
        let request = Request::get(format!("/{code}")).header("host", "localhost");
        let response = sender.send_request(request.body(Full::<Bytes>::default())?).await?;
        let status = AnyStatus::from(response.status());
        let body = response.into_body().collect().await?.to_bytes();
        answers.insert(code, (status, String::from_utf8(body.into())?));
    }
    drop(sender);
    connection.await??;
    Ok(answers)
}

/// What a client does with an answer: by code, by set, by class, with no catch-all.
fn reaction(status: AnyStatus) -> &'static str {
    match status.effective() {
        status!(404) | status!(410) => "look elsewhere",
        status!(transient) => "try again",
        status!(1xx) => "wait",
        status!(2xx) => "go on",
        status!(3xx) => "follow",
        status!(4xx) => "change the request",
        status!(5xx) => "give up",
    }
}

#[test]
fn every_final_code_arrives_and_is_understood() {
    let answers = exchange(async |stream| ask(stream, 200..=999).await);
    assert_eq!(answers.len(), 800);
    for (&code, (status, body)) in &answers {
        assert_eq!(status.as_u16(), code);
        assert_eq!(status.known(), Status::from_u16(code));
        assert_eq!(status.effective().class() as u16, if code < 600 { code / 100 } else { 5 });
        let empty = [204, 205, 304].contains(&code);
        assert_eq!(*body, if empty { String::new() } else { status.to_string() });
        assert_ne!(reaction(*status), "wait", "{status}");
    }
    for (code, effective, expected) in [
        (200, 200, "go on"),
        (299, 200, "go on"),
        (399, 300, "follow"),
        (410, 410, "look elsewhere"),
        (471, 400, "change the request"),
        (499, 400, "change the request"),
        (503, 503, "try again"),
        (505, 505, "give up"),
        (599, 500, "try again"),
        (600, 500, "try again"),
        (799, 500, "try again"),
        (999, 500, "try again"),
    ] {
        let (status, _) = &answers[&code];
        assert_eq!((status.effective().as_u16(), reaction(*status)), (effective, expected));
    }
}

#[test]
fn the_digits_of_a_status_line_are_enough() {
    for code in [200, 204, 299, 404, 471, 499, 600, 999] {
        let line = exchange(async |mut stream| {
            let request =
                format!("GET /{code} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
            stream.write_all(request.as_bytes()).await?;
            let mut response = Vec::new();
            stream.read_to_end(&mut response).await?;
            Ok(response)
        });
        let digits = line.strip_prefix(b"HTTP/1.1 ").and_then(|rest| rest.get(..3));
        let status = digits.and_then(AnyStatus::from_bytes);
        assert_eq!(status.map(AnyStatus::as_u16), Some(code), "{}", line.escape_ascii());
    }
}
