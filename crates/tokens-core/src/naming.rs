//! How a token is named by people, and which token that is.

use std::fmt;
use std::str::FromStr;

use futures_util::stream::StreamExt as _;

use crate::display::name_text;
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::nearest::nearest;
use crate::provider::TokenProvider;
use crate::provider_id::ProviderId;
use crate::reader::Visibility;
use crate::request::ListOptions;
use crate::token::{Token, TokenId};
use crate::token_ref::TokenRef;

/// The fewest characters of an id that name a token.
pub const MIN_PREFIX: usize = 6;

/// So many candidates are kept of a name that several tokens have.
const MAX_CANDIDATES: usize = 20;

/// What people name a token by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenName {
    /// Its id, or the beginning of it.
    Id(TokenId),
    /// `name:NAME`: its name, if exactly one token has it.
    Name(String),
    /// Its reference, which says where it is.
    Ref(TokenRef),
}

impl FromStr for TokenName {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        Ok(match text.strip_prefix("name:") {
            Some(name) => Self::Name(name.to_owned()),
            None => match text.parse() {
                Ok(reference) => Self::Ref(reference),
                Err(_) => Self::Id(TokenId::new(text)),
            },
        })
    }
}

impl fmt::Display for TokenName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Name(name) => write!(f, "name:{name}"),
            Self::Ref(reference) => reference.fmt(f),
        }
    }
}

/// What a token that was named is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedFor {
    /// To be read.
    Reading,
    /// To be changed: a list that was not read to its end does not tell whether another token is named, too.
    Changing,
}

/// A name that is not the name of exactly one token.
#[derive(Clone, Debug, thiserror::Error)]
pub enum NamingError {
    /// Several tokens are meant.
    #[error("`{name}` names several tokens")]
    Ambiguous {
        /// The name, as it was written.
        name: String,
        /// They, or some of them.
        candidates: Vec<Token>,
    },
    /// No token is meant.
    #[error("no token is named by `{name}`")]
    NotFound {
        /// The name, as it was written.
        name: String,
        /// A name or an id that is near.
        near: Option<String>,
    },
    /// It does not name a token at all.
    #[error("{0}")]
    Invalid(String),
    /// The list does not tell.
    #[error(transparent)]
    Service(#[from] Error),
}

/// A token that was named.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResolvedToken {
    /// Its whole id.
    pub id: TokenId,
    /// It, if it was found in a list.
    pub listed: Option<Token>,
}

/// Which token of `provider` is named by each of `names`. A whole id costs no request; anything else is looked for in the list, which is read
/// once.
///
/// [`TokenProvider::is_whole_id`] tells a whole id from the beginning of one.
///
/// # Errors
///
/// The first name that is not the name of exactly one token. To change a token, its list must be read to its end.
pub async fn find_tokens(
    provider: &dyn TokenProvider,
    names: &[TokenName],
    wanted: NamedFor,
) -> std::result::Result<Vec<ResolvedToken>, NamingError> {
    let mut found: Vec<Search<'_>> = Vec::new();
    for name in names {
        found.push(Search::begin(provider, name)?);
    }
    if found.iter().any(|search| search.id.is_none()) {
        read_list(provider, &mut found, wanted).await?;
        if wanted == NamedFor::Changing {
            check_visibility(provider).await?;
        }
    }
    found.into_iter().map(Search::end).collect()
}

/// The search for one name.
struct Search<'n> {
    name: &'n TokenName,
    /// A whole id.
    id: Option<TokenId>,
    candidates: Vec<Token>,
    /// Ids or names of other tokens.
    others: Vec<String>,
    /// It is the name of a token, and was taken for an id.
    is_name: bool,
}

impl<'n> Search<'n> {
    fn begin(
        provider: &dyn TokenProvider,
        name: &'n TokenName,
    ) -> std::result::Result<Self, NamingError> {
        let id = match name {
            TokenName::Name(name) if name.is_empty() => {
                return Err(NamingError::Invalid(
                    "a name is missing after `name:`".to_owned(),
                ));
            }
            TokenName::Name(_) => None,
            TokenName::Ref(reference) if !is_of(provider.id(), reference.provider()) => {
                let why = format!("`{reference}` is not a token of {}", provider.id());
                return Err(NamingError::Invalid(why));
            }
            TokenName::Ref(reference) => {
                let id = reference.id();
                if !provider.is_whole_id(id) && id.as_str().chars().count() < MIN_PREFIX {
                    return Err(too_short(reference));
                }
                Some(normal(id))
            }
            TokenName::Id(id) if provider.is_whole_id(id) => Some(normal(id)),
            TokenName::Id(id) => {
                check_prefix(provider, id)?;
                None
            }
        };
        Ok(Self {
            name,
            id,
            candidates: Vec::new(),
            others: Vec::new(),
            is_name: false,
        })
    }

    fn see(&mut self, token: &Token) {
        if self.id.is_some() {
            return;
        }
        let of_token = match self.name {
            TokenName::Name(_) => token.name.as_deref(),
            _ => token.id.as_ref().map(TokenId::as_str),
        };
        // A name in the place of an id.
        if let (TokenName::Id(id), Some(name)) = (self.name, token.name.as_deref())
            && name == id.as_str()
        {
            self.is_name = true;
        }
        let Some(of_token) = of_token else { return };
        let is_it = match self.name {
            TokenName::Name(name) => of_token == name,
            TokenName::Id(id) => begins(of_token, id.as_str()),
            TokenName::Ref(_) => false,
        };
        if is_it && self.candidates.len() < MAX_CANDIDATES {
            self.candidates.push(token.clone());
        } else if self.others.len() < 1000 {
            self.others.push(of_token.to_owned());
        }
    }

