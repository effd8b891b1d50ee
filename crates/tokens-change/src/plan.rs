//! What is to be changed in existing tokens: looked up, guarded, inspected, and then carried out, each token after a second reading.

mod carry_out;
mod found;
mod resolve;

use std::collections::{BTreeSet, HashSet};
use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use futures_util::{StreamExt as _, stream};
use tokens_core::filter::Subject;
use tokens_core::{
    Account, Claim, ClaimMatch, Claims, Error, ErrorKind, Operation, Proof, ProviderId, Revocation,
    RevokeOptions, Token, TokenId, TokenProvider, closed_name,
};

use crate::drift;
use crate::edit::{Difference, Edited, TokenEdit};
use crate::error::{ChangeError, ChangeErrorKind};
use crate::guards::{self, Credential, Guard, GuardKind, Guards};
use crate::log::Reason;
use crate::look_up;
use crate::selected::Selected;
pub(crate) use resolve::credentials;

/// So many tokens are looked up at once.
const LOOK_UPS: usize = 4;

/// Changes of existing tokens that are to be made together: look at it ([`entries`](Self::entries)), then
/// [`carry_out`](Self::carry_out). One plan may span accounts and organizations; each token is read and changed with the credential of
/// its own account.
///
/// ```
/// # use tokens_change::{ChangeError, ChangeLog, Plan};
/// # use tokens_core::{Account, TokenRef};
/// # async fn revoke(accounts: &[Account], leaked: TokenRef, log: &ChangeLog) -> Result<(), ChangeError> {
/// let mut plan = Plan::revoke(accounts, [leaked]).await?;
/// for entry in plan.entries() {
///     println!("{}: {:?}", entry.title(), entry.guards());
/// }
/// plan.carry_out(log).await?; // refused if a guard is not overridden
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Plan {
    places: Vec<Place>,
    entries: Vec<Planned>,
    /// `None`: they are to be revoked.
    edit: Option<TokenEdit>,
    guards: Guards,
    options: RevokeOptions,
    reason: Option<Reason>,
    /// It could be made: every token was looked up.
    is_made: bool,
}

/// Where tokens of a plan are, and who changes them.
#[derive(Debug)]
pub(crate) struct Place {
    account: String,
    pub(crate) provider: Arc<dyn TokenProvider>,
    pub(crate) credentials: Arc<[Credential]>,
    claims: Arc<Claims>,
}

/// A change of one token: planned, or made.
#[derive(Debug)]
pub struct Planned {
    place: usize,
    account: String,
    provider: ProviderId,
    id: TokenId,
    token: Option<Token>,
    seen: Seen,
    edited: Option<Edited>,
    guards: Vec<Guard>,
    claim: Option<Claim>,
    outcome: TokenOutcome,
}

closed_name! {
    /// Whether a token was there before its change.
    pub enum Seen {
        /// It was read when the change was planned.
        AtPlanning = "at_planning" => "seen at planning",
        /// It was not; a list names it.
        InList = "in_list" => "seen in the list only",
        /// It was not: there may never have been such a token.
        Never = "never" => "never seen",
    }
}

/// What becomes of one token.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TokenOutcome {
    /// Nothing yet.
    Planned,
    /// It is as it is to be already: nothing is sent.
    Unchanged,
    /// It is gone, or said to be where that was not to be verified.
    Revoked(Revocation),
    /// It was changed: as it is now.
    Updated(Box<Token>),
    /// It is left as it is, because of what it is like now.
    Refused(String),
    /// It could not be looked up, or not be changed.
    Failed(Error),
}

/// A plan in the making: what is asked for. Awaiting it looks every token up and sends no change. A plan that guards block is asked for
/// again, with other [`guards`](Self::guards).
///
/// # Errors
///
/// Awaiting it fails when what is asked for is not valid: an id, an edit, an account or a place that no account has. A token that could not be looked
/// up is in [`Plan::failures`], and fails [`Plan::check`].
#[must_use = "a plan is made when this is awaited"]
pub struct PlanRequest<'a> {
    accounts: &'a [Account],
    selected: Vec<Selected>,
    edit: Option<TokenEdit>,
    guards: Guards,
    credentials: Option<CredentialsOf<'a>>,
    claims: Arc<Claims>,
    ignore_not_found: bool,
    max_changes: Option<usize>,
    options: RevokeOptions,
    reason: Option<Reason>,
}

