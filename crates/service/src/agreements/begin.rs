use super::{As, keep, load, of};
use crate::contexts::{ReadCx, WriteCx};
use crate::error::{Error, Refusal, Result};
use crate::limits::allow;
use domain::agreements::{
    Agreement, AgreementId, BeginForm, Begun, Contact, NewParty, PartyId, State, Step, Template, Text,
    TextForm, numbered,
};
use domain::changes::Change;
use domain::fields::{Fault, Faults};
use domain::journal::{Subject, Verb};
use domain::limits::Deed;
use domain::organisations::{OrganisationState, Sector};
use domain::policy::{Action, Actor, Matter};
use kernel::Locale;
use store::agreements::{NewParty as Row, Version};

const TEMPLATES: &str = include_str!("../../../../data/agreements.toml");

/// With what an agreement may begin.
///
/// # Errors
/// When the file of this program is wrong; a test reads it.
pub fn templates() -> Result<Vec<Template>> {
    crate::setup::list(TEMPLATES, "agreements.toml", "template")
}

/// Begins an agreement; its first version is what the template says. The same form sent twice is one.
///
/// Somebody without an account begins it for a listed organisation, and it waits until that says from its own mailbox that
/// it did; nothing of it reaches the others before. Who works for the first party begins it at once, and so does the office.
///
/// # Errors
/// [`Refusal::Fields`] with all that is to be mended, [`Refusal::TooOften`].
pub fn begin(cx: &mut WriteCx<'_>, form: &BeginForm) -> Result<(AgreementId, State)> {
    cx.authorise(Action::BeginAgreement)?;
    let begun = form.parse()?;
    let key = begun.form_key.to_string();
    if let Some(known) = store::agreements::by_form_key(cx.conn, &key)? {
        return Ok((known, load(cx, known)?.state));
    }
    let parties = parties(cx, &begun)?;
    let state = if vouched(cx, &parties) { State::Draft } else { State::Held };
    if let (State::Held, Some(first)) = (state, parties.first()) {
        let Some(address) = first.contact.email.clone().filter(|_| first.organisation.is_some()) else {
            return Err(fault("party_1", Fault::NoWayToAnswer));
        };
        allow(cx, Deed::Message, Some(&address))?;
    }
    let lang = cx.caller.locale.at_work();
    let text = first_text(cx, &begun, lang)?;
    let it = Agreement::fresh(state, lang, cx.now);
    let id = store::agreements::insert(cx.conn, &it, &key, begun.template.as_deref())?;
    let mut ids: Vec<PartyId> = Vec::new();
    for (position, party) in (1_i32..).zip(&parties) {
        let row = Row {
            organisation: party.organisation,
            name: &party.name,
            sector: party.sector,
            lang: party.lang,
            contact: &party.contact,
        };
        ids.push(store::agreements::add_party(cx.conn, id, position, row)?);
    }
    let by = if cx.caller.actor == Actor::System { None } else { ids.first().copied() };
    let by = by.filter(|_| !staff(cx));
    let version = Version { number: 1, at: cx.now, by, text };
    store::agreements::add_version(cx.conn, id, &version)?;
    for party in ids {
        cx.open_new_matter(Matter::Agreement(party))?;
    }
    let _seq = cx.tell(&Change::private(Verb::AgreementBegun, Subject::Agreement(id)))?;
    Ok((id, state))
}

/// The link of the party that begins it, for whoever is certain to work for it; nothing for anybody else.
///
/// # Errors
/// When the database fails.
pub fn first_link(cx: &mut ReadCx<'_>, id: AgreementId) -> Result<Option<String>> {
    let parties = store::agreements::parties(cx.conn, id)?;
    let own = match cx.caller.actor {
        Actor::Member { role, .. } => role.organisation(),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    };
    match parties.first() {
        Some(first) if own.is_some() && first.organisation == own => cx.link_to(Matter::Agreement(first.id)),
        Some(_) | None => Ok(None),
    }
}

fn staff(cx: &ReadCx<'_>) -> bool {
    cx.authorise(Action::RunAgreements).is_ok()
}

fn fault(field: &'static str, fault: Fault) -> Error {
    let mut faults = Faults::new();
    faults.add(field, fault);
    faults.into()
}

/// A party that is to be, as it is kept.
struct ToBe {
    organisation: Option<domain::organisations::OrganisationId>,
    name: String,
    sector: Sector,
    lang: Locale,
    contact: Contact,
}

fn parties(cx: &mut ReadCx<'_>, begun: &Begun) -> Result<Vec<ToBe>> {
    const FIELDS: [&str; 6] = ["party_1", "party_2", "party_3", "party_4", "party_5", "party_6"];
    let mut found = Vec::new();
    for (party, field) in begun.parties.iter().zip(FIELDS) {
        found.push(match party {
            NewParty::Listed(id) => {
                let listed = store::organisations::get(cx.conn, *id)?;
                let listed = listed.filter(|it| it.state == OrganisationState::Active);
                let it = listed.ok_or_else(|| fault(field, Fault::Choice))?;
                ToBe {
                    organisation: Some(*id),
                    sector: it.sector,
                    lang: it.lang,
                    contact: Contact {
                        name: it.contact_name.unwrap_or_default(),
                        email: it.email,
                        phone: it.phone,
                    },
                    name: it.name,
                }
            }
            NewParty::Other { name, sector, contact } => ToBe {
                organisation: None,
                name: name.clone(),
                sector: *sector,
                lang: cx.caller.locale,
                contact: contact.clone(),
            },
        });
    }
    Ok(found)
}

