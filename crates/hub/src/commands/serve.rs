//! `hochbeet serve`

use crate::cli::Options;
use crate::commands::answer;
use crate::config::Config;
use crate::house::{Closed, open};
use crate::serving::{self, Door};
use service::{Caller, Hub};
use std::process::ExitCode;

/// Starts the hub with what is in the data folder. An empty one says how it is set up.
pub fn run(options: &Options) -> ExitCode {
    answer(|| {
        let (config, _) = Config::load(options).map_err(|refusal| Closed(refusal.to_string()))?;
        crate::logs::start(&config.log);
        let door = Door::open(&config)?;
        let hub = open(&config)?;
        let code = setup_code(&hub)?;
        serving::run(&config, door, hub, &move |base| {
            let base = base.as_str();
            let Some(code) = &code else { return vec![base.to_owned()] };
            vec![
                base.to_owned(),
                "Dieser Hub ist noch leer. Richten Sie ihn hier ein:".to_owned(),
                format!("{base}/einrichten"),
                format!("Einrichtungscode (set-up code): {code}"),
            ]
        })
    })
}

/// The code for an empty hub, in groups that can be read off.
fn setup_code(hub: &Hub) -> Result<Option<String>, Closed> {
    let code = hub.write(Caller::system(), service::setup::fresh_code).wait()?;
    Ok(code.map(|code| grouped(&code)))
}

fn grouped(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_code_is_read_off_in_groups_of_four() {
        assert_eq!(super::grouped("abcdefghkmnp"), "abcd-efgh-kmnp");
    }
}
