//! The vendor's clouds.

use std::fmt;
use std::str::FromStr;

use tokens_http::ConfigError;

/// One of the twelve clouds that the vendor names. Another address is given to
/// [`Client::builder`](crate::Client::builder) as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it: the vendor's own")]
pub enum Cloud {
    Global01,
    Global02,
    Global03,
    Global04,
    Global05,
    Emea01,
    Emea02,
    Emea03,
    Emea04,
    Apac01,
    Apac02,
    Apac03,
}

impl Cloud {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Global01,
        Self::Global02,
        Self::Global03,
        Self::Global04,
        Self::Global05,
        Self::Emea01,
        Self::Emea02,
        Self::Emea03,
        Self::Emea04,
        Self::Apac01,
        Self::Apac02,
        Self::Apac03,
    ];

    /// The name in configurations, such as `emea-01`.
    pub fn name(self) -> &'static str {
        self.row().0
    }

    /// Where its API is, such as `https://api.eu.mist.com`.
    pub fn url(self) -> &'static str {
        self.row().1
    }

    /// Hosts: the servers of the vendor's OpenAPI document.
    fn row(self) -> (&'static str, &'static str) {
        match self {
            Self::Global01 => ("global-01", "https://api.mist.com"),
            Self::Global02 => ("global-02", "https://api.gc1.mist.com"),
            Self::Global03 => ("global-03", "https://api.ac2.mist.com"),
            Self::Global04 => ("global-04", "https://api.gc2.mist.com"),
            Self::Global05 => ("global-05", "https://api.gc4.mist.com"),
            Self::Emea01 => ("emea-01", "https://api.eu.mist.com"),
            Self::Emea02 => ("emea-02", "https://api.gc3.mist.com"),
            Self::Emea03 => ("emea-03", "https://api.ac6.mist.com"),
            Self::Emea04 => ("emea-04", "https://api.gc6.mist.com"),
            Self::Apac01 => ("apac-01", "https://api.ac5.mist.com"),
            Self::Apac02 => ("apac-02", "https://api.gc5.mist.com"),
            Self::Apac03 => ("apac-03", "https://api.gc7.mist.com"),
        }
    }
}

impl fmt::Display for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Cloud {
    type Err = ConfigError;

    /// Reads `emea-01`, in any case, with a space or an underscore for the hyphen, too.
    fn from_str(text: &str) -> Result<Self, ConfigError> {
        let wanted = text.trim().to_ascii_lowercase().replace([' ', '_'], "-");
        let found = Self::ALL
            .iter()
            .copied()
            .find(|cloud| cloud.name() == wanted);
        found.ok_or_else(|| {
            let names: Vec<_> = Self::ALL.iter().map(|cloud| cloud.name()).collect();
            ConfigError::new(format!(
                "there is no Mist cloud `{}`; there are {}",
                text.escape_debug(),
                names.join(", ")
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_own_names() {
        for &cloud in Cloud::ALL {
            assert_eq!(cloud.name().parse(), Ok(cloud));
        }
        assert_eq!("EMEA 01".parse(), Ok(Cloud::Emea01));
        let error = "emea-09".parse::<Cloud>().unwrap_err().to_string();
        assert!(error.contains("`emea-09`") && error.contains("apac-03"));
    }
}
