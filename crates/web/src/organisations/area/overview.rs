use super::Done;
use super::rows::{Offer, Person};
use crate::faults::Fault;
use crate::organisations::contacts;
use crate::organisations::logo::Logo;
use crate::organisations::page::Reach;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::accounts::Role;
use domain::opportunities::{OpportunityId, OpportunityState};
use domain::organisations::Membership;
use i18n::{dates, terms};
use service::organisations::Area;
use service::signups::SignupRow;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "organisations/area/overview.html")]
struct Overview {
    shell: Shell,
    /// Whoever looks leads the organisation: they see who works for it here.
    leads: bool,
    done: String,
    name: String,
    lang: &'static str,
    summary: String,
    sector: String,
    contact_name: String,
    reach: Reach,
    href: String,
    logo: Option<Logo>,
    headline: String,
    waiting: Vec<Person>,
    offers: Vec<Offer>,
    ended: Vec<Offer>,
    placed: Vec<Group>,
    placed_count: usize,
    member_since: String,
    /// The charter has a newer version than the one that was signed.
    outdated: bool,
    people: Vec<contacts::Person>,
    email: String,
}

/// The people who have a place in one offer.
struct Group {
    title: String,
    people: Vec<Person>,
}

pub(in crate::organisations) async fn page(visit: Visit) -> Result<Response, Fault> {
    let Some(id) = visit.organisation() else { return Ok(visit.see_other("/tisch")) };
    let (area, deputies) = visit
        .read(move |cx| {
            let area = service::organisations::area(cx, id)?;
            Ok((area, contacts::deputies(&service::organisations::contact_points(cx)?)))
        })
        .await?;
    render::ok(&shown(&visit, &area, &deputies))
}

fn shown(visit: &Visit, area: &Area, deputies: &contacts::Deputies) -> Overview {
    let (w, locale, organisation) = (visit.words(), visit.locale, &area.organisation);
    let done = visit.query_value("getan").as_deref().and_then(Done::from_key);
    let offers = area.offers.iter().map(|offer| Offer::new(visit, offer));
    let (ended, offers) = offers.partition(|offer| offer.state == OpportunityState::Ended);
    let (member_since, outdated) = match &organisation.membership {
        Membership::Member { version, since } => {
            (dates::calendar_date(locale, since.city_day()), *version != visit.settings.charter.version)
        }
        Membership::None | Membership::Left { .. } => (String::new(), false),
    };
    Overview {
        leads: visit.account.as_ref().is_some_and(|account| matches!(account.role, Role::Lead(_))),
        shell: visit.shell(),
        done: done.map(|done| done.said(w)).unwrap_or_default(),
        name: organisation.name.clone(),
        lang: organisation.lang.tag(),
        summary: organisation.summary.clone(),
        sector: terms::sector(locale, organisation.sector),
        contact_name: organisation.contact_name.clone().unwrap_or_default(),
        reach: Reach::new(visit, organisation),
        href: visit.href(&format!("/o/{}", organisation.id)),
        logo: area.picture.clone().map(Logo::large),
        headline: w.area_headline(area.waiting.len()),
        waiting: area.waiting.iter().map(|row| Person::new(visit, row)).collect(),
        offers,
        ended,
        placed: groups(visit, &area.placed),
        placed_count: area.placed.len(),
        member_since,
        outdated,
        people: area
            .contact_points
            .iter()
            .map(|point| contacts::Person::new(visit, point, deputies, organisation.lang))
            .collect(),
        email: visit.account.as_ref().map(|account| account.email.to_string()).unwrap_or_default(),
    }
}

/// By offer; in each, the next dates first.
fn groups(visit: &Visit, placed: &[SignupRow]) -> Vec<Group> {
    let mut by_offer: BTreeMap<OpportunityId, Vec<&SignupRow>> = BTreeMap::new();
    for row in placed {
        by_offer.entry(row.signup.opportunity).or_default().push(row);
    }
    let group = |mut rows: Vec<&SignupRow>| {
        rows.sort_by_key(|row| row.shift);
        Group {
            title: rows.first().map(|row| row.title.clone()).unwrap_or_default(),
            people: rows.into_iter().map(|row| Person::new(visit, row)).collect(),
        }
    };
    by_offer.into_values().map(group).collect()
}
