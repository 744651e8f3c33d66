//! What waits, as rows: who it is about, what it is, and what can be done at once.

mod advising;
mod calls;
mod questions;

use super::words::tel;
use assets::{Icon, icon};
use domain::barriers;
use domain::organisations::Membership;
use domain::people::PhoneNumber;
use domain::promise::Standing;
use domain::signups::{Listener, SignupState};
use i18n::{Words, dates, plain, terms};
use kernel::{Instant, Locale};
use service::desk::{Call, Desk, Silent, ToTell};
use service::organisations::Organisation;
use service::signups::SignupRow;

/// Names in a row that stands for several things.
const NAMES: usize = 3;

/// After it was done one is at the desk again.
const BACK: &[(&str, &str)] = &[("weiter", "tisch")];
const PERSON_TOLD: &[(&str, &str)] = &[("weiter", "tisch"), ("wem", "person")];
const GUARDIAN_TOLD: &[(&str, &str)] = &[("weiter", "tisch"), ("wem", "guardian")];
const ORGANISATION_TOLD: &[(&str, &str)] = &[("weiter", "tisch"), ("wem", "organisation")];
const TOLD_IN_CALL: &[(&str, &str)] = &[("weiter", "anruf"), ("wem", "organisation")];

/// One thing that waits.
pub(super) struct Row {
    pub(super) icon: Icon,
    pub(super) tile: &'static str,
    pub(super) title: String,
    pub(super) href: String,
    /// How late it is; "" when it is not.
    pub(super) late: String,
    /// The offer it is about, in the language it was written in; "" for none.
    pub(super) offer: String,
    pub(super) lang: &'static str,
    pub(super) detail: String,
    pub(super) acts: Vec<Act>,
}

/// What can be done about it.
pub(super) struct Act {
    pub(super) label: String,
    pub(super) href: String,
    pub(super) icon: Option<Icon>,
    pub(super) full: bool,
    /// A form that writes, with these fields; a link where there are none.
    pub(super) sends: &'static [(&'static str, &'static str)],
}

/// The desk in three lists.
pub(super) struct Morning {
    pub(super) overdue: Vec<Row>,
    pub(super) today: Vec<Row>,
    pub(super) silent: Option<Row>,
}

impl Morning {
    pub(super) fn new(desk: &Desk, locale: Locale, now: Instant) -> Self {
        let maker = Maker { w: i18n::words(locale), locale, now };
        let mut today: Vec<Row> = desk.to_call.iter().map(|row| maker.to_call(row)).collect();
        let (people, clubs): (Vec<_>, Vec<_>) =
            desk.to_tell.iter().partition(|it| it.listener != Listener::Organisation);
        today.extend(people.into_iter().map(|it| maker.to_tell(it)));
        today.extend(desk.guardians.iter().map(|row| maker.guardian(row)));
        // Whoever has a mailbox was asked by mail; the others hear of it only when somebody calls.
        let (asked, unasked): (Vec<_>, Vec<_>) =
            desk.waiting.iter().partition(|row| row.contact_email.is_some());
        today.extend(maker.calls(&clubs, &unasked));
        today.extend(maker.waiting(&asked));
        today.extend(desk.registrations.iter().map(|organisation| maker.registration(organisation)));
        today.extend(desk.reviews.iter().map(|(id, title, organisation)| {
            let title = maker.w.desk_review_title(title);
            maker.review(&format!("/tisch/angebote/{id}/pruefen"), title, organisation)
        }));
        today.extend(desk.events.iter().map(|(id, title, organisation)| {
            let title = maker.w.desk_events_review_title(title);
            maker.review(&format!("/tisch/veranstaltungen/{id}/pruefen"), title, organisation)
        }));
        today.extend(desk.calendars.iter().map(|(id, name)| {
            let title = maker.w.desk_events_feed_to_approve();
            maker.review(&format!("/tisch/organisationen/{id}/kalender"), title, name)
        }));
        let mut overdue = Vec::new();
        for report in &desk.barriers {
            let late = report.standing(now) < barriers::Standing::Running;
            if late { &mut overdue } else { &mut today }.push(maker.barrier(report));
        }
        for row in &desk.reports {
            let late = row.report.is_late(now.city_day());
            if late { &mut overdue } else { &mut today }.push(maker.report(row));
        }
        for row in &desk.questions {
            let late = row.case.standing(now.city_day()) == Standing::Late;
            if late { &mut overdue } else { &mut today }.push(maker.question(row));
        }
        let now_day = now.city_day();
        for row in &desk.advice {
            let late = row.talk.next.is_some_and(|next| next < now_day);
            if late { &mut overdue } else { &mut today }.push(maker.advice(row));
        }
        today.extend(desk.introductions.iter().flat_map(|row| maker.introductions(row)));
        today.extend(desk.foundings.iter().map(|row| maker.founding(row)));
        overdue.extend(maker.overdue(&desk.late));
        Self { overdue, today, silent: maker.silent(&desk.silent) }
    }

