use crate::cast::{at, visitor};
use crate::content::{self, Error, IdeaEntry, IdeaStep, Result, entry, read_all};
use crate::organisations::lookup;
use crate::questions::{moment, then};
use domain::accounts::{AccountId, Role};
use domain::ideas::{AnswerForm, Channel, IdeaForm, IdeaId, NoteForm, SupporterForm};
use domain::inquiries::Source;
use domain::organisations::OrganisationId;
use domain::policy::{Actor, Matter};
use kernel::{Instant, Locale, PublicId, Rng, SeededRng};
use service::ideas as cases;
use service::{Caller, WriteCx};
use std::collections::BTreeMap;

/// Somebody of the invented office, and who stands in for them: both answer ideas.
const OFFICERS: [(&str, &str); 2] = [
    ("planung@musteramt.example", "Jolanda Rettich (Beispiel)"),
    ("vertretung@musteramt.example", "Ferdinand Lauch (Beispiel)"),
];

/// Whose clock each step turns, and who acts in it.
struct Story<'a> {
    organisations: &'a BTreeMap<String, OrganisationId>,
    ids: BTreeMap<String, IdeaId>,
    office: Caller,
    officer: Caller,
    keys: SeededRng,
    today: Instant,
}

/// Ideas in every state, by every channel.
pub(crate) fn tell(
    cx: &mut WriteCx<'_>,
    organisations: &BTreeMap<String, OrganisationId>,
    coordinator: AccountId,
    today: Instant,
) -> Result<()> {
    let mut ideas: Vec<IdeaEntry> = read_all(content::IDEAS, "idea")?;
    ideas.sort_by_key(|idea| -idea.days_ago);
    at(cx, today.plus_days(-200), Caller::system());
    let musteramt = lookup(organisations, "musteramt")?;
    let mut officer = None;
    for (email, name) in OFFICERS {
        let email = domain::people::EmailAddress::parse(email).map_err(entry(name))?;
        let account = service::access::open_account(cx, &email, name, Role::Officer(musteramt))?;
        officer.get_or_insert(Actor::Member { account: account.id, role: Role::Officer(musteramt) });
    }
    let mut story = Story {
        organisations,
        ids: BTreeMap::new(),
        office: Caller::web(Actor::Member { account: coordinator, role: Role::Coordinator }, Locale::De),
        officer: Caller::web(officer.unwrap_or(Actor::System), Locale::De),
        keys: SeededRng::new(2032),
        today,
    };
    for (place, idea) in (0_i64..).zip(&ideas) {
        story.begin(cx, idea, place)?;
    }
    Ok(())
}

impl Story<'_> {
    fn key(&mut self) -> String {
        let rng: &mut dyn Rng = &mut self.keys;
        PublicId::draw(rng).to_string()
    }

    fn begin(&mut self, cx: &mut WriteCx<'_>, idea: &IdeaEntry, place: i64) -> Result<()> {
        let locale: Locale = idea.locale.parse().map_err(entry(&idea.key))?;
        let mut now = moment(self.today, idea.days_ago, place);
        let form = IdeaForm {
            title: idea.title.clone(),
            text: idea.text.clone(),
            topic: idea.topic.clone(),
            district: idea.district.clone(),
            place: idea.place.clone(),
            name: idea.name.clone(),
            email: idea.email.clone(),
            phone: idea.phone.clone(),
            form_key: self.key(),
        };
        let id = if idea.source == Source::Web.key() {
            at(cx, now, visitor(locale));
            let id = cases::tell(cx, &form)?.id;
            if !idea.email.is_empty() {
                at(cx, now.plus_seconds(300), Caller::web(Actor::Bearer(Matter::OwnIdea(id)), locale));
                cases::confirm(cx, id)?;
            }
            id
        } else {
            at(cx, now, Caller { locale, ..self.office });
            cases::note_down(cx, &NoteForm { source: idea.source.clone(), idea: form.clone() })?
        };
        self.ids.insert(idea.key.clone(), id);
        for step in &idea.steps {
            now = then(cx, now, step.after, self.today);
            at(cx, now, self.office);
            self.take(cx, id, &form, step, locale)?;
            if step.what == "publish" {
                self.support(cx, id, idea)?;
            }
        }
        Ok(())
    }

    /// Once it is up: it goes to its office, and people support it, online and on a list of paper.
    fn support(&mut self, cx: &mut WriteCx<'_>, id: IdeaId, idea: &IdeaEntry) -> Result<()> {
        let now = cx.now;
        if !idea.office.is_empty() {
            let office = lookup(self.organisations, &idea.office)?;
            cases::hand_over(cx, id, &format!("office-{office}"), "Das liegt bei Ihnen.")?;
        }
        if !idea.paper.is_empty() {
            cases::sign_list(cx, id, Channel::Paper, &idea.paper.join("\n"))?;
        }
        for line in &idea.supporters {
            let (name, reach) = line.split_once(", ").unwrap_or((line.as_str(), ""));
            let (email, phone) = if reach.contains('@') { (reach, "") } else { ("", reach) };
            let form = SupporterForm {
                name: name.to_owned(),
                email: email.to_owned(),
                phone: phone.to_owned(),
                form_key: self.key(),
            };
            at(cx, now, visitor(Locale::De));
            if let Some(support) = cases::support(cx, id, &form)? {
                cx.caller = Caller::web(Actor::Bearer(Matter::OwnSupport(support)), Locale::De);
                cases::confirm_support(cx, support)?;
            }
        }
        at(cx, now, self.office);
        Ok(())
    }

    fn take(
        &self,
        cx: &mut WriteCx<'_>,
        id: IdeaId,
        form: &IdeaForm,
        step: &IdeaStep,
        locale: Locale,
    ) -> Result<()> {
        let text = step.text.as_str();
        let own = Caller::web(Actor::Bearer(Matter::OwnIdea(id)), locale);
        match step.what.as_str() {
            "publish" => {
                let words = if text.is_empty() { form.text.clone() } else { step.text.clone() };
                cases::publish(cx, id, &IdeaForm { text: words, ..form.clone() }, locale.tag())?;
            }
            "ask_back" => cases::ask_back(cx, id, text)?,
            "heard" => cases::hear(cx, id, text)?,
            "decline" => cases::decline(cx, id, &step.reason, text)?,
            "merge" => {
                let unknown = || Error::Entry { what: step.into.clone(), why: "unknown key".to_owned() };
                cases::merge(cx, *self.ids.get(&step.into).ok_or_else(unknown)?, id)?;
            }
            "answer" => {
                cx.caller = self.officer;
                let day = self.today.plus_days(step.day_in).city_day();
                let form = AnswerForm {
                    outcome: step.outcome.clone(),
                    text: step.text.clone(),
                    whom: step.whom.clone(),
                    body: step.body.clone(),
                    day: day.to_string(),
                    contact: String::new(),
                };
                cases::answer(cx, id, &form)?;
            }
            "object" => {
                cx.caller = own;
                cases::object(cx, id, text)?;
            }
            "withdraw" => {
                cx.caller = own;
                cases::withdraw(cx, id)?;
            }
            "project" => cases::become_project(cx, id)?,
            "close" => cases::close(cx, id, &step.closing, text)?,
            other => return Err(Error::Entry { what: other.to_owned(), why: "unknown step".to_owned() }),
        }
        Ok(())
    }
}
