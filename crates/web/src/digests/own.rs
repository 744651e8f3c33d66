use super::wishes::{Fields, chosen, sent};
use crate::faults::Fault;
use crate::forms::Sent;
use crate::layout::FieldErrors;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::digests::{State, Subscription, SubscriptionId, next_due};
use domain::links::Purpose;
use domain::policy::Matter;
use i18n::{dates, plain};
use service::{Error, ReadCx, Refusal};

#[derive(Template)]
#[template(path = "digests/own.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    here: String,
    confirmed: bool,
    /// Said once after something was done.
    done: String,
    next: String,
    fields: Fields,
}

#[derive(Template)]
#[template(path = "digests/stop.html")]
struct StopPage {
    shell: Shell,
    here: String,
    stopped: bool,
}

/// Said once in the address.
const CONFIRMED: &str = "bestaetigt";
const CHANGED: &str = "geaendert";

fn mine(cx: &mut ReadCx<'_>, token: &str) -> Result<SubscriptionId, Error> {
    match cx.bear(Purpose::OwnDigest, token)? {
        Matter::OwnDigest(id) => Ok(id),
        _ => Err(Error::NotFound),
    }
}

/// One's own subscription; none when it was stopped: the link in an old mail still says so.
async fn view(visit: &Visit, token: &str) -> Result<Option<Subscription>, Fault> {
    let token = token.to_owned();
    let read = visit.read(move |cx| {
        let id = mine(cx, &token)?;
        match service::digests::see(cx, id) {
            Ok(subscription) => Ok(Some(subscription)),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    });
    Ok(read.await?)
}

fn page_of(visit: &Visit, it: &Subscription, token: &str, fields: Fields, errors: FieldErrors) -> Page {
    let w = visit.words();
    let next = dates::yearless(visit.locale, next_due(visit.now).city_day());
    Page {
        page_title: if errors.is_empty() {
            w.digests_own_title()
        } else {
            plain(&w.digests_fault(w.digests_own_title()))
        },
        here: visit.href(&format!("/wochenpost/{token}")),
        confirmed: matches!(it.state, State::Confirmed { .. }),
        done: String::new(),
        next: plain(&w.digests_own_next(next)),
        fields,
        errors,
        shell: visit.shell(),
    }
}

fn stopped(visit: &Visit, token: &str) -> Result<Response, Fault> {
    let here = visit.href(&format!("/wochenpost/{token}"));
    render::ok(&StopPage { shell: visit.shell(), here, stopped: true })
}

/// GET: the button, or what was chosen. It changes nothing: programs that look through mails open every link.
pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let Some(it) = view(&visit, &token).await? else { return stopped(&visit, &token) };
    let w = visit.words();
    let fields = Fields::new(&visit, &chosen(it.locale, &it.wishes));
    let page = page_of(&visit, &it, &token, fields, FieldErrors::default());
    let done = match visit.query_value("getan").as_deref() {
        Some(CONFIRMED) if page.confirmed => w.digests_own_confirmed(),
        Some(CHANGED) if page.confirmed => w.digests_own_changed(),
        _ => String::new(),
    };
    render::ok(&Page { done, ..page })
}

/// POST: the address is right.
pub(super) async fn confirm(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let bearer = token.clone();
    let written = visit.write(move |cx| {
        let id = mine(cx, &bearer)?;
        service::digests::confirm(cx, id)
    });
    match written.await {
        Ok(()) => Ok(visit.see_other(&format!("/wochenpost/{token}?getan={CONFIRMED}"))),
        Err(Error::NotFound) => stopped(&visit, &token),
        Err(error) => Err(error.into()),
    }
}

/// POST: something else fits.
pub(super) async fn change(visit: Visit, Path(token): Path<String>, form: Sent) -> Result<Response, Fault> {
    let wishes = sent(&form);
    let (bearer, typed) = (token.clone(), wishes.clone());
    let written = visit.write(move |cx| {
        let id = mine(cx, &bearer)?;
        service::digests::change(cx, id, &typed)
    });
    match written.await {
        Ok(()) => Ok(visit.see_other(&format!("/wochenpost/{token}?getan={CHANGED}"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            // The page itself, as if it had been asked for: its language links must not lead to where only forms go.
            let visit = Visit { path: format!("/wochenpost/{token}"), query: String::new(), ..visit };
            let Some(it) = view(&visit, &token).await? else { return stopped(&visit, &token) };
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, &it, &token, Fields::new(&visit, &wishes), errors))
        }
        Err(Error::NotFound) => stopped(&visit, &token),
        Err(error) => Err(error.into()),
    }
}

/// GET: the button that stops it.
pub(super) async fn ask(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let is_there = view(&visit, &token).await?.is_some();
    let here = visit.href(&format!("/wochenpost/{token}"));
    render::ok(&StopPage { shell: visit.shell(), here, stopped: !is_there })
}

/// POST: it ends. Mail programs send this without cookie, key or session (RFC 8058, section 3.2), and nothing but the link
/// says that they may; pressed again it says the same.
pub(super) async fn stop(visit: Visit, Path(token): Path<String>) -> Result<Response, Fault> {
    let bearer = token.clone();
    let written = visit.write(move |cx| {
        let id = mine(cx, &bearer)?;
        service::digests::stop(cx, id)
    });
    written.await?;
    stopped(&visit, &token)
}
