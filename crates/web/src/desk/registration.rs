use super::Number;
use super::said::{Done, Said};
use super::thread::Reach;
use super::words::organisation_tone;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::organisations::offer_look;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use assets::Icon;
use axum::response::Response;
use domain::opportunities::{Opportunity, OpportunityState};
use domain::organisations::{OrganisationId, OrganisationState};
use i18n::{dates, terms};
use service::opportunities::{Texts, mine};
use service::organisations::{OrganisationPage, approve as list, decline as turn_down, page as see};
use service::roles::{Post, of_organisation};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/registration.html")]
struct RegistrationPage {
    shell: Shell,
    errors: FieldErrors,
    said: Said,
    title: String,
    id: OrganisationId,
    here: String,
    name: String,
    lang: &'static str,
    state: String,
    tone: &'static str,
    waits: bool,
    declined: String,
    public_href: String,
    came: String,
    sector: String,
    summary: String,
    description: String,
    topics: String,
    district: String,
    address: String,
    website: String,
    signed: bool,
    speaks: Reach,
    offers: Vec<OfferLine>,
    typed: String,
    /// The addresses with which one logs in for it.
    log_ins: Vec<String>,
    no_circulars: bool,
}

/// One of its offers.
struct OfferLine {
    href: String,
    title: String,
    lang: &'static str,
    icon: Icon,
    tile: &'static str,
    tone: &'static str,
    state: String,
}

/// All that the page shows.
struct Found {
    page: OrganisationPage,
    offers: Vec<(Opportunity, Texts)>,
    log_ins: Vec<Post>,
    no_circulars: bool,
}

async fn find(visit: &Visit, id: i64) -> Result<Found, Fault> {
    let id = OrganisationId::new(id);
    let found = visit.read(move |cx| {
        Ok(Found {
            page: see(cx, id)?,
            offers: mine(cx, id)?,
            log_ins: of_organisation(cx, id)?,
            no_circulars: service::circulars::refuses(cx, id)?,
        })
    });
    Ok(found.await?)
}

pub(super) async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let found = find(&visit, id).await?;
    let said = Said::of(&visit).await?;
    render::ok(&RegistrationPage { said, ..shown(&visit, &found, String::new(), FieldErrors::default()) })
}

pub(super) async fn approve(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    visit.write(move |cx| list(cx, OrganisationId::new(id))).await?;
    let back = if sent.text("weiter") == "tisch" { "/tisch".to_owned() } else { path(id) };
    Ok(visit.see_other(&Done::Listed.at(&back, id)))
}

pub(super) async fn decline(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let reason = sent.text("reason");
    match visit.write(move |cx| turn_down(cx, OrganisationId::new(id), &reason)).await {
        Ok(()) => Ok(visit.see_other(&Done::NotListed.at(&path(id), id))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let found = find(&visit, id).await?;
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&shown(&visit, &found, shown_again(&sent.text("reason")), errors))
        }
        Err(error) => Err(error.into()),
    }
}

fn path(id: i64) -> String {
    format!("/tisch/organisationen/{id}")
}

fn shown(visit: &Visit, found: &Found, typed: String, errors: FieldErrors) -> RegistrationPage {
    let (w, locale, settings) = (visit.words(), visit.locale, &visit.settings);
    let organisation = &found.page.organisation;
    let topics = organisation.topics.iter().filter_map(|key| settings.topic(key));
    let district = organisation.district.as_deref().and_then(|key| settings.district(key));
    let title = organisation.name.clone();
    RegistrationPage {
        title: i18n::plain(&if errors.is_empty() { title } else { w.desk_fault(title) }),
        id: organisation.id,
        here: visit.href(&path(organisation.id.number())),
        name: organisation.name.clone(),
        lang: organisation.lang.tag(),
        state: terms::organisation_state(locale, organisation.state),
        tone: organisation_tone(organisation.state),
        waits: organisation.state == OrganisationState::Registered,
        declined: if organisation.state == OrganisationState::Declined {
            w.desk_registration_declined(organisation.reason.as_deref().unwrap_or_default())
        } else {
            String::new()
        },
        public_href: if organisation.state == OrganisationState::Active {
            visit.href(&format!("/o/{}", organisation.id))
        } else {
            String::new()
        },
        came: dates::ago_or_on(locale, visit.now, organisation.registered_at),
        sector: terms::sector(locale, organisation.sector),
        summary: organisation.summary.clone(),
        description: organisation.description.clone().unwrap_or_default(),
        topics: topics.map(|topic| topic.name.text(locale)).collect::<Vec<_>>().join(", "),
        district: district.map_or_else(|| w.desk_find_everywhere(), |district| district.name.clone()),
        address: organisation.address.clone().unwrap_or_default(),
        website: organisation.website.clone().unwrap_or_default(),
        signed: organisation.membership.is_member(),
        speaks: Reach::new(
            &organisation.contact_name.clone().unwrap_or_else(|| w.desk_organisations_speaks_nobody()),
            organisation.phone.as_deref(),
            organisation.email.as_deref(),
        ),
        offers: found.offers.iter().map(|(offer, texts)| offer_line(visit, offer, texts)).collect(),
        no_circulars: found.no_circulars,
        typed,
        log_ins: found.log_ins.iter().map(|post| post.own.email.clone()).collect(),
        errors,
        said: Said::default(),
        shell: visit.shell(),
    }
}

fn offer_line(visit: &Visit, offer: &Opportunity, texts: &Texts) -> OfferLine {
    let (icon, tile, tone) = offer_look(offer.state);
    let decide = if offer.state == OpportunityState::InReview { "/pruefen" } else { "" };
    OfferLine {
        href: visit.href(&format!("/tisch/angebote/{}{decide}", offer.id)),
        title: texts.title.clone(),
        lang: texts.lang.tag(),
        icon,
        tile,
        tone,
        state: terms::opportunity_state(visit.locale, offer.state),
    }
}
