use super::Number;
use super::said::Done;
use super::thread::Reach;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::opportunities::{Insurer, OpportunityId, OpportunityState};
use i18n::{Words, dates, terms};
use service::opportunities::{Detail, page as see, publish as put_on_list, send_back as give_back};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/review.html")]
struct ReviewPage {
    shell: Shell,
    errors: FieldErrors,
    title: String,
    here: String,
    /// Back to where whoever looks came from.
    desk: String,
    /// May they change it themselves?
    edits: bool,
    edit: String,
    public_href: String,
    waits: bool,
    state: String,
    name: String,
    lang: &'static str,
    topic: String,
    organisation: String,
    organisation_href: String,
    summary: String,
    tasks: Vec<String>,
    facts: Vec<Fact>,
    shifts: Vec<String>,
    checks: Vec<Check>,
    contact: Reach,
    typed: String,
}

/// One line of what is good to know.
struct Fact {
    label: String,
    text: String,
}

/// One thing to look at before it is public.
#[derive(Debug, PartialEq, Eq)]
struct Check {
    label: String,
    answer: String,
    tone: &'static str,
}

/// Where whoever looks at offers goes on from here.
fn desk(visit: &Visit) -> &'static str {
    visit.account.as_ref().map_or("/tisch", crate::access::home)
}

pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let offer = visit.read(move |cx| see(cx, OpportunityId::new(id))).await?;
    render::ok(&shown(&visit, &offer, String::new(), FieldErrors::default()))
}

pub(super) async fn publish(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    visit.write(move |cx| put_on_list(cx, OpportunityId::new(id))).await?;
    Ok(visit.see_other(&Done::Published.at(desk(&visit), id)))
}

/// It was put on the list by mistake, and nobody has heard of it.
pub(super) async fn take_back(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    visit.write(move |cx| service::opportunities::take_back(cx, OpportunityId::new(id))).await?;
    Ok(visit.see_other(&Done::TakenBack.at(desk(&visit), id)))
}

pub(super) async fn send_back(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let reason = sent.text("reason");
    match visit.write(move |cx| give_back(cx, OpportunityId::new(id), &reason)).await {
        Ok(_) => Ok(visit.see_other(&Done::SentBack.at(desk(&visit), id))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let offer = visit.read(move |cx| see(cx, OpportunityId::new(id))).await?;
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&shown(&visit, &offer, shown_again(&sent.text("reason")), errors))
        }
        Err(error) => Err(error.into()),
    }
}

fn shown(visit: &Visit, offer: &Detail, typed: String, errors: FieldErrors) -> ReviewPage {
    let (w, locale) = (visit.words(), visit.locale);
    let title = w.desk_review_title(&offer.texts.title);
    let here = visit.href(&format!("/tisch/angebote/{}", offer.core.id));
    let topic = visit.settings.topic(&offer.topic);
    ReviewPage {
        title: i18n::plain(&if errors.is_empty() { title } else { w.desk_fault(title) }),
        edit: here.clone(),
        here,
        desk: visit.href(desk(visit)),
        edits: visit.account.as_ref().is_some_and(|account| account.role.is_staff()),
        public_href: visit.href(&format!("/a/{}", offer.core.id)),
        waits: offer.core.state == OpportunityState::InReview,
        state: terms::opportunity_state(locale, offer.core.state),
        name: offer.texts.title.clone(),
        lang: offer.texts.lang.tag(),
        topic: topic.map(|topic| topic.name.text(locale).to_owned()).unwrap_or_default(),
        organisation: offer.organisation_name.clone(),
        organisation_href: visit.href(&format!("/o/{}", offer.core.organisation)),
        summary: offer.texts.summary.clone(),
        tasks: lines(&offer.texts.tasks),
        facts: facts(visit, offer),
        shifts: offer.shifts.iter().map(|shift| dates::span(locale, shift.starts, shift.ends)).collect(),
        checks: checks(w, offer),
        contact: Reach::new(
            offer.contact_name.as_deref().unwrap_or_default(),
            offer.contact_phone.as_deref(),
            offer.contact_email.as_deref(),
        ),
        typed,
        errors,
        shell: visit.shell(),
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn facts(visit: &Visit, offer: &Detail) -> Vec<Fact> {
    let (w, locale) = (visit.words(), visit.locale);
    let suits: Vec<String> = offer.suits.iter().map(|suit| terms::suit(locale, suit)).collect();
    let languages: Vec<String> = offer.languages.iter().map(|tag| terms::language(locale, tag)).collect();
    let age = match offer.core.min_age {
        0 => String::new(),
        age => w.desk_review_age_from(age),
    };
    let places = match offer.core.places.capacity {
        Some(places) => places.to_string(),
        None => w.desk_review_places_open(),
    };
    [
        (w.desk_when(), terms::times(locale, &offer.times)),
        (w.desk_review_where(), super::words::place(&visit.settings, w, offer)),
        (w.desk_review_way(), terms::way(locale, offer.core.way)),
        (w.desk_review_places(), if offer.shifts.is_empty() { places } else { String::new() }),
        (w.desk_review_age(), age),
        (w.desk_review_languages(), languages.join(", ")),
        (w.desk_review_suits(), suits.join(", ")),
        (w.desk_review_liability(), terms::insurer(locale, offer.liability_by)),
        (w.desk_review_accident(), terms::insurer(locale, offer.accident_by)),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| Fact { label, text })
    .collect()
}

/// What the office looks at: answered from the offer where it can be.
fn checks(w: &Words, offer: &Detail) -> Vec<Check> {
    let yes = |label, yes: bool| Check {
        label,
        answer: if yes { w.desk_review_yes() } else { w.desk_review_no() },
        tone: if yes { "ok" } else { "warn" },
    };
    let insured = offer.liability_by != Insurer::Unclear && offer.accident_by != Insurer::Unclear;
    let children = if offer.core.vulnerable { w.desk_review_yes() } else { w.desk_review_no() };
    vec![
        yes(w.desk_review_check_tasks(), lines(&offer.texts.tasks).len() > 1),
        yes(w.desk_review_check_contact(), offer.contact_phone.is_some()),
        Check { label: w.desk_review_check_children(), answer: children, tone: "info" },
        if insured {
            yes(w.desk_review_check_insurance(), true)
        } else {
            Check { label: w.desk_review_check_insurance(), answer: w.desk_review_unclear(), tone: "warn" }
        },
    ]
}
