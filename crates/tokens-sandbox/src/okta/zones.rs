//! Network zones: which addresses they hold, and how Okta writes them.
//!
//! The address that a zone is matched against is the rightmost one of the request's chain that is not one of the zone's own
//! proxies; if all are, the leftmost.

use std::net::IpAddr;

use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::error::Error;
use super::model::written;
use super::source::{Place, place};
use super::{Event, Network, Okta, Party, item_page};
use crate::clock;
use crate::exchange::{Call, Reply};

/// A network zone. Its members are those that Okta sends, but for its links.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Zone {
    #[serde(default)]
    pub(crate) id: String,
    pub(crate) name: String,
    #[serde(default = "active")]
    pub(crate) status: String,
    #[serde(default = "policy")]
    pub(crate) usage: String,
    #[serde(default)]
    pub(crate) system: bool,
    #[serde(default)]
    pub(crate) created: Timestamp,
    #[serde(default)]
    pub(crate) last_updated: Timestamp,
    #[serde(flatten)]
    pub(crate) kind: Kind,
}

fn active() -> String {
    "ACTIVE".to_owned()
}

fn policy() -> String {
    "POLICY".to_owned()
}

/// What makes an address one of the zone.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "type")]
pub(crate) enum Kind {
    #[serde(rename = "IP")]
    Ip {
        #[serde(default)]
        gateways: Vec<Addresses>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proxies: Option<Vec<Addresses>>,
    },
    #[serde(rename = "DYNAMIC", rename_all = "camelCase")]
    Dynamic {
        #[serde(default)]
        asns: Vec<String>,
        #[serde(default)]
        locations: Vec<Location>,
        /// `Any`, or nothing that the sandbox could tell.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proxy_type: Option<String>,
    },
    #[serde(rename = "DYNAMIC_V2", rename_all = "camelCase")]
    EnhancedDynamic {
        #[serde(default)]
        asns: Lists<String>,
        #[serde(default)]
        locations: Lists<Location>,
        #[serde(default)]
        ip_service_categories: Lists<String>,
    },
}

/// Addresses of a zone: a network or a range.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Addresses {
    #[serde(rename = "type")]
    kind: String,
    value: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Location {
    country: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<String>,
}

/// What is in a zone and what is not. An empty list says nothing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Lists<T> {
    include: Vec<T>,
    exclude: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Lists<T> {
        Lists {
            include: Vec::new(),
            exclude: Vec::new(),
        }
    }
}

impl<T> Lists<T> {
    fn admits(&self, matches: impl Fn(&T) -> bool) -> bool {
        (self.include.is_empty() || self.include.iter().any(&matches))
            && !self.exclude.iter().any(&matches)
    }
}

impl Okta {
    /// Lets a network into a zone of addresses. False if there is no such zone, or it has the network.
    pub(crate) fn widen_zone(&mut self, id: &str, network: &str, now: Timestamp) -> bool {
        let Some(zone) = self.zones.iter_mut().find(|zone| zone.id == id) else {
            return false;
        };
        let Kind::Ip { gateways, .. } = &mut zone.kind else {
            return false;
        };
        if gateways.iter().any(|gateway| gateway.value == network) {
            return false;
        }
        gateways.push(Addresses::network(network));
        zone.last_updated = clock::whole_seconds(now);
        let event = Event::new("zone.update", "Update network zone", now);
        let target = Party::other("NetworkZone", &zone.id, &zone.name);
        self.log.write(event.on(target));
        true
    }
}

impl Addresses {
    pub(crate) fn network(value: &str) -> Addresses {
        Addresses {
            kind: "CIDR".to_owned(),
            value: value.to_owned(),
        }
    }

    pub(crate) fn range(value: &str) -> Addresses {
        Addresses {
            kind: "RANGE".to_owned(),
            value: value.to_owned(),
        }
    }

    fn contains(&self, address: IpAddr) -> bool {
        let bounds = if self.kind == "RANGE" {
            range(&self.value)
        } else {
            network(&self.value)
        };
        bounds.is_some_and(|(first, last)| {
            first.is_ipv4() == address.is_ipv4()
                && (bits(first)..=bits(last)).contains(&bits(address))
        })
    }
}

fn bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u128::from(address.to_bits()),
        IpAddr::V6(address) => address.to_bits(),
    }
}

/// The first and the last address of a range; one address is a range, too.
fn range(text: &str) -> Option<(IpAddr, IpAddr)> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    (IpAddr::is_ipv4(&first) == IpAddr::is_ipv4(&last)).then_some((first, last))
}

