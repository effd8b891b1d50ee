//! Which characters of a text by others can be shown: the one list of those that can't, by their Unicode properties.

use icu_properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, ExtendedPictographic, GeneralCategory,
    JoiningType,
};
use icu_properties::{CodePointMapData, CodePointSetData};

/// At most this many characters of a [cleaned](clean_text) text are kept.
const MAX_TEXT: usize = 512;

const ZWNJ: char = '\u{200c}';
const ZWJ: char = '\u{200d}';
const KEYCAP: char = '\u{20e3}';
const IDEOGRAPHIC_SPACE: char = '\u{3000}';

/// Characters that are blank by their look alone: no property says so. The blank Braille pattern, Khitan Small Script's filler, the
/// blank Egyptian hieroglyphs, and the notehead of no note.
const BLANK: [char; 5] = [
    '\u{2800}',
    '\u{16fe4}',
    '\u{13441}',
    '\u{13442}',
    '\u{1d159}',
];

/// A character of a text, and whether it can be shown as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Where it begins, in bytes.
    pub at: usize,
    /// The character.
    pub character: char,
    /// Whether it can be shown as it is. If not, it is to be escaped.
    pub is_safe: bool,
}

/// The characters of `text`, each with whether it can be shown as it is. These can't:
///
/// - what a terminal may act on or what reorders text: control, format, private and unassigned characters (General Category `C*`),
/// - what is not visible: default-ignorable characters, and those that are blank by their look, such as the blank Braille pattern,
/// - spaces and line separators other than the space and the ideographic space.
///
/// Joiners and variation selectors are default-ignorable, but safe where they are needed: between emoji, after an emoji, and
/// in scripts that join letters (the rules of RFC 5892, A.1 and A.2).
pub fn shown(text: &str) -> impl Iterator<Item = Shown> {
    text.char_indices().map(|(at, character)| Shown {
        at,
        character,
        is_safe: if character.is_ascii() {
            !character.is_ascii_control()
        } else {
            is_safe(text, at, character)
        },
    })
}

/// Whether all of `text` can be shown as it is.
pub fn is_safe_to_show(text: &str) -> bool {
    let is_plain = |byte: &u8| matches!(byte, b' '..=b'~');
    text.as_bytes().iter().all(is_plain) || shown(text).all(|shown| shown.is_safe)
}

/// Whether nothing of `text` is visible.
pub fn is_blank(text: &str) -> bool {
    shown(text).all(|shown| !shown.is_safe || shown.character.is_whitespace())
}

/// `text`, fit to be shown: what can't be [shown](crate::shown) escaped, cut to 512 characters.
pub fn clean_text(text: &str) -> String {
    let mut clean = String::with_capacity(text.len().min(MAX_TEXT));
    for (count, shown) in shown(text).enumerate() {
        if count == MAX_TEXT {
            clean.push('…');
            break;
        }
        if shown.is_safe {
            clean.push(shown.character);
        } else {
            clean.extend(shown.character.escape_unicode());
        }
    }
    clean
}

fn is_safe(text: &str, at: usize, character: char) -> bool {
    let before = || text[..at].chars().rev();
    let after = || text[at + character.len_utf8()..].chars();
    match character {
        IDEOGRAPHIC_SPACE => true,
        _ if BLANK.contains(&character) => false,
        ZWJ => {
            (is_emoji_part(before()) && after().next().is_some_and(is_pictograph))
                || is_virama(before().next())
        }
        ZWNJ => is_virama(before().next()) || joins(before(), after()),
        '\u{fe0e}' | '\u{fe0f}' => match before().next() {
            Some('0'..='9' | '#' | '*') => after().next() == Some(KEYCAP),
            Some(base) => is_pictograph(base),
            None => false,
        },
        _ => is_visible(character),
    }
}

/// Whether `character` can be shown wherever it stands, by its properties.
fn is_visible(character: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    !matches!(
        category,
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::PrivateUse
            | GeneralCategory::Surrogate
            | GeneralCategory::Unassigned
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
            | GeneralCategory::SpaceSeparator
    ) && !CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character)
}

/// Whether `character` is an emoji. Many that are not assigned yet have the property as well.
fn is_pictograph(character: char) -> bool {
    CodePointSetData::new::<ExtendedPictographic>().contains(character) && is_visible(character)
}

/// Whether what is before a joiner, the last character first, ends an emoji: one alone, with a variation selector or with a colour of skin.
/// A selector that is not safe itself is no part of one.
fn is_emoji_part(before: impl Iterator<Item = char>) -> bool {
    let is_skin = |c: &char| matches!(c, '\u{1f3fb}'..='\u{1f3ff}');
    let mut before = before.skip_while(is_skin);
    let base = match before.next() {
        Some('\u{fe0f}') => before.next(),
        base => base,
    };
    base.is_some_and(is_pictograph)
}

