//! Interim responses on a real connection: `hyper` reads every 1xx that a server may send before the final answer.

use http_body_util::Empty;
use hyper::Request;
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use status_codes::{AnyStatus, Class, Status};
use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

type Failure = Box<dyn Error + Send + Sync>;

/// No test takes longer.
const LIMIT: Duration = Duration::from_secs(30);

/// Answers one request with these status lines, by hand: `hyper` sends no interim response.
async fn answer(listener: TcpListener, codes: Vec<u16>) -> Result<(), Failure> {
    let (mut stream, _) = listener.accept().await?;
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(stream.read_u8().await?);
    }
    for code in codes {
        let end = if code < 200 { "" } else { "content-length: 0\r\nconnection: close\r\n" };
        stream.write_all(format!("HTTP/1.1 {code} \r\n{end}\r\n").as_bytes()).await?;
    }
    Ok(())
}

/// The interim answers that a client sees, and the final one.
async fn ask(codes: Vec<u16>) -> Result<(Vec<AnyStatus>, AnyStatus), Failure> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    let server = tokio::spawn(answer(listener, codes));
    let stream = TokioIo::new(TcpStream::connect(address).await?);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(stream).await?;
    let connection = tokio::spawn(connection.with_upgrades());

    let interim = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&interim);
    let mut request = Request::get("/").header("host", "localhost").body(Empty::<Bytes>::new())?;
    hyper::ext::on_informational(&mut request, move |response| {
        seen.lock().unwrap().push(AnyStatus::from(response.status()));
    });
    let last = sender.send_request(request).await?.status().into();
    drop(sender);
    server.await??;
    connection.await??;
    let interim = std::mem::take(&mut *interim.lock().unwrap());
    Ok((interim, last))
}

fn exchange(codes: Vec<u16>) -> (Vec<AnyStatus>, AnyStatus) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let limited = async { tokio::time::timeout(LIMIT, ask(codes)).await };
    runtime.block_on(limited).expect("the wire is quick").expect("nothing fails")
}

#[test]
fn every_interim_code_arrives_before_the_final_one() {
    // 101 is final for the protocol that it leaves.
    let codes: Vec<u16> = (100..200).filter(|code| *code != 101).collect();
    let (interim, last) = exchange([codes.clone(), vec![299]].concat());
    assert_eq!(interim, codes);
    assert_eq!((last, last.effective()), (AnyStatus::from_u16(299).unwrap(), Status::Ok));
    for status in interim {
        assert_eq!(status.class(), Some(Class::Informational));
        assert_eq!(status.effective(), status.known().unwrap_or(Status::Continue));
    }
}

#[test]
fn a_change_of_protocol_is_the_last_answer() {
    let (interim, last) = exchange(vec![103, 101]);
    assert_eq!(interim, [103]);
    assert_eq!(last, Status::SwitchingProtocols);
}
