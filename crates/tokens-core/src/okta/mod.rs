//! Okta's tokens.

mod agents;
mod details;
mod facts;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod limits;
mod log;
mod log_event;
mod map;
mod memo;
mod next_page;
mod owners;
mod permissions;
mod reader;
mod roles;
mod source;
mod zones;

use std::collections::HashSet;
use std::num::NonZeroU32;
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::stream::{self, BoxStream, StreamExt};
use jiff::{SignedDuration, Timestamp};
use okta_api::{Client, types};
use tokens_http::{ClientError, RateLimit, ResponseValue, clean_text, service_time};

use crate::capability::{Capability, KindFacts};
use crate::details::{DetailSet, TokenDetails};
use crate::done::Done;
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::identity::{Identity, IdentityKind};
use crate::in_use::InUse;
use crate::pages::{self, Listing, Page};
use crate::provider::TokenProvider;
use crate::provider_id::{ProviderId, Scope, Service};
use crate::reader::Reader;
use crate::request::{ListOptions, UpdateToken};
use crate::revocation::{Revocation, RevokeOptions};
use crate::service_error::{ErrorContext, ServiceError};
use crate::token::{Owner, Token, TokenId, TokenKind};
use crate::usage::LogFacts;
use crate::usage_event::{UsageEvent, UsageQuery};
use crate::zone::Zone;
use crate::{validate, verify};

/// Okta shows no key, but every request moves a token's last use: the one that has just signed a request was used within this
/// time. (Inferred; how finely Okta records uses is not documented.)
const JUST_USED: SignedDuration = SignedDuration::from_hours(1);

/// The API tokens of an Okta org.
#[derive(Clone, Debug)]
pub struct OktaTokens {
    client: Client,
    id: ProviderId,
    known: Arc<details::Known>,
}

/// Where a listing stands.
#[derive(Default)]
struct Position {
    after: Option<String>,
    limit: Option<NonZeroU32>,
    seen: HashSet<String>,
}

const IN_CONSOLE: &str =
    "Okta issues API tokens in its Admin Console only: Security > API > Tokens";

const NO_TOKEN: &str =
    "an OAuth client signs in with no API token; take its key from the app in the Admin Console";