fn is_virama(character: Option<char>) -> bool {
    let class = |c| CodePointMapData::<CanonicalCombiningClass>::new().get(c);
    character.is_some_and(|c| class(c) == CanonicalCombiningClass::Virama)
}

/// Whether letters before (the last one first) and after would be joined without a non-joiner between them.
fn joins(before: impl Iterator<Item = char>, after: impl Iterator<Item = char>) -> bool {
    matches!(
        first_joining_type(before),
        Some(JoiningType::LeftJoining | JoiningType::DualJoining)
    ) && matches!(
        first_joining_type(after),
        Some(JoiningType::RightJoining | JoiningType::DualJoining)
    )
}

/// That of the first letter; marks do not count.
fn first_joining_type(mut characters: impl Iterator<Item = char>) -> Option<JoiningType> {
    let kind = |c| CodePointMapData::<JoiningType>::new().get(c);
    let is_mark = |c| kind(c) == JoiningType::Transparent && is_visible(c);
    characters.find(|c| !is_mark(*c)).map(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_shown_as_it_is() {
        for text in [
            "",
            "plain ~ text",
            "naïve 東京 👩‍💻 שלום",
            "لوحة المستودع",
            "می‌خواهم",
            "क्‍ष न्‌म",
            "田中　太郎",
            "👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 ❤️ ☎︎ 1️⃣ #️⃣ 🇨🇭",
            "é e\u{301} ñ ก็ ไทย",
            "− – — … “x” €",
        ] {
            assert!(is_safe_to_show(text), "{text:?}");
        }
    }

    #[test]
    fn what_is_not_visible_or_acts_is_not() {
        for character in [
            '\0',
            '\n',
            '\t',
            '\u{1b}',
            '\u{7f}',
            '\u{85}',
            '\u{9b}',
            '\u{a0}',
            '\u{ad}',
            '\u{34f}',
            '\u{61c}',
            '\u{115f}',
            '\u{1160}',
            '\u{1680}',
            '\u{17b4}',
            '\u{17b5}',
            '\u{180b}',
            '\u{180e}',
            '\u{180f}',
            '\u{2000}',
            '\u{2007}',
            '\u{200a}',
            '\u{200b}',
            '\u{200c}',
            '\u{200d}',
            '\u{200e}',
            '\u{200f}',
            '\u{2028}',
            '\u{2029}',
            '\u{202a}',
            '\u{202e}',
            '\u{202f}',
            '\u{205f}',
            '\u{2060}',
            '\u{2064}',
            '\u{2065}',
            '\u{2066}',
            '\u{2069}',
            '\u{206f}',
            '\u{2800}',
            '\u{3164}',
            '\u{e000}',
            '\u{fe00}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{ffa0}',
            '\u{fff0}',
            '\u{fffb}',
            '\u{fffe}',
            '\u{1bca0}',
            '\u{1d173}',
            '\u{1d17a}',
            '\u{1d159}',
            '\u{13441}',
            '\u{13442}',
            '\u{16fe4}',
            '\u{e0001}',
            '\u{e0041}',
            '\u{e0080}',
            '\u{e0100}',
            '\u{e01ef}',
            '\u{f0000}',
            '\u{10ffff}',
            '\u{378}',
        ] {
            for text in [format!("a{character}b"), character.to_string()] {
                assert!(!is_safe_to_show(&text), "{text:?}");
            }
            assert!(is_blank(&character.to_string()), "{character:?}");
            assert!(
                is_blank(&format!(" {character} {character}")),
                "{character:?}"
            );
            assert!(!is_blank(&format!("a{character}")), "{character:?}");
        }
        for text in [
            "1\u{fe0f}",
            "a\u{200d}b",
            "👩\u{200d}",
            "\u{200d}👩",
            "a\u{200c}b",
            // What they would join is not shown itself.
            "\u{1ffcf}\u{fe0f}",
            "\u{1ffcf}\u{200d}👩",
            "a\u{fe0f}\u{200d}👩",
            "ب\u{e0041}\u{200c}ب",
        ] {
            assert!(!is_safe_to_show(text), "{text:?}");
            let safe = shown(text).filter(|shown| shown.is_safe);
            let safe: String = safe.map(|shown| shown.character).collect();
            assert!(!safe.contains(['\u{200c}', '\u{200d}', '\u{fe0f}']));
        }
        for text in ["👩\u{fe0f}\u{fe0f}\u{200d}👩", "👩🏽\u{fe0f}\u{200d}👩"] {
            let unsafe_ones = shown(text).filter(|shown| !shown.is_safe);
            let unsafe_ones: String = unsafe_ones.map(|shown| shown.character).collect();
            assert_eq!(unsafe_ones, "\u{fe0f}\u{200d}", "{text:?}");
        }
        assert!(is_blank("") && is_blank("  \u{3000}") && !is_blank("東"));
    }
}