    /// How many things wait.
    pub(super) fn things(&self) -> usize {
        self.overdue.len() + self.today.len() + usize::from(self.silent.is_some())
    }
}

/// What is said in one call, and what is asked, as rows.
pub(super) fn of_call(call: &Call, locale: Locale, now: Instant) -> (Vec<Row>, Vec<Row>) {
    Maker { w: i18n::words(locale), locale, now }.call_page(call)
}

struct Maker {
    w: &'static Words,
    locale: Locale,
    now: Instant,
}

impl Maker {
    fn href(&self, path: &str) -> String {
        format!("{}{path}", self.locale.prefix())
    }

    fn thread(&self, row: &SignupRow) -> String {
        self.href(&format!("/tisch/anmeldungen/{}", row.signup.id))
    }

    fn see(&self, href: String) -> Act {
        Act { label: self.w.desk_see(), href, icon: None, full: false, sends: &[] }
    }

    fn call(&self, typed: Option<&str>, full: bool) -> Option<Act> {
        let href = tel(typed?);
        (!href.is_empty()).then(|| Act {
            label: self.w.desk_call(),
            href,
            icon: Some(icon::PHONE),
            full,
            sends: &[],
        })
    }

    /// A barrier that somebody reported: by when the next word has to go out.
    fn barrier(&self, report: &barriers::Report) -> Row {
        let by = report.due().map(|day| dates::calendar_date(self.locale, day)).unwrap_or_default();
        let (tone, state) = super::barriers::standing(self.w, report, self.now, by);
        let href = self.href(&format!("/tisch/barrieren/{}", report.id));
        let late = tone == "bad";
        Row {
            icon: icon::ACCESSIBILITY,
            tile: if late { "t-clay" } else { "t-sky" },
            title: self.w.barriers_one(),
            href: href.clone(),
            late: if late { plain(&state) } else { String::new() },
            offer: report.message.lines().next().unwrap_or_default().chars().take(90).collect(),
            lang: report.locale.tag(),
            detail: if late { String::new() } else { plain(&state) },
            acts: vec![self.see(href)],
        }
    }

    /// An entry that somebody reported: by when it is decided.
    fn report(&self, row: &service::reports::Row) -> Row {
        let (tone, state) = super::reports::standing(self.w, self.locale, &row.report, self.now);
        let href = self.href(&format!("/tisch/meldungen/{}", row.report.id));
        let late = tone == "bad";
        Row {
            icon: icon::FLAG,
            tile: if late { "t-clay" } else { "t-sun" },
            title: plain(&self.w.moderation_one(row.report.id.to_string().as_str())),
            href: href.clone(),
            late: if late { state.clone() } else { String::new() },
            offer: row.name.clone(),
            lang: Locale::De.tag(),
            detail: if late { String::new() } else { state },
            acts: vec![self.see(href)],
        }
    }

