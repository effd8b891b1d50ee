//! The details of Mist's tokens: owner, permissions and names.

use uuid::Uuid;

use super::admin::key;
use super::directory::Directory;
use super::permissions::How;
use crate::details::{Detail, DetailSet, OwnerDetails, Standing, TokenDetails};
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::identity::IdentityKind;
use crate::token::{OwnerState, Provenance, Token};

/// What helps if `/self` is refused.
pub(super) const WORKING: &str = "a credential that works";

impl Directory {
    /// What is `wanted` about a token of the organization `org`, or of the user who asks.
    pub(super) async fn details(
        &self,
        token: &Token,
        wanted: &DetailSet,
        org: Option<Uuid>,
    ) -> TokenDetails {
        let mut details = TokenDetails::default();
        let mut unknown = Vec::new();
        if wanted.has(Detail::Names)
            && let Some(org) = org
        {
            details.org = Some(self.org(org, &mut unknown).await);
        }
        if wanted.has(Detail::Owners) {
            details.owner_details = Some(match org {
                Some(org) => self.creator(token, org).await,
                None => self.own_user().await,
            });
        }
        if wanted.has(Detail::Permissions) {
            let how = How {
                org,
                asks_names: wanted.has(Detail::Names),
                provenance: Provenance::Reported,
            };
            let own = token.privileges.as_deref();
            details.permissions = Some(match (own, org) {
                // A user's token may do what its user may, unless it has privileges of its own.
                (None, None) => {
                    let provenance = Provenance::Derived;
                    self.own_permissions(How { provenance, ..how }, &mut unknown)
                        .await
                }
                _ => self.permissions(own, how, &mut unknown).await,
            });
        }
        details.names_unknown = unknown;
        details
    }

    /// The user whose credential it is.
    async fn own_user(&self) -> Fact<OwnerDetails> {
        match self.me().await {
            Ok(me) if me.identity.kind == IdentityKind::User => Fact::derived(me.admin.owner()),
            Ok(_) => not_reported("the service names no user whose credential it is"),
            Err(error) => UnknownFact::failed(error, WORKING).into(),
        }
    }

    /// The administrator who created an organization's token.
    async fn creator(&self, token: &Token, org: Uuid) -> Fact<OwnerDetails> {
        let Some(owner) = &token.owner else {
            return not_reported("the service does not report who created the token");
        };
        if owner.state == OwnerState::Deleted {
            return Fact::reported(OwnerDetails::new(Standing::Gone));
        }
        let email = owner.email.as_deref();
        let Some(email) = email.filter(|email| !email.trim().is_empty()) else {
            return not_reported("the service does not report who created the token");
        };
        let key = key(email);
        match self.find_admin(&key, org).await {
            Ok(Some(admin)) => Fact::derived(admin),
            // Inferred: it is not documented that the lists show administrators who sign in through single sign-on.
            Ok(None) => {
                let mut owner = OwnerDetails::new(Standing::Unverified);
                owner.email = Some(email.to_owned());
                Fact::Known {
                    value: owner,
                    provenance: Provenance::Inferred,
                }
            }
            Err(why) => why.into(),
        }
    }

    /// The administrator with this e-mail address: the one who asks, one of the MSP, which is read once for all its organizations, or one
    /// of the organization itself. `None`: the lists were read to their ends without one.
    async fn find_admin(&self, key: &str, org: Uuid) -> Result<Option<OwnerDetails>, UnknownFact> {
        if let Ok(me) = self.me().await
            && me.admin.key().as_deref() == Some(key)
        {
            return Ok(Some(me.admin.owner()));
        }
        let msp = self.msp_of(org).await;
        let mut of_msp = None;
        if let Some(msp) = msp {
            let admins = self.msp_admins(msp).await;
            if let Some(admin) = admins.get(key) {
                return Ok(Some(admin.owner()));
            }
            of_msp.clone_from(&admins.missing);
        }
        let admins = self.org_admins(org).await;
        if let Some(admin) = admins.get(key) {
            return Ok(Some(admin.owner()));
        }
        if let Some(why) = &admins.missing {
            return Err(why.clone());
        }
        if msp.is_none()
            && let Some(msp) = self.any_msp_of(org).await?
        {
            let admins = self.msp_admins(msp).await;
            if let Some(admin) = admins.get(key) {
                return Ok(Some(admin.owner()));
            }
            of_msp.clone_from(&admins.missing);
        }
        of_msp.map_or(Ok(None), Err)
    }
}

fn not_reported<T>(message: &str) -> Fact<T> {
    UnknownFact::new(UnknownReason::NotReported, message).into()
}
