use super::{Maker, Row};
use crate::desk::inquiries::{name, standing};
use assets::icon;
use domain::inquiries::{Kind, State};
use i18n::dates;
use service::inquiries::Row as Question;

impl Maker {
    /// A question that wants a hand: who asked what, until when.
    pub(super) fn question(&self, row: &Question) -> Row {
        let (case, today) = (&row.case, self.now.city_day());
        let href = self.href(&format!("/tisch/fragen/{}", case.id));
        let (tone, due) = standing(self.w, self.locale, case, today);
        let late = tone == "bad";
        let who = name(self.w, case);
        let planned = case.state != State::New && case.next.is_some_and(|next| next <= today);
        let title = match case.kind {
            _ if late => self.w.cases_overdue_row(who.as_str()),
            _ if planned => self.w.cases_planned_row(who.as_str()),
            Kind::Callback => self.w.cases_callback_row(who.as_str()),
            Kind::Question | Kind::Advice => self.w.cases_row(who.as_str()),
        };
        let phone = case.asker.as_ref().and_then(|asker| asker.phone.as_deref());
        let calls = case.kind == Kind::Callback;
        let mut acts: Vec<_> = if calls { self.call(phone, true).into_iter().collect() } else { Vec::new() };
        acts.push(self.see(href.clone()));
        let since = dates::ago_or_on(self.locale, self.now, case.received_at);
        let office = row.office.clone().unwrap_or_default();
        let detail = [office, if late { String::new() } else { due.clone() }, since];
        Row {
            icon: if calls { icon::PHONE_INCOMING } else { icon::CIRCLE_HELP },
            tile: if late { "t-clay" } else { "t-sky" },
            title: i18n::plain(&title),
            href,
            late: if late { due } else { String::new() },
            offer: row.question.lines().next().unwrap_or_default().chars().take(90).collect(),
            lang: case.locale.tag(),
            detail: detail.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · "),
            acts,
        }
    }
}
