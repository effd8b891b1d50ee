//! Many organizations behind one credential.

use std::collections::BTreeSet;
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::future::ready;
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt as _};
use mist_api::{Client, types};
use uuid::Uuid;

use super::directory::Directory;
use super::paging::{Position, page_of};
use super::{MistTokens, convert};
use crate::capability::Capability;
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::orgs::{TokenProviders, by_name, search, unknown_org, unread_names};
use crate::pages::{Listing, Page};
use crate::provider::TokenProvider;
use crate::provider_id::{ProviderId, Scope, Service};
use crate::request::ListOptions;
use crate::service_error::ErrorContext;
use crate::token::{Privilege, TokenKind};

/// The org tokens of many Mist organizations, as one credential reaches them.
#[derive(Clone, Debug)]
pub struct MistOrgs {
    client: Client,
    id: ProviderId,
    of: Of,
    ids: Ids,
    directory: Arc<Directory>,
}

/// Which of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ids {
    /// All that the credential's privileges name (`GET /api/v1/self`).
    All,
    /// These.
    Listed(Vec<Uuid>),
}

#[derive(Clone, Copy, Debug)]
enum Of {
    Orgs,
    Msps,
}

/// So many organizations are asked for their names at once.
const NAMES_AT_ONCE: usize = 16;

type Provider = Result<Arc<dyn TokenProvider>>;

impl MistOrgs {
    /// The tokens of these organizations.
    pub fn of_orgs(client: Client, org_ids: Ids) -> Self {
        Self::new(client, Of::Orgs, org_ids)
    }

    /// The tokens of all organizations of these MSPs (`GET /api/v1/msps/{msp_id}/orgs`).
    pub fn of_msps(client: Client, msp_ids: Ids) -> Self {
        Self::new(client, Of::Msps, msp_ids)
    }

    fn new(client: Client, of: Of, ids: Ids) -> Self {
        Self {
            id: ProviderId::new(Service::MIST, client.host(), Scope::Tenant),
            directory: Directory::new(client.clone()),
            client,
            of,
            ids,
        }
    }

    /// The ids, and why some may be missing.
    async fn ids(self) -> Result<(Vec<Uuid>, Option<Error>)> {
        if let Ids::Listed(ids) = self.ids {
            return Ok((ids, None));
        }
        let identity = self.directory.identify().await?;
        let (ids, what) = match self.of {
            Of::Orgs => (identity.org_ids(), "organization"),
            Of::Msps => (identity.msp_ids(), "MSP"),
        };
        if ids.is_empty() {
            let why = format!("the credential's privileges name no {what}");
            return Err(ErrorContext::new(Operation::ListOrgs, &self.id)
                .error(ErrorKind::PermissionDenied, why));
        }
        let privileges = identity.privileges.as_deref().unwrap_or_default();
        let is_unreadable =
            |privilege: &&Privilege| privilege.org_id.is_none() && privilege.msp_id.is_none();
        let unreadable = privileges.iter().filter(is_unreadable).count();
        let missing = (unreadable > 0).then(|| {
            let why = format!(
                "{unreadable} of {} privileges of the credential name no organization or MSP that can be read",
                privileges.len()
            );
            ErrorContext::new(Operation::ListOrgs, &self.id).error(ErrorKind::Decode, why)
        });
        Ok((ids, missing))
    }

    fn org(&self, org_id: Uuid) -> Arc<dyn TokenProvider> {
        Arc::new(MistTokens::new(Arc::clone(&self.directory), Some(org_id)))
    }

    async fn page(self, msp_id: Uuid, at: Position) -> Result<Page<Option<Uuid>, Position>> {
        let call = ErrorContext::new(Operation::ListOrgs, &self.id);
        let mut request = self.client.list_msp_orgs().msp_id(msp_id);
        if at.page > Position::FIRST.page {
            request = request.page(at.page);
        }
        let sent = request.send().await;
        let answer = sent.map_err(|e| convert(call, e).with_about(msp_id.to_string()))?;
        let page: Page<types::Org, Position> = page_of(call, answer, at, |org: &types::Org| org.id);
        let keep = |org: types::Org| {
            let id = org.id;
            if let Some(id) = id {
                self.directory.learn_org(id, org, Some(msp_id));
            }
            id
        };
        // No more of them is kept while their tokens are listed.
        Ok(Page {
            records: page.records.into_iter().map(keep).collect(),
            next: page.next,
        })
    }

