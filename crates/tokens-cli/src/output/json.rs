//! The documents that programs read. Their shape is called `tokens/v2`.

use std::io::{self, BufWriter, Write};

use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use tokens_change::{Difference, Guard, Guards};
use tokens_core::snapshot::{
    AccountCoverage, Begin, BlindSpot, End, FilterCoverage, Missing, SNAPSHOT_SCHEMA, Taken,
    TokenRecordRef,
};
use tokens_core::{Claim, Detail, Identity, Privilege, Proof, Service, Token, TokenRef};

use super::errors::causes;
use super::escape;

/// So much is made safe at once.
const BUFFER: usize = 64 * 1024;

/// The name of the shape, in every document.
pub(crate) const SCHEMA: &str = SNAPSHOT_SCHEMA;

/// A [`Snapshot`](tokens_core::Snapshot) to be written: the same members, borrowed.
#[derive(Debug, Serialize)]
pub(crate) struct Document<'a> {
    pub(crate) schema: &'static str,
    pub(crate) version: &'a str,
    pub(crate) taken: Taken,
    pub(crate) details: &'a [Detail],
    pub(crate) accounts: &'a [AccountCoverage],
    pub(crate) complete: bool,
    pub(crate) missing: &'a [Missing],
    pub(crate) blind_spots: &'a [BlindSpot],
    pub(crate) filters: &'a [FilterCoverage],
    pub(crate) tokens: Vec<TokenRecordRef<'a>>,
}

impl<'a> Document<'a> {
    /// What `begin` and `end` say, with the tokens between them.
    pub(crate) fn new(begin: &'a Begin, tokens: Vec<TokenRecordRef<'a>>, end: &'a End) -> Self {
        Self {
            schema: SCHEMA,
            version: &begin.version,
            taken: Taken::new(begin.begun, end.ended),
            details: &begin.details,
            accounts: &end.accounts,
            complete: end.complete,
            missing: &end.missing,
            blind_spots: &end.blind_spots,
            filters: &end.filters,
            tokens,
        }
    }
}

/// What `update` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct One<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    pub(crate) schema: &'static str,
    /// The token.
    pub(crate) token: Record<'a>,
}

/// What `create` prints: the only document with a key, unless that went elsewhere.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Created<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    pub(crate) schema: &'static str,
    /// The new token.
    pub(crate) token: Record<'a>,
    /// Its key, shown this once; `None` where a file or a program got it.
    pub(crate) key: Option<&'a str>,
}

/// What `create --dry-run` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Creating<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    pub(crate) schema: &'static str,
    /// Always.
    pub(crate) dry_run: bool,
    /// The account's name.
    pub(crate) account: &'a str,
    /// The service.
    pub(crate) provider: &'a Service,
    /// The service's host.
    pub(crate) host: &'a str,
    /// The organization, if the token is to be one's.
    pub(crate) org_id: Option<&'a str>,
    /// The token's name.
    pub(crate) name: &'a str,
    /// What it may do; empty where it may do all that its owner may.
    pub(crate) privileges: &'a [Privilege],
    /// The addresses that it may be used from; empty for any.
    pub(crate) src_ips: &'a [String],
    /// Whether it is asked for as an administrator's, so that its creation is confirmed.
    pub(crate) adds_power: bool,
    /// Where its key would go, in words.
    pub(crate) key_to: String,
}

/// What `update --dry-run` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Updating<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    pub(crate) schema: &'static str,
    /// Always.
    pub(crate) dry_run: bool,
    /// What would become different.
    pub(crate) changes: &'a [Difference],
    /// The guards that block the change.
    pub(crate) guards: Vec<Guarded>,
    /// What people say about the token, in the claims file. `null`: nothing.
    pub(crate) claim: Option<&'a Claim>,
    /// As it is.
    pub(crate) token: Record<'a>,
}

/// What `revoke` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Revoked<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    pub(crate) schema: &'static str,
    /// Nothing was to be revoked.
    pub(crate) dry_run: bool,
    /// Nothing failed.
    pub(crate) complete: bool,
    /// What became of each token.
    pub(crate) results: Vec<RevokedOne<'a>>,
}

