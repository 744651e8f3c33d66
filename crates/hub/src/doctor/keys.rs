//! The keys in the data folder, and whether they are those of the database.

use super::{Finding, Subject};
use crate::house::Closed;
use crate::keys::{Standing, path, refusal, standing};

const TOPIC: &str = "Schlüssel";
/// How files come to belong to somebody else.
pub(super) const RESTORED_AS_ROOT: &str = "So kommt es, wenn jemand den Hub als root aufruft oder zurückholt. Rufen Sie ihn immer unter seinem Konto auf.";

pub(super) fn check(subject: Subject<'_>) -> Vec<Finding> {
    let config = subject.config;
    match standing(config) {
        Ok(Standing::Fresh) => Vec::new(),
        Ok(Standing::Fit(_)) => vec![Finding::fine(TOPIC, "Sie sind da und gehören zu dieser Datenbank.")],
        Ok(amiss) => {
            let Closed(why) = refusal(&amiss, &path(config));
            vec![Finding::fault(
                TOPIC,
                why.lines().next().unwrap_or_default(),
                "Die Datei »keys« liegt in jeder Sicherung: tar -xzf SICHERUNG keys (eine verschlüsselte zuerst mit age öffnen).",
            )]
        }
        // A database that cannot be read is told in its own line.
        Err(_) => crate::owner::trouble(&path(config))
            .map(|(why, _)| Finding::fault(TOPIC, why, RESTORED_AS_ROOT))
            .into_iter()
            .collect(),
    }
}
