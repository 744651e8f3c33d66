use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::fields::Faults;
use domain::inquiries::PromisesForm;
use domain::working_days::ClosureForm;
use i18n::{dates, plain};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/inquiries/promises.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    page_title: String,
    form: PromisesForm,
    closures: Vec<Closure>,
    closure: ClosureForm,
}

/// Days on which the office is closed.
struct Closure {
    from: String,
    days: String,
    reason: String,
}

fn page_of(visit: &Visit, form: PromisesForm, closure: ClosureForm, errors: FieldErrors) -> Page {
    let w = visit.words();
    let day = |day: domain::legal::Day| dates::calendar_date(visit.locale, day.date());
    let closures = visit.settings.office_days.closures().iter();
    let today = visit.now.city_day();
    Page {
        done: String::new(),
        page_title: if errors.is_empty() {
            w.cases_promises()
        } else {
            plain(&w.cases_fault(w.cases_promises()))
        },
        form,
        // What is over has nothing to be changed any more.
        closures: closures
            .filter(|it| it.to.date() >= today)
            .map(|it| Closure {
                from: it.from.into(),
                days: if it.from == it.to {
                    day(it.from)
                } else {
                    plain(&w.cases_closure(day(it.from), day(it.to)))
                },
                reason: it.reason.clone(),
            })
            .collect(),
        closure,
        errors,
        shell: visit.shell(),
    }
}

/// GET: answer times and closed days.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let w = visit.words();
    let done = match visit.query_value("getan").as_deref() {
        Some("gespeichert") => w.cases_promises_saved(),
        Some("eingetragen") => w.cases_closure_added(),
        Some("gestrichen") => w.cases_closure_removed(),
        _ => String::new(),
    };
    let form = visit.settings.promises.form();
    render::ok(&Page { done, ..page_of(&visit, form, ClosureForm::default(), FieldErrors::default()) })
}

const HERE: &str = "/tisch/fragen/fristen";

fn mend(visit: Visit, form: PromisesForm, closure: ClosureForm, faults: &Faults) -> Result<Response, Fault> {
    let errors = FieldErrors::new(visit.locale, faults);
    let visit = Visit { path: HERE.to_owned(), query: String::new(), ..visit };
    render::mend(&page_of(&visit, form, closure, errors))
}

/// POST: other answer times.
pub(super) async fn set(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = PromisesForm {
        question: sent.text("question"),
        advice: sent.text("advice"),
        callback: sent.text("callback"),
    };
    let shown = PromisesForm {
        question: shown_again(&form.question),
        advice: shown_again(&form.advice),
        callback: shown_again(&form.callback),
    };
    match visit.write(move |cx| service::inquiries::set_promises(cx, &form)).await {
        Ok(()) => Ok(visit.see_other(&format!("{HERE}?getan=gespeichert"))),
        Err(Error::Refused(Refusal::Fields(faults))) => mend(visit, shown, ClosureForm::default(), &faults),
        Err(error) => Err(error.into()),
    }
}

/// POST: closed on these days.
pub(super) async fn close(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let closure = ClosureForm { from: sent.text("from"), to: sent.text("to"), reason: sent.text("reason") };
    let shown = ClosureForm {
        from: shown_again(&closure.from),
        to: shown_again(&closure.to),
        reason: shown_again(&closure.reason),
    };
    match visit.write(move |cx| service::inquiries::close_days(cx, &closure)).await {
        Ok(()) => Ok(visit.see_other(&format!("{HERE}?getan=eingetragen"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let form = visit.settings.promises.form();
            mend(visit, form, shown, &faults)
        }
        Err(error) => Err(error.into()),
    }
}

/// POST: open after all.
pub(super) async fn reopen(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let from = sent.text("from");
    visit.write(move |cx| service::inquiries::reopen_days(cx, &from)).await?;
    Ok(visit.see_other(&format!("{HERE}?getan=gestrichen")))
}