/// What became of one token.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RevokedOne<'a> {
    /// The name of the account that revokes it.
    pub(crate) account: &'a str,
    /// The token's id, as it was asked for.
    pub(crate) id: &'a str,
    /// What became of it.
    #[schemars(extend("enum" = ["planned", "revoked", "not_found", "accepted", "refused", "failed", "unknown"]))]
    pub(crate) outcome: &'static str,
    /// How it is known that the token is gone. `null`: it is not known.
    pub(crate) proof: Option<Proof>,
    /// Whether it was there before: read when the change was planned, named by the list only, or never seen.
    #[schemars(extend("enum" = ["at_planning", "in_list", "never"]))]
    pub(crate) seen: &'static str,
    /// Why it failed.
    pub(crate) error: Option<Failure<'a>>,
    /// The guards that block its revocation.
    pub(crate) guards: Vec<Guarded>,
    /// What people say about it, in the claims file. `null`: nothing.
    pub(crate) claim: Option<&'a Claim>,
    /// As it was before. `null`: it was not there.
    pub(crate) token: Option<Record<'a>>,
}

/// What `revoke --current` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RevokedCurrent<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    pub(crate) schema: &'static str,
    /// Nothing was to be revoked.
    pub(crate) dry_run: bool,
    /// The account's name.
    pub(crate) account: &'a str,
    /// The service's host.
    pub(crate) host: &'a str,
    /// What became of the token. Failures are told by the exit code.
    #[schemars(extend("enum" = ["planned", "revoked", "not_found", "accepted", "unknown"]))]
    pub(crate) outcome: &'static str,
    /// How it is known that the token is gone. `null`: it is not known.
    pub(crate) proof: Option<Proof>,
    /// Whose token it is.
    pub(crate) identity: &'a Identity,
}

/// What `recover` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Recovered<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    pub(crate) schema: &'static str,
    /// Nothing was to be revoked or recorded.
    pub(crate) dry_run: bool,
    /// All changes that were in doubt are settled, and all lines could be read.
    pub(crate) complete: bool,
    /// The change log that was read.
    pub(crate) log: String,
    /// The numbers of its lines that can't be read.
    pub(crate) unreadable_lines: &'a [usize],
    /// The changes that were in doubt.
    pub(crate) changes: Vec<RecoveredChange<'a>>,
}

/// A change that was in doubt.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RecoveredChange<'a> {
    /// Its name in the change log.
    #[schemars(extend("format" = "uuid"))]
    pub(crate) change: String,
    /// When it was begun.
    pub(crate) time: jiff::Timestamp,
    /// What it does.
    #[schemars(extend("enum" = ["create", "update", "revoke", "revoke_current"]))]
    pub(crate) operation: &'a str,
    /// The account's name.
    pub(crate) account: &'a str,
    /// The service's host.
    pub(crate) host: &'a str,
    /// The organization, if the token is one's.
    pub(crate) org_id: Option<&'a str>,
    /// The token's id, if it is known.
    pub(crate) id: Option<&'a str>,
    /// The token's name.
    pub(crate) name: Option<&'a str>,
    /// Why it is in doubt.
    #[schemars(extend("enum" = ["no_outcome", "unknown_outcome", "not_delivered", "unknown_delivery"]))]
    pub(crate) doubt: &'static str,
    /// What was found: live tokens that may be of it, none, that the token is gone or still there, that it may be under way, or that
    /// it could not be found out; `kept` if it was settled without a look.
    #[schemars(extend("enum" = ["matches", "not_found", "gone", "there", "under_way", "unknown", "kept"]))]
    pub(crate) finding: &'static str,
    /// Whether the change is settled; a settled change is not shown again.
    pub(crate) settled: bool,
    /// Earlier changes of the same kind to the same token that were in doubt. They are settled with this one.
    pub(crate) earlier_attempts: Vec<String>,
    /// Notes on the change, as text.
    pub(crate) notes: Vec<String>,
    /// The live tokens that may be of it.
    pub(crate) matches: Vec<RecoveredToken<'a>>,
}

/// A live token that may be of a change in doubt.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RecoveredToken<'a> {
    /// What it was found by.
    #[schemars(extend("enum" = ["id", "name_and_time"]))]
    pub(crate) basis: &'static str,
    /// What became of it.
    #[schemars(extend("enum" = ["planned", "revoked", "not_found", "kept", "undecided", "refused", "failed"]))]
    pub(crate) outcome: &'static str,
    /// Why it failed, or was refused.
    pub(crate) error: Option<Failure<'a>>,
    /// The guards that block its revocation.
    pub(crate) guards: Vec<Guarded>,
    /// The token, as it was found.
    pub(crate) token: Record<'a>,
}

