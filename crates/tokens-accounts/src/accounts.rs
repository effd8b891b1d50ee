//! The accounts that the configuration file, the environment and the program itself define.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use futures_util::stream::{BoxStream, FuturesUnordered, StreamExt as _};
use tokens_core::{Account, Capability, Error, Service, nearest};
use tokens_http::Secret;
use tokens_local::Variables;

use crate::config::{self, ConfigPath};
use crate::environment::{self, Environment};
use crate::error::{OpenError, SetupError};
use crate::names;
use crate::needs::{self, CheckedNeed, Need, Purpose};
use crate::open::OpenContext;
use crate::select::Selection;
use crate::service::{AccountDef, Opened, ServiceDef, SignedIn};
use crate::services::Services;
use crate::settings::Origin;

/// What no name of an account has, and patterns do.
const PATTERN: [char; 3] = ['*', '?', '['];

/// The accounts that there are. Nothing is contacted and no secret read until they are opened.
#[derive(Debug)]
pub struct Accounts {
    services: Services,
    chosen: Vec<Chosen>,
    /// All of them, chosen or not: whose credentials may be among the tokens of another.
    pub(crate) all: Vec<Arc<dyn AccountDef>>,
    /// Accounts that the environment hints at and can't make. They matter only where they are wanted.
    pub(crate) broken: Vec<Broken>,
    /// What the variables hold that the configuration names, whether its accounts are used or not.
    variables: Arc<Variables>,
    source: DefinedBy,
    /// What identifies a service in the place of the host of its address.
    pub(crate) identity_hosts: HashMap<Service, String>,
}

#[derive(Debug)]
struct Chosen {
    account: Arc<dyn AccountDef>,
    /// Whether it is asked for by its name, and not the other one that the same key may make, so that its absence is a failure.
    asked: bool,
}

/// What the environment hints at.
#[derive(Debug)]
pub(crate) struct Broken {
    pub(crate) names: Vec<&'static str>,
    pub(crate) service: Service,
    pub(crate) error: SetupError,
}

/// Who defines accounts.
#[derive(Debug, Default)]
struct DefinedBy {
    program: Option<&'static str>,
    file: Option<Arc<Path>>,
    environment: bool,
    /// There is no place to look for a file.
    without_place: bool,
}

/// What became of one account. `index` is its place in [`Accounts::iter`].
#[derive(Debug)]
pub enum Opening {
    /// It is open.
    Open {
        /// Its place.
        index: usize,
        /// The account.
        account: Account,
    },
    /// It could not be opened.
    Failed {
        /// Its place.
        index: usize,
        /// Its name.
        name: String,
        /// The organization that it would be about, where that is known.
        org_id: Option<String>,
        /// Why.
        error: Error,
    },
}

impl Opening {
    /// The account, or why it is not open.
    ///
    /// # Errors
    ///
    /// When it could not be opened.
    pub fn into_result(self) -> Result<Account, Error> {
        match self {
            Self::Open { account, .. } => Ok(account),
            Self::Failed { error, .. } => Err(error),
        }
    }
}

/// An account that works.
#[derive(Debug)]
pub struct Checked {
    /// Who it signs in, and what is known of that.
    pub signed_in: SignedIn,
    /// What it can do.
    pub capability: Capability,
    /// What it needs for the purposes that were asked about, and whether it has that.
    pub needs: Vec<CheckedNeed>,
}

impl Accounts {
    /// The accounts of the configuration file, if there is one. Those of the environment as well if there is none, or if `with_environment` says so.
    ///
    /// # Errors
    ///
    /// When the configuration is not valid, and when two accounts have one name.
    pub fn load(
        services: &Services,
        path: Option<ConfigPath>,
        with_environment: bool,
    ) -> Result<Self, SetupError> {
        services.check()?;
        environment::protect(services);
        let mut accounts = Self::of(services.clone(), Vec::new(), DefinedBy::default());
        accounts.source.without_place = path.is_none();
        let config = path.map(|path| config::load(services, path)).transpose()?;
        if let Some(config) = config.flatten() {
            let references = config.accounts.iter().filter_map(|known| known.secret());
            let references = references.map(|reference| &reference.value);
            accounts.variables = Arc::new(Variables::read(references));
            accounts.source.file = Some(config.path);
            accounts.all = config.accounts;
        }
        if accounts.source.file.is_none() || with_environment {
            accounts.source.environment = true;
            accounts.add_environment(&Environment::of_process(services)?)?;
        }
        accounts.choose_all();
        Ok(accounts)
    }

    /// The accounts of a configuration that the program itself writes, which calls it `name`. Where a secret is, it may say `{ held = "NAME" }` for one of `held`.
    ///
    /// # Errors
    ///
    /// When the configuration is not valid.
    pub fn of_program(
        services: &Services,
        name: &'static str,
        text: &str,
        held: BTreeMap<&'static str, Secret>,
    ) -> Result<Self, SetupError> {
        services.check()?;
        let source = config::DocumentSource::Program { name, held };
        let all = config::parse(services, text, source)?;
        let source = DefinedBy {
            program: Some(name),
            ..DefinedBy::default()
        };
        let mut accounts = Self::of(services.clone(), all, source);
        accounts.choose_all();
        Ok(accounts)
    }

