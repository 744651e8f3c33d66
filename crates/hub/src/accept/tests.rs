//! Real sockets on loopback, limits in milliseconds.

use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use super::{Limits, RequestBody, Stopped, serve};

const MS: Duration = Duration::from_millis(1);
/// No test may hang longer.
const END: Duration = Duration::from_secs(10);
/// A time that plays no part in a test.
const LONG: Duration = Duration::from_mins(1);

/// Each test shortens the one time it is about, so that a busy machine cannot mix them up.
fn limits() -> Limits {
    Limits {
        connections: 8,
        patience: LONG,
        header: LONG,
        body: LONG,
        answer: LONG,
        keep_alive: LONG,
        request_body: 1000,
        stop: LONG,
    }
}

#[derive(Clone, Copy)]
struct Peer(SocketAddr);

struct Hub {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: JoinHandle<Stopped>,
    /// Lets the answer of `/wait` go on.
    go: Arc<Notify>,
    waiting: Arc<AtomicUsize>,
}

impl Hub {
    async fn start(limits: Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (go, waiting) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
        let (resume, count) = (Arc::clone(&go), Arc::clone(&waiting));
        let service = tower::service_fn(move |request| {
            let (resume, count) = (Arc::clone(&resume), Arc::clone(&count));
            async move { answer(request, &resume, &count).await }
        });
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(async move {
            let introduce = |peer, request: &mut Request<RequestBody>| {
                request.extensions_mut().insert(Peer(peer));
            };
            serve(listener, service, introduce, &limits, async { drop(stopped.await) }).await
        });
        Self { address, stop, served, go, waiting }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// A whole request on a connection of its own.
    async fn ask(&self, path: &str) -> String {
        let mut client = self.connect().await;
        client
            .write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").as_bytes())
            .await
            .unwrap();
        rest(&mut client).await
    }

    /// Until the service is at work on so many `/wait`.
    async fn busy_with(&self, many: usize) {
        timeout(END, async {
            while self.waiting.load(Ordering::SeqCst) < many {
                sleep(MS).await;
            }
        })
        .await
        .unwrap();
    }

    async fn stop(self) -> Stopped {
        self.stop.send(()).unwrap();
        timeout(END, self.served).await.unwrap().unwrap()
    }
}

async fn answer(
    request: Request<RequestBody>,
    resume: &Notify,
    waiting: &AtomicUsize,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let mut status = StatusCode::OK;
    let text: Bytes = match request.uri().path() {
        "/peer" => request.extensions().get::<Peer>().unwrap().0.ip().to_string().into(),
        "/wait" => {
            waiting.fetch_add(1, Ordering::SeqCst);
            resume.notified().await;
            "waited".into()
        }
        "/large" => vec![b'x'; 32 * 1024 * 1024].into(),
        "/read" => match request.into_body().collect().await {
            Ok(body) => body.to_bytes(),
            Err(error) if error.is::<LengthLimitError>() => {
                status = StatusCode::PAYLOAD_TOO_LARGE;
                "too large".into()
            }
            Err(error)
                if error
                    .downcast_ref::<std::io::Error>()
                    .is_some_and(|e| e.kind() == ErrorKind::TimedOut) =>
            {
                status = StatusCode::REQUEST_TIMEOUT;
                "too slow".into()
            }
            Err(_) => "broken".into(),
        },
        _ => "hello".into(),
    };
    Ok(Response::builder().status(status).body(Full::new(text)).unwrap())
}

/// All that still comes until the other side closes, by whatever means.
async fn rest(client: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    drop(timeout(END, client.read_to_end(&mut bytes)).await.expect("the connection was left open"));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// One answer with a body of known length, on a connection that stays.
async fn one(client: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    timeout(END, async {
        loop {
            bytes.push(client.read_u8().await.unwrap());
            let text = String::from_utf8_lossy(&bytes);
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
                if body.len() == length.parse::<usize>().unwrap() {
                    return;
                }
            }
        }
    })
    .await
    .unwrap();
    String::from_utf8(bytes).unwrap()
}

/// Sends `byte` every 50 ms until the other side has enough; gives the time that took.
async fn drip(client: TcpStream, byte: &[u8]) -> Duration {
    let since = Instant::now();
    let (mut from, mut to) = client.into_split();
    let closed = tokio::spawn(async move {
        let mut unread = [0; 1024];
        while from.read(&mut unread).await.is_ok_and(|read| read > 0) {}
    });
    timeout(END, async {
        while !closed.is_finished() && to.write_all(byte).await.is_ok() {
            sleep(50 * MS).await;
        }
    })
    .await
    .expect("the dripper was never stopped");
    since.elapsed()
}

#[tokio::test]
async fn the_service_learns_who_asks() {
    let hub = Hub::start(limits()).await;
    assert!(hub.ask("/peer").await.ends_with("\r\n\r\n127.0.0.1"));
    assert_eq!(hub.stop().await, Stopped::Finished);
}

#[tokio::test]
async fn a_dripping_head_is_ended_in_time_while_others_are_served() {
    let hub = Hub::start(Limits { header: 800 * MS, ..limits() }).await;
    let mut client = hub.connect().await;
    client.write_all(b"GET / HTTP/1.1\r\nX-Slow: ").await.unwrap();
    let dripping = tokio::spawn(drip(client, b"x"));
    assert!(hub.ask("/").await.ends_with("hello"));
    assert!(!dripping.is_finished(), "the dripper should still be within its time");
    let took = dripping.await.unwrap();
    assert!(took >= 700 * MS, "{took:?}");
}

#[tokio::test]
async fn who_never_says_a_word_is_ended_too() {
    let hub = Hub::start(Limits { header: 300 * MS, ..limits() }).await;
    let since = Instant::now();
    assert_eq!(rest(&mut hub.connect().await).await, "");
    assert!(since.elapsed() >= 290 * MS, "{:?}", since.elapsed());
}

#[tokio::test]
async fn an_unused_connection_lives_as_long_as_it_may() {
    let hub = Hub::start(Limits { header: 200 * MS, keep_alive: 1500 * MS, ..limits() }).await;
    let mut client = hub.connect().await;
    for _ in 0..2 {
        client.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
        one(&mut client).await;
        // Longer than a head may take: its clock must not run between two requests.
        sleep(500 * MS).await;
    }
    assert_eq!(rest(&mut client).await, "");
}

#[tokio::test]
async fn the_second_head_may_not_drip_either() {
    let hub = Hub::start(Limits { header: 300 * MS, ..limits() }).await;
    let mut client = hub.connect().await;
    client.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    one(&mut client).await;
    client.write_all(b"GET / HTTP/1.1\r\nX-Slow: ").await.unwrap();
    let took = drip(client, b"x").await;
    assert!(took >= 250 * MS, "{took:?}");
}

#[tokio::test]
async fn a_slow_answer_of_ours_is_not_the_clients_fault() {
    let short = 200 * MS;
    let hub =
        Hub::start(Limits { header: short, body: short, answer: short, keep_alive: short, ..limits() }).await;
    let mut client = hub.connect().await;
    client.write_all(b"GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    hub.busy_with(1).await;
    sleep(700 * MS).await;
    hub.go.notify_one();
    assert!(one(&mut client).await.ends_with("waited"));
}

#[tokio::test]
async fn pipelined_requests_are_answered_in_order_on_one_connection() {
    let hub = Hub::start(limits()).await;
    let mut client = hub.connect().await;
    client
        .write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /peer HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .unwrap();
    assert!(one(&mut client).await.ends_with("hello"));
    assert!(one(&mut client).await.ends_with("127.0.0.1"));
    assert!(one(&mut client).await.ends_with("hello"));
}

#[tokio::test]
async fn over_the_cap_one_waits_then_is_sent_away_then_served_when_there_is_room() {
    let hub = Hub::start(Limits { connections: 2, patience: 600 * MS, ..limits() }).await;
    let mut inside = Vec::new();
    for _ in 0..2 {
        let mut client = hub.connect().await;
        client.write_all(b"GET /wait HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
        inside.push(client);
    }
    hub.busy_with(2).await;

    let since = Instant::now();
    let sent_away = hub.ask("/").await;
    assert!(
        sent_away.starts_with("HTTP/1.1 503 ") && sent_away.contains("sehr viele Menschen"),
        "{sent_away}"
    );
    assert!(since.elapsed() >= 590 * MS, "{:?}", since.elapsed());

    let (answer, ()) = tokio::join!(hub.ask("/"), async {
        sleep(50 * MS).await;
        hub.go.notify_one();
    });
    assert!(answer.ends_with("hello"), "{answer}");
    hub.go.notify_one();
    for mut client in inside {
        assert!(rest(&mut client).await.ends_with("waited"));
    }
}

#[tokio::test]
async fn a_graceful_stop_finishes_what_runs_and_takes_nobody_new() {
    let hub = Hub::start(limits()).await;
    let (mut running, mut idle, fresh) = (hub.connect().await, hub.connect().await, hub.connect().await);
    idle.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    one(&mut idle).await;
    running.write_all(b"GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    hub.busy_with(1).await;

    let (address, go) = (hub.address, Arc::clone(&hub.go));
    let stopping = tokio::spawn(hub.stop());
    assert_eq!(rest(&mut idle).await, "");
    assert!(TcpStream::connect(address).await.is_err(), "the port is still open");
    assert!(!stopping.is_finished());
    go.notify_one();
    assert!(rest(&mut running).await.ends_with("waited"));
    // Who had asked nothing does not hold up the stop.
    assert_eq!(stopping.await.unwrap(), Stopped::Finished);
    drop(fresh);
}

#[tokio::test]
async fn a_stop_does_not_wait_for_ever() {
    let hub = Hub::start(Limits { stop: 100 * MS, ..limits() }).await;
    let mut client = hub.connect().await;
    client.write_all(b"GET /wait HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    hub.busy_with(1).await;
    assert_eq!(hub.stop().await, Stopped::CutOff);
    assert_eq!(rest(&mut client).await, "");
}

#[tokio::test]
async fn a_head_too_large_or_too_many_is_431() {
    let hub = Hub::start(limits()).await;
    for head in [format!("X: {}\r\n", "x".repeat(100 * 1024)), "X: y\r\n".repeat(101)] {
        let mut client = hub.connect().await;
        // The other side may close while we still write.
        drop(client.write_all(format!("GET / HTTP/1.1\r\nHost: x\r\n{head}\r\n").as_bytes()).await);
        let mut start = [0; 13];
        timeout(END, client.read_exact(&mut start)).await.unwrap().unwrap();
        assert_eq!(&start, b"HTTP/1.1 431 ");
    }
    let mut client = hub.connect().await;
    client.write_all(b"no http at all\r\n\r\n").await.unwrap();
    assert!(rest(&mut client).await.starts_with("HTTP/1.1 400 "));
}

#[tokio::test]
async fn bodies_are_limited_in_size_whether_announced_or_not() {
    let hub = Hub::start(limits()).await;
    for (head, body, status) in [
        ("Content-Length: 5", "12345".to_owned(), "200"),
        ("Content-Length: 1001", "x".repeat(1001), "413"),
        ("Transfer-Encoding: chunked", format!("3e9\r\n{}\r\n0\r\n\r\n", "x".repeat(1001)), "413"),
        ("Transfer-Encoding: chunked", "3\r\nabc\r\n0\r\n\r\n".to_owned(), "200"),
    ] {
        let mut client = hub.connect().await;
        let request = format!("POST /read HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\n{body}");
        client.write_all(request.as_bytes()).await.unwrap();
        let answer = one(&mut client).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{head}: {answer}");
    }
}

/// A proxy in front may read the one length, we the other: what it takes for a body must never be a request to us.
#[tokio::test]
async fn a_request_with_two_lengths_is_one_request_and_the_last_one() {
    let hub = Hub::start(limits()).await;
    let hidden = "GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n";
    for heads in [
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Transfer-Encoding: identity, chunked\r\nContent-Length: 5",
        "Content-Length: 5\r\nContent-Length: 6",
    ] {
        let mut client = hub.connect().await;
        let request = format!("POST /read HTTP/1.1\r\nHost: x\r\n{heads}\r\n\r\n0\r\n\r\n{hidden}");
        client.write_all(request.as_bytes()).await.unwrap();
        let answers = rest(&mut client).await;
        assert_eq!(answers.matches("HTTP/1.1 ").count(), 1, "{heads}: {answers}");
        assert!(!answers.contains("hello"), "{heads}: {answers}");
    }
}

#[tokio::test]
async fn a_body_that_stops_coming_or_drips_is_ended_with_a_word() {
    let hub = Hub::start(Limits { body: 300 * MS, ..limits() }).await;
    let mut client = hub.connect().await;
    client.write_all(b"POST /read HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n12345").await.unwrap();
    let since = Instant::now();
    assert!(one(&mut client).await.starts_with("HTTP/1.1 408 "));
    assert!(since.elapsed() >= 290 * MS, "{:?}", since.elapsed());

    let mut client = hub.connect().await;
    client.write_all(b"POST /read HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n").await.unwrap();
    // 900 bytes at this pace would take 45 seconds.
    let took = drip(client, b"x").await;
    assert!(took >= 250 * MS, "{took:?}");
}

#[tokio::test]
async fn who_does_not_take_the_answer_is_ended() {
    let hub = Hub::start(Limits { connections: 1, answer: 300 * MS, ..limits() }).await;
    let mut client = hub.connect().await;
    client.write_all(b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    let mut begin = [0; 12];
    client.read_exact(&mut begin).await.unwrap();
    // The only place is free again soon, though the first client still holds its end of the line.
    let since = Instant::now();
    assert!(hub.ask("/").await.ends_with("hello"));
    assert!(since.elapsed() >= 200 * MS, "{:?}", since.elapsed());
    drop(client);
}

#[tokio::test]
async fn who_takes_a_large_answer_slowly_but_steadily_gets_it_all() {
    let short = 500 * MS;
    let hub = Hub::start(Limits { header: short, answer: short, keep_alive: short, ..limits() }).await;
    let mut client = hub.connect().await;
    client.write_all(b"GET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
    let since = Instant::now();
    let (mut total, mut piece) = (0, vec![0; 1024 * 1024]);
    loop {
        let read = timeout(END, client.read(&mut piece)).await.unwrap().unwrap();
        if read == 0 {
            break;
        }
        total += read;
        sleep(30 * MS).await;
    }
    assert!(since.elapsed() > short, "too fast to prove anything");
    assert!(total > 32 * 1024 * 1024, "{total}");
}
