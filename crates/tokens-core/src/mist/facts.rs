//! What is known about Mist's tokens.

use crate::capability::{Capability, FactProvenance, Flags, KindFacts};
use crate::provider_id::Service;
use crate::token::TokenKind;

impl Service {
    /// Juniper Mist.
    pub const MIST: Self = Self::from_static("mist");
}

const TITLE: &str = "Mist";

const DOCUMENTED: Flags<FactProvenance> = Flags::all(FactProvenance::Documented);

impl Capability {
    /// What [`MistTokens::for_self`](crate::MistTokens::for_self) can do.
    pub const MIST_USER: Self = Self {
        list: true,
        get: true,
        create: true,
        update_name: true,
        revoke: true,
        details: true,
        usage: true,
        reports_last_used: true,
        expires_when_idle: true,
        ..Self::all(false)
    };

    /// What [`MistTokens::for_org`](crate::MistTokens::for_org) can do.
    pub const MIST_ORG: Self = Self {
        create_with_privileges: true,
        create_with_src_ips: true,
        update_privileges: true,
        expires_when_idle: false,
        lists_all_owners: true,
        ..Self::MIST_USER
    };
}

/// A user's own tokens, and those of an organization.
pub(super) static KINDS: [KindFacts; 2] = [
    KindFacts {
        service: Service::MIST,
        service_title: TITLE,
        kind: TokenKind::USER,
        title: "Mist user",
        capability: Capability::MIST_USER,
        provenance: DOCUMENTED,
        not_listed: Some("Mist users' own tokens"),
    },
    KindFacts {
        service: Service::MIST,
        service_title: TITLE,
        kind: TokenKind::ORG,
        title: "Mist org",
        capability: Capability::MIST_ORG,
        provenance: Flags {
            update_privileges: FactProvenance::Inferred,
            expires_when_idle: FactProvenance::Inferred,
            details: FactProvenance::Inferred,
            usage: FactProvenance::Inferred,
            ..DOCUMENTED
        },
        not_listed: None,
    },
];
