//! Whether a condition holds for a token.

use jiff::{SignedDuration, Timestamp};

use super::{Condition, LengthRange, Pattern, ScopeName, Subject, Verdict};
use crate::details::{OwnerDetails, Standing};
use crate::fact::Fact;
use crate::permissions::{Assignment, Permissions, TargetKind};
use crate::provider_id::Scope;
use crate::token::{Network, OwnerState, Privilege, Token, When, WhenState};

/// The role that stands for all roles of an administrator.
pub(super) const ADMIN: &str = "admin";

impl Condition {
    /// Whether it holds for `subject`.
    pub(super) fn verdict(&self, subject: &Subject<'_>) -> Verdict {
        let token = subject.token;
        let claim = subject.claim;
        let claimed = |text: Option<&String>, pattern: &Pattern| {
            Verdict::from(text.is_some_and(|text| pattern.matches(text)))
        };
        match self {
            Self::Account(pattern) => pattern.matches(subject.account).into(),
            Self::Provider(service) => (*service == token.provider.service).into(),
            Self::Org(pattern) => org(pattern, subject),
            Self::Scope(scope) => match scope.target() {
                Some(target) => limited_to(target, subject),
                None => (scope.as_str() == own_scope(token)).into(),
            },
            Self::Kind(kind) => (*kind == token.kind).into(),
            Self::Owner(pattern) => owner(pattern, subject),
            Self::NoOwner => match &token.owner {
                Some(owner) => (owner.state == OwnerState::Deleted).into(),
                None => Verdict::Unknown,
            },
            Self::OwnerStatus(status) => owner_status(status, subject),
            Self::Id(pattern) => match &token.id {
                Some(id) => pattern.matches_id(id.as_str()).into(),
                None => Verdict::Unknown,
            },
            Self::Name(pattern) => match &token.name {
                Some(name) => pattern.matches(name).into(),
                None => Verdict::Unknown,
            },
            Self::Claimed(wanted) => (claim.is_some() == *wanted).into(),
            Self::Team(pattern) => claimed(claim.and_then(|claim| claim.team.as_ref()), pattern),
            Self::System(pattern) => {
                claimed(claim.and_then(|claim| claim.system.as_ref()), pattern)
            }
            Self::Critical(wanted) => (claim.is_some_and(|claim| claim.critical) == *wanted).into(),
            Self::Unused(range) => since(*range, last_sign_of_life(token), subject.now),
            Self::Age(range) => since(*range, token.created, subject.now),
            Self::Expires(range) => expires(*range, token.expires, subject.now),
            Self::Role(pattern) => role(pattern, subject),
            Self::AnyNetwork => any_network(token),
        }
    }
}

impl ScopeName {
    /// What a role is limited to. `None`: it is about whose token it is.
    pub(super) fn target(self) -> Option<TargetKind> {
        match self {
            Self::Tenant | Self::Org | Self::User => None,
            _ => self.as_str().parse().ok(),
        }
    }
}

/// Whose token it is, as in JSON.
fn own_scope(token: &Token) -> &'static str {
    match token.provider.scope {
        Scope::Tenant => "tenant",
        Scope::Org(_) => "org",
        Scope::User(_) | Scope::UnknownUser => "user",
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

fn since(range: LengthRange, since: Option<Timestamp>, now: Timestamp) -> Verdict {
    let Some(since) = since else {
        return Verdict::Unknown;
    };
    // By a clock that is ahead of ours it is not in the future.
    let length = now.duration_since(since).max(SignedDuration::ZERO);
    range.contains(length).into()
}

fn expires(range: LengthRange, expires: When, now: Timestamp) -> Verdict {
    match (expires.state, expires.at) {
        (WhenState::At | WhenState::AfterIdle, Some(at)) => {
            range.contains(at.duration_since(now)).into()
        }
        (WhenState::Never, _) => Verdict::No,
        _ => Verdict::Unknown,
    }
}

fn org(pattern: &Pattern, subject: &Subject<'_>) -> Verdict {
    let details = subject.details.and_then(|details| details.org.as_ref());
    let org = details.and_then(Fact::known);
    let ids = [
        subject.token.org_id.as_deref(),
        org.map(|org| org.id.as_str()),
    ];
    if ids.iter().flatten().any(|id| pattern.matches(id)) {
        return Verdict::Match;
    }
    match org {
        Some(org) => org
            .name
            .as_ref()
            .map_or(Verdict::Unknown, |name| pattern.matches(name).into()),
        None if subject.token.org_id.is_none() && details.is_none() => Verdict::No,
        None if pattern.may_match_name() => Verdict::Unknown,
        None => Verdict::No,
    }
}

fn owner_details<'a>(subject: &Subject<'a>) -> Option<&'a OwnerDetails> {
    let details = subject.details?.owner_details.as_ref()?;
    details.known()
}

