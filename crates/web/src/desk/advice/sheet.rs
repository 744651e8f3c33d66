use super::{form_key, languages};
use crate::desk::{Number, wish};
use crate::faults::Fault;
use crate::forms::{Sent, shown_again};
use crate::layout::{Choice, FieldErrors};
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::advice::{ASK_AGAIN, Advice, AdviceId, SheetForm};
use domain::inquiries::{InquiryId, Source};
use domain::opportunities::{Filter, Suit, TimeNeed, unwanted};
use i18n::{plain, terms};
use kernel::{Locale, Weekday};
use service::advice::Prefill;
use service::{Error, Refusal};

#[derive(Template)]
#[template(path = "desk/advice/sheet.html")]
struct Page {
    shell: Shell,
    errors: FieldErrors,
    page_title: String,
    heading: String,
    here: String,
    back: (String, String),
    /// Number of the question it comes from; "" for none.
    question: String,
    form: SheetForm,
    districts: Vec<Choice>,
    topics: Vec<Choice>,
    times: Vec<Choice>,
    days: Vec<Choice>,
    suits: Vec<Choice>,
    sources: Vec<Choice>,
    languages: Vec<Choice>,
    /// Something of it is chosen.
    more: bool,
    send: String,
}

/// Where a sheet is sent to: a new talk, from a question or not, or one that goes on.
enum Of {
    Fresh(Option<InquiryId>),
    Talk(AdviceId),
}

fn page_of(visit: &Visit, of: &Of, form: SheetForm, errors: FieldErrors) -> Page {
    let (w, locale, chosen) = (visit.words(), visit.locale, form.wish.clone());
    let (heading, here, back, question, send) = match of {
        Of::Fresh(from) => (
            w.advice_sheet_title(),
            "/tisch/beratung/neu".to_owned(),
            ("/tisch/beratung".to_owned(), w.advice_back()),
            from.map(|id| id.to_string()).unwrap_or_default(),
            w.advice_send(),
        ),
        Of::Talk(id) => {
            let talk = format!("/tisch/beratung/{id}");
            (
                w.advice_change(),
                format!("{talk}/bogen"),
                (talk, w.advice_back_talk()),
                String::new(),
                w.advice_send(),
            )
        }
    };
    let one = |key: &str, label: String, chosen: bool| Choice::new(key.to_owned(), label, chosen);
    let all = |none: bool| Choice::new("", w.desk_all(), none);
    let settings = &visit.settings;
    let districts = settings
        .districts
        .iter()
        .map(|it| one(&it.key, it.name.clone(), chosen.district.as_deref() == Some(it.key.as_str())));
    let topics = settings.topics.iter().map(|it| {
        one(&it.key, it.name.text(locale).to_owned(), chosen.topic.as_deref() == Some(it.key.as_str()))
    });
    let times = TimeNeed::ALL
        .into_iter()
        .map(|need| one(need.key(), terms::time_need(locale, need), chosen.time == Some(need)));
    Page {
        page_title: if errors.is_empty() { heading.clone() } else { plain(&w.advice_fault(&heading)) },
        heading,
        here: visit.href(&here),
        back: (visit.href(&back.0), back.1),
        question,
        districts: std::iter::once(Choice::new("", w.desk_find_everywhere(), chosen.district.is_none()))
            .chain(districts)
            .collect(),
        topics: std::iter::once(all(chosen.topic.is_none())).chain(topics).collect(),
        times: std::iter::once(all(chosen.time.is_none())).chain(times).collect(),
        days: Weekday::ALL
            .into_iter()
            .map(|day| one(day.key(), terms::weekday(locale, day), chosen.weekdays.contains(day)))
            .collect(),
        suits: Suit::ALL
            .into_iter()
            .map(|suit| one(suit.key(), terms::suit(locale, suit), chosen.suits.contains(suit)))
            .collect(),
        sources: Source::NOTED
            .into_iter()
            .map(|it| one(it.key(), crate::desk::inquiries::source(w, it), it.key() == form.source))
            .collect(),
        languages: languages(locale, form.locale),
        more: !chosen.is_empty(),
        send,
        form,
        errors,
        shell: visit.shell(),
    }
}

/// What was chosen beside the note.
fn chosen(sent: &Sent) -> Filter {
    let one = |key: &'static str| (key, sent.text(key));
    let many = |key: &'static str| sent.all(key).into_iter().map(move |value| (key, value));
    let pairs: Vec<(&str, String)> = [one("district"), one("topic"), one("time")]
        .into_iter()
        .chain(many("day"))
        .chain(many("suits"))
        .collect();
    Filter::from_pairs(pairs.iter().map(|(key, value)| (*key, value.as_str())))
}

fn read(visit: &Visit, sent: &Sent) -> SheetForm {
    let (note, wont) = (sent.text("note"), sent.text("wont"));
    let fillers = plain(&visit.words().advice_wont_fillers());
    let said = wish::read(&note, &chosen(sent), visit.locale, &visit.settings.districts);
    let unwanted = unwanted::words_of(&format!("{wont} {}", said.unwanted.join(" ")), &fillers);
    SheetForm {
        source: sent.text("source"),
        locale: sent.text("lang").parse().unwrap_or(visit.locale),
        wish: said.filter,
        unwanted,
        note,
        can: sent.text("can"),
        wont,
        helps: sent.text("helps"),
        name: sent.text("name"),
        email: sent.text("email"),
        phone: sent.text("phone"),
        reachable: sent.text("reachable"),
        next: sent.text("next"),
        form_key: sent.text("form_key"),
    }
}

