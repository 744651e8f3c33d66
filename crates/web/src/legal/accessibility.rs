use super::Fact;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;
use domain::legal::{Accessibility, Method, OperatorKind};

#[derive(Template)]
#[template(path = "legal/accessibility.html")]
struct Page {
    shell: Shell,
    statement: Option<Statement>,
    /// A town is held by the law of its Land.
    public_body: bool,
}

struct Statement {
    /// Nothing is known that is not accessible.
    full: bool,
    barriers: Vec<String>,
    no_sign_video: bool,
    tested: String,
    contact: Vec<Fact>,
    ombuds: Vec<Fact>,
    ombuds_href: String,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    let legal = &visit.settings.legal;
    let page = Page {
        shell: visit.public_shell(),
        statement: legal.accessibility.as_ref().map(|it| statement(&visit, it)),
        public_body: legal.operator.as_ref().is_some_and(|it| it.kind == OperatorKind::Municipality),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings]))
}

fn statement(visit: &Visit, it: &Accessibility) -> Statement {
    let w = visit.words();
    let day = i18n::dates::calendar_date(visit.locale, it.tested_on.date());
    let contact = [
        Fact::typed(w.legal_contact(), &it.contact),
        Fact::mail(w.legal_email(), &it.email),
        Fact::phone(w.legal_phone(), &it.phone),
    ];
    let ombuds =
        [Fact::typed(w.legal_ombuds(), &it.ombuds.name), Fact::mail(w.legal_email(), &it.ombuds.email)];
    let no_sign_video = visit.settings.legal.sign_video.is_none();
    Statement {
        full: it.barriers.is_empty() && !no_sign_video,
        barriers: it.barriers.clone(),
        no_sign_video,
        tested: match it.method {
            Method::Own => w.legal_tested_own(day),
            Method::Third => w.legal_tested_third(day),
        },
        contact: contact.into_iter().flatten().collect(),
        ombuds: ombuds.into_iter().flatten().collect(),
        ombuds_href: it.ombuds.website.clone(),
    }
}
