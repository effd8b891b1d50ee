//! Owners: status, last sign-in, person or service account.

use std::collections::HashSet;

use okta_api::types::{OktaManagedUserAccountResponse, User, UserStatus};

use super::OktaTokens;
use super::memo::Reading;
use super::source::{PAGE_OF_200, SERVICE_ACCOUNTS, USERS};
use crate::details::{OwnerDetails, OwnerNature, Standing};
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::identity::Identity;
use crate::token::{Provenance, Token};

/// What the status of a user means for the user's tokens.
///
/// Documented: tokens of a deactivated user are deprovisioned, and those of a suspended one do not work. That they work in every other
/// status, those of an account that is not set up yet among them (`STAGED`, `PROVISIONED`), is inferred from nothing being said of it.
fn standing(status: Option<&UserStatus>) -> Standing {
    match status {
        Some(
            UserStatus::Active
            | UserStatus::Recovery
            | UserStatus::LockedOut
            | UserStatus::PasswordExpired
            | UserStatus::Provisioned
            | UserStatus::Staged,
        ) => Standing::Active,
        Some(UserStatus::Suspended) => Standing::Suspended,
        Some(UserStatus::Deprovisioned) => Standing::Gone,
        _ => Standing::Unknown,
    }
}

fn owner(id: &str, user: User) -> OwnerDetails {
    let profile = user.profile.unwrap_or_default();
    let full_name = Identity::full_name([profile.first_name, profile.last_name]);
    OwnerDetails {
        id: Some(id.to_owned()),
        email: profile.email.or(profile.login),
        name: full_name.or(profile.display_name),
        status: user.status.as_ref().map(ToString::to_string),
        last_sign_in: user.last_login,
        created: user.created,
        ..OwnerDetails::new(standing(user.status.as_ref()))
    }
}

impl OktaTokens {
    pub(super) async fn owner_details(&self, token: &Token) -> Fact<OwnerDetails> {
        let Some(id) = token.owner.as_ref().and_then(|owner| owner.id.as_deref()) else {
            let why = "the service does not name the owner";
            return UnknownFact::new(UnknownReason::NotReported, why).into();
        };
        let reading = self.known.users.read(id, self.read_user(id)).await;
        match (&reading.value, &reading.gap) {
            (Some(owner), _) => {
                let mut owner = owner.clone();
                owner.nature = self.nature(id).await;
                Fact::reported(owner)
            }
            (None, Some(gap)) if !gap.is_not_found() => gap.unknown().into(),
            // The role of the credential may not cover a user that there is. (Inferred.)
            (None, _) => {
                let mut owner = OwnerDetails::new(Standing::Unverified);
                owner.id = Some(id.to_owned());
                Fact::Known {
                    value: owner,
                    provenance: Provenance::Inferred,
                }
            }
        }
    }

    async fn read_user(&self, id: &str) -> Reading<Option<OwnerDetails>> {
        let path = format!("users/{id}");
        let Ok(user_id) = okta_api::UserId::try_from(id) else {
            return Reading::failed(self.invalid(&USERS, id));
        };
        let sent = self.client.get_user().id(user_id.clone()).send().await;
        let user = self.answer(&USERS, &path, sent);
        let user = user.and_then(|user: User| match &user.id {
            Some(answered) if *answered == user_id => Ok(Some(owner(id, user))),
            Some(_) => Err(self.partial(&USERS, &path, "the service answered another user")),
            None => Err(self.partial(&USERS, &path, "the answer does not name the user")),
        });
        user.into()
    }

    /// Whether a user is a person. That one who is not among the service accounts is, is inferred.
    async fn nature(&self, id: &str) -> Fact<OwnerNature> {
        let accounts = self.known.service_accounts.read("", self.read_accounts());
        let accounts = accounts.await;
        match &accounts.gap {
            _ if accounts.value.contains(id) => Fact::reported(OwnerNature::ServiceAccount),
            None => Fact::Known {
                value: OwnerNature::Person,
                provenance: Provenance::Inferred,
            },
            Some(gap) => gap.unknown().into(),
        }
    }

    async fn read_accounts(&self) -> Reading<HashSet<String>> {
        let path = "okta-service-accounts";
        let client = &self.client;
        let accounts = self.all(
            &SERVICE_ACCOUNTS,
            path,
            move |after: Option<String>| async move {
                let request = client.list_okta_managed_user_accounts().limit(PAGE_OF_200);
                match after {
                    Some(after) => request.after(after).send().await,
                    None => request.send().await,
                }
            },
        );
        let accounts: Reading<Vec<OktaManagedUserAccountResponse>> = accounts.await;
        let users =
            accounts.map(|accounts| accounts.into_iter().map(|one| one.okta_user_id).collect());
        self.without_odd(users, &SERVICE_ACCOUNTS, path)
            .map(|users| users.into_iter().collect())
    }
}
