//! Revokes the token that signs the requests, by itself.

use tokens_core::{Identity, Revocation, RevokeOptions, TokenProvider};

use crate::error::ChangeError;
use crate::log::{Change, ChangeLog, ChangeOutcome, Reason};

/// A revocation of the token that signs the requests.
#[derive(Debug)]
#[non_exhaustive]
pub struct RevokedCurrent {
    /// How it ended.
    pub revocation: Revocation,
    /// Why the change log lacks it. `None`: it is recorded.
    pub unrecorded: Option<ChangeError>,
}

/// Revokes the token that signs the requests of `provider`, which is that of `identity`: a leaked key, with itself. What uses the token stops
/// working, this program included. To revoke a token among others use a [`Plan`](crate::Plan).
///
/// # Errors
///
/// When it was not revoked, when that is not known, and when the change could not be recorded beforehand.
pub async fn revoke_current(
    account: &str,
    provider: &dyn TokenProvider,
    identity: &Identity,
    options: RevokeOptions,
    reason: Option<&Reason>,
    log: &ChangeLog,
) -> Result<RevokedCurrent, ChangeError> {
    let _active = log.activity().begin();
    log.activity().check("revoked")?;
    let change = Change::revoke_current(provider.id(), account);
    let begun = log.begin(change.reason(reason).identity(Some(identity)))?;
    // Its identity was read: the key was accepted until now.
    let revoked = provider.revoke_current(&options.in_use(true)).await;
    let unrecorded = begun.end(&ChangeOutcome::of_revocation(&revoked)).err();
    match revoked {
        Ok(done) => Ok(RevokedCurrent {
            revocation: done.value,
            unrecorded,
        }),
        Err(error) => Err(ChangeError::service(error).and(unrecorded)),
    }
}
