//! The documents that programs read. Their shape is a promise: `tokens/v1`.

use serde::Serialize;
use tokens_core::Token;

use super::errors::causes;
use super::escape;

/// The name of the shape, in every document.
pub(crate) const SCHEMA: &str = "tokens/v1";

/// What `list` prints.
#[derive(Debug, Serialize)]
pub(crate) struct List<'a> {
    pub(crate) schema: &'static str,
    /// Every request succeeded.
    pub(crate) complete: bool,
    pub(crate) errors: Vec<Failure<'a>>,
    pub(crate) tokens: Vec<Record<'a>>,
}

/// What `show` and `update` print.
#[derive(Debug, Serialize)]
pub(crate) struct One<'a> {
    pub(crate) schema: &'static str,
    pub(crate) token: Record<'a>,
}

/// What `create` prints: the only document with a key.
#[derive(Serialize)]
pub(crate) struct Created<'a> {
    pub(crate) schema: &'static str,
    pub(crate) token: Record<'a>,
    pub(crate) key: &'a str,
}

/// What `revoke` prints.
#[derive(Debug, Serialize)]
pub(crate) struct Revoked<'a> {
    pub(crate) schema: &'static str,
    /// Nothing was to be revoked.
    pub(crate) dry_run: bool,
    /// Nothing failed.
    pub(crate) complete: bool,
    pub(crate) results: Vec<RevokedOne<'a>>,
}

/// What became of one token.
#[derive(Debug, Serialize)]
pub(crate) struct RevokedOne<'a> {
    pub(crate) id: &'a str,
    /// `planned`, `revoked`, `already_gone` or `failed`.
    pub(crate) outcome: &'static str,
    pub(crate) error: Option<Failure<'a>>,
    /// As it was before.
    pub(crate) token: Record<'a>,
}

/// A token, with the account it was found in.
#[derive(Debug, Serialize)]
pub(crate) struct Record<'a> {
    pub(crate) account: &'a str,
    #[serde(flatten)]
    pub(crate) token: &'a Token,
}

/// Something that failed.
#[derive(Debug, Serialize)]
pub(crate) struct Failure<'a> {
    pub(crate) account: &'a str,
    pub(crate) org_id: Option<&'a str>,
    pub(crate) kind: &'static str,
    /// The service's error code.
    pub(crate) code: Option<&'a str>,
    pub(crate) message: String,
    pub(crate) request_id: Option<&'a str>,
    /// How long the service asks to wait, in seconds, rounded up.
    pub(crate) retry_after: Option<u64>,
}

impl<'a> Failure<'a> {
    /// Tells of `error` in `account`, which is that of an organization or not.
    pub(crate) fn new(
        account: &'a str,
        org_id: Option<&'a str>,
        error: &'a tokens_core::Error,
    ) -> Self {
        let http = error.http();
        let mut message = vec![error.message().to_owned()];
        message.extend(
            causes(error)
                .into_iter()
                .skip(1)
                .filter(|cause| !error.message().contains(cause)),
        );
        Self {
            account,
            org_id,
            kind: error.kind().as_str(),
            code: http.and_then(|http| http.code.as_deref()),
            message: message.join(": "),
            request_id: http.and_then(|http| http.request_id.as_deref()),
            retry_after: http
                .and_then(|http| http.retry_after)
                .map(|wait| wait.as_secs() + u64::from(wait.subsec_nanos() > 0)),
        }
    }
}

/// `document` as text that is safe on a terminal, with a line break at its end.
///
/// # Errors
///
/// Never for the documents above.
pub(crate) fn text(document: &impl Serialize) -> serde_json::Result<String> {
    let mut text = escape::json(&serde_json::to_string_pretty(document)?);
    text.push('\n');
    Ok(text)
}
