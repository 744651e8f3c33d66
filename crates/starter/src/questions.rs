use crate::cast::{at, visitor};
use crate::content::{self, QuestionEntry, QuestionStep, Result, entry, read_all};
use domain::accounts::{AccountId, Role};
use domain::inquiries::{Incoming, InquiryForm, InquiryId, NoteForm, SaidForm, Source, Way};
use domain::people::EmailAddress;
use domain::policy::Actor;
use kernel::{Instant, Locale, PublicId, SeededRng};
use service::inquiries as cases;
use service::{Caller, WriteCx};

/// The hour of the day at which the first question came; each later one a little later in its day.
const FIRST_HOUR: i64 = 9;

/// Questions in every state, by every channel.
pub(crate) fn tell(cx: &mut WriteCx<'_>, coordinator: AccountId, today: Instant) -> Result<()> {
    let mut questions: Vec<QuestionEntry> = read_all(content::QUESTIONS, "question")?;
    questions.sort_by_key(|question| -question.days_ago);
    let mut keys = SeededRng::new(2027);
    let office =
        |locale| Caller::web(Actor::Member { account: coordinator, role: Role::Coordinator }, locale);
    for (place, question) in (0_i64..).zip(&questions) {
        let came = moment(today, question.days_ago, place);
        let name = if question.name.is_empty() { question.text.as_str() } else { question.name.as_str() };
        let locale: Locale = question.locale.parse().map_err(entry(name))?;
        let source = Source::from_key(&question.source).ok_or("source").map_err(entry(name))?;
        let key = PublicId::draw(&mut keys);
        let id = match source {
            Source::Web => {
                at(cx, came, visitor(locale));
                cases::ask(cx, &form(question, key))?
            }
            Source::Mail => {
                at(cx, came, Caller::system());
                by_mail(cx, question, key)?
            }
            Source::Phone | Source::Desk | Source::Paper => {
                at(cx, came, office(locale));
                cases::note(cx, &NoteForm { source: question.source.clone(), inquiry: form(question, key) })?
            }
        };
        let mut now = came;
        for step in &question.steps {
            now = then(cx, now, step.after, today);
            at(cx, now, office(Locale::De));
            take(cx, id, step, today)?;
        }
    }
    Ok(())
}

/// A daytime hour of that day, and never after now.
pub(crate) fn moment(today: Instant, days_ago: i64, place: i64) -> Instant {
    let day = today.plus_days(-days_ago).city_day().to_datetime(jiff::civil::Time::midnight());
    let minutes = FIRST_HOUR * 60 + place * 37 % 420;
    let came = kernel::WallTime::from_civil(day).instant().plus_seconds(minutes * 60);
    if came < today { came } else { today.plus_seconds(-1_200 + place) }
}

/// So many working days and two hours later, and never after now.
pub(crate) fn then(cx: &WriteCx<'_>, from: Instant, working: u16, today: Instant) -> Instant {
    let day =
        if working == 0 { from.city_day() } else { cx.settings.office_days.after(from.city_day(), working) };
    let days = i64::from((day - from.city_day()).get_days());
    let later = from.plus_days(days).plus_seconds(7_200);
    if later < today { later } else { today.plus_seconds(-60) }
}

fn form(question: &QuestionEntry, key: PublicId) -> InquiryForm {
    InquiryForm {
        kind: question.kind.clone(),
        topic: question.topic.clone(),
        message: question.text.clone(),
        name: question.name.clone(),
        email: question.email.clone(),
        phone: question.phone.clone(),
        reachable: String::new(),
        form_key: key.to_string(),
    }
}

fn by_mail(cx: &mut WriteCx<'_>, question: &QuestionEntry, key: PublicId) -> Result<InquiryId> {
    let (subject, text) = question.text.split_once("\n\n").unwrap_or(("", &question.text));
    let mail = Incoming {
        from: EmailAddress::parse(&question.email).map_err(entry(&question.name))?,
        name: question.name.clone(),
        to: Vec::new(),
        subject: subject.to_owned(),
        text: text.to_owned(),
        message_id: format!("{key}@holunder.example"),
        attachments: 0,
        automatic: None,
    };
    match cases::take_mail(cx, &mail)? {
        cases::Taken::Began(id) => Ok(id),
        other => Err(format!("{other:?}")).map_err(entry(&question.name)),
    }
}

fn take(cx: &mut WriteCx<'_>, id: InquiryId, step: &QuestionStep, today: Instant) -> Result<()> {
    let way = if step.way.is_empty() { Way::Mail.key() } else { &step.way };
    match step.what.as_str() {
        "take" => cases::take(cx, id)?,
        "close" => cases::close(cx, id, &step.closing, &step.text)?,
        "plan" => {
            let day = today.plus_days(step.days).city_day();
            cases::plan(cx, id, &day.to_string())?;
        }
        kind => {
            let closing = if step.close { "answered" } else { "" };
            let form = SaidForm {
                kind: kind.to_owned(),
                way: way.to_owned(),
                text: step.text.clone(),
                closing: closing.to_owned(),
            };
            cases::say(cx, id, &form)?;
        }
    }
    Ok(())
}
