//! One call for all that concerns one organisation.

use super::{Act, Maker, Row, some_of};
use assets::icon;
use domain::organisations::OrganisationId;
use i18n::plain;
use service::desk::{Call, ToTell};
use service::signups::SignupRow;
use std::collections::BTreeMap;

/// What one organisation is called about.
#[derive(Default)]
struct Talk<'a> {
    tell: Vec<&'a ToTell>,
    ask: Vec<&'a SignupRow>,
}

impl<'a> Talk<'a> {
    fn rows(&self) -> impl Iterator<Item = &'a SignupRow> {
        self.tell.iter().map(|it| &it.row).chain(self.ask.iter().copied())
    }
}

/// The talks to have, in the order in which their first reason came.
#[derive(Default)]
struct Talks<'a> {
    order: Vec<OrganisationId>,
    with: BTreeMap<OrganisationId, Talk<'a>>,
}

impl<'a> Talks<'a> {
    fn with(&mut self, id: OrganisationId) -> &mut Talk<'a> {
        if !self.with.contains_key(&id) {
            self.order.push(id);
        }
        self.with.entry(id).or_default()
    }

    fn in_order(mut self) -> impl Iterator<Item = (OrganisationId, Talk<'a>)> {
        self.order.into_iter().filter_map(move |id| self.with.remove(&id).map(|talk| (id, talk)))
    }
}

impl Maker {
    /// A row for each call to make: several things for one organisation are one call.
    pub(super) fn calls(&self, tell: &[&ToTell], ask: &[&SignupRow]) -> Vec<Row> {
        let mut talks = Talks::default();
        for it in tell {
            talks.with(it.row.signup.organisation).tell.push(it);
        }
        for row in ask {
            talks.with(row.signup.organisation).ask.push(row);
        }
        let made = talks.in_order().map(|(id, talk)| match (talk.tell.as_slice(), talk.ask.as_slice()) {
            ([only], []) => self.to_tell(only),
            ([], [only]) => self.to_ask(only),
            _ => self.one_call(id, &talk, |count, organisation| self.w.desk_call_title(organisation, count)),
        });
        made.collect()
    }

    /// Who waits too long, one row for each organisation they wait for.
    pub(super) fn overdue(&self, late: &[SignupRow]) -> Vec<Row> {
        let mut talks = Talks::default();
        for row in late {
            talks.with(row.signup.organisation).ask.push(row);
        }
        let made = talks.in_order().filter_map(|(id, talk)| {
            // Oldest first: the first is the latest.
            let first = *talk.ask.first()?;
            let longest = self.late(first);
            if talk.ask.len() == 1 {
                return Some(longest);
            }
            let row =
                self.one_call(id, &talk, |count, organisation| self.w.desk_late_many(count, organisation));
            Some(Row { late: longest.late, tile: longest.tile, icon: longest.icon, ..row })
        });
        made.collect()
    }

    fn one_call(&self, id: OrganisationId, talk: &Talk<'_>, title: impl Fn(usize, &str) -> String) -> Row {
        let href = self.href(&format!("/tisch/anrufe/{id}"));
        let names: Vec<&str> = talk.rows().map(|row| row.signup.contact.name.as_str()).collect();
        let organisation = talk.rows().next().map(|row| row.organisation.as_str()).unwrap_or_default();
        // Offers may have contacts of their own; only one number for all is the number to call.
        let mut phones: Vec<&str> = talk.rows().filter_map(|row| row.contact_phone.as_deref()).collect();
        phones.dedup();
        let call = if let [only] = phones.as_slice() { self.call(Some(only), false) } else { None };
        let open = Act {
            label: self.w.desk_call_open(),
            href: href.clone(),
            icon: Some(icon::LIST_CHECKS),
            full: true,
            sends: &[],
        };
        Row {
            icon: icon::PHONE_CALL,
            tile: "t-iris",
            title: plain(&title(names.len(), organisation)),
            href,
            late: String::new(),
            offer: String::new(),
            lang: "",
            detail: some_of(&names),
            acts: std::iter::once(open).chain(call).collect(),
        }
    }

    /// The rows on the page of a call; each step leads back to it.
    pub(super) fn call_page(&self, call: &Call) -> (Vec<Row>, Vec<Row>) {
        let mut tell: Vec<Row> = call.to_tell.iter().map(|it| self.to_tell(it)).collect();
        for act in tell.iter_mut().flat_map(|row| &mut row.acts) {
            if !act.sends.is_empty() {
                act.sends = super::TOLD_IN_CALL;
            }
        }
        (tell, call.to_ask.iter().map(|row| self.late(row)).collect())
    }
}
