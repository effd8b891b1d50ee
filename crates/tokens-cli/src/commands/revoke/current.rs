//! `tokens revoke --current`: an account's own token, or one whose key is on standard input, by itself.

use std::sync::Arc;

use tokens_change::{RevokedCurrent, revoke_current};
use tokens_core::{
    Error, ErrorKind, Identity, InUse, Operation, Revocation, RevocationOutcome, TokenProvider,
};

use crate::accounts::{self, Found};
use crate::change_log;
use crate::cli::{Format, Global, Revoke};
use crate::commands::{asking, key, result};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, escape, json};
use crate::signals;

pub(super) async fn run(printer: Printer, global: &Global, revoke: Revoke) -> anyhow::Result<Exit> {
    if revoke.key_stdin {
        asking::check_without_stdin(&revoke.asking, "revoking with a key from standard input")?;
    } else {
        asking::check(printer, &revoke.asking, "revoking")?;
    }
    if revoke.max_changes == 0 {
        return Err(
            Problem::refused("--max-changes 0 allows no change; nothing was revoked").into(),
        );
    }
    let log = change_log::open(
        global,
        revoke.recording.log.as_deref(),
        revoke.asking.dry_run,
    )?;
    let account = revoke.account.as_deref().unwrap_or_default();
    // Whatever they need to serve lives as long as they.
    let mut own = None;
    let mut foreign = None;
    let (provider, identity): (Arc<dyn TokenProvider>, _) = if revoke.key_stdin {
        let found = accounts::find(global, account).await?;
        if !found.can_revoke_current() {
            return Err(unsupported(account, None).into());
        }
        let identified = found.identify(&key::read().await?).await;
        let identified = identified.map_err(key::refused)?;
        foreign = Some(found);
        (identified.provider, identified.identity)
    } else {
        let opened = accounts::open_one(global, account, revoke.org.as_deref()).await?;
        let opened = own.insert(opened);
        let provider = Arc::clone(&opened.provider);
        if !provider.capability().revoke_current {
            return Err(unsupported(account, Some(provider.as_ref())).into());
        }
        let identity = provider.identity().await?;
        (provider, identity)
    };

    let who = identity.to_string();
    let what = if revoke.key_stdin {
        format!("the token of {who} whose key is on standard input")
    } else {
        format!("the token of {who} that {account} signs in with")
    };
    if let Some(found) = &foreign {
        for account in of_same_user(found, &identity).await {
            let note = format!(
                "note: {account} signs in as {who}, too; if this is its key, it stops working"
            );
            printer.message(&note);
        }
    }
    let document = |outcome, proof| json::RevokedCurrent {
        schema: json::SCHEMA,
        dry_run: revoke.asking.dry_run,
        account,
        host: provider.id().host.as_str(),
        outcome,
        proof,
        identity: &identity,
    };
    if revoke.asking.dry_run {
        let text = match global.output {
            Format::Json => json::text(&document("planned", None))?,
            _ => format!("{} would be revoked\n", escape::line(&what)),
        };
        printer.data(&text)?;
        return Ok(Exit::Ok);
    }
    let question = format!("Revoke {what}?");
    asking::confirm(printer, &revoke.asking, &question, "nothing was revoked").await?;

    let changing = log.activity().begin();
    let options = revoke.verification.options();
    let reason = revoke.recording.reason.as_ref();
    let revoked =
        revoke_current(account, provider.as_ref(), &identity, options, reason, &log).await;
    let RevokedCurrent {
        revocation,
        unrecorded,
        ..
    } = match revoked {
        Ok(revoked) => revoked,
        Err(error) => {
            if output::is_unknown(&error) && global.output == Format::Json {
                printer.result(&json::text(&document("unknown", None))?)?;
            }
            return Err(error.into());
        }
    };
    if let Some(error) = unrecorded {
        output::report(printer, &error);
    }
    let Revocation { outcome, proof, .. } = revocation;
    let text = match (global.output, outcome) {
        (Format::Json, _) => json::text(&document(outcome.as_str(), proof))?,
        (_, RevocationOutcome::Accepted) => {
            format!("accepted, not verified: {}\n", escape::line(&what))
        }
        _ => format!("{outcome} {}\n", escape::line(&what)),
    };
    drop(changing);
    let exit = signals::or_noted(change_log::exit(&log, Exit::Ok));
    result::print(printer, &text, &text, exit)
}

/// What to do instead where no credential can revoke itself.
fn unsupported(account: &str, provider: Option<&dyn TokenProvider>) -> Error {
    let alternative = provider.and_then(|it| it.alternative(Operation::RevokeCurrent));
    let hint = match alternative {
        Some(alternative) => alternative.to_owned(),
        None => {
            format!("`tokens identify {account}` names the token of a key; revoke it by its id")
        }
    };
    let why = "no token of this service, or of this kind, can revoke itself";
    let error = Error::new(ErrorKind::Unsupported, Operation::RevokeCurrent, why).with_hint(hint);
    match provider {
        Some(provider) => error.with_provider(provider.id().clone()),
        None => error,
    }
}

/// The accounts that sign in as the same user, as far as that can be told: they need not work. Whether with the same key is not
/// told.
async fn of_same_user(found: &Found, identity: &Identity) -> Vec<String> {
    let mut accounts = Vec::new();
    for (names, in_use) in found.credentials().await {
        if let Ok(InUse::UsedSince { user, .. }) = in_use
            && Some(user) == identity.id
        {
            accounts.extend(names);
        }
    }
    accounts
}
