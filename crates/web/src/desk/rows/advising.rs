use super::{Act, Maker, Row};
use crate::desk::advice::{pair, who};
use assets::icon;
use domain::introductions::State;
use i18n::{dates, plain};

/// After it was said one is at the desk again.
const FIRST_TOLD: &[(&str, &str)] = &[("weiter", "tisch"), ("side", "erste")];
const SECOND_TOLD: &[(&str, &str)] = &[("weiter", "tisch"), ("side", "zweite")];

impl Maker {
    /// Somebody asks again how it went.
    pub(super) fn advice(&self, row: &service::advice::Row) -> Row {
        let talk = &row.talk;
        let href = self.href(&format!("/tisch/beratung/{}", talk.id));
        let sheet = talk.sheet.as_ref();
        let name = sheet.map(|sheet| sheet.name.clone()).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| self.w.advice_nameless());
        let late = talk.next.is_some_and(|next| next < self.now.city_day());
        let day = talk.next.map(|next| dates::short_day(self.locale, next)).unwrap_or_default();
        let said =
            sheet.map(|sheet| sheet.note.lines().next().unwrap_or_default().chars().take(90).collect());
        let mut acts: Vec<Act> =
            self.call(sheet.and_then(|sheet| sheet.phone.as_deref()), true).into_iter().collect();
        acts.push(self.see(href.clone()));
        Row {
            icon: icon::MESSAGE_CIRCLE,
            tile: if late { "t-clay" } else { "t-leaf" },
            title: plain(&self.w.advice_row(name.as_str())),
            href,
            late: if late { plain(&self.w.advice_late(day)) } else { String::new() },
            offer: said.unwrap_or_default(),
            lang: talk.locale.tag(),
            detail: dates::ago_or_on(self.locale, self.now, talk.held_at),
            acts,
        }
    }

    /// An introduction: a call for each side that no mail reaches; or somebody asks what came of it.
    pub(super) fn introductions(&self, row: &service::introductions::Row) -> Vec<Row> {
        let it = &row.it;
        let mut rows = Vec::new();
        if it.tell {
            rows.push(self.to_introduce(row, &row.organisation, &who(self.w, row), FIRST_TOLD));
        }
        if let (true, Some(other)) = (it.tell_other, &row.other) {
            rows.push(self.to_introduce(row, other, &row.organisation.0, SECOND_TOLD));
        }
        if rows.is_empty() {
            let href = self.href(&format!("/tisch/vermittlungen/{}", it.id));
            let pair = pair(self.w, row);
            let title = if it.state == State::Offered {
                self.w.introductions_row_yes(pair.as_str())
            } else {
                self.w.introductions_row_ask(pair.as_str())
            };
            let detail = dates::ago_or_on(self.locale, self.now, it.created_at);
            rows.push(self.plain_row(icon::HEART_HANDSHAKE, "t-plum", plain(&title), href, detail));
        }
        rows
    }

    fn to_introduce(
        &self,
        row: &service::introductions::Row,
        (name, phone): &(String, Option<String>),
        who: &str,
        sends: &'static [(&'static str, &'static str)],
    ) -> Row {
        let href = self.href(&format!("/tisch/vermittlungen/{}", row.it.id));
        let title = if row.it.state == State::Withdrawn {
            self.w.introductions_row_back(name.as_str(), who)
        } else {
            self.w.introductions_row_tell(name.as_str(), who)
        };
        let detail = dates::ago_or_on(self.locale, self.now, row.it.created_at);
        let mut made = self.plain_row(icon::PHONE_CALL, "t-iris", plain(&title), href.clone(), detail);
        let told = Act {
            label: self.w.introductions_told(),
            href: format!("{href}/gesagt"),
            icon: Some(icon::CHECK),
            full: false,
            sends,
        };
        let call = self.call(phone.as_deref(), true);
        made.acts = call.into_iter().chain([told]).chain(made.acts).collect();
        made
    }

    /// The next date of a founding has come.
    pub(super) fn founding(&self, row: &service::foundings::Row) -> Row {
        let href = self.href(&format!("/tisch/gruendungen/{}", row.it.id));
        let title = row.it.founder.as_ref().map_or_else(|| self.w.foundings_gone(), |it| it.title.clone());
        let progress = plain(&self.w.foundings_progress(row.done, row.steps));
        let companion = row
            .companion
            .as_deref()
            .map(|name| plain(&self.w.foundings_companion_is(name)))
            .unwrap_or_default();
        let detail = [progress, companion].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
        let title = plain(&self.w.foundings_row(title.as_str()));
        self.plain_row(icon::SPROUT, "t-sun", title, href, detail.join(" · "))
    }

    fn plain_row(
        &self,
        icon: assets::Icon,
        tile: &'static str,
        title: String,
        href: String,
        detail: String,
    ) -> Row {
        let acts = vec![self.see(href.clone())];
        Row { icon, tile, title, href, late: String::new(), offer: String::new(), lang: "", detail, acts }
    }
}
