use super::one::alike;
use super::tell_page::{Page, Thanks};
use crate::faults::Fault;
use crate::forms::{Sent, SentWithFile, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::Response;
use domain::fields::Faults;
use domain::ideas::{IdeaDraft, IdeaForm, LOOK_DAYS, PictureDraft};
use http::StatusCode;
use i18n::{dates, plain};
use kernel::PublicId;
use service::{Error, Refusal};

/// The form as it was sent.
pub(crate) fn read(sent: &Sent, key: PublicId) -> IdeaForm {
    IdeaForm {
        title: sent.text("title"),
        text: sent.text("text"),
        topic: sent.text("topic"),
        district: sent.text("district"),
        place: sent.text("place"),
        name: sent.text("name"),
        email: sent.text("email"),
        phone: sent.text("phone"),
        form_key: key.to_string(),
    }
}

/// The form as it is shown again.
pub(crate) fn shown(form: &IdeaForm) -> IdeaForm {
    IdeaForm {
        title: shown_again(&form.title),
        text: shown_again(&form.text),
        topic: form.topic.clone(),
        district: form.district.clone(),
        place: shown_again(&form.place),
        name: shown_again(&form.name),
        email: shown_again(&form.email),
        phone: shown_again(&form.phone),
        form_key: form.form_key.clone(),
    }
}

/// GET: the first step, what it is about.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let form = IdeaForm { form_key: visit.form_key().to_string(), ..IdeaForm::default() };
    render::ok(&Page::first(&visit, form, FieldErrors::default()))
}

/// POST: after the first step, what there is already; after the second, the idea.
pub(super) async fn send(visit: Visit, sent: SentWithFile) -> Result<Response, Fault> {
    let fields = &sent.fields;
    let key: PublicId = fields.text("form_key").parse().unwrap_or_else(|_| visit.form_key());
    let form = read(fields, key);
    let again = shown(&form);
    if let Err(faults) = IdeaDraft::look(&form) {
        let errors = FieldErrors::new(visit.locale, &faults);
        return render::mend(&if fields.ticked("schritt") {
            Page::second(&visit, again, Vec::new(), errors, "", true)
        } else {
            Page::first(&visit, again, errors)
        });
    }
    if !fields.ticked("schritt") {
        let alike = alike(&visit, &format!("{} {}", form.title, form.text)).await?;
        return render::ok(&Page::second(&visit, again, alike, FieldErrors::default(), "", false));
    }
    let alt = fields.text("alt");
    let typed_alt = shown_again(&alt);
    // A photo that cannot be taken is told before anything is kept.
    if let (Some(_), Err(faults)) = (&sent.file, PictureDraft::parse(&alt)) {
        return mend(&visit, again, &faults, &typed_alt);
    }
    let asked = form.clone();
    match visit.write(move |cx| service::ideas::tell(cx, &asked)).await {
        Ok(idea) => {
            let id = idea.id;
            if let Some(file) = sent.file {
                let (hub, caller) = (visit.app.hub.clone(), visit.caller);
                let put = tokio::task::spawn_blocking(move || {
                    service::ideas::put_first_picture(&hub, caller, id, key, &file, &alt)
                });
                match put.await.map_err(|_| Fault::Unexpected)? {
                    Ok(_) | Err(Error::Refused(Refusal::Full | Refusal::NotNow)) => {}
                    Err(Error::Refused(Refusal::Fields(faults))) => {
                        return mend(&visit, again, &faults, &typed_alt);
                    }
                    Err(error) => return Err(error.into()),
                }
            }
            let way = if again.email.trim().is_empty() { "?anruf=1" } else { "" };
            Ok(visit.see_other(&format!("/ideen/danke/{id}{way}")))
        }
        Err(Error::Refused(Refusal::Fields(faults))) => mend(&visit, again, &faults, &typed_alt),
        Err(Error::Refused(Refusal::TooOften)) => {
            let errors = FieldErrors::one("text", visit.words().ideas_too_often());
            let page = Page::second(&visit, again, Vec::new(), errors, &typed_alt, true);
            render::page(StatusCode::TOO_MANY_REQUESTS, &page)
        }
        Err(error) => Err(error.into()),
    }
}

fn mend(visit: &Visit, again: IdeaForm, faults: &Faults, alt: &str) -> Result<Response, Fault> {
    let errors = FieldErrors::new(visit.locale, faults);
    render::mend(&Page::second(visit, again, Vec::new(), errors, alt, true))
}

/// Says what comes next. It looks nothing up: numbers can be guessed, and what stands behind one is nobody's business.
pub(super) async fn thanks(visit: Visit, Path(number): Path<String>) -> Result<Response, Fault> {
    let number: u32 = number.parse().map_err(|_| Fault::NotFound)?;
    let w = visit.words();
    let due = visit.settings.office_days.after(visit.now.city_day(), LOOK_DAYS);
    render::ok(&Thanks {
        until: plain(&w.ideas_thanks_until(dates::day(visit.locale, due))),
        number: w.ideas_thanks_number(number.to_string().as_str()),
        no_mail: visit.query_value("anruf").is_some(),
        shell: visit.shell(),
    })
}
