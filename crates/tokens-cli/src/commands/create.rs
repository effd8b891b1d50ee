//! `tokens create`: a new token, whose key goes where it was asked to go, once, or is worth nothing.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use async_trait::async_trait;
use tokens_change::{ChangeError, Creation, LeftToken, Sink};
use tokens_core::{CreateToken, IssuedToken};

use super::{asking, new_name, privileges, result, show};
use crate::accounts;
use crate::cli::{Create, Format, Global};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem};
use crate::{change_log, delivery, shell, signals};

/// A delivery that takes longer is told of.
const SLOW: Duration = Duration::from_secs(5);

pub(super) async fn run(printer: Printer, global: &Global, create: Create) -> anyhow::Result<Exit> {
    new_name::check(&create.name)?;
    let mut request = CreateToken::new(&create.name);
    request.privileges = privileges::of(&create.privileges)?;
    request.src_ips.clone_from(&create.src_ips);
    let is_admin = request.privileges.iter().any(tokens_core::Privilege::is_admin);
    if is_admin {
        asking::check(printer, &create.asking, "creating an administrator's token")?;
    }
    let log = change_log::open(global, create.recording.log.as_deref(), create.asking.dry_run)?;
    let one = accounts::open_one(global, &create.account, create.org.as_deref()).await?;
    if one.provider.capability().create_with_privileges && request.privileges.is_empty() {
        return Err(
            Problem::usage("an organization's token needs --role and --scope")
                .hint("such as --role read --scope org")
                .into(),
        );
    }
    let creation = Creation::new(&*create.account, one.provider.clone(), request)?
        .reason(create.recording.reason.clone());
    let plan = plan(&creation, &create.account);
    Ok(Exit::Ok)
}
