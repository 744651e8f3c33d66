//! Who acts in the story, and when.

use domain::policy::Actor;
use kernel::{Instant, Locale};
use service::{Caller, WriteCx};

/// What happens next happens then, done by this caller.
pub(crate) fn at(cx: &mut WriteCx<'_>, now: Instant, caller: Caller) {
    cx.now = now;
    cx.caller = caller;
}

/// Somebody who comes by themselves, in their language.
pub(crate) const fn visitor(locale: Locale) -> Caller {
    Caller::web(Actor::Visitor, locale)
}
