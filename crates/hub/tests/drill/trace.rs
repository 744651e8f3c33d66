//! What a process wrote and when it asked for it to be kept, recorded by strace; and the disk that a power cut would leave.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// The program, where one is named. Tests that call this end in `_needs_strace`.
pub fn strace() -> Option<OsString> {
    std::env::var_os("HOCHBEET_TEST_STRACE")
}

/// The same call under strace, which stands beside it: signals and the exit are those of the call itself.
pub fn traced(strace: &OsString, call: &Command, to: &Path, options: &[&str]) -> Command {
    let mut traced = Command::new(strace);
    traced.args(["-D", "-f", "-q", "-o"]).arg(to).args(options).arg(call.get_program()).args(call.get_args());
    traced.current_dir(call.get_current_dir().unwrap());
    traced
}

/// Waits until strace has written its last line.
pub fn finished(record: &Path, pid: u32) -> String {
    let since = Instant::now();
    let pid = pid.to_string();
    // The number stands in a column of its own: a short one is followed by more than one space.
    let ends = |line: &str| {
        line.strip_prefix(&pid).is_some_and(|rest| {
            rest.starts_with(' ')
                && ["+++ killed by", "+++ exited with"].iter().any(|end| rest.trim_start().starts_with(end))
        })
    };
    loop {
        let text = String::from_utf8_lossy(&std::fs::read(record).unwrap_or_default()).into_owned();
        if text.lines().any(ends) {
            return text;
        }
        assert!(since.elapsed() < Duration::from_secs(60), "strace does not end");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The calls that [`Disk`] understands, and what is sent to people.
pub const CALLS: &[&str] = &[
    "-y",
    "-xx",
    "-s",
    "33554432",
    "-e",
    "trace=openat,pwrite64,write,writev,sendto,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat",
];

/// One call that was made.
#[derive(Debug)]
struct Call {
    /// When it was begun and when it was over, counted in lines.
    begun: usize,
    over: usize,
    name: String,
    arguments: String,
    result: String,
}

fn calls(text: &str) -> Vec<Call> {
    let mut open: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let Some((pid, rest)) = line.split_once(' ') else { continue };
        let rest = rest.trim_start();
        if let Some(begun) = rest.strip_suffix(" <unfinished ...>") {
            open.insert(pid.to_owned(), (at, begun.to_owned()));
            continue;
        }
        let (begun, whole) = match rest.strip_prefix("<... ") {
            Some(resumed) => {
                let Some((begun, start)) = open.remove(pid) else { continue };
                let Some((_, end)) = resumed.split_once(" resumed>") else { continue };
                (begun, format!("{start}{end}"))
            }
            None => (at, rest.to_owned()),
        };
        let Some((name, rest)) = whole.split_once('(') else { continue };
        let Some((arguments, result)) = rest.rsplit_once(" = ") else { continue };
        let arguments = arguments.trim_end().trim_end_matches(')').to_owned();
        let (name, result) = (name.to_owned(), result.to_owned());
        found.push(Call { begun, over: at, name, arguments, result });
    }
    // Whoever was killed within a call may have done it or not: it is taken as not done.
    found
}

fn bytes(hex: &str) -> Vec<u8> {
    hex.split("\\x").skip(1).filter_map(|pair| u8::from_str_radix(pair.get(..2)?, 16).ok()).collect()
}

fn path(hex: &str) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(&bytes(hex)).into_owned())
}

impl Call {
    /// The texts in quotation marks.
    fn texts(&self) -> Vec<&str> {
        self.arguments.split('"').skip(1).step_by(2).collect()
    }

    fn number(text: &str) -> Option<u64> {
        text.trim().split(['<', ' ', ')']).next()?.parse().ok()
    }

    fn descriptor(&self) -> Option<u64> {
        Self::number(self.arguments.split(',').next()?)
    }

    fn descriptors_path(&self) -> PathBuf {
        path(self.arguments.split('<').nth(1).and_then(|rest| rest.split('>').next()).unwrap_or_default())
    }
}

