//! `tokens update`: another name, other privileges, another network condition.

mod change;

use tokens_core::{Error, ErrorKind, Operation, Token, TokenId, TokenProvider};

use super::{asking, drift, live, new_name, result, show};
use crate::accounts;
use crate::audit_log::{AuditLog, Change, Outcome};
use crate::cli::{Format, Global, Update};
use crate::exit::Exit;
use crate::guards::{self, Credentials, Guard};
use crate::output::{self, Printer, Problem, escape, json};
use crate::signals::{self, Changing};
use change::{Changes, Wanted};

pub(super) async fn run(printer: Printer, global: &Global, update: Update) -> anyhow::Result<Exit> {
    let wanted = Wanted::new(&update, &global.services)?;
    update.name.as_deref().map_or(Ok(()), new_name::check)?;
    asking::check(printer, &update.asking, "updating")?;
    let log = AuditLog::open(global, update.audit.log.as_deref(), update.asking.dry_run)?;
    let one = accounts::open_one(global, &update.account, update.org.as_deref()).await?;
    let provider = one.provider.as_ref();
    if let Some(what) = wanted.unsupported(provider.capability()) {
        let message = format!("{what} of these tokens can't be changed");
        let error = Error::new(ErrorKind::Unsupported, Operation::Update, message);
        return Err(error.with_provider(provider.id().clone()).into());
    }
    let id = TokenId::new(&*update.id);
    provider.check_id(&id)?;
    // Before the token is read, so that a use of it by this shows in it. A name guards nothing.
    let credentials = if wanted.changes_reach() {
        one.credentials().await
    } else {
        Vec::new()
    };
    let shown = live::read_once(provider, &id).await?;
    let title = format!("token {id} ({}) of {}", output::name(&shown), one.account);
    let changes = wanted.changes(&shown)?;
    if changes.is_empty() {
        printer.message(&format!(
            "{title} is like that already; nothing was changed"
        ));
        printer.result(&show::text(global.output, &one.account, &shown)?)?;
        return Ok(Exit::Ok);
    }

    let guards = guards_of(&shown, provider, &changes, &credentials);
    let plan = format!("{}\n{}", escape::line(&title), changes.text());
    if update.asking.dry_run {
        let text = match global.output {
            Format::Json => json::text(&json::Updating {
                schema: json::SCHEMA,
                dry_run: true,
                changes: changes.list.iter().map(json::Changed::new).collect(),
                guards: json::Guarded::all(&guards, &update.guards),
                token: json::Record::new(&one.account, &shown),
            })?,
            _ => plan,
        };
        printer.data(&text)?;
    } else {
        printer.notice(&plan);
    }
    guards::tell(printer, id.as_str(), &guards, &update.guards);
    let options = guards::missing(&guards, &update.guards);
    if !options.is_empty() {
        let hint = format!("leave it as it is, or add {}", options.join(" and "));
        let problem = Problem::refused("the token is guarded; nothing was changed");
        return Err(problem.hint(hint).into());
    }
    if update.asking.dry_run {
        return Ok(Exit::Ok);
    }
    let question = format!("Change token {id} of {}?", one.account);
    asking::confirm(printer, &update.asking, &question, "nothing was changed").await?;

    let _changing = Changing::begin();
    let live = live::read_once(provider, &id).await?;
    let live_guards = guards_of(&live, provider, &changes, &credentials);
    let is_in_use = guards::is_in_use(&guards) && guards::is_in_use(&live_guards);
    let with_use = changes.of_reach() && !is_in_use;
    let drift = drift::between(&shown, &live, with_use, provider.service_now());
    let drift = drift.or_else(|| {
        let is_other = wanted.changes(&live).ok().as_ref() != Some(&changes);
        is_other.then(|| "what was to be changed is another already".to_owned())
    });
    if let Some(drift) = drift {
        let problem =
            format!("the token has changed since it was shown: {drift}; nothing was changed");
        return Err(Problem::refused(problem)
            .hint("look at it, and repeat this")
            .into());
    }
    if let Some(guard) = live_guards
        .iter()
        .find(|guard| !guard.is_lifted(&update.guards))
    {
        return Err(Problem::refused(format!("{guard}; nothing was changed")).into());
    }
    let begun = log.begin(Change {
        account: &one.account,
        provider: provider.id(),
        operation: "update",
        id: Some(id.as_str()),
        name: live.name.as_deref(),
        sink: None,
    })?;
    let updated = provider.update(&id, changes.request).await;
    begun.end(
        printer,
        match &updated {
            Ok(_) => Outcome::done("updated"),
            Err(error) => Outcome::failed(error),
        },
    );
    let text = show::text(global.output, &one.account, &updated?.value)?;
    let done = format!("updated {}\n", escape::line(&title));
    let exit = signals::or_noted(log.exit(Exit::Ok));
    result::print(printer, &text, &done, exit)
}

fn guards_of(
    token: &Token,
    provider: &dyn TokenProvider,
    changes: &Changes,
    credentials: &Credentials,
) -> Vec<Guard> {
    if changes.of_reach() {
        guards::of_reach(token, provider.capability(), credentials)
    } else {
        Vec::new()
    }
}
