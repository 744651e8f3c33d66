//! A method takes its arguments in the order in which the German text first names them, and most of them are texts: a
//! rewording could swap two of them without a word from the compiler. So the comments above a message give the order,
//! and this test sees to it that text and comments agree.

use std::path::Path;

/// The names behind a `$`, each once, in order.
fn named(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for rest in text.split('$').skip(1) {
        let name: String =
            rest.chars().take_while(|sign| sign.is_ascii_alphanumeric() || "-_".contains(*sign)).collect();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The messages whose comments give another order than their text.
fn disagreements(ftl: &str) -> Vec<String> {
    let (mut found, mut comments, mut message) = (Vec::new(), String::new(), String::new());
    for line in ftl.lines().chain(["#"]) {
        let goes_on = line.is_empty() || line.starts_with([' ', '}']);
        if goes_on && !message.is_empty() {
            message.push_str(line);
            continue;
        }
        if !message.is_empty() {
            let (said, noted) = (named(&message), named(&comments));
            if said != noted {
                let id = message.split(' ').next().unwrap_or_default();
                found.push(format!("{id}: its text names {said:?}, its comments {noted:?}"));
            }
            (comments, message) = (String::new(), String::new());
        }
        if line.starts_with("# $") {
            comments.push_str(line);
        } else if line.is_empty() {
            comments.clear();
        } else if !line.starts_with('#') {
            line.clone_into(&mut message);
        }
    }
    found
}

#[test]
fn comments_give_the_order_of_the_arguments() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/de");
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() > 3, "the German files are elsewhere");
    for path in files {
        let found = disagreements(&std::fs::read_to_string(&path).unwrap());
        let told = found.join("\n");
        assert!(found.is_empty(), "{}: mend the order, then look at the callers\n{told}", path.display());
    }
}

#[test]
fn another_order_is_found() {
    let right = "# $a (String) - one\n# $b (Number)\nx-y = { $a } and\n    { $b } { $a }\n\nx-z = none\n";
    assert!(disagreements(right).is_empty(), "{:?}", disagreements(right));
    let swapped =
        "# $a (String)\n# $b (String)\nx-y =\n    { $b }\n\n    { $a }\n# $c (String)\nx-z = { $c }\n";
    assert_eq!(disagreements(swapped), ["x-y: its text names [\"b\", \"a\"], its comments [\"a\", \"b\"]"]);
}
