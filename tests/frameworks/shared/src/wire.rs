//! A client that understands as little as possible: bytes out, bytes in, and where one message ends.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

/// No server takes longer for an answer.
const LIMIT: Duration = Duration::from_secs(10);

/// Fields of lower case that say nothing of the response: of the connection, of the server, and of what rocket sends with
/// everything.
const OF_SERVER: [&str; 7] = [
    "connection",
    "content-length",
    "date",
    "permissions-policy",
    "server",
    "x-content-type-options",
    "x-frame-options",
];

/// A free port of this machine, for a server.
///
/// # Panics
///
/// Where there is none.
#[must_use]
pub fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.set_nonblocking(true).expect("what servers want");
    let address = listener.local_addr().expect("an address");
    (listener, address)
}

/// What a server sent: its status line and fields as they were, and what followed.
#[derive(Debug)]
pub struct Answer {
    head: String,
    /// The bytes behind the empty line.
    pub content: Vec<u8>,
}

impl Answer {
    /// The next answer of a connection, which is as long as RFC 9112, Section 6.3 has it.
    fn next(bytes: &mut Vec<u8>, has_content: bool) -> Self {
        let end = bytes.windows(4).position(|bytes| bytes == b"\r\n\r\n");
        let end = end.unwrap_or_else(|| panic!("no head: {}", bytes.escape_ascii()));
        let mut content = bytes.split_off(end + 4);
        bytes.truncate(end);
        let head = String::from_utf8(std::mem::take(bytes)).expect("a head that is text");
        let in_lines = head.split("\r\n").all(|line| !line.contains(['\r', '\n', '\0']));
        assert!(in_lines, "{head:?}");
        let mut answer = Self { head, content: Vec::new() };
        if has_content && !["204", "304"].contains(&answer.code()) {
            let length = answer.field("content-length").expect("where it ends");
            let length = length.parse().expect("a number");
            assert!(length <= content.len(), "{answer:?} is cut off");
            *bytes = content.split_off(length);
            answer.content = content;
        } else {
            *bytes = content;
        }
        answer
    }

    /// The line with the code: `HTTP/1.1 404 Not Found`.
    #[must_use]
    pub fn status_line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    /// The code.
    ///
    /// # Panics
    ///
    /// Where the status line is none.
    #[must_use]
    pub fn code(&self) -> &str {
        let rest = self.status_line().strip_prefix("HTTP/1.1 ").expect("a status line");
        rest.split(' ').next().unwrap_or_default()
    }

    /// The value of a field, if there is one.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        fields.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Names and values, but of the fields that each server adds; names in lower case.
    ///
    /// # Panics
    ///
    /// Where a line is no field.
    pub fn fields(&self) -> impl Iterator<Item = (String, &str)> {
        let lines = self.head.lines().skip(1);
        let fields = lines.map(|line| line.split_once(": ").expect("a field"));
        let fields = fields.map(|(name, value)| (name.to_ascii_lowercase(), value));
        fields.filter(|(name, _)| !OF_SERVER.contains(&&**name))
    }

    /// Status line, `fields` and content, behind an empty line. Servers do not agree on an order, so the fields are sorted.
    ///
    /// # Panics
    ///
    /// Where the content is no text.
    #[must_use]
    pub fn message(&self) -> String {
        let mut fields: Vec<_> =
            self.fields().map(|(name, value)| format!("{name}: {value}\n")).collect();
        fields.sort();
        let content = str::from_utf8(&self.content).expect("a text");
        format!("{}\n{}\n{content}", self.status_line(), fields.concat())
    }

    /// Whether these words are anywhere in it.
    #[must_use]
    pub fn says(&self, words: &str) -> bool {
        self.head.contains(words) || String::from_utf8_lossy(&self.content).contains(words)
    }
}

/// Asks with GET on a connection that ends with the answer.
///
/// # Panics
///
/// Where nothing comes, or no head of a message.
#[must_use]
pub fn get(address: SocketAddr, path: &str) -> Answer {
    let [answer] = ask(address, path, ["GET"]);
    answer
}

/// Sends requests with these methods at once on one connection, which ends with the last answer.
///
/// # Panics
///
/// Where something else comes than an answer to each: fewer, or bytes that are part of none.
#[must_use]
pub fn ask<const N: usize>(address: SocketAddr, path: &str, methods: [&str; N]) -> [Answer; N] {
    let mut stream = TcpStream::connect_timeout(&address, LIMIT).expect("a server");
    stream.set_read_timeout(Some(LIMIT)).expect("a limit");
    let mut requests = String::new();
    for (at, method) in methods.iter().enumerate() {
        let last = if at + 1 == N { "connection: close\r\n" } else { "" };
        requests += method;
        requests += &[" ", path, " HTTP/1.1\r\nhost: localhost\r\n", last, "\r\n"].concat();
    }
    stream.write_all(requests.as_bytes()).expect("requests can be sent");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("answers in time");
    let answers = methods.map(|method| Answer::next(&mut bytes, method != "HEAD"));
    assert!(bytes.is_empty(), "behind the answers: {}", bytes.escape_ascii());
    answers
}