impl OktaTokens {
    /// What is known about Okta's tokens.
    pub fn kinds() -> &'static [KindFacts] {
        &facts::KINDS
    }

    /// The tokens of the org that `client` talks to, as far as its credential may see them.
    pub fn new(client: Client) -> Self {
        Self {
            id: ProviderId::new(Service::OKTA, client.identity_host(), Scope::Tenant),
            client,
            known: Arc::default(),
        }
    }

    fn call(&self, operation: Operation) -> ErrorContext<'_> {
        ErrorContext::new(operation, &self.id)
    }

    async fn page(&self, mut at: Position) -> Result<Page<types::ApiToken, Position>> {
        let call = self.call(Operation::List);
        let mut request = self.client.list_api_tokens();
        if let Some(limit) = at.limit {
            request = request.limit(limit);
        }
        if let Some(after) = &at.after {
            request = request.after(after);
        }
        let answer = request.send().await.map_err(|e| convert(call, e))?;
        let next = match pages::partial(answer.status(), answer.headers()) {
            Some(why) => Err(why),
            None => next_page::of(answer.headers()),
        };
        let records = answer.into_inner();
        let next = match next {
            Ok(Some(next)) => next,
            Ok(None) => {
                return Ok(Page {
                    records,
                    next: Ok(None),
                });
            }
            Err(why) => {
                return Ok(Page {
                    records,
                    next: Err(call.error(ErrorKind::Decode, why)),
                });
            }
        };
        if next
            .host
            .as_ref()
            .is_some_and(|host| *host != self.client.host())
        {
            tracing::debug!(
                host = next.host,
                "the link to the next page names another host; asking the account's own"
            );
        }
        let next = if at.seen.insert(next.after.clone()) {
            at.after = Some(next.after);
            at.limit = next.limit.or(at.limit);
            Ok(Some(at))
        } else {
            let why = "the service's list leads back to a page already read";
            Err(call.error(ErrorKind::Unexpected, why))
        };
        Ok(Page { records, next })
    }

    async fn read(&self, call: ErrorContext<'_>, id: &TokenId) -> Result<types::ApiToken> {
        let id = checked(call, id)?;
        let request = self.client.get_api_token().api_token_id(id.clone());
        let answer = request.send().await.map_err(|e| convert(call, e))?;
        let token = answer.into_inner();
        call.check_id(token.id.as_ref(), &id)?;
        Ok(token)
    }

    async fn user(&self, call: ErrorContext<'_>, id: &str) -> Result<ResponseValue<types::User>> {
        let id = okta_api::UserId::try_from(id)
            .map_err(|error| call.error(ErrorKind::Invalid, error.to_string()))?;
        let sent = self.client.get_user().id(id).send().await;
        let answer = sent.map_err(|e| convert(call, e))?;
        match pages::partial(answer.status(), answer.headers()) {
            Some(why) => Err(call.error(ErrorKind::Decode, why)),
            None => Ok(answer),
        }
    }

    /// The user whose credential it is, and the user's id.
    async fn me(&self) -> Result<(String, ResponseValue<types::User>)> {
        let call = self.call(Operation::Connect);
        let answer = self.user(call, "me").await?;
        match answer.id.as_ref().map(ToString::to_string) {
            Some(id) => Ok((id, answer)),
            None => Err(call.error(
                ErrorKind::Decode,
                "the service does not say which user it is",
            )),
        }
    }
}

#[async_trait]
impl TokenProvider for OktaTokens {
    fn id(&self) -> &ProviderId {
        &self.id
    }

    fn kind(&self) -> TokenKind {
        TokenKind::SSWS
    }

