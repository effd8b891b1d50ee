//! The requests that a [`Directory`] learns from.

use std::future::{Future, ready};
use std::num::NonZeroU32;
use std::sync::Arc;

use mist_api::types;
use tokens_http::{ClientError, Records, ResponseValue};
use uuid::Uuid;

use super::{Directory, Me, cells};
use crate::error::{Error, ErrorKind, Operation, Result};
use crate::fact::{UnknownFact, UnknownReason};
use crate::mist::admin::Admins;
use crate::mist::convert;
use crate::mist::paging::{Position, page_of};
use crate::pages::Page;
use crate::request::ListOptions;
use crate::service_error::ErrorContext;

/// The largest page that is documented for lists with pages.
pub(in crate::mist) const PAGE_LIMIT: i32 = 1000;

// Mist documents no permissions: what helps is inferred from the roles that its console has.
pub(in crate::mist) const ADMIN_OF_ORG: &str = "the role admin of the organization";
const ADMIN_OF_MSP: &str = "the role admin of the MSP";
const ROLE_OF_ORG: &str = "a role of the whole organization";
const ROLE_OF_MSP: &str = "a role of the MSP";

type Answer<T> = Result<ResponseValue<T>, ClientError<types::Error>>;

impl Directory {
    fn call(&self) -> ErrorContext<'_> {
        ErrorContext::new(Operation::Details, &self.id)
    }

    fn failed(&self, error: ClientError<types::Error>, about: Uuid) -> Error {
        convert(self.call(), error).with_about(about.to_string())
    }

    pub(super) async fn ask_self(&self) -> Result<Me> {
        let call = ErrorContext::new(Operation::Connect, &self.id);
        let sent = self.client.get_self().send().await;
        let account = sent.map_err(|e| convert(call, e))?.into_inner();
        Ok(self.keep_self(account))
    }

    /// Reads an organization's own record, once, and tells why it could not be read.
    pub(super) async fn org_record(&self, id: Uuid) -> Option<UnknownFact> {
        let cells = cells(&self.orgs, id);
        let ask = async || {
            let org = match self.client.get_org().org_id(id).send().await {
                Ok(answer) => answer.into_inner(),
                Err(error) => {
                    return Some(UnknownFact::failed(&self.failed(error, id), ROLE_OF_ORG));
                }
            };
            if org.id.is_some_and(|answered| answered != id) {
                return Some(self.another(id));
            }
            self.learn_org(id, org, None);
            None
        };
        cells.record.get_or_init(ask).await.clone()
    }

    /// Reads an MSP's own record, once, and tells why it could not be read.
    pub(super) async fn msp_record(&self, id: Uuid) -> Option<UnknownFact> {
        let cells = cells(&self.msps, id);
        let ask = async || {
            let msp = match self.client.get_msp_details().msp_id(id).send().await {
                Ok(answer) => answer.into_inner(),
                Err(error) => {
                    return Some(UnknownFact::failed(&self.failed(error, id), ROLE_OF_MSP));
                }
            };
            if msp.id.is_some_and(|answered| answered != id) {
                return Some(self.another(id));
            }
            self.learn_name(id, msp.name);
            None
        };
        cells.record.get_or_init(ask).await.clone()
    }

    fn another(&self, id: Uuid) -> UnknownFact {
        let why = "the service answered the record of another id";
        let error = self.call().error(ErrorKind::Decode, why);
        UnknownFact::failed(&error.with_about(id.to_string()), "")
    }

    /// Reads the organizations of an MSP, once, and tells why some may be missing.
    pub(super) async fn msp_orgs(&self, id: Uuid) -> Option<UnknownFact> {
        let cells = cells(&self.msps, id);
        let fetch = |at: Position| async move {
            let page = at.page;
            let request = self.client.list_msp_orgs().msp_id(id);
            let sent = if page > NonZeroU32::MIN {
                request.page(page).send().await
            } else {
                request.send().await
            };
            self.page(id, at, sent, |org: &types::Org| org.id)
        };
        let keep = |org: types::Org| {
            if let Some(org_id) = org.id {
                self.learn_org(org_id, org, Some(id));
            }
        };
        let ask = || self.read_all(ROLE_OF_MSP, fetch, keep);
        cells.orgs.get_or_init(ask).await.clone()
    }

    /// Reads the sites of an organization, once, and tells why some may be missing.
    pub(in crate::mist) async fn sites(&self, id: Uuid) -> Option<UnknownFact> {
        let cells = cells(&self.orgs, id);
        let fetch = |at: Position| async move {
            let request = self.client.list_org_sites().org_id(id).page(at.page);
            let sent = request.limit(PAGE_LIMIT).send().await;
            self.page(id, at, sent, |site: &types::Site| site.id)
        };
        let keep = |site: types::Site| {
            if let Some(id) = site.id {
                self.learn_name(id, site.name);
            }
        };
        let ask = || self.read_all(ROLE_OF_ORG, fetch, keep);
        cells.sites.get_or_init(ask).await.clone()
    }

    /// Reads the site groups of an organization, once, and tells why some may be missing.
    pub(in crate::mist) async fn site_groups(&self, id: Uuid) -> Option<UnknownFact> {
        let cells = cells(&self.orgs, id);
        let fetch = |at: Position| async move {
            let request = self.client.list_org_site_groups().org_id(id).page(at.page);
            let sent = request.limit(PAGE_LIMIT).send().await;
            self.page(id, at, sent, |group: &types::Sitegroup| group.id)
        };
        let keep = |group: types::Sitegroup| {
            if let Some(id) = group.id {
                self.learn_name(id, group.name);
            }
        };
        let ask = || self.read_all(ROLE_OF_ORG, fetch, keep);
        cells.site_groups.get_or_init(ask).await.clone()
    }

    /// The administrators of an MSP, read once.
    pub(in crate::mist) async fn msp_admins(&self, id: Uuid) -> Arc<Admins> {
        let cells = cells(&self.msps, id);
        let ask = async || {
            let sent = self.client.list_msp_admins().msp_id(id).send().await;
            Arc::new(self.admins(id, sent, ADMIN_OF_MSP).await)
        };
        Arc::clone(cells.admins.get_or_init(ask).await)
    }

    /// The administrators of an organization, read once.
    pub(in crate::mist) async fn org_admins(&self, id: Uuid) -> Arc<Admins> {
        let cells = cells(&self.orgs, id);
        let ask = async || {
            let sent = self.client.list_org_admins().org_id(id).send().await;
            Arc::new(self.admins(id, sent, ADMIN_OF_ORG).await)
        };
        Arc::clone(cells.admins.get_or_init(ask).await)
    }

    /// Administrators are listed without pages. If the service pages all the same, the others cannot be asked for.
    async fn admins(
        &self,
        id: Uuid,
        sent: Answer<Records<types::Admin>>,
        needs: &'static str,
    ) -> Admins {
        let mut records = Vec::new();
        let mut sent = Some(sent);
        let fetch = |at: Position| {
            ready(match sent.take() {
                Some(sent) => self.page(id, at, sent, |admin: &types::Admin| admin.admin_id),
                None => {
                    let why =
                        "the service answered a page of a list that is documented without pages";
                    Err(self.call().error(ErrorKind::Decode, why))
                }
            })
        };
        let missing = self
            .read_all(needs, fetch, |admin| records.push(admin))
            .await;
        Admins::new(&records, missing)
    }

    fn page<R>(
        &self,
        about: Uuid,
        at: Position,
        sent: Answer<Records<R>>,
        id: impl Fn(&R) -> Option<Uuid>,
    ) -> Result<Page<R, Position>> {
        let answer = sent.map_err(|error| self.failed(error, about))?;
        Ok(page_of(self.call(), answer, at, id))
    }

    /// Reads a list to its end, gives each record to `keep`, and tells why some may be missing.
    async fn read_all<R, Fut>(
        &self,
        needs: &'static str,
        mut fetch: impl FnMut(Position) -> Fut,
        mut keep: impl FnMut(R),
    ) -> Option<UnknownFact>
    where
        Fut: Future<Output = Result<Page<R, Position>>>,
    {
        let mut at = Position::FIRST;
        let mut is_first = true;
        for _ in 0..ListOptions::default().max_pages {
            let page = match fetch(at).await {
                Ok(page) => page,
                Err(error) if is_first || error.kind() != ErrorKind::Decode => {
                    return Some(UnknownFact::failed(&error, needs));
                }
                Err(error) => return Some(partial(&error)),
            };
            is_first = false;
            page.records.into_iter().for_each(&mut keep);
            match page.next {
                Ok(Some(next)) => at = next,
                Ok(None) => return None,
                Err(error) => return Some(partial(&error)),
            }
        }
        let why = "the list did not end";
        Some(partial(&self.call().error(ErrorKind::Unexpected, why)))
    }
}

fn partial(error: &Error) -> UnknownFact {
    UnknownFact::new(UnknownReason::Partial, error.to_string())
}
