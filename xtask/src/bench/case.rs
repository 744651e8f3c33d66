//! What is measured: which page, asked for how, and what must hold.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};

use super::http::{Answer, get};
use super::hub::Hub;
use super::signups::Crowd;

pub struct Case {
    pub name: &'static str,
    pub path: String,
    /// Sent with each request.
    pub headers: Vec<(String, String)>,
    /// What the hub answered: nginx serves the same.
    pub answer: Answer,
    /// Lets each request come from another address, or be another one where pages must not be kept.
    pub script: PathBuf,
    /// The same for nginx, which keeps everything under one address.
    pub nginx_script: PathBuf,
    /// The least ratio that must hold.
    pub floor: f64,
}

/// Kept pages must come as fast as files; rendered ones may take their time.
const KEPT: f64 = 0.95;
const RENDERED: f64 = 0.07;

/// Each request comes from one of many addresses (RFC 2544 keeps this network for benchmarks).
const MANY_ADDRESSES: &str = r#"
local requests, at = {}, 0
init = function(args)
  for number = 1, 250 do
    wrk.headers["X-Forwarded-For"] = "198.18." .. number .. "." .. number
    requests[number] = wrk.format()
  end
end
request = function()
  at = at % 250 + 1
  return requests[at]
end
"#;

/// Asks for a topic that there is not, each time another one: the whole list, but never kept under this address.
const EACH_ANOTHER: &str = r#"
local number = 0
request = function()
  number = number + 1
  wrk.headers["X-Forwarded-For"] = "198.18." .. number % 250 .. "." .. math.floor(number / 250) % 250
  return wrk.format("GET", "/mitmachen?topic=" .. number)
end
"#;

pub fn cases(hub: &Hub, desk: &Path) -> anyhow::Result<Vec<Case>> {
    let many = desk.join("many-addresses.lua");
    fs::write(&many, MANY_ADDRESSES).context("the load's script")?;
    let case =
        |name, path: &str, headers: &[(&str, &str)], floor| case(hub, &many, name, path, headers, floor);
    let list = get(hub.address, "/mitmachen", &[])?;
    let detail = first_link(&list.text(), "/a/").context("no offer in the list")?;
    // Whether the city's own story sends a mail just now depends on the day: somebody signs up.
    Crowd::of(hub.address)?.rush(1, Duration::from_millis(100))?;
    let personal = personal_link(&hub.post_folder())?;
    let mut cases = Vec::new();
    for (name, gzipped, path) in [
        ("home", "home, gzip", "/".to_owned()),
        ("list", "list, gzip", "/mitmachen".to_owned()),
        ("detail", "detail, gzip", detail),
    ] {
        cases.push(case(name, &path, &[], KEPT)?);
        cases.push(case(gzipped, &path, &[("accept-encoding", "gzip")], KEPT)?);
    }
    cases.push(case("personal page", &personal, &[], RENDERED)?);
    // No promise is given for this one yet; it is watched.
    let cookie = hub.log_in()?;
    cases.push(case("coordinator's desk", "/tisch", &[("cookie", &cookie)], 0.0)?);
    let script = desk.join("each-another.lua");
    fs::write(&script, EACH_ANOTHER).context("the load's script")?;
    let mut missed = case("list, each time another", "/mitmachen", &[], RENDERED)?;
    missed.script = script;
    cases.push(missed);
    Ok(cases)
}

fn case(
    hub: &Hub,
    script: &Path,
    name: &'static str,
    path: &str,
    headers: &[(&str, &str)],
    floor: f64,
) -> anyhow::Result<Case> {
    let answer = settled(hub, path, headers)?;
    if answer.status != 200 {
        bail!("{path} answers {}", answer.status);
    }
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Ok(Case {
        name,
        path: path.to_owned(),
        headers,
        answer,
        script: script.to_owned(),
        nginx_script: script.to_owned(),
        floor,
    })
}

/// A page is compressed after it was first sent: asked until it comes as it will stay.
fn settled(hub: &Hub, path: &str, headers: &[(&str, &str)]) -> anyhow::Result<Answer> {
    let coded = headers.iter().any(|(name, _)| *name == "accept-encoding");
    for _ in 0..200 {
        let answer = get(hub.address, path, headers)?;
        if !coded || answer.header("content-encoding").is_some() {
            return Ok(answer);
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    bail!("{path} is never sent compressed")
}

/// The first address in a page that begins so and goes on with digits.
fn first_link(page: &str, start: &str) -> Option<String> {
    let mut links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let link = links.find(|link| {
        link.strip_prefix(start)
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
    });
    link.map(str::to_owned)
}

/// Whoever signed up has had their mail by now; it holds a personal link.
fn personal_link(post: &Path) -> anyhow::Result<String> {
    for _ in 0..200 {
        for file in fs::read_dir(post).into_iter().flatten().flatten() {
            let mail = fs::read_to_string(file.path()).unwrap_or_default();
            // Long lines are folded (RFC 2045, section 6.7).
            let mail = mail.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=");
            if let Some(at) = mail.find("/meins/") {
                let link = mail.get(at..).unwrap_or_default();
                let end = link.find(|c: char| c.is_whitespace() || "<>\"".contains(c)).unwrap_or(link.len());
                return Ok(link.get(..end).unwrap_or_default().to_owned());
            }
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    bail!("no mail in {} has a personal link", post.display())
}

#[cfg(test)]
mod tests {
    use super::{first_link, personal_link};

    #[test]
    fn an_offer_is_found_in_the_list() {
        let page = r#"<a href="/a/">x</a><a href="/a/12/plakat">y</a><a href="/a/12">z</a>"#;
        assert_eq!(first_link(page, "/a/").unwrap(), "/a/12");
        assert_eq!(first_link(page, "/b/"), None);
    }

    #[test]
    fn a_folded_link_in_a_mail_is_read_whole() {
        let post = tempfile::tempdir().unwrap();
        std::fs::write(post.path().join("1.eml"), "Hier: http://localhost/meins/ab=\r\ncd\r\nBis dann")
            .unwrap();
        assert_eq!(personal_link(post.path()).unwrap(), "/meins/abcd");
    }
}
