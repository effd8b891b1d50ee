//! Mist's tokens: a user's own, or those of one organization.

mod admin;
mod details;
mod directory;
mod facts;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod identity;
mod log;
mod log_rules;
mod map;
mod orgs;
mod paging;
mod permissions;
mod reader;

use std::num::NonZeroU32;
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::stream::BoxStream;
use jiff::Timestamp;
use mist_api::{Client, types};
use tokens_http::{ClientError, MaskedKey, RateLimit, ResponseValue};
use tokio::sync::OnceCell;
use uuid::Uuid;

pub use orgs::{Ids, MistOrgs};

use crate::capability::{Capability, KindFacts};
use crate::details::{DetailSet, TokenDetails};
use crate::done::Done;
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::identity::Identity;
use crate::in_use::InUse;
use crate::pages::{Listing, Page};
use crate::provider::TokenProvider;
use crate::provider_id::{ProviderId, Scope, Service};
use crate::reader::Reader;
use crate::request::{CreateToken, IssuedToken, ListOptions, UpdateToken};
use crate::revocation::{Revocation, RevokeOptions};
use crate::service_error::{ErrorContext, ServiceError};
use crate::token::{Owner, Token, TokenId, TokenKind};
use crate::usage::LogFacts;
use crate::usage_event::{UsageEvent, UsageQuery};
use crate::{validate, verify};
use directory::{ADMIN_OF_ORG, Directory};
use paging::{Position, page_of};

/// The API tokens of a Mist user or of a Mist organization.
///
/// The scope is chosen at construction: [`for_self`](Self::for_self) or [`for_org`](Self::for_org).
#[derive(Clone, Debug)]
pub struct MistTokens {
    client: Client,
    id: ProviderId,
    org_id: Option<Uuid>,
    /// What the credential learned beside the tokens.
    directory: Arc<Directory>,
    /// The user, once it is known, where the tokens are a user's.
    user: Arc<OnceCell<User>>,
}

/// Whose tokens they are.
#[derive(Clone, Debug)]
struct User {
    id: ProviderId,
    owner: Owner,
}

