//! Addresses and ranges of addresses.

use std::net::IpAddr;

use ipnet::IpNet;

/// Addresses from one to another of the same family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    first: IpAddr,
    last: IpAddr,
}

impl Range {
    /// Reads an address, a CIDR range, or `FIRST-LAST`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some((first, last)) = text.split_once('-') {
            let (first, last) = (address(first)?, address(last)?);
            let is_range = first.is_ipv4() == last.is_ipv4() && first <= last;
            return is_range.then_some(Self { first, last });
        }
        if let Some(address) = address(text) {
            return Some(Self {
                first: address,
                last: address,
            });
        }
        let net: IpNet = text.parse().ok()?;
        Some(Self {
            first: net.network(),
            last: net.broadcast(),
        })
    }

    /// Whether `address` is in it. All of one family are before all of the other.
    pub(super) fn contains(&self, address: IpAddr) -> bool {
        self.first <= address && address <= self.last
    }

    /// Whether it has more addresses than a CIDR range with a prefix of so many bits, for IPv4 and IPv6.
    pub(super) fn is_wider_than(&self, (v4, v6): (u32, u32)) -> bool {
        let free = match self.first {
            IpAddr::V4(_) => 32 - v4.min(32),
            IpAddr::V6(_) => 128 - v6.min(128),
        };
        self.width() >= 1_u128.checked_shl(free).unwrap_or(u128::MAX)
    }

    /// How many addresses it has, less one.
    pub(super) fn width(&self) -> u128 {
        number(self.last).saturating_sub(number(self.first))
    }
}

/// An address; an IPv4 address that is written as IPv6 is one of IPv4.
pub(super) fn address(text: &str) -> Option<IpAddr> {
    let address: IpAddr = text.trim().parse().ok()?;
    Some(address.to_canonical())
}

fn number(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => address.to_bits().into(),
        IpAddr::V6(address) => address.to_bits(),
    }
}

/// The fewest CIDR ranges that have exactly these addresses, in order.
pub(super) fn aggregated(addresses: &[IpAddr]) -> Vec<String> {
    let nets: Vec<_> = addresses.iter().copied().map(IpNet::from).collect();
    let mut nets = IpNet::aggregate(&nets);
    nets.sort();
    nets.iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_has_its_addresses_and_no_others() {
        for (range, inside, outside) in [
            (
                "192.0.2.0/24",
                vec!["192.0.2.0", "192.0.2.255", "::ffff:192.0.2.7"],
                vec!["192.0.3.0", "::1"],
            ),
            (
                "192.0.2.7",
                vec!["192.0.2.7"],
                vec!["192.0.2.6", "192.0.2.8"],
            ),
            (
                " 192.0.2.9 - 192.0.3.1 ",
                vec!["192.0.2.9", "192.0.3.1"],
                vec!["192.0.2.8", "192.0.3.2"],
            ),
            ("192.0.2.77/24", vec!["192.0.2.1"], vec!["192.0.1.255"]),
            (
                "0.0.0.0/0",
                vec!["255.255.255.255"],
                vec!["::", "2001:db8::1"],
            ),
            (
                "2001:db8::/32",
                vec!["2001:db8::", "2001:db8:ffff::1"],
                vec!["2001:db9::", "192.0.2.1"],
            ),
            (
                "2001:db8::1-2001:db8::3",
                vec!["2001:db8::2"],
                vec!["2001:db8::4", "0.0.0.1"],
            ),
        ] {
            let parsed = Range::read(range).unwrap();
            for one in inside {
                assert!(parsed.contains(address(one).unwrap()), "{one} in {range}");
            }
            for one in outside {
                assert!(
                    !parsed.contains(address(one).unwrap()),
                    "{one} not in {range}"
                );
            }
        }
        for wrong in [
            "",
            "x",
            "192.0.2.0/33",
            "192.0.2.9-192.0.2.1",
            "192.0.2.1-2001:db8::1",
            "192.0.2.1-",
        ] {
            assert_eq!(Range::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_range_is_wide_by_its_addresses() {
        for (range, is_wide) in [
            ("10.0.0.0/8", false),
            ("10.0.0.0-11.0.0.0", true),
            ("0.0.0.0/0", true),
            ("128.0.0.0/1", true),
            ("192.0.2.1", false),
            ("2001:db8::/32", false),
            ("2000::/3", true),
            ("::/0", true),
        ] {
            let range_read = Range::read(range).unwrap();
            assert_eq!(range_read.is_wider_than((8, 32)), is_wide, "{range}");
        }
    }

    #[test]
    fn ranges_are_as_few_as_they_can_be() {
        for (addresses, ranges) in [
            (vec![], vec![]),
            (vec!["192.0.2.7"], vec!["192.0.2.7/32"]),
            (vec!["192.0.2.6", "192.0.2.7"], vec!["192.0.2.6/31"]),
            (
                vec!["192.0.2.7", "192.0.2.8"],
                vec!["192.0.2.7/32", "192.0.2.8/32"],
            ),
            (
                vec![
                    "192.0.2.3",
                    "192.0.2.1",
                    "192.0.2.0",
                    "192.0.2.2",
                    "192.0.2.4",
                    "192.0.2.2",
                ],
                vec!["192.0.2.0/30", "192.0.2.4/32"],
            ),
            (
                vec!["2001:db8::1", "2001:db8::", "192.0.2.1"],
                vec!["192.0.2.1/32", "2001:db8::/127"],
            ),
        ] {
            let addresses: Vec<_> = addresses.into_iter().filter_map(address).collect();
            assert_eq!(aggregated(&addresses), ranges);
        }
    }
}
