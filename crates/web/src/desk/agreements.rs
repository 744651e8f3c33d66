//! Agreements at the desk: the list, beginning one, each step for a party, the sheet to sign and its scan.

use super::Number;
use super::tabs::{Tab, states, tabs};
use crate::agreements::{
    Door, OwnPage, Sheet, act, attach, begin_form, begin_page, handed, own_page, state_tag, take, text_shown,
    text_write,
};
use crate::faults::Fault;
use crate::forms::{Sent, SentWithFile};
use crate::layout::FieldErrors;
use crate::render;
use crate::routes::Routes;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use domain::agreements::{AgreementId, BeginForm, PartyId, Reached, State};
use domain::policy::Gate;
use i18n::{dates, plain, terms};
use service::agreements::DeskRow;
use service::{Error, Refusal};

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .get("/tisch/absprachen", Gate::Staff, list)
        .get("/tisch/absprachen/neu", Gate::Staff, fresh)
        .post("/tisch/absprachen/neu", Gate::Staff, begin)
        .get("/tisch/absprachen/{id}", Gate::Staff, page)
        .get("/tisch/absprachen/{id}/papier", Gate::Staff, paper)
        .get("/tisch/absprachen/{id}/fassung", Gate::Staff, text)
        .post("/tisch/absprachen/{id}/fassung", Gate::Staff, write)
        .get("/tisch/absprachen/{id}/datei/{file}", Gate::Staff, file)
        .post("/tisch/absprachen/{id}/blatt", Gate::Staff, scan)
        .post("/tisch/absprachen/{id}/verwerfen", Gate::Staff, discard)
        .post("/tisch/absprachen/{id}/vorlegen", Gate::Staff, offer)
        .post("/tisch/absprachen/{id}/bestaetigen", Gate::Staff, confirm)
        .post("/tisch/absprachen/{id}/zeigen", Gate::Staff, prove)
        .post("/tisch/absprachen/{id}/antworten", Gate::Staff, judge)
        .post("/tisch/absprachen/{id}/sagen", Gate::Staff, say)
        .post("/tisch/absprachen/{id}/rueckblick", Gate::Staff, review)
        .post("/tisch/absprachen/{id}/weiter", Gate::Staff, go_on)
        .post("/tisch/absprachen/{id}/ergebnis", Gate::Staff, conclude)
        .post("/tisch/absprachen/{id}/beenden", Gate::Staff, end)
}

