//! Fetches the npm packages of the lock file into `OUT_DIR`, lets `build/bundle.mjs` make the files the browser gets,
//! and writes the Rust that embeds them. The source tree is only read.

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

/// Everything the output depends on, relative to this crate.
const INPUTS: &[&str] =
    &["package.json", "package-lock.json", "icons.txt", "kern-classes.txt", "build", "css", "js", "art"];

/// Said when node or npm is missing.
const NO_NODE: &str = "\
The style sheet, fonts and scripts of the hub are made from npm packages, and that needs Node.js 18 or newer with npm.
On Debian: apt install nodejs npm. Then build again. Nothing of it is needed where the finished program runs.";

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}\n");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), String> {
    for input in INPUTS {
        println!("cargo:rerun-if-changed={input}");
    }
    let source = folder("CARGO_MANIFEST_DIR")?;
    let target = folder("OUT_DIR")?;
    let tools = target.join("npm");
    let files = target.join("files");
    fetch(&source, &tools)?;
    for script in ["bundle.mjs", "css.mjs"] {
        copy(&source.join("build").join(script), &tools.join(script))?;
    }
    run(Command::new("node").current_dir(&tools).arg("bundle.mjs").arg(&source).arg(&files))?;
    let rust = generate(&files)?;
    write(&target.join("generated.rs"), &rust)
}

fn folder(name: &str) -> Result<PathBuf, String> {
    env::var_os(name).map(PathBuf::from).ok_or_else(|| format!("cargo did not set {name}"))
}

/// `npm ci` beside the output, once per state of the lock file.
fn fetch(source: &Path, tools: &Path) -> Result<(), String> {
    let lock = read(&source.join("package-lock.json"))?;
    let stamp = tools.join("fetched.lock");
    if fs::read_to_string(&stamp).is_ok_and(|fetched| fetched == lock) {
        return Ok(());
    }
    fs::create_dir_all(tools).map_err(|error| format!("{}: {error}", tools.display()))?;
    for name in ["package.json", "package-lock.json"] {
        copy(&source.join(name), &tools.join(name))?;
    }
    run(Command::new("npm").current_dir(tools).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--prefer-offline",
        "--loglevel=error",
    ]))?;
    write(&stamp, &lock)
}

fn run(command: &mut Command) -> Result<(), String> {
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!(
            "{command:?} failed ({}):\n{}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        )),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Err(format!("{} was not found.\n{NO_NODE}", command.get_program().to_string_lossy()))
        }
        Err(error) => Err(format!("{command:?}: {error}")),
    }
}

/// The tables of files and icons as Rust. One line of the manifest: constant, file name, mime type, packed or plain.
fn generate(files: &Path) -> Result<String, String> {
    let mut table = String::from("pub(crate) static ASSETS: &[Asset] = &[\n");
    let mut urls = String::from("/// The addresses of the files, for templates.\npub mod url {\n");
    for line in read(&files.join("manifest.tsv"))?.lines() {
        let [constant, name, mime, packing] = cells(line)?;
        let file = files.join(name).to_string_lossy().into_owned();
        let at = |suffix: &str| format!("include_bytes!({:?})", format!("{file}{suffix}"));
        let twin = |suffix: &str| {
            if packing == "packed" { format!("Some({})", at(suffix)) } else { "None".to_owned() }
        };
        add(
            &mut table,
            format_args!(
                "    Asset {{ name: {constant:?}, path: \"/assets/{name}\", mime: {mime:?}, bytes: {}, br: {}, gz: {} }},",
                at(""),
                twin(".br"),
                twin(".gz")
            ),
        );
        add(&mut urls, format_args!("    pub const {constant}: &str = \"/assets/{name}\";"));
    }
    let mut consts = String::from("/// The icons by name.\npub mod icon {\n    use super::Icon;\n");
    let mut names = String::from("pub(crate) static ICONS: &[(&str, Icon)] = &[\n");
    for line in read(&files.join("icons.tsv"))?.lines() {
        let [name, svg] = cells(line)?;
        let constant = name.replace('-', "_").to_uppercase();
        add(&mut consts, format_args!("    pub const {constant}: Icon = Icon({svg:?});"));
        add(&mut names, format_args!("    ({name:?}, icon::{constant}),"));
    }
    let mut art =
        String::from("/// The drawings, to be written into the page.\npub mod art {\n    use super::Art;\n");
    for name in ["logo", "scene"] {
        let svg = read(&files.join(format!("{name}.inline.svg")))?;
        add(&mut art, format_args!("    pub const {}: Art = Art({svg:?});", name.to_uppercase()));
    }
    Ok(format!("{table}];\n\n{urls}}}\n\n{consts}}}\n\n{names}];\n\n{art}}}\n"))
}

fn cells<const N: usize>(line: &str) -> Result<[&str; N], String> {
    let cells: Vec<&str> = line.split('\t').collect();
    cells.try_into().map_err(|_| format!("a line of the bundle has not {N} cells: {line}"))
}

/// Writing into a string cannot fail.
fn add(text: &mut String, line: std::fmt::Arguments<'_>) {
    let _ = writeln!(text, "{line}");
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(|_| ()).map_err(|error| format!("{}: {error}", from.display()))
}
