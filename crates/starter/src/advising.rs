use crate::cast::at;
use crate::content::{self, FoundingEntry, IntroductionEntry, Result, TalkEntry, entry, read_all};
use crate::organisations::lookup;
use domain::accounts::{AccountId, Role};
use domain::advice::{AdviceId, SheetForm};
use domain::foundings::{FoundingForm, TickForm};
use domain::introductions::{Agrees, Between, IntroductionForm};
use domain::opportunities::Filter;
use domain::organisations::OrganisationId;
use domain::people::ContactForm;
use domain::policy::Actor;
use kernel::{Instant, Locale, PublicId, SeededRng};
use service::{Caller, WriteCx};
use std::collections::BTreeMap;

/// Talks, introductions and foundings in every state.
pub(crate) fn tell(
    cx: &mut WriteCx<'_>,
    organisations: &BTreeMap<String, OrganisationId>,
    coordinator: AccountId,
    today: Instant,
) -> Result<()> {
    let office = Caller::web(Actor::Member { account: coordinator, role: Role::Coordinator }, Locale::De);
    let mut keys = SeededRng::new(2029);
    let mut talks = BTreeMap::new();
    for entry in &read_all::<TalkEntry>(content::ADVICE, "talk")? {
        at(cx, moment(today, entry.days_ago), office);
        let id = talk(cx, entry, &mut keys, today)?;
        talks.insert(entry.name.clone(), id);
    }
    for entry in &read_all::<IntroductionEntry>(content::INTRODUCTIONS, "introduction")? {
        at(cx, moment(today, entry.days_ago), office);
        introduction(cx, entry, organisations, &talks, &mut keys)?;
    }
    for entry in &read_all::<FoundingEntry>(content::FOUNDINGS, "founding")? {
        at(cx, moment(today, entry.days_ago), office);
        founding(cx, entry, coordinator, &mut keys, today)?;
    }
    Ok(())
}

/// The middle of the morning of that day.
fn moment(today: Instant, days_ago: i64) -> Instant {
    today.plus_days(-days_ago.max(1)).plus_seconds(-3_600)
}

fn day(today: Instant, days: i64) -> String {
    today.plus_days(days).city_day().to_string()
}

fn talk(cx: &mut WriteCx<'_>, told: &TalkEntry, keys: &mut SeededRng, today: Instant) -> Result<AdviceId> {
    let who = told.note.as_str();
    let pairs: Vec<(&str, &str)> = told.wish.split('&').filter_map(|pair| pair.split_once('=')).collect();
    // A day in the past cannot be planned: on the day of the talk it lay ahead.
    let next = told.next.map(|days| day(today, days)).unwrap_or_default();
    let form = SheetForm {
        source: told.source.clone(),
        locale: told.locale.parse().map_err(entry(who))?,
        note: told.note.clone(),
        wish: Filter::from_pairs(pairs),
        can: told.can.clone(),
        wont: told.wont.clone(),
        unwanted: told.unwanted.split_whitespace().map(str::to_owned).collect(),
        helps: told.helps.clone(),
        name: told.name.clone(),
        email: told.email.clone(),
        phone: told.phone.clone(),
        reachable: String::new(),
        next,
        form_key: PublicId::draw(keys).to_string(),
    };
    let id = service::advice::note(cx, &form, None)?;
    if !told.outcome.is_empty() {
        cx.now = cx.now.plus_days(8);
        service::advice::close(cx, id, &told.outcome)?;
    }
    Ok(id)
}

fn introduction(
    cx: &mut WriteCx<'_>,
    told: &IntroductionEntry,
    organisations: &BTreeMap<String, OrganisationId>,
    talks: &BTreeMap<String, AdviceId>,
    keys: &mut SeededRng,
) -> Result<()> {
    let to = lookup(organisations, &told.to)?;
    // A talk may have no name either.
    let from = talks.get(&told.talk).filter(|_| !told.talk.is_empty()).copied();
    let mut contact =
        ContactForm { name: told.name.clone(), email: told.email.clone(), phone: told.phone.clone() };
    if let Some(id) = from {
        let sheet = service::advice::talk(cx, id, Locale::De)?.talk.sheet.unwrap_or_default();
        contact = ContactForm {
            name: sheet.name,
            email: sheet.email.unwrap_or_default(),
            phone: sheet.phone.unwrap_or_default(),
        };
    }
    let yes = |by: &str| Agrees { yes: true, by: by.to_owned(), way: told.way.clone() };
    let (between, organisation, other) = if told.one.is_empty() {
        (Between::Person, to, String::new())
    } else {
        (Between::Organisations, lookup(organisations, &told.one)?, to.to_string())
    };
    let form = IntroductionForm {
        organisation: organisation.to_string(),
        other,
        contact,
        message: told.message.clone(),
        first: yes(&told.by),
        second: if told.other_by.is_empty() { Agrees::default() } else { yes(&told.other_by) },
        form_key: PublicId::draw(keys).to_string(),
    };
    let id = service::introductions::begin(cx, between, &form, from)?;
    cx.now = cx.now.plus_seconds(7_200);
    match told.state.as_str() {
        "came" => service::introductions::came(cx, id)?,
        "not_came" => service::introductions::not_came(cx, id, &told.reason)?,
        "withdrawn" => service::introductions::withdraw(cx, id)?,
        _ => {}
    }
    Ok(())
}

fn founding(
    cx: &mut WriteCx<'_>,
    told: &FoundingEntry,
    companion: AccountId,
    keys: &mut SeededRng,
    today: Instant,
) -> Result<()> {
    let form = FoundingForm {
        title: told.title.clone(),
        idea: told.idea.clone(),
        topic: told.topic.clone(),
        contact: ContactForm {
            name: told.name.clone(),
            email: told.email.clone(),
            phone: told.phone.clone(),
        },
        locale: told.locale.parse().map_err(entry(&told.title))?,
        companion: companion.to_string(),
        next: told.next.map(|days| day(today, days)).unwrap_or_default(),
        form_key: PublicId::draw(keys).to_string(),
    };
    let id = service::foundings::begin(cx, &form, None)?;
    let mut note = told.note.as_str();
    for (taken, _) in service::foundings::path(cx, id)?.steps {
        if told.done.iter().any(|key| Some(key) == taken.template.as_ref()) {
            cx.now = cx.now.plus_days(1);
            let tick =
                TickForm { done: true, note: std::mem::take(&mut note).to_owned(), ..TickForm::default() };
            service::foundings::tick(cx, id, taken.id, &tick)?;
        }
    }
    match told.state.as_str() {
        "founded" => service::foundings::end(cx, id, true)?,
        "given_up" => service::foundings::end(cx, id, false)?,
        _ => {}
    }
    Ok(())
}