fn owner(pattern: &Pattern, subject: &Subject<'_>) -> Verdict {
    let details = owner_details(subject);
    let of_token = subject.token.owner.as_ref();
    if of_token.is_none() && details.is_none() {
        return Verdict::Unknown;
    }
    let email =
        { of_token.and_then(|owner| owner.email.as_deref()) }.or_else(|| details?.email.as_deref());
    let known = [
        email,
        of_token.and_then(|owner| owner.id.as_deref()),
        details.and_then(|details| details.id.as_deref()),
    ];
    if known.iter().flatten().any(|known| pattern.matches(known)) {
        return Verdict::Match;
    }
    if of_token.is_some_and(|owner| owner.state == OwnerState::Deleted) {
        return Verdict::No;
    }
    // Some services name owners by id alone, and say their e-mail addresses only when they are looked up.
    if email.is_none() && pattern.may_match_email() {
        return Verdict::Unknown;
    }
    Verdict::No
}

fn owner_status(wanted: &str, subject: &Subject<'_>) -> Verdict {
    let is_deleted =
        { subject.token.owner.as_ref() }.is_some_and(|owner| owner.state == OwnerState::Deleted);
    let (standing, status) = match owner_details(subject) {
        Some(details) => (details.standing, details.status.as_deref()),
        None if is_deleted => (Standing::Gone, None),
        None => return Verdict::Unknown,
    };
    let is_wanted = |text: &str| text.eq_ignore_ascii_case(wanted);
    if is_wanted(standing.as_str()) || status.is_some_and(is_wanted) {
        return Verdict::Match;
    }
    match standing {
        Standing::Unknown => Verdict::Unknown,
        Standing::Unverified if status.is_none() => Verdict::Unknown,
        _ => Verdict::No,
    }
}

/// What is known of the effective permissions, unless that is nothing at all.
fn permissions<'a>(subject: &Subject<'a>) -> Option<&'a Permissions> {
    let permissions = subject.details?.permissions.as_ref()?;
    let is_known = !permissions.assignments.is_empty() || permissions.unknown.is_empty();
    is_known.then_some(permissions)
}

/// The privileges of its own. `None`: it has its owner's, which are not known.
fn privileges(token: &Token) -> Option<&[Privilege]> {
    let privileges = token.privileges.as_deref()?;
    (!privileges.is_empty() || token.acts_as_owner == Some(false)).then_some(privileges)
}

/// Whether a permission is as `of_details` or `of_token` say. What is `None` is not known.
fn any(
    subject: &Subject<'_>,
    of_details: impl Fn(&Assignment) -> bool,
    of_token: impl Fn(&Privilege) -> Option<bool>,
) -> Verdict {
    if let Some(Permissions {
        assignments,
        unknown,
        ..
    }) = permissions(subject)
    {
        return match assignments.iter().any(of_details) {
            true => Verdict::Match,
            false if unknown.is_empty() => Verdict::No,
            false => Verdict::Unknown,
        };
    }
    let Some(privileges) = privileges(subject.token) else {
        return Verdict::Unknown;
    };
    if privileges.iter().any(|own| of_token(own) == Some(true)) {
        Verdict::Match
    } else if privileges.iter().any(|own| of_token(own).is_none()) {
        Verdict::Unknown
    } else {
        Verdict::No
    }
}

fn role(pattern: &Pattern, subject: &Subject<'_>) -> Verdict {
    let is_admin = pattern.as_str().eq_ignore_ascii_case(ADMIN);
    any(
        subject,
        |one| match is_admin {
            true => one.is_privileged,
            false => pattern.matches(&one.role) || pattern.matches(&one.title),
        },
        |own| Some(pattern.matches(own.role.as_deref()?)),
    )
}

/// Whether a role is limited to something of this kind.
fn limited_to(kind: TargetKind, subject: &Subject<'_>) -> Verdict {
    any(
        subject,
        |one| one.targets.iter().any(|target| target.kind == kind),
        // The service's word has no underscore.
        |own| Some(kind.as_str().replace('_', "") == own.scope.as_deref()?),
    )
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
