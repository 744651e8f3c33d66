use super::Number;
use super::said::{Done, Said};
use super::tabs::{Tab, tabs};
use super::words::tel;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::opportunities::OpportunityId;
use domain::signups::Channel;
use i18n::dates;
use service::desk::Silent;

#[derive(Template)]
#[template(path = "desk/phone_list.html")]
struct PhoneListPage {
    shell: Shell,
    tabs: Vec<Tab>,
    said: Said,
    count: String,
    rows: Vec<Line>,
}

struct Line {
    href: String,
    edit: String,
    confirm: String,
    title: String,
    lang: &'static str,
    organisation: String,
    contact: String,
    phone: String,
    tel: String,
    dead_address: bool,
    since: String,
    /// What the button says to those who do not see its row.
    what: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let silent = visit.read(service::desk::phone_list).await?;
    render::ok(&PhoneListPage {
        tabs: tabs(&visit),
        said: Said::of(&visit).await?,
        count: i18n::plain(&visit.words().desk_offers_count(silent.len())),
        rows: silent.iter().map(|offer| line(&visit, offer)).collect(),
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, offer: &Silent) -> Line {
    let phone = offer.phone.clone().unwrap_or_default();
    Line {
        href: visit.href(&format!("/a/{}", offer.id)),
        edit: visit.href(&format!("/tisch/angebote/{}", offer.id)),
        confirm: visit.href(&format!("/tisch/angebote/{}/bestaetigt", offer.id)),
        title: offer.title.clone(),
        lang: offer.lang.tag(),
        organisation: offer.organisation.clone(),
        contact: offer.contact.clone().unwrap_or_default(),
        tel: tel(&phone),
        phone,
        dead_address: offer.dead_address,
        since: dates::calendar_date(visit.locale, offer.confirm_by.city_day()),
        what: visit.words().desk_phones_true_what(&offer.title),
    }
}

/// The organisation said on the phone that the offer still holds.
pub(super) async fn confirm(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    visit
        .write(move |cx| service::opportunities::confirm_true(cx, OpportunityId::new(id), Channel::Phone))
        .await?;
    Ok(visit.see_other(&Done::StillTrue.at("/tisch/telefonliste", id)))
}
