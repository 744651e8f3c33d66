//! Fetching calendars of organisations from where they lie, and nothing else: the one place at which the hub speaks to a
//! server that a stranger named.
//!
//! An address is https on its usual port. Its name is resolved once for each step; every machine it leads to must be on
//! the open internet, and exactly those are connected to, so that a name that answers otherwise a moment later changes
//! nothing. Whoever sends us on is followed three times at most, and each step is looked at like the first. No proxy, no
//! cookies, no compression; a megabyte and ten seconds at most.

use domain::feeds::{MOST_BYTES, MOST_HOPS, MOST_SECONDS, Problem, address, is_public};
use domain::fields::Fault;
use service::feeds::{Looked, Version};
use service::{Caller, Error, Hub};
use std::io;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use ureq::config::Config;
use ureq::http::{HeaderMap, Uri, header};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, ResponseExt as _};

/// How far a fetcher reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// https to machines on the open internet: what a hub uses.
    Internet,
    /// Plain http to this very machine, for tests alone; no setting of a hub leads here.
    ThisMachine,
}

impl Reach {
    fn allows(self, ip: IpAddr) -> bool {
        match self {
            Self::Internet => is_public(ip),
            Self::ThisMachine => ip.is_loopback(),
        }
    }

    /// The address as it may be asked.
    fn checked(self, url: &str) -> Result<String, Problem> {
        match self {
            Self::Internet => address(url).map_err(|fault| match fault {
                Fault::CalendarInside => Problem::NotPublic,
                _ => Problem::Astray,
            }),
            Self::ThisMachine if url.starts_with("http://") => Ok(url.to_owned()),
            Self::ThisMachine => Err(Problem::Astray),
        }
    }
}

/// Resolves names, and refuses those that lead to a machine that is not allowed, even beside others that are.
#[derive(Debug)]
struct Guard {
    reach: Reach,
    resolver: DefaultResolver,
}

impl Resolver for Guard {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.resolver.resolve(uri, config, timeout)?;
        if found.iter().all(|address| self.reach.allows(address.ip())) {
            Ok(found)
        } else {
            Err(ureq::Error::Io(io::Error::from(io::ErrorKind::PermissionDenied)))
        }
    }
}

/// Fetches calendars.
pub struct Fetcher {
    reach: Reach,
    agent: Agent,
}

impl Default for Fetcher {
    fn default() -> Self {
        Self::new()
    }
}

impl Fetcher {
    /// The fetcher of a hub.
    pub fn new() -> Self {
        Self::reaching(Reach::Internet)
    }

    /// A fetcher that reaches so far.
    pub fn reaching(reach: Reach) -> Self {
        let config = Config::builder()
            .https_only(reach == Reach::Internet)
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .max_response_header_size(32 << 10)
            .max_idle_connections(0)
            .proxy(None)
            .user_agent("Hochbeet (calendar)")
            .build();
        let guard = Guard { reach, resolver: DefaultResolver::default() };
        Self { reach, agent: Agent::with_parts(config, DefaultConnector::new(), guard) }
    }

    /// Looks at a calendar. `known` is what the server said of the version that is known.
    pub fn look(&self, url: &str, known: &Version, now: kernel::Instant) -> Looked {
        match self.fetch(url, known) {
            Ok(Some((bytes, version))) => match service::feeds::read(&bytes, now) {
                Ok(calendar) => Looked::Read(calendar, version),
                Err(problem) => Looked::Failed(problem),
            },
            Ok(None) => Looked::Unchanged,
            Err(problem) => Looked::Failed(problem),
        }
    }

    /// The bytes of a calendar with its version; nothing where the known version still is the last.
    fn fetch(&self, url: &str, known: &Version) -> Result<Option<(Vec<u8>, Version)>, Problem> {
        let until = Instant::now() + Duration::from_secs(MOST_SECONDS);
        let mut url = self.reach.checked(url)?;
        for _ in 0..=MOST_HOPS {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Problem::TooSlow);
            }
            let mut ask = self.agent.get(&url).header(header::ACCEPT, "text/calendar, */*;q=0.1");
            if let Some(etag) = &known.etag {
                ask = ask.header(header::IF_NONE_MATCH, etag);
            }
            if let Some(at) = &known.last_modified {
                ask = ask.header(header::IF_MODIFIED_SINCE, at);
            }
            let asked = ask.config().timeout_global(Some(left)).build().call();
            let mut answer = asked.map_err(|error| problem(&error))?;
            match answer.status().as_u16() {
                200 => {
                    let version = Version {
                        etag: said(answer.headers(), &header::ETAG),
                        last_modified: said(answer.headers(), &header::LAST_MODIFIED),
                    };
                    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
                    let body = answer.body_mut().with_config().limit(most).read_to_vec();
                    return body.map(|bytes| Some((bytes, version))).map_err(|error| problem(&error));
                }
                304 => return Ok(None),
                301 | 302 | 303 | 307 | 308 => {
                    let to = said(answer.headers(), &header::LOCATION).ok_or(Problem::Astray)?;
                    let here = answer.get_uri().clone();
                    url = self.reach.checked(&onward(&here, &to))?;
                }
                status => return Err(Problem::Answered(status)),
            }
        }
        Err(Problem::Astray)
    }
}

