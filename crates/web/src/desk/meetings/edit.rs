use crate::desk::Number;
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::meetings::{MeetingForm, MeetingId};
use i18n::plain;
use kernel::PublicId;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/meetings/edit.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    title: String,
    page_title: String,
    here: String,
    form: MeetingForm,
    guests: Vec<Choice>,
}

async fn page_of(
    visit: &Visit,
    id: Option<MeetingId>,
    form: MeetingForm,
    errors: FieldErrors,
) -> Result<Page, Fault> {
    let all = visit.read(service::meetings::choices).await?;
    let w = visit.words();
    let title = if id.is_some() { w.network_meetings_change() } else { w.network_meetings_new() };
    let guest = |(organisation, name): (domain::organisations::OrganisationId, String)| {
        let key = organisation.to_string();
        let chosen = form.guests.contains(&key);
        Choice::new(key, name, chosen)
    };
    Ok(Page {
        page_title: if errors.is_empty() { title.clone() } else { plain(&w.cases_fault(title.as_str())) },
        title,
        here: visit.href(&match id {
            Some(id) => format!("/tisch/treffen/{id}/aendern"),
            None => "/tisch/treffen/neu".to_owned(),
        }),
        guests: all.into_iter().map(guest).collect(),
        form,
        errors,
        shell: visit.shell(),
    })
}

fn read(sent: &Sent, key: PublicId) -> MeetingForm {
    MeetingForm {
        title: sent.text("title"),
        on: sent.text("on"),
        from: sent.text("from"),
        place: sent.text("place"),
        agenda: sent.text("agenda"),
        guests: sent.all("guests"),
        event: sent.text("event"),
        form_key: key.to_string(),
    }
}

fn again(form: &MeetingForm) -> MeetingForm {
    MeetingForm {
        title: shown_again(&form.title),
        place: shown_again(&form.place),
        agenda: shown_again(&form.agenda),
        event: shown_again(&form.event),
        ..form.clone()
    }
}

/// GET: a new meeting.
pub(super) async fn new(visit: Visit) -> Result<Response, Fault> {
    let form = MeetingForm { form_key: visit.form_key().to_string(), ..MeetingForm::default() };
    render::ok(&page_of(&visit, None, form, FieldErrors::default()).await?)
}

/// POST: plans it.
pub(super) async fn plan(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let key: PublicId = sent.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let form = read(&sent, key);
    let typed = again(&form);
    match visit.write(move |cx| service::meetings::plan(cx, &form)).await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/treffen/{id}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, None, typed, errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}

/// GET: a meeting to be changed.
pub(super) async fn change(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let id = MeetingId::new(id);
    let found = visit.read(move |cx| service::meetings::page(cx, id)).await?;
    let form = MeetingForm {
        title: found.it.title,
        on: found.it.on.to_string(),
        from: found.it.from.map(|from| from.to_string()).unwrap_or_default(),
        place: found.it.place,
        agenda: found.it.agenda.unwrap_or_default(),
        guests: found.guests.iter().map(|guest| guest.organisation.to_string()).collect(),
        event: found.it.event.map(|event| event.to_string()).unwrap_or_default(),
        form_key: visit.form_key().to_string(),
    };
    render::ok(&page_of(&visit, Some(id), form, FieldErrors::default()).await?)
}

/// POST: changes it.
pub(super) async fn store(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let id = MeetingId::new(id);
    let form = read(&sent, visit.form_key());
    let typed = again(&form);
    match visit.write(move |cx| service::meetings::change(cx, id, &form)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/treffen/{id}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, Some(id), typed, errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}