    fn alternative(&self, operation: Operation) -> Option<&'static str> {
        match operation {
            Operation::Create => Some(IN_CONSOLE),
            Operation::RevokeCurrent => Some(NO_TOKEN),
            _ => None,
        }
    }

    fn capability(&self) -> Capability {
        if self.client.has_api_token() {
            Capability::OKTA
        } else {
            Capability::OKTA_OAUTH
        }
    }

    fn check_id(&self, id: &TokenId) -> Result<()> {
        checked(self.call(Operation::Get).on(id), id).map(drop)
    }

    /// Documented examples and recorded ids have 20 characters (inferred for all).
    fn is_whole_id(&self, id: &TokenId) -> bool {
        id.as_str().len() >= 20 && self.check_id(id).is_ok()
    }

    fn rate_limit(&self) -> Option<RateLimit> {
        self.client.rate_limit()
    }

    fn service_now(&self) -> Timestamp {
        self.client.service_now()
    }

    fn list(&self, options: ListOptions) -> BoxStream<'static, Result<Token>> {
        let first = match options.page_size {
            Some(size) if !(1..=200).contains(&size) => {
                let call = self.call(Operation::List);
                let error = call.error(ErrorKind::Invalid, "a page holds 1 to 200 tokens");
                return stream::iter([Err(error)]).boxed();
            }
            size => Position {
                limit: size.and_then(|size| NonZeroU32::new(size.into())),
                ..Position::default()
            },
        };
        let listing = Listing {
            operation: Operation::List,
            provider: self.id.clone(),
            first,
            max_pages: options.max_pages,
        };
        let (fetching, id) = (self.clone(), self.id.clone());
        listing.stream(
            move |at| {
                let provider = fetching.clone();
                async move { provider.page(at).await }
            },
            move |record| map::token(record, &id),
        )
    }

    async fn get(&self, id: &TokenId) -> Result<Token> {
        let call = self.call(Operation::Get).on(id);
        Ok(map::token(self.read(call, id).await?, &self.id))
    }

    async fn update(&self, id: &TokenId, change: UpdateToken) -> Result<Done<Token>> {
        let call = self.call(Operation::Update).on(id);
        checked(call, id)?;
        validate::update(&change, &self.capability(), &self.id)?;
        let network = change.network.clone().ok_or_else(|| {
            call.error(
                ErrorKind::Invalid,
                "only the network condition can be changed",
            )
        })?;
        // The PUT takes the whole token.
        let reading = self.call(Operation::Get).on(id);
        let current = self.read(reading, id).await?;
        if current.id.is_none() {
            let why = "the answer to the read does not name a token; nothing was changed";
            return Err(reading.error(ErrorKind::Decode, why));
        }
        let body = map::update(current, network)
            .map_err(|error| call.error(ErrorKind::Invalid, error.to_string()))?;
        let request = self
            .client
            .upsert_api_token()
            .api_token_id(checked(call, id)?)
            .body(body);
        let sent = request.send().await.map(Done::request_of);
        let sent = sent.map_err(|e| convert(call, e));
        verify::update(self, id, &change, sent).await
    }

    async fn revoke(&self, id: &TokenId, options: &RevokeOptions) -> Result<Done<Revocation>> {
        let call = self.call(Operation::Revoke).on(id);
        let request = self
            .client
            .revoke_api_token()
            .api_token_id(checked(call, id)?);
        let sent = request.send().await.map(Done::request_of);
        let sent = sent.map_err(|e| convert(call, e));
        verify::revocation(self, id, options, sent).await
    }

    async fn revoke_current(&self, options: &RevokeOptions) -> Result<Done<Revocation>> {
        if !self.capability().revoke_current {
            return Err(validate::unsupported(Operation::RevokeCurrent, self));
        }
        let call = self.call(Operation::RevokeCurrent);
        let sent = self.client.revoke_current_api_token().send().await;
        let sent = sent.map(Done::request_of).map_err(|e| convert(call, e));
        verify::revocation_of_current(self, options, sent).await
    }

    async fn identity(&self) -> Result<Identity> {
        if !self.client.has_api_token() {
            let call = self.call(Operation::Connect);
            // A service app is no user, so that there is nobody to ask for.
            let request = self.client.list_api_tokens().limit(NonZeroU32::MIN);
            request.send().await.map_err(|e| convert(call, e))?;
            return Ok(Identity::new(IdentityKind::App));
        }
        let (id, user) = self.me().await?;
        let profile = user.into_inner().profile.unwrap_or_default();
        let name = [profile.first_name, profile.last_name];
        let mut identity = Identity::new(IdentityKind::User);
        identity.id = Some(id);
        identity.name = Identity::full_name(name);
        identity.email = profile.email.or(profile.login);
        Ok(identity)
    }

    async fn in_use(&self) -> Result<InUse> {
        if !self.client.has_api_token() {
            return Ok(InUse::NoToken);
        }
        let (user, answer) = self.me().await?;
        // Uses are recorded by the service's clock, with which this machine's may not agree.
        let now = service_time(answer.headers()).unwrap_or_else(Timestamp::now);
        Ok(InUse::UsedSince {
            user,
            since: now.saturating_sub(JUST_USED).unwrap_or(Timestamp::MIN),
        })
    }

    async fn details(&self, token: &Token, wanted: &DetailSet) -> TokenDetails {
        self.read_details(token, wanted).await
    }

    async fn reader(&self) -> Reader {
        self.read_reader().await
    }

    async fn zones(&self) -> Result<Vec<Zone>> {
        let zones = self.all_zones().await;
        match &zones.gap {
            Some(gap) => Err(gap.error()),
            None => Ok(zones.value.clone()),
        }
    }

    fn usage(&self, query: UsageQuery) -> BoxStream<'static, Result<UsageEvent>> {
        self.log_usage(query)
    }

    fn log_facts(&self) -> LogFacts {
        LOG
    }

    async fn owner(&self, id: &str) -> Result<Owner> {
        let call = self.call(Operation::Owner);
        match self.user(call, id).await {
            Ok(user) => {
                let profile = user.into_inner().profile.unwrap_or_default();
                let mut owner = Owner::id(id);
                owner.email = profile.email.or(profile.login);
                Ok(owner)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let mut owner = Owner::deleted();
                owner.id = Some(id.to_owned());
                Ok(owner)
            }
            Err(error) => Err(error.with_about(id)),
        }
    }
}

