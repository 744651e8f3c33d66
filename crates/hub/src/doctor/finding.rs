//! What the doctor found, and how it is shown.

#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Verdict {
    /// Ready.
    Fine,
    /// It works, yet somebody should know.
    Hint,
    /// It will not work.
    Fault,
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Self::Fine => "ok",
            Self::Hint => "Hinweis",
            Self::Fault => "Fehler",
        }
    }
}

/// One line of the list: a topic, one sentence, and what to do about it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding {
    pub topic: &'static str,
    pub verdict: Verdict,
    pub text: String,
    pub remedy: Option<String>,
}

impl Finding {
    pub fn fine(topic: &'static str, text: impl Into<String>) -> Self {
        Self { topic, verdict: Verdict::Fine, text: text.into(), remedy: None }
    }

    pub fn hint(topic: &'static str, text: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { topic, verdict: Verdict::Hint, text: text.into(), remedy: Some(remedy.into()) }
    }

    pub fn fault(topic: &'static str, text: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { topic, verdict: Verdict::Fault, text: text.into(), remedy: Some(remedy.into()) }
    }
}

const VERDICT_WIDTH: usize = 9;
const TOPIC_WIDTH: usize = 15;

/// The list as it is printed, and the gravest verdict in it.
pub fn report(findings: &[Finding]) -> (String, Verdict) {
    let indent = " ".repeat(VERDICT_WIDTH + TOPIC_WIDTH);
    let mut lines = Vec::new();
    for Finding { topic, verdict, text, remedy } in findings {
        let text = text.replace('\n', &format!("\n{indent}"));
        lines.push(format!("{:VERDICT_WIDTH$}{topic:TOPIC_WIDTH$}{text}", verdict.word()));
        lines.extend(remedy.iter().map(|remedy| format!("{indent}→ {remedy}")));
    }
    let count = |wanted| findings.iter().filter(|finding| finding.verdict == wanted).count();
    let (faults, hints) = (count(Verdict::Fault), count(Verdict::Hint));
    let hint_word = if hints == 1 { "Hinweis" } else { "Hinweise" };
    lines.push(String::new());
    lines.push(match (faults, hints) {
        (0, 0) => "Alles ist bereit.".to_owned(),
        (0, _) => format!("Der Hub kann starten. {hints} {hint_word}."),
        (_, 0) => format!("{faults} Fehler."),
        _ => format!("{faults} Fehler, {hints} {hint_word}. Beginnen Sie mit den Fehlern."),
    });
    (lines.join("\n"), findings.iter().map(|finding| finding.verdict).max().unwrap_or(Verdict::Fine))
}
