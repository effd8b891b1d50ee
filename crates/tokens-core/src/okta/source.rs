//! Where details come from, what permission each needs, and why it could not be read.

use std::collections::HashSet;
use std::num::NonZeroU64;

use okta_api::types;
use tokens_http::{ClientError, Records, ResponseValue};

use super::memo::Reading;
use super::{OktaTokens, convert, next_page};
use crate::error::{Error, ErrorKind, Operation};
use crate::fact::{UnknownFact, UnknownReason};
use crate::pages;

/// A list of details that goes on after so many pages is given up.
pub(super) const MAX_PAGES: usize = 500;

/// How many records a page holds where the service takes at most 200.
pub(super) const PAGE_OF_200: NonZeroU64 = NonZeroU64::MIN.saturating_add(199);

/// One kind of requests for details.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) operation: Operation,
    /// The scope that an OAuth client needs.
    scope: &'static str,
    /// What the caller's admin role has to allow.
    role: &'static str,
    /// Whether an org may have no such thing.
    is_optional: bool,
}

impl Source {
    const fn new(scope: &'static str, role: &'static str) -> Self {
        Self {
            operation: Operation::Details,
            scope,
            role,
            is_optional: false,
        }
    }

    const fn of(operation: Operation, scope: &'static str, role: &'static str) -> Self {
        Self {
            operation,
            ..Self::new(scope, role)
        }
    }
}

pub(super) static USERS: Source = Source::of(
    Operation::Owner,
    "okta.users.read",
    "a role that may view users",
);
pub(super) static USER_GROUPS: Source = Source::new(
    "okta.users.read",
    "a role that may view users and their groups",
);
pub(super) static ROLES: Source = Source::new("okta.roles.read", "a role that may view roles");
pub(super) static ZONES: Source = Source::of(
    Operation::Zones,
    "okta.networkZones.read",
    "a role that may view network zones",
);
pub(super) static ZONE: Source = Source::new(ZONES.scope, ZONES.role);
pub(super) static AGENT_POOLS: Source =
    Source::new("okta.agentPools.read", "a role that may view agents");
pub(super) static RATE_LIMITS: Source = Source::new(
    "okta.principalRateLimits.read",
    "a role that may view rate limits",
);
pub(super) static SERVICE_ACCOUNTS: Source = Source {
    is_optional: true,
    ..Source::new(
        "okta.serviceAccounts.okta.read",
        "the role Super Administrator in an org with Okta Privileged Access",
    )
};
pub(super) static LOGS: Source = Source::of(
    Operation::Usage,
    "okta.logs.read",
    "a role that may view the System Log",
);

/// Why something was not read, or not to its end.
#[derive(Clone, Debug)]
pub(super) struct Gap {
    error: Error,
    unknown: UnknownFact,
    /// The scope is missing, or the credential does not work: whatever is asked for, the answer is the same.
    refuses_all: bool,
}

impl Gap {
    /// The service answered, but not the whole.
    pub(super) fn partial(error: Error, source: &Source) -> Self {
        let unknown = UnknownFact::new(source.reason(UnknownReason::Partial), error.to_string());
        Self {
            error,
            unknown,
            refuses_all: false,
        }
    }

    /// What to tell of a token.
    pub(super) fn unknown(&self) -> UnknownFact {
        self.unknown.clone()
    }

    /// What to tell a caller who asked for this alone.
    pub(super) fn error(&self) -> Error {
        self.error.clone()
    }

    pub(super) fn kind(&self) -> ErrorKind {
        self.error.kind()
    }

    pub(super) fn is_refusal(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::PermissionDenied | ErrorKind::Unauthenticated
        )
    }

    pub(super) fn refuses_all(&self) -> bool {
        self.refuses_all
    }

    /// Whether the same request may succeed later.
    pub(super) fn may_change(&self) -> bool {
        !self.is_refusal() && !matches!(self.kind(), ErrorKind::NotFound | ErrorKind::Invalid)
    }

    /// Whether the service itself says that there is no such thing.
    pub(super) fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::NotFound
    }
}

impl Source {
    fn reason(&self, reason: UnknownReason) -> UnknownReason {
        if self.is_optional {
            UnknownReason::Optional
        } else {
            reason
        }
    }

    /// What would help. Okta answers E0000006 both for a scope and for a role that is missing; only a challenge tells them apart, and
    /// an API token has no scopes.
    fn needs(&self, error: &Error, has_scopes: bool, lacks_scope: bool) -> Option<String> {
        match error.kind() {
            ErrorKind::Unauthenticated => Some("a credential that works".into()),
            ErrorKind::PermissionDenied if lacks_scope => Some(self.scope.into()),
            ErrorKind::PermissionDenied if has_scopes => {
                Some(format!("{} and {}", self.scope, self.role))
            }
            ErrorKind::PermissionDenied => Some(self.role.into()),
            _ => None,
        }
    }
}

/// Whether the challenge of a refusal names the scope as its reason.
pub(super) fn lacks_scope(error: &ClientError<types::Error>) -> bool {
    let ClientError::ErrorResponse(response) = error else {
        return false;
    };
    let challenges = response.headers().get_all("www-authenticate");
    challenges.iter().any(|challenge| {
        let challenge = challenge.to_str().unwrap_or_default();
        challenge.contains("insufficient_scope")
    })
}

