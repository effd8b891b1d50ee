//! Okta's `Link: <…>; rel="next"`.

use std::num::NonZeroU32;

use http::HeaderMap;
use reqwest::Url;

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
pub(super) fn of(headers: &HeaderMap) -> Result<Option<NextPage>, &'static str> {
    for line in headers.get_all("link") {
        let line = String::from_utf8_lossy(line.as_bytes());
        if let Some((target, _)) = links(&line).find(|(_, parameters)| is_next(parameters)) {
            let page = page(target).map(Some);
            return page.ok_or("the service's link to the next page has no cursor");
        }
    }
    Ok(None)
}

/// The links of one header line: the target and what follows it up to the next `<`.
fn links(line: &str) -> impl Iterator<Item = (&str, &str)> {
    line.split('<')
        .skip(1)
        .filter_map(|link| link.split_once('>'))
}

fn is_next(parameters: &str) -> bool {
    parameters.split(';').any(|parameter| {
        parameter.split_once('=').is_some_and(|(name, value)| {
            let value = value.trim().trim_end_matches(',').trim().trim_matches('"');
            let mut relations = value.split_ascii_whitespace();
            name.trim().eq_ignore_ascii_case("rel")
                && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
        })
    })
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

    fn next(lines: &[&str]) -> Result<Option<(String, Option<u32>)>, &'static str> {
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
                vec![r#"<https://x/?after=c>; rel="prev next""#],
                Some(("c".to_owned(), None)),
            ),
            (
                vec![r#"<https://x/?after=c&limit=9999>; rel="next""#],
                Some(("c".to_owned(), None)),
            ),
            (vec!["nonsense", "<", "<>", "<https://x/?after=c"], None),
        ] {
            assert_eq!(next(&lines), Ok(expected), "{lines:?}");
        }
        for target in ["https://x/?after=", "https://x/?page=2", ""] {
            assert!(
                next(&[&format!("<{target}>; rel=next")]).is_err(),
                "{target}"
            );
        }
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
