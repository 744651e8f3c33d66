use super::Fact;
use crate::faults::Fault;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::journal::Touch;
use domain::legal::Operator;
use i18n::Words;

#[derive(Template)]
#[template(path = "legal/imprint.html")]
struct Page {
    shell: Shell,
    facts: Vec<Fact>,
    editor: Vec<Fact>,
}

pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let seq = visit.position().await?;
    let w = visit.words();
    let operator = visit.settings.legal.operator.as_ref();
    let page = Page {
        shell: visit.public_shell(),
        facts: operator.map(|operator| facts(w, operator)).unwrap_or_default(),
        editor: operator
            .and_then(|operator| Fact::typed(w.legal_editor(), &operator.editor))
            .into_iter()
            .collect(),
    };
    Ok(render::kept(render::ok(&page)?, seq, vec![Touch::Settings]))
}

fn facts(w: &Words, operator: &Operator) -> Vec<Fact> {
    let address = format!("{}\n{}\n{}", operator.name, operator.street, operator.town);
    [
        Fact::typed(w.legal_operator(), &address),
        Fact::typed(w.legal_represented(), &operator.represented_by),
        Fact::mail(w.legal_email(), &operator.email),
        Fact::phone(w.legal_phone(), &operator.phone),
        Fact::typed(w.legal_register(), &operator.register),
        Fact::typed(w.legal_vat(), &operator.vat),
        Fact::typed(w.legal_supervisor(), &operator.supervisor),
    ]
    .into_iter()
    .flatten()
    .collect()
}
