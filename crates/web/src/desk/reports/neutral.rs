use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::neutrality::PeriodForm;
use i18n::{dates, plain};
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/reports/neutral.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    done: String,
    page_title: String,
    /// The one that is on; "" where none is.
    now: String,
    periods: Vec<Period>,
    form: PeriodForm,
}

/// A time before an election.
struct Period {
    from: String,
    until: String,
    days: String,
    election: String,
    source: String,
    on: bool,
}

const HERE: &str = "/tisch/vor-wahlen";

fn page_of(visit: &Visit, form: PeriodForm, errors: FieldErrors) -> Page {
    let w = visit.words();
    let today = visit.now.city_day();
    let day = |day: domain::legal::Day| dates::calendar_date(visit.locale, day.date());
    let neutrality = &visit.settings.neutrality;
    let now = neutrality
        .in_force(today)
        .map(|it| plain(&w.moderation_neutral_now_text(it.election.as_str(), day(it.until))));
    let title = w.moderation_neutral_title();
    Page {
        done: String::new(),
        page_title: if errors.is_empty() { title } else { plain(&w.legal_fault(title)) },
        now: now.unwrap_or_default(),
        // The latest first: what is over still tells what held.
        periods: neutrality
            .periods()
            .iter()
            .rev()
            .map(|it| Period {
                from: it.from.into(),
                until: it.until.into(),
                days: plain(&w.moderation_neutral_days(day(it.from), day(it.until))),
                election: it.election.clone(),
                source: plain(&w.moderation_neutral_source_is(it.source.as_str())),
                on: it.covers(today),
            })
            .collect(),
        form,
        errors,
        shell: visit.shell(),
    }
}

/// GET: the times before elections.
pub(super) async fn page(visit: Visit) -> Result<Response, Fault> {
    let w = visit.words();
    let done = match visit.query_value("getan").as_deref() {
        Some("eingetragen") => w.moderation_neutral_added(),
        Some("gestrichen") => w.moderation_neutral_removed(),
        _ => String::new(),
    };
    render::ok(&Page { done, ..page_of(&visit, PeriodForm::default(), FieldErrors::default()) })
}

/// POST: one more.
pub(super) async fn add(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = PeriodForm {
        since: sent.text("since"),
        until: sent.text("until"),
        election: sent.text("election"),
        source: sent.text("source"),
    };
    let shown = PeriodForm {
        since: shown_again(&form.since),
        until: shown_again(&form.until),
        election: shown_again(&form.election),
        source: shown_again(&form.source),
    };
    match visit.write(move |cx| service::reports::add_period(cx, &form)).await {
        Ok(()) => Ok(visit.see_other(&format!("{HERE}?getan=eingetragen"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, shown, errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// POST: takes one away.
pub(super) async fn remove(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let (from, until) = (sent.text("from"), sent.text("until"));
    visit.write(move |cx| service::reports::remove_period(cx, &from, &until)).await?;
    Ok(visit.see_other(&format!("{HERE}?getan=gestrichen")))
}
