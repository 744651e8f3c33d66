//! The configuration itself, as far as it can be judged without trying anything.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::{Finding, Subject};
use crate::config::Origin;

const TOPIC: &str = "Einstellungen";
const ADDRESS: &str = "Adresse";

pub(super) fn check(subject: Subject<'_>) -> Vec<Finding> {
    let Subject { config, origin } = subject;
    let Origin::File(path) = origin else {
        return vec![Finding::fine(TOPIC, "Keine config.toml im Ordner, es gelten die Voreinstellungen.")];
    };
    let shown = path.display();
    let mut findings = vec![Finding::fine(TOPIC, format!("Gelesen aus {shown}."))];
    let has_secret = config.mail.smtp_url.has_secret() || config.database.has_secret();
    let open = fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o004 != 0);
    if has_secret && open {
        findings.push(Finding::hint(
            TOPIC,
            format!("In {shown} steht ein Passwort, und alle Konten dieser Maschine dürfen die Datei lesen."),
            format!("chmod o= {shown}"),
        ));
    }
    findings
}

pub(super) fn check_base_url(subject: Subject<'_>) -> Vec<Finding> {
    let config = subject.config;
    let base = config.base_url_at(config.listen.0.port());
    if !base.is_https() {
        return vec![Finding::hint(
            ADDRESS,
            format!("Links in Mails beginnen mit {base} und öffnen sich nur auf dieser Maschine."),
            "Für den Betrieb tragen Sie unter »base_url« die öffentliche Adresse ein, etwa https://mitmachen.example.",
        )];
    }
    let mut findings = vec![Finding::fine(ADDRESS, format!("Links in Mails beginnen mit {base}."))];
    if config.trusted_proxies.is_empty() {
        findings.push(Finding::hint(
            ADDRESS,
            "Vor einem Hub mit https:// steht ein Webserver, doch »trusted_proxies« ist leer: \
             So kommen für den Hub alle Menschen von derselben Adresse.",
            "Tragen Sie die Adresse Ihres Webservers ein, zum Beispiel trusted_proxies = [\"127.0.0.1\"].",
        ));
    }
    if !config.listen.0.ip().is_loopback() {
        findings.push(Finding::hint(
            ADDRESS,
            format!("Der Hub lauscht auf {} und ist damit auch am Webserver vorbei erreichbar, unverschlüsselt.", config.listen.0),
            "Steht der Webserver auf derselben Maschine, nehmen Sie listen = \"127.0.0.1:8080\"; sonst sperren Sie den Port nach außen.",
        ));
    }
    findings
}
