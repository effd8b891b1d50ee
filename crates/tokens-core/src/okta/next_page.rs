//! Okta's `Link: <…>; rel="next"`.

use std::num::NonZeroU32;

use http::HeaderMap;
use reqwest::Url;

use crate::links::{self, Next};

/// A cursor that is longer is not sent back: Okta's have a few dozen characters, and no server takes a URL without bounds.
const MAX_CURSOR: usize = 4096;

/// What a link to the next page says. Its host is never used: a custom domain answers with another one honestly, and
/// an attacker's would be given the credential.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NextPage {
    pub(super) host: Option<String>,
    pub(super) after: String,
    pub(super) limit: Option<NonZeroU32>,
}

/// The next page after an answer with these headers.
///
/// # Errors
///
/// Why a link to a next page can't be followed: what is there would be lost silently.
pub(super) fn of(headers: &HeaderMap) -> Result<Option<NextPage>, String> {
    let target = match links::next(headers) {
        Next::None => return Ok(None),
        Next::Unreadable => {
            return Err(
                "the service's `Link` header names a next page in a form that can't be read".into(),
            );
        }
        Next::Several => return Err("the service's links lead to several next pages".into()),
        Next::Target(target) => target,
    };
    at(&target).map(Some)
}

/// The next page that a link leads to.
///
/// # Errors
///
/// Why it can't be followed.
pub(super) fn at(target: &str) -> Result<NextPage, String> {
    let page = page(target)
        .ok_or_else(|| "the service's link to the next page has no cursor".to_owned())?;
    let length = page.after.len();
    if length > MAX_CURSOR {
        return Err(format!(
            "the cursor of the next page is too long: {length} bytes, at most {MAX_CURSOR} are sent back"
        ));
    }
    Ok(page)
}

fn page(target: &str) -> Option<NextPage> {
    let target = target.trim();
    let (url, host) = match Url::parse(target) {
        Ok(url) => {
            let host = url.authority().to_owned();
            (url, Some(host))
        }
        // Only the query is used, so that any base will do for a relative target.
        Err(_) => (
            Url::parse("https://localhost").ok()?.join(target).ok()?,
            None,
        ),
    };
    let mut after = None;
    let mut limit = None;
    for (name, value) in url.query_pairs() {
        match &*name {
            "after" => after = Some(value.into_owned()),
            "limit" => {
                limit = value
                    .parse()
                    .ok()
                    .filter(|limit: &NonZeroU32| limit.get() <= 200)
            }
            _ => {}
        }
    }
    Some(NextPage {
        host,
        after: after.filter(|after| !after.is_empty())?,
        limit,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn next(lines: &[&str]) -> Result<Option<(String, Option<u32>)>, String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("link", HeaderValue::from_str(line).unwrap());
        }
        let next = of(&headers)?;
        Ok(next.map(|next| (next.after, next.limit.map(NonZeroU32::get))))
    }

    #[test]
    fn finds_the_cursor() {
        let own = r#"<https://acme.okta.com/api/v1/api-tokens?limit=20>; rel="self""#;
        for (lines, expected) in [
            (vec![], None),
            (vec![own], None),
            (
                vec![
                    own,
                    r#"<https://evil.example/?after=a%2Bb%3D%26&limit=20>; rel="next""#,
                ],
                Some(("a+b=&".to_owned(), Some(20))),
            ),
            (
                vec![
                    r#"<https://x/?limit=20>; rel="self", </api/v1/api-tokens?after=c>; title=t; rel=next"#,
                ],
                Some(("c".to_owned(), None)),
            ),
            (
                vec![r#"<https://x/?after=c&limit=9999>; rel="next""#],
                Some(("c".to_owned(), None)),
            ),
        ] {
            assert_eq!(next(&lines), Ok(expected), "{lines:?}");
        }
    }

    #[test]
    fn a_link_that_cannot_be_followed_is_an_error() {
        let long = format!("https://x/?after={}", "c".repeat(MAX_CURSOR + 1));
        for target in ["https://x/?after=", "https://x/?page=2", "", &long] {
            let error = next(&[&format!("<{target}>; rel=next")]).unwrap_err();
            assert!(error.len() < 200, "{error}");
        }
        let longest = "c".repeat(MAX_CURSOR);
        let found = next(&[&format!("<https://x/?after={longest}>; rel=next")]);
        assert_eq!(found, Ok(Some((longest, None))));
        assert!(next(&[r#"https://x/?after=c; rel="next""#]).is_err());
    }

    proptest::proptest! {
        #[test]
        fn reads_anything_without_panic(line in "\\PC{0,60}|<[^>]{0,40}>;[ a-z=\"]{0,20}") {
            if let Ok(value) = HeaderValue::from_str(&line) {
                let mut headers = HeaderMap::new();
                headers.insert("link", value);
                if let Ok(Some(next)) = of(&headers) {
                    proptest::prop_assert!(!next.after.is_empty());
                }
            }
        }
    }
}
