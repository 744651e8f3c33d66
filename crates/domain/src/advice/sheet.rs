use crate::fields::{Fault, Faults, day_ahead};
use crate::inquiries::Source;
use crate::opportunities::Filter;
use crate::people::{EmailAddress, PersonName, PhoneNumber, name, optional};
use crate::settings::Settings;
use jiff::civil::Date;
use kernel::{Line, Locale, Prose, PublicId};

/// The sheet as it was filled in, while somebody speaks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetForm {
    /// Key of the way the talk came about.
    pub source: String,
    /// In which language the person reads.
    pub locale: Locale,
    /// In their words: "vorlesen, dienstags, nur in Zweckel".
    pub note: String,
    /// What of it can be looked for, and what was chosen beside it.
    pub wish: Filter,
    /// What they can.
    pub can: String,
    /// What they do not want.
    pub wont: String,
    /// The words of it by which offers are set aside.
    pub unwanted: Vec<String>,
    /// What helps them: "holt mich jemand ab?".
    pub helps: String,
    /// Name; may be empty.
    pub name: String,
    /// Where to write.
    pub email: String,
    /// Where to call.
    pub phone: String,
    /// When they can be called.
    pub reachable: String,
    /// On which day somebody asks again.
    pub next: String,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// A sheet that can be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// In their words.
    pub note: String,
    /// What can be looked for.
    pub wish: Filter,
    /// What they can.
    pub can: Option<String>,
    /// What they do not want.
    pub wont: Option<String>,
    /// The words of it by which offers are set aside.
    pub unwanted: Vec<String>,
    /// What helps them.
    pub helps: Option<String>,
    /// Name; empty where they did not say.
    pub name: String,
    /// Where to write.
    pub email: Option<String>,
    /// Where to call.
    pub phone: Option<String>,
    /// When they can be called.
    pub reachable: Option<String>,
}

/// What the office keeps of a talk besides the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adviser {
    /// How it came about.
    pub source: Source,
    /// In which language the person reads.
    pub locale: Locale,
    /// When somebody asks again; `None` where that is not wanted.
    pub next: Option<Date>,
    /// Tells the same form sent twice.
    pub form_key: PublicId,
}

impl SheetForm {
    /// Reads the sheet. Nobody has to give a name; whoever is asked again has to leave a way to be reached.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self, settings: &Settings, today: Date) -> Result<(Sheet, Adviser), Faults> {
        let mut faults = Faults::new();
        let source = Source::from_key(&self.source).filter(|source| Source::NOTED.contains(source));
        let source = faults.take("source", source.ok_or(Fault::Choice));
        let note = faults.take("note", Prose::<1000>::parse(&self.note));
        let short = |typed: &str| Prose::<600>::parse_optional(typed).map(|it| it.map(Prose::into_string));
        let can = faults.take("can", short(&self.can));
        let wont = faults.take("wont", short(&self.wont));
        let helps = faults.take("helps", short(&self.helps));
        let who = faults.take("name", optional(&self.name, name));
        let email = faults.take("email", optional(&self.email, EmailAddress::parse));
        let phone = faults.take("phone", optional(&self.phone, PhoneNumber::parse));
        let reachable = faults.take("reachable", Line::<120>::parse_optional(&self.reachable));
        let next = faults.take("next", day_ahead(&self.next, today));
        if matches!(next, Some(Some(_))) && (&email, &phone) == (&Some(None), &Some(None)) {
            faults.add("phone", Fault::NoWayToAnswer);
        }
        let form_key = faults.take("form_key", self.form_key.parse().map_err(|_| Fault::Missing));
        let mut wish = self.wish.clone();
        wish.topic = wish.topic.filter(|key| settings.topic(key).is_some());
        wish.district = wish.district.filter(|key| settings.district(key).is_some());
        let parsed = (|| {
            let sheet = Sheet {
                note: note?.into_string(),
                wish,
                can: can?,
                wont: wont?,
                unwanted: self.unwanted.clone(),
                helps: helps?,
                name: who?.map(PersonName::into_string).unwrap_or_default(),
                email: email?.map(|email| email.to_string()),
                phone: phone?.map(|phone| phone.to_string()),
                reachable: reachable?.map(Line::into_string),
            };
            let adviser = Adviser { source: source?, locale: self.locale, next: next?, form_key: form_key? };
            Some((sheet, adviser))
        })();
        parsed.filter(|_| faults.is_empty()).ok_or(faults)
    }
}

/// A wish as one text, pair by pair.
pub fn wish_to_text(wish: &Filter) -> String {
    let pairs = wish.to_pairs().into_iter().map(|(key, value)| format!("{key}={value}"));
    pairs.collect::<Vec<_>>().join("\n")
}

/// Reads [`wish_to_text`].
pub fn wish_from_text(text: &str) -> Filter {
    Filter::from_pairs(text.lines().filter_map(|line| line.split_once('=')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> SheetForm {
        SheetForm {
            source: "phone".into(),
            note: "vorlesen, dienstags, nur in Zweckel".into(),
            wish: Filter::from_pairs([("q", "vorlesen"), ("day", "tue"), ("district", "atlantis")]),
            form_key: "0123456789abcdef".into(),
            ..SheetForm::default()
        }
    }

    fn parse(form: &SheetForm) -> Result<(Sheet, Adviser), Faults> {
        form.parse(&Settings::default(), "2026-12-01".parse().unwrap())
    }

    #[test]
    fn nobody_has_to_say_who_they_are() {
        let (sheet, adviser) = parse(&form()).unwrap();
        assert_eq!((sheet.name.as_str(), sheet.phone, adviser.next), ("", None, None));
    }

    #[test]
    fn who_is_asked_again_has_to_be_reached() {
        let asked = SheetForm { next: "2026-12-10".into(), ..form() };
        assert_eq!(parse(&asked).unwrap_err().of("phone"), Some(Fault::NoWayToAnswer));
        let reachable = SheetForm { phone: "02043 1234".into(), ..asked };
        assert_eq!(parse(&reachable).unwrap().1.next, Some("2026-12-10".parse().unwrap()));
        let past = SheetForm { next: "2026-11-30".into(), ..reachable };
        assert_eq!(parse(&past).unwrap_err().of("next"), Some(Fault::Past));
    }

    #[test]
    fn a_district_that_the_city_does_not_have_is_no_wish() {
        assert_eq!(parse(&form()).unwrap().0.wish.district, None);
    }

    #[test]
    fn a_wish_reads_back_from_its_text() {
        let wish = form().wish;
        assert_eq!(wish_from_text(&wish_to_text(&wish)), wish);
        assert_eq!(wish_from_text(""), Filter::default());
    }

    #[test]
    fn a_talk_is_noted_by_the_office_and_says_something() {
        let wrong = SheetForm { source: "web".into(), note: "  ".into(), ..form() };
        let faults = parse(&wrong).unwrap_err();
        assert_eq!((faults.of("source"), faults.of("note")), (Some(Fault::Choice), Some(Fault::Missing)));
    }
}