/// The first and the last address of a network.
fn network(text: &str) -> Option<(IpAddr, IpAddr)> {
    let (address, length) = text.split_once('/')?;
    let length: u32 = length.parse().ok()?;
    match address.parse().ok()? {
        IpAddr::V4(address) if length <= 32 => {
            let host = u32::MAX.checked_shr(length).unwrap_or(0);
            let first = address.to_bits() & !host;
            Some((IpAddr::V4(first.into()), IpAddr::V4((first | host).into())))
        }
        IpAddr::V6(address) if length <= 128 => {
            let host = u128::MAX.checked_shr(length).unwrap_or(0);
            let first = address.to_bits() & !host;
            Some((IpAddr::V6(first.into()), IpAddr::V6((first | host).into())))
        }
        _ => None,
    }
}

fn is_in(locations: &Location, place: &Place) -> bool {
    locations.country == place.country_code
        && locations
            .region
            .as_ref()
            .is_none_or(|region| region == place.region)
}

fn is_of(asn: &str, place: &Place) -> bool {
    asn.trim_start_matches("AS").parse() == Ok(place.as_number)
}

impl Zone {
    /// Whether a request with this chain of addresses comes from the zone. Nothing comes from an inactive one.
    pub(crate) fn holds(&self, chain: &[IpAddr]) -> bool {
        if self.status != "ACTIVE" {
            return false;
        }
        let Some(address) = self.address(chain) else {
            return false;
        };
        match &self.kind {
            Kind::Ip { gateways, .. } => gateways.iter().any(|one| one.contains(address)),
            Kind::Dynamic {
                asns,
                locations,
                proxy_type,
            } => place(address).is_some_and(|place| {
                (asns.is_empty() || asns.iter().any(|asn| is_of(asn, place)))
                    && (locations.is_empty() || locations.iter().any(|one| is_in(one, place)))
                    && (proxy_type.as_deref() != Some("Any") || place.is_proxy)
            }),
            Kind::EnhancedDynamic {
                asns,
                locations,
                ip_service_categories,
            } => place(address).is_some_and(|place| {
                asns.admits(|asn| is_of(asn, place))
                    && locations.admits(|one| is_in(one, place))
                    && ip_service_categories.admits(|_| place.is_proxy)
            }),
        }
    }

    /// The address of a chain that the zone is matched against.
    fn address(&self, chain: &[IpAddr]) -> Option<IpAddr> {
        let proxies = match &self.kind {
            Kind::Ip { proxies, .. } => proxies.as_deref().unwrap_or_default(),
            _ => &[],
        };
        let is_proxy = |address: &IpAddr| proxies.iter().any(|proxy| proxy.contains(*address));
        let mut from_the_right = chain.iter().rev();
        let found = from_the_right.find(|address| !is_proxy(address));
        found.or(chain.first()).copied()
    }

    pub(crate) fn is_block_list(&self) -> bool {
        self.usage == "BLOCKLIST"
    }

    fn wire(&self, origin: &str) -> Value {
        let here = format!("{origin}/api/v1/zones/{}", self.id);
        let mut wire = json!(self);
        wire["created"] = json!(written(self.created));
        wire["lastUpdated"] = json!(written(self.last_updated));
        let turn = if self.status == "ACTIVE" {
            "deactivate"
        } else {
            "activate"
        };
        let change = format!("{here}/lifecycle/{turn}");
        wire["_links"] = json!({
            "self": { "href": here, "hints": { "allow": ["GET", "PUT", "DELETE"] } },
            turn: { "href": change, "hints": { "allow": ["POST"] } },
        });
        wire
    }
}

impl Okta {
    /// Whether a condition lets a request with this chain of addresses in. A zone that does not exist holds nothing.
    pub(super) fn admits(&self, condition: Option<&Network>, chain: &[IpAddr]) -> bool {
        let Some(condition) = condition else {
            return true;
        };
        let from = |ids: &[String]| {
            let mut zones = self.zones.iter();
            zones.any(|zone| ids.contains(&zone.id) && zone.holds(chain))
        };
        (condition.include.is_empty() || from(&condition.include)) && !from(&condition.exclude)
    }

    /// Whether an active zone blocks a request with this chain of addresses.
    pub(super) fn is_blocked(&self, chain: &[IpAddr]) -> bool {
        let mut zones = self.zones.iter();
        zones.any(|zone| zone.is_block_list() && zone.holds(chain))
    }