    /// Lets `host` identify what accounts of `service` lead to, wherever their addresses lead: for a server that the program itself runs,
    /// which has another address each time. Does nothing for accounts that the program does not define.
    #[must_use]
    pub fn identified_as(mut self, service: Service, host: impl Into<String>) -> Self {
        if self.source.program.is_some() {
            self.identity_hosts.insert(service, host.into());
        }
        self
    }

    /// The host that identifies what an account leads to.
    pub fn identity_host<'a>(&'a self, account: &'a dyn AccountDef) -> &'a str {
        let named = self.identity_hosts.get(&account.service());
        named.map_or_else(|| account.base_url().authority(), String::as_str)
    }

    fn of(services: Services, all: Vec<Arc<dyn AccountDef>>, source: DefinedBy) -> Self {
        Self {
            services,
            chosen: Vec::new(),
            all,
            broken: Vec::new(),
            variables: Arc::default(),
            source,
            identity_hosts: HashMap::new(),
        }
    }

    fn choose_all(&mut self) {
        let chosen = self.all.iter().map(|account| Chosen {
            account: Arc::clone(account),
            asked: false,
        });
        self.chosen = chosen.collect();
    }

    /// The services that they may be of.
    pub fn services(&self) -> &Services {
        &self.services
    }

    pub(crate) fn variables(&self) -> Arc<Variables> {
        Arc::clone(&self.variables)
    }

    /// The accounts, in the order of definition.
    pub fn iter(&self) -> impl Iterator<Item = &dyn AccountDef> + Clone {
        self.chosen.iter().map(|chosen| &*chosen.account)
    }

