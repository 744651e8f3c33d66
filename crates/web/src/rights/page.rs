use super::{Id, Place, at_desk, own as own_place};
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::rights::Whose;
use i18n::{dates, terms};
use service::rights::{Everything, OwnMatter, everything};

#[derive(Template)]
#[template(path = "rights/page.html")]
struct Page {
    shell: Shell,
    base: String,
    /// Back to the list, at the desk.
    back: String,
    /// Who it is: the mailbox, or at the desk the name.
    lead: String,
    names: Vec<Name>,
    groups: Vec<Group>,
    known: Vec<String>,
}

/// One's own sign-ups, or those of others for whom one says yes or no.
struct Group {
    id: &'static str,
    title: String,
    rows: Vec<Matter>,
}

struct Name {
    name: String,
    phone: String,
    href: String,
}

struct Matter {
    title: String,
    lang: &'static str,
    text: String,
    state: String,
    href: String,
}

pub(super) async fn own(visit: Visit) -> Result<Response, Fault> {
    let place = own_place(&visit)?;
    shown(&visit, &place).await
}

pub(super) async fn desk(visit: Visit, Path(id): Id) -> Result<Response, Fault> {
    shown(&visit, &at_desk(&id)?).await
}

/// What is said over what is known of somebody.
fn lead(visit: &Visit, found: &Everything) -> String {
    let w = visit.words();
    match (&found.email, found.names.first()) {
        (Some(email), _) => w.rights_lead(email.to_string()),
        (None, Some(named)) => w.rights_lead_desk(&named.name),
        (None, None) => String::new(),
    }
}

async fn shown(visit: &Visit, place: &Place) -> Result<Response, Fault> {
    let whose = place.whose;
    let found = visit.read(move |cx| everything(cx, whose)).await?;
    let w = visit.words();
    let base = visit.href(&place.base);
    let name = |named: &service::rights::Named| Name {
        name: named.name.clone(),
        phone: named.phone.clone(),
        href: correct_href(&base, &named.name),
    };
    let group = |id, title, matters: &[OwnMatter], path| Group {
        id,
        title,
        rows: matters.iter().map(|matter| shown_matter(visit, matter, path)).collect(),
    };
    let mut groups = vec![group("own", w.rights_signups(), &found.own, "meins")];
    if !found.guarded.is_empty() {
        groups.push(group("guarded", w.rights_guarded(), &found.guarded, "einwilligung"));
    }
    let page = Page {
        lead: lead(visit, &found),
        names: found.names.iter().map(name).collect(),
        groups,
        known: found
            .counts
            .iter()
            .map(|(table, count)| w.rights_kind(table.replace('_', "-"), *count))
            .collect(),
        back: if let Whose::Person(_) = whose { visit.href("/tisch/personen") } else { String::new() },
        base,
        shell: visit.shell(),
    };
    render::ok(&page)
}

fn correct_href(base: &str, name: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("person", name);
    format!("{base}/berichtigen?{}", query.finish())
}

fn shown_matter(visit: &Visit, matter: &OwnMatter, path: &str) -> Matter {
    let row = &matter.row;
    let day = row.shift.map(|(starts, _)| dates::calendar_date(visit.locale, starts.civil().date()));
    let parts = [Some(row.organisation.clone()), day];
    Matter {
        title: row.title.clone(),
        lang: row.lang.tag(),
        text: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        state: terms::own_signup_state(visit.locale, row.signup.state),
        href: matter.token.as_ref().map(|token| visit.href(&format!("/{path}/{token}"))).unwrap_or_default(),
    }
}