impl Plan {
    /// Plans to revoke tokens.
    pub fn revoke(
        accounts: &[Account],
        tokens: impl IntoIterator<Item = impl Into<Selected>>,
    ) -> PlanRequest<'_> {
        PlanRequest::new(accounts, tokens, None)
    }

    /// Plans to make the same edit in tokens.
    pub fn update(
        accounts: &[Account],
        tokens: impl IntoIterator<Item = impl Into<Selected>>,
        edit: TokenEdit,
    ) -> PlanRequest<'_> {
        PlanRequest::new(accounts, tokens, Some(edit))
    }

    /// Its tokens, each once: those that an account signs in with last, as no other could be changed without them.
    pub fn entries(&self) -> &[Planned] {
        &self.entries
    }

    /// Those that nothing has become of yet.
    pub fn planned(&self) -> impl Iterator<Item = &Planned> {
        self.entries.iter().filter(|entry| entry.is_planned())
    }

    /// Why tokens could not be looked up, or, once the plan was carried out, not be changed.
    pub fn failures(&self) -> impl Iterator<Item = &Error> {
        self.entries
            .iter()
            .filter_map(|entry| match &entry.outcome {
                TokenOutcome::Failed(error) => Some(error),
                _ => None,
            })
    }

    /// The kinds of guards that block it. Empty: none does.
    pub fn blocked_by(&self) -> BTreeSet<GuardKind> {
        let guards = self.planned().flat_map(Planned::guards);
        self.guards.missing(guards)
    }

    /// How many tokens guards block.
    pub fn blocked(&self) -> usize {
        let is_blocked = |entry: &&Planned| !self.guards.missing(entry.guards()).is_empty();
        self.planned().filter(is_blocked).count()
    }

    /// Checks that it can be carried out.
    ///
    /// # Errors
    ///
    /// [`Service`](ChangeErrorKind::Service) when a token could not be looked up, and [`Refused`](ChangeErrorKind::Refused) when a guard
    /// is not overridden.
    pub fn check(&self) -> Result<(), ChangeError> {
        if let Some(error) = self.failures().next()
            && !self.is_made
        {
            let problem = "a token could not be looked up; nothing was changed";
            return Err(
                ChangeError::new(ChangeErrorKind::Service, problem).caused_by(error.clone())
            );
        }
        let missing = self.blocked_by();
        if missing.is_empty() {
            return Ok(());
        }
        let kinds: Vec<_> = missing.iter().map(|kind| kind.as_str()).collect();
        Err(ChangeError::new(
            ChangeErrorKind::Refused,
            format!(
                "guards block {} of {}; nothing was changed",
                self.blocked(),
                count(self.entries.len())
            ),
        )
        .with_hint(format!("leave them out, or override: {}", kinds.join(", "))))
    }
}

/// The credentials that may be among the tokens of the account of this name.
type CredentialsOf<'a> = Box<dyn Fn(String) -> BoxFuture<'a, Vec<Credential>> + Send + 'a>;

impl fmt::Debug for PlanRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlanRequest")
            .field("selected", &self.selected)
            .field("edit", &self.edit)
            .finish_non_exhaustive()
    }
}

impl<'a> PlanRequest<'a> {
    fn new(
        accounts: &'a [Account],
        tokens: impl IntoIterator<Item = impl Into<Selected>>,
        edit: Option<TokenEdit>,
    ) -> Self {
        Self {
            accounts,
            selected: tokens.into_iter().map(Into::into).collect(),
            edit,
            guards: Guards::default(),
            credentials: None,
            claims: Arc::default(),
            ignore_not_found: false,
            max_changes: None,
            options: RevokeOptions::default(),
            reason: None,
        }
    }

    /// Overrides guards. None is by default.
    pub fn guards(mut self, guards: Guards) -> Self {
        self.guards = guards;
        self
    }

