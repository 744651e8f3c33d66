use super::{Kind, Slug};
use crate::fields::{Fault, Faults};
use kernel::{Instant, Line, Locale, Prose, PublicId, WallTime};

/// A text in one language, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextForm {
    /// Title.
    pub title: String,
    /// One or two sentences for lists.
    pub summary: String,
    /// The text, with its marks.
    pub content: String,
    /// The version that stood in the hub when the form was shown.
    pub before: String,
}

/// A text in one language, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextDraft {
    /// Title.
    pub title: Line<120>,
    /// One or two sentences for lists.
    pub summary: Option<Line<300>>,
    /// The text, with marks that can be shown.
    pub content: Prose<{ markdown::MOST_LETTERS }>,
    /// Numbers of the pictures it shows, each with its first line.
    pub pictures: Vec<(i64, usize)>,
}

impl TextDraft {
    /// Reads the form. A translation that is empty altogether is none: `None`.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(lang: Locale, form: &TextForm) -> Result<Option<Self>, Faults> {
        let typed = [&form.title, &form.summary, &form.content];
        if lang != Locale::De && typed.iter().all(|text| text.trim().is_empty()) {
            return Ok(None);
        }
        let mut faults = Faults::new();
        let title = faults.take("title", Line::parse(&form.title));
        let summary = faults.take("summary", Line::parse_optional(&form.summary));
        let content = faults.take("content", Prose::parse(&form.content));
        let checked = content.as_ref().map(|content| markdown::check(content.as_str()));
        let pictures = checked.and_then(|checked| faults.take("content", checked));
        let draft = || {
            let pictures = pictures?.into_iter().collect();
            Some(Self { title: title?, summary: summary?, content: content?, pictures })
        };
        draft().map(Some).ok_or(faults)
    }
}

/// A new text, as it was typed, in German.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArticleForm {
    /// Key of its kind.
    pub kind: String,
    /// The last part of its address; "" is made of the title.
    pub slug: String,
    /// The text.
    pub text: TextForm,
    /// Tells the same form sent twice.
    pub form_key: String,
}

/// A new text, once all of it is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArticleDraft {
    /// Its kind.
    pub kind: Kind,
    /// The last part of its address, where somebody chose it.
    pub slug: Option<Slug>,
    /// The text.
    pub text: TextDraft,
    /// Tells the same form sent twice, and is the text's name in feeds.
    pub form_key: PublicId,
}

impl ArticleDraft {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &ArticleForm) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let kind = faults.take("article_kind", Kind::from_key(&form.kind).ok_or(Fault::Missing));
        let slug = match form.slug.trim() {
            "" => Some(None),
            typed => faults.take("slug", Slug::parse(typed)).map(Some),
        };
        let text = match TextDraft::parse(Locale::De, &form.text) {
            Ok(text) => text,
            Err(more) => {
                faults.extend(more);
                None
            }
        };
        let form_key = faults.take("form_key", form.form_key.parse().map_err(|_| Fault::Missing));
        let draft = || Some(Self { kind: kind?, slug: slug?, text: text?, form_key: form_key? });
        draft().ok_or(faults)
    }
}

/// From when to when a text is public, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanForm {
    /// From when: date and time in the city; "" is now.
    pub from: String,
    /// Until when; "" is without an end.
    pub until: String,
}

/// From when to when a text is public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// From when.
    pub from: Instant,
    /// Until when; `None` is without an end.
    pub until: Option<Instant>,
}

impl Plan {
    /// Reads the form. What was to begin in the past begins now: nobody is told that something was public when it was not.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(form: &PlanForm, now: Instant) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let from = faults.take("public_from", moment(&form.from));
        let until = faults.take("public_until", moment(&form.until));
        let from = from.map(|from| from.map_or(now, |from| from.max(now)));
        if let (Some(from), Some(Some(until))) = (from, until)
            && until <= from
        {
            faults.add("public_until", Fault::EndBeforeStart);
        }
        let plan = || Some(Self { from: from?, until: until? });
        plan().filter(|_| faults.is_empty()).ok_or(faults)
    }
}