/// What was typed, to be mended; what was chosen beside the note stays apart from what is read out of it.
fn typed(visit: &Visit, form: &SheetForm, sent: &Sent) -> SheetForm {
    SheetForm {
        form_key: form_key(visit, &form.form_key),
        wish: chosen(sent),
        note: shown_again(&form.note),
        can: shown_again(&form.can),
        wont: shown_again(&form.wont),
        helps: shown_again(&form.helps),
        name: shown_again(&form.name),
        email: shown_again(&form.email),
        phone: shown_again(&form.phone),
        reachable: shown_again(&form.reachable),
        next: shown_again(&form.next),
        ..form.clone()
    }
}

fn blank(visit: &Visit) -> SheetForm {
    let today = visit.now.city_day();
    SheetForm {
        source: Source::Phone.key().to_owned(),
        locale: visit.locale,
        next: visit.settings.office_days.after(today, ASK_AGAIN).to_string(),
        form_key: visit.form_key().to_string(),
        ..SheetForm::default()
    }
}

/// GET: an empty sheet, or one that begins with what a question says.
pub(super) async fn fresh(visit: Visit) -> Result<Response, Fault> {
    let from = visit.query_value("frage").and_then(|id| id.parse::<i64>().ok()).map(InquiryId::new);
    let form = match from {
        Some(id) => {
            let known = visit.read(move |cx| service::advice::prefill(cx, id)).await?;
            prefilled(blank(&visit), known)
        }
        None => blank(&visit),
    };
    render::ok(&page_of(&visit, &Of::Fresh(from), form, FieldErrors::default()))
}

fn prefilled(blank: SheetForm, known: Prefill) -> SheetForm {
    SheetForm {
        note: known.note,
        name: known.name,
        email: known.email,
        phone: known.phone,
        reachable: known.reachable,
        locale: known.locale,
        wish: Filter::from_pairs([("topic", known.topic.as_str())]),
        ..blank
    }
}

/// POST: keeps a talk and shows what fits.
pub(super) async fn note(visit: Visit, sent: Sent) -> Result<Response, Fault> {
    let form = read(&visit, &sent);
    let shown = typed(&visit, &form, &sent);
    let from = sent.text("frage").parse::<i64>().ok().map(InquiryId::new);
    match visit.write(move |cx| service::advice::note(cx, &form, from)).await {
        Ok(id) => Ok(visit.see_other(&format!("/tisch/beratung/{id}?getan=notiert"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, &Of::Fresh(from), shown, errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// GET: the sheet of a talk, to be changed.
pub(super) async fn again(visit: Visit, Number(id): Number) -> Result<Response, Fault> {
    let (id, locale) = (AdviceId::new(id), visit.locale);
    let talk = visit.read(move |cx| service::advice::talk(cx, id, locale)).await?.talk;
    let form = of_talk(&visit, &talk).ok_or(Fault::NotFound)?;
    render::ok(&page_of(&visit, &Of::Talk(id), form, FieldErrors::default()))
}

fn of_talk(visit: &Visit, talk: &Advice) -> Option<SheetForm> {
    let sheet = talk.sheet.clone()?;
    Some(SheetForm {
        source: talk.source.key().to_owned(),
        locale: talk.locale,
        wish: beside(&sheet.wish, &sheet.note, visit),
        note: sheet.note,
        can: sheet.can.unwrap_or_default(),
        wont: sheet.wont.unwrap_or_default(),
        unwanted: Vec::new(),
        helps: sheet.helps.unwrap_or_default(),
        name: sheet.name,
        email: sheet.email.unwrap_or_default(),
        phone: sheet.phone.unwrap_or_default(),
        reachable: sheet.reachable.unwrap_or_default(),
        next: talk.next.map(|day| day.to_string()).unwrap_or_default(),
        form_key: visit.form_key().to_string(),
    })
}

/// What was chosen beside the note: what the note says by itself would else outlive it.
fn beside(wish: &Filter, note: &str, visit: &Visit) -> Filter {
    let said = wish::read(note, &Filter::default(), visit.locale, &visit.settings.districts).filter;
    let mut beside = Filter { words: Vec::new(), ..wish.clone() };
    if beside.district == said.district {
        beside.district = None;
    }
    if beside.weekdays == said.weekdays {
        beside.weekdays = kernel::Weekdays::default();
    }
    beside
}

/// POST: the sheet as it is now.
pub(super) async fn change(visit: Visit, Number(id): Number, sent: Sent) -> Result<Response, Fault> {
    let (id, form) = (AdviceId::new(id), read(&visit, &sent));
    let shown = typed(&visit, &form, &sent);
    match visit.write(move |cx| service::advice::change(cx, id, &form)).await {
        Ok(()) => Ok(visit.see_other(&format!("/tisch/beratung/{id}?getan=geaendert"))),
        Err(Error::Refused(Refusal::Fields(faults))) => {
            let errors = FieldErrors::new(visit.locale, &faults);
            render::mend(&page_of(&visit, &Of::Talk(id), shown, errors))
        }
        Err(Error::Refused(_)) => super::talk::not_now(visit, id).await,
        Err(error) => Err(error.into()),
    }
}

/// The language in which somebody reads, as the sheet names it.
pub(super) fn language(visit: &Visit, locale: Locale) -> String {
    terms::language(visit.locale, locale.tag())
}