/// What `identify` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Identified<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    pub(crate) schema: &'static str,
    /// The account's name.
    pub(crate) account: &'a str,
    /// The service.
    pub(crate) provider: &'a Service,
    /// The service's host.
    pub(crate) host: &'a str,
    /// Whose key it is.
    pub(crate) identity: &'a Identity,
    /// What the tokens were found by: what the service shows of the key, or that its owner used them within the last hour
    /// (inferred).
    #[schemars(extend("enum" = ["key_hint", "recent_use"]))]
    pub(crate) basis: &'static str,
    /// The tokens that the key may be of, as far as it can list them: one, if it could be told.
    pub(crate) tokens: Vec<Record<'a>>,
    /// Why they could not all be listed.
    pub(crate) failures: Vec<Failure<'a>>,
    /// Accounts that sign in with one of them, or may.
    pub(crate) in_use_by: &'a [String],
    /// Accounts of which that can't be told, and why.
    pub(crate) in_use_unknown: Vec<Failure<'a>>,
    /// What to do about the key, in words.
    pub(crate) next: &'a str,
}

/// A guard that blocks a change of a token.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Guarded {
    /// Which guard it is, as `--allow` has it.
    #[schemars(extend("enum" = ["agent", "unknown-client", "used-lately", "unknown-use", "in-use", "unknown-credential", "critical"]))]
    pub(crate) guard: &'static str,
    /// What it is about, in words.
    pub(crate) message: String,
    /// Whether it is overridden.
    pub(crate) overridden: bool,
}

impl Guarded {
    pub(crate) fn all(guards: &[Guard], given: &Guards) -> Vec<Self> {
        let one = |guard: &Guard| Self {
            guard: guard.kind().as_str(),
            message: guard.to_string(),
            overridden: given.has(guard),
        };
        guards.iter().map(one).collect()
    }
}

/// A token, with the account it was found in.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Record<'a> {
    /// The account's name. It identifies nothing: `ref` does.
    account: &'a str,
    /// The token's name that lasts: service, host, whose it is, and id. `null` where the service sends no id, or does not tell whose it is.
    #[serde(rename = "ref")]
    #[schemars(with = "Option<TokenRef>")]
    reference: Reference<'a>,
    #[serde(flatten)]
    token: &'a Token,
}

/// Made when it is written: a long list does not hold them all.
#[derive(Debug)]
struct Reference<'a>(&'a Token);

impl Serialize for Reference<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.reference().serialize(serializer)
    }
}

impl<'a> Record<'a> {
    pub(crate) fn new(account: &'a str, token: &'a Token) -> Self {
        Self {
            account,
            reference: Reference(token),
            token,
        }
    }
}

/// Something that failed.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Failure<'a> {
    /// The account's name.
    pub(crate) account: &'a str,
    /// The organization, where the account has several or is one's.
    pub(crate) org_id: Option<&'a str>,
    /// What kind of failure it is, such as `unauthenticated`, `permission_denied`, `rate_limited`, `unavailable`, `deadline_exceeded`, `transport` or `interrupted`.
    pub(crate) kind: &'static str,
    /// The service's error code.
    pub(crate) code: Option<&'a str>,
    /// What failed.
    pub(crate) message: String,
    /// The service's name for the request, to quote in a support case.
    pub(crate) request_id: Option<&'a str>,
    /// How long the service asks to wait, in seconds, rounded up.
    pub(crate) retry_after: Option<u64>,
}

impl<'a> Failure<'a> {
    /// Tells that it was this command that stopped at `account`: it refused something, or was interrupted.
    pub(crate) fn own(
        account: &'a str,
        org_id: Option<&'a str>,
        kind: &'static str,
        why: &str,
    ) -> Self {
        Self {
            account,
            org_id,
            kind,
            code: None,
            message: why.to_owned(),
            request_id: None,
            retry_after: None,
        }
    }

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
    let mut text = Vec::new();
    write(&mut text, document).map_err(serde_json::Error::io)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// Writes `document` as [`text`] has it.
///
/// # Errors
///
/// When `out` fails.
pub(crate) fn write(out: &mut dyn Write, document: &impl Serialize) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(BUFFER, escape::Json(out));
    serde_json::to_writer_pretty(&mut out, document)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// Adds `document` on one line, to be written through [`escape::Json`].
///
/// # Errors
///
/// Never for the documents above.
pub(crate) fn push_line(lines: &mut Vec<u8>, document: &impl Serialize) -> serde_json::Result<()> {
    serde_json::to_writer(&mut *lines, document)?;
    lines.push(b'\n');
    Ok(())
}
