//! Whether a revoked token is gone.

use super::{
    Absence, Write, WriteAnswer, absence, check_named, is_refused_credential, is_unproved_not_found,
};
use crate::done::Done;
use crate::error::{ErrorKind, Operation, Result};
use crate::provider::TokenProvider;
use crate::revocation::{Proof, Revocation, RevokeOptions};
use crate::token::TokenId;

/// What to do about a token that stays visible.
const STAYS: &str =
    "list the tokens in a while, in case it takes longer; if it is still there, revoke it again";

/// How the revocation of the token `id` ended, whose request was answered as `sent` says.
///
/// # Errors
///
/// `sent`'s own where the token was not revoked, or `OutcomeUnknown`.
pub(crate) async fn revocation(
    provider: &dyn TokenProvider,
    id: &TokenId,
    options: &RevokeOptions,
    sent: Result<Done<()>>,
) -> Result<Done<Revocation>> {
    let request = Done::of_sent(&sent);
    let answer = WriteAnswer::of(sent)?;
    if !options.verify && matches!(answer, WriteAnswer::Done | WriteAnswer::NotFound(_)) {
        return Ok(request.map(|()| Revocation::accepted()));
    }
    let write = Write {
        provider,
        operation: Operation::Revoke,
        token: Some(id),
        noun: "revocation",
    };
    let mut patience = answer.patience(options.within);
    let mut absent = Absence::after(&answer);
    loop {
        let proof = match look(provider, id).await {
            Ok(proof) => proof,
            Err(error) if options.in_use && is_refused_credential(&error) => {
                Some(Proof::CredentialRefused)
            }
            Err(error) => return Err(write.unseen(answer, error)),
        };
        match proof {
            Some(proof) if absent.is_certain().await => {
                return Ok(request.map(|()| gone(&answer, proof)));
            }
            Some(_) => continue,
            // What was not found before was found again.
            None => absent = Absence::after(&answer),
        }
        if !patience.wait().await {
            return Err(match answer {
                WriteAnswer::Refused(error) => error,
                answer => write.unknown(answer, "the token is still there", STAYS),
            });
        }
    }
}

/// How the revocation of the token that signs the requests ended, whose request was answered as `sent` says.
///
/// # Errors
///
/// As [`revocation`].
pub(crate) async fn revocation_of_current(
    provider: &dyn TokenProvider,
    options: &RevokeOptions,
    sent: Result<Done<()>>,
) -> Result<Done<Revocation>> {
    let request = Done::of_sent(&sent);
    let answer = WriteAnswer::of(sent)?;
    if !options.verify && matches!(answer, WriteAnswer::Done) {
        return Ok(request.map(|()| Revocation::accepted()));
    }
    let write = Write {
        provider,
        operation: Operation::RevokeCurrent,
        token: None,
        noun: "revocation",
    };
    // The answer "done" shows that the credential was accepted until then.
    let was_accepted = options.in_use || matches!(answer, WriteAnswer::Done);
    let mut patience = answer.patience(options.within);
    let mut absent = Absence::after(&answer);
    loop {
        match provider.identity().await {
            Ok(_) => absent = Absence::after(&answer),
            Err(error) if is_refused_credential(&error) && was_accepted => {
                if absent.is_certain().await {
                    return Ok(request.map(|()| gone(&answer, Proof::CredentialRefused)));
                }
                continue;
            }
            Err(error) => return Err(write.unseen(answer, error)),
        }
        if !patience.wait().await {
            return Err(match answer {
                WriteAnswer::Refused(error) => error,
                answer => write.unknown(answer, "the service still accepts the token", STAYS),
            });
        }
    }
}

/// The end of a revocation whose token is gone.
fn gone(answer: &WriteAnswer, proof: Proof) -> Revocation {
    match answer {
        WriteAnswer::Done | WriteAnswer::Unclear(_) => Revocation::revoked(proof),
        WriteAnswer::NotFound(_) | WriteAnswer::Refused(_) => Revocation::not_found(proof),
    }
}

/// How it is known that the token is gone; `None` if it is there.
///
/// # Errors
///
/// When neither can be told.
async fn look(provider: &dyn TokenProvider, id: &TokenId) -> Result<Option<Proof>> {
    match provider.get(id).await {
        Ok(token) => check_named(&token).map(|()| None),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Ok(Some(error.proof().unwrap_or(Proof::ReadNotFound)))
        }
        // Another server's, or empty.
        Err(error) if is_unproved_not_found(&error) => absence(provider, id).await,
        Err(error) => Err(error),
    }
}
