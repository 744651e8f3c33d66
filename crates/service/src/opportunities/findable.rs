use crate::contexts::ReadCx;
use crate::error::Result;
use crate::search::{Findable, Looked};
use ::search::{Entry, Facet, Text};
use domain::opportunities::CONFIRM_DAYS;
use domain::search::{Kind, times};
use domain::settings::Settings;
use kernel::Locale;
use std::collections::BTreeSet;
use store::search::{Offer, Which};

/// Public offers are found by everybody: by title, text, place, topic, district and the name of their organisation.
pub(crate) struct Offers;

impl Findable for Offers {
    fn kind(&self) -> Kind {
        Kind::Offer
    }

    fn entries(&self, cx: &mut ReadCx<'_>, which: Which<'_>) -> Result<Vec<(i64, Entry)>> {
        let offers = store::search::offers(cx.conn, which)?;
        Ok(offers.into_iter().map(|offer| (offer.id, entry(&cx.settings, offer))).collect())
    }

    fn changed(&self, cx: &mut ReadCx<'_>, looked: &Looked) -> Result<BTreeSet<i64>> {
        let mut changed = looked.offers.clone();
        let organisations: Vec<i64> = looked.organisations.iter().copied().collect();
        changed.extend(store::search::offers_of(cx.conn, &organisations)?);
        Ok(changed)
    }

    fn paths(&self, cx: &mut ReadCx<'_>, numbers: &[i64]) -> Result<Vec<(i64, String)>> {
        let public = store::search::public_offers(cx.conn, numbers)?;
        Ok(public.into_iter().map(|id| (id, format!("/a/{id}"))).collect())
    }
}

fn entry(settings: &Settings, offer: Offer) -> Entry {
    let mut texts: Vec<Text> = offer
        .texts
        .into_iter()
        .map(|text| {
            let locale: Locale = text.lang.parse().unwrap_or_default();
            let topic = settings.topic(&offer.topic).map(|topic| topic.name.text(locale).to_owned());
            let districts =
                offer.districts.iter().filter_map(|key| settings.district(key)).map(|it| it.name.clone());
            let lines = [text.summary, text.tasks, offer.organisation.clone()]
                .into_iter()
                .chain(offer.place.clone())
                .chain(topic)
                .chain(districts);
            Text { tag: text.lang, title: text.title, body: lines.collect::<Vec<_>>().join("\n") }
        })
        .collect();
    texts.sort_by_key(|text| text.tag != offer.lang);
    let labels = [(Facet::Kind, Kind::Offer.key().to_owned()), (Facet::Topic, offer.topic)]
        .into_iter()
        .chain(offer.districts.into_iter().map(|district| (Facet::District, district)))
        .chain(
            times(offer.rhythm, offer.minutes, offer.suits)
                .into_iter()
                .map(|time| (Facet::Time, time.key().to_owned())),
        );
    Entry {
        key: crate::search::key(Kind::Offer, offer.id),
        texts,
        labels: labels.collect(),
        day: crate::search::today(offer.confirm_by.plus_days(-CONFIRM_DAYS)),
    }
}
