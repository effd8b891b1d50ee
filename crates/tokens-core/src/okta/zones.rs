//! Network zones: all of the org, and those of a token.

use std::collections::HashSet;

use okta_api::serde_json::Value;
use okta_api::types::{NetworkZone, NetworkZoneAddress, NetworkZoneType};

use super::OktaTokens;
use super::memo::Reading;
use super::source::{ZONE, ZONES};
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::token::{Network, Token};
use crate::zone::Zone;

/// How the ids of zones begin. What stands in a network condition and does not is a word for several zones, such as `ALL_ZONES` of related
/// objects. (Inferred.)
const ZONE_ID: &str = "nzo";

/// `None`: it cannot be read, or some of its addresses cannot.
fn zone(from: NetworkZone) -> Option<Zone> {
    let mut zone = Zone::new(from.id?.to_string());
    zone.name = from.name;
    zone.status = from.status.map(|status| status.to_string());
    zone.usage = from.usage.map(|usage| usage.to_string());
    zone.is_system = from.system;
    zone.last_updated = from.last_updated;
    zone.gateways = addresses(from.gateways)?;
    zone.proxies = addresses(from.proxies)?;
    if from.type_ != Some(NetworkZoneType::Ip) {
        let mut conditions = Conditions(&mut zone.conditions);
        conditions.add("asn", from.asns.as_ref());
        conditions.add("location", from.locations.as_ref());
        let services = from.ip_service_categories.unwrap_or_default();
        for (kind, services) in [
            ("service", services.include),
            ("!service", services.exclude),
        ] {
            for service in services.into_iter().flatten() {
                conditions.push(kind, &service.to_string());
            }
        }
        if let Some(proxy) = from.proxy_type {
            conditions.push("proxy", &proxy.to_string());
        }
    }
    zone.kind = from.type_.map(|kind| kind.to_string());
    Some(zone)
}

/// `None`: one cannot be read, so that the zone may be wider than the others say.
fn addresses(from: Option<Vec<NetworkZoneAddress>>) -> Option<Vec<String>> {
    let addresses = from.into_iter().flatten().map(|address| address.value);
    addresses.collect()
}

/// What else than addresses decides, as `KIND:VALUE`, and `!KIND:VALUE` if it is excluded.
struct Conditions<'a>(&'a mut Vec<String>);

impl Conditions<'_> {
    fn push(&mut self, kind: &str, value: &str) {
        self.0.push(format!("{kind}:{value}"));
    }

    /// A list, or (`DYNAMIC_V2`) lists of what is included and excluded.
    fn add(&mut self, kind: &str, from: Option<&Value>) {
        match from {
            Some(Value::Array(values)) => {
                for value in values {
                    match value {
                        Value::String(text) => self.push(kind, text),
                        // The region, which names the country, too, is the narrower of both.
                        Value::Object(place) => {
                            let part = |name: &str| place.get(name).and_then(Value::as_str);
                            if let Some(place) = part("region").or(part("country")) {
                                self.push(kind, place);
                            }
                        }
                        other => self.push(kind, &other.to_string()),
                    }
                }
            }
            Some(Value::Object(lists)) => {
                self.add(kind, lists.get("include"));
                self.add(&format!("!{kind}"), lists.get("exclude"));
            }
            _ => {}
        }
    }
}

/// The ids of the zones of a network condition, each once. `None`: it is not known.
fn zone_ids(network: Option<&Network>) -> Option<Vec<&str>> {
    let network = network?;
    if network.connection.as_deref() == Some("ANYWHERE") {
        return Some(Vec::new());
    }
    let mut seen = HashSet::new();
    let ids = network.include.iter().chain(&network.exclude);
    Some(
        ids.map(String::as_str)
            .filter(|id| seen.insert(*id))
            .collect(),
    )
}

impl OktaTokens {
    /// The zones of a token. `None`: the service does not report its network condition.
    pub(super) async fn token_zones(&self, token: &Token) -> Option<Vec<Fact<Zone>>> {
        let mut zones = Vec::new();
        for id in zone_ids(token.network.as_ref())? {
            zones.push(self.zone(id).await);
        }
        Some(zones)
    }

    /// One zone: from the list, which is read once, or else by itself.
    async fn zone(&self, id: &str) -> Fact<Zone> {
        if !id.starts_with(ZONE_ID) {
            let why = format!("`{}` is not the id of a zone", id.escape_debug());
            return UnknownFact::new(UnknownReason::NotReported, why).into();
        }
        let listed = self.all_zones().await;
        if let Some(zone) = listed.value.iter().find(|zone| zone.id == id) {
            return Fact::reported(zone.clone());
        }
        if let Some(gap) = listed.gap.as_ref().filter(|_| listed.value.is_empty()) {
            return gap.unknown().into();
        }
        let reading = self.known.single_zones.read(id, self.read_zone(id)).await;
        match (&reading.value, &reading.gap) {
            (Some(zone), _) => Fact::reported(zone.clone()),
            (None, Some(gap)) if !gap.is_not_found() => gap.unknown().into(),
            (None, _) => Fact::reported(Zone::gone(id)),
        }
    }