/// Is it certain who begins it?
fn vouched(cx: &ReadCx<'_>, parties: &[ToBe]) -> bool {
    let own = match cx.caller.actor {
        Actor::Member { role, .. } => role.organisation(),
        Actor::Visitor | Actor::Bearer(_) | Actor::System => None,
    };
    staff(cx) || parties.first().is_some_and(|first| own.is_some() && first.organisation == own)
}

/// What the first version says: the template, with the title and the goal that were typed; without a template title and goal
/// alone, to be written together.
fn first_text(cx: &ReadCx<'_>, begun: &Begun, lang: Locale) -> Result<Text> {
    let today = cx.now.city_day();
    let goal = begun.goal.clone().unwrap_or_default();
    let Some(key) = &begun.template else {
        let form = Template::none(today);
        let unread = || fault("template", Fault::Choice);
        return Ok(Text {
            title: begun.title.clone(),
            goal,
            volunteers: String::new(),
            not_replaced: String::new(),
            contributions: String::new(),
            binding: domain::agreements::Binding::Intent,
            district: None,
            starts: today,
            review: form.review.parse().map_err(|_| unread())?,
            ends: None,
            measures: Vec::new(),
        });
    };
    let template = templates()?.into_iter().find(|it| it.key == *key);
    let template = template.ok_or_else(|| fault("template", Fault::Choice))?;
    let form = template.form(lang, today);
    let goal = if goal.is_empty() { form.goal.clone() } else { goal };
    let form = TextForm { title: begun.title.clone(), goal, ..form };
    let text = form.parse(begun.parties.len(), |key| cx.settings.district(key).is_some())?;
    Ok(Text { measures: numbered(text.measures, &[], 0), ..text })
}

/// The organisation says from its own mailbox that it began this. From here on the others hear of it.
///
/// # Errors
/// [`Refusal::NotNow`] when it was said before, [`Error::Forbidden`] for another party.
pub fn vouch(cx: &mut WriteCx<'_>, who: As) -> Result<()> {
    let (mut it, parties) = of(cx, who)?;
    if parties.first().map(|party| party.id) != Some(who.party) {
        return Err(Error::Forbidden);
    }
    let change = it.step(Step::Vouch)?;
    keep(cx, &it, &change).map(drop)
}

/// It lies before the parties from now on, to be confirmed: every party may say so, and the office.
///
/// # Errors
/// [`Refusal::NotNow`] where it has no step yet, or lies there already.
pub fn offer(cx: &mut WriteCx<'_>, id: AgreementId, who: Option<As>) -> Result<()> {
    let mut it = acting(cx, id, who)?;
    let newest = store::agreements::text(cx.conn, it.id, it.latest)?.ok_or(Error::NotFound)?;
    if newest.text.measures.is_empty() {
        return Err(Refusal::NotNow.into());
    }
    let change = it.step(Step::Offer)?;
    keep(cx, &it, &change).map(drop)
}

/// It is thrown away before anybody was asked to confirm it: by whoever began it, or by the office.
///
/// # Errors
/// [`Refusal::NotNow`] once it lies before the parties.
pub fn discard(cx: &mut WriteCx<'_>, id: AgreementId, who: Option<As>) -> Result<()> {
    let mut it = acting(cx, id, who)?;
    let now = cx.now;
    let change = it.step(Step::Discard)?;
    it.over_at = Some(now);
    keep(cx, &it, &change).map(drop)
}

/// The agreement of whoever acts: of a party, or of the office.
pub(super) fn acting(cx: &mut ReadCx<'_>, id: AgreementId, who: Option<As>) -> Result<Agreement> {
    match who {
        Some(who) => {
            let (it, _) = of(cx, who)?;
            if it.id == id { Ok(it) } else { Err(Error::NotFound) }
        }
        None => {
            cx.authorise(Action::RunAgreements)?;
            load(cx, id)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_template_gives_a_text_that_can_be_kept_in_every_language_of_work() {
        let all = templates().unwrap();
        let keys: BTreeSet<&str> = all.iter().map(|it| it.key.as_str()).collect();
        assert_eq!((keys.len(), all.len()), (6, 6));
        let day = "2026-12-01".parse().unwrap();
        for template in &all {
            for locale in [Locale::De, Locale::En, Locale::Tr] {
                assert_eq!(template.name.get(locale).1, locale, "{}", template.key);
                assert_eq!(template.title.get(locale).1, locale, "{}", template.key);
                let text = template.form(locale, day).parse(2, |_| false);
                let text = text.unwrap_or_else(|faults| panic!("{} {faults:?}", template.key));
                assert!(!text.volunteers.is_empty() && !text.not_replaced.is_empty(), "{}", template.key);
                assert!(text.measures.len() >= 2, "{}", template.key);
            }
        }
    }
}
