//! Names from a fixed list: the same in Rust, JSON and text.

/// A text is none of the names that are expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is none of {}", .0.join(", "))]
pub struct InvalidName(#[doc(hidden)] pub &'static [&'static str]);

/// An enum whose variants have names, with one list of both. Behind `=>` stands what `Display` shows in the place of the name. For the
/// crates of this repository: it takes `serde` and the feature `json-schema` from the crate that uses it.
#[doc(hidden)]
#[macro_export]
macro_rules! closed_name {
    (
        $(#[$doc:meta])*
        pub enum $name:ident {
            $($(#[$variant_doc:meta])* $variant:ident = $text:literal $(=> $shown:literal)?,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $text)] $variant,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name used in JSON.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::InvalidName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                match name {
                    $($text => Ok(Self::$variant),)*
                    _ => Err($crate::InvalidName(&[$($text),*])),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(match self {
                    $(Self::$variant => $crate::closed_name!(@shown $text $($shown)?),)*
                })
            }
        }
    };
    (@shown $text:literal) => { $text };
    (@shown $text:literal $shown:literal) => { $shown };
}

pub(crate) use closed_name;

#[cfg(test)]
mod tests {
    use crate::{ErrorKind, InvalidName, Operation, Proof, RevocationOutcome};

    #[test]
    fn a_name_is_the_same_everywhere() {
        let kind = ErrorKind::NotFound;
        assert_eq!(
            (kind.as_str(), &*kind.to_string()),
            ("not_found", "not_found")
        );
        assert_eq!("not_found".parse(), Ok(kind));
        assert_eq!(serde_json::to_value(kind).unwrap(), "not_found");
        assert_eq!(
            serde_json::from_str::<ErrorKind>("\"not_found\"").unwrap(),
            kind
        );
        assert_eq!(Operation::ListOrgs.to_string(), "listing organizations");
        assert_eq!(
            Operation::ListOrgs.as_str().parse(),
            Ok(Operation::ListOrgs)
        );
        let none: Result<RevocationOutcome, InvalidName> = "gone".parse();
        let why = none.unwrap_err().to_string();
        assert_eq!(why, "it is none of revoked, not_found, accepted");
        assert!("".parse::<Proof>().is_err());
    }
}
