//! Which tokens no list of some accounts can have, whatever their permissions.

use crate::capability::{Capability, KindFacts};
use crate::provider_id::Service;
use crate::token::TokenKind;

/// What an account lists: the tokens of this service and kind, with what it can do.
pub type ListedKind = (Service, TokenKind, Capability);

/// Whose tokens can't be seen with the accounts that list `listed`, in words, each once. `kinds` is what is known about the tokens of all services.
pub fn not_visible(listed: &[ListedKind], kinds: &[KindFacts]) -> Vec<String> {
    let mut unseen: Vec<String> = Vec::new();
    for (service, kind, capability) in listed {
        let of_service = kinds.iter().filter(|facts| facts.service == *service);
        if !capability.lists_all_owners {
            let title = of_service
                .clone()
                .find(|facts| facts.kind == *kind)
                .map_or(service.as_str(), |facts| facts.service_title);
            unseen.push(format!("other users' {title} tokens"));
        }
        let not_listed = of_service.filter(|facts| {
            let is_it =
                |(service, kind, _): &ListedKind| *service == facts.service && *kind == facts.kind;
            !listed.iter().any(is_it)
        });
        unseen.extend(not_listed.filter_map(|facts| facts.not_listed.map(str::to_owned)));
    }
    let mut known = std::collections::HashSet::new();
    unseen.retain(|text| known.insert(text.clone()));
    unseen
}
