//! Whether a changed token shows the change.

use super::{LOOK, UNCLEAR_WITHIN, Write, WriteAnswer, check_named};
use crate::done::Done;
use crate::error::{ErrorKind, Operation, Result};
use crate::provider::TokenProvider;
use crate::request::UpdateToken;
use crate::token::{Privilege, Token, TokenId};

/// How much of a change a token shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    All,
    Some,
    None,
}

/// The token `id` after the `change` whose request was answered as `sent` says.
///
/// # Errors
///
/// `sent`'s own where the token was not changed, or `OutcomeUnknown`.
pub(crate) async fn update(
    provider: &dyn TokenProvider,
    id: &TokenId,
    change: &UpdateToken,
    sent: Result<Done<()>>,
) -> Result<Done<Token>> {
    let request = Done::of_sent(&sent);
    let answer = WriteAnswer::of(sent)?;
    let write = Write {
        provider,
        operation: Operation::Update,
        token: Some(id),
        noun: "change",
    };
    let mut patience = answer.patience(UNCLEAR_WITHIN);
    loop {
        let token = match provider.get(id).await {
            Ok(token) => match check_named(&token) {
                Ok(()) => token,
                Err(error) => return Err(write.unseen(answer, error)),
            },
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(match answer {
                    // Both say so.
                    WriteAnswer::NotFound(error) => error,
                    answer => write.unknown(answer, "the token was not found", LOOK),
                });
            }
            Err(error) => return Err(write.unseen(answer, error)),
        };
        let is_done = matches!(answer, WriteAnswer::Done);
        match (shown(change, &token, is_done), &answer) {
            (Shown::All, WriteAnswer::Done | WriteAnswer::Unclear(_)) => {
                return Ok(request.map(|()| token));
            }
            (Shown::None, WriteAnswer::Refused(_) | WriteAnswer::NotFound(_)) => {}
            (_, WriteAnswer::Refused(_) | WriteAnswer::NotFound(_)) => {
                // It may have been like that before; or else another server refused what the service carried out.
                return Err(write.unknown(answer, "the token shows the change", LOOK));
            }
            _ => {}
        }
        if !patience.wait().await {
            return Err(match answer {
                WriteAnswer::Refused(error) => error,
                answer => write.unknown(answer, "the token does not show it", LOOK),
            });
        }
    }
}

/// How much of `change` the token shows. Services may drop spaces around a name; that they have done so is not certain of a name
/// that differs only in them, unless the change `is_done`.
fn shown(change: &UpdateToken, token: &Token, is_done: bool) -> Shown {
    let found = token.name.as_deref();
    let name = change.name.as_deref();
    let is_trimmed = name.is_some_and(|name| {
        found != Some(name) && found.is_some_and(|found| found.trim() == name.trim())
    });
    if is_trimmed && !is_done {
        return Shown::Some;
    }
    let name = name.map(|name| is_trimmed || found == Some(name));
    let privileges = change.privileges.as_ref().map(|new| {
        let old = token.privileges.as_deref();
        old.is_some_and(|old| Privilege::same(old, new))
    });
    let network = change
        .network
        .as_ref()
        .map(|network| token.network.as_ref() == Some(network));
    let parts = [name, privileges, network].into_iter().flatten();
    let (shown, not_shown): (Vec<_>, Vec<_>) = parts.partition(|is_shown| *is_shown);
    match (shown.is_empty(), not_shown.is_empty()) {
        (_, true) => Shown::All,
        (false, false) => Shown::Some,
        (true, false) => Shown::None,
    }
}
