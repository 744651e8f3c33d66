use crate::cast::at;
use crate::content::{self, DigestEntry, Result, read_all};
use domain::digests::{SubscriptionForm, WishesForm};
use domain::policy::{Actor, Matter};
use kernel::{Instant, Locale};
use service::{Caller, WriteCx};

/// Some get the weekly post.
pub(crate) fn tell(cx: &mut WriteCx<'_>, today: Instant) -> Result<()> {
    let entries: Vec<DigestEntry> = read_all(content::DIGESTS, "digest")?;
    for entry in entries {
        at(cx, today.plus_days(-entry.confirmed_days_ago), Caller::system());
        let locale: Locale = entry.lang.parse().unwrap_or_default();
        let form = SubscriptionForm {
            email: entry.email,
            wishes: WishesForm {
                reads: entry.lang,
                topics: entry.topics,
                districts: entry.districts,
                langs: Vec::new(),
                kinds: entry.kinds,
            },
            form_key: "0123456789abcdef".to_owned(),
        };
        let id = service::digests::subscribe(cx, &form)?;
        cx.caller = Caller::web(Actor::Bearer(Matter::OwnDigest(id)), locale);
        service::digests::confirm(cx, id)?;
    }
    Ok(())
}
