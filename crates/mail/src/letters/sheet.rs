//! The sheet every letter is written on: greeting, blocks, why it comes, whom to call.

use super::{Draft, HubFacts, OfferFacts};
use crate::Attachment;
use i18n::{Words, plain};

/// Where lines are broken, so that a mail can be read and answered in any program.
const WIDTH: usize = 72;
/// What fits into a list of mails (RFC 5322, section 2.1.1).
const SUBJECT: usize = 78;
/// Marks what others wrote, line by line.
const QUOTED: &str = "> ";

/// A letter whose words are chosen.
pub(super) struct Sheet {
    pub subject: String,
    /// Whom to greet by name.
    pub name: Option<String>,
    pub blocks: Vec<String>,
    /// Why it comes and how it stops.
    pub why: String,
    pub calendar: Option<Attachment>,
}

impl Sheet {
    /// Adds what surrounds every letter, and takes the isolation marks out: mail programs do not hide them, and some
    /// make them part of a link.
    pub(super) fn finish(self, w: &Words, hub: &HubFacts) -> Draft {
        let hello = self.name.map_or_else(|| w.mail_hello_nobody(), |name| w.mail_hello(name));
        let mut blocks = vec![hello];
        blocks.extend(self.blocks);
        if self.calendar.is_some() {
            blocks.push(w.mail_calendar());
        }
        blocks.push(self.why);
        blocks.push(w.mail_questions(&hub.phone, &hub.hours));
        blocks.push(w.mail_goodbye(&hub.city, &hub.name, &hub.base_url));
        let text = plain(&blocks.join("\n\n"));
        let text = text.lines().map(broken).collect::<Vec<_>>().join("\n") + "\n";
        Draft { subject: self.subject, text, calendar: self.calendar }
    }
}

/// A subject about something: where it gets too long, the thing's name is cut at a word.
pub(super) fn subject(about: &str, say: impl Fn(&str) -> String) -> String {
    let whole = plain(&say(about));
    let over = whole.chars().count().saturating_sub(SUBJECT);
    if over == 0 {
        return whole;
    }
    let keep = about.chars().count().saturating_sub(over + 1);
    let cut: String = about.chars().take(keep).collect();
    let at_word = cut.rfind(' ').filter(|place| place * 2 > cut.len()).and_then(|place| cut.get(..place));
    plain(&say(&format!("{}…", at_word.unwrap_or(&cut).trim_end())))
}

/// What, with whom, when, where, whom to ask, and the page; what is not known is left out.
pub(super) fn offer_block(w: &Words, offer: &OfferFacts) -> String {
    let lines = [
        (&offer.title, w.mail_offer_what(&offer.title)),
        (&offer.organisation, w.mail_offer_who(&offer.organisation)),
        (&offer.when, w.mail_offer_when(&offer.when)),
        (&offer.place, w.mail_offer_where(&offer.place)),
        (&offer.contact, w.mail_offer_contact(&offer.contact)),
        (&offer.url, w.mail_offer_more(&offer.url)),
    ];
    let known = lines.into_iter().filter(|(fact, _)| !fact.is_empty()).map(|(_, line)| line);
    known.collect::<Vec<_>>().join("\n")
}

/// What somebody else wrote, set apart so that it cannot pass for our words.
pub(super) fn quote(text: &str) -> String {
    let broken = text.lines().flat_map(|line| lines(line, WIDTH - QUOTED.len()));
    broken.map(|line| format!("{QUOTED}{line}").trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

fn broken(line: &str) -> String {
    if line.starts_with(QUOTED.trim_end()) { line.to_owned() } else { lines(line, WIDTH).join("\n") }
}

/// Breaks at spaces alone: a link, or a word that is longer than a line, stays whole.
fn lines(line: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        match lines.last_mut() {
            Some(last) if last.is_empty() => last.push_str(word),
            Some(last) if last.chars().count() + 1 + word.chars().count() <= width => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_words_and_links_stay_whole() {
        let link = format!("https://mitmachen.example/m/{}", "a".repeat(90));
        assert_eq!(lines("eins zwei drei", 9), ["eins zwei", "drei"]);
        assert_eq!(lines(&format!("siehe {link} dort"), 20), ["siehe", &link, "dort"]);
        assert_eq!(lines("", 9), [""]);
    }

    #[test]
    fn what_others_wrote_is_marked_line_by_line() {
        assert_eq!(quote("eins\n\nzwei"), "> eins\n>\n> zwei");
        let long = quote(&"wort ".repeat(40));
        assert!(
            long.lines().count() > 2
                && long.lines().all(|line| line.starts_with("> ") && line.len() <= WIDTH),
            "{long}"
        );
        assert_eq!(
            broken(&quote("Wichtig: bitte hier klicken, sonst ist alles weg und zwar sofort und für"))
                .lines()
                .count(),
            2
        );
    }

    #[test]
    fn a_long_title_is_cut_at_a_word() {
        let say = |title: &str| format!("Bitte bestätigen: {title}");
        assert_eq!(subject("Äpfel pflücken", say), "Bitte bestätigen: Äpfel pflücken");
        let long = subject(
            "Mit Kindern aus der Nachbarschaft jeden Samstag im Gemeinschaftsgarten Brot backen",
            say,
        );
        assert_eq!(long, "Bitte bestätigen: Mit Kindern aus der Nachbarschaft jeden Samstag im…");
        let solid = subject(&"x".repeat(80), say);
        assert_eq!(solid.chars().count(), SUBJECT);
    }
}