/// Something done to a file.
#[derive(Debug, Clone)]
enum Change {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

#[derive(Debug, Clone)]
struct Step<T> {
    over: usize,
    kept: bool,
    what: T,
}

#[derive(Debug, Clone, Default)]
struct File {
    base: Vec<u8>,
    steps: Vec<Step<Change>>,
}

#[derive(Debug, Clone)]
enum Naming {
    Gets(PathBuf, usize),
    Goes(PathBuf),
}

impl Naming {
    fn path(&self) -> &Path {
        match self {
            Self::Gets(path, _) | Self::Goes(path) => path,
        }
    }
}

/// A moment at which somebody was told something.
pub struct Cut {
    /// How many people had been told by then.
    pub told: usize,
    /// The disk of that moment.
    pub disk: Disk,
}

/// What lies on the disk, and what only seems to.
#[derive(Debug, Clone)]
pub struct Disk {
    root: PathBuf,
    files: Vec<File>,
    names: BTreeMap<PathBuf, usize>,
    namings: Vec<Step<Naming>>,
    /// The names of the beginning.
    old_names: BTreeMap<PathBuf, usize>,
    open: BTreeMap<u64, (usize, usize)>,
}

impl Disk {
    /// A folder as it lies there now.
    pub fn of(root: &Path) -> Self {
        let mut disk = Self {
            root: root.to_owned(),
            files: Vec::new(),
            names: BTreeMap::new(),
            namings: Vec::new(),
            old_names: BTreeMap::new(),
            open: BTreeMap::new(),
        };
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    disk.files.push(File { base: std::fs::read(&path).unwrap(), steps: Vec::new() });
                    disk.names.insert(path, disk.files.len() - 1);
                }
            }
        }
        disk.old_names = disk.names.clone();
        disk
    }

    /// Plays the record, and gives the disk of each moment at which somebody was told that something is done.
    pub fn cuts(mut self, record: &str) -> Vec<Cut> {
        let mut cuts = Vec::new();
        let mut all = calls(record);
        all.sort_by_key(|call| call.over);
        // What is said may be heard as soon as the call begins.
        let mut said: Vec<usize> = all.iter().filter(|call| says_done(call)).map(|call| call.begun).collect();
        said.sort_unstable();
        let mut said = said.into_iter().peekable();
        for call in &all {
            while said.next_if(|begun| *begun <= call.over).is_some() {
                cuts.push(Cut { told: cuts.len() + 1, disk: self.clone() });
            }
            self.play(call);
        }
        cuts
    }

    fn ours(&self, path: &Path) -> bool {
        // What is mapped into the memory is made anew from the other files.
        path.starts_with(&self.root) && !path.to_string_lossy().ends_with("-shm")
    }

    fn play(&mut self, call: &Call) {
        if call.result.starts_with('-') || call.result.starts_with('?') {
            return;
        }
        match call.name.as_str() {
            "openat" => self.opened(call),
            "pwrite64" => {
                let at = call.arguments.rsplit(',').next().and_then(Call::number).unwrap_or(0);
                self.wrote(call, usize::try_from(at).ok());
            }
            "write" => self.wrote(call, None),
            "ftruncate" => {
                let length = call.arguments.rsplit(',').next().and_then(Call::number).unwrap_or(0);
                self.change(call, |_| Change::Length(usize::try_from(length).unwrap_or(0)));
            }
            "fsync" | "fdatasync" => self.synced(call),
            "rename" | "renameat" | "renameat2" => {
                if let [from, to] = call.texts()[..] {
                    self.renamed(call, path(from), path(to));
                }
            }
            "unlink" | "unlinkat" => {
                if let [name] = call.texts()[..] {
                    self.gone(call, path(name));
                }
            }
            _ => {}
        }
    }

    fn opened(&mut self, call: &Call) {
        let [name] = call.texts()[..] else { return };
        let name = path(name);
        let Some(descriptor) = Call::number(&call.result) else { return };
        self.open.remove(&descriptor);
        if !self.ours(&name) {
            return;
        }
        let known = self.names.get(&name).copied();
        let file = match known {
            Some(file) => file,
            None if call.arguments.contains("O_CREAT") => {
                self.files.push(File::default());
                let file = self.files.len() - 1;
                self.name(call, Naming::Gets(name, file));
                file
            }
            // A folder.
            None => return,
        };
        if call.arguments.contains("O_TRUNC") && known.is_some() {
            self.files[file].steps.push(Step { over: call.over, kept: false, what: Change::Length(0) });
        }
        self.open.insert(descriptor, (file, 0));
    }

    fn name(&mut self, call: &Call, naming: Naming) {
        match &naming {
            Naming::Gets(path, file) => drop(self.names.insert(path.clone(), *file)),
            Naming::Goes(path) => drop(self.names.remove(path)),
        }
        self.namings.push(Step { over: call.over, kept: false, what: naming });
    }

    fn renamed(&mut self, call: &Call, from: PathBuf, to: PathBuf) {
        if let Some(file) = self.names.get(&from).copied() {
            self.name(call, Naming::Goes(from));
            self.name(call, Naming::Gets(to, file));
        }
    }

    fn gone(&mut self, call: &Call, name: PathBuf) {
        if self.names.contains_key(&name) {
            self.name(call, Naming::Goes(name));
        }
    }

    fn change(&mut self, call: &Call, what: impl FnOnce(usize) -> Change) {
        let open = call.descriptor().and_then(|descriptor| self.open.get_mut(&descriptor));
        if let Some((file, at)) = open.filter(|_| call.descriptors_path().starts_with(&self.root)) {
            let what = what(*at);
            if let Change::Bytes(from, bytes) = &what {
                *at = from + bytes.len();
            }
            self.files[*file].steps.push(Step { over: call.over, kept: false, what });
        }
    }

    fn wrote(&mut self, call: &Call, at: Option<usize>) {
        let written = Call::number(&call.result).and_then(|it| usize::try_from(it).ok()).unwrap_or(0);
        let mut given = call.texts().first().map(|text| bytes(text)).unwrap_or_default();
        given.truncate(written);
        self.change(call, |here| Change::Bytes(at.unwrap_or(here), given));
    }

    fn synced(&mut self, call: &Call) {
        let place = call.descriptors_path();
        for naming in &mut self.namings {
            naming.kept |= naming.over < call.begun && naming.what.path().parent() == Some(place.as_path());
        }
        if let Some(file) = self.names.get(&place) {
            for step in &mut self.files[*file].steps {
                step.kept |= step.over < call.begun;
            }
        }
    }

    /// Lays the disk out in a folder: what was kept, and of the rest what `luck` says.
    pub fn lay_out(&self, to: &Path, mut luck: impl FnMut() -> bool) {
        let mut names = self.old_names.clone();
        for naming in &self.namings {
            if naming.kept || luck() {
                match &naming.what {
                    Naming::Gets(path, file) => drop(names.insert(path.clone(), *file)),
                    Naming::Goes(path) => drop(names.remove(path)),
                }
            }
        }
        for (name, file) in names {
            let path = to.join(name.strip_prefix(&self.root).unwrap());
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, self.files[file].content(&mut luck)).unwrap();
        }
    }
}

