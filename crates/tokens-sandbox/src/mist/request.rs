//! Members of a request other than privileges.

use std::net::IpAddr;

use serde_json::{Map, Value};

use super::error::Error;

const MOST_SRC_IPS: usize = 10;

/// The member `name`, if there is one.
pub(crate) fn name(body: &Map<String, Value>) -> Result<Option<String>, Error> {
    match body.get("name") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(name)) => Ok(Some(name.clone())),
        Some(_) => Err(Error::invalid("name", "must be a string")),
    }
}

/// The member `src_ips`, if there is one: at most ten addresses or networks.
pub(crate) fn src_ips(body: &Map<String, Value>) -> Result<Option<Vec<String>>, Error> {
    let wrong = || Error::invalid("src_ips", "must be IP addresses or networks");
    let values = match body.get("src_ips") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(values)) => values,
        Some(_) => return Err(wrong()),
    };
    if values.len() > MOST_SRC_IPS {
        return Err(Error::invalid("src_ips", "are 10 at most"));
    }
    values
        .iter()
        .map(|value| {
            value
                .as_str()
                .filter(|text| network(text).is_some())
                .map(str::to_owned)
                .ok_or_else(wrong)
        })
        .collect::<Result<_, _>>()
        .map(Some)
}

/// An address and how many of its bits count.
fn network(text: &str) -> Option<(IpAddr, u8)> {
    let (address, bits) = match text.split_once('/') {
        None => (text, None),
        Some((address, bits)) => (address, Some(bits)),
    };
    let address: IpAddr = address.parse().ok()?;
    let all = if address.is_ipv4() { 32 } else { 128 };
    let bits = match bits {
        None => all,
        Some(bits) => bits.parse().ok().filter(|bits| *bits <= all)?,
    };
    Some((address, bits))
}

/// Whether a caller from `source` is in one of the networks, or there are none.
pub(crate) fn admits(src_ips: &[String], source: IpAddr) -> bool {
    let mut networks = src_ips.iter().filter_map(|text| network(text));
    src_ips.is_empty() || networks.any(|(address, bits)| contains(address, bits, source))
}

fn contains(address: IpAddr, bits: u8, source: IpAddr) -> bool {
    let (address, source, all) = match (address, source.to_canonical()) {
        (IpAddr::V4(address), IpAddr::V4(source)) => {
            (address.to_bits().into(), source.to_bits().into(), 32)
        }
        (IpAddr::V6(address), IpAddr::V6(source)) => (address.to_bits(), source.to_bits(), 128),
        _ => return false,
    };
    let differ: u128 = address ^ source;
    differ.checked_shr(all - u32::from(bits)).unwrap_or(0) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(src_ips: Value) -> Result<Option<Vec<String>>, Error> {
        let Value::Object(body) = json!({ "src_ips": src_ips }) else {
            unreachable!()
        };
        super::src_ips(&body)
    }

    #[test]
    fn addresses_and_networks_are_read() {
        for good in [
            json!([]),
            json!(["192.0.2.7"]),
            json!(["198.51.100.0/24", "2001:db8::/32", "::1"]),
        ] {
            assert!(read(good.clone()).unwrap().is_some(), "{good}");
        }
        for bad in [
            json!("192.0.2.7"),
            json!([7]),
            json!(["192.0.2.256"]),
            json!(["192.0.2.0/33"]),
            json!(["example.com"]),
            json!(vec!["192.0.2.7"; 11]),
        ] {
            assert!(read(bad.clone()).is_err(), "{bad}");
        }
    }

    #[test]
    fn callers_are_admitted_from_the_networks() {
        for (networks, source, admits) in [
            (vec![], "127.0.0.1", true),
            (vec!["127.0.0.0/8"], "127.0.0.1", true),
            (vec!["0.0.0.0/0"], "127.0.0.1", true),
            (vec!["192.0.2.7"], "127.0.0.1", false),
            (vec!["192.0.2.7"], "192.0.2.7", true),
            (vec!["192.0.2.7"], "192.0.2.6", false),
            (vec!["198.51.100.0/25"], "198.51.100.127", true),
            (vec!["198.51.100.0/25"], "198.51.100.128", false),
            (vec!["192.0.2.7", "2001:db8::/32"], "2001:db8:7::1", true),
            (vec!["2001:db8::/32"], "2001:db9::1", false),
            (vec!["::/0"], "192.0.2.7", false),
            (vec!["192.0.2.0/24"], "::ffff:192.0.2.9", true),
        ] {
            let networks: Vec<_> = networks.into_iter().map(str::to_owned).collect();
            let source = source.parse().unwrap();
            assert_eq!(
                super::admits(&networks, source),
                admits,
                "{networks:?} {source}"
            );
        }
    }
}
