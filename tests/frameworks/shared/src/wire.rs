//! A client that understands as little as possible: bytes out, bytes in.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

/// No server takes longer for an answer.
const LIMIT: Duration = Duration::from_secs(10);

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
