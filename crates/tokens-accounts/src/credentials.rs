//! Which tokens the configured accounts sign in with, so that none of them is revoked by accident.

use std::collections::HashMap;

use futures_util::future::join_all;
use tokens_core::{Error, ErrorKind, InUse, Operation};

use crate::accounts::Accounts;
use crate::error::OpenError;
use crate::open::OpenContext;
use crate::service::{AccountDef, Credential};

/// Accounts that sign in alike, in the order of definition, and what tells the token that they sign in with, or why that can't
/// be told.
pub type InUseBy = (Vec<String>, Result<InUse, Error>);

impl Accounts {
    /// What tells the credentials of all accounts, chosen or not, whose tokens may be beside those of `target`, its own among them: each credential once.
    pub async fn in_use_beside(
        &self,
        target: &dyn AccountDef,
        context: &OpenContext,
    ) -> Vec<InUseBy> {
        let service = target.service();
        let known = self.services().get(&service);
        let same_tenant = |other: &dyn AccountDef| {
            known.is_none_or(|known| known.same_tenant(target.base_url(), other.base_url()))
        };
        let neighbours = self
            .all
            .iter()
            .filter(|other| other.service() == service && same_tenant(&***other));
        let credentials = neighbours.map(|account| async {
            let credential = account.credential(context).await;
            (account.name().to_owned(), credential)
        });
        let mut known: Vec<(Vec<String>, Result<Credential, OpenError>)> = Vec::new();
        let mut places = HashMap::new();
        for (name, credential) in join_all(credentials).await {
            let client = credential.as_ref().ok().map(|credential| credential.client);
            let same = client.and_then(|client| places.get(&client).copied());
            match same.and_then(|index: usize| known.get_mut(index)) {
                Some((names, _)) => names.push(name),
                None => {
                    places.extend(client.map(|client| (client, known.len())));
                    known.push((vec![name], credential));
                }
            }
        }
        let asked = known.into_iter().map(|(names, credential)| async move {
            let in_use = match credential {
                Ok(credential) => credential.provider.in_use().await.map_err(refused),
                Err(error) => Err(error.of_account()),
            };
            (names, in_use)
        });
        let mut found = join_all(asked).await;
        // What the environment says about the same service, but not well enough for an account.
        for broken in self
            .broken
            .iter()
            .filter(|broken| broken.service == service)
        {
            let names = broken.names.iter().map(|name| (*name).to_owned());
            let message = broken.error.message();
            let error = Error::new(ErrorKind::Config, Operation::Connect, message);
            found.push((names.collect(), Err(error)));
        }
        found
    }
}

/// A credential that the service refuses may still sign others in.
fn refused(error: Error) -> Error {
    if error.kind() != ErrorKind::Unauthenticated {
        return error;
    }
    // Okta answers E0000011 to a dead token, and presumably to a live one outside its network zone, too.
    let message = "the service refuses its credential, which may still work from another network; \
                   if its key is dead, remove the account from the configuration";
    Error::new(error.kind(), error.operation(), message).with_source(error)
}
