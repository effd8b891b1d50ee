//! The accounts that the configuration file, the environment and the sandbox define.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use tokens_core::Service;
use tokens_local::Variables;
use tokens_sandbox::Sandbox;

use super::config::{self, keys};
use super::definition::Definition;
use super::environment::{self, Environment};
use super::sandbox;
use super::select::Wanted;
use crate::cli::Global;
use crate::output::Problem;

/// What no name of an account has, and patterns do.
const PATTERN: [char; 3] = ['*', '?', '['];

/// All accounts that are defined, before any is picked.
#[derive(Debug)]
pub(super) struct Defined {
    pub(super) definitions: Vec<Definition>,
    /// Accounts that the environment hints at and can't make. They matter only where they are wanted.
    pub(super) broken: Vec<Broken>,
    /// What the variables hold that the configuration names, whether its accounts are used or not.
    pub(super) variables: Arc<Variables>,
    source: Source,
    /// Serves as long as this lives.
    pub(super) sandbox: Option<Sandbox>,
}

/// What the environment hints at.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) names: &'static [&'static str],
    pub(super) service: Service,
    pub(super) problem: Problem,
}

/// Who defines accounts.
#[derive(Debug)]
struct Source {
    sandbox: bool,
    file: Option<Arc<Path>>,
    environment: bool,
}

impl Defined {
    /// All accounts, wanted or not.
    ///
    /// # Errors
    ///
    /// When the configuration can't work, and when two accounts have one name.
    pub(super) async fn load(global: &Global) -> anyhow::Result<Self> {
        let mut defined = Self {
            definitions: Vec::new(),
            broken: Vec::new(),
            variables: Arc::default(),
            source: Source {
                sandbox: global.sandbox,
                file: None,
                environment: false,
            },
            sandbox: None,
        };
        if global.sandbox {
            let started = Sandbox::start().await;
            let sandbox = started.context("the sandbox could not be started")?;
            defined.definitions = sandbox::define(&sandbox);
            defined.sandbox = Some(sandbox);
            return Ok(defined);
        }
        environment::protect();
        if let Some(config) = config::load(global)? {
            let references = config.definitions.iter().map(|known| &known.secret().value);
            defined.variables = Arc::new(Variables::read(references));
            defined.source.file = Some(config.path);
            defined.definitions = config.definitions;
        }
        if defined.source.file.is_none() || global.env_accounts {
            defined.source.environment = true;
            defined.add_environment(&Environment::of_process()?)?;
        }
        Ok(defined)
    }

    /// Drops the accounts that are not wanted.
    ///
    /// # Errors
    ///
    /// When something is wanted that is not there, or can't work.
    pub(super) fn keep(&mut self, wanted: &Wanted) -> Result<(), Problem> {
        let is_wanted = |broken: &Broken| broken.names.iter().any(|name| wanted.has(name));
        if let Some(index) = self.broken.iter().position(is_wanted) {
            return Err(self.broken.swap_remove(index).problem);
        }
        if self.definitions.is_empty() {
            return Err(self.no_account());
        }
        if let Some(pattern) = wanted.unmatched(self.names()) {
            return Err(self.unknown(pattern));
        }
        self.definitions
            .retain(|definition| wanted.has(&definition.name));
        Ok(())
    }

    /// The account called exactly `name`.
    ///
    /// # Errors
    ///
    /// When there is none, or it can't work.
    pub(super) fn find(&mut self, name: &str) -> Result<Definition, Problem> {
        let is_it = |broken: &Broken| broken.names.contains(&name);
        if let Some(index) = self.broken.iter().position(is_it) {
            return Err(self.broken.swap_remove(index).problem);
        }
        if self.definitions.is_empty() && self.broken.is_empty() {
            return Err(self.no_account());
        }
        if name.contains(PATTERN) {
            return Err(Problem::usage(format!(
                "`{name}` is a pattern, and one account is needed"
            ))
            .hint(format!("there are {}", keys::list(self.names()))));
        }
        let found = self.definitions.iter().find(|known| known.name == name);
        found.cloned().ok_or_else(|| self.unknown(name))
    }

    fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.definitions.iter().map(|known| known.name.as_str())
    }

    fn add_environment(&mut self, environment: &Environment) -> Result<(), Problem> {
        let okta = environment.okta().map(|okta| okta.into_iter().collect());
        let [okta_name, mist_names @ ..] = &environment::NAMES;
        for (names, service, definitions) in [
            (std::slice::from_ref(okta_name), Service::OKTA, okta),
            (mist_names.as_slice(), Service::MIST, environment.mist()),
        ] {
            match definitions {
                Ok(definitions) => self.add(definitions)?,
                Err(problem) => self.broken.push(Broken {
                    names,
                    service,
                    problem,
                }),
            }
        }
        Ok(())
    }

    fn add(&mut self, definitions: Vec<Definition>) -> Result<(), Problem> {
        for definition in definitions {
            let name = &definition.name;
            if let Some(other) = self.definitions.iter().find(|other| other.name == *name) {
                return Err(Problem::usage(format!(
                    "both the configuration ({}) and the environment ({}) make an account `{name}`",
                    other.secret().origin,
                    definition.secret().origin
                ))
                .hint("give it another name in the configuration, or leave --env-accounts out"));
            }
            self.definitions.push(definition);
        }
        Ok(())
    }

    fn no_account(&self) -> Problem {
        match &self.source.file {
            Some(path) => Problem::usage(format!(
                "the configuration {} has no account",
                path.display()
            ))
            .hint(if self.source.environment {
                "add one, or set the variables of one"
            } else {
                "add one, or use those of the environment with --env-accounts"
            }),
            None => Problem::usage("no account is set up").hint(format!(
                "{}; write a configuration with `tokens accounts init`; or try it with --sandbox",
                environment::set_any()
            )),
        }
    }

    /// No account is called `name`, or matches it.
    fn unknown(&self, name: &str) -> Problem {
        let source = &self.source;
        if source.environment && environment::NAMES.contains(&name) {
            return Problem::usage(format!("the account `{name}` is not set up")).hint(format!(
                "{}, or try it with --sandbox",
                environment::set(name)
            ));
        }
        let is_pattern = name.contains(PATTERN);
        let problem = if is_pattern {
            format!("no account matches `{name}`")
        } else {
            format!("there is no account `{name}`")
        };
        let who = match (source.sandbox, &source.file, source.environment) {
            (true, ..) => "the sandbox has".to_owned(),
            (_, Some(path), false) => format!("the configuration {} has", path.display()),
            _ => "there are".to_owned(),
        };
        let meant = keys::nearest(name, self.names());
        let meant = meant
            .filter(|_| !is_pattern)
            .map(|meant| format!("did you mean `{meant}`? "));
        Problem::usage(problem).hint(format!(
            "{}{who} {}",
            meant.unwrap_or_default(),
            keys::list(self.names())
        ))
    }
}
