//! The accounts that a command works on.

use std::io::IsTerminal as _;
use std::sync::Arc;

use tokens_accounts::{
    AccountDef, Accounts, Identified, InUseBy, OpenContext, OpenError, Opened, RequestSettings,
    Selection, config,
};
use tokens_change::{Credential, Selected};
use tokens_core::{
    Account, Error, ErrorKind, NamedFor, NamingError, Operation, ProviderId, ResolvedToken, Scope,
    TokenName, TokenProvider, TokenRef, find_tokens,
};
use tokens_http::{Observer, Secret, Wait};

use crate::cli::Global;
use crate::deadline;
use crate::exit::Exit;
use crate::output::{self, Problem};
use crate::own_state;

/// Accounts, and what they are opened with.
#[derive(Debug)]
pub(crate) struct Chosen {
    pub(crate) accounts: Accounts,
    pub(crate) context: OpenContext,
}

/// The accounts that `--sandbox`, the configuration file or the environment define and `--account` picks.
///
/// # Errors
///
/// When the configuration is not valid, and when `--account` asks for what is not there.
pub(crate) async fn choose(global: &Global) -> anyhow::Result<Chosen> {
    let mut chosen = load(global).await?;
    let selected = chosen.accounts.select(&selection(global)?);
    selected.map_err(Problem::from)?;
    Ok(chosen)
}

async fn load(global: &Global) -> anyhow::Result<Chosen> {
    let services = &global.services;
    let accounts = if global.sandbox.is_some() {
        let directory = own_state::sandbox_directory(global);
        let sandbox = global.embedded.sandbox(directory).await?;
        let held = sandbox.held().into_iter();
        let held = held.map(|(name, key)| (name, Secret::new(key))).collect();
        let text = sandbox.configuration(|service| services.get(&service.into()).is_some());
        let accounts = Accounts::of_program(services, "sandbox", &text, held);
        let identified = |accounts: Accounts, (service, host): (&'static str, &'static str)| {
            accounts.identified_as(service.into(), host)
        };
        accounts.map(|accounts| {
            sandbox
                .identity_hosts()
                .into_iter()
                .fold(accounts, identified)
        })
    } else {
        let path = config::config_path(global.config.clone());
        Accounts::load(services, path, global.env_accounts)
    };
    let accounts = accounts.map_err(Problem::from)?;
    let is_shown = !global.quiet && std::io::stderr().is_terminal();
    let wait = move |wait: &Wait<'_>| {
        if is_shown {
            output::waiting(wait);
        }
    };
    let settings = RequestSettings::default()
        .max_wait(global.max_wait)
        .deadline(deadline::of(global))
        .observer(Observer::new(wait));
    Ok(Chosen {
        context: OpenContext::new(settings, &accounts),
        accounts,
    })
}

/// The accounts that `--account` asks for.
///
/// # Errors
///
/// When a pattern is not valid.
pub(crate) fn selection(global: &Global) -> Result<Selection, Problem> {
    Ok(Selection::new(&global.accounts)?)
}

/// One account, open.
#[derive(Debug)]
pub(crate) struct OpenAccount {
    pub(crate) account: String,
    pub(crate) provider: Arc<dyn TokenProvider>,
    definition: Arc<dyn AccountDef>,
    chosen: Chosen,
}

/// Opens the account called `name`, and no other: in the organization `org`, which must be given where it has several.
///
/// # Errors
///
/// When it can't be opened, whatever the reason.
pub(crate) async fn open_one(
    global: &Global,
    name: &str,
    org: Option<&str>,
) -> anyhow::Result<OpenAccount> {
    let Found { definition, chosen } = find(global, name).await?;
    let provider = definition.open_one(&chosen.context, org).await;
    let provider = provider.map_err(not_open)?;
    Ok(OpenAccount {
        account: definition.name().to_owned(),
        provider,
        definition,
        chosen,
    })
}

/// The account called `account`, open, and which of its tokens each of `names` is. A reference in the place of the account names a token,
/// and the account with it.
///
/// # Errors
///
/// When it can't be opened, and when a name is not the name of exactly one token.
pub(crate) async fn open_named(
    global: &Global,
    account: &str,
    names: &[String],
    org: Option<&str>,
    wanted: NamedFor,
) -> anyhow::Result<(OpenAccount, Vec<ResolvedToken>)> {
    let (one, names) = match (account.parse::<TokenRef>(), names) {
        (Ok(reference), []) => {
            let one = open_ref(global, &reference).await?;
            (one, vec![TokenName::Ref(reference)])
        }
        (Ok(_), _) => {
            let problem = "a reference names a token and its account";
            return Err(Problem::usage(problem)
                .hint("leave out what follows it")
                .into());
        }
        (Err(_), []) => {
            let problem = "it is not said which token is meant";
            let hint = "name the account and the token's id, or the token's reference alone";
            return Err(Problem::usage(problem).hint(hint).into());
        }
        (Err(_), names) => {
            let names = names.iter().flat_map(|name| name.parse());
            (open_one(global, account, org).await?, names.collect())
        }
    };
    let tokens = one.find(&names, wanted).await?;
    Ok((one, tokens))
}

