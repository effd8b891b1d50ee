//! From an event of the System Log to ours.

use std::net::IpAddr;

use okta_api::types::{LogEvent, LogIpAddress, LogOutcomeResult};

use crate::token::TokenId;
use crate::usage_event::{UsageEvent, UsageKind};

/// How the types of events about API tokens begin.
const ABOUT_TOKENS: &str = "system.api_token.";

/// What an event says about the token with this id. `None`: it is about another one.
pub(super) fn about(event: &LogEvent, id: &str) -> Option<Vec<UsageKind>> {
    let detail = event
        .transaction
        .as_ref()
        .and_then(|one| one.detail.as_ref());
    let signed = detail.and_then(|detail| detail.get("requestApiTokenId")?.as_str()) == Some(id);
    let mut targets = event.target.iter().flatten();
    let is_target = targets.any(|target| target.id.as_deref() == Some(id));
    if !signed && !is_target {
        return None;
    }
    let change = event
        .event_type
        .as_deref()
        .and_then(|kind| kind.strip_prefix(ABOUT_TOKENS));
    if change == Some("request_outside_allowed_range") {
        return Some(vec![UsageKind::Refused]);
    }
    let change = match change.filter(|_| is_target) {
        Some("create") => Some(UsageKind::Created),
        Some("revoke") => Some(UsageKind::Revoked),
        Some(_) => Some(UsageKind::Changed),
        None => None,
    };
    // A token that changes tokens is used for it.
    Some(
        change
            .into_iter()
            .chain(signed.then_some(UsageKind::Used))
            .collect(),
    )
}

/// Whether it cannot be told which token an event is about.
pub(super) fn is_unreadable(event: &LogEvent) -> bool {
    let has_detail = event
        .transaction
        .as_ref()
        .is_some_and(|one| one.detail.is_some());
    event.target.is_none() && !has_detail
}

/// The addresses that the request passed: first the client's as far as anybody said, last the one that Okta saw itself. `None`: one of
/// them is not known, or there is none.
pub(super) fn chain(event: &LogEvent) -> Option<Vec<(&str, &LogIpAddress)>> {
    let chain = event.request.as_ref()?.ip_chain.as_ref()?;
    let hops = chain.iter().map(|one| Some((one.ip.as_deref()?, one)));
    hops.collect::<Option<Vec<_>>>()
        .filter(|hops| !hops.is_empty())
}

/// The event, of a time that is known. `proxies` are those of the zones of the token; `None`: they are not known.
pub(super) fn usage(
    event: &LogEvent,
    id: &TokenId,
    kind: UsageKind,
    proxies: Option<&[String]>,
) -> Option<UsageEvent> {
    let action = event.event_type.as_ref().or(event.display_message.as_ref());
    let action = action.cloned().unwrap_or_default();
    let mut usage = UsageEvent::new(event.published?, kind, action);
    usage.token = Some(id.clone());
    usage.id.clone_from(&event.uuid);
    usage.succeeded = event
        .outcome
        .as_ref()
        .and_then(|outcome| match outcome.result.as_ref()? {
            LogOutcomeResult::Success | LogOutcomeResult::Allow => Some(true),
            LogOutcomeResult::Failure | LogOutcomeResult::Deny | LogOutcomeResult::RateLimit => {
                Some(false)
            }
            _ => None,
        });
    if let Some(actor) = &event.actor {
        let names = [&actor.alternate_id, &actor.display_name, &actor.id];
        usage.actor = names.into_iter().find_map(Clone::clone);
    }
    let client = event.client.clone().unwrap_or_default();
    usage.zone = client.zone;
    usage.user_agent = client.user_agent.and_then(|agent| agent.raw_user_agent);
    // The client's own address may be behind a proxy: without the chain, it is not the one that zones see.
    let chain = chain(event);
    let place = match chain.as_deref().map(|chain| source(chain, proxies)) {
        None => None,
        // What the event says of the client is of another address.
        Some(Some((ip, seen))) if client.ip_address.as_deref() != Some(ip) => {
            usage.source = Some(ip.to_owned());
            seen.geographical_context.clone()
        }
        Some(_) => {
            usage.source = client.ip_address;
            usage.is_proxy = event
                .security_context
                .as_ref()
                .and_then(|known| known.is_proxy);
            client.geographical_context
        }
    };
    usage.country = place.and_then(|place| place.country);
    Some(usage)
}

