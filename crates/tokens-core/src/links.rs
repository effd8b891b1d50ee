//! `Link` headers (RFC 8288), read so that no mention of a next page is missed.

use http::HeaderMap;

/// What the `Link` headers of an answer say about a next page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// There is none.
    None,
    /// Where it is.
    Target(String),
    /// There are several, at different places.
    Several,
    /// There is one, in a form that can't be read.
    Unreadable,
}

/// Finds the next page. What is malformed and has the word `next` in it counts as one that can't be read.
pub(crate) fn next(headers: &HeaderMap) -> Next {
    let mut targets: Vec<String> = Vec::new();
    for line in headers.get_all("link") {
        let line = String::from_utf8_lossy(line.as_bytes());
        let mut rest = line.trim_start_matches(is_separator);
        while !rest.is_empty() {
            let Some((link, after)) = link(rest) else {
                if mentions_next(rest) {
                    return Next::Unreadable;
                }
                break;
            };
            match link.is_next {
                Some(true) => targets.push(link.target.to_owned()),
                Some(false) => {}
                None => return Next::Unreadable,
            }
            rest = after;
        }
    }
    targets.dedup();
    match targets.len() {
        0 | 1 => targets.pop().map_or(Next::None, Next::Target),
        _ => Next::Several,
    }
}

struct Link<'a> {
    target: &'a str,
    /// Whether it leads to the next page; `None` if its relation can't be read and mentions one.
    is_next: Option<bool>,
}

fn is_separator(character: char) -> bool {
    character == ',' || character.is_ascii_whitespace()
}

fn mentions_next(text: &str) -> bool {
    text.to_ascii_lowercase().contains("next")
}

/// The first link of `text`, and what follows it. `None` if it is malformed.
fn link(text: &str) -> Option<(Link<'_>, &str)> {
    let (target, mut rest) = text.strip_prefix('<')?.split_once('>')?;
    if target.contains(|c: char| matches!(c, '<' | '"') || c.is_ascii_whitespace()) {
        return None;
    }
    let mut is_next = Some(false);
    loop {
        rest = rest.trim_ascii_start();
        if rest.is_empty() || rest.starts_with(',') {
            let rest = rest.trim_start_matches(is_separator);
            return Some((Link { target, is_next }, rest));
        }
        rest = rest.strip_prefix(';')?.trim_ascii_start();
        let name_ends = rest.find([';', ',', '=', ' ', '\t']).unwrap_or(rest.len());
        let name;
        (name, rest) = rest.split_at(name_ends);
        rest = rest.trim_ascii_start();
        let Some(value) = rest.strip_prefix('=') else {
            continue;
        };
        let value = value.trim_ascii_start();
        let found;
        (found, rest) = match value.strip_prefix('"') {
            Some(quoted) => quoted_text(quoted)?,
            None => value.split_at(value.find([';', ',']).unwrap_or(value.len())),
        };
        // `rel*` is not defined, but would mean the same.
        if name.eq_ignore_ascii_case("rel") || name.eq_ignore_ascii_case("rel*") {
            is_next = match relation(found) {
                _ if is_next != Some(false) => is_next,
                known => known,
            };
        }
    }
}

/// Whether the relations `text` have the next page among them; `None` if they mention it in another form.
fn relation(text: &str) -> Option<bool> {
    let mut relations = text.split_ascii_whitespace();
    if relations.any(|relation| relation.eq_ignore_ascii_case("next")) {
        return Some(true);
    }
    if mentions_next(text) {
        None
    } else {
        Some(false)
    }
}

/// A quoted text, and what follows its closing quote. `None` without one.
fn quoted_text(text: &str) -> Option<(&str, &str)> {
    let mut is_escaped = false;
    for (at, character) in text.char_indices() {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return Some((&text[..at], &text[at + 1..])),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn a_next_page_is_found_or_missed_by_name() {
        let at = |target: &str| Next::Target(target.to_owned());
        for (lines, expected) in [
            (&[][..], Next::None),
            (&[""], Next::None),
            (&["nonsense", "<", "<>", "<a", "<a>", "<a>;;"], Next::None),
            (&["<a>; rel=self", "<b>; rel=\"prev\""], Next::None),
            (&["<a?after=next>; rel=self"], Next::None),
            (&["<a>; title=\"the next page\"; rel=prev"], Next::None),
            (&["<a>; rel=next"], at("a")),
            (&["<a>;rel=\"next\""], at("a")),
            (&["  <a> ; REL = \"NEXT\" ; x"], at("a")),
            (&["<a>; rel=\"prev next\""], at("a")),
            (&["<s>; rel=self, <a>; t=\"x, <y>; z\"; rel=next,"], at("a")),
            (&["<s>; rel=self", "<a>; rel=next"], at("a")),
            (&["<a>; rel=next; rel=self"], at("a")),
            (&["<a>; rel=next, <a>; rel=next"], at("a")),
            (&["<a>; rel=next, <b>; rel=next"], Next::Several),
            (&["<>; rel=next"], at("")),
            (&["a; rel=\"next\""], Next::Unreadable),
            (&["<a; rel=\"next\""], Next::Unreadable),
            (&["<a; rel=\"next\", <b>; rel=\"self\""], Next::Unreadable),
            (&["<a>; rel=\"next"], Next::Unreadable),
            (&["<a>; rel='next'"], Next::Unreadable),
            (&["<a>; rel=“next”"], Next::Unreadable),
            (&["<a>; rel=next/"], Next::Unreadable),
            (&["<a>, rel=next"], Next::Unreadable),
            (&["<a> rel=next"], Next::Unreadable),
            (&["<a>; rel=\"self\" rel=\"next\""], Next::Unreadable),
            (&["<s>; rel=self", "next: a"], Next::Unreadable),
        ] {
            let mut headers = HeaderMap::new();
            for line in lines {
                let value = HeaderValue::from_bytes(line.as_bytes()).unwrap();
                headers.append("link", value);
            }
            assert_eq!(next(&headers), expected, "{lines:?}");
        }
    }
}
