//! A large city: the offers of the starter city over and over, each time by another invented organisation, elsewhere, on
//! other days and of another age. It shows how a hub does when it has grown.

use crate::cast::at;
use crate::content::{self, Error, OpportunityEntry, Result, entry, read, read_all};
use crate::opportunities;
use domain::opportunities::{OpportunityId, Suit};
use domain::organisations::{OrganisationDraft, OrganisationId, Sector};
use domain::people::ContactForm;
use domain::signups::{Channel, SignupForm};
use kernel::{Instant, Line, Locale, PublicId, SeededRng, Weekday};
use serde::Deserialize;
use service::{Caller, Hub, Refusal, WriteCx};

/// Offers told in one transaction: few enough that a log of changes stays small.
const AT_ONCE: u32 = 2_000;
/// Each organisation has about so many offers.
const OFFERS_EACH: u32 = 20;
/// One of so many offers has a sign-up, fell silent or is translated.
const SIGNED_UP: u64 = 4;
const SILENT: u64 = 12;
const TRANSLATED: u64 = 4;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScaleFile {
    kinds: Vec<String>,
    streets: Vec<String>,
    first_names: Vec<String>,
    last_names: Vec<String>,
    summary: String,
}

/// What was added.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Grown {
    /// Organisations.
    pub organisations: u32,
    /// Offers.
    pub offers: u32,
    /// Sign-ups.
    pub signups: u32,
}

/// Adds so many offers to a starter city, with their organisations and sign-ups. The same seed tells the same story;
/// names of links and feeds are drawn anew. `told` hears how far it is.
///
/// # Errors
/// When the hub refuses an entry; what was told before stays.
pub fn grow(hub: &Hub, offers: u32, seed: u64, mut told: impl FnMut(Grown)) -> Result<Grown> {
    let mut grown = Grown::default();
    let mut story = Story::new(seed)?;
    while grown.offers < offers {
        let more = AT_ONCE.min(offers - grown.offers);
        let chapter = hub.clone();
        let (back, added) = hub
            .write(Caller::system(), move |cx| Ok(story.tell(cx, &chapter, more).map(|added| (story, added))))
            .wait()??;
        story = back;
        grown.organisations += added.organisations;
        grown.offers += added.offers;
        grown.signups += added.signups;
        told(grown);
    }
    Ok(grown)
}

struct Story {
    file: ScaleFile,
    offers: Vec<OpportunityEntry>,
    rng: SeededRng,
    /// How many organisations were told of.
    known: u32,
}

impl Story {
    fn new(seed: u64) -> Result<Self> {
        let file: ScaleFile = read(content::SCALE)?;
        let offers: Vec<OpportunityEntry> = read_all(content::OPPORTUNITIES, "opportunity")?;
        let lists = [&file.kinds, &file.streets, &file.first_names, &file.last_names];
        if offers.is_empty() || lists.iter().any(|list| list.is_empty()) {
            let message = "an empty list".to_owned();
            return Err(Error::File { file: content::SCALE.0, message });
        }
        Ok(Self { file, offers, rng: SeededRng::new(seed), known: 0 })
    }

    /// The next so many offers, and those who make and answer them.
    fn tell(&mut self, cx: &mut WriteCx<'_>, hub: &Hub, offers: u32) -> Result<Grown> {
        let today = cx.now;
        let mut grown = Grown::default();
        let mut organisation = None;
        for place in 0..offers {
            let of = match organisation {
                Some(known) if !place.is_multiple_of(OFFERS_EACH) => known,
                _ => {
                    grown.organisations += 1;
                    self.organisation(cx, today)?
                }
            };
            organisation = Some(of);
            let id = self.offer(cx, of, today)?;
            grown.offers += 1;
            if self.rng.next_u64().is_multiple_of(SIGNED_UP) && self.sign_up(cx, hub, id, today)? {
                grown.signups += 1;
            }
        }
        at(cx, today, Caller::system());
        // Nobody is written to about the past.
        service::notices::skip_past(cx)?;
        Ok(grown)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.rng.next_u64() % most.max(1)
    }