    fn end(mut self) -> std::result::Result<ResolvedToken, NamingError> {
        if let Some(id) = self.id {
            return Ok(ResolvedToken { id, listed: None });
        }
        let name = self.name.clone();
        // An id that is the beginning of another one is itself.
        if let TokenName::Id(id) = self.name
            && let Some(exact) = self
                .candidates
                .iter()
                .position(|token| token.id.as_ref() == Some(id))
        {
            self.candidates = vec![self.candidates.swap_remove(exact)];
        }
        match self.candidates.as_slice() {
            [_] => {}
            [] => {
                let text = match &name {
                    TokenName::Name(name) => name.clone(),
                    other => other.to_string(),
                };
                let near = nearest(&text, self.others.iter().map(String::as_str));
                let near = near.map(|near| match &name {
                    TokenName::Name(_) => format!("name:{near}"),
                    _ => near.to_owned(),
                });
                let near = if self.is_name {
                    Some(format!("name:{text}"))
                } else {
                    near
                };
                return Err(NamingError::NotFound {
                    name: name.to_string(),
                    near,
                });
            }
            _ => {
                return Err(NamingError::Ambiguous {
                    name: name.to_string(),
                    candidates: self.candidates,
                });
            }
        }
        let token = self.candidates.remove(0);
        match token.id.clone() {
            Some(id) => Ok(ResolvedToken {
                id,
                listed: Some(token),
            }),
            None => {
                let title = name_text(token.name.as_deref()).to_owned();
                let why =
                    format!("the service sends no id of the token `{title}` that can be used");
                Err(NamingError::Invalid(why))
            }
        }
    }
}

/// Whether the id of a token begins so. The digits of a UUID are the same in capitals.
fn begins(id: &str, with: &str) -> bool {
    match id.get(..with.len()) {
        Some(begin) if is_uuid(id) => begin.eq_ignore_ascii_case(with),
        Some(begin) => begin == with,
        None => false,
    }
}

/// Whether it is a UUID with hyphens.
fn is_uuid(id: &str) -> bool {
    let parts: Vec<_> = id.split('-').collect();
    let is_hex = |part: &&str| part.chars().all(|c| c.is_ascii_hexdigit());
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]) && parts.iter().all(is_hex)
}

/// The id as the service writes it: a UUID without capitals.
fn normal(id: &TokenId) -> TokenId {
    let text = id.as_str();
    if is_uuid(text) {
        TokenId::new(text.to_ascii_lowercase())
    } else {
        id.clone()
    }
}

/// Checks that `id` can be the beginning of an id, or a name that was written in its place.
fn check_prefix(
    provider: &dyn TokenProvider,
    id: &TokenId,
) -> std::result::Result<(), NamingError> {
    let text = id.as_str();
    let is_usable = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if text.eq_ignore_ascii_case("current") || !text.chars().all(is_usable) {
        provider.check_id(id)?;
        let why = format!("`{}` is not a valid id", text.escape_debug());
        return Err(NamingError::Invalid(why));
    }
    if text.chars().count() < MIN_PREFIX {
        return Err(too_short(&text));
    }
    Ok(())
}

fn too_short(name: &dyn fmt::Display) -> NamingError {
    NamingError::Invalid(format!(
        "`{name}` is too short: the beginning of an id has at least {MIN_PREFIX} characters"
    ))
}

/// Refuses a list that shows only a part of the tokens.
async fn check_visibility(provider: &dyn TokenProvider) -> std::result::Result<(), NamingError> {
    let visibility = provider.reader().await.visibility;
    if visibility.known() != Some(&Visibility::Restricted) {
        return Ok(());
    }
    let why = "the role of the credential shows only a part of the tokens, so that another token may be named, too; name it by its whole id";
    Err(NamingError::Invalid(why.to_owned()))
}

/// Whether tokens of `asked` may be tokens of a provider: a user of whom the provider does not know who it is may be any.
fn is_of(own: &ProviderId, asked: &ProviderId) -> bool {
    own == asked
        || (!own.is_storable() && (&own.service, &own.host) == (&asked.service, &asked.host))
}

async fn read_list(
    provider: &dyn TokenProvider,
    found: &mut [Search<'_>],
    wanted: NamedFor,
) -> Result<()> {
    let mut tokens = provider.list(ListOptions::default());
    let mut unusable = 0;
    while let Some(token) = tokens.next().await {
        match token {
            Ok(token) => {
                unusable += usize::from(token.id.is_none());
                found.iter_mut().for_each(|search| search.see(&token));
            }
            Err(error) if wanted == NamedFor::Changing => {
                return Err(error.with_hint("name the token by its whole id: only a whole list tells whether another token is named, too"));
            }
            // What was named may be in what came before.
            Err(error) => {
                let is_found =
                    |search: &Search<'_>| search.id.is_some() || search.candidates.len() == 1;
                return if found.iter().all(is_found) {
                    Ok(())
                } else {
                    Err(error)
                };
            }
        }
    }
    if unusable > 0 && wanted == NamedFor::Changing {
        let why = "a record of the list has no id that can be read, so that another token may be named, too";
        let error = Error::new(ErrorKind::Decode, Operation::List, why);
        return Err(error
            .with_provider(provider.id().clone())
            .with_hint("name the token by its whole id"));
    }
    Ok(())
}
