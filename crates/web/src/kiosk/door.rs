//! The door of the kiosk: what people come for, as a few large doors. Opening it sets the device up, and ends what the person
//! before had begun.

use super::{DOOR, END, cookie, keeping_rest, wanted_rest};
use crate::access::forget_everybody;
use crate::faults::Fault;
use crate::render;
use crate::security::is_led_here_by_others;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::{Icon, icon};
use axum::response::Response;
use http::header::{self, HeaderMap};

#[derive(Template)]
#[template(path = "kiosk/door.html")]
struct Page {
    shell: Shell,
    doors: [Door; 6],
    /// Where the office ends it; "" once it is set up: visitors do not stumble over it.
    end_href: String,
}

struct Door {
    icon: Icon,
    tile: &'static str,
    title: String,
    text: String,
    href: String,
}

pub(super) async fn page(visit: Visit, headers: HeaderMap) -> Result<Response, Fault> {
    let rest = wanted_rest(&visit).or(visit.kiosk).unwrap_or_default();
    let is_new = visit.kiosk.is_none();
    // A link makes nobody's browser a kiosk and logs nobody out: there the page that explains it comes first. A device in
    // the foyer is logged in nowhere and begins by itself.
    if is_new && (is_led_here_by_others(&headers) || visit.account.is_some()) {
        return Ok(visit.see_other(&keeping_rest(&visit, END)));
    }
    // This answer is the kiosk's own already: without whoever was logged in, and in its frame.
    let visit = Visit { kiosk: Some(rest), account: None, session: None, ..visit };
    let w = visit.words();
    let door = |icon: Icon, tile: &'static str, title: String, text: String, path: &str| Door {
        icon,
        tile,
        title,
        text,
        href: visit.href(path),
    };
    let doors = [
        door(icon::HEART_HANDSHAKE, "t-leaf", w.kiosk_offers(), w.kiosk_offers_text(), "/mitmachen"),
        door(icon::CALENDAR_DAYS, "t-sky", w.kiosk_dates(), w.kiosk_dates_text(), "/termine"),
        door(icon::USERS, "t-clay", w.kiosk_people(), w.kiosk_people_text(), "/ansprechpersonen"),
        door(icon::PHONE_CALL, "t-sun", w.kiosk_ask(), w.kiosk_ask_text(), "/fragen/stellen"),
        door(icon::SEARCH, "t-plum", w.kiosk_search(), w.kiosk_search_text(), "/suche"),
        door(icon::SPROUT, "t-iris", w.kiosk_guide(), w.kiosk_guide_text(), "/was-passt-zu-mir"),
    ];
    let page =
        Page { shell: visit.shell(), doors, end_href: if is_new { visit.href(END) } else { String::new() } };
    let answer = forget_everybody(&visit, render::ok(&page)?);
    Ok(render::with_header(answer, header::SET_COOKIE, &cookie(&visit.app.site, rest)))
}

/// POST: this device becomes a kiosk, and whoever was logged in on it is logged in no more.
pub(super) async fn begin(visit: Visit) -> Result<Response, Fault> {
    let answer = forget_everybody(&visit, visit.see_other(DOOR));
    let rest = wanted_rest(&visit).or(visit.kiosk).unwrap_or_default();
    Ok(render::with_header(answer, header::SET_COOKIE, &cookie(&visit.app.site, rest)))
}
