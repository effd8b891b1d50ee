//! Where a request comes from: its chain of addresses, and what is known of each.

use std::net::{IpAddr, Ipv4Addr};

use serde_json::{Value, json};

use crate::exchange::Call;

/// The addresses that a request has passed, beginning with the client: those of `X-Forwarded-For`, or else that of this machine.
/// What is not an address is left out.
pub(crate) fn chain(call: &Call) -> Vec<IpAddr> {
    let lines = call.headers("x-forwarded-for");
    let entries = lines.iter().flat_map(|line| line.split(','));
    let chain: Vec<IpAddr> = entries
        .filter_map(|entry| entry.trim().parse().ok())
        .collect();
    if chain.is_empty() {
        vec![IpAddr::V4(Ipv4Addr::LOCALHOST)]
    } else {
        chain
    }
}

/// What the sandbox knows of the networks that are reserved for documentation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    pub(crate) country: &'static str,
    /// The country as two letters.
    pub(crate) country_code: &'static str,
    state: &'static str,
    /// The region as in ISO 3166-2.
    pub(crate) region: &'static str,
    city: &'static str,
    postal_code: &'static str,
    at: (f64, f64),
    pub(crate) as_number: u32,
    as_org: &'static str,
    isp: &'static str,
    domain: &'static str,
    pub(crate) is_proxy: bool,
}

static HAMBURG: Place = Place {
    country: "Germany",
    country_code: "DE",
    state: "Hamburg",
    region: "DE-HH",
    city: "Hamburg",
    postal_code: "20095",
    at: (53.5503, 10.0006),
    as_number: 64496,
    as_org: "acme corporation",
    isp: "northwind telecom",
    domain: "acme.example",
    is_proxy: false,
};

static AMSTERDAM: Place = Place {
    country: "Netherlands",
    country_code: "NL",
    state: "North Holland",
    region: "NL-NH",
    city: "Amsterdam",
    postal_code: "1012",
    at: (52.3740, 4.8897),
    as_number: 64497,
    as_org: "example cloud",
    isp: "example cloud",
    domain: "cloud.example",
    is_proxy: false,
};

static ASHBURN: Place = Place {
    country: "United States",
    country_code: "US",
    state: "Virginia",
    region: "US-VA",
    city: "Ashburn",
    postal_code: "20147",
    at: (39.0437, -77.4875),
    as_number: 64498,
    as_org: "example anonymizer",
    isp: "example anonymizer",
    domain: "anonymizer.example",
    is_proxy: true,
};

/// What is known of an address; of most nothing.
pub(crate) fn place(address: IpAddr) -> Option<&'static Place> {
    match address {
        IpAddr::V4(address) => match address.octets() {
            [203, 0, 113, _] => Some(&HAMBURG),
            [198, 51, 100, _] => Some(&AMSTERDAM),
            [192, 0, 2, _] => Some(&ASHBURN),
            _ => None,
        },
        IpAddr::V6(address) => match address.segments() {
            [0x2001, 0xdb8, ..] => Some(&HAMBURG),
            _ => None,
        },
    }
}

impl Place {
    pub(crate) fn geographical_context(&self) -> Value {
        json!({
            "city": self.city,
            "state": self.state,
            "country": self.country,
            "postalCode": self.postal_code,
            "geolocation": { "lat": self.at.0, "lon": self.at.1 },
        })
    }

    pub(crate) fn security_context(&self) -> Value {
        json!({
            "asNumber": self.as_number,
            "asOrg": self.as_org,
            "isp": self.isp,
            "domain": self.domain,
            "isProxy": self.is_proxy,
        })
    }
}
