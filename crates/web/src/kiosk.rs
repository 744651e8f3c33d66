//! A device in the foyer that belongs to everybody. Its browser holds a cookie that says nothing but that; every page it
//! gets is then dressed for it: large, without a way to log in and without links that leave the hub.

mod closed;
mod door;
mod dress;
mod end;
mod tags;

use crate::app::Site;
use crate::routes::Routes;
use crate::visit::Visit;
use domain::kiosk::Rest;
use domain::policy::Gate;
use http::HeaderMap;

pub(crate) use closed::page as closed;
pub(crate) use dress::dressed;

/// Where a kiosk begins, and begins again.
pub(crate) const DOOR: &str = "/kiosk";
/// Where the office ends it.
const END: &str = "/kiosk/ende";
/// Says how many seconds it rests, and nothing of anybody.
const COOKIE: &str = "kiosk";

pub(crate) fn routes(routes: Routes) -> Routes {
    routes
        .get(DOOR, Gate::Everyone, door::page)
        .post(DOOR, Gate::Everyone, door::begin)
        .get(END, Gate::Everyone, end::page)
        .post(END, Gate::Everyone, end::end)
}

/// The address of one of our pages with the rest that was asked for in this one's.
fn keeping_rest(visit: &Visit, path: &str) -> String {
    wanted_rest(visit).map_or(path.to_owned(), |rest| format!("{path}?ruhe={}", rest.seconds()))
}

/// How long the kiosk is to rest, where the address says so.
fn wanted_rest(visit: &Visit) -> Option<Rest> {
    visit.query_value("ruhe").map(|seconds| Rest::from_text(&seconds))
}

/// Does this come from a kiosk, and how long does it rest?
pub(crate) fn rest_of(headers: &HeaderMap) -> Option<Rest> {
    crate::visit::cookie_value(headers, COOKIE).map(Rest::from_text)
}

/// It goes with the browser; a device that is switched on anew is set up by its start page.
fn cookie(site: &Site, rest: Rest) -> String {
    format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax{}", rest.seconds(), secure(site))
}

fn no_cookie(site: &Site) -> String {
    format!("{COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{}", secure(site))
}

fn secure(site: &Site) -> &'static str {
    if site.is_https() { "; Secure" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderValue, header};

    #[test]
    fn the_cookie_says_how_long_it_rests_and_nothing_else() {
        let site = Site { base_url: "https://hub.example".into() };
        let set = cookie(&site, Rest::from_text("180"));
        assert_eq!(set, "kiosk=180; Path=/; HttpOnly; SameSite=Lax; Secure");
        let mut headers = HeaderMap::new();
        assert_eq!(rest_of(&headers), None);
        headers.insert(header::COOKIE, HeaderValue::from_static("a=b; kiosk=180"));
        assert_eq!(rest_of(&headers), Some(Rest::from_text("180")));
        assert!(no_cookie(&site).contains("Max-Age=0"));
    }
}