    pub(super) async fn all_zones(&self) -> std::sync::Arc<Reading<Vec<Zone>>> {
        self.known.zones.read("", self.read_zones()).await
    }

    async fn read_zones(&self) -> Reading<Vec<Zone>> {
        let client = &self.client;
        // Without a limit it is the whole list.
        let zones = self.all(&ZONES, "zones", move |after: Option<String>| async move {
            let request = client.list_network_zones();
            match after {
                Some(after) => request.after(after).send().await,
                None => request.send().await,
            }
        });
        let zones = zones
            .await
            .map(|zones| zones.into_iter().map(zone).collect());
        self.without_odd(zones, &ZONES, "zones")
    }

    async fn read_zone(&self, id: &str) -> Reading<Option<Zone>> {
        let path = format!("zones/{id}");
        let Ok(zone_id) = okta_api::ZoneId::try_from(id) else {
            return Reading::failed(self.invalid(&ZONE, id));
        };
        let sent = self.client.get_network_zone().zone_id(zone_id).send().await;
        let odd = || self.partial(&ZONE, &path, "the zone cannot be read");
        let read = self.answer(&ZONE, &path, sent);
        let read = read.and_then(|from| zone(from).filter(|zone| zone.id == id).ok_or_else(odd));
        read.map(Some).into()
    }

    /// The addresses of trusted proxies in the zones of a token. `None`: they are not known.
    pub(super) async fn proxies(&self, token: &Token) -> Option<Vec<String>> {
        let mut proxies = Vec::new();
        for zone in self.token_zones(token).await? {
            proxies.extend(zone.known()?.proxies.iter().cloned());
        }
        Some(proxies)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use okta_api::serde_json::{from_value, json};

    fn read(from: Value) -> Option<Zone> {
        zone(from_value(from).unwrap())
    }

    #[test]
    fn reads_addresses_and_conditions() {
        let zone = read(json!({
            "id": "nzo1", "name": "Office", "type": "IP", "status": "INACTIVE", "usage": "BLOCKLIST", "system": false,
            "gateways": [{ "type": "CIDR", "value": "192.0.2.0/24" }, { "type": "RANGE", "value": "192.0.2.1-192.0.2.9" }],
            "proxies": null, "proxyType": null,
        }))
        .unwrap();
        assert_eq!(zone.gateways, ["192.0.2.0/24", "192.0.2.1-192.0.2.9"]);
        assert_eq!((zone.proxies.len(), zone.conditions.len()), (0, 0));
        let words = [&zone.kind, &zone.status, &zone.usage].map(|word| word.as_deref());
        assert_eq!(words, [Some("IP"), Some("INACTIVE"), Some("BLOCKLIST")]);

        let dynamic = read(json!({
            "id": "nzo2", "type": "DYNAMIC", "asns": ["23457"], "proxyType": "TorAnonymizer",
            "locations": [{ "country": "DE" }, { "country": "US", "region": "US-CA" }],
        }));
        let conditions = [
            "asn:23457",
            "location:DE",
            "location:US-CA",
            "proxy:TorAnonymizer",
        ];
        assert_eq!(dynamic.unwrap().conditions, conditions);
        let enhanced = read(json!({
            "id": "nzo3", "type": "DYNAMIC_V2", "asns": { "include": [], "exclude": ["7"] },
            "locations": { "include": [{ "country": "FR" }], "exclude": null },
            "ipServiceCategories": { "include": ["ALL_ANONYMIZERS"], "exclude": ["NORD_VPN"] },
        }));
        let conditions = [
            "!asn:7",
            "location:FR",
            "service:ALL_ANONYMIZERS",
            "!service:NORD_VPN",
        ];
        assert_eq!(enhanced.unwrap().conditions, conditions);
    }

    #[test]
    fn a_zone_whose_addresses_are_not_all_known_is_not_known() {
        for odd in [
            json!({ "id": "nzo1", "gateways": [{ "type": "CIDR", "value": 7 }] }),
            json!({ "id": "nzo1", "proxies": [{ "type": "CIDR" }] }),
            json!({ "id": "a/b" }),
            json!({}),
        ] {
            assert!(read(odd.clone()).is_none(), "{odd}");
        }
    }
}
