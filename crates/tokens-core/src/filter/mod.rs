//! Conditions that tokens are chosen by: `unused=45d`, `role=admin`.
//!
//! ```
//! use tokens_core::filter::Filter;
//!
//! let filter: Filter = "name=ci-*".parse()?;
//! assert_eq!(filter.key(), "name");
//! let error = "unusd=45d".parse::<Filter>().unwrap_err();
//! assert_eq!(error.to_string(), "there is no key `unusd`; did you mean `unused`?");
//! # Ok::<_, tokens_core::filter::InvalidFilter>(())
//! ```

#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod parse;
mod pattern;

use jiff::{SignedDuration, Timestamp};

use crate::provider_id::Service;
use crate::token::{Network, OwnerState, Privilege, Token, When, WhenState};

pub use parse::InvalidFilter;
pub use pattern::Pattern;

/// One condition. Of several, all must hold: one [`No`](Verdict::No) is enough to leave a token out, and one [`Unknown`](Verdict::Unknown) means that it is not
/// known whether the token is meant: count such tokens, do not drop them silently.
///
/// It is read from, and shown as, `key=value`. A length of time is a number of minutes, hours, days or weeks: `90m`, `36h`, `45d`, `6w`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Filter {
    /// `account=acme-*`: the account's name.
    Account(Pattern),
    /// `provider=acme`: the service. Any name is one; [`check_service`](Self::check_service) compares it with those that a program knows.
    Provider(Service),
    /// `owner=*@acme.example`: the owner's e-mail address or id. At Okta an address is known only with
    /// [`InventoryOptions::owners`](crate::InventoryOptions::owners); otherwise it is [`Unknown`](Verdict::Unknown).
    Owner(Pattern),
    /// `name=ci-*`: the token's name.
    Name(Pattern),
    /// `unused=45d`: not used for at least so long; a token that was never used counts from its creation.
    Unused(SignedDuration),
    /// `age=90d`: created at least so long ago.
    Age(SignedDuration),
    /// `expires=7d`: expires within so long, or has expired.
    Expires(SignedDuration),
    /// `role=admin`: has a privilege with this role.
    Role(String),
    /// `network=any`: may be used from anywhere.
    AnyNetwork,
}

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It does.
    Match,
    /// It does not.
    No,
    /// The service does not say what it would take to know.
    Unknown,
}

impl Filter {
    /// The key it was given by.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Account(_) => "account",
            Self::Provider(_) => "provider",
            Self::Owner(_) => "owner",
            Self::Name(_) => "name",
            Self::Unused(_) => "unused",
            Self::Age(_) => "age",
            Self::Expires(_) => "expires",
            Self::Role(_) => "role",
            Self::AnyNetwork => "network",
        }
    }

    /// Whether it may hold for tokens of an account of this name at this service. Nothing has to be asked to know it.
    pub fn lets_account(&self, account: &str, service: &Service) -> bool {
        match self {
            Self::Account(pattern) => pattern.matches(account),
            Self::Provider(wanted) => wanted == service,
            _ => true,
        }
    }

    /// Whether it holds for `token`, which is one of `account`'s, at `now`: best by the service's clock
    /// ([`TokenProvider::service_now`](crate::TokenProvider::service_now)), which its times are of.
    pub fn matches(&self, token: &Token, account: &str, now: Timestamp) -> Verdict {
        match self {
            Self::Account(_) | Self::Provider(_) => {
                self.lets_account(account, &token.provider.service).into()
            }
            Self::Owner(pattern) => owner(pattern, token),
            Self::Name(pattern) => match &token.name {
                Some(name) => pattern.matches(name).into(),
                None => Verdict::Unknown,
            },
            Self::Unused(least) => at_least(*least, last_sign_of_life(token), now),
            Self::Age(least) => at_least(*least, token.created, now),
            Self::Expires(within) => expires(*within, token.expires, now),
            Self::Role(role) => has_role(role, token),
            Self::AnyNetwork => any_network(token),
        }
    }
}

impl From<bool> for Verdict {
    fn from(matches: bool) -> Self {
        if matches { Self::Match } else { Self::No }
    }
}

/// The last use of a token, or the creation of one that was never used.
fn last_sign_of_life(token: &Token) -> Option<Timestamp> {
    match token.last_used.state {
        WhenState::At => token.last_used.at,
        WhenState::Never => token.created,
        _ => None,
    }
}

fn at_least(least: SignedDuration, since: Option<Timestamp>, now: Timestamp) -> Verdict {
    match since {
        Some(since) => (now.duration_since(since) >= least).into(),
        None => Verdict::Unknown,
    }
}

