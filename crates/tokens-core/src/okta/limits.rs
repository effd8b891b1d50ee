//! The share of the rate limits that a token may use.

use std::collections::HashMap;

use okta_api::types::PrincipalRateLimitEntity;

use super::OktaTokens;
use super::memo::Reading;
use super::source::RATE_LIMITS;
use crate::details::RateLimitShare;
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::token::Token;

/// What a token may use of each rate limit if nothing else is set for it. (Documented. That of concurrent requests is not.)
const DEFAULT_PERCENT: u32 = 50;

/// The most that a page holds.
const PAGE: i32 = 50;

impl OktaTokens {
    pub(super) async fn rate_limit_share(&self, token: &Token) -> Fact<RateLimitShare> {
        let Some(id) = &token.id else {
            let why = "the service does not report the id of the token";
            return UnknownFact::new(UnknownReason::NotReported, why).into();
        };
        let shares = self
            .known
            .rate_limits
            .read("", self.read_rate_limits())
            .await;
        match (shares.value.get(id.as_str()), &shares.gap) {
            (Some(share), _) => Fact::reported(*share),
            (None, Some(gap)) => gap.unknown().into(),
            (None, None) => Fact::derived(RateLimitShare {
                percent: Some(DEFAULT_PERCENT),
                concurrency_percent: None,
                is_default: true,
            }),
        }
    }

    async fn read_rate_limits(&self) -> Reading<HashMap<String, RateLimitShare>> {
        let (client, path) = (&self.client, "principal-rate-limits");
        let shares = self.all(
            &RATE_LIMITS,
            path,
            move |after: Option<String>| async move {
                let request = client.list_principal_rate_limit_entities();
                let request = request
                    .filter("principalType eq \"SSWS_TOKEN\"")
                    .limit(PAGE);
                match after {
                    Some(after) => request.after(after).send().await,
                    None => request.send().await,
                }
            },
        );
        let percent = |from: Option<i64>| from.and_then(|percent| u32::try_from(percent).ok());
        let shares = shares.await.map(|shares| {
            let shares = shares.into_iter().map(|entity: PrincipalRateLimitEntity| {
                let share = RateLimitShare {
                    percent: percent(entity.default_percentage),
                    concurrency_percent: percent(entity.default_concurrency_percentage),
                    is_default: false,
                };
                Some((entity.principal_id?, share))
            });
            shares.collect()
        });
        let shares = self.without_odd(shares, &RATE_LIMITS, path);
        shares.map(|shares| shares.into_iter().collect())
    }
}
