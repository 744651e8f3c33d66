use super::offer::Offer;
use super::segment::Segment;
use crate::faults::Fault;
use crate::forms::Sent;
use crate::render;
use crate::shell::Shell;
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use domain::links::Purpose;
use domain::opportunities::{OpportunityId, OpportunityState};
use domain::policy::Matter;
use domain::signups::Channel;
use http::StatusCode;
use i18n::{Words, dates};
use service::opportunities::{StillTrue, confirm_true, end, pause, public_page, see_still_true};
use service::{Error, Refusal, WriteCx};

/// What the organisation says of its offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Holds,
    Pauses,
    Ends,
}

impl Word {
    /// As in the form and in the address afterwards.
    fn read(text: &str) -> Option<Self> {
        match text {
            "stimmt" => Some(Self::Holds),
            "pause" => Some(Self::Pauses),
            "ende" => Some(Self::Ends),
            _ => None,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Holds => "stimmt",
            Self::Pauses => "pause",
            Self::Ends => "ende",
        }
    }

    /// Does the offer stand as if this had been said?
    fn was_said(self, state: OpportunityState, fresh: bool) -> bool {
        match self {
            Self::Holds => state == OpportunityState::Public && fresh,
            Self::Pauses | Self::Ends => self.said_already(state),
        }
    }

    /// The same word said twice is said once.
    const fn said_already(self, state: OpportunityState) -> bool {
        matches!(
            (self, state),
            (Self::Pauses, OpportunityState::Paused) | (Self::Ends, OpportunityState::Ended)
        )
    }
}

#[derive(Template)]
#[template(path = "signups/still_true.html")]
struct StillTruePage {
    shell: Shell,
    page_title: String,
    done: String,
    refused: bool,
    title: String,
    text: String,
    tint: &'static str,
    icon: assets::Icon,
    offer: Offer,
    action: String,
    yes_text: String,
    question: String,
    can_hold: bool,
    can_pause: bool,
    can_end: bool,
}

/// GET: the offer and three answers.
pub(super) async fn page(visit: Visit, Segment(token): Segment) -> Result<Response, Fault> {
    let seen = seen(&visit, &token).await?;
    let said = visit.query_value("getan").as_deref().and_then(Word::read);
    render::ok(&StillTruePage::new(&visit, &seen, &token, said, false))
}

/// POST: one of the three.
pub(super) async fn submit(visit: Visit, Segment(token): Segment, sent: Sent) -> Result<Response, Fault> {
    let Some(word) = Word::read(&sent.text("stand")) else {
        return Ok(visit.see_other(&format!("/noch-aktuell/{token}")));
    };
    let bearer = token.clone();
    let outcome = visit
        .write(move |cx| match cx.bear(Purpose::StillTrue, &bearer)? {
            Matter::StillTrue(id) => say(cx, id, word),
            _ => Err(Error::NotFound),
        })
        .await;
    match outcome {
        Ok(()) => Ok(visit.see_other(&format!("/noch-aktuell/{token}?getan={}", word.key()))),
        Err(Error::Refused(Refusal::NotNow)) => {
            let seen = seen(&visit, &token).await?;
            render::page(StatusCode::CONFLICT, &StillTruePage::new(&visit, &seen, &token, None, true))
        }
        Err(other) => Err(other.into()),
    }
}

fn say(cx: &mut WriteCx<'_>, id: OpportunityId, word: Word) -> Result<(), Error> {
    let state = public_page(cx, id)?.core.state;
    if word.said_already(state) {
        return Ok(());
    }
    match word {
        // What is off the list does not come back by a word that it is still true.
        Word::Holds if state != OpportunityState::Public => Err(Refusal::NotNow.into()),
        Word::Holds => confirm_true(cx, id, Channel::Web).map(drop),
        Word::Pauses => pause(cx, id).map(drop),
        Word::Ends => end(cx, id).map(drop),
    }
}

async fn seen(visit: &Visit, token: &str) -> Result<StillTrue, Fault> {
    let token = token.to_owned();
    Ok(visit.read(move |cx| see_still_true(cx, &token)).await?)
}

impl StillTruePage {
    fn new(visit: &Visit, seen: &StillTrue, token: &str, said: Option<Word>, refused: bool) -> Self {
        let w = visit.words();
        let state = seen.offer.core.state;
        // An address cannot claim what was not said.
        let said = said.filter(|word| word.was_said(state, seen.offer.core.confirm_by > visit.now));
        let day = |at: kernel::Instant| dates::calendar_date(visit.locale, at.city_day());
        let holds = said == Some(Word::Holds);
        let (title, text) = match (state, holds) {
            (OpportunityState::Public, true) => {
                let until = day(seen.offer.core.confirm_by);
                (w.signups_true_holds_title(), w.signups_true_holds_text(until))
            }
            (OpportunityState::Public, _) => (w.signups_true_title(), w.signups_true_text()),
            (OpportunityState::Paused, _) => (w.signups_true_paused_title(), w.signups_true_paused_text()),
            (OpportunityState::Ended, _) => (w.signups_true_ended_title(), w.signups_true_ended_text()),
            (OpportunityState::Draft | OpportunityState::InReview, _) => {
                (w.signups_true_review_title(), w.signups_true_review_text())
            }
            (OpportunityState::Restricted, _) => (w.reports_hidden_title(), w.reports_hidden_text()),
        };
        let (tint, icon) = match (state, holds) {
            (OpportunityState::Public, true) => ("leaf", assets::icon::CIRCLE_CHECK),
            (OpportunityState::Public, _) => ("sun", assets::icon::CIRCLE_HELP),
            (OpportunityState::Paused, _) => ("sky", assets::icon::PAUSE),
            _ => ("clay", assets::icon::FLAG),
        };
        Self {
            page_title: i18n::plain(&w.signups_true_page(&seen.offer.texts.title)),
            done: said.map(|word| done(w, word)).unwrap_or_default(),
            refused,
            title,
            text,
            tint,
            icon,
            offer: Offer::new(visit, &seen.offer, None),
            action: visit.href(&format!("/noch-aktuell/{token}")),
            yes_text: w.signups_true_yes_text(day(seen.until)),
            question: if holds { w.signups_true_otherwise() } else { w.signups_true_answers() },
            can_hold: state == OpportunityState::Public && !holds,
            can_pause: state == OpportunityState::Public,
            can_end: matches!(state, OpportunityState::Public | OpportunityState::Paused),
            shell: visit.shell(),
        }
    }
}

fn done(w: &Words, word: Word) -> String {
    match word {
        Word::Holds => w.signups_true_done_yes(),
        Word::Pauses => w.signups_true_done_pause(),
        Word::Ends => w.signups_true_done_end(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_button_reads_back_and_nothing_else_is_a_word() {
        for word in [Word::Holds, Word::Pauses, Word::Ends] {
            assert_eq!(Word::read(word.key()), Some(word));
        }
        for wrong in ["", "STIMMT", "ja", "pause ", "\0"] {
            assert_eq!(Word::read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn saying_it_twice_is_saying_it_once() {
        assert!(Word::Pauses.said_already(OpportunityState::Paused));
        assert!(Word::Ends.said_already(OpportunityState::Ended));
        assert!(!Word::Ends.said_already(OpportunityState::Paused));
        assert!(!Word::Holds.said_already(OpportunityState::Public));
    }
}
