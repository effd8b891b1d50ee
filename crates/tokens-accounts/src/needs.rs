//! What accounts need for a purpose, and whether they have it.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use futures_util::StreamExt as _;
use schemars::JsonSchema;
use serde::Serialize;
use tokens_core::{
    Account, AccountTokens, Detail, Error, ErrorKind, Fact, Identity, IdentityKind, ListOptions,
    Owner, SignedDuration, Token, TokenDetails, TokenKind, TokenProvider, UnknownFact,
    UnknownReason, UsageQuery, Visibility,
};

use crate::service::AccountDef;

/// What an account is to be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To list tokens.
    List,
    /// To read who uses them.
    Usage,
    /// To read all that a judgement of them needs.
    Audit,
    /// To change and revoke them.
    Change,
}

impl Purpose {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::List, Self::Usage, Self::Audit, Self::Change];

    /// Its name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Usage => "usage",
            Self::Audit => "audit",
            Self::Change => "change",
        }
    }
}

impl fmt::Display for Purpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Purpose {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|purpose| purpose.as_str() == name);
        found
            .copied()
            .ok_or_else(|| format!("`{}` is not a purpose", name.escape_debug()))
    }
}

/// How it is found out whether an account has what it needs. Nothing is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Probe {
    /// Reads the first page of the list of tokens.
    Tokens,
    /// Reads the role of the credential: whether it sees every token.
    AllTokens,
    /// Reads the last minute of the log.
    Log,
    /// Reads the network zones.
    Zones,
    /// Reads the owner of the first token.
    Owners,
    /// Reads the permissions of the first token.
    Permissions,
    /// Reads the names of the organization of the first token and of what its permissions are for.
    Names,
    /// Reads the administrators of the organization.
    Admins,
    /// Reads the administrators of the MSP. It is not needed where the organization has none.
    MspAdmins,
    /// Reads the agents.
    Agents,
    /// Reads the rate limits of the first token.
    RateLimits,
    /// Compares the scopes and roles of the credential, since nothing is to be changed.
    Change,
}

/// Something that accounts of a service need.
#[derive(Clone, Debug)]
pub struct Need {
    /// What for, in words that follow "to": `read the log`.
    pub title: &'static str,
    /// The kind of tokens that need it. `None`: any.
    pub kind: Option<TokenKind>,
    /// The purposes that need it.
    pub purposes: &'static [Purpose],
    /// How it is found out.
    pub probe: Probe,
    /// The OAuth scope, where accounts may sign in by OAuth.
    pub scope: Option<&'static str>,
    /// The permission of a custom role, where the service has those.
    pub permission: Option<&'static str>,
    /// The roles that have it, in words.
    pub role: &'static str,
    /// How a scope and a role are granted, as sentences without a full stop.
    pub grant: Grant,
}

/// How to grant what is lacking.
#[derive(Clone, Copy, Debug)]
pub struct Grant {
    /// A scope. `{scope}` stands for it.
    pub scope: &'static str,
    /// A role. `{role}` stands for what [`Need::role`] says.
    pub role: &'static str,
}

/// A need, and whether the account has what it needs.
#[derive(Clone, Debug)]
pub struct CheckedNeed {
    /// The need.
    pub need: &'static Need,
    /// Whether the account has it.
    pub state: NeedState,
}

/// Whether an account has what it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NeedState {
    /// It has.
    Ok,
    /// It has not.
    Lacks {
        /// The scope or the roles that it lacks; either, if the service does not tell which.
        what: String,
        /// How to grant it, as a sentence without a full stop.
        grant: String,
        /// What shows that, as a sentence without a full stop.
        message: String,
    },
    /// That could not be found out.
    Unknown {
        /// Why, as a sentence without a full stop.
        message: String,
    },
}

