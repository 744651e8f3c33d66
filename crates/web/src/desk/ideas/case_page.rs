use super::note::{districts, languages, topics};
use super::{name, standing, state};
use crate::desk::tel;
use crate::ideas::Photo;
use crate::layout::{Choice, FieldErrors};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use domain::ideas::{Against, AnswerForm, Channel, Closing, Decline, IdeaForm, Outcome, Said, State};
use domain::reports::Barred;
use i18n::{dates, plain};
use kernel::Locale;
use service::ideas::{Case, Row};

/// What was typed into one of the forms.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) form: Option<IdeaForm>,
    pub(super) answer: AnswerForm,
    pub(super) step: &'static str,
    pub(super) text: String,
    pub(super) list: String,
}

/// One thing that was said or noted.
struct Line {
    heading: String,
    by: String,
    when: String,
    stamp: String,
    text: String,
}

/// Somebody who supports it.
struct Supports {
    id: String,
    name: String,
    reach: String,
    how: String,
    /// Of an idea that went: did they come along, or can they be asked by voice?
    came: bool,
    asks: bool,
}

#[derive(Template)]
#[template(path = "desk/ideas/case.html")]
pub(super) struct Page {
    shell: Shell,
    pub(super) errors: FieldErrors,
    pub(super) note: Option<(&'static str, String, String)>,
    page_title: String,
    number: String,
    title: String,
    text: String,
    lang: &'static str,
    tags: Vec<(&'static str, String)>,
    here: String,
    public_href: String,
    findings: Vec<String>,
    author: String,
    phone: String,
    tel: String,
    email: String,
    gone: bool,
    link: String,
    came: String,
    office: String,
    photos: Vec<Photo>,
    original: Option<(String, String, String)>,
    answers: Vec<(String, String, String)>,
    lines: Vec<Line>,
    history: Vec<(String, String)>,
    supported: String,
    supporters: Vec<Supports>,
    merged_in: Vec<(String, String)>,
    into: String,
    into_number: String,
    // What this caller may do now.
    publishes: bool,
    changes: bool,
    declines: bool,
    asks: bool,
    answers_now: bool,
    answer_other: bool,
    answer_for: String,
    result: bool,
    objection: String,
    objection_due: String,
    barred: String,
    decides_answer: bool,
    decides_declined: bool,
    hands_over: bool,
    lists: bool,
    merges: Vec<Choice>,
    undoes: bool,
    along: bool,
    project: bool,
    closes: bool,
    reopens: bool,
    // The forms.
    form: IdeaForm,
    topics: Vec<Choice>,
    districts: Vec<Choice>,
    languages: Vec<Choice>,
    reasons: Vec<Choice>,
    outcomes: Vec<Choice>,
    answer: AnswerForm,
    contacts: Vec<Choice>,
    offices: Vec<Choice>,
    channels: Vec<Choice>,
    closings: Vec<Choice>,
    step: &'static str,
    typed: String,
    list: String,
}

impl Page {
    /// What was typed into the form of this step.
    fn typed(&self, step: &str) -> &str {
        if self.step == step { &self.typed } else { "" }
    }

    #[expect(clippy::too_many_lines, reason = "one page with all of its forms, field by field")]
    pub(super) fn new(
        visit: &Visit,
        (case, others): &(Case, Vec<Row>),
        typed: Typed,
        errors: FieldErrors,
    ) -> Self {
        let (w, locale) = (visit.words(), visit.locale);
        let it = &case.idea;
        let day = |day| dates::day(locale, day);
        let number = plain(&w.desk_ideas_number(it.id.to_string().as_str()));
        let author = it.author.as_ref();
        let phone = author.and_then(|author| author.phone.clone()).unwrap_or_default();
        let form = typed.form.unwrap_or_else(|| IdeaForm {
            title: it.title.clone(),
            text: it.text.clone(),
            topic: it.topic.clone().unwrap_or_default(),
            district: it.district.clone().unwrap_or_default(),
            place: it.place.clone().unwrap_or_default(),
            ..IdeaForm::default()
        });
        let office = case.office.clone().unwrap_or_else(|| w.desk_ideas_office());
        let desk = case.desk;
        let looks = matches!(it.state, State::Received | State::Advised);
        let against = it.objection.map(|(against, _)| against);
        let open = matches!(it.state, State::Open | State::Project);
        let unanswered = open && it.clock.answered.is_none();
        let merged = matches!(it.state, State::Merged(_));
        let (due, objected) = (standing(w, locale, it, visit.now.city_day()), it.objection.is_some());
        let answer = typed.answer;
        let none = Choice::new("", w.desk_ideas_contact_none(), answer.contact.is_empty());
        let contacts = case.contacts.iter().map(|point| {
            let key = point.id.to_string();
            Choice::new(key.clone(), format!("{}, {}", point.name, point.role), key == answer.contact)
        });
        let offices = case.answerers.0.iter().filter(|desk| desk.office != it.owner.office).map(|desk| {
            let key = desk.office.map_or_else(|| "desk".to_owned(), |office| format!("office-{office}"));
            let name = if desk.office.is_none() { w.desk_ideas_office() } else { desk.name.clone() };
            Choice::new(key, name, false)
        });
        Self {
            page_title: if errors.is_empty() {
                number.clone()
            } else {
                plain(&w.desk_ideas_fault(number.as_str()))
            },
            note: None,
            number,
            title: it.title.clone(),
            text: it.text.clone(),
            lang: it.lang.tag(),
            tags: [Some(state(w, it.state)), Some(due), objected.then(|| ("bad", w.desk_ideas_objected()))]
                .into_iter()
                .flatten()
                .filter(|(_, words)| !words.is_empty())
                .collect(),
            here: visit.href(&format!("/tisch/ideen/{}", it.id)),
            public_href: if it.state.is_public() {
                visit.href(&format!("/ideen/{}", it.id))
            } else {
                String::new()
            },
            findings: if looks {
                case.findings.iter().map(|finding| w.desk_ideas_finding(finding.key())).collect()
            } else {
                Vec::new()
            },
            author: name(w, it),
            tel: tel(&phone),
            phone,
            email: author.and_then(|author| author.email.clone()).unwrap_or_default(),
            gone: author.is_none(),
            link: case
                .link
                .as_ref()
                .filter(|_| author.is_some())
                .map(|token| visit.href(&format!("/meine-idee/{token}")))
                .unwrap_or_default(),
            came: format!(
                "{}, {}",
                w.ideas_source(it.source.key()),
                dates::ago_or_on(locale, visit.now, it.received_at)
            ),
            photos: case.pictures.iter().map(Photo::new).collect(),
            original: case.original.as_ref().map(|(title, text, until)| {
                (title.clone(), text.clone(), plain(&w.desk_ideas_original_until(day(*until))))
            }),
            answers: case
                .answers
                .iter()
                .rev()
                .map(|answer| {
                    let more = [
                        answer.whom.clone(),
                        answer.council.as_ref().map(|(body, _)| body.clone()),
                        answer.result.clone(),
                    ];
                    let more = more.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                    (w.ideas_outcome(answer.outcome.key()), answer.text.clone(), more)
                })
                .collect(),
            lines: case
                .lines
                .iter()
                .map(|line| Line {
                    heading: w.desk_ideas_said(line.said.key()),
                    by: line.name.as_deref().map(|name| plain(&w.desk_ideas_by(name))).unwrap_or_default(),
                    when: dates::ago_or_on(locale, visit.now, line.at),
                    stamp: line.at.timestamp().to_string(),
                    text: line.text.clone(),
                })
                .collect(),
            history: case
                .history
                .iter()
                .rev()
                .map(|(verb, at)| {
                    let words = w.team_verb(verb.text().replace(['.', '_'], "-").as_str());
                    (words, dates::ago_or_on(locale, visit.now, *at))
                })
                .collect(),
            supported: plain(&w.desk_ideas_supported(it.supporters, it.on_paper)),
            supporters: case
                .supporters
                .iter()
                .map(|support| Supports {
                    id: support.id.to_string(),
                    name: support.name.clone(),
                    reach: [support.email.clone(), support.phone.clone()]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join(", "),
                    how: if support.confirmed_at.is_none() {
                        w.desk_ideas_unconfirmed()
                    } else {
                        w.desk_ideas_channel(support.channel.key())
                    },
                    came: case.came.contains(&support.id),
                    asks: merged && support.email.is_none() && support.confirmed_at.is_some(),
                })
                .collect(),
            merged_in: case
                .merged_in
                .iter()
                .map(|(id, title, _)| (visit.href(&format!("/tisch/ideen/{id}")), title.clone()))
                .collect(),
            into: match it.state {
                State::Merged(into) => visit.href(&format!("/tisch/ideen/{into}")),
                _ => String::new(),
            },
            into_number: match it.state {
                State::Merged(into) => plain(&w.desk_ideas_number(into.to_string().as_str())),
                _ => String::new(),
            },
            publishes: desk.moderates && looks,
            changes: desk.moderates && it.state.is_public(),
            declines: desk.moderates && (looks || it.state == State::Open),
            asks: !it.state.is_over() && author.is_some(),
            answers_now: desk.answers && unanswered,
            answer_other: !desk.answers && unanswered,
            answer_for: plain(&w.desk_ideas_answer_for(office.as_str())),
            result: desk.answers
                && case
                    .answers
                    .last()
                    .is_some_and(|it| it.outcome == Outcome::Council && it.result.is_none()),
            objection: match against {
                Some(Against::Answer) => w.desk_ideas_objection_answer(),
                Some(Against::Declined) => w.desk_ideas_objection_declined(),
                None => String::new(),
            },
            objection_due: it
                .objection
                .map(|(_, due)| plain(&w.desk_ideas_objection_due(day(due))))
                .unwrap_or_default(),
            barred: match (against, case.barred) {
                (Some(_), Some(Barred::Party)) => w.desk_ideas_objection_party(),
                (Some(_), Some(_)) => w.desk_ideas_objection_barred(),
                _ => String::new(),
            },
            decides_answer: desk.answers && against == Some(Against::Answer) && case.barred.is_none(),
            decides_declined: desk.moderates && against == Some(Against::Declined) && case.barred.is_none(),
            hands_over: !it.state.is_over() && it.clock.answered.is_none(),
            lists: desk.moderates && !it.state.is_over(),
            merges: others
                .iter()
                .filter(|_| desk.moderates && (looks || it.state == State::Open))
                .map(|row| Choice::new(row.idea.id.to_string(), row.idea.title.clone(), false))
                .collect(),
            undoes: desk.undoes,
            along: desk.undoes
                && case.supporters.iter().any(|it| it.email.is_none() && it.confirmed_at.is_some()),
            project: desk.moderates && it.state == State::Open && it.clock.answered.is_some(),
            closes: desk.moderates && open && it.clock.answered.is_some(),
            reopens: desk.moderates && matches!(it.state, State::Project | State::Closed(_)),
            topics: topics(visit, &form.topic),
            districts: districts(visit, &form.district),
            languages: languages(if it.lang == Locale::DeSimple { Locale::De } else { it.lang }),
            reasons: Decline::ALL
                .into_iter()
                .map(|reason| Choice::new(reason.key(), w.ideas_decline(reason.key()), false))
                .collect(),
            outcomes: Outcome::ALL
                .into_iter()
                .map(|it| Choice::new(it.key(), w.ideas_outcome(it.key()), it.key() == answer.outcome))
                .collect(),
            contacts: std::iter::once(none).chain(contacts).collect(),
            offices: offices.collect(),
            channels: [Channel::Paper, Channel::Phone, Channel::Desk]
                .into_iter()
                .map(|it| Choice::new(it.key(), w.desk_ideas_channel(it.key()), it == Channel::Paper))
                .collect(),
            closings: Closing::ALL
                .into_iter()
                .map(|it| Choice::new(it.key(), w.desk_ideas_closing_of(it.key()), false))
                .collect(),
            step: typed.step,
            typed: typed.text,
            list: typed.list,
            answer,
            office,
            form,
            errors,
            shell: visit.shell(),
        }
    }

    /// Was this form sent, with a fault in it?
    fn opened(&self, step: &str) -> bool {
        self.step == step && !self.errors.is_empty()
    }

    /// An answer that somebody drafted, to begin with.
    fn drafted(&self) -> String {
        if self.answer.text.is_empty() {
            let draft = Said::Draft.key();
            let heading = self.shell.w.desk_ideas_said(draft);
            let last = self.lines.iter().rev().find(|line| line.heading == heading);
            return last.map(|line| line.text.clone()).unwrap_or_default();
        }
        self.answer.text.clone()
    }
}
