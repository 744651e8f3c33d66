use super::Kind;
use crate::fields::{Fault, Faults};
use serde::{Deserialize, Serialize};

/// In how many working days an answer is promised, by kind of question. The operator may change it; what was promised
/// before stays promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Promises {
    /// To a question.
    pub question: u16,
    /// To somebody who does not know yet what they want.
    pub advice: u16,
    /// Until somebody is called back.
    pub callback: u16,
}

impl Default for Promises {
    /// What a town of eighty thousand with one coordinator can keep.
    fn default() -> Self {
        Self { question: 5, advice: 5, callback: 2 }
    }
}

/// The fields as they were typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PromisesForm {
    /// For a question.
    pub question: String,
    /// For advice.
    pub advice: String,
    /// For a call.
    pub callback: String,
}

impl PromisesForm {
    /// Reads the form: one to thirty working days each.
    ///
    /// # Errors
    /// All that is to be mended.
    pub fn parse(&self) -> Result<Promises, Faults> {
        let mut faults = Faults::new();
        let days = |typed: &str| {
            let number = typed.trim().parse::<u16>().ok().filter(|days| (1..=30).contains(days));
            number.ok_or(Fault::Number { min: 1, max: 30 })
        };
        let question = faults.take("question", days(&self.question));
        let advice = faults.take("advice", days(&self.advice));
        let callback = faults.take("callback", days(&self.callback));
        let parsed = (|| Some(Promises { question: question?, advice: advice?, callback: callback? }))();
        parsed.ok_or(faults)
    }
}

impl Promises {
    /// For this kind of question, in working days.
    pub const fn of(self, kind: Kind) -> u16 {
        match kind {
            Kind::Question => self.question,
            Kind::Advice => self.advice,
            Kind::Callback => self.callback,
        }
    }

    /// The form that holds it.
    pub fn form(self) -> PromisesForm {
        PromisesForm {
            question: self.question.to_string(),
            advice: self.advice.to_string(),
            callback: self.callback.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_promised_in_working_days_by_kind_of_question() {
        assert_eq!(Kind::ALL.map(|kind| Promises::default().of(kind)), [5, 5, 2]);
    }

    #[test]
    fn promises_are_one_to_thirty_working_days() {
        let form = |question: &str| PromisesForm { question: question.into(), ..Promises::default().form() };
        assert_eq!(form(" 3 ").parse().map(|promises| promises.question), Ok(3));
        for wrong in ["0", "31", "", "zwei", "-1"] {
            assert_eq!(
                form(wrong).parse().unwrap_err().of("question"),
                Some(Fault::Number { min: 1, max: 30 })
            );
        }
    }
}
