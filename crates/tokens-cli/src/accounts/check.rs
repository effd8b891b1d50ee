//! Whether accounts work: signs in, and asks who one is and how much one may still ask.

use futures_util::stream::{BoxStream, FuturesUnordered, StreamExt as _};
use tokens_core::{
    Capability, Error, Identity, MistTokens, OktaTokens, RateLimit, TokenProvider as _,
};

use super::definition::Settings;
use super::open::NotOpen;
use super::{Accounts, Chosen};

/// An account that works.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) identity: Identity,
    pub(crate) capability: Capability,
    /// `None`: the service doesn't say.
    pub(crate) rate_limit: Option<RateLimit>,
}

impl Accounts {
    /// Signs in to all at once; items as answers arrive, each with its account's place in [`names`](Accounts::names). An account
    /// that the key of the environment turns out not to make has none.
    pub(crate) fn check(&self) -> BoxStream<'_, (usize, Result<Checked, Error>)> {
        let chosen = self.chosen.iter().enumerate();
        let checks: FuturesUnordered<_> = chosen
            .map(|(index, chosen)| async move {
                let checked = self.check_chosen(chosen).await.transpose()?;
                Some((index, checked.map_err(NotOpen::of_account)))
            })
            .collect();
        checks.filter_map(std::future::ready).boxed()
    }

    async fn check_chosen(&self, chosen: &Chosen) -> Result<Option<Checked>, NotOpen> {
        let definition = &chosen.definition;
        let Some(account) = self.opener.open(definition, chosen.asked).await? else {
            return Ok(None);
        };
        let (identity, rate_limit) = match &definition.settings {
            Settings::Okta(okta) => {
                let client = self.opener.okta(definition, okta).await?;
                let tokens = OktaTokens::new((*client).clone());
                let identity = tokens.identity().await.map_err(NotOpen::Service)?;
                (identity, tokens.rate_limit())
            }
            Settings::Mist(mist) => {
                let client = self.opener.mist(definition, mist).await?;
                let identity = client.identity(mist).await?;
                // Not to know it is no failure of the account.
                (identity, MistTokens::usage(&client.client).await.ok())
            }
        };
        Ok(Some(Checked {
            identity,
            capability: account.capability(),
            rate_limit,
        }))
    }
}
