//! What is known about Okta's tokens.

use crate::capability::{Capability, FactProvenance, Flags, KindFacts};
use crate::provider_id::Service;
use crate::token::TokenKind;

impl Service {
    /// Okta.
    pub const OKTA: Self = Self::from_static("okta");
}

impl TokenKind {
    /// An Okta SSWS token: has the live privileges of its owner.
    pub const SSWS: Self = Self::from_static("ssws");
}

impl Capability {
    /// What [`OktaTokens`](crate::OktaTokens) can do with an SSWS token.
    pub const OKTA: Self = Self {
        list: true,
        get: true,
        update_network: true,
        revoke: true,
        revoke_current: true,
        look_up_owner: true,
        details: true,
        zones: true,
        usage: true,
        names_client: true,
        expires_when_idle: true,
        lists_all_owners: true,
        ..Self::all(false)
    };

    /// What [`OktaTokens`](crate::OktaTokens) can do with OAuth: there is no token in use to revoke.
    pub const OKTA_OAUTH: Self = Self {
        revoke_current: false,
        ..Self::OKTA
    };
}

/// API tokens.
pub(super) static KINDS: [KindFacts; 1] = [KindFacts {
    service: Service::OKTA,
    service_title: "Okta",
    kind: TokenKind::SSWS,
    title: "Okta",
    capability: Capability::OKTA,
    provenance: Flags {
        update_name: FactProvenance::Inferred,
        update_network: FactProvenance::Recorded,
        revoke: FactProvenance::Recorded,
        reports_last_used: FactProvenance::Recorded,
        lists_all_owners: FactProvenance::Inferred,
        // The filter of the log by token. That calls which only read leave no event is inferred.
        usage: FactProvenance::Documented,
        ..Flags::all(FactProvenance::Documented)
    },
    not_listed: None,
}];