#[derive(Template)]
#[template(path = "desk/agreements/list.html")]
struct List {
    shell: Shell,
    tabs: Vec<Tab>,
    views: Vec<Tab>,
    count: String,
    rows: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    lang: &'static str,
    parties: String,
    tag: (&'static str, String),
    detail: String,
}

async fn list(visit: Visit) -> Result<Response, Fault> {
    let chosen = visit.query_value("stand").and_then(|key| State::from_key(&key));
    let rows = visit.read(move |cx| service::agreements::desk(cx, chosen)).await?;
    let w = visit.words();
    let known = State::ALL.into_iter().map(|state| (state.key(), w.agreements_state(state.key())));
    render::ok(&List {
        tabs: tabs(&visit),
        views: states(&visit, "/tisch/absprachen", "", chosen.map(State::key), known),
        count: plain(&w.agreements_count(rows.len())),
        rows: rows.iter().map(|row| line(&visit, row)).collect(),
        shell: visit.shell(),
    })
}

fn line(visit: &Visit, row: &DeskRow) -> Line {
    let (w, locale) = (visit.words(), visit.locale);
    let mut detail = Vec::new();
    if row.it.has_unconfirmed() {
        detail.push(plain(&w.desk_agreements_confirmed(row.confirmed, row.parties.len())));
    }
    if row.it.state.runs() {
        detail.push(plain(&w.agreements_steps_done(row.steps.done, row.steps.all)));
        if let Some(next) = row.steps.next {
            detail.push(plain(&w.desk_agreements_next(dates::short_day(locale, next))));
        }
        detail.push(format!("{}: {}", w.agreements_review(), dates::short_day(locale, row.review)));
    }
    Line {
        href: visit.href(&format!("/tisch/absprachen/{}", row.it.id)),
        title: row.title.clone(),
        lang: row.it.lang.tag(),
        parties: row.parties.join(", "),
        tag: state_tag(visit, row.it.state.key()),
        detail: detail.join(" · "),
    }
}

async fn fresh(visit: Visit) -> Result<Response, Fault> {
    render::ok(&begin_page(&visit, true, &BeginForm::default(), FieldErrors::default()).await?)
}

async fn begin(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = begin_form(&sent);
    let begin = form.clone();
    match visit.write(move |cx| service::agreements::begin(cx, &begin)).await {
        Ok((id, _)) => Ok(visit.see_other(&format!("/tisch/absprachen/{id}?getan=angelegt"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&begin_page(&visit, true, &form, errors).await?)
        }
        Err(error) => Err(error.into()),
    }
}

/// The door of the office; what is said on the phone or on paper says so in the record.
fn door(visit: Visit, id: i64, sent: &Sent) -> (Visit, Door) {
    let mut visit = visit;
    let party = sent.text("party").parse::<i64>().ok().map(PartyId::new);
    if party.is_some() {
        visit.caller.channel = super::channel(sent);
    }
    (visit, Door::Desk(AgreementId::new(id), party))
}

async fn page(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let door = Door::Desk(AgreementId::new(id), None);
    let view = door.view(&visit).await?;
    let page: OwnPage = own_page(&visit, &door, &view, &Sent::default(), FieldErrors::default());
    render::ok(&page)
}

async fn text(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    text_shown(visit, Door::Desk(AgreementId::new(id), None)).await
}

async fn write(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    text_write(visit, Door::Desk(AgreementId::new(id), None), sent).await
}

async fn file(visit: Visit, Path((id, file)): Path<(String, String)>) -> Result<Response, Fault> {
    let id: AgreementId = id.parse().map_err(|_| Fault::NotFound)?;
    handed(visit, Door::Desk(id, None), &file).await
}

async fn scan(visit: Visit, Number(id): Number, sent: SentWithFile) -> Result<Response, Fault> {
    attach(visit, Door::Desk(AgreementId::new(id), None), sent, |_, _, _, file| {
        file.map(|_| "gescannt").ok_or_else(|| Refusal::NotNow.into())
    })
    .await
}

async fn discard(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    take::discard(visit, Door::Desk(AgreementId::new(id), None), sent).await
}

async fn offer(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    take::offer(visit, Door::Desk(AgreementId::new(id), None), sent).await
}

async fn confirm(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (visit, door) = door(visit, id, &sent);
    take::confirm(visit, door, sent).await
}

async fn prove(visit: Visit, Number(id): Number, sent: SentWithFile) -> Result<Response, Fault> {
    let (visit, door) = door(visit, id, &sent.fields);
    take::prove(visit, door, sent).await
}

async fn judge(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (visit, door) = door(visit, id, &sent);
    take::judge(visit, door, sent).await
}

async fn say(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (visit, door) = door(visit, id, &sent);
    take::say(visit, door, sent).await
}

async fn review(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    take::review(visit, Door::Desk(AgreementId::new(id), None), sent).await
}

async fn go_on(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let minutes = sent.text("minutes");
    let work = move |cx: &mut service::WriteCx<'_>, id, who| {
        service::agreements::go_on(cx, id, who, &minutes)?;
        Ok("beantwortet")
    };
    act(visit, Door::Desk(AgreementId::new(id), None), sent, work).await
}

async fn conclude(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (outcome, because, minutes) = (sent.text("outcome"), sent.text("because"), sent.text("minutes"));
    let work = move |cx: &mut service::WriteCx<'_>, id, _| {
        service::agreements::conclude(cx, id, &outcome, &because, &minutes)?;
        Ok("beantwortet")
    };
    act(visit, Door::Desk(AgreementId::new(id), None), sent, work).await
}

async fn end(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (visit, door) = door(visit, id, &sent);
    take::end(visit, door, sent).await
}

#[derive(Template)]
#[template(path = "desk/agreements/paper.html")]
struct Paper {
    shell: Shell,
    back: String,
    title: String,
    version: String,
    sheet: Sheet,
    parties: Vec<(String, String)>,
}

/// GET: the newest text, to be signed with a pen.
async fn paper(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let door = Door::Desk(AgreementId::new(id), None);
    let view = door.view(&visit).await?;
    let newest = view.newest().ok_or(Fault::NotFound)?;
    let who = |place: i32| view.at(place).map(|party| party.name.clone()).unwrap_or_default();
    let lang = view.it.lang.tag();
    let sheet = Sheet::new(&visit, &newest.text, lang, who, |_| Reached::Open);
    let (w, locale) = (visit.words(), visit.locale);
    render::ok(&Paper {
        back: visit.href(&door.here()),
        title: newest.text.title.clone(),
        version: format!(
            "{} · {}",
            plain(&w.agreements_own_version(newest.number)),
            dates::calendar_date(locale, newest.at.city_day())
        ),
        sheet,
        parties: view
            .parties
            .iter()
            .map(|party| (party.name.clone(), terms::sector(locale, party.sector)))
            .collect(),
        shell: visit.shell(),
    })
}
