//! The services that accounts may be of.

mod mist;
mod okta;

use std::sync::Arc;

use tokens_core::{KindFacts, Service, TokenKind};

use crate::service::{ServiceDef, Variables};

/// A set of services, in the order in which they are shown. [`Services::default`] has Okta and Mist.
#[derive(Clone, Debug)]
pub struct Services(Vec<Arc<dyn ServiceDef>>);

impl Default for Services {
    fn default() -> Self {
        Self::none().with(okta::Okta).with(mist::Mist)
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
        self.0.retain(|known| known.service() != name);
        self.0.push(Arc::new(service));
        self
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

    /// What is known about tokens of this kind.
    pub fn kind(&self, service: &Service, kind: &TokenKind) -> Option<&KindFacts> {
        let mut kinds = self.kinds();
        kinds.find(|facts| facts.service == *service && facts.kind == *kind)
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
