//! Revokes the tokens that no guard blocks, then creates one: `revoke_safely tokens.toml changes.jsonl new.key TOKEN…`.

use std::{error::Error, io::Write};

use tokens_accounts::{Accounts, OpenContext, Opening, RequestSettings, Services, config};
use tokens_change::{ChangeLog, Creation, FileSink, Plan};
use tokens_core::{CreateToken, StreamExt as _, Token, TokenRef, TryStreamExt as _};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    run(&arguments, &mut std::io::stdout()).await
}

pub(crate) async fn run(args: &[String], out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let [file, log, key_file, tokens @ ..] = args else {
        return Err("name a configuration, a change log, a file for a key, and tokens".into());
    };
    let path = config::config_path(Some(file.into()));
    let accounts = Accounts::load(&Services::default(), path, false)?;
    let context = OpenContext::new(RequestSettings::default(), &accounts);
    let openings = accounts.open(&context).map(Opening::into_result);
    let accounts: Vec<_> = openings.try_collect().await?;
    let log = ChangeLog::open(log)?.program("revoke_safely 0.1.0");
    let tokens: Result<Vec<TokenRef>, _> = tokens.iter().map(|token| token.parse()).collect();
    let mut unguarded = Vec::new();
    let plan = Plan::revoke(&accounts, tokens?).await?;
    plan.failures()
        .try_for_each(|error| writeln!(out, "{error}"))?;
    for entry in plan.entries() {
        for guard in entry.guards() {
            writeln!(out, "{} is left: {guard}", entry.title())?;
        }
        let token = entry.token().filter(|_| entry.guards().is_empty());
        unguarded.extend(token.and_then(Token::reference));
    }
    let mut plan = Plan::revoke(&accounts, unguarded).await?;
    plan.carry_out(&log).await?;
    for entry in plan.entries() {
        writeln!(out, "{} is {}", entry.title(), entry.outcome().as_str())?;
    }
    let creator = accounts.iter().find(|one| one.capability().create);
    let account = creator.ok_or("no account can create tokens")?;
    let provider = account.provider(account.id()).await?;
    let provider = provider.ok_or("it has several organizations")?;
    let new = Creation::new(&account.name, provider, CreateToken::new("successor"))?;
    let sink = Box::new(FileSink::create(key_file)?);
    let created = new.carry_out(&log, sink).await?;
    Ok(writeln!(out, "{}", created.description)?)
}
