//! Agreements in every state.

use crate::cast::at;
use crate::content::{self, AgreementEntry, Result, read_all};
use crate::organisations::lookup;
use domain::accounts::{AccountId, Role};
use domain::agreements::{AgreementId, BeginForm, ConfirmForm, PartyId, TextForm};
use domain::organisations::OrganisationId;
use domain::policy::Actor;
use kernel::{Instant, Locale, PublicId, SeededRng};
use service::agreements::{self as deals, As};
use service::{Caller, WriteCx};
use std::collections::BTreeMap;

/// Tells them, the oldest steps first.
pub(crate) fn tell(
    cx: &mut WriteCx<'_>,
    organisations: &BTreeMap<String, OrganisationId>,
    coordinator: AccountId,
    today: Instant,
) -> Result<()> {
    let office = Caller::web(Actor::Member { account: coordinator, role: Role::Coordinator }, Locale::De);
    let mut keys = SeededRng::new(2041);
    for told in &read_all::<AgreementEntry>(content::AGREEMENTS, "agreement")? {
        at(cx, today.plus_days(-told.days_ago), office);
        one(cx, told, organisations, &mut keys)?;
    }
    Ok(())
}

fn one(
    cx: &mut WriteCx<'_>,
    told: &AgreementEntry,
    organisations: &BTreeMap<String, OrganisationId>,
    keys: &mut SeededRng,
) -> Result<()> {
    let parties = told.parties.iter().map(|key| lookup(organisations, key).map(|id| id.to_string()));
    let form = BeginForm {
        title: told.title.clone(),
        goal: told.goal.clone(),
        template: told.template.clone(),
        parties: parties.collect::<Result<_>>()?,
        form_key: PublicId::draw(keys).to_string(),
        ..BeginForm::default()
    };
    let (id, _) = deals::begin(cx, &form)?;
    let view = deals::view_at_desk(cx, id)?;
    let parties: Vec<PartyId> = view.parties.iter().map(|party| party.id).collect();
    let mut version = 1;
    if let Some(first) = view.newest().filter(|_| !told.district.is_empty()) {
        let form = TextForm { district: told.district.clone(), ..TextForm::of(&first.text, 1) };
        version = deals::write(cx, id, None, &form)?;
    }
    if told.state == "draft" {
        return Ok(());
    }
    later(cx, 2);
    deals::offer(cx, id, None)?;
    let waits = usize::from(told.state == "offered");
    for party in parties.iter().take(parties.len() - waits) {
        later(cx, 1);
        let said = ConfirmForm {
            version: version.to_string(),
            name: "Kim Beispiel".to_owned(),
            role: "Vorstand (Beispiel)".to_owned(),
            public: if told.public { "yes" } else { "no" }.to_owned(),
        };
        let who = speaking(cx, id, *party)?;
        deals::confirm(cx, who, &said)?;
    }
    prove(cx, id, told, &parties)?;
    if matches!(told.state.as_str(), "offered" | "in_force") {
        return Ok(());
    }
    later(cx, 60);
    deals::review(cx, id, None, "")?;
    later(cx, 1);
    deals::conclude(cx, id, &told.state, &told.outcome, "Alle waren da, auf dem Weg gab es Kuchen.")?;
    Ok(())
}

fn speaking(cx: &mut WriteCx<'_>, id: AgreementId, party: PartyId) -> Result<As> {
    Ok(deals::for_party(cx, id, party)?)
}

/// Each step is shown by one party and confirmed by the next.
fn prove(cx: &mut WriteCx<'_>, id: AgreementId, told: &AgreementEntry, parties: &[PartyId]) -> Result<()> {
    let (Some(first), Some(second)) = (parties.first(), parties.get(1)) else { return Ok(()) };
    for number in &told.proved {
        later(cx, 10);
        let (shows, judges) = (speaking(cx, id, *second)?, speaking(cx, id, *first)?);
        let proof = deals::prove(cx, shows, *number, "Es ist getan, und alle waren dabei.", None)?;
        later(cx, 1);
        deals::judge(cx, judges, proof, true, "")?;
    }
    Ok(())
}

fn later(cx: &mut WriteCx<'_>, days: i64) {
    cx.now = cx.now.plus_days(days);
}
