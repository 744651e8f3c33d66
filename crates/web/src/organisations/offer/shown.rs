use super::form::ROWS;
use super::handle::Door;
use crate::layout::{Choice, FieldErrors};
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use domain::opportunities::{Insurer, OpportunityForm, Places, Rhythm, Shift, ShiftForm, Suit};
use i18n::{Words, dates, terms};
use kernel::{Locale, PublicId, Weekday};
use service::opportunities::Detail;
use service::organisations::Organisation;

/// Where the form stands: an organisation's own area or the desk.
pub(super) struct Place {
    /// Where it is sent to.
    pub(super) action: String,
    /// Where one goes back to.
    pub(super) back: String,
    /// It is the office that writes.
    pub(super) desk: bool,
}

/// What is known of the offer beside the form.
#[derive(Default)]
pub(super) struct Known {
    /// Key of a new form: sent twice, it is one offer.
    pub(super) key: Option<PublicId>,
    /// Its dates to come.
    pub(super) dates: Vec<Date>,
    /// Why the office gave it back.
    pub(super) reason: String,
    /// Its page, where the public sees it.
    pub(super) href: String,
    /// When it was changed last, as the form shows it.
    pub(super) seen: i64,
    /// The page of its dates; "" for a new offer, whose first dates stand in the form.
    pub(super) dates_href: String,
}

/// A date that is there.
pub(super) struct Date {
    when: String,
    datetime: String,
    places: String,
}

impl Known {
    pub(super) fn new_form(key: PublicId) -> Self {
        Self { key: Some(key), ..Self::default() }
    }

    pub(super) fn of(visit: &Visit, offer: &Detail, seen: i64) -> Self {
        Self {
            key: None,
            seen,
            dates: offer.shifts.iter().map(|shift| Date::new(visit, shift)).collect(),
            reason: offer.reason.clone().unwrap_or_default(),
            href: if offer.core.state.has_public_page() {
                visit.href(&format!("/a/{}", offer.core.id))
            } else {
                String::new()
            },
            dates_href: visit.href(&format!("{}/angebote/{}/termine", Door::of(visit).home(), offer.core.id)),
        }
    }
}

impl Date {
    fn new(visit: &Visit, shift: &Shift) -> Self {
        Self {
            when: dates::span(visit.locale, shift.starts, shift.ends),
            datetime: shift.starts.to_stored(),
            places: places(visit.words(), shift.places),
        }
    }
}

/// "2 von 5 Plätzen frei"
pub(super) fn places(w: &Words, places: Places) -> String {
    match (places.free(), places.capacity) {
        (Some(0), _) => w.area_places_full(),
        (Some(free), Some(capacity)) => w.area_places_free(capacity, free),
        _ => w.area_places_open(),
    }
}

/// A row for a date, with its number in the names of its fields.
pub(super) struct Row {
    number: usize,
    shift: ShiftForm,
}

#[derive(Template)]
#[template(path = "organisations/offer/form.html")]
pub(super) struct Page {
    shell: Shell,
    place: Place,
    known: Known,
    done: String,
    organisation: String,
    /// Who answers questions when the offer names nobody.
    contact: String,
    errors: FieldErrors,
    /// Fewer places are wanted than are taken.
    full: bool,
    /// Somebody else changed it while this form was open.
    meanwhile: bool,
    form: OpportunityForm,
    language: String,
    languages_written: Vec<Choice>,
    topics: Vec<Choice>,
    rhythms: Vec<Choice>,
    nths: Vec<Choice>,
    weekdays: Vec<Choice>,
    districts: Vec<Choice>,
    suits: Vec<Choice>,
    languages: Vec<Choice>,
    liability: Vec<Choice>,
    accident: Vec<Choice>,
    rows: Vec<Row>,
}

impl Page {
    pub(super) fn new(
        visit: &Visit,
        place: Place,
        organisation: &Organisation,
        known: Known,
        form: OpportunityForm,
        errors: FieldErrors,
    ) -> Self {
        let choices = Choices { visit, form: &form };
        let contact = [&organisation.contact_name, &organisation.email, &organisation.phone];
        Self {
            shell: visit.shell(),
            place,
            known,
            done: String::new(),
            organisation: organisation.name.clone(),
            contact: contact.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "),
            full: false,
            meanwhile: false,
            language: terms::language(visit.locale, &form.lang),
            languages_written: choices.languages_written(),
            topics: choices.topics(),
            rhythms: choices.rhythms(),
            nths: choices.nths(),
            weekdays: choices.weekdays(),
            districts: choices.districts(),
            suits: choices.suits(),
            languages: choices.languages(),
            liability: choices.insurers(&form.liability_by),
            accident: choices.insurers(&form.accident_by),
            rows: rows(&form),
            errors,
            form,
        }
    }

    /// Says what was just done.
    pub(super) fn after(self, done: String) -> Self {
        Self { done, ..self }
    }

