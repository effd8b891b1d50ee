//! What each provider can do, as data: calls are refused, tests chosen and tables written by it.

/// What a provider can do. A flag that is off means that the call returns
/// [`ErrorKind::Unsupported`](crate::ErrorKind::Unsupported) and sends nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Capability {
    /// [`list`](crate::TokenProvider::list).
    pub list: bool,
    /// [`get`](crate::TokenProvider::get).
    pub get: bool,
    /// [`create`](crate::TokenProvider::create).
    pub create: bool,
    /// `create` takes, and needs, [`privileges`](crate::CreateToken::privileges).
    pub create_with_privileges: bool,
    /// `create` takes [`src_ips`](crate::CreateToken::src_ips).
    pub create_with_src_ips: bool,
    /// [`update`](crate::TokenProvider::update) of the name.
    pub update_name: bool,
    /// `update` of the privileges.
    pub update_privileges: bool,
    /// `update` of the network condition.
    pub update_network: bool,
    /// [`revoke`](crate::TokenProvider::revoke).
    pub revoke: bool,
    /// [`revoke_current`](crate::TokenProvider::revoke_current).
    pub revoke_current: bool,
    /// [`owner`](crate::TokenProvider::owner).
    pub look_up_owner: bool,
    /// The service reports when a token was last used; otherwise it is derived or unknown.
    pub reports_last_used: bool,
    /// A token that is not used for a while stops working, and when is known.
    pub expires_when_idle: bool,
    /// [`list`](crate::TokenProvider::list) shows everybody's tokens, not just the caller's own.
    pub lists_all_owners: bool,
}

impl Capability {
    /// What [`MistTokens::for_self`](crate::MistTokens::for_self) can do.
    pub const MIST_USER: Self = Self {
        list: true,
        get: true,
        create: true,
        create_with_privileges: false,
        create_with_src_ips: false,
        update_name: true,
        update_privileges: false,
        update_network: false,
        revoke: true,
        revoke_current: false,
        look_up_owner: false,
        reports_last_used: true,
        expires_when_idle: true,
        lists_all_owners: false,
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

    /// What [`OktaTokens`](crate::OktaTokens) can do with an SSWS token.
    pub const OKTA: Self = Self {
        list: true,
        get: true,
        create: false,
        create_with_privileges: false,
        create_with_src_ips: false,
        update_name: false,
        update_privileges: false,
        update_network: true,
        revoke: true,
        revoke_current: true,
        look_up_owner: true,
        reports_last_used: false,
        expires_when_idle: true,
        lists_all_owners: true,
    };

    /// What [`OktaTokens`](crate::OktaTokens) can do with OAuth: there is no token in use to revoke.
    pub const OKTA_OAUTH: Self = Self {
        revoke_current: false,
        ..Self::OKTA
    };

    /// Whether [`update`](crate::TokenProvider::update) can change anything.
    pub fn update(&self) -> bool {
        self.update_name || self.update_privileges || self.update_network
    }
}

/// How a fact about a service is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Basis {
    /// The vendor's API description or documentation says so.
    Documented,
    /// Seen in recorded traffic.
    Recorded,
    /// Concluded from either; no live account has confirmed it.
    Inferred,
}

impl Basis {
    /// One word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Recorded => "recorded",
            Self::Inferred => "inferred",
        }
    }
}

/// One row of the capability table.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CapabilityFact {
    /// What it is about, for people.
    pub title: &'static str,
    /// Reads the flag.
    pub flag: fn(&Capability) -> bool,
    /// How it is known for Mist user tokens.
    pub mist_user: Basis,
    /// How it is known for Mist org tokens.
    pub mist_org: Basis,
    /// How it is known for Okta.
    pub okta: Basis,
}

/// The capability table: every flag, with how it is known for each service.
pub fn capability_facts() -> [CapabilityFact; 14] {
    use Basis::{Documented, Inferred, Recorded};
    let fact = |title, flag, mist_user, mist_org, okta| CapabilityFact {
        title,
        flag,
        mist_user,
        mist_org,
        okta,
    };
    [
        fact("list", |c| c.list, Documented, Documented, Documented),
        fact("show one", |c| c.get, Documented, Documented, Documented),
        fact("create", |c| c.create, Documented, Documented, Documented),
        fact(
            "create with privileges",
            |c| c.create_with_privileges,
            Documented,
            Documented,
            Documented,
        ),
        fact(
            "create with source addresses",
            |c| c.create_with_src_ips,
            Documented,
            Documented,
            Documented,
        ),
        fact(
            "rename",
            |c| c.update_name,
            Documented,
            Documented,
            Inferred,
        ),
        fact(
            "change privileges",
            |c| c.update_privileges,
            Documented,
            Inferred,
            Documented,
        ),
        fact(
            "change network condition",
            |c| c.update_network,
            Documented,
            Documented,
            Recorded,
        ),
        fact("revoke", |c| c.revoke, Documented, Documented, Recorded),
        fact(
            "revoke the token in use (Okta: not with OAuth)",
            |c| c.revoke_current,
            Documented,
            Documented,
            Documented,
        ),
        fact(
            "look up an owner by id",
            |c| c.look_up_owner,
            Documented,
            Documented,
            Documented,
        ),
        fact(
            "last use is reported",
            |c| c.reports_last_used,
            Documented,
            Documented,
            Recorded,
        ),
        fact(
            "ends when idle",
            |c| c.expires_when_idle,
            Documented,
            Inferred,
            Documented,
        ),
        fact(
            "shows everybody's tokens",
            |c| c.lists_all_owners,
            Documented,
            Documented,
            Inferred,
        ),
    ]
}
