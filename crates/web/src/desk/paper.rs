//! The sign-up on paper, for people without mail: in their own language, with their personal link as a picture.

use super::words;
use crate::faults::Fault;
use crate::qr::Qr;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::signups::{SignupId, SignupState};
use i18n::{Words, dates, terms};
use kernel::Locale;
use service::signups::Paper;

/// What both sheets say.
struct Sheet {
    w: &'static Words,
    lang: &'static str,
    dir: &'static str,
    number: String,
    name: String,
    offer: String,
    offer_lang: &'static str,
    organisation: String,
    when: String,
    place: String,
    contact: String,
    phone: String,
    tasks: Vec<String>,
    state: String,
    thanks: String,
    reason: String,
    today: String,
    /// It still runs: there is something to see, to change or to withdraw.
    open: bool,
    qr: Option<Qr>,
    hub_phone: String,
}

#[derive(Template)]
#[template(path = "desk/slip.html")]
struct SlipPage {
    shell: Shell,
    title: String,
    back: String,
    sheet: Sheet,
}

#[derive(Template)]
#[template(path = "desk/letter.html")]
struct LetterPage {
    shell: Shell,
    title: String,
    back: String,
    sheet: Sheet,
}

pub(super) async fn slip(visit: Visit, super::Number(id): super::Number) -> Result<Response, Fault> {
    let paper = visit.read(move |cx| service::signups::paper(cx, SignupId::new(id))).await?;
    let sheet = sheet(&visit, &paper);
    let (title, back) = (i18n::plain(&visit.words().desk_slip_title(&sheet.name)), back(&visit, id));
    render::ok(&SlipPage { title, back, sheet, shell: visit.shell() })
}

pub(super) async fn letter(visit: Visit, super::Number(id): super::Number) -> Result<Response, Fault> {
    let paper = visit.read(move |cx| service::signups::paper(cx, SignupId::new(id))).await?;
    let sheet = sheet(&visit, &paper);
    let (title, back) = (i18n::plain(&visit.words().desk_letter_title(&sheet.name)), back(&visit, id));
    render::ok(&LetterPage { title, back, sheet, shell: visit.shell() })
}

fn back(visit: &Visit, id: i64) -> String {
    visit.href(&format!("/tisch/anmeldungen/{id}"))
}

fn sheet(visit: &Visit, paper: &Paper) -> Sheet {
    let (signup, offer) = (&paper.view.signup, &paper.view.offer);
    let locale = signup.locale;
    let w = i18n::words(locale);
    let open = signup.state.is_open();
    let link = |token: &String| format!("{}{}/meins/{token}", visit.app.site.base_url, locale.prefix());
    let reason = signup.reason.as_deref().filter(|reason| !reason.is_empty());
    Sheet {
        w,
        lang: locale.tag(),
        dir: locale.dir(),
        number: i18n::plain(&w.desk_paper_number(signup.id.to_string())),
        name: signup.contact.name.to_string(),
        offer: offer.texts.title.clone(),
        offer_lang: offer.texts.lang.tag(),
        organisation: offer.organisation_name.clone(),
        when: words::when(locale, &paper.view),
        place: words::place(&visit.settings, w, offer),
        contact: offer.contact_name.clone().unwrap_or_default(),
        phone: offer.contact_phone.clone().unwrap_or_default(),
        tasks: offer
            .texts
            .tasks
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        state: terms::own_signup_state(locale, signup.state),
        thanks: thanks(w, signup.state),
        reason: reason
            .map(|reason| w.desk_paper_reason(&offer.organisation_name, reason))
            .unwrap_or_default(),
        today: day(locale, visit),
        open,
        qr: paper.token.as_ref().filter(|_| open).map(|token| Qr::of(&link(token))),
        hub_phone: visit.settings.phone.clone(),
    }
}

fn day(locale: Locale, visit: &Visit) -> String {
    dates::calendar_date(locale, visit.now.city_day())
}

fn thanks(w: &Words, state: SignupState) -> String {
    match state {
        SignupState::Accepted => w.desk_paper_thanks_accepted(),
        SignupState::Waiting => w.desk_paper_thanks_waiting(),
        SignupState::AwaitsGuardian => w.desk_paper_thanks_guardian(),
        SignupState::Unconfirmed { .. } => w.desk_paper_thanks_unconfirmed(),
        SignupState::Declined => w.desk_paper_thanks_declined(),
        SignupState::Withdrawn => w.desk_paper_thanks_withdrawn(),
        SignupState::Lapsed => w.desk_paper_thanks_lapsed(),
        SignupState::CalledOff => w.desk_paper_thanks_called_off(),
    }
}
