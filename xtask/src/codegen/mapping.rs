//! Which schemas become types that were written by hand. This table is the only place that says so.

use progenitor::TypeImpl;

/// The traits that a type has, as far as the generated code asks for them.
const TEXT: &[TypeImpl] = &[TypeImpl::Display, TypeImpl::FromStr];
const PLAIN: &[TypeImpl] = &[];

/// A named schema and the type that takes its place.
#[derive(Debug)]
pub(crate) struct Replacement {
    /// Name under `components.schemas`.
    pub(crate) schema: &'static str,
    /// Path of the type, as seen from the generated module `types`.
    pub(crate) rust: &'static str,
    /// What the type can do.
    pub(crate) impls: &'static [TypeImpl],
}

const fn plain(schema: &'static str, rust: &'static str) -> Replacement {
    Replacement {
        schema,
        rust,
        impls: PLAIN,
    }
}

const fn text(schema: &'static str, rust: &'static str) -> Replacement {
    Replacement {
        schema,
        rust,
        impls: TEXT,
    }
}

/// Strings of these formats, wherever they occur.
pub(crate) const FORMATS: &[(&str, &str, &[TypeImpl])] = &[
    ("password", SECRET, PLAIN),
    ("masked-key", "::tokens_http::MaskedKey", PLAIN),
    ("date-time", "::jiff::Timestamp", TEXT),
];

/// What every property of format `password` must have become.
pub(crate) const SECRET: &str = "::tokens_http::Secret";

/// The named schemas of Mist.
pub(crate) const MIST: &[Replacement] = &[
    // null means something else than absence: never used, creator gone.
    plain("LastUsed", "::tokens_http::Nullable<f64>"),
    plain(
        "CreatedBy",
        "::tokens_http::Nullable<::std::string::String>",
    ),
    // One odd record must not lose the list.
    plain("Admins", "::tokens_http::Records<crate::types::Admin>"),
    plain("Orgs", "::tokens_http::Records<crate::types::Org>"),
    plain(
        "OrgApitokens",
        "::tokens_http::Records<crate::types::OrgApitoken>",
    ),
    plain(
        "UserApitokens",
        "::tokens_http::Records<crate::types::UserApitoken>",
    ),
    // An object or an array of exactly one.
    plain(
        "CreatedOrgApitoken",
        "crate::Created<crate::types::OrgApitoken>",
    ),
    plain(
        "CreatedUserApitoken",
        "crate::Created<crate::types::UserApitoken>",
    ),
];

/// The named schemas of Okta.
pub(crate) const OKTA: &[Replacement] = &[
    // Ids are checked before they reach a URL.
    text("ApiTokenId", "crate::TokenId"),
    text("UserId", "crate::UserId"),
    // One odd record must not lose the list.
    plain(
        "ApiTokens",
        "::tokens_http::Records<crate::types::ApiToken>",
    ),
];
