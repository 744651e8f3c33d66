use super::{LINK, text};
use crate::letters::{Decided, Letter, ObstacleNews};

pub(super) fn decided(entry: &str, basis: &str, outcome: &str) -> Decided {
    Decided {
        number: text("7"),
        entry: text(entry),
        outcome: text(outcome),
        facts: text("Die Gruppe trifft sich weiter, wir haben nachgefragt."),
        basis: text(basis),
        link: text(LINK),
        may_object: true,
    }
}

pub(super) fn obstacle(title: &str, news: ObstacleNews) -> Letter {
    let is_day = matches!(news, ObstacleNews::Received | ObstacleNews::Opened);
    let said = if is_day { "Freitag, 4. Dezember" } else { "Ab Januar genügt ein Antrag für alles." };
    Letter::Obstacle {
        news,
        person: text("Zoë Müller"),
        title: text(title),
        text: text(said),
        link: text(LINK),
    }
}
