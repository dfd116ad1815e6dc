//! A client that understands as little as possible: bytes out, bytes in.

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
    /// The line with the code: `HTTP/1.1 404 Not Found`.
    #[must_use]
    pub fn status_line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    /// The value of a field, if there is one.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        fields.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Status line, fields, and content behind an empty line. Servers agree on neither the case of names nor their order,
    /// so the names are in lower case and sorted; fields that each server adds are left out.
    ///
    /// # Panics
    ///
    /// Where the content is no text.
    #[must_use]
    pub fn message(&self) -> String {
        let mut fields = Vec::new();
        for line in self.head.lines().skip(1).filter(|line| !line.is_empty()) {
            let (name, value) = line.split_once(": ").expect("a field");
            let name = name.to_ascii_lowercase();
            if !OF_SERVER.contains(&&*name) {
                fields.push(format!("{name}: {value}\n"));
            }
        }
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
    let mut stream = TcpStream::connect_timeout(&address, LIMIT).expect("a server");
    stream.set_read_timeout(Some(LIMIT)).expect("a limit");
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("a request can be sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer in time");
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("the end of a head");
    let content = answer.split_off(end + 4);
    Answer { head: String::from_utf8(answer).expect("a head in ASCII"), content }
}