/// Opens the account that has the token `reference`.
async fn open_ref(global: &Global, reference: &TokenRef) -> anyhow::Result<OpenAccount> {
    let chosen = load(global).await?;
    let id = reference.provider();
    for definition in chosen.at_host(&selection(global)?, id)? {
        let opened = definition.open(&chosen.context, true).await;
        let Opened::Account(account) = opened.map_err(not_open)? else {
            continue;
        };
        if let Some(provider) = account.provider(id).await? {
            return Ok(OpenAccount {
                account: definition.name().to_owned(),
                provider,
                definition,
                chosen,
            });
        }
    }
    let problem = format!("no account has the tokens of {id}");
    Err(Problem::usage(problem)
        .hint("`tokens accounts` lists the accounts")
        .into())
}

/// Why a name is not the name of exactly one token: as what the exit codes know.
fn not_named(error: NamingError) -> anyhow::Error {
    let message = error.to_string();
    match error {
        NamingError::Service(error) => error.into(),
        NamingError::Ambiguous { candidates, .. } => {
            let candidates = candidates.iter().map(|token| {
                let id = token.id.as_ref().map_or("(no usable id)", |id| id.as_str());
                format!("{id} ({})", token.title())
            });
            let candidates: Vec<_> = candidates.collect();
            let hint = format!("it is one of {}", candidates.join(", "));
            Problem::usage(message).hint(hint).into()
        }
        NamingError::NotFound { near, .. } => {
            let problem = Problem::new(Exit::Other, message);
            match near {
                Some(near) => problem.hint(format!("did you mean `{near}`?")).into(),
                None => problem.into(),
            }
        }
        NamingError::Invalid(_) => Problem::usage(message).into(),
    }
}

impl OpenAccount {
    /// Which of its tokens each of `names` is.
    ///
    /// # Errors
    ///
    /// When one is not the name of exactly one token.
    pub(crate) async fn find(
        &self,
        names: &[TokenName],
        wanted: NamedFor,
    ) -> anyhow::Result<Vec<ResolvedToken>> {
        let found = find_tokens(&*self.provider, names, wanted).await;
        found.map_err(not_named)
    }

    /// It as an account of a plan, with what may sign in with its tokens.
    pub(crate) async fn credentials(&self) -> Vec<Credential> {
        self.chosen.credentials(&*self.definition).await
    }

    /// The variables that hold secrets, which no other program is to inherit.
    pub(crate) fn secret_variables(&self) -> &[String] {
        self.chosen.context.secret_variables()
    }
}

/// Several accounts, open.
#[derive(Debug)]
pub(crate) struct OpenAccounts {
    pub(crate) accounts: Vec<Account>,
    definitions: Vec<Arc<dyn AccountDef>>,
    chosen: Chosen,
}

impl OpenAccounts {
    /// One of them.
    pub(crate) fn of(one: OpenAccount) -> Self {
        Self {
            accounts: vec![Account::new(&*one.account, one.provider)],
            definitions: vec![one.definition],
            chosen: one.chosen,
        }
    }

    /// What may sign in with tokens of the account called `name`.
    pub(crate) async fn credentials(&self, name: String) -> Vec<Credential> {
        match self.definitions.iter().find(|one| one.name() == name) {
            Some(definition) => self.chosen.credentials(&**definition).await,
            None => {
                let error = Error::new(ErrorKind::Config, Operation::Connect, "it is not open");
                vec![Credential::new(name, Err(error))]
            }
        }
    }
}