    /// Sets how the credentials are found that may be among the tokens of an account of this name: for a program that knows accounts which are
    /// not in the plan. By default they are those of all accounts of the plan that are at the same host.
    pub fn credentials<F>(mut self, of: impl Fn(String) -> F + Send + 'a) -> Self
    where
        F: Future<Output = Vec<Credential>> + Send + 'a,
    {
        self.credentials = Some(Box::new(move |account| Box::pin(of(account))));
        self
    }

    /// Sets what people say about tokens: one that is claimed as critical is guarded. None by default.
    pub fn claims(mut self, claims: impl Into<Arc<Claims>>) -> Self {
        self.claims = claims.into();
        self
    }

    /// Sets whether a token that is not found counts as revoked. It is then looked up twice.
    pub fn ignore_not_found(mut self, ignore: bool) -> Self {
        self.ignore_not_found = ignore;
        self
    }

    /// Refuses a plan of more tokens. No bound by default.
    pub fn max_changes(mut self, max: usize) -> Self {
        self.max_changes = Some(max);
        self
    }

    /// Sets how revocations are verified.
    pub fn revoke_options(mut self, options: RevokeOptions) -> Self {
        self.options = options;
        self
    }

    /// Sets why the changes are made, for the change log.
    pub fn reason(mut self, reason: impl Into<Option<Reason>>) -> Self {
        self.reason = reason.into();
        self
    }

    async fn make(self) -> Result<Plan, ChangeError> {
        let mut names = HashSet::new();
        if let Some(twice) = self.accounts.iter().find(|one| !names.insert(&one.name)) {
            let problem = format!(
                "two accounts are called `{}`; nothing was changed",
                twice.name
            );
            return Err(ChangeError::new(ChangeErrorKind::Invalid, problem));
        }
        let mut known = HashSet::new();
        let mut selected = self.selected;
        selected.retain(|one| known.insert((one.provider.clone(), one.id.clone())));
        if let Some(max) = self.max_changes
            && selected.len() > max
        {
            let problem = format!(
                "at most {max} may be changed at once, and there are {}; nothing was changed",
                count(selected.len())
            );
            return Err(ChangeError::new(ChangeErrorKind::Refused, problem)
                .with_hint("change fewer at once, or allow more"));
        }
        let (mut places, at) = resolve::places(self.accounts, &selected).await?;
        for place in &mut places {
            place.claims = Arc::clone(&self.claims);
        }
        for (one, place) in selected.iter().zip(&at) {
            let provider = &places[*place].provider;
            provider.check_id(&one.id).map_err(ChangeError::service)?;
            if let Some(edit) = &self.edit
                && let Some(what) = edit.unsupported(provider.capability())
            {
                let message = format!("{what} of these tokens can't be changed");
                let error = Error::new(ErrorKind::Unsupported, Operation::Update, message);
                return Err(ChangeError::service(
                    error.with_provider(provider.id().clone()),
                ));
            }
        }
        // Before the tokens are read, so that a use of them by this shows in them. A name guards nothing.
        if self
            .edit
            .as_ref()
            .is_none_or(TokenEdit::changes_permissions)
        {
            resolve::credentials(&mut places, self.accounts, self.credentials).await;
        }
        let twice = self.ignore_not_found;
        let look_ups = selected.into_iter().zip(at).map(|(one, place)| {
            let provider = Arc::clone(&places[place].provider);
            async move {
                let found = look_up::read(provider.as_ref(), &one.id, twice).await;
                (one, place, found)
            }
        });
        let found: Vec<_> = stream::iter(look_ups).buffered(LOOK_UPS).collect().await;
        let mut plan = Plan {
            places,
            entries: Vec::new(),
            edit: self.edit,
            guards: self.guards,
            options: self.options,
            reason: self.reason,
            is_made: false,
        };
        let mut known = HashSet::new();
        for (one, place, found) in found {
            let entry = plan.places[place].entry(plan.edit.as_ref(), place, one, found, twice)?;
            // It may be there already, by another spelling of its id.
            let id = entry.token.as_ref().and_then(|token| token.id.clone());
            if id.is_none_or(|id| known.insert((entry.provider.clone(), id))) {
                plan.entries.push(entry);
            }
        }
        let is_made = plan.failures().next().is_none();
        plan.is_made = is_made;
        plan.entries
            .sort_by_key(|entry| guards::is_in_use(&entry.guards));
        Ok(plan)
    }
}

impl<'a> IntoFuture for PlanRequest<'a> {
    type Output = Result<Plan, ChangeError>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.make())
    }
}

