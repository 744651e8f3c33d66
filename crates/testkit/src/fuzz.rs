#![expect(clippy::indexing_slicing, reason = "each place is drawn below the length")]

use kernel::SeededRng;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::{Duration, Instant};

/// For so many seconds where nobody says how long.
const USUAL: u64 = 2;
/// Signs on which readers of text stumble.
const TOKENS: &[&[u8]] = &[
    b"\0",
    b"\r\n",
    b"\n",
    b"%",
    b"%0d%0a",
    b"%zz",
    b"&",
    b"=",
    b";",
    b"--",
    b"\"",
    b"'",
    b"<",
    b">",
    b"@",
    b".",
    b"..",
    b"\\",
    b"xn--",
    b"javascript:",
    b"https://",
    b"mailto:",
    b"[",
    b"](",
    b")",
    b"*",
    b"_",
    b"`",
    b"\xff",
    b"\xc3",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\xf0\x9f\xaa\xb4",
    b"\xcc\x81",
    b"content-disposition: form-data; name=\"",
    b"filename*=utf-8''",
    b"{",
    b"}",
    b"$",
    b"-9223372036854775808",
    b"18446744073709551616",
    b"1e999",
    b"2027-03-28",
    b"02:30",
    b"\t",
];

/// Throws mutated input at something until its time is over. A panic names the seed and the input.
pub fn fuzz(seeds: &[&[u8]], mut target: impl FnMut(&[u8])) {
    let seed = crate::seed();
    let seconds =
        std::env::var_os("HOCHBEET_FUZZ_SECONDS").and_then(|it| it.to_str()?.parse().ok()).unwrap_or(USUAL);
    let (mut rng, since, mut tried) = (SeededRng::new(seed), Instant::now(), 0_u64);
    let mut corpus: Vec<Vec<u8>> = seeds.iter().map(|it| it.to_vec()).collect();
    for input in corpus.clone() {
        target(&input);
    }
    while since.elapsed() < Duration::from_secs(seconds) {
        let input = mutated(&corpus, &mut rng);
        tried += 1;
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| target(&input))) {
            println!("HOCHBEET_SEED={seed}, input {tried}: {:?}", String::from_utf8_lossy(&input));
            resume_unwind(panic);
        }
        // Some offspring becomes a parent, so that changes add up.
        if rng.next_u64().is_multiple_of(64) && input.len() < 10_000 {
            let at = below(corpus.len() + 1, &mut rng);
            if at >= seeds.len() && corpus.len() >= 256 {
                corpus[at.min(255)] = input;
            } else if corpus.len() < 256 {
                corpus.push(input);
            }
        }
    }
    println!("{tried} inputs in {seconds} s");
    assert!(tried > 10, "only {tried} inputs");
}

fn below(most: usize, rng: &mut SeededRng) -> usize {
    usize::try_from(rng.next_u64() % (most.max(1) as u64)).unwrap()
}

fn mutated(corpus: &[Vec<u8>], rng: &mut SeededRng) -> Vec<u8> {
    let mut input = corpus[below(corpus.len(), rng)].clone();
    for _ in 0..=below(6, rng) {
        let at = below(input.len() + 1, rng);
        let end = (at + below(24, rng)).min(input.len());
        match below(8, rng) {
            0 if !input.is_empty() => {
                let at = at.min(input.len() - 1);
                input[at] ^= 1 << below(8, rng);
            }
            1 => drop(input.drain(at..end)),
            2 => {
                let part = input[at..end].to_vec();
                let to = below(input.len() + 1, rng);
                input.splice(to..to, part);
            }
            3 => input.insert(at, rng.next_u64().to_le_bytes()[0]),
            4 => {
                let other = &corpus[below(corpus.len(), rng)];
                let cut = below(other.len() + 1, rng);
                input.truncate(at);
                input.extend_from_slice(&other[cut..]);
            }
            5 if below(20, rng) == 0 => {
                let part = input[at..end].to_vec();
                let many = part.repeat(1 + below(400, rng));
                input.splice(at..at, many);
            }
            _ => {
                let token = TOKENS[below(TOKENS.len(), rng)];
                input.splice(at..at, token.iter().copied());
            }
        }
    }
    input
}
