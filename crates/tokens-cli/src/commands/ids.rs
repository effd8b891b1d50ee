//! Ids as they are typed.

use tokens_core::{Error, ErrorKind, Operation, ProviderId, Service, TokenId};
use uuid::Uuid;

/// Checks that `id` can be one, as the provider does when it is asked for the token: but before anything else is asked.
///
/// # Errors
///
/// When the service has no such ids.
pub(super) fn check(id: &TokenId, provider: &ProviderId) -> Result<(), Error> {
    let problem = match provider.service {
        Service::Mist => Uuid::try_parse(id.as_str())
            .err()
            .map(|_| "the id of a Mist token is a UUID".to_owned()),
        Service::Okta => okta_api::TokenId::try_from(id.as_str())
            .err()
            .map(|error| error.to_string()),
        _ => None,
    };
    match problem {
        None => Ok(()),
        Some(problem) => Err(Error::new(ErrorKind::Invalid, Operation::Get, problem)
            .with_provider(provider.clone())
            .with_token(id.clone())),
    }
}
