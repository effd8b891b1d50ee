//! Mutations of inputs, for the ordinary tests. They know nothing of coverage, but always begin with an input that means something.

use fastrand::Rng;

/// Longer inputs find nothing that shorter ones don't.
const MAX_LENGTH: usize = 16 * 1024;

/// Bytes that end, nest or escape something in most formats.
const SPECIAL: &[u8] = b"\0\n\r\t \x1b\"'\\/,;:=<>[]{}#%&+-.@09aZ\x7f\x80\xc3\xff";

/// Numbers at the edges of their types, and beyond.
const NUMBERS: &[&str] = &[
    "0",
    "-1",
    "4294967295",
    "4294967296",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "1e308",
    "-1.8e309",
    "0.1",
];

/// An input made of one of `corpus` by a few changes. `words` is a dictionary.
pub(crate) fn mutate(rng: &mut Rng, corpus: &[Vec<u8>], words: &[Vec<u8>]) -> Vec<u8> {
    let mut input = rng.choice(corpus).cloned().unwrap_or_default();
    for _ in 0..rng.usize(1..=4) {
        match rng.u8(0..9) {
            0 => replace_byte(rng, &mut input),
            1 => {
                let special = rng.choice(SPECIAL).copied();
                splice(rng, &mut input, special.as_slice());
            }
            2 | 3 => match rng.choice(words) {
                Some(word) => splice(rng, &mut input, word),
                None => flip_bit(rng, &mut input),
            },
            4 => drop(input.drain(range(rng, input.len()))),
            5 => {
                let again = input[range(rng, input.len())].to_vec();
                splice(rng, &mut input, &again);
            }
            6 => {
                if let Some(other) = rng.choice(corpus) {
                    let piece = range(rng, other.len());
                    splice(rng, &mut input, &other[piece]);
                }
            }
            7 => replace_number(rng, &mut input),
            _ => flip_bit(rng, &mut input),
        }
    }
    input.truncate(MAX_LENGTH);
    input
}

/// A range within `length`, more often a short one.
fn range(rng: &mut Rng, length: usize) -> std::ops::Range<usize> {
    let start = rng.usize(0..=length);
    let longest = match rng.bool() {
        true => length - start,
        false => (length - start).min(8),
    };
    start..start + rng.usize(0..=longest)
}

/// Puts `bytes` between others or in the place of some.
fn splice(rng: &mut Rng, input: &mut Vec<u8>, bytes: &[u8]) {
    let mut at = range(rng, input.len());
    if rng.bool() {
        at.end = at.start;
    }
    input.splice(at, bytes.iter().copied());
}

fn replace_byte(rng: &mut Rng, input: &mut [u8]) {
    let new = rng.u8(..);
    if let Some(byte) = rng.choice(input) {
        *byte = new;
    }
}

fn flip_bit(rng: &mut Rng, input: &mut [u8]) {
    let bit = 1 << rng.u8(0..8);
    if let Some(byte) = rng.choice(input) {
        *byte ^= bit;
    }
}

/// Replaces a run of digits.
fn replace_number(rng: &mut Rng, input: &mut Vec<u8>) {
    let from = rng.usize(0..=input.len());
    let Some(offset) = input[from..].iter().position(u8::is_ascii_digit) else {
        return;
    };
    let start = from + offset;
    let digits = input[start..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit());
    let end = start + digits.count();
    let number = rng.choice(NUMBERS).unwrap_or(&"0");
    input.splice(start..end, number.bytes());
}