impl Place {
    fn entry(
        &self,
        edit: Option<&TokenEdit>,
        place: usize,
        selected: Selected,
        found: Result<Token, Error>,
        ignore_not_found: bool,
    ) -> Result<Planned, ChangeError> {
        let mut entry = Planned {
            place,
            account: self.account.clone(),
            provider: self.provider.id().clone(),
            id: selected.id,
            token: None,
            seen: match selected.listed {
                Some(_) => Seen::InList,
                None => Seen::Never,
            },
            edited: None,
            guards: Vec::new(),
            claim: None,
            outcome: TokenOutcome::Planned,
        };
        let live = match found {
            Ok(live) => live,
            Err(error) => {
                let is_gone = ignore_not_found && error.kind() == ErrorKind::NotFound;
                entry.token = selected.listed;
                entry.outcome = if is_gone {
                    TokenOutcome::not_found(&error)
                } else {
                    TokenOutcome::Failed(error)
                };
                return Ok(entry);
            }
        };
        entry.seen = Seen::AtPlanning;
        if let Some(edit) = edit {
            let edited = edit.of(&live)?;
            if edited.differences.is_empty() {
                entry.outcome = TokenOutcome::Unchanged;
            } else {
                let checked = edited.request.check(self.provider.as_ref());
                checked.map_err(ChangeError::service)?;
            }
            entry.edited = Some(edited);
        }
        entry.guards = self.guards(entry.edited.as_ref(), &live);
        entry.claim = { self.claim(&live).entry }.map(|found| found.claim.clone());
        let with_use = !guards::is_in_use(&entry.guards);
        let now = self.provider.service_now();
        let drift = selected
            .listed
            .and_then(|listed| drift::between(&listed, &live, with_use, now));
        if let Some(drift) = drift {
            let why = format!("it has changed since it was listed: {drift}");
            entry.outcome = TokenOutcome::Refused(why);
        }
        entry.token = Some(live);
        Ok(entry)
    }

    /// The guards of `token` against its revocation, or against what is `edited`.
    pub(crate) fn guards(&self, edited: Option<&Edited>, token: &Token) -> Vec<Guard> {
        let capability = self.provider.capability();
        let mut guards = match edited {
            None => {
                let now = self.provider.service_now();
                Guard::of_revocation(token, capability, &self.credentials, now)
            }
            Some(edited) if edited.of_permissions() => {
                Guard::of_permissions(token, capability, &self.credentials)
            }
            Some(_) => return Vec::new(),
        };
        guards.extend(Guard::of_claims(&self.claim(token)));
        guards
    }

    /// What people say about `token`.
    fn claim(&self, token: &Token) -> ClaimMatch<'_> {
        let now = self.provider.service_now();
        self.claims.find(&Subject::new(&self.account, token, now))
    }
}

impl Planned {
    /// The name of the account that makes the change.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// Which provider's token it is.
    pub fn provider(&self) -> &ProviderId {
        &self.provider
    }

    /// The token's id, as it was asked for.
    pub fn id(&self) -> &TokenId {
        &self.id
    }

    /// As it was read, or else listed. `None`: it is not there, and no list says what it was.
    pub fn token(&self) -> Option<&Token> {
        self.token.as_ref()
    }

    /// Whether it was there before the change.
    pub fn seen(&self) -> Seen {
        self.seen
    }

    /// What an update makes different in it.
    pub fn differences(&self) -> &[Difference] {
        self.edited
            .as_ref()
            .map_or(&[], |edited| &edited.differences)
    }

    /// What blocks its change, overridden or not.
    pub fn guards(&self) -> &[Guard] {
        &self.guards
    }

    /// What people say about it.
    pub fn claim(&self) -> Option<&Claim> {
        self.claim.as_ref()
    }

    /// What became of it.
    pub fn outcome(&self) -> &TokenOutcome {
        &self.outcome
    }

    /// Its id and name, for people.
    pub fn title(&self) -> String {
        match &self.token {
            Some(token) => format!("{} ({})", self.id, token.title()),
            None => self.id.to_string(),
        }
    }

    /// Whether it is still to be changed.
    pub fn is_planned(&self) -> bool {
        matches!(self.outcome, TokenOutcome::Planned)
    }
}

impl TokenOutcome {
    /// The name used in JSON, in `snake_case`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Unchanged => "unchanged",
            Self::Revoked(revocation) => revocation.outcome.as_str(),
            Self::Updated(_) => "updated",
            Self::Refused(_) => "refused",
            Self::Failed(error) if error.kind() == ErrorKind::OutcomeUnknown => "unknown",
            Self::Failed(_) => "failed",
        }
    }

    /// A token that `guard` blocks.
    pub(crate) fn blocked(guard: &Guard) -> Self {
        Self::Refused(format!("{guard} [{}]", guard.kind()))
    }

    /// A token that a look-up did not find, with the proof that `error` has.
    fn not_found(error: &Error) -> Self {
        Self::Revoked(Revocation::not_found(
            error.proof().unwrap_or(Proof::ReadNotFound),
        ))
    }
}

/// `1 token`, `2 tokens`.
pub(crate) fn count(tokens: usize) -> String {
    match tokens {
        1 => "1 token".to_owned(),
        _ => format!("{tokens} tokens"),
    }
}
