//! Whether a masked key, as a service shows it in a list, may be that of a known key.

use std::fmt;

use crate::secret::Secret;

/// So many of one letter in a row (`xxx`, `---`) hide what is there.
const LETTER_RUN: usize = 3;

/// So many characters of a key are shown at most. Mist shows eight.
const MOST_SHOWN: usize = 12;

/// No mask is longer.
const MOST_OF_A_MASK: usize = 128;

/// How a mask relates to a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MaskMatch {
    /// The mask shows characters that the key does not begin or end with: it is another key's.
    Contradicts,
    /// The mask shows nothing that can be compared (`***`, an empty text, words): it may be any key's.
    Unreadable,
    /// The key begins and ends with what the mask shows. Other keys may fit, too.
    Fits,
}

impl Secret {
    /// How `mask` relates to this key. A mask is the beginning of a key, characters that hide the rest, and its end: any of them
    /// may be missing, and any number of characters may be shown (`1qkb...QQCL`, `1qkb…`, `****QQCL`, the whole key).
    pub fn may_be_masked_as(&self, mask: &str) -> MaskMatch {
        let key: Vec<char> = self.expose().trim().chars().collect();
        let mask = mask.trim();
        let shown = Shown::of(mask);
        if !shown.is_readable || key.is_empty() {
            return MaskMatch::Unreadable;
        }
        let is_same = |one: &[char], other: &[char]| {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(a, b)| a.eq_ignore_ascii_case(b))
        };
        let first = &shown.first;
        let last = &shown.last;
        let begins = |part: &[char]| key.get(..part.len()).is_some_and(|it| is_same(it, part));
        let ends = |part: &[char]| {
            let at = key.len().checked_sub(part.len());
            at.is_some_and(|at| is_same(&key[at..], part))
        };
        if shown.is_masked {
            return match (first.is_empty(), last.is_empty()) {
                (true, true) => MaskMatch::Unreadable,
                _ if begins(first) && ends(last) => MaskMatch::Fits,
                _ => MaskMatch::Contradicts,
            };
        }
        // Nothing says where the rest of the key was.
        match first.len() {
            0 => MaskMatch::Unreadable,
            _ if begins(first) || ends(first) => MaskMatch::Fits,
            shown if shown < key.len() => MaskMatch::Unreadable,
            _ => MaskMatch::Contradicts,
        }
    }
}

/// How many characters of a key `mask` shows at its beginning and end. A text that is not a mask shows none.
pub fn visible_in_mask(mask: &str) -> usize {
    let shown = Shown::of(mask.trim());
    if shown.is_readable {
        shown.first.len() + shown.last.len()
    } else {
        0
    }
}

/// Whether `text` is a mask that can be shown: it hides a part, shows few characters, and holds nothing but characters of keys and of masks.
pub(crate) fn is_safe_mask(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    let hidden = hidden(&characters);
    let mut shown = characters
        .iter()
        .zip(&hidden)
        .filter(|(_, hidden)| !**hidden);
    let is_of_a_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    hidden.contains(&true)
        && characters.len() <= MOST_OF_A_MASK
        && shown.clone().count() <= MOST_SHOWN
        && shown.all(|(c, _)| is_of_a_key(*c))
}

/// What a mask shows.
struct Shown {
    first: Vec<char>,
    last: Vec<char>,
    /// Something between or around them is hidden.
    is_masked: bool,
    /// What is shown can be a part of a key.
    is_readable: bool,
}

impl Shown {
    fn of(mask: &str) -> Self {
        let characters: Vec<char> = mask.chars().collect();
        let hidden = hidden(&characters);
        let first = hidden.iter().position(|hidden| *hidden);
        let last = hidden.iter().rposition(|hidden| *hidden);
        let (first, last) = match (first, last) {
            (Some(first), Some(last)) => (&characters[..first], &characters[last + 1..]),
            _ => (&characters[..], &[][..]),
        };
        let is_of_a_key = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        Self {
            first: first.to_vec(),
            last: last.to_vec(),
            is_masked: hidden.contains(&true),
            is_readable: first.iter().chain(last).all(is_of_a_key),
        }
    }
}

/// Which of `characters` stand for what is not shown.
fn hidden(characters: &[char]) -> Vec<bool> {
    let mut hidden: Vec<bool> = characters.iter().map(|c| is_mask_character(*c)).collect();
    let mut at = 0;
    for run in characters.chunk_by(|one, other| one.eq_ignore_ascii_case(other)) {
        let is_filler = matches!(run[0], 'x' | 'X' | '-' | '_');
        if is_filler && (run.len() >= LETTER_RUN || run.len() == characters.len()) {
            hidden[at..at + run.len()].fill(true);
        }
        at += run.len();
    }
    hidden
}