fn moment(typed: &str) -> Result<Option<Instant>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let wall = WallTime::from_stored(typed).ok_or(Fault::Date)?;
    // Beyond these years nobody plans, and a calendar of the database ends.
    if !(2000..=2200).contains(&wall.civil().year()) {
        return Err(Fault::Date);
    }
    if wall.is_skipped() { Err(Fault::Skipped) } else { Ok(Some(wall.instant())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(faults: &Faults) -> Vec<(&'static str, Fault)> {
        faults.iter().collect()
    }

    fn text(content: &str) -> TextForm {
        TextForm { title: "Titel".into(), content: content.into(), ..TextForm::default() }
    }

    #[test]
    fn hostile_marks_are_refused_with_their_line() {
        let html = TextDraft::parse(Locale::De, &text("Gut\n\n<script>x</script>")).unwrap_err();
        assert_eq!(named(&html), [("content", Fault::Markup(markdown::Fault::Html { line: 3 }))]);
        let link = TextDraft::parse(Locale::Tr, &text("[a](javascript:x)")).unwrap_err();
        assert_eq!(named(&link), [("content", Fault::Markup(markdown::Fault::Link { line: 1 }))]);
        let good = TextDraft::parse(Locale::De, &text("a\n\n![b](bild:7)")).unwrap().unwrap();
        assert_eq!(good.pictures, [(7, 3)]);
    }

    #[test]
    fn an_empty_translation_is_none_and_an_empty_german_text_is_a_fault() {
        assert_eq!(TextDraft::parse(Locale::Tr, &TextForm::default()), Ok(None));
        let faults = TextDraft::parse(Locale::De, &TextForm::default()).unwrap_err();
        assert_eq!(named(&faults), [("title", Fault::Missing), ("content", Fault::Missing)]);
        let half = TextForm { summary: "x".into(), ..TextForm::default() };
        assert!(TextDraft::parse(Locale::Tr, &half).is_err());
    }

    #[test]
    fn a_new_text_has_a_kind_and_may_choose_its_address() {
        let key = PublicId::draw(&mut kernel::SeededRng::new(3)).to_string();
        let form = ArticleForm { kind: "faq".into(), slug: String::new(), text: text("a"), form_key: key };
        assert_eq!(ArticleDraft::parse(&form).map(|draft| (draft.kind, draft.slug)), Ok((Kind::Faq, None)));
        let wrong = ArticleForm { kind: "blog".into(), slug: "Ä".into(), text: TextForm::default(), ..form };
        let fields: Vec<_> =
            ArticleDraft::parse(&wrong).unwrap_err().iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["article_kind", "slug", "title", "content"]);
    }

    #[test]
    fn a_plan_begins_now_or_later_and_ends_after_it_begins() {
        let now = WallTime::from_stored("2026-11-28T12:00").unwrap().instant();
        let plan =
            |from: &str, until: &str| Plan::parse(&PlanForm { from: from.into(), until: until.into() }, now);
        assert_eq!(plan("", ""), Ok(Plan { from: now, until: None }));
        assert_eq!(plan("2026-11-01T10:00", "").map(|plan| plan.from), Ok(now));
        assert_eq!(plan("2026-11-28T13:00", "").map(|plan| plan.from), Ok(now.plus_seconds(3_600)));
        let faults = |from: &str, until: &str| named(&plan(from, until).unwrap_err());
        assert_eq!(faults("", "2026-11-28T12:00"), [("public_until", Fault::EndBeforeStart)]);
        assert_eq!(
            faults("morgen", "99999-01-01"),
            [("public_from", Fault::Date), ("public_until", Fault::Date)]
        );
        assert_eq!(faults("2027-03-28T02:30", ""), [("public_from", Fault::Skipped)]);
    }
}
