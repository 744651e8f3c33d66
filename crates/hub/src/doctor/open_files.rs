//! Each connection needs an open file of the process.

use rustix::process::{Resource, getrlimit};

use super::{Finding, Subject};

const TOPIC: &str = "Verbindungen";
/// The database, its readers, the log, those waiting at the door.
const OWN_NEED: u64 = 160;

pub(super) fn check(subject: Subject<'_>) -> Vec<Finding> {
    vec![judge(subject.config.limits.max_connections.get().into(), getrlimit(Resource::Nofile).current)]
}

pub(super) fn judge(connections: u64, allowed: Option<u64>) -> Finding {
    let needed = connections + OWN_NEED;
    match allowed {
        Some(allowed) if allowed < needed => Finding::hint(
            TOPIC,
            format!("Erlaubt sind {allowed} offene Dateien, {connections} Verbindungen brauchen {needed}."),
            format!(
                "Setzen Sie LimitNOFILE={needed} im Dienst (oder ulimit -n), oder senken Sie »max_connections«."
            ),
        ),
        _ => Finding::fine(TOPIC, format!("Bis zu {connections} gleichzeitig.")),
    }
}