/// The address that zones are matched against: from the right, so that a client cannot choose it, the first that is not a trusted proxy of
/// the zones. `None`: as the event has it for the client. (How Okta matches zones is documented; that `ipChain` has these addresses in
/// this order is, too.)
fn source<'a>(
    chain: &[(&'a str, &'a LogIpAddress)],
    proxies: Option<&[String]>,
) -> Option<(&'a str, &'a LogIpAddress)> {
    if let [only] = chain {
        return Some(*only);
    }
    let proxies = proxies?;
    let is_proxy = |ip: &str| proxies.iter().any(|range| contains(range, ip));
    chain.iter().rev().find(|(ip, _)| !is_proxy(ip)).copied()
}

/// Whether a CIDR range, a range `FIRST-LAST` or a single address has an address in it.
fn contains(range: &str, ip: &str) -> bool {
    let address = |text: &str| Some(text.trim().parse::<IpAddr>().ok()?.to_canonical());
    let bits = |ip: IpAddr| match ip {
        IpAddr::V4(ip) => (u128::from(ip.to_bits()), 32_u32),
        IpAddr::V6(ip) => (ip.to_bits(), 128),
    };
    let is_in = || {
        let ip = address(ip)?;
        if let Some((first, last)) = range.split_once('-') {
            let (first, last) = (address(first)?, address(last)?);
            return Some(first.is_ipv4() == ip.is_ipv4() && first <= ip && ip <= last);
        }
        let (net, length) = range.split_once('/').unzip();
        let net = address(net.unwrap_or(range))?;
        let ((net_bits, size), (ip_bits, ip_size)) = (bits(net), bits(ip));
        let length = length.map_or(Some(size), |length| length.trim().parse().ok())?;
        let host: u32 = size.checked_sub(length)?;
        let prefix = |bits: u128| bits.checked_shr(host).unwrap_or_default();
        Some(size == ip_size && prefix(net_bits) == prefix(ip_bits))
    };
    is_in().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_contain_addresses() {
        for (range, ip, expected) in [
            ("192.0.2.0/24", "192.0.2.255", true),
            ("192.0.2.0/24", "192.0.3.0", false),
            ("192.0.2.7", "192.0.2.7", true),
            ("192.0.2.7", "192.0.2.8", false),
            ("192.0.2.7-192.0.2.9", "192.0.2.9", true),
            ("192.0.2.7-192.0.2.9", "192.0.2.10", false),
            ("0.0.0.0/0", "203.0.113.1", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("::/0", "2001:db8::1", true),
            ("2001:db8::/32", "2001:db8:ffff::", true),
            ("2001:db8::/32", "2001:db9::", false),
            ("192.0.2.0/24", "::ffff:192.0.2.1", true),
            ("192.0.2.0/33", "192.0.2.0", false),
            ("192.0.2.0/x", "192.0.2.0", false),
            ("office", "192.0.2.0", false),
            ("192.0.2.0/24", "unknown", false),
        ] {
            assert_eq!(contains(range, ip), expected, "{range} {ip}");
        }
    }

    #[test]
    fn the_source_is_what_zones_are_matched_against() {
        let hop = LogIpAddress::default();
        let proxies = ["10.0.0.0/8".to_owned()];
        for (chain, proxies, expected) in [
            (&["192.0.2.1"][..], None, Some("192.0.2.1")),
            (
                &["192.0.2.1", "10.0.0.1"],
                Some(&proxies[..]),
                Some("192.0.2.1"),
            ),
            // The client says that it is another.
            (
                &["198.51.100.1", "192.0.2.1", "10.0.0.1"],
                Some(&proxies),
                Some("192.0.2.1"),
            ),
            (&["198.51.100.1", "192.0.2.1"], Some(&[]), Some("192.0.2.1")),
            (&["198.51.100.1", "192.0.2.1"], None, None),
            (&["10.0.0.2", "10.0.0.1"], Some(&proxies), None),
            (&[], Some(&[]), None),
        ] {
            let hops: Vec<_> = chain.iter().map(|ip| (*ip, &hop)).collect();
            let found = source(&hops, proxies).map(|(ip, _)| ip);
            assert_eq!(found, expected, "{chain:?} {proxies:?}");
        }
    }
}
