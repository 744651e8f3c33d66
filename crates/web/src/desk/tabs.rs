use crate::visit::Visit;

/// One of the pages of the desk, as the row of ways over each of them shows it.
pub(crate) struct Tab {
    pub(crate) href: String,
    pub(crate) label: String,
    pub(crate) current: bool,
}

pub(crate) fn tabs(visit: &Visit) -> Vec<Tab> {
    let w = visit.words();
    [
        ("/tisch", w.desk_tab_morning()),
        ("/tisch/woche", w.network_week_tab()),
        ("/tisch/fragen", w.cases_tab()),
        ("/tisch/beratung", w.advice_tab()),
        ("/tisch/anmeldungen", w.desk_tab_signups()),
        ("/tisch/veranstaltungen", w.desk_events_tab()),
        ("/tisch/steine", w.network_stones_tab()),
        ("/tisch/ziele", w.network_goals_tab()),
        ("/tisch/treffen", w.network_meetings()),
        ("/tisch/organisationen", w.desk_tab_organisations()),
        ("/tisch/texte", w.writing_title()),
        ("/tisch/wochenpost", w.desk_digests_title()),
        ("/tisch/telefonliste", w.desk_tab_phone_list()),
        ("/tisch/post", w.desk_tab_post()),
        ("/tisch/barrieren", w.barriers_tab()),
        ("/tisch/meldungen", w.moderation_tab()),
        ("/tisch/gesucht", w.desk_search_title()),
        ("/tisch/team", w.team_title()),
        ("/tisch/eroeffnen", w.opening_tab()),
        ("/tisch/personen", w.desk_rights_title()),
    ]
    .into_iter()
    .map(|(path, label)| Tab { href: visit.href(path), label, current: visit.path == path })
    .collect()
}

/// The states of a list to choose from, and all of them; the words that were searched for stay.
pub(super) fn states<'a>(
    visit: &Visit,
    path: &str,
    words: &str,
    chosen: Option<&str>,
    states: impl IntoIterator<Item = (&'a str, String)>,
) -> Vec<Tab> {
    let href = |state: Option<&str>| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !words.is_empty() {
            query.append_pair("q", words);
        }
        if let Some(state) = state {
            query.append_pair("stand", state);
        }
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "?" };
        visit.href(&format!("{path}{mark}{query}"))
    };
    let all = Tab { href: href(None), label: visit.words().desk_all(), current: chosen.is_none() };
    let others = states.into_iter().map(|(state, label)| Tab {
        href: href(Some(state)),
        label,
        current: chosen == Some(state),
    });
    std::iter::once(all).chain(others).collect()
}