    /// Their names, in the order of definition.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.iter().map(|account| account.name())
    }

    /// Leaves out those that `keep` says no to.
    pub fn retain(&mut self, keep: impl Fn(&dyn AccountDef) -> bool) {
        self.chosen.retain(|chosen| keep(&*chosen.account));
    }

    /// Leaves out those that are not selected.
    ///
    /// # Errors
    ///
    /// When something is selected that is not there, or is not valid.
    pub fn select(&mut self, selection: &Selection) -> Result<(), SetupError> {
        let is_selected = |broken: &Broken| broken.names.iter().any(|name| selection.has(name));
        if let Some(index) = self.broken.iter().position(is_selected) {
            return Err(self.broken.swap_remove(index).error);
        }
        if self.chosen.is_empty() {
            return Err(self.no_account());
        }
        if let Some(pattern) = selection.unmatched(self.names()) {
            return Err(self.unknown(pattern));
        }
        self.retain(|account| selection.has(account.name()));
        let of_key: Vec<_> = self
            .iter()
            .filter(|account| account.depends_on_key())
            .map(|account| account.name().to_owned())
            .collect();
        for chosen in &mut self.chosen {
            chosen.asked = selection.asks_for(chosen.account.name(), &of_key);
        }
        Ok(())
    }

    /// The account called exactly `name`.
    ///
    /// # Errors
    ///
    /// When there is none, or it is not valid.
    pub fn find(&self, name: &str) -> Result<Arc<dyn AccountDef>, SetupError> {
        if let Some(broken) = self
            .broken
            .iter()
            .find(|broken| broken.names.contains(&name))
        {
            return Err(broken.error.clone());
        }
        if self.all.is_empty() && self.broken.is_empty() {
            return Err(self.no_account());
        }
        if name.contains(PATTERN) {
            return Err(SetupError::new(format!(
                "`{name}` is a pattern, and one account is needed"
            ))
            .with_hint(format!("there are {}", names::list(self.names()))));
        }
        let found = self.all.iter().find(|known| known.name() == name);
        found.cloned().ok_or_else(|| self.unknown(name))
    }

    /// Opens all at once; items as they are open or fail. An account that the key of the environment turns out not to make
    /// has none.
    pub fn open<'a>(&'a self, context: &'a OpenContext) -> BoxStream<'a, Opening> {
        let chosen = self.chosen.iter().enumerate();
        let openings: FuturesUnordered<_> = chosen
            .map(|(index, chosen)| async move {
                let account = &chosen.account;
                match account.open(context, chosen.asked).await {
                    Ok(Opened::NotApplicable) => None,
                    Ok(Opened::Account(account)) => Some(Opening::Open { index, account }),
                    Err(error) => Some(Opening::Failed {
                        index,
                        name: account.name().to_owned(),
                        org_id: account.org_id(),
                        error: error.of_account(),
                    }),
                }
            })
            .collect();
        openings.filter_map(std::future::ready).boxed()
    }

    /// Signs in to all at once; items as answers arrive, each with its account's place in [`iter`](Self::iter). An account
    /// that the key of the environment turns out not to make has none. What accounts need for `purposes` is tried, by reads only.
    pub fn check<'a>(
        &'a self,
        context: &'a OpenContext,
        purposes: &[Purpose],
    ) -> BoxStream<'a, (usize, Result<Checked, Error>)> {
        let chosen = self.chosen.iter().enumerate();
        let purposes: Arc<[Purpose]> = purposes.into();
        let checks: FuturesUnordered<_> = chosen
            .map(|(index, chosen)| (index, chosen, Arc::clone(&purposes)))
            .map(|(index, chosen, purposes)| async move {
                let service = self.services.get(&chosen.account.service());
                let needs = service.map(ServiceDef::needs).unwrap_or_default();
                let checked = check(chosen, context, needs, &purposes).await;
                let checked = checked.transpose()?;
                Some((index, checked.map_err(OpenError::of_account)))
            })
            .collect();
        checks.filter_map(std::future::ready).boxed()
    }

    fn add_environment(&mut self, environment: &Environment) -> Result<(), SetupError> {
        let services = self.services.clone();
        for service in services.iter() {
            match service.accounts_of(environment) {
                Ok(accounts) => self.add(accounts)?,
                Err(error) => {
                    let names = service.variables().accounts.iter().map(|(name, _)| *name);
                    self.broken.push(Broken {
                        names: names.collect(),
                        service: service.service(),
                        error,
                    });
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, accounts: Vec<Arc<dyn AccountDef>>) -> Result<(), SetupError> {
        let origin = |account: &dyn AccountDef| match account.secret().map(|secret| &secret.origin)
        {
            Some(origin @ Origin::File { .. }) => format!("the configuration ({origin})"),
            Some(origin) => format!("the environment ({origin})"),
            None => "another".to_owned(),
        };
        let mut known: HashMap<_, _> = self.all.iter().map(|known| (known.name(), known)).collect();
        for account in &accounts {
            let Some(other) = known.insert(account.name(), account) else {
                continue;
            };
            return Err(SetupError::new(format!(
                "both {} and {} make an account `{}`",
                origin(&**other),
                origin(&**account),
                account.name()
            ))
            .with_hint("give it another name in the configuration, or leave --env-accounts out"));
        }
        self.all.extend(accounts);
        Ok(())
    }

    fn set_any(&self) -> String {
        let set = self.services.variables().map(|variables| variables.set_any);
        let set: Vec<_> = set.filter(|set| !set.is_empty()).collect();
        set.join(", ")
    }

    fn no_account(&self) -> SetupError {
        match &self.source.file {
            Some(path) => SetupError::new(format!(
                "the configuration {} has no account",
                path.display()
            ))
            .with_hint(if self.source.environment {
                "add one, or set the variables of one"
            } else {
                "add one, or use those of the environment with --env-accounts"
            }),
            None if self.source.without_place => SetupError::new(format!(
                "no account is set up, and there is no place for a configuration: {}",
                if cfg!(windows) {
                    "APPDATA is not set"
                } else {
                    "neither XDG_CONFIG_HOME nor HOME is set to an absolute path"
                }
            ))
            .with_hint(format!(
                "set HOME, or name a file with --config; or {}",
                self.set_any()
            )),
            None => SetupError::new("no account is set up").with_hint(format!(
                "{}; write a configuration with `tokens accounts init`; or try it with --sandbox",
                self.set_any()
            )),
        }
    }

    /// No account is called `name`, or matches it.
    fn unknown(&self, name: &str) -> SetupError {
        let source = &self.source;
        let mut made = self
            .services
            .variables()
            .flat_map(|variables| variables.accounts);
        if source.environment
            && let Some((_, set)) = made.find(|(known, _)| *known == name)
        {
            return SetupError::new(format!("the account `{name}` is not set up"))
                .with_hint(format!("{set}, or try it with --sandbox"));
        }
        let is_pattern = name.contains(PATTERN);
        let problem = if is_pattern {
            format!("no account matches `{name}`")
        } else {
            format!("there is no account `{name}`")
        };
        let who = match (source.program, &source.file, source.environment) {
            (Some(program), ..) => format!("the {program} has"),
            (_, Some(path), false) => format!("the configuration {} has", path.display()),
            _ => "there are".to_owned(),
        };
        let meant = nearest(name, self.names());
        let meant = meant
            .filter(|_| !is_pattern)
            .map(|meant| format!("did you mean `{meant}`? "));
        SetupError::new(problem).with_hint(format!(
            "{}{who} {}",
            meant.unwrap_or_default(),
            names::list(self.names())
        ))
    }
}

async fn check(
    chosen: &Chosen,
    context: &OpenContext,
    needs: &'static [Need],
    purposes: &[Purpose],
) -> Result<Option<Checked>, OpenError> {
    let definition = &*chosen.account;
    let Opened::Account(account) = definition.open(context, chosen.asked).await? else {
        return Ok(None);
    };
    let signed_in = definition.check(context).await?;
    let needs = needs::check(&account, definition, &signed_in.identity, needs, purposes).await;
    Ok(Some(Checked {
        signed_in,
        capability: account.capability(),
        needs,
    }))
}
