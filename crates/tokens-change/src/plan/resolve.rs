//! Finds the provider of each token that a plan is about, and what signs in there.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use futures_util::StreamExt as _;
use tokens_core::{
    Account, AccountTokens, Error, ErrorKind, InUse, Operation, ProviderId, TokenProvider,
};

use super::{CredentialsOf, Place};
use crate::error::{ChangeError, ChangeErrorKind};
use crate::guards::Credential;
use crate::selected::Selected;

/// The places of `selected`, and the index of each one's.
///
/// # Errors
///
/// When no account has one of them.
pub(super) async fn places(
    accounts: &[Account],
    selected: &[Selected],
) -> Result<(Vec<Place>, Vec<usize>), ChangeError> {
    let mut places = Vec::new();
    let mut at: Vec<Option<usize>> = vec![None; selected.len()];
    let mut failure = None;
    for account in accounts {
        let may_be_here = |one: &Selected| {
            one.account
                .as_ref()
                .is_none_or(|name| *name == account.name)
        };
        let missing: BTreeSet<&ProviderId> = { selected.iter().zip(&at) }
            .filter(|(one, place)| place.is_none() && may_be_here(one))
            .map(|(one, _)| &one.provider)
            .collect();
        let mut found = HashMap::new();
        for (of, provider) in providers(account, missing, &mut failure).await {
            found.insert(of, places.len());
            places.push(Place {
                account: account.name.clone(),
                provider,
                credentials: Arc::default(),
                claims: Arc::default(),
            });
        }
        for (one, place) in selected.iter().zip(&mut at) {
            if place.is_none() && may_be_here(one) {
                *place = found.get(&one.provider).copied();
            }
        }
    }
    let at: Result<Vec<usize>, &Selected> = { at.into_iter().zip(selected) }
        .map(|(place, one)| place.ok_or(one))
        .collect();
    at.map(|at| (places, at))
        .map_err(|one| not_found(accounts, one, failure))
}

/// The providers of `account` for `wanted`. Organizations are looked for in one pass. What fails goes to `failure`.
async fn providers<'w>(
    account: &Account,
    mut wanted: BTreeSet<&'w ProviderId>,
    failure: &mut Option<Error>,
) -> Vec<(&'w ProviderId, Arc<dyn TokenProvider>)> {
    let mut found = Vec::new();
    let AccountTokens::Several(several) = &account.tokens else {
        for id in wanted {
            match account.provider(id).await {
                Ok(provider) => found.extend(provider.map(|provider| (id, provider))),
                Err(error) => *failure = Some(error),
            }
        }
        return found;
    };
    let own = account.id();
    wanted.retain(|id| id.service == own.service && id.host == own.host && id.org_id().is_some());
    let mut providers = several.providers();
    while !wanted.is_empty()
        && let Some(provider) = providers.next().await
    {
        match provider {
            Ok(provider) => {
                if let Some(id) = wanted.take(provider.id()) {
                    found.push((id, provider));
                }
            }
            Err(error) => *failure = Some(error),
        }
    }
    found
}

fn not_found(accounts: &[Account], one: &Selected, failure: Option<Error>) -> ChangeError {
    let of = &one.provider;
    let known = |name: &String| accounts.iter().find(|account| account.name == *name);
    let account = one.account.as_ref().and_then(known);
    let problem = match (&one.account, account) {
        (Some(name), None) => format!("there is no account `{name}`"),
        (Some(name), Some(account)) => {
            format!(
                "the token {} is of {of}, but the account `{name}` is {}",
                one.id,
                account.id()
            )
        }
        (None, _) => format!("no account has the tokens of {of}"),
    };
    let error = ChangeError::new(
        ChangeErrorKind::Invalid,
        format!("{problem}; nothing was changed"),
    );
    match failure {
        Some(failure) => error.caused_by(failure),
        None => error.with_hint("list the tokens again, with the accounts as they are now"),
    }
}

/// Adds what signs in to each of `places`: what `of` finds for its account, or else the credentials of all `accounts` at its host.
pub(crate) async fn credentials(
    places: &mut [Place],
    accounts: &[Account],
    of: Option<CredentialsOf<'_>>,
) {
    let mut known: HashMap<String, Arc<[Credential]>> = HashMap::new();
    let mut asked: Vec<Option<Credential>> = vec![None; accounts.len()];
    for index in 0..places.len() {
        let place = &places[index];
        let all = match (&of, known.get(&place.account)) {
            (Some(_), Some(all)) => Arc::clone(all),
            (Some(of), None) => {
                let all: Arc<[Credential]> = of(place.account.clone()).await.into();
                known.insert(place.account.clone(), Arc::clone(&all));
                all
            }
            (None, _) => {
                let here = place.provider.id();
                let mut all = Vec::new();
                for (account, asked) in accounts.iter().zip(&mut asked) {
                    let id = account.id();
                    if (&id.service, &id.host) != (&here.service, &here.host) {
                        continue;
                    }
                    let credential = match asked {
                        Some(credential) => credential,
                        None => asked.insert(Credential::new(
                            &account.name,
                            in_use(account, places).await,
                        )),
                    };
                    all.push(credential.clone());
                }
                all.into()
            }
        };
        places[index].credentials = all;
    }
}

/// What `account` signs in with, asked of a provider that it has in `places` where it has several.
async fn in_use(account: &Account, places: &[Place]) -> Result<InUse, Error> {
    let several = match &account.tokens {
        AccountTokens::One(provider) => return provider.in_use().await,
        AccountTokens::Several(several) => several,
    };
    match places.iter().find(|place| place.account == account.name) {
        Some(place) => place.provider.in_use().await,
        None => match several.providers().next().await {
            Some(provider) => provider?.in_use().await,
            None => {
                let why = "it has no organization of which that could be asked";
                Err(Error::new(ErrorKind::Unexpected, Operation::Connect, why))
            }
        },
    }
}