    /// The name of the first zone that a request with this chain of addresses comes from.
    pub(crate) fn zone_name(&self, chain: &[IpAddr]) -> Option<String> {
        let mut zones = self.zones.iter();
        let zone = zones.find(|zone| !zone.is_block_list() && zone.holds(chain))?;
        Some(zone.name.clone())
    }

    pub(super) fn list_zones(&self, call: &Call) -> Result<Reply, Error> {
        let filter = call.query("filter").map(Filter::parse).transpose()?;
        let origin = call.origin();
        let zones = self.zones.iter();
        let zones = zones
            .filter(|zone| filter.as_ref().is_none_or(|filter| filter.matches(zone)))
            .map(|zone| zone.wire(&origin));
        item_page::reply(zones.collect(), call, None, 10_000)
    }

    pub(super) fn show_zone(&self, id: &str, call: &Call) -> Result<Reply, Error> {
        let zone = self
            .zones
            .iter()
            .find(|zone| zone.id == id)
            .ok_or_else(|| Error::not_found(id, "NetworkZone"))?;
        Ok(Reply::json(StatusCode::OK, &zone.wire(&call.origin())))
    }
}

/// One of the conditions that the list of zones takes: `id eq`, with `or` between several, `usage eq` and `system eq`.
enum Filter {
    Ids(Vec<String>),
    Usage(String),
    System(bool),
}

impl Filter {
    fn parse(text: &str) -> Result<Filter, Error> {
        let wrong = || Error::invalid_search("filter");
        let terms: Option<Vec<(&str, &str)>> = text
            .split(" or ")
            .map(|term| {
                let (name, value) = term.trim().split_once(" eq ")?;
                Some((name.trim(), value.trim().trim_matches('"')))
            })
            .collect();
        match terms.ok_or_else(wrong)?.as_slice() {
            [("usage", usage)] => Ok(Filter::Usage((*usage).to_owned())),
            [("system", system)] => system.parse().map(Filter::System).map_err(|_| wrong()),
            ids if ids.iter().all(|(name, _)| *name == "id") => Ok(Filter::Ids(
                ids.iter().map(|(_, id)| (*id).to_owned()).collect(),
            )),
            _ => Err(wrong()),
        }
    }

    fn matches(&self, zone: &Zone) -> bool {
        match self {
            Filter::Ids(ids) => ids.contains(&zone.id),
            Filter::Usage(usage) => zone.usage == *usage,
            Filter::System(system) => zone.system == *system,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_matched_by_network_and_range() {
        for (kind, value, address, expected) in [
            ("CIDR", "192.0.2.0/24", "192.0.2.255", true),
            ("CIDR", "192.0.2.0/24", "192.0.3.0", false),
            ("CIDR", "192.0.2.7/32", "192.0.2.7", true),
            ("CIDR", "0.0.0.0/0", "255.255.255.255", true),
            ("CIDR", "0.0.0.0/0", "::1", false),
            ("CIDR", "2001:db8::/32", "2001:db8:ffff::1", true),
            ("CIDR", "2001:db8::/32", "2001:db9::", false),
            ("CIDR", "192.0.2.0/33", "192.0.2.0", false),
            ("CIDR", "192.0.2.0", "192.0.2.0", false),
            ("RANGE", "192.0.2.3-192.0.2.5", "192.0.2.5", true),
            ("RANGE", "192.0.2.3-192.0.2.5", "192.0.2.6", false),
            ("RANGE", "192.0.2.3", "192.0.2.3", true),
            ("RANGE", "192.0.2.3-::1", "192.0.2.3", false),
            ("RANGE", "nonsense", "192.0.2.3", false),
        ] {
            let addresses = Addresses {
                kind: kind.to_owned(),
                value: value.to_owned(),
            };
            let contains = addresses.contains(address.parse().unwrap());
            assert_eq!(contains, expected, "{value} {address}");
        }
    }

    #[test]
    fn filters_are_read() {
        for text in [
            "id eq \"nzo1\"",
            "id eq \"nzo1\" or id eq \"nzo2\"",
            "usage eq \"POLICY\"",
            "system eq true",
        ] {
            assert!(Filter::parse(text).is_ok(), "{text}");
        }
        for text in [
            "",
            "id",
            "name eq \"Office\"",
            "system eq \"maybe\"",
            "id eq \"nzo1\" or usage eq \"POLICY\"",
        ] {
            assert!(Filter::parse(text).is_err(), "{text}");
        }
    }
}