impl MistTokens {
    /// What is known about Mist's tokens.
    pub fn kinds() -> &'static [KindFacts] {
        &facts::KINDS
    }

    /// The tokens of the user that `client` signs in as. Other users' tokens can't be seen by anybody. The tokens themselves don't say
    /// whose they are: Mist is asked once (`GET /api/v1/self`), for this and its clones, when a token is first read or created.
    pub fn for_self(client: Client) -> Self {
        Self::new(Directory::new(client), None)
    }

    /// The tokens of the organization `org_id`.
    pub fn for_org(client: Client, org_id: Uuid) -> Self {
        Self::new(Directory::new(client), Some(org_id))
    }

    /// The tokens of the organization `org_id`, or of the user, for a credential that others share.
    fn new(directory: Arc<Directory>, org_id: Option<Uuid>) -> Self {
        let client = directory.client.clone();
        let scope = match org_id {
            None => Scope::UnknownUser,
            Some(id) => Scope::Org(id.to_string()),
        };
        Self {
            id: ProviderId::new(Service::MIST, client.identity_host(), scope),
            client,
            org_id,
            directory,
            user: Arc::default(),
        }
    }

    /// Names the user whose tokens [`for_self`](Self::for_self) shows, where [`identify`](Self::identify) has told it: then Mist is not
    /// asked again.
    #[must_use]
    pub fn with_owner(mut self, owner: Owner) -> Self {
        self.user = Arc::new(OnceCell::new_with(Some(self.of(owner))));
        self
    }

    /// Shares what `other`, which signs in with the same credential, learns beside the tokens: what one of them asks the service, the
    /// other knows.
    #[must_use]
    pub fn sharing(mut self, other: &Self) -> Self {
        self.directory = Arc::clone(&other.directory);
        self
    }

    fn of(&self, owner: Owner) -> User {
        let mut id = self.id.clone();
        id.scope = Scope::user(owner.id.as_deref(), owner.email.as_deref());
        User { id, owner }
    }

    /// Whose tokens they are.
    ///
    /// # Errors
    ///
    /// When it is not known yet, and Mist does not tell.
    async fn user(&self) -> Result<&User> {
        let ask = async || Ok(self.of(self.directory.identify().await?.owner()));
        self.user.get_or_try_init(ask).await
    }

    fn call(&self, operation: Operation) -> ErrorContext<'_> {
        ErrorContext::new(operation, self.id())
    }

    fn user_token(&self, token: types::UserApitoken) -> Token {
        let mut token = map::user_token(token, self.id());
        token.owner = self.user.get().map(|user| user.owner.clone());
        token
    }

    async fn user_page(&self, at: Position) -> Result<Page<types::UserApitoken, Position>> {
        let call = self.call(Operation::List);
        let mut request = self.client.list_api_tokens();
        if at.page > NonZeroU32::MIN {
            request = request.page(at.page);
        }
        let sent = request.send().await;
        let answer = sent.map_err(|e| convert(call, e))?;
        self.user().await?;
        Ok(page_of(call, answer, at, |token| token.id))
    }

    async fn org_page(
        &self,
        org_id: Uuid,
        at: Position,
    ) -> Result<Page<types::OrgApitoken, Position>> {
        let call = self.call(Operation::List);
        let mut request = self.client.list_org_api_tokens().org_id(org_id);
        if at.page > NonZeroU32::MIN {
            request = request.page(at.page);
        }
        let sent = request.send().await;
        let answer = sent.map_err(|e| convert(call, e))?;
        Ok(page_of(call, answer, at, |token| token.id))
    }

    async fn read(&self, call: ErrorContext<'_>, id: Uuid) -> Result<Token> {
        match self.org_id {
            None => {
                let request = self.client.get_api_token().apitoken_id(id);
                let answer = request.send().await.map_err(|e| convert(call, e))?;
                call.check_id(answer.id.as_ref(), &id)?;
                self.user().await?;
                Ok(self.user_token(answer.into_inner()))
            }
            Some(org_id) => {
                let request = self
                    .client
                    .get_org_api_token()
                    .org_id(org_id)
                    .apitoken_id(id);
                let answer = request.send().await.map_err(|e| convert(call, e))?;
                call.check_id(answer.id.as_ref(), &id)?;
                Ok(map::org_token(answer.into_inner(), &self.id))
            }
        }
    }

    async fn create_once(&self, request: CreateToken) -> Result<Done<IssuedToken>> {
        let call = self.call(Operation::Create);
        match self.org_id {
            None => {
                // Before there is a key, which must not wait for it.
                self.user().await?;
                let body = types::UserApitokenRequest { name: request.name };
                let sent = self.client.create_api_token().body(body).send().await;
                let mut created = Done::of(sent.map_err(|e| convert(call, e))?);
                let key = created.value.0.key.take().map(MaskedKey::into_secret);
                self.issued(created.map(|created| self.user_token(created.0)), key)
            }
            Some(org_id) => {
                let body = types::OrgApitokenCreate {
                    name: request.name,
                    privileges: map::outbound(call, &request.privileges)?,
                    src_ips: request.src_ips,
                };
                let request = self.client.create_org_api_token().org_id(org_id).body(body);
                let sent = request.send().await;
                let mut created = Done::of(sent.map_err(|e| convert(call, e))?);
                let key = created.value.0.key.take().map(MaskedKey::into_secret);
                // It may lack the privileges. The key must not wait for a second request that would tell them.
                let token = created.map(|created| map::org_token(created.0, &self.id));
                self.issued(token, key)
            }
        }
    }

    /// Pairs a new token with its key, which must be whole: a masked one opens nothing.
    fn issued(
        &self,
        token: Done<Token>,
        key: Option<tokens_http::Secret>,
    ) -> Result<Done<IssuedToken>> {
        let call = self.call(Operation::Create);
        match key {
            Some(key) if map::is_whole(key.expose()) => {
                Ok(token.map(|token| IssuedToken::new(token, key)))
            }
            _ => {
                let error = call.error(
                    ErrorKind::OutcomeUnknown,
                    "the service accepted the creation, but its answer does not hold the whole key, which is shown only there",
                );
                Err(match token.value.id {
                    Some(id) => error
                        .with_hint(
                            "revoke this token, since nobody has its key, and create another one",
                        )
                        .with_token(id),
                    None => error,
                })
            }
        }
    }
}

#[async_trait]
impl TokenProvider for MistTokens {
    fn id(&self) -> &ProviderId {
        self.user.get().map_or(&self.id, |user| &user.id)
    }

    fn kind(&self) -> TokenKind {
        match self.org_id {
            None => TokenKind::USER,
            Some(_) => TokenKind::ORG,
        }
    }

    fn capability(&self) -> Capability {
        match self.org_id {
            None => Capability::MIST_USER,
            Some(_) => Capability::MIST_ORG,
        }
    }

    fn check_id(&self, id: &TokenId) -> Result<()> {
        uuid(self.call(Operation::Get).on(id), id).map(drop)
    }

    fn rate_limit(&self) -> Option<RateLimit> {
        self.client.rate_limit()
    }

    fn service_now(&self) -> Timestamp {
        self.client.service_now()
    }

