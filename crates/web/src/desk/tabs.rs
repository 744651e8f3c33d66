use crate::visit::Visit;

/// One of the pages of the desk, as the row of ways over each of them shows it.
pub(super) struct Tab {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) current: bool,
}

pub(super) fn tabs(visit: &Visit) -> Vec<Tab> {
    let w = visit.words();
    [
        ("/tisch", w.desk_tab_morning()),
        ("/tisch/anmeldungen", w.desk_tab_signups()),
        ("/tisch/organisationen", w.desk_tab_organisations()),
        ("/tisch/telefonliste", w.desk_tab_phone_list()),
        ("/tisch/post", w.desk_tab_post()),
    ]
    .into_iter()
    .map(|(path, label)| Tab { href: visit.href(path), label, current: visit.path == path })
    .collect()
}
