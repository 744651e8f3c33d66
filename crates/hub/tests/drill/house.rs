//! A prepared data folder, and the binary that runs on it.

use domain::accounts::Role;
use domain::opportunities::OpportunityId;
use domain::organisations::OrganisationId;
use domain::people::EmailAddress;
use hub::config::{Config, Database};
use hub::house::{location, open};
use service::{Caller, Hub};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use store::Location;
use testkit::{coordinator, offer_form, organisation_form, visitor};

/// Nothing here takes longer, however busy the machine is.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub struct House {
    pub config: Config,
    /// Places for everybody, a few places, and a date with a few places.
    pub offers: Vec<OpportunityId>,
    /// An offer whose organisation answers each application.
    pub asked: OpportunityId,
    pub club: OrganisationId,
    /// Somebody of the office is logged in.
    pub session: String,
    folder: tempfile::TempDir,
}

impl House {
    pub fn new(database: Database) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = Config { data_dir: folder.path().join("daten"), database, ..Config::default() };
        let hub = open(&config).unwrap();
        let (club, offers) = offers(&hub);
        let mut form = offer_form("Vorlesen", "", false);
        form.way = "get_to_know".to_owned();
        let asked = hub.write(coordinator(), move |cx| service::opportunities::write(cx, club, &form));
        let session = hub.write(Caller::system(), |cx| {
            let email = EmailAddress::parse("kim@stadt.example").map_err(|_| service::Error::NotFound)?;
            let account = service::access::open_account(cx, &email, "Kim", Role::Coordinator)?;
            let link = service::access::make_log_in_link(cx, &account)?;
            Ok(service::access::log_in_by_link(cx, &link, &service::access::Browser::default())?.token)
        });
        let (asked, session) = (asked.wait().unwrap().id, session.wait().unwrap());
        drop(hub);
        moved_out(&config.data_dir);
        Self { config, offers, club, asked, session, folder }
    }

    /// The folder in which the data folder lies.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn location(&self) -> Location {
        location(&self.config)
    }

    pub fn data(&self) -> &Path {
        &self.config.data_dir
    }

    /// The call that serves this house on a free port.
    pub fn call(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&self.config.data_dir);
        if let Database::Postgres(url) = &self.config.database {
            command.arg("--database").arg(url);
        }
        command.current_dir(self.config.data_dir.parent().unwrap());
        command
    }

    pub fn serve(&self) -> Running {
        Running::start(self.call(env!("CARGO_BIN_EXE_hochbeet")))
    }
}

fn offers(hub: &Hub) -> (OrganisationId, Vec<OpportunityId>) {
    let settings = testkit::settings();
    hub.write(Caller::system(), |cx| service::settings::put(cx, settings)).wait().unwrap();
    let form = organisation_form("Gartenfreunde");
    let club = hub.write(visitor(), move |cx| service::organisations::register(cx, &form)).wait().unwrap();
    hub.write(coordinator(), move |cx| service::organisations::approve(cx, club)).wait().unwrap();
    let forms = [("Ernten", "", false), ("Gießen", "40", false), ("Sommerfest", "60", true)];
    let offer = |(title, places, dated)| {
        let mut form = offer_form(title, places, dated);
        for shift in &mut form.shifts {
            shift.date = hub.now().plus_days(60).in_city().date().to_string();
        }
        hub.write(coordinator(), move |cx| service::opportunities::write(cx, club, &form)).wait().unwrap().id
    };
    (club, forms.map(offer).to_vec())
}

/// Waits until the threads of a hub that was dropped have closed the database: whoever copies the folder before that finds
/// files that go while it looks.
fn moved_out(data: &Path) {
    let since = Instant::now();
    let beside = data.join(format!("{}-shm", hub::house::DATABASE_FILE));
    while beside.exists() && since.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(5));
    }
}

pub struct Running {
    child: Child,
    pub address: SocketAddr,
}

impl Running {
    /// Starts it and waits for the line with its address.
    pub fn start(command: Command) -> Self {
        Self::try_start(command).unwrap_or_else(|status| panic!("it does not start: {status}"))
    }

    /// The same for one that may end before it opens its door.
    pub fn try_start(mut command: Command) -> Result<Self, ExitStatus> {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        match line.trim().rsplit(':').next().unwrap().parse() {
            Ok(port) => Ok(Self { child, address: SocketAddr::from(([127, 0, 0, 1], port)) }),
            Err(_) => Err(child.wait().unwrap()),
        }
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// SIGTERM: it may finish what it has begun.
    pub fn stop(self) -> ExitStatus {
        let pid = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        self.ended()
    }

    /// SIGKILL: it has no chance to tidy up.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// How it ended, if it has.
    pub fn try_ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// Waits until it ends by itself.
    pub fn ended(mut self) -> ExitStatus {
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it goes on running");
    }
}

/// A test that fails must not leave a hub behind.
impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
