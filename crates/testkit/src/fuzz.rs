//! Input that was right once and was changed since, thrown at what takes input from strangers. Drawing, shrinking and
//! repeating are proptest's; only what people and attackers change is said here.

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};
use std::cell::Cell;
use std::panic::{set_hook, take_hook};
use std::time::{Duration, Instant};

/// For so many seconds where nobody says how long.
const USUAL: u64 = 2;
/// Inputs between two looks at the clock.
const AT_ONCE: u32 = 32;
/// Signs on which readers of text stumble.
const TOKENS: &[&str] = &[
    "\0",
    "\r\n",
    "\n",
    "\t",
    "%",
    "%0d%0a",
    "%zz",
    "&",
    "=",
    ";",
    ",",
    "--",
    "\"",
    "\"\"",
    "'",
    "<",
    ">",
    "]]>",
    "@",
    ".",
    "..",
    "\\",
    "xn--",
    "javascript:",
    "https://",
    "mailto:",
    "[",
    "](",
    ")",
    "*",
    "_",
    "`",
    "\u{202e}",
    "\u{feff}",
    "\u{1fab4}",
    "\u{301}",
    "content-disposition: form-data; name=\"",
    "filename*=utf-8''",
    "{",
    "}",
    "$",
    "-9223372036854775808",
    "18446744073709551616",
    "1e999",
    "2027-03-28",
    "30.02.2027",
    "02:30",
];

/// One change.
#[derive(Debug, Clone)]
enum Edit {
    Flip(Index, u8),
    Put(Index, Vec<u8>),
    Cut(Index, usize),
    /// What stands here stands there as well, so many times.
    Repeat(Index, usize, Index, usize),
    /// From here on it is another one, from there on.
    Cross(Index, Index, Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    let place = any::<Index>;
    let piece = prop_oneof![
        6 => select(TOKENS).prop_map(|token| token.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 1..4),
        1 => any::<char>().prop_map(|sign| sign.to_string().into_bytes()),
    ];
    let times = prop_oneof![8 => Just(1_usize), 1 => 2..400_usize];
    prop_oneof![
        1 => (place(), 0..8_u8).prop_map(|(at, bit)| Edit::Flip(at, bit)),
        4 => (place(), piece).prop_map(|(at, piece)| Edit::Put(at, piece)),
        1 => (place(), 1..24_usize).prop_map(|(at, length)| Edit::Cut(at, length)),
        1 => (place(), 1..24_usize, place(), times).prop_map(|(at, length, to, times)| Edit::Repeat(at, length, to, times)),
        1 => (place(), place(), place()).prop_map(|(at, other, from)| Edit::Cross(at, other, from)),
    ]
}

fn changed(mut input: Vec<u8>, edits: &[Edit], seeds: &[Vec<u8>]) -> Vec<u8> {
    for edit in edits {
        match edit {
            Edit::Flip(at, bit) => {
                if !input.is_empty() {
                    *at.get_mut(&mut input) ^= 1 << bit;
                }
            }
            Edit::Put(at, piece) => {
                let at = at.index(input.len() + 1);
                input.splice(at..at, piece.iter().copied());
            }
            Edit::Cut(at, length) => {
                let at = at.index(input.len() + 1);
                input.drain(at..(at + length).min(input.len()));
            }
            Edit::Repeat(at, length, to, times) => {
                let at = at.index(input.len() + 1);
                let piece: Vec<u8> = input.iter().skip(at).take(*length).copied().collect();
                let to = to.index(input.len() + 1);
                input.splice(to..to, piece.repeat(*times));
            }
            Edit::Cross(at, other, from) => {
                let other = other.get(seeds);
                input.truncate(at.index(input.len() + 1));
                input.extend(other.iter().skip(from.index(other.len() + 1)));
            }
        }
    }
    input
}

/// Throws changed seeds at something until its time is over: two seconds, or what `cargo xtask fuzz` says.
///
/// # Panics
/// When the target does: with the number to repeat it by, and the smallest change that was found to do it.
pub fn fuzz(seeds: &[&[u8]], target: impl Fn(&[u8])) {
    let seconds =
        std::env::var_os("HOCHBEET_FUZZ_SECONDS").and_then(|it| it.to_str()?.parse().ok()).unwrap_or(USUAL);
    let seeds: Vec<Vec<u8>> = seeds.iter().map(|it| it.to_vec()).collect();
    for input in &seeds {
        target(input);
    }
    let (first, since, tried) = (crate::seed(), Instant::now(), Cell::new(0_u64));
    let input =
        (select(seeds.clone()), vec(edit(), 1..10)).prop_map(|(seed, edits)| changed(seed, &edits, &seeds));
    let mut round = 0;
    while since.elapsed() < Duration::from_secs(seconds) {
        let seed = first.wrapping_add(round);
        round += 1;
        let config = Config {
            cases: AT_ONCE,
            failure_persistence: None,
            max_shrink_iters: 2_000,
            rng_seed: RngSeed::Fixed(seed),
            ..Config::default()
        };
        // What panics on the way to the smallest change is nothing to read.
        let hook = take_hook();
        set_hook(Box::new(|_| ()));
        let outcome = TestRunner::new(config).run(&input, |input| {
            tried.set(tried.get() + 1);
            target(&input);
            Ok(())
        });
        set_hook(hook);
        if let Err(TestError::Fail(why, input)) = outcome {
            println!("HOCHBEET_SEED={seed}: {why}: {:?} = {input:?}", String::from_utf8_lossy(&input));
            // Once more, in the open.
            target(&input);
            panic!("seed {seed}: {why}, but not a second time");
        }
    }
    let tried = tried.get();
    println!("{tried} inputs in {seconds} s");
    assert!(tried > 10, "only {tried} inputs");
}
