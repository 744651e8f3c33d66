use super::offer::{Offer, until};
use super::segment::Segment;
use super::steps::Step;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::opportunities::Way;
use domain::signups::{Signup, SignupState};
use kernel::Instant;
use service::opportunities::{Detail, public_page};

/// A sign-up holds its place for days, not for weeks: an address that says otherwise is not believed.
const LONGEST_HOLD_DAYS: i64 = 8;

#[derive(Template)]
#[template(path = "signups/thanks.html")]
struct ThanksPage {
    shell: Shell,
    page_title: String,
    title: String,
    text: String,
    held: String,
    by_mail: bool,
    demo: bool,
    again: String,
    steps: Vec<Step>,
    offer: Offer,
}

/// On to the thanks, after a sign-up. The address says how we answer and until when, nothing of the person.
pub(super) fn go(visit: &Visit, signup: &Signup) -> Response {
    let per = if signup.contact.email.is_some() { "mail" } else { "telefon" };
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("per", per).append_pair("weg", signup.way.key());
    if let SignupState::Unconfirmed { held_until } = signup.state {
        query.append_pair("bis", &(held_until.micros() / 1_000_000).to_string());
    }
    visit.see_other(&format!("/a/{}/danke?{}", signup.opportunity, query.finish()))
}

/// GET: what happens next.
pub(super) async fn page(visit: Visit, segment: Segment) -> Result<Response, Fault> {
    let id = segment.offer()?;
    let detail = visit.read(move |cx| public_page(cx, id)).await?;
    let by_mail = visit.query_value("per").as_deref() != Some("telefon");
    let way = visit.query_value("weg").as_deref().and_then(Way::from_key).unwrap_or(detail.core.way);
    let held = held(visit.query_value("bis").as_deref(), visit.now).map(|at| until(visit.locale, at));
    render::ok(&thanks(&visit, &detail, by_mail, way, held))
}

fn held(seconds: Option<&str>, now: Instant) -> Option<Instant> {
    let at = Instant::from_micros(seconds?.parse::<i64>().ok()?.checked_mul(1_000_000)?);
    (now < at && at < now.plus_days(LONGEST_HOLD_DAYS)).then_some(at)
}

fn thanks(visit: &Visit, detail: &Detail, by_mail: bool, way: Way, held: Option<String>) -> ThanksPage {
    let w = visit.words();
    let (title, text) = if by_mail {
        (w.signups_thanks_mail_title(), w.signups_thanks_mail_text())
    } else {
        (w.signups_thanks_phone_title(), w.signups_thanks_phone_text())
    };
    let held = match (held, way, by_mail) {
        (Some(until), Way::Direct, _) => w.signups_thanks_mail_held(until),
        (Some(until), Way::GetToKnow, true) => w.signups_thanks_mail_by(until),
        _ => String::new(),
    };
    ThanksPage {
        page_title: i18n::plain(&w.signups_thanks_page(&detail.texts.title)),
        title,
        text,
        held,
        by_mail,
        demo: visit.settings.demo,
        again: visit.href(&format!("/a/{}/anmelden", detail.core.id)),
        steps: steps(visit, detail, by_mail, way),
        offer: Offer::new(visit, detail, None),
        shell: visit.shell(),
    }
}

fn steps(visit: &Visit, detail: &Detail, by_mail: bool, way: Way) -> Vec<Step> {
    let w = visit.words();
    let next = if by_mail {
        Step::now(assets::icon::MAIL, w.signups_thanks_button())
    } else {
        Step::now(assets::icon::PHONE, w.signups_thanks_call())
    };
    let last = match way {
        Way::Direct => Step::next(assets::icon::CALENDAR_CHECK, w.signups_thanks_placed()),
        Way::GetToKnow => {
            Step::next(assets::icon::HANDSHAKE, w.signups_thanks_meet(&detail.organisation_name))
        }
    };
    vec![Step::done(assets::icon::SEND, w.signups_thanks_sent()), next, last]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_in_the_address_is_believed_only_within_the_time_we_hold_places() {
        let now = Instant::from_micros(1_000_000_000_000_000);
        let seconds = |at: Instant| (at.micros() / 1_000_000).to_string();
        let soon = now.plus_days(2);
        assert_eq!(held(Some(&seconds(soon)), now), Some(soon));
        for wrong in ["", "morgen", "-1", "9223372036854775807", &seconds(now), &seconds(now.plus_days(9))] {
            assert_eq!(held(Some(wrong), now), None, "{wrong}");
        }
        assert_eq!(held(None, now), None);
    }

    #[test]
    fn both_holding_times_are_believed() {
        let now = Instant::from_micros(1_000_000_000_000_000);
        for by_mail in [true, false] {
            let until = domain::signups::hold_until(now, by_mail, None);
            assert_eq!(held(Some(&(until.micros() / 1_000_000).to_string()), now), Some(until));
        }
    }
}