    /// Says that fewer places were wanted than are taken.
    pub(super) fn too_few_places(self) -> Self {
        Self { full: true, ..self }
    }

    /// Says that somebody else changed it meanwhile.
    pub(super) fn overtaken(self) -> Self {
        Self { meanwhile: true, ..self }
    }

    const fn is_new(&self) -> bool {
        self.known.key.is_some()
    }

    fn heading(&self) -> String {
        if self.is_new() { self.shell.w.area_new_offer() } else { self.shell.w.area_offer_change() }
    }

    fn back(&self) -> String {
        if self.place.desk { self.shell.w.shell_account_desk() } else { self.shell.w.area_title() }
    }

    /// What is folded away stands open where there is something to mend.
    fn wrong(&self, fields: &[&str]) -> bool {
        fields.iter().any(|field| !self.errors.of(field).is_empty())
    }

    fn dates_open(&self) -> bool {
        let typed = self.form.shifts.iter().any(|shift| *shift != ShiftForm::default());
        typed || !self.known.dates.is_empty() || self.wrong(&["shifts"])
    }

    /// What pressing the button means.
    fn button(&self) -> String {
        let w = self.shell.w;
        match (self.is_new() || !self.known.reason.is_empty(), self.place.desk) {
            (true, true) => w.area_offer_publish(),
            (true, false) => w.area_offer_hand_in(),
            (false, _) => w.area_offer_save(),
        }
    }
}

fn rows(form: &OpportunityForm) -> Vec<Row> {
    let typed = form.shifts.iter().cloned().chain(std::iter::repeat(ShiftForm::default()));
    typed.take(ROWS).zip(1..).map(|(shift, number)| Row { number, shift }).collect()
}

/// The choices of the form in the language of the visit.
struct Choices<'a> {
    visit: &'a Visit,
    form: &'a OpportunityForm,
}

impl Choices<'_> {
    const fn locale(&self) -> Locale {
        self.visit.locale
    }

    fn please_choose(&self, none_chosen: bool) -> impl Iterator<Item = Choice> {
        std::iter::once(Choice::new("", self.visit.words().organisations_please_choose(), none_chosen))
    }

    fn languages_written(&self) -> Vec<Choice> {
        let choice = |lang: Locale| {
            Choice::new(lang.tag(), terms::language(self.locale(), lang.tag()), lang.tag() == self.form.lang)
        };
        Locale::ALL.into_iter().map(choice).collect()
    }

    fn topics(&self) -> Vec<Choice> {
        let topics = self.visit.settings.topics.iter().map(|topic| {
            Choice::new(&topic.key, topic.name.text(self.locale()), topic.key == self.form.topic)
        });
        self.please_choose(self.form.topic.is_empty()).chain(topics).collect()
    }

    fn rhythms(&self) -> Vec<Choice> {
        let rhythms = Rhythm::ALL.into_iter().map(|rhythm| {
            Choice::new(rhythm.key(), terms::rhythm(self.locale(), rhythm), rhythm.key() == self.form.rhythm)
        });
        self.please_choose(self.form.rhythm.is_empty()).chain(rhythms).collect()
    }

    fn nths(&self) -> Vec<Choice> {
        let w = self.visit.words();
        let every = std::iter::once(Choice::new("", w.area_nth_any(), self.form.nth.is_empty()));
        let counted = [1, 2, 3, 4, -1]
            .into_iter()
            .map(|nth: i8| Choice::new(nth.to_string(), w.area_nth(nth), nth.to_string() == self.form.nth));
        every.chain(counted).collect()
    }

    fn weekdays(&self) -> Vec<Choice> {
        let choice = |day: Weekday| {
            let chosen = self.form.weekdays.iter().any(|key| key == day.key());
            Choice::new(day.key(), terms::weekday(self.locale(), day), chosen)
        };
        Weekday::ALL.into_iter().map(choice).collect()
    }

    fn districts(&self) -> Vec<Choice> {
        let districts = self.visit.settings.districts.iter();
        districts
            .map(|district| {
                Choice::new(&district.key, &district.name, self.form.districts.contains(&district.key))
            })
            .collect()
    }

    fn suits(&self) -> Vec<Choice> {
        let choice = |suit: Suit| {
            let chosen = self.form.suits.iter().any(|key| key == suit.key());
            Choice::new(suit.key(), terms::suit(self.locale(), suit), chosen)
        };
        Suit::ALL.into_iter().map(choice).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        let choice = |tag: &str| {
            let chosen = self.form.languages.iter().any(|chosen| chosen == tag);
            Choice::new(tag, terms::language(self.locale(), tag), chosen)
        };
        terms::LANGUAGES.into_iter().map(choice).collect()
    }

    fn insurers(&self, chosen: &str) -> Vec<Choice> {
        let choice = |insurer: Insurer| {
            Choice::new(insurer.key(), terms::insurer(self.locale(), insurer), insurer.key() == chosen)
        };
        Insurer::ALL.into_iter().map(choice).collect()
    }
}
