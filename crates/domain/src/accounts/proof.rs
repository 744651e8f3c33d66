use kernel::Instant;

/// What a route asks of the session it is called with, beyond its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// That it lives.
    Session,
    /// That whoever holds it proved a short while ago that it is them: a browser that was left open must not be enough
    /// (ASVS 5.0, 7.5).
    Fresh,
    /// The same of a form whose page asks for no proof: nothing says that it was opened by whom the session names, so the
    /// form has no longer than a page.
    FreshForm,
}

/// How a session began: the latest proof that it is held by whom it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof(
    /// When that was.
    pub Instant,
);

impl Proof {
    /// A page that asks for a fresh proof opens this long after it, in seconds.
    pub const PAGE: i64 = 15 * 60;
    /// What was typed into such a page may be sent this long after the proof, in seconds: nobody loses what they wrote
    /// while they were called to the phone.
    pub const FORM: i64 = 60 * 60;

    /// Is it enough for this page, or for this form?
    pub fn meets(self, demand: Demand, sends: bool, now: Instant) -> bool {
        let seconds = if sends && demand == Demand::Fresh { Self::FORM } else { Self::PAGE };
        // A proof from the future is none: the clock was set back.
        let age = now.seconds_since(self.0);
        demand == Demand::Session || (0..=seconds).contains(&age)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_asks_for_a_proof_of_the_last_quarter_of_an_hour_and_its_form_bears_an_hour() {
        let proof = Proof(Instant::from_micros(0));
        let after = |seconds| Instant::from_micros(0).plus_seconds(seconds);
        assert!(proof.meets(Demand::Fresh, false, after(900)));
        assert!(!proof.meets(Demand::Fresh, false, after(901)));
        assert!(proof.meets(Demand::Fresh, true, after(3600)));
        assert!(!proof.meets(Demand::Fresh, true, after(3601)));
        assert!(proof.meets(Demand::FreshForm, true, after(900)));
        assert!(!proof.meets(Demand::FreshForm, true, after(901)), "its page did not ask");
        assert!(proof.meets(Demand::Session, true, after(99_999)));
    }

    #[test]
    fn a_proof_from_the_future_is_none() {
        let proof = Proof(Instant::from_micros(0).plus_seconds(60));
        assert!(!proof.meets(Demand::Fresh, false, Instant::from_micros(0)));
    }
}