    fn pick<'a, T>(rng: &mut SeededRng, of: &'a [T]) -> Option<&'a T> {
        let most = u64::try_from(of.len()).unwrap_or(1).max(1);
        of.get(usize::try_from(rng.next_u64() % most).unwrap_or(0))
    }

    fn word(rng: &mut SeededRng, of: &[String]) -> String {
        Self::pick(rng, of).cloned().unwrap_or_default()
    }

    /// Some of what there is, most often little.
    fn some<T: Copy>(&mut self, of: &[T], one_of: u64) -> Vec<T> {
        of.iter().copied().filter(|_| self.rng.next_u64().is_multiple_of(one_of)).collect()
    }

    fn organisation(&mut self, cx: &mut WriteCx<'_>, today: Instant) -> Result<OrganisationId> {
        self.known += 1;
        let kind = Self::word(&mut self.rng, &self.file.kinds);
        let street = Self::word(&mut self.rng, &self.file.streets);
        let name = format!("{kind} {street} {}", self.known);
        let districts: Vec<String> = cx.settings.districts.iter().map(|it| it.key.clone()).collect();
        let draft = OrganisationDraft {
            name: Line::parse(&name).map_err(entry(&name))?,
            sector: Sector::from_key("civil_society").ok_or("sector").map_err(entry(&name))?,
            summary: Line::parse(&self.file.summary).map_err(entry(&name))?,
            description: None,
            district: Self::pick(&mut self.rng, &districts).cloned(),
            address: None,
            website: None,
            topics: Vec::new(),
            contact: None,
            lang: Locale::De,
            signs_charter: self.below(3) == 0,
        };
        at(cx, today.plus_days(-400), Caller::system());
        Ok(service::organisations::put_up(cx, &draft, None, true)?)
    }

    fn offer(&mut self, cx: &mut WriteCx<'_>, of: OrganisationId, today: Instant) -> Result<OpportunityId> {
        let pattern = Self::pick(&mut self.rng, &self.offers).ok_or("no offer").map_err(entry("offer"))?;
        let mut varied = pattern.clone();
        let districts: Vec<String> = cx.settings.districts.iter().map(|it| it.key.clone()).collect();
        let chosen: Vec<&String> = self.some(&districts.iter().collect::<Vec<_>>(), 6);
        varied.district = chosen.into_iter().cloned().collect();
        let number = 1 + self.below(199);
        varied.place = format!("{} {number}", Self::word(&mut self.rng, &self.file.streets));
        if varied.rhythm == "weekly" || varied.rhythm == "fortnightly" {
            varied.weekdays =
                self.some(&Weekday::ALL.map(Weekday::key), 4).into_iter().map(str::to_owned).collect();
            if varied.weekdays.is_empty() {
                varied.weekdays = vec![Weekday::Saturday.key().to_owned()];
            }
        }
        let suits = self.some(&Suit::ALL.map(Suit::key), 4);
        varied.suits = suits.into_iter().map(str::to_owned).collect();
        if varied.shift.is_empty() {
            match self.below(3) {
                0 => varied.capacity = None,
                1 => varied.capacity = u16::try_from(1 + self.below(30)).ok(),
                _ => {}
            }
        }
        (varied.contact_name, varied.contact_email, varied.contact_phone) = Default::default();
        let silent = self.below(SILENT) == 0;
        varied.confirmed_days_ago = i64::try_from(self.below(85)).unwrap_or(0) + if silent { 140 } else { 0 };
        if self.below(TRANSLATED) != 0 {
            (varied.de, varied.en, varied.tr) = (None, None, None);
        }
        let age = varied.confirmed_days_ago + i64::try_from(self.below(200)).unwrap_or(0);
        let second = i64::try_from(self.below(86_400)).unwrap_or(0);
        let listed = today.plus_days(-age).plus_seconds(-second);
        Ok(opportunities::one(cx, &varied, of, today, listed)?.id)
    }

    /// Somebody who called, for regular help; is there a place for them?
    fn sign_up(
        &mut self,
        cx: &mut WriteCx<'_>,
        hub: &Hub,
        id: OpportunityId,
        today: Instant,
    ) -> Result<bool> {
        let first = Self::word(&mut self.rng, &self.file.first_names);
        let name = format!("{first} {}", Self::word(&mut self.rng, &self.file.last_names));
        // The regulator keeps these numbers free for stories.
        let number = self.below(1_000);
        at(cx, today.plus_seconds(-i64::try_from(self.below(600_000)).unwrap_or(0)), Caller::system());
        let shifts = service::opportunities::public_page(cx, id)?.shifts;
        let key: PublicId = hub.draw_id();
        let form = SignupForm {
            shift: shifts.first().map(|shift| shift.id.to_string()).unwrap_or_default(),
            contact: ContactForm { name, email: String::new(), phone: format!("0221 4710-{number:03}") },
            form_key: key.to_string(),
            ..SignupForm::default()
        };
        match service::signups::for_somebody(cx, id, &form, Channel::Phone) {
            Ok(_) => Ok(true),
            Err(service::Error::Refused(Refusal::Full)) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}
