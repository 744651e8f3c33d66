//! `hochbeet login EMAIL`

use crate::cli::Options;
use crate::commands::done;
use crate::config::Config;
use crate::house::{Closed, open};
use crate::say::say;
use domain::people::EmailAddress;
use service::{Caller, Error};
use std::process::ExitCode;

/// Makes a link that logs somebody in once: the way in for whoever has lost mailbox, passkey and printed codes. Whoever
/// runs the machine holds the data anyway. Works beside a running hub and without one.
pub fn run(options: &Options, email: &str) -> ExitCode {
    done(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        let address = EmailAddress::parse(email).map_err(|_| unknown(email))?;
        let hub = open(&config)?;
        let made =
            hub.write(Caller::system(), move |cx| service::access::make_link_for_once(cx, &address)).wait();
        let (account, token) = match made {
            Err(Error::NotFound) => return Err(unknown(email)),
            made => made?,
        };
        let base = config.base_url_at(config.listen.0.port());
        say(&told(&account.name, account.email.as_str(), &format!("{base}/einloggen/link/{token}")));
        Ok(())
    })
}

fn told(name: &str, email: &str, link: &str) -> String {
    let who = if name.is_empty() { email.to_owned() } else { format!("{name} ({email})") };
    format!(
        "Dieser Link loggt {who} ein: einmal, innerhalb einer Stunde. Ein früherer gilt nicht mehr.\n\
         This link logs {who} in: once, within an hour.\n{link}"
    )
}

fn unknown(email: &str) -> Closed {
    Closed(format!(
        "Mit »{0}« gibt es hier keinen Zugang. Prüfen Sie die Schreibweise; Zugänge stehen am Tisch unter »Team« und bei den \
         Organisationen. Es wurde nichts verändert.\nNobody has an account with {0}; nothing was changed.",
        email.escape_debug()
    ))
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn it_says_whom_how_often_and_how_long() {
        let text = told("Kim", "kim@stadt.example", "https://hub.example/einloggen/link/x");
        assert!(
            text.starts_with(
                "Dieser Link loggt Kim (kim@stadt.example) ein: einmal, innerhalb einer Stunde."
            ),
            "{text}"
        );
        assert!(text.ends_with("\nhttps://hub.example/einloggen/link/x"));
        assert!(told("", "kim@stadt.example", "x").starts_with("Dieser Link loggt kim@stadt.example ein"));
        assert_eq!(domain::links::Purpose::LogInOnce.life(), 3_600);
    }
}