/// No key has these characters. Others, such as `x`, may hide as well as be shown.
fn is_mask_character(character: char) -> bool {
    matches!(
        character,
        '.' | '*'
            | '#'
            | '…'
            | '‥'
            | '⋯'
            | '•'
            | '·'
            | '∙'
            | '⋅'
            | '●'
            | '○'
            | '◦'
            | '⬤'
            | '■'
            | '▪'
            | '█'
            | '∗'
            | '＊'
            | '×'
    )
}

/// A key that masks can be compared with. Its text can't be had from it.
#[derive(Clone)]
pub struct KeyMatcher(Secret);

impl KeyMatcher {
    /// Compares with `key`.
    pub fn new(key: Secret) -> Self {
        Self(key)
    }

    /// How `mask` relates to the key; see [`Secret::may_be_masked_as`].
    pub fn compare(&self, mask: &str) -> MaskMatch {
        self.0.may_be_masked_as(mask)
    }

    /// Whether the key may be shown as `mask`: unless the mask contradicts it.
    pub fn may_show_as(&self, mask: &str) -> bool {
        self.compare(mask) != MaskMatch::Contradicts
    }

    /// The key as Mist shows it; see [`Secret::hint`].
    pub fn hint(&self) -> String {
        self.0.hint()
    }
}

impl PartialEq for KeyMatcher {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose() == other.0.expose()
    }
}

impl Eq for KeyMatcher {}

impl fmt::Debug for KeyMatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyMatcher([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use MaskMatch::{Contradicts, Fits, Unreadable};

    #[test]
    fn a_mask_of_any_shape_is_compared() {
        const KEY: &str = "CANA5rwQ0Ft9uGhXkZb2jLpM5678";
        for (mask, expected) in [
            ("CANA...5678", Fits),
            ("CANA…5678", Fits),
            ("CANA****5678", Fits),
            ("CANA••••••••••••••••••••5678", Fits),
            ("CANA..5678", Fits),
            ("CANA.5678", Fits),
            ("CANAxxxxxxxx5678", Fits),
            ("CANA----5678", Fits),
            (" CANA...5678\n", Fits),
            ("cana...5678", Fits),
            ("C…8", Fits),
            ("CANA5rwQ...", Fits),
            ("...5678", Fits),
            ("********5678", Fits),
            ("XXXX5678", Fits),
            ("CANA...Ft9...5678", Fits),
            ("CANA5", Fits),
            ("M5678", Fits),
            (KEY, Fits),
            ("", Unreadable),
            ("   ", Unreadable),
            ("***", Unreadable),
            ("•••••", Unreadable),
            ("xx", Unreadable),
            ("…", Unreadable),
            ("hidden", Unreadable),
            ("[redacted]", Unreadable),
            ("CANA (hidden) 5679", Unreadable),
            ("sha256:77af...", Unreadable),
            // Which characters these are is not said.
            ("ABCDE", Unreadable),
            ("CANA5678", Unreadable),
            ("CANB...5678", Contradicts),
            ("CANA...5679", Contradicts),
            ("CANA…5679", Contradicts),
            ("1qkb***", Contradicts),
            ("***QQCL", Contradicts),
            ("CANA5rwQ0Ft9uGhXkZb2jLpM5679", Contradicts),
            ("CANA5rwQ0Ft9uGhXkZb2jLpM56789...", Contradicts),
        ] {
            assert_eq!(Secret::new(KEY).may_be_masked_as(mask), expected, "{mask}");
        }
        let short = Secret::new("abcde");
        assert_eq!(short.may_be_masked_as(&short.hint()), Fits);
        assert_eq!(Secret::new("").may_be_masked_as("abcd"), Unreadable);
    }

    #[test]
    fn what_a_mask_shows_is_counted() {
        for (mask, expected) in [
            ("CANA...5678", 8),
            ("CANA....", 4),
            ("xxxxxxx8", 1),
            ("***", 0),
            ("", 0),
            ("[redacted]", 0),
        ] {
            assert_eq!(visible_in_mask(mask), expected, "{mask}");
        }
    }

    #[test]
    fn a_matcher_does_not_show_its_key() {
        let matcher = KeyMatcher::new("CANA5rwQ0Ft9".into());
        assert_eq!(format!("{matcher:?}"), "KeyMatcher([redacted])");
        assert!(matcher.may_show_as("***") && !matcher.may_show_as("1qkb...QQCL"));
    }
}