fn checked(call: ErrorContext<'_>, id: &TokenId) -> Result<okta_api::TokenId> {
    okta_api::TokenId::try_from(id.as_str())
        .map_err(|error| call.error(ErrorKind::Invalid, error.to_string()))
}

/// The System Log keeps events for 90 days (documented).
const LOG: LogFacts = LogFacts::new(true)
    .kept_for(SignedDuration::from_hours(90 * 24))
    .refusal("system.api_token.request_outside_allowed_range");

fn convert(call: ErrorContext<'_>, error: ClientError<types::Error>) -> Error {
    let lacks_scope = source::lacks_scope(&error);
    let error = call.convert(error, say);
    let is_denied = error.http().and_then(|http| http.code.as_deref()) == Some("E0000006");
    match scope_of(call.operation).filter(|_| is_denied || lacks_scope) {
        Some(scope) if lacks_scope => error.with_needs(scope).with_hint(format!(
            "the access token lacks the scope {scope}: grant it to the app (Applications, the app, Okta API Scopes) and ask for it"
        )),
        Some(scope) => error.with_needs(format!("an administrator role that allows it, and of an app {scope}")).with_hint(format!(
            "the administrator role of the token's owner, or of the app, does not allow this, or an app lacks the scope {scope}: \
             an app needs both, and a Super Administrator grants them"
        )),
        None => error,
    }
}

/// The scope that an OAuth client needs for an operation. `None`: there is none, or several.
fn scope_of(operation: Operation) -> Option<&'static str> {
    Some(match operation {
        Operation::List | Operation::Get | Operation::Connect => "okta.apiTokens.read",
        Operation::Update | Operation::Revoke => "okta.apiTokens.manage",
        Operation::Owner => "okta.users.read",
        Operation::Zones => "okta.networkZones.read",
        Operation::Usage => "okta.logs.read",
        _ => return None,
    })
}

/// Whether it is a code of Okta's for something that there is: gateways have codes of their own, and E0000008 is a path that Okta
/// doesn't have.
fn is_oktas(code: &str) -> bool {
    let digits = code.strip_prefix('E').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) && code != "E0000008"
}

fn say(response: &ResponseValue<types::Error>) -> ServiceError {
    let error: &types::Error = response;
    let causes: Vec<_> = error
        .error_causes
        .iter()
        .flatten()
        .filter_map(|cause| cause.error_summary.as_deref())
        .collect();
    let message = match (error.error_summary.as_deref(), causes.is_empty()) {
        (Some(summary), false) => Some(clean_text(&format!("{summary} ({})", causes.join("; ")))),
        (Some(summary), _) => Some(summary.into()),
        // Where OAuth or DPoP refuses, the body may be empty and the header alone say why.
        (None, _) => response
            .headers()
            .get("www-authenticate")
            .and_then(|challenge| Some(challenge.to_str().ok()?.to_owned())),
    };
    let code = error.error_code.as_deref();
    ServiceError {
        message,
        code: code.map(Into::into),
        kind: match code {
            Some("E0000005") => Some(ErrorKind::Unauthenticated),
            // A 401 that a new sign-in does not help: the org lacks the feature.
            Some("E0000015") => Some(ErrorKind::PermissionDenied),
            _ => None,
        },
        own: code.is_some_and(is_oktas),
    }
}
