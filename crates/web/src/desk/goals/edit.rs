use crate::desk::Number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::goals::{GoalForm, GoalId};
use i18n::plain;
use kernel::PublicId;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/goals/edit.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    title: String,
    page_title: String,
    here: String,
    form: GoalForm,
    owners: Vec<Choice>,
}

async fn page_of(
    visit: &Visit,
    id: Option<GoalId>,
    form: GoalForm,
    errors: FieldErrors,
) -> Result<Page, Fault> {
    let people = visit.read(service::goals::owners).await?;
    let w = visit.words();
    let title = if id.is_some() { w.network_goals_change() } else { w.network_goals_new() };
    let owner = |(account, name): (domain::accounts::AccountId, String)| {
        let key = account.to_string();
        let chosen = key == form.owner;
        Choice::new(key, name, chosen)
    };
    Ok(Page {
        page_title: if errors.is_empty() { title.clone() } else { plain(&w.cases_fault(title.as_str())) },
        title,
        here: visit.href(&match id {
            Some(id) => format!("/tisch/ziele/{id}/aendern"),
            None => "/tisch/ziele/neu".to_owned(),
        }),
        owners: people.into_iter().map(owner).collect(),
        form,
        errors,
        shell: visit.shell(),
    })
}

fn read(sent: &Sent, key: PublicId) -> GoalForm {
    GoalForm {
        title: sent.text("title"),
        text: sent.text("text"),
        indicator: sent.text("indicator"),
        unit: sent.text("unit"),
        baseline: sent.text("baseline"),
        baseline_on: sent.text("baseline_on"),
        target: sent.text("target"),
        target_on: sent.text("target_on"),
        owner: sent.text("owner"),
        next: sent.text("next"),
        form_key: key.to_string(),
    }
}

fn again(form: &GoalForm) -> GoalForm {
    GoalForm {
        title: shown_again(&form.title),
        text: shown_again(&form.text),
        indicator: shown_again(&form.indicator),
        unit: shown_again(&form.unit),
        baseline: shown_again(&form.baseline),
        target: shown_again(&form.target),
        ..form.clone()
    }
}

/// GET: a new goal.
pub(super) async fn new(visit: Visit) -> Result<Response, Fault> {
    let owner = visit.account.as_ref().map(|account| account.id.to_string()).unwrap_or_default();
    let form = GoalForm { owner, form_key: visit.form_key().to_string(), ..GoalForm::default() };
    render::ok(&page_of(&visit, None, form, FieldErrors::default()).await?)
}

/// POST: the network sets itself a goal.
pub(super) async fn set(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let form = read(&sent, key);
    let typed = again(&form);
    match visit.write(move |cx| service::goals::set(cx, &form)).await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/ziele/{id}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, None, typed, errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}

/// GET: a goal to be corrected.
pub(super) async fn change(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = GoalId::new(id);
    let found = visit.read(move |cx| service::goals::page(cx, id)).await?.row.it;
    let indicator = found.indicator;
    let form = GoalForm {
        title: found.title,
        text: found.text,
        indicator: indicator.name,
        unit: indicator.unit,
        baseline: indicator.baseline.to_string(),
        baseline_on: indicator.baseline_on.to_string(),
        target: indicator.target.to_string(),
        target_on: indicator.target_on.to_string(),
        owner: found.owner.map(|account| account.to_string()).unwrap_or_default(),
        next: found.next.map(|day| day.to_string()).unwrap_or_default(),
        form_key: visit.form_key().to_string(),
    };
    render::ok(&page_of(&visit, Some(id), form, FieldErrors::default()).await?)
}

/// POST: corrects it.
pub(super) async fn store(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let id = GoalId::new(id);
    let form = read(&sent, visit.form_key());
    let typed = again(&form);
    match visit.write(move |cx| service::goals::change(cx, id, &form)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/ziele/{id}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, Some(id), typed, errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}
