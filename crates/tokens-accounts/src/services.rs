//! The services that accounts may be of.

mod mist;
mod okta;

use std::sync::Arc;

use tokens_core::{KindFacts, Service};

use crate::error::SetupError;
use crate::service::{ServiceDef, Variables};

pub use mist::Mist;
pub use okta::Okta;

/// A set of services, in the order in which they are shown. [`Services::default`] has Okta and Mist.
#[derive(Clone, Debug)]
pub struct Services(Vec<Arc<dyn ServiceDef>>);

impl Default for Services {
    fn default() -> Self {
        Self::none().with(Okta).with(Mist)
    }
}

impl Services {
    /// No service.
    pub fn none() -> Self {
        Self(Vec::new())
    }

    /// Adds a service. It takes the place of one with the same name.
    #[must_use]
    pub fn with(mut self, service: impl ServiceDef + 'static) -> Self {
        let name = service.service();
        let service: Arc<dyn ServiceDef> = Arc::new(service);
        match self.0.iter_mut().find(|known| known.service() == name) {
            Some(known) => *known = service,
            None => self.0.push(service),
        }
        self
    }

    /// Checks what every service must have: a name of lower-case letters, digits and `-`, and a kind of tokens.
    ///
    /// # Errors
    ///
    /// When one has not.
    pub(crate) fn check(&self) -> Result<(), SetupError> {
        for service in self.iter() {
            let name = service.service();
            let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let is_name = name.as_str().starts_with(|c: char| c.is_ascii_lowercase())
                && name.as_str().chars().all(is_part);
            // References to secrets have that place in the schema.
            if !is_name || name.as_str() == "secret" {
                let shown = name.as_str().escape_debug();
                return Err(SetupError::new(format!(
                    "`{shown}` is not a valid name of a service"
                )));
            }
            if service.kinds().is_empty() {
                let message = format!("the service `{name}` has no kinds of tokens");
                return Err(SetupError::new(message));
            }
        }
        Ok(())
    }

    /// The services.
    pub fn iter(&self) -> impl Iterator<Item = &dyn ServiceDef> + Clone {
        self.0.iter().map(|service| &**service)
    }

    /// The service of this name.
    pub fn get(&self, name: &Service) -> Option<&dyn ServiceDef> {
        self.iter().find(|known| known.service() == *name)
    }

    /// What is known about the tokens of all of them.
    pub fn kinds(&self) -> impl Iterator<Item = &KindFacts> + Clone {
        self.iter().flat_map(ServiceDef::kinds)
    }

    /// The environment variables of all of them.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &'static Variables> + Clone {
        self.iter().map(ServiceDef::variables)
    }

    /// The environment variables that may hold secrets.
    pub fn secret_variables(&self) -> impl Iterator<Item = &'static str> {
        self.variables()
            .flat_map(|variables| variables.secrets.iter().copied())
    }
}