/// A header of an answer, where it is short enough to be one of ours again.
fn said(headers: &HeaderMap, name: &header::HeaderName) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    (value.len() <= 1_000).then(|| value.to_owned())
}

/// Where an answer sends us: a whole address, or a path on the same server.
fn onward(here: &Uri, to: &str) -> String {
    match (here.scheme_str(), here.authority()) {
        (Some(scheme), Some(authority)) if to.starts_with('/') && !to.starts_with("//") => {
            format!("{scheme}://{authority}{to}")
        }
        _ => to.to_owned(),
    }
}

fn problem(error: &ureq::Error) -> Problem {
    match error {
        ureq::Error::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => Problem::NotPublic,
        ureq::Error::Io(error) if error.kind() == io::ErrorKind::TimedOut => Problem::TooSlow,
        ureq::Error::Timeout(_) => Problem::TooSlow,
        ureq::Error::BodyExceedsLimit(_) => Problem::TooLarge,
        _ => Problem::Unreachable,
    }
}

/// Reads the calendars whose time has come, one after the other, each outside of any transaction.
///
/// # Errors
/// When the database cannot be read or written; a calendar that cannot be read is no error here.
pub fn read_calendars(hub: &Hub, fetcher: &Fetcher, stop: &AtomicBool) -> Result<(), Error> {
    for feed in hub.read(Caller::system(), service::feeds::due).wait()? {
        let (id, Some(url)) = (feed.organisation, feed.url.clone()) else { continue };
        if stop.load(Ordering::SeqCst) {
            return Ok(());
        }
        hub.write(Caller::system(), move |cx| service::feeds::begin(cx, id)).wait()?;
        let known = Version { etag: feed.etag, last_modified: feed.last_modified };
        let looked = fetcher.look(&url, &known, hub.now());
        if let Looked::Failed(problem) = looked {
            tracing::info!(organisation = id.number(), problem = problem.key(), "calendar.not_read");
        }
        hub.write(Caller::system(), move |cx| service::feeds::take(cx, id, &url, &looked)).wait()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> kernel::Instant {
        kernel::WallTime::from_stored("2026-11-29T12:00").unwrap().instant()
    }

    fn look(fetcher: &Fetcher, url: &str) -> Looked {
        fetcher.look(url, &Version::default(), now())
    }

    #[test]
    fn a_hub_speaks_to_no_machine_of_its_own_network() {
        let fetcher = Fetcher::new();
        for url in [
            "https://127.0.0.1/a.ics",
            "https://10.0.0.1/",
            "https://169.254.169.254/latest/",
            "https://192.168.1.1/",
            "https://localhost/",
            "https://[::1]/",
        ] {
            assert_eq!(look(&fetcher, url), Looked::Failed(Problem::NotPublic), "{url}");
        }
        for url in ["http://chor.example/", "file:///etc/passwd", "https://a.example:22/"] {
            assert_eq!(look(&fetcher, url), Looked::Failed(Problem::Astray), "{url}");
        }
    }

    #[test]
    fn a_name_that_leads_here_is_refused_when_it_is_resolved() {
        let guard = Guard { reach: Reach::Internet, resolver: DefaultResolver::default() };
        let agent = Agent::with_parts(Config::builder().proxy(None).build(), DefaultConnector::new(), guard);
        let error = agent.get("http://localhost:9/").call().unwrap_err();
        assert_eq!(problem(&error), Problem::NotPublic);
    }

    #[test]
    fn an_answer_sends_us_to_an_address_or_a_path() {
        let here: Uri = "https://chor.example/alt.ics".parse().unwrap();
        assert_eq!(onward(&here, "/neu.ics"), "https://chor.example/neu.ics");
        assert_eq!(onward(&here, "https://b.example/x"), "https://b.example/x");
        assert_eq!(Reach::Internet.checked(&onward(&here, "//b.example/x")), Err(Problem::Astray));
        assert_eq!(Reach::Internet.checked("http://chor.example/x"), Err(Problem::Astray));
    }
}
