//! Finds pieces of known texts in other text, fast where there are none.

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use super::forms;

/// So many characters in a row of a plain secret are found.
pub(super) const WINDOW: usize = 12;

/// What the filter looks at.
const GRAM: usize = 6;

/// The filter looks at every so many characters, and so at one piece at least of each window.
const STRIDE: usize = WINDOW - GRAM + 1;

/// A window that is found begins at most so far before the piece that the filter saw.
const BEFORE: usize = 14;

/// And so far after it: where windows do not begin at each character.
const AFTER: usize = 8;

/// No number that is written has so many digits. A key in hexadecimal may have digits alone for as long.
const LONGEST_NUMBER: usize = 20;

/// Upper case letters become lower case ones, and digits remain. Others may become equal, such as `\` and `|`: what was found is
/// looked at again.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// The secrets, by the hashes of their windows.
#[derive(Default)]
pub(super) struct Index {
    /// Whole texts that were added.
    known: Hashes,
    windows: Hashes,
    /// The larger ones later: the first fits into the processor's nearest cache.
    filters: Vec<Filter>,
}

type Hashes = HashSet<u64, BuildHasherDefault<Identity>>;

impl Index {
    pub(super) fn knows(&self, part: &str) -> bool {
        self.known.contains(&hash(part.as_bytes()))
    }

    /// Adds `part` in all its forms. It has at least [`WINDOW`] bytes.
    pub(super) fn add(&mut self, part: &str) {
        if !self.known.insert(hash(part.as_bytes())) {
            return;
        }
        for form in forms::of(part) {
            let text = &*form.text;
            let last = text.len() - WINDOW;
            for start in (0..last).step_by(form.step).chain([last]) {
                self.windows.insert(window(text, start));
            }
            for start in 0..=text.len() - GRAM {
                self.add_gram(gram(text, start));
            }
        }
    }

    fn add_gram(&mut self, gram: u64) {
        if self.filters.last().is_none_or(|filter| filter.room == 0) {
            self.filters.push(Filter::new(self.filters.len()));
        }
        if let Some(filter) = self.filters.last_mut() {
            filter.add(gram);
        }
    }

    /// Where pieces of the secrets are in `text`, in order and apart.
    pub(super) fn find(&self, text: &[u8]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        match self.filters.as_slice() {
            [] => {}
            // Nearly always.
            [only] => self.search(text, |gram| only.has(gram), &mut found),
            all => {
                let has = |gram| all.iter().any(|filter| filter.has(gram));
                self.search(text, has, &mut found);
            }
        }
        let mut found = merged(found);
        found.retain(|range| !may_be_number(text, range));
        found
    }

    fn search(&self, text: &[u8], has: impl Fn(u64) -> bool, found: &mut Vec<Range<usize>>) {
        let Some(last) = text.len().checked_sub(WINDOW) else {
            return;
        };
        for at in (0..=text.len() - GRAM).step_by(STRIDE) {
            if !has(gram(text, at)) {
                continue;
            }
            for start in at.saturating_sub(BEFORE)..=(at + AFTER).min(last) {
                if self.windows.contains(&window(text, start)) && is_in_word(text, start) {
                    found.push(start..start + WINDOW);
                }
            }
        }
    }
}

/// Whether the window of `text` from `start` may be of a word. If not, it is one that only folds to the same.
fn is_in_word(text: &[u8], start: usize) -> bool {
    let mut bytes = text[start..start + WINDOW].iter();
    !bytes.any(|byte| forms::is_between(*byte))
}

/// Whether `range` of `text` is, or is a part of, what may be a number without quotes around it: digits alone, and no letters beside
/// them, as a key in hexadecimal has.
fn may_be_number(text: &[u8], range: &Range<usize>) -> bool {
    let is_digit = |byte: &&u8| byte.is_ascii_digit();
    let start = range.start
        - text[..range.start]
            .iter()
            .rev()
            .take_while(is_digit)
            .count();
    let end = range.end + text[range.end..].iter().take_while(is_digit).count();
    let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
    let before = start.checked_sub(1).and_then(|at| text.get(at));
    text[range.clone()].iter().all(u8::is_ascii_digit)
        && end - start < LONGEST_NUMBER
        && !is_letter(before)
        && !is_letter(text.get(end))
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Index({} secrets)", self.known.len())
    }
}

fn merged(mut found: Vec<Range<usize>>) -> Vec<Range<usize>> {
    found.sort_unstable_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in found {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// A set of pieces that may hold some more.
struct Filter {
    bits: Vec<u64>,
    /// How many more pieces it takes before it lets too many others pass.
    room: usize,
}

impl Filter {
    /// 32 KiB, 512 KiB, and 8 MiB from there on, which is enough for 5,000 keys each.
    fn new(number: usize) -> Self {
        let words = 4096 << (4 * number.min(2));
        Self {
            bits: vec![0; words],
            room: words * 64 / 16,
        }
    }

    fn add(&mut self, gram: u64) {
        let (word, bit) = self.place(gram);
        self.bits[word] |= bit;
        self.room = self.room.saturating_sub(1);
    }

    fn has(&self, gram: u64) -> bool {
        let (word, bit) = self.place(gram);
        self.bits[word] & bit != 0
    }

    fn place(&self, gram: u64) -> (usize, u64) {
        // The number of words is a power of two.
        let mask = self.bits.len() - 1;
        let word = (gram >> 38) as usize & mask;
        (word, 1 << (gram >> 32 & 63))
    }
}

/// Eight bytes from `start`, fewer at the end, in one case.
fn load(text: &[u8], start: usize) -> u64 {
    let bytes = match text[start..].first_chunk() {
        Some(bytes) => *bytes,
        None => {
            let mut bytes = [0; 8];
            bytes[..text.len() - start].copy_from_slice(&text[start..]);
            bytes
        }
    };
    u64::from_le_bytes(bytes) | FOLD
}

/// A hash of [`GRAM`] bytes.
fn gram(text: &[u8], start: usize) -> u64 {
    (load(text, start) << 16).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// A hash of [`WINDOW`] bytes.
fn window(text: &[u8], start: usize) -> u64 {
    mixed(load(text, start), load(text, start + WINDOW - 8))
}

fn hash(text: &[u8]) -> u64 {
    let chunks = text.chunks(8);
    chunks.fold(text.len() as u64, |hash, chunk| {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        mixed(hash, u64::from_le_bytes(bytes))
    })
}

fn mixed(one: u64, other: u64) -> u64 {
    let product = u128::from(one ^ 0x2d35_8dcc_aa6c_78a5)
        * u128::from(other.rotate_left(23) ^ 0x8bb8_4b93_962e_acc9);
    #[expect(clippy::cast_possible_truncation, reason = "the halves are wanted")]
    let mixed = (product as u64) ^ ((product >> 64) as u64);
    (mixed ^ one ^ other.rotate_left(41)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Takes a hash as it is.
#[derive(Default)]
struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {
        // Only hashes are kept.
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}
