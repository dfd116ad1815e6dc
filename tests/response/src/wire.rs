//! A response on the wire: `hyper` on loopback answers it, and a socket reads the bytes.

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use status_codes::response::{Body, Problem, ToResponse, to_http};
use status_codes::status;
use std::convert::Infallible;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// No exchange takes longer.
const LIMIT: Duration = Duration::from_secs(10);

/// What a client read.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// `404 Not Found`
    pub status: String,
    /// The lines of the header but for `date`, sorted.
    pub fields: Vec<String>,
    /// The content.
    pub content: String,
}

/// The answer to the second request on the connection, which shows that the first was framed as its header says.
struct Next;

impl ToResponse for Next {
    fn problem(&self) -> Problem<'_> {
        Problem::new(status!(200))
    }

    fn body(&self, to: &mut Body<'_>) {
        to.bytes("text/plain", b"next");
    }
}

/// Asks a server for a response, and for another one behind it without waiting.
///
/// # Panics
///
/// Where the second answer does not follow the first.
#[must_use]
pub fn ask(method: &str, response: &dyn ToResponse) -> Answer {
    let exchange = async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let server = async {
            let (stream, _) = listener.accept().await.expect("a client");
            let answer = |request: Request<Incoming>| {
                let is_next = request.uri().path() == "/next";
                let answer: Response<Full<Bytes>> = to_http(if is_next { &Next } else { response });
                std::future::ready(Ok::<_, Infallible>(answer))
            };
            let service = hyper::service::service_fn(answer);
            let connection = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service);
            connection.await.expect("the server answers");
        };
        let client = async {
            let mut stream = TcpStream::connect(address).await.expect("a server");
            let requests = format!(
                "{method} /first HTTP/1.1\r\nhost: a\r\n\r\n\
                 GET /next HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n"
            );
            stream.write_all(requests.as_bytes()).await.expect("a server that reads");
            let mut read = Vec::new();
            stream.read_to_end(&mut read).await.expect("a server that writes");
            read
        };
        tokio::join!(server, client).1
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let limited = async { tokio::time::timeout(LIMIT, exchange).await };
    let read = runtime.expect("a runtime").block_on(limited).expect("loopback is quick");
    let (first, rest) = taken(method, &read);
    let (next, rest) = taken("GET", rest);
    let is_next = next.status == "200 OK" && next.content == "next" && rest.is_empty();
    assert!(is_next, "{first:?} is followed by {next:?} and {}", rest.escape_ascii());
    first
}

/// The first message of some bytes, by its header alone, and what follows.
fn taken<'a>(method: &str, bytes: &'a [u8]) -> (Answer, &'a [u8]) {
    let shown = || bytes.escape_ascii();
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    let (head, rest) = bytes.split_at(end.unwrap_or_else(|| panic!("no header: {}", shown())));
    let rest = &rest[4..];
    let head = String::from_utf8_lossy(head);
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.strip_prefix("HTTP/1.1 "));
    let status = status.unwrap_or_else(|| panic!("no status: {}", shown())).to_owned();
    let mut fields: Vec<_> =
        lines.filter(|line| !line.starts_with("date: ")).map(str::to_owned).collect();
    fields.sort();
    let without = method == "HEAD" || ["204", "304"].iter().any(|code| status.starts_with(code));
    let length = fields.iter().find_map(|line| line.strip_prefix("content-length: "));
    let length = if without { 0 } else { length.map_or(0, |text| text.parse().expect("a length")) };
    let (content, rest) = rest.split_at(length);
    let content = String::from_utf8(content.to_vec()).expect("text");
    (Answer { status, fields, content }, rest)
}