    fn of_msp(self, msp_id: Uuid) -> BoxStream<'static, Result<Uuid>> {
        let listing = Listing {
            operation: Operation::ListOrgs,
            provider: self.id.clone(),
            first: Position::FIRST,
            max_pages: ListOptions::default().max_pages,
        };
        let fetching = self.clone();
        let orgs = listing.stream(move |at| fetching.clone().page(msp_id, at), |org_id| org_id);
        let usable = move |org: Result<Option<Uuid>>| {
            // Its tokens must not be missing silently.
            org?.ok_or_else(|| {
                Error::new(
                    ErrorKind::Decode,
                    Operation::ListOrgs,
                    "the service lists an organization without a usable id",
                )
                .with_about(msp_id.to_string())
                .with_provider(self.id.clone())
            })
        };
        orgs.map(usable).boxed()
    }

    /// The id of each organization, as they are found.
    fn org_ids(&self) -> BoxStream<'static, Result<Uuid>> {
        let orgs = self.clone();
        stream::once(self.clone().ids())
            .flat_map(move |found| {
                let (ids, missing) = match found {
                    Ok(found) => found,
                    Err(error) => return stream::once(ready(Err(error))).boxed(),
                };
                let org_ids = match orgs.of {
                    Of::Orgs => stream::iter(ids).map(Ok).boxed(),
                    Of::Msps => {
                        let orgs = orgs.clone();
                        let lists = ids.into_iter().map(move |id| orgs.clone().of_msp(id));
                        stream::select_all(lists).boxed()
                    }
                };
                org_ids.chain(stream::iter(missing.map(Err))).boxed()
            })
            .boxed()
    }
}

#[async_trait]
impl TokenProviders for MistOrgs {
    fn id(&self) -> &ProviderId {
        &self.id
    }

    fn kind(&self) -> TokenKind {
        TokenKind::ORG
    }

    fn capability(&self) -> Capability {
        Capability::MIST_ORG
    }

    async fn provider(&self, org_id: &str) -> Result<Option<Arc<dyn TokenProvider>>> {
        let Ok(org_id) = Uuid::try_parse(org_id) else {
            return Ok(None);
        };
        if let Of::Msps = self.of {
            return search(self, &org_id.to_string()).await;
        }
        let (ids, missing) = self.clone().ids().await?;
        match missing {
            _ if ids.contains(&org_id) => Ok(Some(self.org(org_id))),
            Some(error) => Err(error),
            None => Ok(None),
        }
    }

    async fn find_org(&self, org: &str) -> Result<Arc<dyn TokenProvider>> {
        if Uuid::try_parse(org).is_ok() {
            let found = self.provider(org).await?;
            return found.ok_or_else(|| unknown_org(&self.id, org, None));
        }
        // A name is unique only among all of them.
        let ids: BTreeSet<Uuid> = self.org_ids().try_collect().await?;
        let name = async |id| Ok((id, self.directory.org_name(id).await?));
        let names = stream::iter(ids).map(name).buffer_unordered(NAMES_AT_ONCE);
        let names: Result<Vec<_>, _> = names.try_collect().await;
        let names = names.map_err(|why| unread_names(&self.id, &why))?;
        let names = names.into_iter();
        let named: Vec<_> = names.filter_map(|(id, name)| Some((id, name?))).collect();
        Ok(self.org(by_name(&self.id, org, &named)?))
    }

    fn providers(&self) -> BoxStream<'static, Provider> {
        let orgs = self.clone();
        let provider = move |id: Result<Uuid>| Ok(orgs.org(id?));
        self.org_ids().map(provider).boxed()
    }
}