impl File {
    fn content(&self, luck: &mut impl FnMut() -> bool) -> Vec<u8> {
        let mut content = self.base.clone();
        for step in self.steps.iter().filter(|step| step.kept || luck()).collect::<Vec<_>>() {
            match &step.what {
                Change::Bytes(at, bytes) => {
                    let end = at + bytes.len();
                    if content.len() < end {
                        content.resize(end, 0);
                    }
                    content[*at..end].copy_from_slice(bytes);
                }
                Change::Length(length) => content.resize(*length, 0),
            }
        }
        content
    }
}

/// The answer to somebody whose wish was done.
fn says_done(call: &Call) -> bool {
    const DONE: &str = "\\x48\\x54\\x54\\x50\\x2f\\x31\\x2e\\x31\\x20\\x33\\x30\\x33";
    ["writev", "sendto", "write"].contains(&call.name.as_str())
        && call.texts().first().is_some_and(|text| text.starts_with(DONE))
}

#[test]
fn a_record_is_replayed_as_far_as_it_was_kept() {
    let hex = |text: &str| text.bytes().map(|byte| format!("\\x{byte:02x}")).collect::<String>();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("a");
    std::fs::create_dir(&root).unwrap();
    std::fs::write(root.join("alt"), "0123456789").unwrap();
    let root_name = hex(root.to_str().unwrap());
    let at = |name: &str| format!("{root_name}{}", hex(&format!("/{name}")));
    let record = [
        format!("7 openat(AT_FDCWD<>, \"{}\", O_RDWR|O_CREAT, 0600) = 3<{}>", at("alt"), at("alt")),
        format!("7 pwrite64(3<{}>, \"{}\", 2, 4) = 2", at("alt"), hex("AB")),
        format!("7 fdatasync(3<{}> <unfinished ...>", at("alt")),
        format!("8 openat(AT_FDCWD<>, \"{}\", O_WRONLY|O_CREAT, 0600) = 4<{}>", at("neu"), at("neu")),
        "7 <... fdatasync resumed>) = 0".to_owned(),
        format!("7 pwrite64(3<{}>, \"{}\", 2, 8) = 2", at("alt"), hex("YZ")),
        format!("8 write(4<{}>, \"{}\", 3) = 3", at("neu"), hex("neu")),
        format!("8 fsync(4<{}>) = 0", at("neu")),
        format!("8 sendto(9<>, \"{}\", 12, 0, NULL, 0) = 12", hex("HTTP/1.1 303")),
        format!("8 fsync(5<{root_name}>) = 0"),
        format!("8 sendto(9<>, \"{}\", 12, 0, NULL, 0) = 12", hex("HTTP/1.1 303")),
    ]
    .join("\n");
    let cuts = Disk::of(&root).cuts(&record);
    assert_eq!(cuts.iter().map(|cut| cut.told).collect::<Vec<_>>(), [1, 2]);
    let read = |cut: &Cut, name: &str, luck: bool| {
        let to = tempfile::tempdir().unwrap();
        cut.disk.lay_out(to.path(), || luck);
        std::fs::read_to_string(to.path().join(name)).ok()
    };
    assert_eq!(read(&cuts[0], "alt", false).as_deref(), Some("0123AB6789"));
    assert_eq!(read(&cuts[0], "alt", true).as_deref(), Some("0123AB67YZ"));
    assert_eq!(read(&cuts[0], "neu", false), None, "nobody kept its name");
    assert_eq!(read(&cuts[1], "neu", false).as_deref(), Some("neu"));
}
