//! What a caller asks for, and what a change answers.

use tokens_http::Secret;

use crate::error::{Operation, Result};
use crate::provider::TokenProvider;
use crate::token::{Network, Privilege, Token};
use crate::validate;

/// How to list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOptions {
    /// Records per page, 1 to 200, where the service pages on demand (Okta's `limit`). `None` leaves it to the service.
    pub page_size: Option<u16>,
    /// A list that has not ended after so many pages ends in an error. 10,000 by default.
    pub max_pages: u32,
}

impl ListOptions {
    /// Sets the records per page.
    #[must_use]
    pub fn page_size(mut self, page_size: u16) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets after how many pages a list that has not ended is an error.
    #[must_use]
    pub fn max_pages(mut self, max_pages: u32) -> Self {
        self.max_pages = max_pages;
        self
    }
}

impl Default for ListOptions {
    fn default() -> Self {
        Self {
            page_size: None,
            max_pages: 10_000,
        }
    }
}

/// A token to be created.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateToken {
    /// What people will call it.
    pub name: String,
    /// What it may do: one to ten for a Mist org token, none for a Mist user token.
    pub privileges: Vec<Privilege>,
    /// The addresses and CIDR ranges it may be used from, at most ten; empty for anywhere. Can't be changed later.
    pub src_ips: Vec<String>,
}

impl CreateToken {
    /// A token called `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            privileges: Vec::new(),
            src_ips: Vec::new(),
        }
    }

    /// Checks it as [`create`](crate::TokenProvider::create) of `provider` does before it sends anything.
    ///
    /// # Errors
    ///
    /// [`Invalid`](crate::ErrorKind::Invalid) when it would be refused, and [`Unsupported`](crate::ErrorKind::Unsupported) when the
    /// service does not create such tokens.
    pub fn check(&self, provider: &dyn TokenProvider) -> Result<()> {
        let capability = provider.capability();
        if !capability.create {
            return Err(validate::unsupported(Operation::Create, provider));
        }
        validate::create(self, &capability, provider.id())
    }

    /// Adds a privilege.
    #[must_use]
    pub fn privilege(mut self, privilege: Privilege) -> Self {
        self.privileges.push(privilege);
        self
    }

    /// Replaces the privileges.
    #[must_use]
    pub fn privileges(mut self, privileges: Vec<Privilege>) -> Self {
        self.privileges = privileges;
        self
    }

    /// Replaces the addresses and CIDR ranges that it may be used from.
    #[must_use]
    pub fn src_ips(mut self, addresses: Vec<String>) -> Self {
        self.src_ips = addresses;
        self
    }

    /// Adds an address or CIDR range that it may be used from.
    #[must_use]
    pub fn src_ip(mut self, address: impl Into<String>) -> Self {
        self.src_ips.push(address.into());
        self
    }
}

/// A change to a token. What is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateToken {
    /// The new name (Mist).
    pub name: Option<String>,
    /// The new privileges, all of them (Mist org tokens).
    pub privileges: Option<Vec<Privilege>>,
    /// The new network condition, all of it (Okta).
    pub network: Option<Network>,
}

impl UpdateToken {
    /// A change of nothing so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Replaces the privileges.
    #[must_use]
    pub fn privileges(mut self, privileges: Vec<Privilege>) -> Self {
        self.privileges = Some(privileges);
        self
    }

    /// Replaces the network condition.
    #[must_use]
    pub fn network(mut self, network: Network) -> Self {
        self.network = Some(network);
        self
    }

    /// Checks it as [`update`](crate::TokenProvider::update) of `provider` does before it sends anything.
    ///
    /// # Errors
    ///
    /// [`Invalid`](crate::ErrorKind::Invalid) when it would be refused, and [`Unsupported`](crate::ErrorKind::Unsupported) when such tokens
    /// can't be changed so.
    pub fn check(&self, provider: &dyn TokenProvider) -> Result<()> {
        validate::update(self, &provider.capability(), provider.id())
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A new token with its key, which the service shows this once.
#[derive(Debug)]
#[must_use = "the key is shown only once; dropping it leaves a token that nobody can use"]
#[non_exhaustive]
pub struct IssuedToken {
    /// What is known about the token.
    pub token: Token,
    /// The key.
    pub secret: Secret,
}

impl IssuedToken {
    /// Pairs a new token with its key.
    pub fn new(token: Token, secret: Secret) -> Self {
        Self {
            token,
            secret: secret.protected(),
        }
    }
}
