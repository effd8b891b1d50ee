//! What each provider can do, as data: calls are refused, tests chosen and tables written by it.

use jiff::SignedDuration;

use crate::closed_name::closed_name;
use crate::provider_id::Service;
use crate::token::TokenKind;

/// Declares [`Flags`], with the title of each.
macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident: $title:literal,)*) => {
        /// One value for each thing that a provider may be able to do: whether it can ([`Capability`]), or how that is known
        /// ([`FactProvenance`]).
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Flags<T> {
            $($(#[$doc])* pub $name: T,)*
        }

        impl<T: Copy> Flags<T> {
            /// The same value for all.
            pub const fn all(value: T) -> Self {
                Self { $($name: value,)* }
            }

            /// All of them in order: name, title for people, value.
            pub fn rows(&self) -> Vec<(&'static str, &'static str, T)> {
                vec![$((stringify!($name), $title, self.$name),)*]
            }
        }
    };
}

flags! {
    /// [`list`](crate::TokenProvider::list).
    list: "list",
    /// [`get`](crate::TokenProvider::get).
    get: "show one",
    /// [`create`](crate::TokenProvider::create).
    create: "create",
    /// `create` takes, and needs, [`privileges`](crate::CreateToken::privileges).
    create_with_privileges: "create with privileges",
    /// `create` takes [`src_ips`](crate::CreateToken::src_ips).
    create_with_src_ips: "create with source addresses",
    /// [`update`](crate::TokenProvider::update) of the name.
    update_name: "rename",
    /// `update` of the privileges.
    update_privileges: "change privileges",
    /// `update` of the network condition.
    update_network: "change network condition",
    /// [`revoke`](crate::TokenProvider::revoke).
    revoke: "revoke",
    /// [`revoke_current`](crate::TokenProvider::revoke_current).
    revoke_current: "revoke the token in use (not with OAuth)",
    /// [`owner`](crate::TokenProvider::owner).
    look_up_owner: "look up an owner by id",
    /// [`details`](crate::TokenProvider::details): owners, permissions, names.
    details: "owners' status, permissions, names",
    /// [`zones`](crate::TokenProvider::zones).
    zones: "network zones",
    /// [`usage`](crate::TokenProvider::usage).
    usage: "use, from the service's log",
    /// The service names the client that a token was made with ([`Token::client_name`](crate::Token::client_name)): a token of which it names
    /// none may be an agent's.
    names_client: "names the client",
    /// The service reports when a token was last used; otherwise it is derived or unknown.
    reports_last_used: "last use is reported",
    /// A token that is not used for a while stops working, and when is known.
    expires_when_idle: "ends when idle",
    /// [`list`](crate::TokenProvider::list) shows everybody's tokens, not just the caller's own.
    lists_all_owners: "shows everybody's tokens",
}

/// What a provider can do. A flag that is off means that the call returns
/// [`ErrorKind::Unsupported`](crate::ErrorKind::Unsupported) and sends nothing.
pub type Capability = Flags<bool>;

impl Capability {
    /// Whether [`update`](crate::TokenProvider::update) can change anything.
    pub fn update(&self) -> bool {
        self.update_name || self.update_privileges || self.update_network
    }
}

closed_name! {
    /// How a fact about a service is known.
    pub enum FactProvenance {
        /// The vendor's API description or documentation says so.
        Documented = "documented",
        /// Seen in recorded traffic.
        Recorded = "recorded",
        /// Concluded from either; no live account has confirmed it.
        Inferred = "inferred",
    }
}

/// What is known about one kind of tokens of a service.
#[derive(Clone, Debug)]
pub struct KindFacts {
    /// The service.
    pub service: Service,
    /// Its name for people, such as `Okta`.
    pub service_title: &'static str,
    /// The kind.
    pub kind: TokenKind,
    /// Service and kind for people, in a few words, such as `Mist org`.
    pub title: &'static str,
    /// What a provider of such tokens can do.
    pub capability: Capability,
    /// How that is known.
    pub provenance: Flags<FactProvenance>,
    /// What a list does not show that has the service's other tokens and none of this kind, such as `Mist users' own tokens`. `None`: nothing
    /// that it should mention.
    pub not_listed: Option<&'static str>,
    /// The roles that such tokens can have, in the service's words. Roles that customers define are not among them.
    pub roles: &'static [&'static str],
    /// The statuses that an owner can have, in the service's words. Empty: the service has none.
    pub owner_statuses: &'static [&'static str],
    /// How long such a token may be unused until it ends. `None`: it does not end, or that is not known.
    pub idle_limit: Option<SignedDuration>,
}
