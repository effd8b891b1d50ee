//! The command for a service of one's own beside Okta and Mist. Its tokens are in memory: every run starts with the same two.
//!
//! `own_service --config tokens.toml list`, with a configuration such as
//!
//! ```toml
//! [accounts.shed]
//! provider = "vault"
//! url = "https://vault.example"
//! key = { env = "SHED_KEY" }
//! shelf = "top"
//! ```
//!
//! where the variable `SHED_KEY` is `sesame`.

use std::process::ExitCode;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;
use tokens_accounts::config::{ConfigProblems, Field, Reference, Table};
use tokens_accounts::{
    AccountDef, Credential, Identified, OpenContext, OpenError, Opened, Schema, SchemaGenerator,
    SecretRef, ServiceDef, Services, Setting, SignedIn, Sourced, async_trait,
};
use tokens_core::{
    Account, Capability, CreateToken, FactProvenance, Flags, KindFacts, MemoryTokens, ProviderId,
    Scope, Service, TokenKind, TokenProvider,
};
use tokens_http::{BaseUrl, ConfigError, Secret};

const VAULT: Service = Service::from_static("vault");
const ROBOT: TokenKind = TokenKind::from_static("robot");

/// A robot has the rights of its vault: it is given no privileges or addresses. None can revoke itself.
const CAPABILITY: Capability = Capability {
    create_with_privileges: false,
    create_with_src_ips: false,
    update_privileges: false,
    update_network: false,
    revoke_current: false,
    names_client: false,
    ..Capability::all(true)
};

static KINDS: [KindFacts; 1] = [KindFacts {
    service: VAULT,
    service_title: "Vault",
    kind: ROBOT,
    title: "Vault robot",
    capability: CAPABILITY,
    provenance: Flags::all(FactProvenance::Documented),
    not_listed: None,
    roles: &[],
    owner_statuses: &[],
    idle_limit: None,
}];

#[derive(Debug)]
struct Vault;

/// A vault
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["url", "key"]))]
struct VaultTable {
    /// Its address, such as `https://vault.example`
    url: Field<String>,
    /// The key of one of its robots
    key: Field<Reference>,
    /// One of its shelves; without it the whole vault
    shelf: Field<String>,
}

impl ServiceDef for Vault {
    fn service(&self) -> Service {
        VAULT
    }

    fn kinds(&self) -> &[KindFacts] {
        &KINDS
    }

    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        VaultTable::json_schema(generator)
    }

    fn parse(&self, table: &Table<'_>) -> Result<Arc<dyn AccountDef>, ConfigProblems> {
        let vault: VaultTable = table.read()?;
        let url = table.require("url", vault.url, "it is the vault's own address");
        let base_url = url.as_ref().and_then(|url| {
            let base_url = BaseUrl::parse(&url.value);
            table.keep(base_url.map_err(|error| table.wrong("url", error)))
        });
        let key = table.require("key", vault.key, "write key = { env = \"NAME\" }");
        let ((url, base_url), key) = table.finish(url.zip(base_url).zip(key))?;
        Ok(Arc::new(VaultAccount {
            name: table.name().to_owned(),
            url,
            base_url,
            key: key.secret(),
            shelf: vault.shelf.0,
        }))
    }
}

#[derive(Debug)]
struct VaultAccount {
    name: String,
    url: Sourced<String>,
    base_url: BaseUrl,
    key: Sourced<SecretRef>,
    shelf: Option<Sourced<String>>,
}

impl VaultAccount {
    async fn tokens(&self, context: &OpenContext) -> Result<Arc<MemoryTokens>, OpenError> {
        let scope = match &self.shelf {
            Some(shelf) => Scope::Org(shelf.value.clone()),
            None => Scope::Tenant,
        };
        let id = ProviderId::new(VAULT, self.base_url.authority(), scope);
        let make = |key: &Secret| match key.expose() {
            "sesame" => Ok(MemoryTokens::of(id, ROBOT, CAPABILITY).with(CreateToken::new("spare"))),
            _ => Err(ConfigError::new("the vault has no such key")),
        };
        // All accounts with this key share what is made here, so that what differs between them has a part in it.
        let shelf = self.shelf.as_ref().map_or("", |shelf| &shelf.value);
        context.client(self, shelf, make).await
    }
}

#[async_trait]
impl AccountDef for VaultAccount {
    fn name(&self) -> &str {
        &self.name
    }

    fn service(&self) -> Service {
        VAULT
    }

    fn base_url(&self) -> &BaseUrl {
        &self.base_url
    }

    fn secret(&self) -> Option<&Sourced<SecretRef>> {
        Some(&self.key)
    }

    fn settings(&self) -> Vec<Setting> {
        let mut settings = vec![
            Setting::new("url", &self.url),
            Setting::new("key", &self.key),
        ];
        settings.extend(self.shelf.iter().map(|shelf| Setting::new("shelf", shelf)));
        settings
    }

    async fn open(&self, context: &OpenContext, _: bool) -> Result<Opened, OpenError> {
        let tokens = (*self.tokens(context).await?).clone();
        Ok(Opened::Account(Account::new(&self.name, tokens)))
    }

    async fn credential(&self, context: &OpenContext) -> Result<Credential, OpenError> {
        let tokens = self.tokens(context).await?;
        Ok(Credential {
            client: Arc::as_ptr(&tokens).addr(),
            provider: tokens,
        })
    }

    async fn check(&self, context: &OpenContext) -> Result<SignedIn, OpenError> {
        Ok(SignedIn {
            identity: self.tokens(context).await?.identity().await?,
            rate_limit: None,
            name: None,
            permissions: Some("the whole shelf".to_owned()),
        })
    }

    /// Every key opens the same vault here.
    async fn identify(&self, _: &Secret, context: &OpenContext) -> Result<Identified, OpenError> {
        let provider: Arc<dyn TokenProvider> = self.tokens(context).await?;
        Ok(Identified {
            identity: provider.identity().await?,
            lists: vec![Arc::clone(&provider)],
            unknown: None,
            provider,
        })
    }
}

fn main() -> ExitCode {
    tokens_cli::main(Services::default().with(Vault))
}
