//! The list of tokens, whole or in pages.

use form_urlencoded::Serializer;
use http::StatusCode;

use super::error::Error;
use super::item_page::limit;
use super::model::Token;
use crate::builder::Settings;
use crate::exchange::{Call, Reply};

const LARGEST_PAGE: usize = 200;

/// Answers the list as `call` asks for it: whole, unless it sends `limit` or `after` or the
/// sandbox was told to page. Tokens whose owner is not visible are left out.
pub(crate) fn list(
    tokens: &[Token],
    is_visible: impl Fn(&str) -> bool,
    call: &Call,
    settings: &Settings,
) -> Result<Reply, Error> {
    let origin = call.origin();
    let cursor = call.query("after").map(Cursor::parse).transpose()?;
    let asked = call
        .query("limit")
        .map(|text| limit(text, 1, LARGEST_PAGE))
        .transpose()?;
    let wanted = call.query("q").map(str::to_lowercase);
    let size = match (asked, settings.okta_page_size) {
        (Some(asked), Some(forced)) => Some(asked.min(forced)),
        (asked, forced) => asked.or(forced),
    };
    let from = cursor.unwrap_or_default();
    // They are in the order of their serials.
    let first = tokens.partition_point(|token| token.serial <= from.after);
    let rest = tokens.get(first..).unwrap_or_default();
    let mut found = rest
        .iter()
        .filter(|token| is_visible(&token.user_id))
        .filter(|token| match &wanted {
            None => true,
            Some(q) => {
                token.name.to_lowercase().contains(q)
                    || token.client_name.to_lowercase().contains(q)
            }
        })
        .peekable();
    let Some(size) = size else {
        let tokens: Vec<_> = found.map(|token| token.wire(&origin)).collect();
        return Ok(Reply::json(StatusCode::OK, &tokens));
    };

    let size = if from.empty { 0 } else { size };
    let tokens: Vec<_> = found.by_ref().take(size).collect();
    let page: Vec<_> = tokens.iter().map(|token| token.wire(&origin)).collect();
    let next = found.peek().map(|_| Cursor {
        after: tokens.last().map_or(from.after, |token| token.serial),
        // The page after the first one, if that is wished for.
        empty: settings.okta_empty_page && cursor.is_none(),
    });

    let link = |after: Option<String>, relation: &str| {
        let members = [
            ("after", after.as_deref()),
            ("limit", call.query("limit")),
            ("q", call.query("q")),
        ];
        let members = members
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)));
        let query = Serializer::new(String::new())
            .extend_pairs(members)
            .finish();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("<{origin}/api/v1/api-tokens{mark}{query}>; rel=\"{relation}\"")
    };
    let reply = Reply::json(StatusCode::OK, &page);
    let reply = reply.with(
        "link",
        &link(call.query("after").map(str::to_owned), "self"),
    );
    Ok(match next {
        Some(next) => reply.with("link", &link(Some(next.to_string()), "next")),
        None => reply,
    })
}

/// Where a page begins: after which token, so that none is skipped when another is revoked
/// meanwhile. It is written with characters that a URL reserves, so that a client which
/// copies it without escaping is found out.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Cursor {
    after: u64,
    /// Whether the page holds nothing.
    empty: bool,
}

impl Cursor {
    fn parse(text: &str) -> Result<Cursor, Error> {
        let (serial, empty) = match text.strip_prefix("p=") {
            Some(text) => (text, false),
            None => (text.strip_prefix("e=").unwrap_or_default(), true),
        };
        serial
            .strip_suffix("&+/%=")
            .and_then(|serial| serial.parse().ok())
            .map(|after| Cursor { after, empty })
            .ok_or_else(|| Error::invalid("after", "is not a cursor of this list"))
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = if self.empty { 'e' } else { 'p' };
        write!(f, "{kind}={}&+/%=", self.after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_survive_being_written() {
        for cursor in [
            Cursor::default(),
            Cursor {
                after: 200,
                empty: true,
            },
        ] {
            assert_eq!(Cursor::parse(&cursor.to_string()).unwrap(), cursor);
        }
        for text in ["", "p=", "p=2", "e=x&+/%=", "2&+/%="] {
            assert!(Cursor::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn limits_lie_between_1_and_200() {
        assert_eq!(limit("1", 1, LARGEST_PAGE).unwrap(), 1);
        assert_eq!(limit("200", 1, LARGEST_PAGE).unwrap(), 200);
        for text in ["0", "201", "-1", "", "ten"] {
            assert!(limit(text, 1, LARGEST_PAGE).is_err(), "{text}");
        }
    }
}