    /// The date where there is one, and when it came.
    fn detail(&self, row: &SignupRow, first: &str) -> String {
        let shift = row.shift.map(|(starts, ends)| dates::span(self.locale, starts, ends));
        let since = dates::ago_or_on(self.locale, self.now, row.signup.created_at);
        let parts = [Some(first.to_owned()), shift, Some(since)];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    fn about(&self, row: &SignupRow, looks: (Icon, &'static str), title: String, first: &str) -> Row {
        Row {
            icon: looks.0,
            tile: looks.1,
            title,
            href: self.thread(row),
            late: String::new(),
            offer: row.title.clone(),
            lang: row.lang.tag(),
            detail: self.detail(row, first),
            acts: Vec::new(),
        }
    }

    fn late(&self, row: &SignupRow) -> Row {
        let title = self.w.desk_late_title(row.signup.contact.name.as_str(), &row.organisation);
        let since = row.signup.confirmed_at.unwrap_or(row.signup.created_at);
        let mut made = self.about(row, (icon::HOURGLASS, "t-clay"), title, "");
        made.late = plain(&self.w.desk_days(self.now.city_days_since(since)));
        made.acts.extend(self.call(row.contact_phone.as_deref(), true));
        let label = self.w.desk_answer();
        let full = made.acts.is_empty();
        made.acts.push(Act { label, href: made.href.clone(), icon: None, full, sends: &[] });
        made
    }

    fn to_ask(&self, row: &SignupRow) -> Row {
        let title = self.w.desk_ask_title(&row.organisation, row.signup.contact.name.as_str());
        let mut made = self.about(row, (icon::PHONE, "t-sky"), title, &self.w.desk_no_mail());
        made.acts.extend(self.call(row.contact_phone.as_deref(), true));
        made.acts.push(self.see(made.href.clone()));
        made
    }

    fn waiting(&self, rows: &[&SignupRow]) -> Option<Row> {
        let count = rows.len();
        let mut names: Vec<&str> = Vec::new();
        for row in rows {
            if !names.contains(&row.organisation.as_str()) {
                names.push(&row.organisation);
            }
        }
        let href = match rows {
            [] => return None,
            [only] => self.thread(only),
            _ => self.href("/tisch/anmeldungen?stand=waiting"),
        };
        Some(Row {
            icon: icon::HAND_HEART,
            tile: "t-leaf",
            title: plain(&self.w.desk_waiting_title(count)),
            href: href.clone(),
            late: String::new(),
            offer: String::new(),
            lang: "",
            detail: some_of(&names),
            acts: vec![self.see(href)],
        })
    }

    fn to_call(&self, row: &SignupRow) -> Row {
        let contact = &row.signup.contact;
        let held = match row.signup.state {
            SignupState::Unconfirmed { held_until } => {
                self.w.desk_held_until(dates::short_day(self.locale, held_until.city_day()))
            }
            _ => String::new(),
        };
        let title = self.w.desk_to_call_title(contact.name.as_str());
        let mut made = self.about(row, (icon::PHONE_INCOMING, "t-sky"), title, &held);
        made.acts.extend(self.call(contact.phone.as_ref().map(PhoneNumber::as_str), true));
        made.acts.push(Act {
            label: self.w.desk_confirmed(),
            href: format!("{}/bestaetigen", made.href),
            icon: Some(icon::CHECK),
            full: false,
            sends: BACK,
        });
        made
    }

    fn guardian(&self, row: &SignupRow) -> Row {
        let guardian = row.signup.guardian.as_ref();
        let who = guardian.map(|it| self.w.desk_guardian_who(it.name.as_str())).unwrap_or_default();
        let title = self.w.desk_guardian_title(row.signup.contact.name.as_str());
        let mut made = self.about(row, (icon::SHIELD_CHECK, "t-plum"), title, &who);
        let phone = guardian.and_then(|it| it.phone.as_ref());
        made.acts.extend(self.call(phone.map(PhoneNumber::as_str), true));
        made.acts.push(self.see(made.href.clone()));
        made
    }

    fn to_tell(&self, it: &ToTell) -> Row {
        let row = &it.row;
        let name = row.signup.contact.name.as_str();
        let gone = row.signup.state == SignupState::Withdrawn;
        let title = match it.listener {
            Listener::Person if row.signup.state == SignupState::Declined => self.w.desk_tell_declined(name),
            Listener::Person if row.signup.state == SignupState::CalledOff => {
                self.w.desk_tell_called_off(name)
            }
            Listener::Person => self.w.desk_tell_accepted(name),
            Listener::Guardian => {
                let guardian = row.signup.guardian.as_ref().map(|guardian| guardian.name.as_str());
                self.w.desk_tell_guardian(guardian.unwrap_or_default(), name)
            }
            Listener::Organisation if gone => self.w.desk_tell_left(&row.organisation, name),
            Listener::Organisation => self.w.desk_tell_joined(&row.organisation, name),
        };
        let (phone, sends) = match it.listener {
            Listener::Person => (row.signup.contact.phone.as_ref().map(PhoneNumber::as_str), PERSON_TOLD),
            Listener::Guardian => {
                let guardian = row.signup.guardian.as_ref();
                let phone = guardian.and_then(|guardian| guardian.phone.as_ref());
                (phone.map(PhoneNumber::as_str), GUARDIAN_TOLD)
            }
            Listener::Organisation => (row.contact_phone.as_deref(), ORGANISATION_TOLD),
        };
        let mut made = self.about(row, (icon::PHONE_CALL, "t-iris"), title, "");
        made.acts.extend(self.call(phone, true));
        if it.listener == Listener::Person {
            let href = format!("{}/brief", made.href);
            let icon = Some(icon::PRINTER);
            made.acts.push(Act { label: self.w.desk_letter(), href, icon, full: false, sends: &[] });
        }
        made.acts.push(Act {
            label: self.w.desk_told(),
            href: format!("{}/gesagt", made.href),
            icon: Some(icon::CHECK),
            full: false,
            sends,
        });
        made
    }

    fn registration(&self, organisation: &Organisation) -> Row {
        let href = self.href(&format!("/tisch/organisationen/{}", organisation.id));
        let mut detail = terms::sector(self.locale, organisation.sector);
        if matches!(organisation.membership, Membership::Member { .. }) {
            detail = self.w.desk_registration_signs();
        }
        let since = dates::ago_or_on(self.locale, self.now, organisation.registered_at);
        Row {
            icon: icon::USERS,
            tile: "t-plum",
            title: self.w.desk_registration_title(&organisation.name),
            href: href.clone(),
            late: String::new(),
            offer: String::new(),
            lang: "",
            detail: format!("{detail} · {since}"),
            acts: vec![
                Act {
                    label: self.w.desk_approve(),
                    href: format!("{href}/freigeben"),
                    icon: None,
                    full: true,
                    sends: BACK,
                },
                self.see(href),
            ],
        }
    }

    fn review(&self, path: &str, title: String, organisation: &str) -> Row {
        let href = self.href(path);
        Row {
            icon: icon::SPROUT,
            tile: "t-leaf",
            title,
            href: href.clone(),
            late: String::new(),
            offer: String::new(),
            lang: "",
            detail: organisation.to_owned(),
            acts: vec![self.see(href)],
        }
    }

    fn silent(&self, offers: &[Silent]) -> Option<Row> {
        if offers.is_empty() {
            return None;
        }
        let href = self.href("/tisch/telefonliste");
        let names: Vec<&str> = offers.iter().map(|offer| offer.organisation.as_str()).collect();
        Some(Row {
            icon: icon::PHONE_CALL,
            tile: "t-sun",
            title: self.w.desk_phone_list_title(),
            href: href.clone(),
            late: String::new(),
            offer: String::new(),
            lang: "",
            detail: self.w.desk_phone_list_text(some_of(&names)),
            acts: vec![Act {
                label: self.w.desk_phone_list_open(),
                href,
                icon: Some(icon::PRINTER),
                full: false,
                sends: &[],
            }],
        })
    }
}

/// "Kita, Tierheim, Repair-Café, …"
fn some_of(names: &[&str]) -> String {
    let mut some = names.iter().take(NAMES).copied().collect::<Vec<_>>().join(", ");
    if names.len() > NAMES {
        some.push_str(", …");
    }
    some
}

#[cfg(test)]
mod tests;
