//! Installing what is missing from Debian, where we are root and may.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, bail};

use crate::process;

use super::needs::{NEEDS, Need, program};

const ATTEMPTS: u32 = 3;
const BETWEEN_ATTEMPTS: Duration = Duration::from_secs(5);
const POLICY: &str = "/usr/sbin/policy-rc.d";

pub fn install_what_is_missing() -> anyhow::Result<()> {
    install(&missing().iter().map(|need| need.package).collect::<Vec<_>>())?;
    let missing: Vec<_> =
        missing().iter().map(|need| format!("{} (Debian: {})", need.name, need.package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    bail!("--all needs what this machine lacks: {}; install it, or run as root on Debian", missing.join(", "))
}

/// Installs packages, where we are root and the machine is a Debian; whether they are there now is for the caller to see.
pub fn install(packages: &[&str]) -> anyhow::Result<()> {
    if packages.is_empty() || !is_root() || program("apt-get").is_none() {
        return Ok(());
    }
    let _quiet = Quiet::keep(Path::new(POLICY))?;
    // An update that fails may still have left a list that is good enough; the look afterwards decides.
    attempt(&["update"])?;
    attempt(&[&["install", "--yes", "--no-install-recommends"], packages].concat())?;
    Ok(())
}

fn missing() -> Vec<Need> {
    NEEDS.into_iter().filter(|need| need.find().is_none()).collect()
}

fn is_root() -> bool {
    process::asked(Command::new("id").arg("-u")).is_some_and(|id| id == "0")
}

fn attempt(arguments: &[&str]) -> anyhow::Result<bool> {
    for round in 1..=ATTEMPTS {
        let mut apt = Command::new("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet").args(arguments);
        if process::succeeds(&mut apt)? {
            return Ok(true);
        }
        if round < ATTEMPTS {
            sleep(BETWEEN_ATTEMPTS);
        }
    }
    Ok(false)
}

/// Debian starts a server as soon as it is installed. The tests start their own on loopback, so nothing shall listen afterwards
/// that did not before: while this lives, Debian's policy file says no.
struct Quiet<'a> {
    ours: Option<&'a Path>,
}

impl<'a> Quiet<'a> {
    fn keep(policy: &'a Path) -> anyhow::Result<Self> {
        if policy.exists() {
            return Ok(Self { ours: None });
        }
        fs::write(policy, "#!/bin/sh\nexit 101\n")
            .with_context(|| format!("writing {}", policy.display()))?;
        let quiet = Self { ours: Some(policy) };
        fs::set_permissions(policy, fs::Permissions::from_mode(0o755))?;
        Ok(quiet)
    }
}

impl Drop for Quiet<'_> {
    fn drop(&mut self) {
        if let Some(policy) = self.ours
            && let Err(error) = fs::remove_file(policy)
        {
            println!("could not remove {}: {error}", policy.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Quiet;

    #[test]
    fn the_policy_is_ours_only_while_we_install() {
        let folder = tempfile::tempdir().unwrap();
        let policy = folder.path().join("policy-rc.d");
        let quiet = Quiet::keep(&policy).unwrap();
        let inner = Quiet::keep(&policy).unwrap();
        drop(inner);
        assert!(policy.exists(), "somebody else's policy stays");
        drop(quiet);
        assert!(!policy.exists());
    }
}