impl Need {
    /// What `account` lacks when the service denies this.
    fn denied(&self, account: &dyn AccountDef, identity: &Identity, message: String) -> NeedState {
        let role = self.grant.role.replace("{role}", self.role);
        let by_oauth = identity.kind == IdentityKind::App;
        match self.scope.filter(|_| by_oauth) {
            Some(scope) if account.scopes().is_some() => NeedState::Lacks {
                // It asks for the scope, and an app that is refused one cannot sign in.
                what: format!("a role: {}", self.role),
                grant: role,
                message: format!("{message}; the account asks for {scope}"),
            },
            Some(scope) => NeedState::Lacks {
                what: format!("the scope {scope}, or a role: {}", self.role),
                grant: format!("{}; or {role}", self.grant.scope.replace("{scope}", scope)),
                message,
            },
            None => NeedState::Lacks {
                what: format!("a role: {}", self.role),
                grant: role,
                message,
            },
        }
    }

    /// What `account` lacks that does not even ask for the scope. `None`: it does, or that is not known.
    fn lacks_scope(&self, account: &dyn AccountDef) -> Option<NeedState> {
        let (scope, asked) = (self.scope?, account.scopes()?);
        let has = asked.iter().any(|one| one == scope);
        (!has).then(|| NeedState::Lacks {
            what: format!("the scope {scope}"),
            grant: self.grant.scope.replace("{scope}", scope),
            message: "the account does not ask for it".to_owned(),
        })
    }
}

/// Finds out whether `account` has what it needs for `purposes`.
pub(crate) async fn check(
    account: &Account,
    definition: &dyn AccountDef,
    identity: &Identity,
    needs: &'static [Need],
    purposes: &[Purpose],
) -> Vec<CheckedNeed> {
    let kind = account.kind();
    let is_wanted = |need: &&Need| {
        need.purposes.iter().any(|it| purposes.contains(it))
            && need.kind.as_ref().is_none_or(|it| *it == kind)
    };
    let wanted: Vec<_> = needs.iter().filter(is_wanted).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let state = |result: &Result<(), Failed>, need: &Need| match result {
        Ok(()) => NeedState::Ok,
        Err(Failed::Denied(message)) => need.denied(definition, identity, message.clone()),
        Err(Failed::Other(message)) => NeedState::Unknown {
            message: message.clone(),
        },
        Err(Failed::NotNeeded) => NeedState::Ok,
    };
    let mut results = Vec::new();
    let provider = match first_provider(account).await {
        Ok(provider) => provider,
        Err(failed) => {
            let failed = Err(failed);
            let all = wanted.into_iter();
            let all = all.map(|need| CheckedNeed {
                need,
                state: state(&failed, need),
            });
            return all.collect();
        }
    };
    let mut first = None;
    for need in wanted {
        let checked = match need.lacks_scope(definition) {
            Some(lacks) => lacks,
            None => match probe(&*provider, need, identity, &mut first).await {
                Err(Failed::NotNeeded) => continue,
                result => state(&result, need),
            },
        };
        results.push(CheckedNeed {
            need,
            state: checked,
        });
    }
    results
}

/// Why something could not be read.
#[derive(Clone, Debug)]
enum Failed {
    /// The service denies it.
    Denied(String),
    /// Anything else.
    Other(String),
    /// The account has nothing that needs it.
    NotNeeded,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied => Self::Denied(error.message().to_owned()),
            _ => Self::Other(error.message().to_owned()),
        }
    }
}

impl From<&UnknownFact> for Failed {
    fn from(unknown: &UnknownFact) -> Self {
        match unknown.reason {
            UnknownReason::Denied => Self::Denied(unknown.message.clone()),
            _ => Self::Other(unknown.message.clone()),
        }
    }
}

/// The only organization, or the first one.
async fn first_provider(account: &Account) -> Result<Arc<dyn TokenProvider>, Failed> {
    match &account.tokens {
        AccountTokens::One(provider) => Ok(Arc::clone(provider)),
        AccountTokens::Several(several) => match several.providers().next().await {
            Some(provider) => Ok(provider?),
            None => Err(Failed::Other("the account has no organization".to_owned())),
        },
    }
}