fn expires(within: SignedDuration, expires: When, now: Timestamp) -> Verdict {
    match (expires.state, expires.at) {
        (WhenState::At | WhenState::AfterIdle, Some(at)) => {
            (at.duration_since(now) <= within).into()
        }
        (WhenState::Never, _) => Verdict::No,
        _ => Verdict::Unknown,
    }
}

fn owner(pattern: &Pattern, token: &Token) -> Verdict {
    let Some(owner) = &token.owner else {
        return Verdict::Unknown;
    };
    let known = [owner.email.as_deref(), owner.id.as_deref()];
    if known.iter().flatten().any(|known| pattern.matches(known)) {
        return Verdict::Match;
    }
    if owner.state == OwnerState::Deleted {
        return Verdict::No;
    }
    // Some services name owners by id alone, and say their e-mail addresses only when they are looked up.
    if owner.email.is_none() && pattern.may_match_email() {
        return Verdict::Unknown;
    }
    Verdict::No
}

fn has_role(role: &str, token: &Token) -> Verdict {
    // What has no privileges of its own has its owner's, which are not known.
    let Some(privileges) = &token.privileges else {
        return Verdict::Unknown;
    };
    if privileges.is_empty() && token.acts_as_owner != Some(false) {
        return Verdict::Unknown;
    }
    let is = |privilege: &Privilege| {
        let own = privilege.role.as_deref()?;
        Some(own.eq_ignore_ascii_case(role))
    };
    if privileges.iter().any(|own| is(own) == Some(true)) {
        Verdict::Match
    } else if privileges.iter().any(|own| is(own).is_none()) {
        Verdict::Unknown
    } else {
        Verdict::No
    }
}

