//! People who sign up at once: each from another address, with another mailbox. Only what was acknowledged counts, and the
//! hub acknowledges after the commit.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use super::http::get;

/// So many pages of the list are looked through for offers.
const PAGES: usize = 40;
const PATIENCE: Duration = Duration::from_secs(20);

/// Offers of a city that people sign up for.
pub struct Crowd {
    address: SocketAddr,
    offers: Vec<Offer>,
    /// Whose turn it is: makes names, mailboxes and keys that no one else has.
    next: AtomicU32,
}

struct Offer {
    path: String,
    /// It takes nobody any more, or asks for a date.
    closed: AtomicBool,
}

/// What a hub answered.
struct Reply {
    status: u16,
    keeps_open: bool,
}

impl Crowd {
    pub fn of(address: SocketAddr) -> anyhow::Result<Self> {
        let mut paths = BTreeSet::new();
        let mut page = "/mitmachen?free=1".to_owned();
        for _ in 0..PAGES {
            let text = get(address, &page, &[])?.text();
            paths.extend(offers(&text).map(str::to_owned));
            match next_page(&text) {
                Some(next) => page = next,
                None => break,
            }
        }
        if paths.is_empty() {
            bail!("there is nothing to sign up for");
        }
        let offers = paths.into_iter().map(|path| Offer { path, closed: AtomicBool::new(false) });
        Ok(Self { address, offers: offers.collect(), next: AtomicU32::new(0) })
    }

    /// Acknowledged sign-ups in a second, of so many people at once.
    pub fn rush(&self, clients: u32, span: Duration) -> anyhow::Result<f64> {
        let began = Instant::now();
        let counts = std::thread::scope(|scope| {
            let clients: Vec<_> = (0..clients).map(|_| scope.spawn(|| self.client(began, span))).collect();
            let joined = clients.into_iter().map(|client| match client.join() {
                Ok(count) => count,
                Err(_) => bail!("a client panicked"),
            });
            joined.collect::<anyhow::Result<Vec<u32>>>()
        })?;
        Ok(f64::from(counts.iter().sum::<u32>()) / began.elapsed().as_secs_f64())
    }

    fn client(&self, began: Instant, span: Duration) -> anyhow::Result<u32> {
        let (mut line, mut count) = (None, 0);
        while began.elapsed() < span {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(offer) = self.offer(number) else { bail!("every offer is full") };
            let mut open = match line.take() {
                Some(open) => open,
                None => connect(self.address)?,
            };
            let reply = send(&mut open, &request(self.address, &offer.path, number))?;
            match reply.status {
                303 => count += 1,
                // Too much at once is said, and is no sign-up.
                429 | 503 => {}
                400..=499 => offer.closed.store(true, Ordering::Relaxed),
                other => bail!("signing up for {} is answered with {other}", offer.path),
            }
            line = reply.keeps_open.then_some(open);
        }
        Ok(count)
    }

    fn offer(&self, number: u32) -> Option<&Offer> {
        let start = usize::try_from(number).unwrap_or(0) % self.offers.len();
        let (before, from) = self.offers.split_at(start);
        from.iter().chain(before).find(|offer| !offer.closed.load(Ordering::Relaxed))
    }
}

fn connect(address: SocketAddr) -> anyhow::Result<BufReader<TcpStream>> {
    let line = TcpStream::connect(address)?;
    line.set_nodelay(true)?;
    line.set_read_timeout(Some(PATIENCE))?;
    Ok(BufReader::new(line))
}

/// Letters for a number, so that names differ.
fn letters(mut number: u32) -> String {
    let mut letters = String::new();
    for _ in 0..6 {
        letters.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
    }
    letters
}

fn request(address: SocketAddr, path: &str, number: u32) -> String {
    let name = letters(number);
    let [_, high, middle, low] = number.to_be_bytes();
    let from = format!("198.{}.{middle}.{low}", 18 + high % 2);
    let body = format!("name=Kim+{name}&email={name}%40post.example&form_key={number:0>16}");
    let length = body.len();
    format!(
        "POST {path}/anmelden HTTP/1.1\r\nhost: {address}\r\nx-forwarded-for: {from}\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

fn send(line: &mut BufReader<TcpStream>, request: &str) -> anyhow::Result<Reply> {
    line.get_mut().write_all(request.as_bytes())?;
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if line.read_line(&mut head)? == 0 {
            bail!("the hub hung up: {head}");
        }
    }
    let (reply, length) = read(&head).with_context(|| format!("no answer of HTTP: {head}"))?;
    std::io::copy(&mut line.take(length), &mut std::io::sink())?;
    Ok(reply)
}

/// The answer, and how many bytes of body follow.
fn read(head: &str) -> Option<(Reply, u64)> {
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let (mut length, mut keeps_open) = (0, true);
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        if name.eq_ignore_ascii_case("content-length") {
            length = value.parse().ok()?;
        }
        if name.eq_ignore_ascii_case("connection") && value.eq_ignore_ascii_case("close") {
            keeps_open = false;
        }
    }
    Some((Reply { status, keeps_open }, length))
}

/// The pages of offers that a list links to.
fn offers(page: &str) -> impl Iterator<Item = &str> {
    page.split("href=\"").skip(1).filter_map(|rest| {
        let link = rest.split('"').next()?;
        let number = link.strip_prefix("/a/")?;
        (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(link)
    })
}

fn next_page(page: &str) -> Option<String> {
    let link = page.split("rel=\"next\" href=\"").nth(1)?.split('"').next()?;
    Some(link.replace("&amp;", "&").replace("&#38;", "&"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{letters, next_page, offers, read, request};

    #[test]
    fn nobody_is_somebody_else() {
        let names: BTreeSet<String> = (0..20_000).map(letters).collect();
        assert_eq!(names.len(), 20_000);
        let sent = request("127.0.0.1:1".parse().unwrap(), "/a/7", 300);
        assert!(
            sent.starts_with("POST /a/7/anmelden HTTP/1.1\r\n")
                && sent.contains("x-forwarded-for: 198.18.1.44\r\n")
        );
        assert!(sent.ends_with("&form_key=0000000000000300"), "{sent}");
    }

    #[test]
    fn an_answer_and_a_list_are_read() {
        let (reply, length) = read("HTTP/1.1 303 See Other\r\nContent-Length: 12\r\n\r\n").unwrap();
        assert_eq!((reply.status, reply.keeps_open, length), (303, true, 12));
        assert!(!read("HTTP/1.1 409 Conflict\r\nconnection: close\r\n\r\n").unwrap().0.keeps_open);
        let page = r#"<a href="/a/3">x</a><a href="/a/3/plakat">y</a><a class="pill" rel="next" href="/mitmachen?free=1&#38;after=3-0.1">z</a>"#;
        assert_eq!(offers(page).collect::<Vec<_>>(), ["/a/3"]);
        assert_eq!(next_page(page).unwrap(), "/mitmachen?free=1&after=3-0.1");
    }
}
