//! `tokens revoke --current`: an account's own token, or one whose key is on standard input, by itself.

use std::sync::Arc;

use tokens_core::{
    Error, ErrorKind, Identity, InUse, Operation, Revocation, RevocationOutcome, TokenProvider,
};

use crate::accounts;
use crate::audit_log::{AuditLog, Change, Outcome};
use crate::cli::{Format, Global, Revoke};
use crate::commands::{asking, key, result, whose};
use crate::exit::Exit;
use crate::output::{Printer, Problem, escape, json};
use crate::signals::{self, Changing};

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
    let log = AuditLog::open(global, revoke.audit.log.as_deref(), revoke.asking.dry_run)?;
    let account = &*revoke.account;
    // Whatever they need to serve lives as long as they.
    let (mut own, mut foreign) = (None, None);
    let provider: Arc<dyn TokenProvider> = if revoke.key_stdin {
        let key = key::read().await?;
        let opened = foreign.insert(accounts::open_with_key(global, account, key).await?);
        Arc::clone(&opened.provider)
    } else {
        let opened = own.insert(accounts::open_one(global, account, revoke.org).await?);
        Arc::clone(&opened.provider)
    };
    if !provider.capability().revoke_current {
        return Err(unsupported(provider.as_ref(), account).into());
    }
    let identity = provider.identity().await.map_err(|error| {
        if revoke.key_stdin {
            whose::refused(error)
        } else {
            error.into()
        }
    })?;

    let who = whose::name(&identity);
    let what = if revoke.key_stdin {
        format!("the token of {who} whose key is on standard input")
    } else {
        format!("the token of {who} that {account} signs in with")
    };
    if revoke.key_stdin {
        for account in of_same_user(global, account, &identity).await? {
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

    let _changing = Changing::begin();
    let begun = log.begin(Change {
        account,
        provider: provider.id(),
        operation: "revoke_current",
        id: None,
        name: None,
        sink: None,
    })?;
    // Its identity was read: the key was accepted until now.
    let options = revoke.verification.options().in_use(true);
    let revoked = provider.revoke_current(&options).await;
    begun.end(printer, Outcome::of_revocation(&revoked));
    let Revocation { outcome, proof, .. } = match revoked {
        Ok(revocation) => revocation,
        Err(error) => {
            if error.kind() == ErrorKind::OutcomeUnknown && global.output == Format::Json {
                printer.result(&json::text(&document("unknown", None))?)?;
            }
            return Err(error.into());
        }
    };
    let text = match (global.output, outcome) {
        (Format::Json, _) => json::text(&document(outcome.as_str(), proof))?,
        (_, RevocationOutcome::Accepted) => {
            format!("accepted, not verified: {}\n", escape::line(&what))
        }
        _ => format!("{outcome} {}\n", escape::line(&what)),
    };
    let exit = signals::or_noted(log.exit(Exit::Ok));
    result::print(printer, &text, &text, exit)
}

/// What to do instead where no credential can revoke itself.
fn unsupported(provider: &dyn TokenProvider, account: &str) -> Error {
    let hint = match provider.alternative(Operation::RevokeCurrent) {
        Some(alternative) => alternative.to_owned(),
        None => {
            format!("`tokens identify {account}` names the token of a key; revoke it by its id")
        }
    };
    Error::new(
        ErrorKind::Unsupported,
        Operation::RevokeCurrent,
        "no token of this service, or of this kind, can revoke itself",
    )
    .with_provider(provider.id().clone())
    .with_hint(hint)
}

/// The accounts that sign in as the same user, as far as that can be told: they need not work. Whether with the same key is not
/// told.
async fn of_same_user(
    global: &Global,
    account: &str,
    identity: &Identity,
) -> anyhow::Result<Vec<String>> {
    let mut accounts = Vec::new();
    for (names, in_use) in accounts::credentials_of(global, account).await? {
        if let Ok(InUse::UsedSince { user, .. }) = in_use
            && Some(user) == identity.id
        {
            accounts.extend(names);
        }
    }
    Ok(accounts)
}
