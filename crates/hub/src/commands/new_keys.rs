//! `hochbeet new-keys`

use crate::cli::Options;
use crate::commands::done;
use crate::config::Config;
use crate::house::{Closed, SystemRng, open};
use crate::keys::{Standing, draw_anew, path, refusal, standing};
use crate::say::say;
use service::Caller;
use std::process::ExitCode;

/// Draws new keys for a database whose own are lost for good. Says what that costs, and does it only when asked twice.
pub fn run(options: &Options, yes: bool) -> ExitCode {
    done(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        let file = path(&config);
        match standing(&config)? {
            Standing::Lost if !yes => return Err(Closed(price())),
            Standing::Lost => {}
            amiss @ (Standing::Foreign | Standing::Damaged) => {
                let Closed(why) = refusal(&amiss, &file);
                return Err(Closed(format!(
                    "{why}\nGibt es keine Sicherung mehr, legen Sie die Datei beiseite und rufen Sie den Befehl noch einmal auf.\n\
                     If there is no backup, move the file away and call this again."
                )));
            }
            Standing::Fit(_) | Standing::Fresh => {
                return Err(Closed(
                    "Hier fehlen keine Schlüssel; es wurde nichts verändert.\nNo keys are missing here; nothing was changed."
                        .to_owned(),
                ));
            }
        }
        draw_anew(&config, &mut SystemRng)?;
        let hub = open(&config)?;
        hub.write(Caller::system(), service::keys::drawn_anew).wait()?;
        say(&format!(
            "Neue Schlüssel liegen in »{}«. Sichern Sie gleich: hochbeet backup DATEI",
            file.display()
        ));
        Ok(())
    })
}

/// What dies with the old keys.
fn price() -> String {
    "Sehen Sie zuerst in den Sicherungen nach: In jeder liegt die Datei »keys«. Mit neuen Schlüsseln gelten nicht mehr:\n\
     - alle persönlichen Links in Mails und auf Zetteln (bestätigen, antworten, einwilligen, zurückziehen, übernehmen),\n\
     - alle Codes, die unterwegs sind, auch die auf Briefen,\n\
     - alle gedruckten Notfallcodes: Wer einen Passkey hat, druckt neue.\n\
     Es bleiben: alle Daten, alle Zugänge, alle Passkeys; Mails, die noch hinausgehen, tragen neue Links.\n\
     Halten Sie den Hub an. Dann, wenn es sein muss: hochbeet new-keys --yes\n\
     Look into the backups first. With new keys all personal links, codes and printed recovery codes that are out are \
     worthless; data, accounts and passkeys stay. Stop the hub, then: hochbeet new-keys --yes"
        .to_owned()
}
