//! `tokens create`: a new token, whose key goes where it was asked to go, once, or is worth nothing.

use tokens_core::{CreateToken, IssuedToken, RevokeOptions, TokenProvider};
use uuid::Uuid;

use super::{privileges, result, show};
use crate::accounts;
use crate::audit_log::{AuditLog, Change, Outcome};
use crate::cli::{Create, Format, Global};
use crate::delivery::Sink;
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, json};
use crate::signals::{self, Changing};

pub(super) async fn run(printer: Printer, global: &Global, create: Create) -> anyhow::Result<Exit> {
    let mut request = CreateToken::new(&create.name);
    request.privileges = privileges::of(&create.privileges)?;
    request.src_ips.clone_from(&create.src_ips);

    let log = AuditLog::open(create.audit.log.as_deref())?;
    let one = accounts::open_one(global, &create.account, create.org).await?;
    let provider = &one.provider;
    if provider.capability().create_with_privileges && request.privileges.is_empty() {
        return Err(
            Problem::usage("an organization's token needs --role and --scope")
                .hint("such as --role read --scope org")
                .into(),
        );
    }
    let mut sink = Sink::open(printer, &create, one.secret_variables())?;
    sink.check(printer).await?;

    let _changing = Changing::begin();
    let creation = Creation {
        printer,
        account: &create.account,
        provider: provider.as_ref(),
        log: &log,
        org: create.org,
    };
    let issued = creation.request(request).await?;
    let what = description(&issued, &create.account);
    let (said, is_shown) = match &sink {
        Sink::Stdout => ("its key is shown this once".to_owned(), true),
        Sink::File(file) => (format!("its key is in {file}"), false),
        Sink::Command(command) => (format!("its key was given to {command}"), false),
    };
    let shown = || {
        let key = issued.secret.expose();
        match global.output {
            Format::Json => document(&create.account, &issued, Some(key)),
            _ => Ok(format!("{key}\n")),
        }
    };
    if let Err(error) = sink.deliver(printer, &issued.secret, shown).await {
        return Err(creation.take_back(&issued, error).await.into());
    }
    printer.message(&format!("created {what}; {said}"));
    let exit = signals::or_noted(log.exit(Exit::Ok));
    if is_shown {
        return Ok(exit);
    }
    let text = match global.output {
        Format::Json => document(&create.account, &issued, None)?,
        format => show::text(format, &create.account, &issued.token)?,
    };
    // What was done is told already.
    result::print(printer, &text, "", exit)
}

/// A token in the making.
#[derive(Debug)]
struct Creation<'a> {
    printer: Printer,
    account: &'a str,
    provider: &'a dyn TokenProvider,
    log: &'a AuditLog,
    org: Option<Uuid>,
}

impl Creation<'_> {
    async fn request(&self, request: CreateToken) -> anyhow::Result<IssuedToken> {
        let name = request.name.clone();
        let begun = self.log.begin(self.change("create", None, Some(&name)))?;
        let created = self.provider.create(request).await;
        begun.end(
            self.printer,
            match &created {
                Ok(issued) => Outcome::done("created").on(issued.token.id.as_ref()),
                Err(error) => Outcome::failed(error),
            },
        );
        Ok(created?)
    }

    /// Revokes a token whose key has not arrived, because of `error`, and tells of both.
    async fn take_back(&self, issued: &IssuedToken, error: anyhow::Error) -> Problem {
        let what = description(issued, self.account);
        let lost =
            |then: &str| format!("created {what}, but its key could not be delivered; {then}");
        let failed = |then: &str| Problem::new(Exit::Unknown, lost(then));
        let Some(id) = &issued.token.id else {
            let account = self.account;
            return failed("it can't be revoked again, since its id is not known")
                .caused_by(error)
                .hint(format!(
                    "find it and revoke it: tokens list --account {account}"
                ));
        };
        let org = self.org.map(|org| format!(" --org {org}"));
        let org = org.unwrap_or_default();
        let hint = format!("revoke it: tokens revoke {} {id}{org}", self.account);
        let name = issued.token.name.as_deref();
        let begun = match self
            .log
            .begin(self.change("revoke", Some(id.as_str()), name))
        {
            Ok(begun) => begun,
            Err(log_error) => {
                output::report(self.printer, error.as_ref());
                return failed("it was not revoked again")
                    .caused_by(log_error)
                    .hint(hint);
            }
        };
        let options = RevokeOptions::default();
        let revoked = self.provider.revoke(id, &options).await;
        begun.end(self.printer, Outcome::of_revocation(&revoked));
        match revoked {
            Ok(_) => Problem::new(Exit::Other, lost("it was revoked again")).caused_by(error),
            Err(revoke_error) => {
                output::report(self.printer, &revoke_error);
                failed("nor could it be revoked again")
                    .caused_by(error)
                    .hint(hint)
            }
        }
    }

    fn change<'a>(
        &'a self,
        operation: &'static str,
        id: Option<&'a str>,
        name: Option<&'a str>,
    ) -> Change<'a> {
        Change {
            account: self.account,
            provider: self.provider.id(),
            operation,
            id,
            name,
        }
    }
}

fn document(account: &str, issued: &IssuedToken, key: Option<&str>) -> anyhow::Result<String> {
    Ok(json::text(&json::Created {
        schema: json::SCHEMA,
        token: json::Record {
            account,
            token: &issued.token,
        },
        key,
    })?)
}

fn description(issued: &IssuedToken, account: &str) -> String {
    let name = issued.token.name.as_deref().unwrap_or_default();
    match &issued.token.id {
        Some(id) => format!("token {id} ({name}) in {account}"),
        None => format!("a token ({name}) of unknown id in {account}"),
    }
}