    fn list(&self, options: ListOptions) -> BoxStream<'static, Result<Token>> {
        let listing = Listing {
            operation: Operation::List,
            provider: self.id.clone(),
            first: Position::FIRST,
            max_pages: options.max_pages,
        };
        let (fetching, mapping) = (self.clone(), self.clone());
        match self.org_id {
            None => listing.stream(
                move |at| {
                    let provider = fetching.clone();
                    async move { provider.user_page(at).await }
                },
                move |record| mapping.user_token(record),
            ),
            Some(org_id) => listing.stream(
                move |at| {
                    let provider = fetching.clone();
                    async move { provider.org_page(org_id, at).await }
                },
                move |record| map::org_token(record, &mapping.id),
            ),
        }
    }

    async fn get(&self, id: &TokenId) -> Result<Token> {
        let call = self.call(Operation::Get).on(id);
        let error = match self.read(call, uuid(call, id)?).await {
            Err(error) if verify::is_unproved_not_found(&error) => error,
            read => return read,
        };
        // Mist's own 404 may be empty, and so may any other server's. The list tells them apart.
        match verify::absence(self, id).await {
            Ok(Some(proof)) => {
                let why = "the service answered 404, and its list does not contain the token";
                Err(call.error(ErrorKind::NotFound, why).with_proof(proof))
            }
            Ok(None) | Err(_) => Err(error),
        }
    }

    async fn create(&self, request: CreateToken) -> Result<Done<IssuedToken>> {
        validate::create(&request, &self.capability(), self.id())?;
        let begun = verify::creation::Begun::now(&request.name);
        match self.create_once(request).await {
            Ok(issued) => Ok(issued),
            Err(error) => Err(verify::creation::creation(self, &begun, error).await),
        }
    }

    async fn update(&self, id: &TokenId, change: UpdateToken) -> Result<Done<Token>> {
        let call = self.call(Operation::Update).on(id);
        let apitoken_id = uuid(call, id)?;
        validate::update(&change, &self.capability(), self.id())?;
        let sent = match self.org_id {
            None => {
                let body = types::UserApitokenRequest {
                    name: change.name.clone().unwrap_or_default(),
                };
                let request = self
                    .client
                    .update_api_token()
                    .apitoken_id(apitoken_id)
                    .body(body);
                request.send().await.map(Done::request_of)
            }
            Some(org_id) => {
                let body = types::OrgApitokenUpdate {
                    name: change.name.clone(),
                    privileges: map::outbound(
                        call,
                        change.privileges.as_deref().unwrap_or_default(),
                    )?,
                };
                let request = self.client.update_org_api_token().org_id(org_id);
                let request = request.apitoken_id(apitoken_id).body(body);
                request.send().await.map(Done::request_of)
            }
        };
        let sent = sent.map_err(|e| convert(call, e));
        verify::update(self, id, &change, sent).await
    }

    async fn revoke(&self, id: &TokenId, options: &RevokeOptions) -> Result<Done<Revocation>> {
        let call = self.call(Operation::Revoke).on(id);
        let apitoken_id = uuid(call, id)?;
        let sent = match self.org_id {
            None => {
                let request = self.client.delete_api_token().apitoken_id(apitoken_id);
                request.send().await
            }
            Some(org_id) => {
                let request = self.client.delete_org_api_token().org_id(org_id);
                request.apitoken_id(apitoken_id).send().await
            }
        };
        let sent = sent.map(Done::request_of).map_err(|e| convert(call, e));
        verify::revocation(self, id, options, sent).await
    }

    async fn identity(&self) -> Result<Identity> {
        let identity = self.directory.identify().await?;
        if self.org_id.is_none() {
            let user = async || self.of(identity.owner());
            self.user.get_or_init(user).await;
        }
        Ok(identity)
    }

    async fn in_use(&self) -> Result<InUse> {
        Ok(InUse::Keys(self.client.keys()))
    }

    async fn details(&self, token: &Token, wanted: &DetailSet) -> TokenDetails {
        self.directory.details(token, wanted, self.org_id).await
    }

    async fn reader(&self) -> Reader {
        self.directory.reader(self.org_id).await
    }

    fn usage(&self, query: UsageQuery) -> BoxStream<'static, Result<UsageEvent>> {
        log::usage(
            Arc::clone(&self.directory),
            self.id().clone(),
            self.org_id,
            query,
        )
    }

    /// How long Mist keeps its logs is not documented.
    fn log_facts(&self) -> LogFacts {
        LogFacts::new(self.org_id.is_some())
    }
}

fn uuid(call: ErrorContext<'_>, id: &TokenId) -> Result<Uuid> {
    Uuid::try_parse(id.as_str())
        .map_err(|_| call.error(ErrorKind::Invalid, "the id of a Mist token is a UUID"))
}

fn convert(call: ErrorContext<'_>, error: ClientError<types::Error>) -> Error {
    let error = call.convert(error, say);
    let is_of_org = matches!(call.provider.scope, Scope::Org(_));
    if is_of_org && error.kind() == ErrorKind::PermissionDenied {
        return error
            .with_needs(ADMIN_OF_ORG)
            .with_hint(format!("this needs {ADMIN_OF_ORG}"));
    }
    error
}

fn say(response: &ResponseValue<types::Error>) -> ServiceError {
    let error: &types::Error = response;
    ServiceError {
        message: error.detail.clone(),
        code: None,
        kind: None,
        own: error.detail.is_some() || error.id.is_some(),
    }
}