/// The first token of the list that is another user's, or else the first one, once asked for.
type First = Option<Result<Option<Token>, Failed>>;

/// So many tokens are looked at for one of another user.
const MAX_OWN: usize = 200;

/// What a user may read of others is not shown by what it may read of itself.
async fn first_token<'a>(
    provider: &dyn TokenProvider,
    identity: &Identity,
    first: &'a mut First,
) -> &'a Result<Option<Token>, Failed> {
    if first.is_none() {
        let mut tokens = provider.list(ListOptions::default()).take(MAX_OWN);
        let mut found = tokens.next().await.transpose().map_err(Failed::from);
        let is_own = |token: &Token| {
            let owner = token.owner.as_ref().and_then(|owner| owner.id.as_ref());
            owner.is_some() && owner == identity.id.as_ref()
        };
        if let Ok(Some(token)) = &mut found {
            while is_own(token) {
                let Some(Ok(next)) = tokens.next().await else {
                    break;
                };
                *token = next;
            }
        }
        *first = Some(found);
    }
    first.get_or_insert(Ok(None))
}

/// One cheap read.
async fn probe(
    provider: &dyn TokenProvider,
    need: &Need,
    identity: &Identity,
    first: &mut First,
) -> Result<(), Failed> {
    match need.probe {
        Probe::Tokens => first_token(provider, identity, first)
            .await
            .clone()
            .map(|_| ()),
        Probe::AllTokens => match provider.reader().await.visibility {
            Fact::Known {
                value: Visibility::All,
                ..
            } => Ok(()),
            Fact::Known { .. } => Err(Failed::Denied(
                "the role of the credential shows only some tokens".to_owned(),
            )),
            // What is reported of its role is known not to be enough.
            Fact::Unknown(unknown)
                if unknown.reason == UnknownReason::NotReported && unknown.needs.is_some() =>
            {
                Err(Failed::Denied(unknown.message))
            }
            // Its own role could not be read, which it does not need to list tokens.
            Fact::Unknown(unknown) => Err(Failed::Other(unknown.message)),
        },
        Probe::Zones => Ok(provider.zones().await.map(|_| ())?),
        Probe::Log => {
            let token = some_token(provider, identity, first).await?;
            let minute = SignedDuration::from_mins(1);
            let since = provider.service_now().saturating_sub(minute);
            let since = since.map_err(|error| Failed::Other(error.to_string()))?;
            // One for another path of the log, where a service has two, and one for its rest.
            let query = UsageQuery::new(vec![token], since).max_requests(3);
            match provider.usage(query).next().await {
                Some(Err(error)) if error.kind() != ErrorKind::LimitReached => Err(error.into()),
                _ => Ok(()),
            }
        }
        Probe::Owners => {
            let token = some_token(provider, identity, first).await?;
            let wanted = [Detail::Owners].into_iter().collect();
            match provider.details(&token, &wanted).await.owner_details {
                Some(Fact::Unknown(unknown)) => Err((&unknown).into()),
                _ => Ok(()),
            }
        }
        Probe::Permissions => {
            let token = some_token(provider, identity, first).await?;
            let wanted = [Detail::Permissions].into_iter().collect();
            let permissions = provider.details(&token, &wanted).await.permissions;
            let unknown = permissions.map(|all| all.unknown).unwrap_or_default();
            match unknown
                .iter()
                .find(|one| one.reason.is_missing())
                .or(unknown.first())
            {
                Some(unknown) => Err(unknown.into()),
                None => Ok(()),
            }
        }
        Probe::Names => {
            let token = some_token(provider, identity, first).await?;
            let wanted = [Detail::Names, Detail::Permissions].into_iter().collect();
            missing(&provider.details(&token, &wanted).await, Detail::Names)
        }
        Probe::Agents => {
            let mut token = some_token(provider, identity, first).await?;
            // The agents are read for an agent's token only.
            token.agent.get_or_insert_default();
            let wanted = [Detail::Agents].into_iter().collect();
            missing(&provider.details(&token, &wanted).await, Detail::Agents)
        }
        Probe::RateLimits => {
            let token = some_token(provider, identity, first).await?;
            let wanted = [Detail::RateLimits].into_iter().collect();
            missing(&provider.details(&token, &wanted).await, Detail::RateLimits)
        }
        Probe::Admins => {
            let token = some_token(provider, identity, first).await?;
            match Admins::read(provider, token).await {
                admins if admins.is_about_msp() => Ok(()),
                admins => admins
                    .missing
                    .map_or(Ok(()), |unknown| Err((&unknown).into())),
            }
        }
        Probe::MspAdmins => {
            let token = some_token(provider, identity, first).await?;
            let admins = Admins::read(provider, token).await;
            let is_about_msp = admins.is_about_msp();
            match (admins.msp_id, admins.missing) {
                (None, None) => Err(Failed::NotNeeded),
                (_, None) => Ok(()),
                (_, Some(unknown)) if is_about_msp => Err((&unknown).into()),
                (_, Some(unknown)) => Err(Failed::Other(unknown.message)),
            }
        }
        Probe::Change => can_change(provider, need, identity).await,
    }
}

