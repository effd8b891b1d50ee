//! Which tokens no list of some accounts can have, whatever their permissions.

use crate::capability::{Capability, KindFacts};
use crate::provider_id::Service;
use crate::snapshot::BlindSpot;
use crate::token::TokenKind;

/// What an account lists: the tokens of this service and kind, with what it can do.
pub type ListedKind = (Service, TokenKind, Capability);

/// Whose tokens can't be seen with the accounts that list `listed`, each once. `kinds` is what is known about the tokens of all services.
pub fn not_visible(listed: &[ListedKind], kinds: &[KindFacts]) -> Vec<BlindSpot> {
    let mut unseen: Vec<BlindSpot> = Vec::new();
    for (service, kind, capability) in listed {
        let of_service = kinds.iter().filter(|facts| facts.service == *service);
        if !capability.lists_all_owners {
            let title = of_service
                .clone()
                .find(|facts| facts.kind == *kind)
                .map_or(service.as_str(), |facts| facts.service_title);
            let tokens = format!("other users' {title} tokens");
            unseen.push(BlindSpot::new(service.clone(), tokens));
        }
        let not_listed = of_service.filter(|facts| {
            let is_it =
                |(service, kind, _): &ListedKind| *service == facts.service && *kind == facts.kind;
            !listed.iter().any(is_it)
        });
        let not_listed = not_listed.filter_map(|facts| facts.not_listed);
        unseen.extend(not_listed.map(|tokens| BlindSpot::new(service.clone(), tokens)));
    }
    let mut known = std::collections::HashSet::new();
    unseen.retain(|spot| known.insert(spot.clone()));
    unseen
}
