//! Where a token could be limited to, from the addresses that it was used from.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::UsageReport;
use super::addresses::{Range, address, aggregated};
use crate::capability::Capability;
use crate::closed_name::closed_name;
use crate::token::{Network, Token};
use crate::zone::Zone;

/// So many ranges are proposed at most.
pub const MAX_RANGES: usize = 100;

/// A zone with a wider range limits so little that it is not suggested: the bits that the IPv4 addresses of a range share at least.
pub const WIDEST_V4: u32 = 8;

/// As [`WIDEST_V4`], of IPv6 addresses.
pub const WIDEST_V6: u32 = 32;

/// A limit of a token to the addresses that the log shows.
///
/// Callers that only read may come from other addresses: a log does not show every use. Whoever follows a suggestion has to look for refused
/// requests afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Suggestion {
    /// A zone covers all addresses.
    Zone {
        /// The zone.
        zone: Zone,
        /// The network condition to set.
        network: Network,
        /// The present one, which undoes it. `None`: it is not known.
        undo: Option<Network>,
    },
    /// The token is limited to a zone that covers all addresses already.
    Limited {
        /// The zone.
        zone: Zone,
    },
    /// No zone covers all addresses: these ranges would.
    Ranges {
        /// The fewest CIDR ranges that have exactly these addresses, at most [`MAX_RANGES`].
        ranges: Vec<String>,
        /// How many more there are.
        others: usize,
        /// The zones were read. Otherwise one of them may cover the addresses.
        zones_known: bool,
        /// A zone that covers all addresses, and is not suggested since it limits too little: a range of it is wider than
        /// [`WIDEST_V4`] bits (IPv6: [`WIDEST_V6`]).
        too_wide: Option<Box<Zone>>,
    },
    /// There is nothing to suggest.
    Nothing {
        /// Why.
        reason: NoSuggestion,
    },
}

closed_name! {
    /// Why no limit is suggested.
    pub enum NoSuggestion {
        /// The network condition of such tokens cannot be changed.
        NotChangeable = "not_changeable" => "the addresses that such a token may be used from cannot be changed",
        /// It is used in ways that the log does not show.
        UnseenUse = "unseen_use" => "the token is used in a way that the log does not show",
        /// The log was not read to its end.
        Incomplete = "incomplete" => "the log was not read to its end",
        /// The log shows no use with an address.
        NoAddress = "no_address" => "the log shows no use",
        /// Some uses have no address, or one that is not valid.
        UnknownAddress = "unknown_address" => "of some uses the log has no valid address",
        /// There are more addresses than are counted one by one.
        TooManyAddresses = "too_many_addresses" => "there are too many addresses",
    }
}

/// Suggests a limit for `token`, of which `report` is. `zones`: those of the organization, if they could be read.
pub fn suggest(
    report: &UsageReport,
    token: &Token,
    capability: &Capability,
    zones: Option<&[Zone]>,
) -> Suggestion {
    let addresses = match addresses(report, capability) {
        Ok(addresses) => addresses,
        Err(reason) => return Suggestion::Nothing { reason },
    };
    let all = zones.unwrap_or_default().iter();
    let all = all.filter_map(|zone| Some((covers(zone, &addresses)?, zone)));
    let by_width = |(width, zone): &(Width, &Zone)| {
        (
            zone.is_system == Some(true),
            width.addresses,
            zone.id.clone(),
        )
    };
    let (mut too_wide, mut covering): (Vec<_>, Vec<_>) =
        all.partition(|(width, _)| width.is_too_wide);
    let included = |zone: &Zone| {
        let network = token.network.as_ref();
        network.is_some_and(|network| network.include.contains(&zone.id))
    };
    if let Some((_, zone)) = covering.iter().find(|(_, zone)| included(zone)) {
        let zone = (*zone).clone();
        return Suggestion::Limited { zone };
    }
    // The narrowest; the service's own only if there is no other.
    covering.sort_by_key(by_width);
    if let Some((_, zone)) = covering.first() {
        return Suggestion::Zone {
            zone: (*zone).clone(),
            network: Network::zones(vec![zone.id.clone()], Vec::new()),
            undo: token.network.clone(),
        };
    }
    too_wide.sort_by_key(by_width);
    let mut ranges = aggregated(&addresses);
    let others = ranges.len().saturating_sub(MAX_RANGES);
    ranges.truncate(MAX_RANGES);
    Suggestion::Ranges {
        ranges,
        others,
        zones_known: zones.is_some(),
        too_wide: too_wide.first().map(|(_, zone)| Box::new((*zone).clone())),
    }
}

/// All addresses that the token was used from.
///
/// # Errors
///
/// When they are not known, or knowing them is of no use.
fn addresses(report: &UsageReport, capability: &Capability) -> Result<Vec<IpAddr>, NoSuggestion> {
    let seen = &report.uses.addresses;
    if !capability.update_network {
        Err(NoSuggestion::NotChangeable)
    } else if report.unseen_use.is_some() {
        Err(NoSuggestion::UnseenUse)
    } else if !report.complete {
        Err(NoSuggestion::Incomplete)
    } else if report.uses.count == 0 {
        Err(NoSuggestion::NoAddress)
    } else if seen.others > 0 {
        Err(NoSuggestion::TooManyAddresses)
    } else if seen.not_reported > 0 {
        Err(NoSuggestion::UnknownAddress)
    } else {
        let all = seen.values.iter().map(|one| address(&one.counted.value));
        all.collect::<Option<_>>()
            .ok_or(NoSuggestion::UnknownAddress)
    }
}

/// How wide a zone is.
struct Width {
    addresses: u128,
    /// It limits too little.
    is_too_wide: bool,
}

/// How wide `zone` is, if it is one that tokens can be limited to and that has all `addresses`.
fn covers(zone: &Zone, addresses: &[IpAddr]) -> Option<Width> {
    let is = |value: &Option<String>, word: &str| value.as_deref() == Some(word);
    let is_fit = is(&zone.kind, "IP") && is(&zone.status, "ACTIVE") && is(&zone.usage, "POLICY");
    if !is_fit || zone.is_gone {
        return None;
    }
    let read = |texts: &[String]| -> Vec<_> {
        let ranges = texts.iter().filter_map(|text| Range::read(text));
        ranges.collect()
    };
    let (ranges, proxies) = (read(&zone.gateways), read(&zone.proxies));
    let is_too_wide = ranges
        .iter()
        .any(|range| range.is_wider_than((WIDEST_V4, WIDEST_V6)));
    // Behind a trusted proxy of the zone it is another address that counts.
    let has = |address: &IpAddr| {
        let is_in = |ranges: &[Range]| ranges.iter().any(|range| range.contains(*address));
        is_in(&ranges) && !is_in(&proxies)
    };
    let width = |sum: u128, range: &Range| sum.saturating_add(range.width()).saturating_add(1);
    addresses.iter().all(has).then(|| Width {
        addresses: ranges.iter().fold(0, width),
        is_too_wide,
    })
}