/// A token that is bound to no addresses and no zones is free, and so is one that is only kept out of some zones.
fn any_network(token: &Token) -> Verdict {
    if let Some(addresses) = token.src_ips.as_deref()
        && !addresses.is_empty()
    {
        return addresses
            .iter()
            .any(|range| range == "0.0.0.0/0" || range == "::/0")
            .into();
    }
    match &token.network {
        None => Verdict::Match,
        Some(Network {
            connection: Some(connection),
            include,
            exclude,
            ..
        }) => match (connection.as_str(), include.as_slice(), exclude.as_slice()) {
            ("ANYWHERE", _, _) => Verdict::Match,
            ("ZONE", [_, ..], _) => Verdict::No,
            ("ZONE", [], [_, ..]) => Verdict::Match,
            _ => Verdict::Unknown,
        },
        Some(_) => Verdict::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider_id::{ProviderId, Scope};
    use crate::token::{Owner, Provenance, TokenKind};
    use Verdict::{Match, No, Unknown};

    const NOW: &str = "2026-03-01T00:00:00Z";

    fn ago(days: i64) -> Timestamp {
        let now: Timestamp = NOW.parse().unwrap();
        now - SignedDuration::from_hours(24 * days)
    }

    fn token(service: &str, acts_as_owner: bool) -> Token {
        let provider = ProviderId::new(service.into(), "api.acme.example", Scope::Tenant);
        let mut token = Token::new(provider, TokenKind::USER);
        token.acts_as_owner = Some(acts_as_owner);
        token
    }

    fn org_token() -> Token {
        token("acme", false)
    }

    fn user_token() -> Token {
        token("acme", true)
    }

    fn other_token() -> Token {
        token("other", true)
    }

    /// Applies `change` to `token`.
    fn with(mut token: Token, change: impl FnOnce(&mut Token)) -> Token {
        change(&mut token);
        token
    }

    #[track_caller]
    fn assert_verdicts(cases: impl IntoIterator<Item = (&'static str, Token, Verdict)>) {
        let now = NOW.parse().unwrap();
        for (filter, token, verdict) in cases {
            let found = filter.parse::<Filter>().unwrap();
            let found = found.matches(&token, "acme-prod", now);
            assert_eq!(found, verdict, "{filter} of {token:?}");
        }
    }

    #[test]
    fn accounts_services_and_names() {
        let named = |name: &str| with(other_token(), |token| token.name = Some(name.into()));
        assert_verdicts([
            ("account=acme-prod", other_token(), Match),
            ("account=ACME-*", other_token(), Match),
            ("account=acme", other_token(), No),
            ("provider=other", other_token(), Match),
            ("provider=acme", other_token(), No),
            ("name=ci-*", named("CI-deploy"), Match),
            ("name=ci-*", named("my ci-deploy"), No),
            ("name=*", named(""), Match),
            ("name=a?c", named("a/c"), Match),
            ("name=*", other_token(), Unknown),
        ]);
    }

    #[test]
    fn owners_by_what_is_known_of_them() {
        let owned = |owner: Owner| with(other_token(), |token| token.owner = Some(owner));
        let id = || owned(Owner::id("00uPriya"));
        let email = || owned(Owner::email("priya@acme.example"));
        assert_verdicts([
            ("owner=*@acme.example", email(), Match),
            ("owner=marcus@*", email(), No),
            ("owner=00uPriya", id(), Match),
            ("owner=00uOther", id(), No),
            ("owner=00uPriya", email(), No),
            // The address may be anything.
            ("owner=priya*", id(), Unknown),
            ("owner=00u?", id(), Unknown),
            ("owner=priya@acme.example", id(), Unknown),
            ("owner=priya", id(), No),
            ("owner=*", owned(Owner::deleted()), No),
            ("owner=*", other_token(), Unknown),
        ]);
    }

    #[test]
    fn times_at_least_and_within() {
        let used = |when: When| {
            with(other_token(), |token| {
                token.last_used = when;
                token.created = Some(ago(60));
            })
        };
        let used_ago = |days| used(When::at(ago(days), Provenance::Derived));
        let never = When::never(Provenance::Reported);
        let created = |days| with(other_token(), |token| token.created = Some(ago(days)));
        let expiring = |when| with(other_token(), |token| token.expires = when);
        let idle = |days| expiring(When::after_idle(Some(ago(days)), Provenance::Reported));
        assert_verdicts([
            ("unused=45d", used_ago(45), Match),
            ("unused=45d", used_ago(44), No),
            ("unused=7w", used_ago(49), Match),
            ("unused=45d", used(never), Match),
            ("unused=61d", used(never), No),
            ("unused=0d", used(When::UNKNOWN), Unknown),
            (
                "unused=1d",
                with(other_token(), |token| token.last_used = never),
                Unknown,
            ),
            ("age=90d", created(90), Match),
            ("age=90d", created(89), No),
            ("age=2160h", created(90), Match),
            ("age=0m", other_token(), Unknown),
            ("expires=7d", idle(-7), Match),
            ("expires=7d", idle(-8), No),
            ("expires=0d", idle(1), Match),
            ("expires=7d", expiring(never), No),
            ("expires=7d", expiring(When::UNKNOWN), Unknown),
            (
                "expires=7d",
                expiring(When::after_idle(None, Provenance::Derived)),
                Unknown,
            ),
        ]);
    }

    #[test]
    fn roles_of_its_own_or_not_known() {
        let org = |roles: &[Option<&str>]| {
            let privilege = |role: &Option<&str>| {
                let mut privilege = Privilege::new("", "org");
                privilege.role = role.map(str::to_owned);
                privilege
            };
            let privileges = roles.iter().map(privilege).collect();
            with(org_token(), |token| token.privileges = Some(privileges))
        };
        assert_verdicts([
            ("role=admin", org(&[Some("read"), Some("admin")]), Match),
            ("role=ADMIN", org(&[Some("admin"), None]), Match),
            ("role=admin", org(&[Some("read")]), No),
            ("role=admin", org(&[Some("read"), None]), Unknown),
            ("role=admin", org(&[]), No),
            ("role=admin", org_token(), Unknown),
            ("role=admin", other_token(), Unknown),
            (
                "role=admin",
                with(user_token(), |token| token.privileges = Some(vec![])),
                Unknown,
            ),
        ]);
    }

    #[test]
    fn any_network_is_one_that_nothing_is_bound_to() {
        let from = |ranges: &[&str]| {
            let ranges = ranges.iter().map(|range| (*range).to_owned()).collect();
            with(org_token(), |token| token.src_ips = Some(ranges))
        };
        let network = |network| with(other_token(), |token| token.network = Some(network));
        let zones = |include: &[&str], exclude: &[&str]| {
            let own = |zones: &[&str]| zones.iter().map(|zone| (*zone).to_owned()).collect();
            network(Network::zones(own(include), own(exclude)))
        };
        let connection = |connection: Option<&str>| {
            let mut condition = Network::anywhere();
            condition.connection = connection.map(str::to_owned);
            network(condition)
        };
        assert_verdicts([
            ("network=any", user_token(), Match),
            ("network=any", org_token(), Match),
            ("network=any", from(&[]), Match),
            ("network=any", from(&["192.0.2.0/24"]), No),
            ("network=any", from(&["192.0.2.0/24", "0.0.0.0/0"]), Match),
            ("network=any", from(&["::/0"]), Match),
            ("network=any", other_token(), Match),
            ("network=any", network(Network::anywhere()), Match),
            ("network=any", zones(&["a"], &[]), No),
            ("network=any", zones(&["a"], &["b"]), No),
            ("network=any", zones(&[], &["b"]), Match),
            ("network=any", zones(&[], &[]), Unknown),
            ("network=any", connection(Some("ON_NETWORK")), Unknown),
            ("network=any", connection(None), Unknown),
        ]);
    }
}
