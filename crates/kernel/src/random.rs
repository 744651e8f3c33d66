/// Where randomness comes from. The binary hands in the operating system's, a test a seeded one.
pub trait Rng: Send {
    /// Fills the whole slice.
    fn fill(&mut self, bytes: &mut [u8]);
}

/// A small, repeatable source for tests and the starter city (splitmix64). Never for secrets.
#[derive(Debug, Clone)]
pub struct SeededRng(u64);

impl SeededRng {
    /// The same seed gives the same numbers on every machine.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

impl Rng for SeededRng {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let word = self.next_u64().to_le_bytes();
            for (byte, fresh) in chunk.iter_mut().zip(word) {
                *byte = fresh;
            }
        }
    }
}