impl OktaTokens {
    /// Why a request for `path` failed.
    pub(super) fn gap(&self, source: &Source, path: &str, error: ClientError<types::Error>) -> Gap {
        let lacks_scope = lacks_scope(&error);
        let error = convert(self.call(source.operation), error).with_about(path);
        self.gap_of(source, error, lacks_scope)
    }

    fn gap_of(&self, source: &Source, error: Error, lacks_scope: bool) -> Gap {
        let mut unknown = UnknownFact::failed(&error, "");
        unknown.reason = source.reason(unknown.reason);
        unknown.needs = source.needs(&error, !self.client.has_api_token(), lacks_scope);
        let http = error.http();
        let no_feature = http.is_some_and(|http| http.code.as_deref() == Some("E0000015"));
        let error = match &unknown.needs {
            Some(needs) => error
                .with_needs(needs)
                .with_hint(format!("this needs {needs}")),
            None => error,
        };
        Gap {
            refuses_all: lacks_scope || error.kind() == ErrorKind::Unauthenticated || no_feature,
            error,
            unknown,
        }
    }

    /// Why an answer to a request for `path` is not the whole.
    pub(super) fn partial(&self, source: &Source, path: &str, why: impl Into<String>) -> Gap {
        let error = self.call(source.operation).error(ErrorKind::Decode, why);
        Gap::partial(error.with_about(path), source)
    }

    /// Why nothing was sent for an id that the service gave.
    pub(super) fn invalid(&self, source: &Source, id: &str) -> Gap {
        let why = "the service names it by an id that is not a valid one";
        let error = self.call(source.operation).error(ErrorKind::Invalid, why);
        self.gap_of(source, error.with_about(id), false)
    }

    /// The answer to a request for one thing at `path`.
    pub(super) fn answer<T>(
        &self,
        source: &Source,
        path: &str,
        sent: Result<ResponseValue<T>, ClientError<types::Error>>,
    ) -> Result<T, Gap> {
        let answer = sent.map_err(|error| self.gap(source, path, error))?;
        match pages::partial(answer.status(), answer.headers()) {
            Some(why) => Err(self.partial(source, path, why)),
            None => Ok(answer.into_inner()),
        }
    }

    /// Checks that an answer is a whole list, where the API has no way to ask for another page.
    pub(super) fn whole_page<T>(
        &self,
        source: &Source,
        path: &str,
        answer: &ResponseValue<T>,
    ) -> Result<(), Gap> {
        let why = match pages::partial(answer.status(), answer.headers()) {
            Some(why) => why,
            None => match next_page::of(answer.headers()) {
                Ok(None) => return Ok(()),
                Ok(Some(_)) => {
                    "the service's list has another page, which cannot be asked for".into()
                }
                Err(why) => why,
            },
        };
        Err(self.partial(source, path, why))
    }

    /// All records of the list at `path`, of which `fetch` asks for the page after a cursor.
    pub(super) async fn all<R: Send, F>(
        &self,
        source: &Source,
        path: &str,
        fetch: impl Fn(Option<String>) -> F + Send + Sync,
    ) -> Reading<Vec<R>>
    where
        F: Future<Output = Result<ResponseValue<Records<R>>, ClientError<types::Error>>> + Send,
    {
        let mut records = Vec::new();
        let mut seen = HashSet::new();
        let mut after = None;
        for _ in 0..MAX_PAGES {
            let answer = match fetch(after.take()).await {
                Ok(answer) => answer,
                Err(error) => return Reading::with_gap(records, self.gap(source, path, error)),
            };
            let next = match pages::partial(answer.status(), answer.headers()) {
                Some(why) => Err(why),
                None => next_page::of(answer.headers()),
            };
            records.extend(answer.into_inner().into_parts().0);
            let why = match next {
                Ok(None) => return Reading::whole(records),
                Ok(Some(next)) if seen.insert(next.after.clone()) => {
                    after = Some(next.after);
                    continue;
                }
                Ok(Some(_)) => "the service's list leads back to a page already read".into(),
                Err(why) => why,
            };
            return Reading::with_gap(records, self.partial(source, path, why));
        }
        let why = format!("the list did not end after {MAX_PAGES} pages");
        Reading::with_gap(records, self.partial(source, path, why))
    }

    /// The records of the list at `path` that could be read (`Some`), and that the others could not.
    pub(super) fn without_odd<T>(
        &self,
        reading: Reading<Vec<Option<T>>>,
        source: &Source,
        path: &str,
    ) -> Reading<Vec<T>> {
        let all = reading.value.len();
        let mut reading = reading.map(|records| records.into_iter().flatten().collect::<Vec<_>>());
        let odd = all - reading.value.len();
        if odd > 0 && reading.gap.is_none() {
            let why = format!("{odd} of {all} records of the service's list cannot be read");
            reading.gap = Some(self.partial(source, path, why));
        }
        reading
    }
}