/// Why a kind of details could not be read.
fn missing(details: &TokenDetails, detail: Detail) -> Result<(), Failed> {
    let mut unknown = details.unknown();
    match unknown.find(|(of, why)| *of == detail && why.reason.is_missing()) {
        Some((_, why)) => Err(why.into()),
        None => Ok(()),
    }
}

/// What came of reading the lists of administrators, of the organization and of its MSP.
struct Admins {
    msp_id: Option<String>,
    /// Why one of them could not be read.
    missing: Option<UnknownFact>,
}

impl Admins {
    async fn read(provider: &dyn TokenProvider, mut token: Token) -> Self {
        // One that no list has, so that all are read.
        token.owner = Some(Owner::email("owner.invalid"));
        let owners = [Detail::Owners].into_iter().collect();
        let owner = provider.details(&token, &owners).await.owner_details;
        // The organization's MSP is known once it was looked for.
        let names = [Detail::Names].into_iter().collect();
        let org = provider.details(&token, &names).await.org;
        Self {
            msp_id: org.and_then(|org| org.known()?.msp_id.clone()),
            missing: owner.and_then(|owner| owner.unknown().cloned()),
        }
    }

    /// Whether it is the MSP's that could not be read: the reason names what it is about.
    fn is_about_msp(&self) -> bool {
        let about = self.missing.as_ref().zip(self.msp_id.as_ref());
        about.is_some_and(|(why, msp)| why.message.contains(msp.as_str()))
    }
}

async fn some_token(
    provider: &dyn TokenProvider,
    identity: &Identity,
    first: &mut First,
) -> Result<Token, Failed> {
    let none = || Failed::Other("there is no token to try it with".to_owned());
    first_token(provider, identity, first)
        .await
        .clone()?
        .ok_or_else(none)
}

/// Compares roles: with those that the credential itself reports, or else with those that the service does.
async fn can_change(
    provider: &dyn TokenProvider,
    need: &Need,
    identity: &Identity,
) -> Result<(), Failed> {
    let lacks = || {
        Err(Failed::Denied(
            "the role of the credential is not enough".to_owned(),
        ))
    };
    if let Some(privileges) = &identity.privileges {
        let is_admin = privileges.iter().any(|privilege| privilege.is_admin());
        return if is_admin { Ok(()) } else { lacks() };
    }
    let permissions = provider.reader().await.permissions;
    let has = permissions.assignments.iter().any(|assignment| {
        let mut granted = assignment.permissions.iter();
        assignment.is_privileged
            || need
                .permission
                .is_some_and(|it| granted.any(|one| one == it))
    });
    match permissions.unknown.first() {
        _ if has => Ok(()),
        Some(unknown) => Err(Failed::Other(unknown.message.clone())),
        None => lacks(),
    }
}
