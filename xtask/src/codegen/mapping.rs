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

/// A [`Replacement`] that a rule can add.
#[derive(Clone, Debug)]
pub(crate) struct Rust {
    /// Name under `components.schemas`.
    pub(crate) schema: String,
    /// Path of the type.
    pub(crate) rust: String,
    /// What the type can do.
    pub(crate) impls: &'static [TypeImpl],
}

impl Rust {
    /// A type that is only read and written.
    pub(crate) fn plain(schema: &str, rust: String) -> Self {
        Self {
            schema: schema.to_owned(),
            rust,
            impls: PLAIN,
        }
    }

    /// The generated types that it is made of.
    pub(crate) fn types(&self) -> impl Iterator<Item = &str> {
        let names = self.rust.split("types::").skip(1);
        names.filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next())
    }
}

impl From<&Replacement> for Rust {
    fn from(known: &Replacement) -> Self {
        Self {
            schema: known.schema.to_owned(),
            rust: known.rust.to_owned(),
            impls: known.impls,
        }
    }
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
    (ANSWERED_SECRET, "::tokens_http::SecretInAnswer", PLAIN),
    ("masked-key", "::tokens_http::MaskedKey", PLAIN),
    ("date-time", "::jiff::Timestamp", TEXT),
    ("date", "::jiff::civil::Date", TEXT),
];

/// The format that the rule for responses gives to a password; postpass/answered_secrets.rs makes a `Secret` of its type.
pub(crate) const ANSWERED_SECRET: &str = "password-in-answer";

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
    text("ClientId", "crate::ClientId"),
    text("GroupId", "crate::GroupId"),
    text("RoleAssignmentId", "crate::RoleAssignmentId"),
    text("UserId", "crate::UserId"),
    text("ZoneId", "crate::ZoneId"),
];

/// The named schemas of every service: types that rules refer to.
pub(crate) const COMMON: &[Replacement] = &[
    text("CommaSeparated", "::tokens_http::CommaSeparated"),
    text("RepeatedParameter", "::tokens_http::RepeatedParameter"),
];