/// Opens the accounts that `tokens` name, and those at the host of a token that names none.
///
/// # Errors
///
/// When one can't be opened, whatever the reason, or is not among those of `--account`.
pub(crate) async fn open_for(global: &Global, tokens: &[Selected]) -> anyhow::Result<OpenAccounts> {
    let chosen = load(global).await?;
    let mut definitions: Vec<Arc<dyn AccountDef>> = Vec::new();
    let mut add = |definition: Arc<dyn AccountDef>| {
        if !definitions
            .iter()
            .any(|known| known.name() == definition.name())
        {
            definitions.push(definition);
        }
    };
    for token in tokens {
        match &token.account {
            Some(name) => {
                check_wanted(global, name)?;
                add(chosen.accounts.find(name).map_err(Problem::from)?);
            }
            None => {
                let here = chosen.at_host(&selection(global)?, &token.provider)?;
                here.into_iter().for_each(&mut add);
            }
        }
    }
    let mut accounts = Vec::new();
    for definition in &definitions {
        let opened = definition.open(&chosen.context, true).await;
        if let Opened::Account(account) = opened.map_err(not_open)? {
            accounts.push(account);
        }
    }
    Ok(OpenAccounts {
        accounts,
        definitions,
        chosen,
    })
}

impl Chosen {
    /// The accounts of `selection` at the service and host of `id`.
    fn at_host(
        &self,
        selection: &Selection,
        id: &ProviderId,
    ) -> Result<Vec<Arc<dyn AccountDef>>, Problem> {
        let is_here = |account: &&dyn AccountDef| {
            let host = self.accounts.identity_host(*account);
            let own = ProviderId::new(account.service(), host, Scope::Tenant);
            (&own.service, &own.host) == (&id.service, &id.host) && selection.has(account.name())
        };
        let here = self.accounts.iter().filter(is_here);
        let here = here.map(|account| self.accounts.find(account.name()));
        here.map(|found| found.map_err(Problem::from)).collect()
    }

    /// What tells the credentials of all configured accounts, `--account` or not, that may be among the tokens of `account`: with
    /// the name of the first account that has it, or why it can't be told.
    async fn credentials(&self, account: &dyn AccountDef) -> Vec<Credential> {
        let credentials = self.accounts.in_use_beside(account, &self.context).await;
        let first =
            |(names, in_use): InUseBy| Some(Credential::new(names.into_iter().next()?, in_use));
        credentials.into_iter().filter_map(first).collect()
    }
}

/// Checks that the account called `name` is among those of `--account`.
///
/// # Errors
///
/// When it is not.
fn check_wanted(global: &Global, name: &str) -> Result<(), Problem> {
    if selection(global)?.has(name) {
        return Ok(());
    }
    let problem = format!("the account `{name}` is not among those of --account");
    Err(Problem::usage(problem).hint("leave --account out: the account is named already"))
}

/// Why an account is not open: as what the exit codes know.
fn not_open(error: OpenError) -> anyhow::Error {
    match error {
        OpenError::Setup(error) => Problem::from(error).into(),
        OpenError::Secret { ref why, .. } => {
            let problem = Problem::usage(error.to_string());
            match why.hint() {
                Some(hint) => problem.hint(hint).into(),
                None => problem.into(),
            }
        }
        OpenError::Service(error) => error.into(),
    }
}

/// One account, not open.
#[derive(Debug)]
pub(crate) struct Found {
    definition: Arc<dyn AccountDef>,
    chosen: Chosen,
}

/// The account called exactly `name`.
///
/// # Errors
///
/// When there is none, or it is not among those of `--account`.
pub(crate) async fn find(global: &Global, name: &str) -> anyhow::Result<Found> {
    check_wanted(global, name)?;
    let chosen = load(global).await?;
    let definition = chosen.accounts.find(name).map_err(Problem::from)?;
    Ok(Found { definition, chosen })
}

impl Found {
    /// Whether the service has tokens that can revoke themselves.
    pub(crate) fn can_revoke_current(&self) -> bool {
        let service = self.definition.service();
        let kinds = self.chosen.accounts.services().kinds();
        let mut kinds = kinds.filter(|facts| facts.service == service);
        kinds.any(|facts| facts.capability.revoke_current)
    }

    /// Signs in with `key` where the account is. The account's own secret is not read.
    ///
    /// # Errors
    ///
    /// When the key is not valid, and when the service fails.
    pub(crate) async fn identify(&self, key: &Secret) -> anyhow::Result<Identified> {
        let identified = self.definition.identify(key, &self.chosen.context).await;
        identified.map_err(not_open)
    }

    /// What tells the credentials of all configured accounts, `--account` or not, that may be among the tokens of this one, its own
    /// among them. The account itself is not opened, so that it may have several organizations.
    pub(crate) async fn credentials(&self) -> Vec<InUseBy> {
        let accounts = &self.chosen.accounts;
        accounts
            .in_use_beside(&*self.definition, &self.chosen.context)
            .await
    }
}
