//! Carries two plans out at once, with one change log: `two_plans tokens.toml changes.jsonl TOKEN TOKEN`.

use std::{error::Error, io::Write};

use tokens_accounts::{Accounts, OpenContext, Opening, RequestSettings, Services, config};
use tokens_change::{ChangeLog, Plan};
use tokens_core::{StreamExt as _, TokenRef, TryStreamExt as _};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    run(&arguments, &mut std::io::stdout()).await
}

pub(crate) async fn run(args: &[String], out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let [file, log, one, other] = args else {
        return Err("name a configuration, a change log and two tokens".into());
    };
    let path = config::config_path(Some(file.into()));
    let accounts = Accounts::load(&Services::default(), path, false)?;
    let context = OpenContext::new(RequestSettings::default(), &accounts);
    let openings = accounts.open(&context).map(Opening::into_result);
    let accounts: Vec<_> = openings.try_collect().await?;
    let log = ChangeLog::open(log)?.program("two_plans 0.1.0");

    let mut one = Plan::revoke(&accounts, [one.parse::<TokenRef>()?]).await?;
    let mut other = Plan::revoke(&accounts, [other.parse::<TokenRef>()?]).await?;
    let (first, second) = tokio::join!(one.carry_out(&log), other.carry_out(&log));
    first?;
    second?;
    for entry in one.entries().iter().chain(other.entries()) {
        writeln!(out, "{} is {}", entry.title(), entry.outcome().as_str())?;
    }
    Ok(())
}
