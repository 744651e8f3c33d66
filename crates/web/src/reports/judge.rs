use crate::forms::{Sent, shown_again};
use crate::layout::Choice;
use crate::visit::Visit;
use domain::reports::{DecisionForm, Ground, Outcome, State};

/// The form of a decision, for the office and for a partner.
pub(crate) struct Judge {
    pub(crate) outcomes: Vec<Choice>,
    pub(crate) grounds: Vec<Choice>,
    pub(crate) form: DecisionForm,
    /// What the page showed, where that is sent along.
    pub(crate) seen: String,
}

impl Judge {
    pub(crate) fn new(visit: &Visit, state: State, form: DecisionForm) -> Self {
        let w = visit.words();
        // A change is asked for once; after that, and after an objection, it is yes or no.
        let fits = |outcome: &Outcome| *outcome != Outcome::AskChange || state == State::Open;
        let outcome =
            |it: Outcome| Choice::new(it.key(), w.reports_decide_outcome(it.key()), form.outcome == it.key());
        let ground =
            |it: Ground| Choice::new(it.key(), w.reports_decide_ground_of(it.key()), form.ground == it.key());
        Self {
            outcomes: Outcome::ALL.into_iter().filter(fits).map(outcome).collect(),
            grounds: Ground::ALL.into_iter().map(ground).collect(),
            seen: String::new(),
            form,
        }
    }
}

/// The form as it was sent, and as it is shown again.
pub(crate) fn read(sent: &Sent) -> (DecisionForm, DecisionForm) {
    let form = DecisionForm {
        outcome: sent.text("outcome"),
        facts: sent.text("facts"),
        ground: sent.text("ground"),
        rule: sent.text("rule"),
    };
    let again = DecisionForm {
        outcome: form.outcome.clone(),
        facts: shown_again(&form.facts),
        ground: form.ground.clone(),
        rule: shown_again(&form.rule),
    };
    (form, again)
}
