// Generated from specs/mist.yaml by `cargo xtask codegen`. Do not edit it:
// change the spec or xtask/src/codegen, and run the command again.

use ::tokens_http::ResponseValue;
/// Why a call failed.
pub type Error = ::tokens_http::ClientError<types::Error>;
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// An administrator or, as the answer to getSelf with an org token, that token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Admin {
        /// Id of the administrator.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub admin_id: ::std::option::Option<::uuid::Uuid>,
        /// Whether an account is held back for compliance.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub compliance_status: ::std::option::Option<AdminComplianceStatus>,
        /// E-mail address. An org token has none.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub email: ::std::option::Option<::std::string::String>,
        /// Whether two-factor authentication is switched on.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub enable_two_factor: ::std::option::Option<bool>,
        /// When the invitation expires, in seconds since 1970.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub expire_time: ::std::option::Option<i64>,
        /// Given name.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// How many hours the invitation is valid.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub hours: ::std::option::Option<i64>,
        /// Family name.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Name of an org token.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether the account has opted out of usage tracking.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub no_tracking: ::std::option::Option<bool>,
        /// Whether the account is linked to Google.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub oauth_google: ::std::option::Option<bool>,
        /// When the password was changed, in seconds since 1970.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub password_modified_time: ::std::option::Option<f64>,
        /// Telephone number.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub phone: ::std::option::Option<::std::string::String>,
        /// Second telephone number.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub phone2: ::std::option::Option<::std::string::String>,
        /// What the administrator or the token may do.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub privileges: ::std::option::Option<::std::vec::Vec<AdminPrivilege>>,
        /// Minutes until an idle session ends.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub session_expiry: ::std::option::Option<i64>,
        /// Labels.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Whether two-factor authentication was set up and checked.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub two_factor_verified: ::std::option::Option<bool>,
        /// Whether the account signs in through single sign-on. Such an account can't create user tokens.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub via_sso: ::std::option::Option<bool>,
    }
    /// Whether an account is held back for compliance.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum AdminComplianceStatus {
        /// `blocked`
        #[serde(rename = "blocked")]
        Blocked,
        /// `restricted`
        #[serde(rename = "restricted")]
        Restricted,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for AdminComplianceStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Blocked => f.write_str("blocked"),
                Self::Restricted => f.write_str("restricted"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for AdminComplianceStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "blocked" => Ok(Self::Blocked),
                "restricted" => Ok(Self::Restricted),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AdminComplianceStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AdminComplianceStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Something that an administrator, or a token of that administrator, may do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct AdminPrivilege {
        /// Id of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub msp_id: ::std::option::Option<::uuid::Uuid>,
        /// Address of the logo of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub msp_logo_url: ::std::option::Option<::std::string::String>,
        /// Name of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub msp_name: ::std::option::Option<::std::string::String>,
        /// Home page of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub msp_url: ::std::option::Option<::std::string::String>,
        /// Name of what the privilege is for.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::uuid::Uuid>,
        /// Name of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_name: ::std::option::Option<::std::string::String>,
        /// Ids of the groups of orgs.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub orggroup_ids: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
        /// How much is allowed.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub role: ::std::option::Option<PrivilegeRole>,
        /// What a privilege of an administrator is for.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub scope: ::std::option::Option<AdminPrivilegeScope>,
        /// Id of the site, with scope site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub site_id: ::std::option::Option<::uuid::Uuid>,
        /// Ids of the groups of sites.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sitegroup_ids: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
        /// Views of the console that the role is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub views: ::std::option::Option<::std::vec::Vec<PrivilegeView>>,
    }
    /// What a privilege of an administrator is for.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum AdminPrivilegeScope {
        /// `msp`
        #[serde(rename = "msp")]
        Msp,
        /// `org`
        #[serde(rename = "org")]
        Org,
        /// `orggroup`
        #[serde(rename = "orggroup")]
        Orggroup,
        /// `site`
        #[serde(rename = "site")]
        Site,
        /// `sitegroup`
        #[serde(rename = "sitegroup")]
        Sitegroup,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for AdminPrivilegeScope {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Msp => f.write_str("msp"),
                Self::Org => f.write_str("org"),
                Self::Orggroup => f.write_str("orggroup"),
                Self::Site => f.write_str("site"),
                Self::Sitegroup => f.write_str("sitegroup"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for AdminPrivilegeScope {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "msp" => Ok(Self::Msp),
                "org" => Ok(Self::Org),
                "orggroup" => Ok(Self::Orggroup),
                "site" => Ok(Self::Site),
                "sitegroup" => Ok(Self::Sitegroup),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AdminPrivilegeScope {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AdminPrivilegeScope {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// The hourly quota of the caller's token or account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ApiUsage {
        /// Requests allowed an hour.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub request_limit: ::std::option::Option<i64>,
        /// Requests made in this hour.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub requests: ::std::option::Option<i64>,
        /// Seconds until the count begins anew.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub seconds: ::std::option::Option<f64>,
    }
    /// A change that the caller made.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct AuditLog {
        /// Id of the administrator.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub admin_id: ::std::option::Option<::uuid::Uuid>,
        /// Name of the administrator.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub admin_name: ::std::option::Option<::std::string::String>,
        /// What was changed, as it is now. It may hold secrets of the configuration, so it is not to be logged or kept.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub after:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// What was changed, as it was. It may hold secrets of the configuration, so it is not to be logged or kept.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub before:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Whether the change was made in a site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub for_site: ::std::option::Option<bool>,
        /// Id of the record.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::uuid::Uuid>,
        /// What happened.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub message: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::uuid::Uuid>,
        /// Id of the site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub site_id: ::std::option::Option<::uuid::Uuid>,
        /// When it happened, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub timestamp: ::std::option::Option<f64>,
    }
    /// What the service says about a request that failed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Error {
        /// Message for people.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub detail: ::std::option::Option<::std::string::String>,
        /// What was not found. Only sent with 404, and not always.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// A place on the map.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LatLng {
        /// Degrees north.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub lat: ::std::option::Option<f64>,
        /// Degrees east.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub lng: ::std::option::Option<f64>,
    }
    /// Which records come first.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum ListMspLogsSort {
        /// `-timestamp`
        #[serde(rename = "-timestamp")]
        Timestamp,
        /// `admin_id`
        #[serde(rename = "admin_id")]
        AdminId,
        /// `site_id`
        #[serde(rename = "site_id")]
        SiteId,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for ListMspLogsSort {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Timestamp => f.write_str("-timestamp"),
                Self::AdminId => f.write_str("admin_id"),
                Self::SiteId => f.write_str("site_id"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for ListMspLogsSort {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "-timestamp" => Ok(Self::Timestamp),
                "admin_id" => Ok(Self::AdminId),
                "site_id" => Ok(Self::SiteId),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ListMspLogsSort {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ListMspLogsSort {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Which records come first.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum ListOrgLogsSort {
        /// `-timestamp`
        #[serde(rename = "-timestamp")]
        Timestamp,
        /// `admin_id`
        #[serde(rename = "admin_id")]
        AdminId,
        /// `site_id`
        #[serde(rename = "site_id")]
        SiteId,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for ListOrgLogsSort {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Timestamp => f.write_str("-timestamp"),
                Self::AdminId => f.write_str("admin_id"),
                Self::SiteId => f.write_str("site_id"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for ListOrgLogsSort {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "-timestamp" => Ok(Self::Timestamp),
                "admin_id" => Ok(Self::AdminId),
                "site_id" => Ok(Self::SiteId),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ListOrgLogsSort {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ListOrgLogsSort {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A managed service provider.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Msp {
        /// Whether the vendor's support may look in.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub allow_mist: ::std::option::Option<bool>,
        /// When it was created, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_time: ::std::option::Option<f64>,
        /// Id of the record.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::uuid::Uuid>,
        /// Address of the logo.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub logo_url: ::std::option::Option<::std::string::String>,
        /// When it was last changed, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub modified_time: ::std::option::Option<f64>,
        /// Name of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// What the managed service provider has subscribed to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub tier: ::std::option::Option<MspTier>,
        /// Home page.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub url: ::std::option::Option<::std::string::String>,
    }
    /// What the managed service provider has subscribed to.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum MspTier {
        /// `advanced`
        #[serde(rename = "advanced")]
        Advanced,
        /// `base`
        #[serde(rename = "base")]
        Base,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for MspTier {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Advanced => f.write_str("advanced"),
                Self::Base => f.write_str("base"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for MspTier {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "advanced" => Ok(Self::Advanced),
                "base" => Ok(Self::Base),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for MspTier {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for MspTier {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// An org.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Org {
        /// Id of the alarm template.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub alarmtemplate_id: ::std::option::Option<::uuid::Uuid>,
        /// Whether the vendor's support may look in.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub allow_mist: ::std::option::Option<bool>,
        /// When it was created, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_time: ::std::option::Option<f64>,
        /// Id of the record.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::uuid::Uuid>,
        /// When it was last changed, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub modified_time: ::std::option::Option<f64>,
        /// Id of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub msp_id: ::std::option::Option<::uuid::Uuid>,
        /// Address of the logo of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub msp_logo_url: ::std::option::Option<::std::string::String>,
        /// Name of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub msp_name: ::std::option::Option<::std::string::String>,
        /// Name of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Ids of the groups that the org is in.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub orggroup_ids: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
        /// Minutes until an idle session ends.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub session_expiry: ::std::option::Option<i32>,
    }
    /// A token of an org. It has privileges of its own and outlives its creator.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct OrgApitoken {
        /// E-mail address of the creator; null if the creator's account is gone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_by: ::std::option::Option<::tokens_http::Nullable<::std::string::String>>,
        /// When it was created, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_time: ::std::option::Option<f64>,
        /// Id of the record.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::uuid::Uuid>,
        /// The secret. Whole only in the answer to its creation, masked afterwards.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub key: ::std::option::Option<::tokens_http::MaskedKey>,
        /// When it was last used, in seconds since 1970; null if it was never used.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_used: ::std::option::Option<::tokens_http::Nullable<f64>>,
        /// Name of the token. Need not be unique.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::uuid::Uuid>,
        /// What the token may do. The answer to its creation may lack them.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub privileges: ::std::option::Option<::std::vec::Vec<PrivilegeOrg>>,
        /// Addresses and networks that it may be used from; from anywhere if there are none.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub src_ips: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// What can be set of an org token when it is created.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct OrgApitokenCreate {
        /// Name of the token. Need not be unique.
        pub name: ::std::string::String,
        /// What the token may do. One to ten, no two the same.
        pub privileges: ::std::vec::Vec<OrgPrivilegeRequest>,
        /// Up to ten addresses or networks that it may be used from. Can't be changed later.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub src_ips: ::std::vec::Vec<::std::string::String>,
    }
    /// What can be changed of an org token. What is left out stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct OrgApitokenUpdate {
        /// New name.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// What the token may do from now on. One to ten, no two the same. An empty list is not sent.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub privileges: ::std::vec::Vec<OrgPrivilegeRequest>,
    }
    /// Something that an org token shall be allowed to do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct OrgPrivilegeRequest {
        /// How much is allowed.
        pub role: PrivilegeRole,
        /// What a privilege of an org token is for.
        pub scope: PrivilegeOrgScope,
        /// Id of the site. Required with scope site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub site_id: ::std::option::Option<::uuid::Uuid>,
        /// Id of the group of sites. Required with scope sitegroup.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sitegroup_id: ::std::option::Option<::uuid::Uuid>,
        /// Views of the console that the role is limited to.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub views: ::std::vec::Vec<PrivilegeView>,
    }
    /// Something that an org token may do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PrivilegeOrg {
        /// Id of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub msp_id: ::std::option::Option<::uuid::Uuid>,
        /// Name of the managed service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub msp_name: ::std::option::Option<::std::string::String>,
        /// Name of what the privilege is for.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::uuid::Uuid>,
        /// Name of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_name: ::std::option::Option<::std::string::String>,
        /// Ids of the groups of orgs.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub orggroup_ids: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
        /// How much is allowed.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub role: ::std::option::Option<PrivilegeRole>,
        /// What a privilege of an org token is for.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub scope: ::std::option::Option<PrivilegeOrgScope>,
        /// Id of the site, with scope site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub site_id: ::std::option::Option<::uuid::Uuid>,
        /// Id of the group of sites, with scope sitegroup.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sitegroup_id: ::std::option::Option<::uuid::Uuid>,
        /// Ids of the groups of sites.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sitegroup_ids: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
        /// Views of the console that the role is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub views: ::std::option::Option<::std::vec::Vec<PrivilegeView>>,
    }
    /// What a privilege of an org token is for.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum PrivilegeOrgScope {
        /// `org`
        #[serde(rename = "org")]
        Org,
        /// `site`
        #[serde(rename = "site")]
        Site,
        /// `sitegroup`
        #[serde(rename = "sitegroup")]
        Sitegroup,
        /// `orgsites`
        #[serde(rename = "orgsites")]
        Orgsites,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for PrivilegeOrgScope {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Org => f.write_str("org"),
                Self::Site => f.write_str("site"),
                Self::Sitegroup => f.write_str("sitegroup"),
                Self::Orgsites => f.write_str("orgsites"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for PrivilegeOrgScope {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "org" => Ok(Self::Org),
                "site" => Ok(Self::Site),
                "sitegroup" => Ok(Self::Sitegroup),
                "orgsites" => Ok(Self::Orgsites),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PrivilegeOrgScope {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PrivilegeOrgScope {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How much is allowed.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum PrivilegeRole {
        /// `admin`
        #[serde(rename = "admin")]
        Admin,
        /// `helpdesk`
        #[serde(rename = "helpdesk")]
        Helpdesk,
        /// `installer`
        #[serde(rename = "installer")]
        Installer,
        /// `read`
        #[serde(rename = "read")]
        Read,
        /// `write`
        #[serde(rename = "write")]
        Write,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for PrivilegeRole {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Admin => f.write_str("admin"),
                Self::Helpdesk => f.write_str("helpdesk"),
                Self::Installer => f.write_str("installer"),
                Self::Read => f.write_str("read"),
                Self::Write => f.write_str("write"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for PrivilegeRole {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "admin" => Ok(Self::Admin),
                "helpdesk" => Ok(Self::Helpdesk),
                "installer" => Ok(Self::Installer),
                "read" => Ok(Self::Read),
                "write" => Ok(Self::Write),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PrivilegeRole {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PrivilegeRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A view of the console.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum PrivilegeView {
        /// `lobby_admin`
        #[serde(rename = "lobby_admin")]
        LobbyAdmin,
        /// `location`
        #[serde(rename = "location")]
        Location,
        /// `marketing`
        #[serde(rename = "marketing")]
        Marketing,
        /// `mxedge_admin`
        #[serde(rename = "mxedge_admin")]
        MxedgeAdmin,
        /// `reporting`
        #[serde(rename = "reporting")]
        Reporting,
        /// `security`
        #[serde(rename = "security")]
        Security,
        /// `super_observer`
        #[serde(rename = "super_observer")]
        SuperObserver,
        /// `switch_admin`
        #[serde(rename = "switch_admin")]
        SwitchAdmin,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for PrivilegeView {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::LobbyAdmin => f.write_str("lobby_admin"),
                Self::Location => f.write_str("location"),
                Self::Marketing => f.write_str("marketing"),
                Self::MxedgeAdmin => f.write_str("mxedge_admin"),
                Self::Reporting => f.write_str("reporting"),
                Self::Security => f.write_str("security"),
                Self::SuperObserver => f.write_str("super_observer"),
                Self::SwitchAdmin => f.write_str("switch_admin"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for PrivilegeView {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "lobby_admin" => Ok(Self::LobbyAdmin),
                "location" => Ok(Self::Location),
                "marketing" => Ok(Self::Marketing),
                "mxedge_admin" => Ok(Self::MxedgeAdmin),
                "reporting" => Ok(Self::Reporting),
                "security" => Ok(Self::Security),
                "super_observer" => Ok(Self::SuperObserver),
                "switch_admin" => Ok(Self::SwitchAdmin),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PrivilegeView {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PrivilegeView {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A page of an audit log.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResponseLogSearch {
        /// End of the period, in seconds since 1970.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub end: ::std::option::Option<i64>,
        /// How many records a page holds.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub limit: ::std::option::Option<i64>,
        /// Path of the next page.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub next: ::std::option::Option<::std::string::String>,
        /// The records.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub results:
            ::std::option::Option<::tokens_http::Records<crate::types::ResponseLogSearchItem>>,
        /// Beginning of the period, in seconds since 1970.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub start: ::std::option::Option<i64>,
        /// How many records there are.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub total: ::std::option::Option<i64>,
    }
    /// A change that an administrator or a token made.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResponseLogSearchItem {
        /// Id of the administrator.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub admin_id: ::std::option::Option<::uuid::Uuid>,
        /// Name of the administrator or token.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub admin_name: ::std::option::Option<::std::string::String>,
        /// What was changed, as it is now. It may hold secrets of the configuration, so it is not to be logged or kept.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub after:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// What was changed, as it was. It may hold secrets of the configuration, so it is not to be logged or kept.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub before:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Whether the change was made in a site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub for_site: ::std::option::Option<bool>,
        /// Id of the record.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::uuid::Uuid>,
        /// What happened.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub message: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::uuid::Uuid>,
        /// Id of the site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub site_id: ::std::option::Option<::uuid::Uuid>,
        /// Address that the request came from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub src_ip: ::std::option::Option<::std::string::String>,
        /// When it happened, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub timestamp: ::std::option::Option<f64>,
    }
    /// A page of the caller's own audit log.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResponseSelfAuditLogs {
        /// End of the period, in seconds since 1970.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub end: ::std::option::Option<i64>,
        /// How many records a page holds.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub limit: ::std::option::Option<i64>,
        /// The page, counted from 1.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub page: ::std::option::Option<i64>,
        /// The records.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub results: ::std::option::Option<::tokens_http::Records<crate::types::AuditLog>>,
        /// Beginning of the period, in seconds since 1970.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub start: ::std::option::Option<i64>,
        /// How many records there are.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub total: ::std::option::Option<i64>,
    }
    /// A site of an org.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Site {
        /// Postal address.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub address: ::std::option::Option<::std::string::String>,
        /// Id of the alarm template.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub alarmtemplate_id: ::std::option::Option<::uuid::Uuid>,
        /// Id of the template of access points.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub aptemplate_id: ::std::option::Option<::uuid::Uuid>,
        /// Country, as two letters.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub country_code: ::std::option::Option<::std::string::String>,
        /// When it was created, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_time: ::std::option::Option<f64>,
        /// Id of the template of gateways.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub gatewaytemplate_id: ::std::option::Option<::uuid::Uuid>,
        /// Id of the record.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::uuid::Uuid>,
        /// A place on the map.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub latlng: ::std::option::Option<LatLng>,
        /// When it was last changed, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub modified_time: ::std::option::Option<f64>,
        /// Name of the site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Id of the template of switches.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub networktemplate_id: ::std::option::Option<::uuid::Uuid>,
        /// Notes.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub notes: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::uuid::Uuid>,
        /// Id of the radio template.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub rftemplate_id: ::std::option::Option<::uuid::Uuid>,
        /// Id of the security policy.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub secpolicy_id: ::std::option::Option<::uuid::Uuid>,
        /// Ids of the groups that the site is in.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sitegroup_ids: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
        /// Id of the site template.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sitetemplate_id: ::std::option::Option<::uuid::Uuid>,
        /// Time zone, such as America/Los_Angeles.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub timezone: ::std::option::Option<::std::string::String>,
        /// Minutes that the time zone is ahead of UTC.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub tzoffset: ::std::option::Option<i64>,
    }
    /// A group of sites.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Sitegroup {
        /// When it was created, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_time: ::std::option::Option<f64>,
        /// Id of the record.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::uuid::Uuid>,
        /// When it was last changed, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub modified_time: ::std::option::Option<f64>,
        /// Name of the group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::uuid::Uuid>,
        /// Ids of the sites in the group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub site_ids: ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
    }
    /// A token of a user. It reaches everything that the user does.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct UserApitoken {
        /// When it was created, in seconds since 1970, possibly with a fraction.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_time: ::std::option::Option<f64>,
        /// Id of the record.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::uuid::Uuid>,
        /// The secret. Whole only in the answer to its creation, masked afterwards.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub key: ::std::option::Option<::tokens_http::MaskedKey>,
        /// When it was last used, in seconds since 1970; null if it was never used.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_used: ::std::option::Option<::tokens_http::Nullable<f64>>,
        /// Name of the token. Need not be unique.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::uuid::Uuid>,
        /// What the administrator or the token may do.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub privileges: ::std::option::Option<::std::vec::Vec<AdminPrivilege>>,
    }
    /// What can be set of a user token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct UserApitokenRequest {
        /// Name of the token. Need not be unique.
        pub name: ::std::string::String,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/// Client for the Juniper Mist API
///
/// The endpoints for API tokens, those that tell whose tokens they are, and audit logs.
///
/// Version: 2509.1.2
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: ::tokens_http::Transport,
}
impl Client {
    /// Show a managed service provider
    ///
    /// Sends a `GET` request to `/api/v1/msps/{msp_id}`
    ///
    /// Arguments:
    /// - `msp_id`: Id of the managed service provider.
    /// ```text
    /// let response = client.get_msp_details()
    ///     .msp_id(msp_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_msp_details(&self) -> builder::GetMspDetails<'_> {
        builder::GetMspDetails::new(self)
    }
    /// List the administrators of a managed service provider
    ///
    /// Sends a `GET` request to `/api/v1/msps/{msp_id}/admins`
    ///
    /// Arguments:
    /// - `msp_id`: Id of the managed service provider.
    /// ```text
    /// let response = client.list_msp_admins()
    ///     .msp_id(msp_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_msp_admins(&self) -> builder::ListMspAdmins<'_> {
        builder::ListMspAdmins::new(self)
    }
    /// List the audit log of a managed service provider
    ///
    /// Without start or duration: of the last day.
    ///
    /// Sends a `GET` request to `/api/v1/msps/{msp_id}/logs`
    ///
    /// Arguments:
    /// - `msp_id`: Id of the managed service provider.
    /// - `admin_name`: Name of the administrator who made the change.
    /// - `duration`: How long before the end the period begins, such as 10m, 7d or 2w.
    /// - `end`: The latest time, in seconds since 1970, or relative such as -2d.
    /// - `limit`: How many records a page holds.
    /// - `message`: Text of the record.
    /// - `page`: The page, counted from 1. Only to be sent when an answer says that there are more, in X-Page headers or in its total.
    /// - `site_id`: Id of the site that the change was made in.
    /// - `sort`: Which records come first.
    /// - `start`: The oldest time, in seconds since 1970, or relative such as -1w. With neither start nor duration it is a day ago.
    /// ```text
    /// let response = client.list_msp_audit_logs()
    ///     .msp_id(msp_id)
    ///     .admin_name(admin_name)
    ///     .duration(duration)
    ///     .end(end)
    ///     .limit(limit)
    ///     .message(message)
    ///     .page(page)
    ///     .site_id(site_id)
    ///     .sort(sort)
    ///     .start(start)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_msp_audit_logs(&self) -> builder::ListMspAuditLogs<'_> {
        builder::ListMspAuditLogs::new(self)
    }
    /// List the orgs of a managed service provider
    ///
    /// Sends a `GET` request to `/api/v1/msps/{msp_id}/orgs`
    ///
    /// Arguments:
    /// - `msp_id`: Id of the managed service provider.
    /// - `page`: The page, counted from 1. Only to be sent when an answer says that there are more, in X-Page headers or in its total.
    /// ```text
    /// let response = client.list_msp_orgs()
    ///     .msp_id(msp_id)
    ///     .page(page)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_msp_orgs(&self) -> builder::ListMspOrgs<'_> {
        builder::ListMspOrgs::new(self)
    }
    /// Show an org
    ///
    /// Sends a `GET` request to `/api/v1/orgs/{org_id}`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// ```text
    /// let response = client.get_org()
    ///     .org_id(org_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_org(&self) -> builder::GetOrg<'_> {
        builder::GetOrg::new(self)
    }
    /// List the administrators of an org
    ///
    /// Sends a `GET` request to `/api/v1/orgs/{org_id}/admins`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// ```text
    /// let response = client.list_org_admins()
    ///     .org_id(org_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_org_admins(&self) -> builder::ListOrgAdmins<'_> {
        builder::ListOrgAdmins::new(self)
    }
    /// List an org's tokens
    ///
    /// Keys are masked.
    ///
    /// Sends a `GET` request to `/api/v1/orgs/{org_id}/apitokens`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// - `page`: The page, counted from 1. Only to be sent when an answer says that there are more, in X-Page headers or in its total.
    /// ```text
    /// let response = client.list_org_api_tokens()
    ///     .org_id(org_id)
    ///     .page(page)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_org_api_tokens(&self) -> builder::ListOrgApiTokens<'_> {
        builder::ListOrgApiTokens::new(self)
    }
    /// Create a token of an org
    ///
    /// The answer is the only one that ever carries the whole key. It may lack the privileges; a later look-up has them.
    ///
    /// Sends a `POST` request to `/api/v1/orgs/{org_id}/apitokens`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// - `body`
    /// ```text
    /// let response = client.create_org_api_token()
    ///     .org_id(org_id)
    ///     .body(body)
    ///     .send()
    ///     .await;
    /// ```
    pub fn create_org_api_token(&self) -> builder::CreateOrgApiToken<'_> {
        builder::CreateOrgApiToken::new(self)
    }
    /// Show one of an org's tokens
    ///
    /// Sends a `GET` request to `/api/v1/orgs/{org_id}/apitokens/{apitoken_id}`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// - `apitoken_id`: Id of the token.
    /// ```text
    /// let response = client.get_org_api_token()
    ///     .org_id(org_id)
    ///     .apitoken_id(apitoken_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_org_api_token(&self) -> builder::GetOrgApiToken<'_> {
        builder::GetOrgApiToken::new(self)
    }
    /// Rename one of an org's tokens or replace its privileges
    ///
    /// What the body leaves out stays as it is. The answer is not documented, so its body is not read.
    ///
    /// Sends a `PUT` request to `/api/v1/orgs/{org_id}/apitokens/{apitoken_id}`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// - `apitoken_id`: Id of the token.
    /// - `body`
    /// ```text
    /// let response = client.update_org_api_token()
    ///     .org_id(org_id)
    ///     .apitoken_id(apitoken_id)
    ///     .body(body)
    ///     .send()
    ///     .await;
    /// ```
    pub fn update_org_api_token(&self) -> builder::UpdateOrgApiToken<'_> {
        builder::UpdateOrgApiToken::new(self)
    }
    /// Delete one of an org's tokens
    ///
    /// Sends a `DELETE` request to `/api/v1/orgs/{org_id}/apitokens/{apitoken_id}`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// - `apitoken_id`: Id of the token.
    /// ```text
    /// let response = client.delete_org_api_token()
    ///     .org_id(org_id)
    ///     .apitoken_id(apitoken_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn delete_org_api_token(&self) -> builder::DeleteOrgApiToken<'_> {
        builder::DeleteOrgApiToken::new(self)
    }
    /// List the audit log of an org
    ///
    /// Without start or duration: of the last day.
    ///
    /// Sends a `GET` request to `/api/v1/orgs/{org_id}/logs`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// - `admin_name`: Name of the administrator who made the change.
    /// - `duration`: How long before the end the period begins, such as 10m, 7d or 2w.
    /// - `end`: The latest time, in seconds since 1970, or relative such as -2d.
    /// - `limit`: How many records a page holds.
    /// - `message`: Text of the record.
    /// - `page`: The page, counted from 1. Only to be sent when an answer says that there are more, in X-Page headers or in its total.
    /// - `site_id`: Id of the site that the change was made in.
    /// - `sort`: Which records come first.
    /// - `start`: The oldest time, in seconds since 1970, or relative such as -1w. With neither start nor duration it is a day ago.
    /// ```text
    /// let response = client.list_org_audit_logs()
    ///     .org_id(org_id)
    ///     .admin_name(admin_name)
    ///     .duration(duration)
    ///     .end(end)
    ///     .limit(limit)
    ///     .message(message)
    ///     .page(page)
    ///     .site_id(site_id)
    ///     .sort(sort)
    ///     .start(start)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_org_audit_logs(&self) -> builder::ListOrgAuditLogs<'_> {
        builder::ListOrgAuditLogs::new(self)
    }
    /// List the audit log of an org, as newer clients do
    ///
    /// Not documented: callers fall back to listOrgAuditLogs if it answers with 404. Without start or duration: of the last day.
    ///
    /// Sends a `GET` request to `/api/v1/orgs/{org_id}/logs/search`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// - `admin_name`: Name of the administrator who made the change.
    /// - `duration`: How long before the end the period begins, such as 10m, 7d or 2w.
    /// - `end`: The latest time, in seconds since 1970, or relative such as -2d.
    /// - `limit`: How many records a page holds.
    /// - `message`: Text of the record.
    /// - `page`: The page, counted from 1. Only to be sent when an answer says that there are more, in X-Page headers or in its total.
    /// - `site_id`: Id of the site that the change was made in.
    /// - `sort`: Which records come first.
    /// - `start`: The oldest time, in seconds since 1970, or relative such as -1w. With neither start nor duration it is a day ago.
    /// ```text
    /// let response = client.search_org_audit_logs()
    ///     .org_id(org_id)
    ///     .admin_name(admin_name)
    ///     .duration(duration)
    ///     .end(end)
    ///     .limit(limit)
    ///     .message(message)
    ///     .page(page)
    ///     .site_id(site_id)
    ///     .sort(sort)
    ///     .start(start)
    ///     .send()
    ///     .await;
    /// ```
    pub fn search_org_audit_logs(&self) -> builder::SearchOrgAuditLogs<'_> {
        builder::SearchOrgAuditLogs::new(self)
    }
    /// List an org's groups of sites
    ///
    /// Sends a `GET` request to `/api/v1/orgs/{org_id}/sitegroups`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// - `limit`: How many records a page holds.
    /// - `page`: The page, counted from 1. Only to be sent when an answer says that there are more, in X-Page headers or in its total.
    /// ```text
    /// let response = client.list_org_site_groups()
    ///     .org_id(org_id)
    ///     .limit(limit)
    ///     .page(page)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_org_site_groups(&self) -> builder::ListOrgSiteGroups<'_> {
        builder::ListOrgSiteGroups::new(self)
    }
    /// List an org's sites
    ///
    /// Sends a `GET` request to `/api/v1/orgs/{org_id}/sites`
    ///
    /// Arguments:
    /// - `org_id`: Id of the org.
    /// - `limit`: How many records a page holds.
    /// - `page`: The page, counted from 1. Only to be sent when an answer says that there are more, in X-Page headers or in its total.
    /// ```text
    /// let response = client.list_org_sites()
    ///     .org_id(org_id)
    ///     .limit(limit)
    ///     .page(page)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_org_sites(&self) -> builder::ListOrgSites<'_> {
        builder::ListOrgSites::new(self)
    }
    /// Show the account that the token belongs to
    ///
    /// An org token is answered with its name and privileges, but without an e-mail address.
    ///
    /// Sends a `GET` request to `/api/v1/self`
    ///
    /// ```text
    /// let response = client.get_self()
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_self(&self) -> builder::GetSelf<'_> {
        builder::GetSelf::new(self)
    }
    /// List the caller's own user tokens
    ///
    /// Keys are masked.
    ///
    /// Sends a `GET` request to `/api/v1/self/apitokens`
    ///
    /// Arguments:
    /// - `page`: The page, counted from 1. Only to be sent when an answer says that there are more, in X-Page headers or in its total.
    /// ```text
    /// let response = client.list_api_tokens()
    ///     .page(page)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_api_tokens(&self) -> builder::ListApiTokens<'_> {
        builder::ListApiTokens::new(self)
    }
    /// Create a user token
    ///
    /// The answer is the only one that ever carries the whole key.
    ///
    /// Sends a `POST` request to `/api/v1/self/apitokens`
    ///
    /// ```text
    /// let response = client.create_api_token()
    ///     .body(body)
    ///     .send()
    ///     .await;
    /// ```
    pub fn create_api_token(&self) -> builder::CreateApiToken<'_> {
        builder::CreateApiToken::new(self)
    }
    /// Show one of the caller's own user tokens
    ///
    /// Sends a `GET` request to `/api/v1/self/apitokens/{apitoken_id}`
    ///
    /// Arguments:
    /// - `apitoken_id`: Id of the token.
    /// ```text
    /// let response = client.get_api_token()
    ///     .apitoken_id(apitoken_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_api_token(&self) -> builder::GetApiToken<'_> {
        builder::GetApiToken::new(self)
    }
    /// Rename one of the caller's own user tokens
    ///
    /// Sends a `PUT` request to `/api/v1/self/apitokens/{apitoken_id}`
    ///
    /// Arguments:
    /// - `apitoken_id`: Id of the token.
    /// - `body`
    /// ```text
    /// let response = client.update_api_token()
    ///     .apitoken_id(apitoken_id)
    ///     .body(body)
    ///     .send()
    ///     .await;
    /// ```
    pub fn update_api_token(&self) -> builder::UpdateApiToken<'_> {
        builder::UpdateApiToken::new(self)
    }
    /// Delete one of the caller's own user tokens
    ///
    /// Sends a `DELETE` request to `/api/v1/self/apitokens/{apitoken_id}`
    ///
    /// Arguments:
    /// - `apitoken_id`: Id of the token.
    /// ```text
    /// let response = client.delete_api_token()
    ///     .apitoken_id(apitoken_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn delete_api_token(&self) -> builder::DeleteApiToken<'_> {
        builder::DeleteApiToken::new(self)
    }
    /// List the caller's own audit log
    ///
    /// Without start or duration: of the last day.
    ///
    /// Sends a `GET` request to `/api/v1/self/logs`
    ///
    /// Arguments:
    /// - `duration`: How long before the end the period begins, such as 10m, 7d or 2w.
    /// - `end`: The latest time, in seconds since 1970, or relative such as -2d.
    /// - `limit`: How many records a page holds.
    /// - `page`: The page, counted from 1. Only to be sent when an answer says that there are more, in X-Page headers or in its total.
    /// - `start`: The oldest time, in seconds since 1970, or relative such as -1w. With neither start nor duration it is a day ago.
    /// ```text
    /// let response = client.list_self_audit_logs()
    ///     .duration(duration)
    ///     .end(end)
    ///     .limit(limit)
    ///     .page(page)
    ///     .start(start)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_self_audit_logs(&self) -> builder::ListSelfAuditLogs<'_> {
        builder::ListSelfAuditLogs::new(self)
    }
    /// Show how much of the hourly quota is used
    ///
    /// Sends a `GET` request to `/api/v1/self/usage`
    ///
    /// ```text
    /// let response = client.get_self_api_usage()
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_self_api_usage(&self) -> builder::GetSelfApiUsage<'_> {
        builder::GetSelfApiUsage::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    #[allow(unused_imports)]
    use super::{Error, ResponseValue, types};
    /// Builder for [`Client::get_msp_details`]
    ///
    /// [`Client::get_msp_details`]: super::Client::get_msp_details
    #[derive(Debug, Clone)]
    pub struct GetMspDetails<'a> {
        client: &'a super::Client,
        msp_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetMspDetails<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                msp_id: Err("msp_id was not initialized".to_string()),
            }
        }
        pub fn msp_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.msp_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for msp_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/msps/{msp_id}`
        pub async fn send(self) -> Result<ResponseValue<types::Msp>, Error> {
            let Self { client, msp_id } = self;
            let msp_id = msp_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/msps/{}",
                client.baseurl,
                ::tokens_http::path_segment(&msp_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "get_msp_details")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_msp_admins`]
    ///
    /// [`Client::list_msp_admins`]: super::Client::list_msp_admins
    #[derive(Debug, Clone)]
    pub struct ListMspAdmins<'a> {
        client: &'a super::Client,
        msp_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> ListMspAdmins<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                msp_id: Err("msp_id was not initialized".to_string()),
            }
        }
        pub fn msp_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.msp_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for msp_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/msps/{msp_id}/admins`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Admin>>, Error> {
            let Self { client, msp_id } = self;
            let msp_id = msp_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/msps/{}/admins",
                client.baseurl,
                ::tokens_http::path_segment(&msp_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_msp_admins")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_msp_audit_logs`]
    ///
    /// [`Client::list_msp_audit_logs`]: super::Client::list_msp_audit_logs
    #[derive(Debug, Clone)]
    pub struct ListMspAuditLogs<'a> {
        client: &'a super::Client,
        msp_id: Result<::uuid::Uuid, String>,
        admin_name: Result<Option<::std::string::String>, String>,
        duration: Result<Option<::std::string::String>, String>,
        end: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        message: Result<Option<::std::string::String>, String>,
        page: Result<Option<::std::num::NonZeroU32>, String>,
        site_id: Result<Option<::std::string::String>, String>,
        sort: Result<Option<types::ListMspLogsSort>, String>,
        start: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListMspAuditLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                msp_id: Err("msp_id was not initialized".to_string()),
                admin_name: Ok(None),
                duration: Ok(None),
                end: Ok(None),
                limit: Ok(None),
                message: Ok(None),
                page: Ok(None),
                site_id: Ok(None),
                sort: Ok(None),
                start: Ok(None),
            }
        }
        pub fn msp_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.msp_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for msp_id failed".to_string());
            self
        }
        pub fn admin_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.admin_name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for admin_name failed".to_string()
            });
            self
        }
        pub fn duration<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.duration = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for duration failed".to_string()
            });
            self
        }
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.end = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for end failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.message = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for message failed".to_string()
            });
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.page = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for page failed".to_string()
            });
            self
        }
        pub fn site_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.site_id = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for site_id failed".to_string()
            });
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListMspLogsSort>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `ListMspLogsSort` for sort failed".to_string());
            self
        }
        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for start failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/msps/{msp_id}/logs`
        pub async fn send(self) -> Result<ResponseValue<types::ResponseLogSearch>, Error> {
            let Self {
                client,
                msp_id,
                admin_name,
                duration,
                end,
                limit,
                message,
                page,
                site_id,
                sort,
                start,
            } = self;
            let msp_id = msp_id.map_err(Error::InvalidRequest)?;
            let admin_name = admin_name.map_err(Error::InvalidRequest)?;
            let duration = duration.map_err(Error::InvalidRequest)?;
            let end = end.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let message = message.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let site_id = site_id.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/msps/{}/logs",
                client.baseurl,
                ::tokens_http::path_segment(&msp_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "admin_name",
                    &admin_name,
                ))
                .query(&progenitor_client::QueryParam::new("duration", &duration))
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("message", &message))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("site_id", &site_id))
                .query(&progenitor_client::QueryParam::new("sort", &sort))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_msp_audit_logs")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_msp_orgs`]
    ///
    /// [`Client::list_msp_orgs`]: super::Client::list_msp_orgs
    #[derive(Debug, Clone)]
    pub struct ListMspOrgs<'a> {
        client: &'a super::Client,
        msp_id: Result<::uuid::Uuid, String>,
        page: Result<Option<::std::num::NonZeroU32>, String>,
    }
    impl<'a> ListMspOrgs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                msp_id: Err("msp_id was not initialized".to_string()),
                page: Ok(None),
            }
        }
        pub fn msp_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.msp_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for msp_id failed".to_string());
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.page = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for page failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/msps/{msp_id}/orgs`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Org>>, Error> {
            let Self {
                client,
                msp_id,
                page,
            } = self;
            let msp_id = msp_id.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/msps/{}/orgs",
                client.baseurl,
                ::tokens_http::path_segment(&msp_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_msp_orgs")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::get_org`]
    ///
    /// [`Client::get_org`]: super::Client::get_org
    #[derive(Debug, Clone)]
    pub struct GetOrg<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetOrg<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/orgs/{org_id}`
        pub async fn send(self) -> Result<ResponseValue<types::Org>, Error> {
            let Self { client, org_id } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "get_org")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_org_admins`]
    ///
    /// [`Client::list_org_admins`]: super::Client::list_org_admins
    #[derive(Debug, Clone)]
    pub struct ListOrgAdmins<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> ListOrgAdmins<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/orgs/{org_id}/admins`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Admin>>, Error> {
            let Self { client, org_id } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/admins",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_org_admins")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_org_api_tokens`]
    ///
    /// [`Client::list_org_api_tokens`]: super::Client::list_org_api_tokens
    #[derive(Debug, Clone)]
    pub struct ListOrgApiTokens<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        page: Result<Option<::std::num::NonZeroU32>, String>,
    }
    impl<'a> ListOrgApiTokens<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                page: Ok(None),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.page = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for page failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/orgs/{org_id}/apitokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::OrgApitoken>>, Error>
        {
            let Self {
                client,
                org_id,
                page,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/apitokens",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_org_api_tokens")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::create_org_api_token`]
    ///
    /// [`Client::create_org_api_token`]: super::Client::create_org_api_token
    #[derive(Debug, Clone)]
    pub struct CreateOrgApiToken<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        body: Result<types::OrgApitokenCreate, String>,
    }
    impl<'a> CreateOrgApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OrgApitokenCreate>,
            <V as std::convert::TryInto<types::OrgApitokenCreate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|s| format!("conversion to `OrgApitokenCreate` for body failed: {}", s));
            self
        }
        /// Sends a `POST` request to `/api/v1/orgs/{org_id}/apitokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::Created<crate::types::OrgApitoken>>, Error> {
            let Self {
                client,
                org_id,
                body,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/apitokens",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = ::tokens_http::with_secrets(|| {
                client
                    .client
                    .post(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
            })
            .build()?;
            client
                .inner
                .exec(&client.client, request, "create_org_api_token")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::get_org_api_token`]
    ///
    /// [`Client::get_org_api_token`]: super::Client::get_org_api_token
    #[derive(Debug, Clone)]
    pub struct GetOrgApiToken<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        apitoken_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetOrgApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                apitoken_id: Err("apitoken_id was not initialized".to_string()),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        pub fn apitoken_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.apitoken_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for apitoken_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/orgs/{org_id}/apitokens/{apitoken_id}`
        pub async fn send(self) -> Result<ResponseValue<types::OrgApitoken>, Error> {
            let Self {
                client,
                org_id,
                apitoken_id,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let apitoken_id = apitoken_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/apitokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
                ::tokens_http::path_segment(&apitoken_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "get_org_api_token")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::update_org_api_token`]
    ///
    /// [`Client::update_org_api_token`]: super::Client::update_org_api_token
    #[derive(Debug, Clone)]
    pub struct UpdateOrgApiToken<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        apitoken_id: Result<::uuid::Uuid, String>,
        body: Result<types::OrgApitokenUpdate, String>,
    }
    impl<'a> UpdateOrgApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                apitoken_id: Err("apitoken_id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        pub fn apitoken_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.apitoken_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for apitoken_id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OrgApitokenUpdate>,
            <V as std::convert::TryInto<types::OrgApitokenUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|s| format!("conversion to `OrgApitokenUpdate` for body failed: {}", s));
            self
        }
        /// Sends a `PUT` request to `/api/v1/orgs/{org_id}/apitokens/{apitoken_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self {
                client,
                org_id,
                apitoken_id,
                body,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let apitoken_id = apitoken_id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/apitokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
                ::tokens_http::path_segment(&apitoken_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let request = ::tokens_http::with_secrets(|| {
                client
                    .client
                    .put(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
            })
            .build()?;
            client
                .inner
                .exec(&client.client, request, "update_org_api_token")
                .await?
                .read_empty()
                .await
        }
    }
    /// Builder for [`Client::delete_org_api_token`]
    ///
    /// [`Client::delete_org_api_token`]: super::Client::delete_org_api_token
    #[derive(Debug, Clone)]
    pub struct DeleteOrgApiToken<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        apitoken_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> DeleteOrgApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                apitoken_id: Err("apitoken_id was not initialized".to_string()),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        pub fn apitoken_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.apitoken_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for apitoken_id failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/api/v1/orgs/{org_id}/apitokens/{apitoken_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self {
                client,
                org_id,
                apitoken_id,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let apitoken_id = apitoken_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/apitokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
                ::tokens_http::path_segment(&apitoken_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "delete_org_api_token")
                .await?
                .read_empty()
                .await
        }
    }
    /// Builder for [`Client::list_org_audit_logs`]
    ///
    /// [`Client::list_org_audit_logs`]: super::Client::list_org_audit_logs
    #[derive(Debug, Clone)]
    pub struct ListOrgAuditLogs<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        admin_name: Result<Option<::std::string::String>, String>,
        duration: Result<Option<::std::string::String>, String>,
        end: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        message: Result<Option<::std::string::String>, String>,
        page: Result<Option<::std::num::NonZeroU32>, String>,
        site_id: Result<Option<::uuid::Uuid>, String>,
        sort: Result<Option<types::ListOrgLogsSort>, String>,
        start: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListOrgAuditLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                admin_name: Ok(None),
                duration: Ok(None),
                end: Ok(None),
                limit: Ok(None),
                message: Ok(None),
                page: Ok(None),
                site_id: Ok(None),
                sort: Ok(None),
                start: Ok(None),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        pub fn admin_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.admin_name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for admin_name failed".to_string()
            });
            self
        }
        pub fn duration<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.duration = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for duration failed".to_string()
            });
            self
        }
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.end = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for end failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.message = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for message failed".to_string()
            });
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.page = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for page failed".to_string()
            });
            self
        }
        pub fn site_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.site_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: uuid :: Uuid` for site_id failed".to_string());
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListOrgLogsSort>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `ListOrgLogsSort` for sort failed".to_string());
            self
        }
        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for start failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/orgs/{org_id}/logs`
        pub async fn send(self) -> Result<ResponseValue<types::ResponseLogSearch>, Error> {
            let Self {
                client,
                org_id,
                admin_name,
                duration,
                end,
                limit,
                message,
                page,
                site_id,
                sort,
                start,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let admin_name = admin_name.map_err(Error::InvalidRequest)?;
            let duration = duration.map_err(Error::InvalidRequest)?;
            let end = end.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let message = message.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let site_id = site_id.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/logs",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "admin_name",
                    &admin_name,
                ))
                .query(&progenitor_client::QueryParam::new("duration", &duration))
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("message", &message))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("site_id", &site_id))
                .query(&progenitor_client::QueryParam::new("sort", &sort))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_org_audit_logs")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::search_org_audit_logs`]
    ///
    /// [`Client::search_org_audit_logs`]: super::Client::search_org_audit_logs
    #[derive(Debug, Clone)]
    pub struct SearchOrgAuditLogs<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        admin_name: Result<Option<::std::string::String>, String>,
        duration: Result<Option<::std::string::String>, String>,
        end: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        message: Result<Option<::std::string::String>, String>,
        page: Result<Option<::std::num::NonZeroU32>, String>,
        site_id: Result<Option<::uuid::Uuid>, String>,
        sort: Result<Option<types::ListOrgLogsSort>, String>,
        start: Result<Option<::std::string::String>, String>,
    }
    impl<'a> SearchOrgAuditLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                admin_name: Ok(None),
                duration: Ok(None),
                end: Ok(None),
                limit: Ok(None),
                message: Ok(None),
                page: Ok(None),
                site_id: Ok(None),
                sort: Ok(None),
                start: Ok(None),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        pub fn admin_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.admin_name = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for admin_name failed".to_string()
            });
            self
        }
        pub fn duration<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.duration = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for duration failed".to_string()
            });
            self
        }
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.end = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for end failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.message = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for message failed".to_string()
            });
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.page = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for page failed".to_string()
            });
            self
        }
        pub fn site_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.site_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: uuid :: Uuid` for site_id failed".to_string());
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListOrgLogsSort>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `ListOrgLogsSort` for sort failed".to_string());
            self
        }
        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for start failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/orgs/{org_id}/logs/search`
        pub async fn send(self) -> Result<ResponseValue<types::ResponseLogSearch>, Error> {
            let Self {
                client,
                org_id,
                admin_name,
                duration,
                end,
                limit,
                message,
                page,
                site_id,
                sort,
                start,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let admin_name = admin_name.map_err(Error::InvalidRequest)?;
            let duration = duration.map_err(Error::InvalidRequest)?;
            let end = end.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let message = message.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let site_id = site_id.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/logs/search",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new(
                    "admin_name",
                    &admin_name,
                ))
                .query(&progenitor_client::QueryParam::new("duration", &duration))
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("message", &message))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("site_id", &site_id))
                .query(&progenitor_client::QueryParam::new("sort", &sort))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "search_org_audit_logs")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_org_site_groups`]
    ///
    /// [`Client::list_org_site_groups`]: super::Client::list_org_site_groups
    #[derive(Debug, Clone)]
    pub struct ListOrgSiteGroups<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        limit: Result<Option<i32>, String>,
        page: Result<Option<::std::num::NonZeroU32>, String>,
    }
    impl<'a> ListOrgSiteGroups<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                limit: Ok(None),
                page: Ok(None),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.page = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for page failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/orgs/{org_id}/sitegroups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Sitegroup>>, Error> {
            let Self {
                client,
                org_id,
                limit,
                page,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/sitegroups",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_org_site_groups")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_org_sites`]
    ///
    /// [`Client::list_org_sites`]: super::Client::list_org_sites
    #[derive(Debug, Clone)]
    pub struct ListOrgSites<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        limit: Result<Option<i32>, String>,
        page: Result<Option<::std::num::NonZeroU32>, String>,
    }
    impl<'a> ListOrgSites<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                limit: Ok(None),
                page: Ok(None),
            }
        }
        pub fn org_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.org_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for org_id failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.page = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for page failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/orgs/{org_id}/sites`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Site>>, Error> {
            let Self {
                client,
                org_id,
                limit,
                page,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/sites",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_org_sites")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::get_self`]
    ///
    /// [`Client::get_self`]: super::Client::get_self
    #[derive(Debug, Clone)]
    pub struct GetSelf<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetSelf<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        /// Sends a `GET` request to `/api/v1/self`
        pub async fn send(self) -> Result<ResponseValue<types::Admin>, Error> {
            let Self { client } = self;
            let url = format!("{}/api/v1/self", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "get_self")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_api_tokens`]
    ///
    /// [`Client::list_api_tokens`]: super::Client::list_api_tokens
    #[derive(Debug, Clone)]
    pub struct ListApiTokens<'a> {
        client: &'a super::Client,
        page: Result<Option<::std::num::NonZeroU32>, String>,
    }
    impl<'a> ListApiTokens<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                page: Ok(None),
            }
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.page = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for page failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/self/apitokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::UserApitoken>>, Error>
        {
            let Self { client, page } = self;
            let page = page.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/self/apitokens", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_api_tokens")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::create_api_token`]
    ///
    /// [`Client::create_api_token`]: super::Client::create_api_token
    #[derive(Debug, Clone)]
    pub struct CreateApiToken<'a> {
        client: &'a super::Client,
        body: Result<types::UserApitokenRequest, String>,
    }
    impl<'a> CreateApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserApitokenRequest>,
            <V as std::convert::TryInto<types::UserApitokenRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|s| format!("conversion to `UserApitokenRequest` for body failed: {}", s));
            self
        }
        /// Sends a `POST` request to `/api/v1/self/apitokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::Created<crate::types::UserApitoken>>, Error> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/self/apitokens", client.baseurl,);
            let request = ::tokens_http::with_secrets(|| {
                client
                    .client
                    .post(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
            })
            .build()?;
            client
                .inner
                .exec(&client.client, request, "create_api_token")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::get_api_token`]
    ///
    /// [`Client::get_api_token`]: super::Client::get_api_token
    #[derive(Debug, Clone)]
    pub struct GetApiToken<'a> {
        client: &'a super::Client,
        apitoken_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                apitoken_id: Err("apitoken_id was not initialized".to_string()),
            }
        }
        pub fn apitoken_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.apitoken_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for apitoken_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/self/apitokens/{apitoken_id}`
        pub async fn send(self) -> Result<ResponseValue<types::UserApitoken>, Error> {
            let Self {
                client,
                apitoken_id,
            } = self;
            let apitoken_id = apitoken_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/self/apitokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&apitoken_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "get_api_token")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::update_api_token`]
    ///
    /// [`Client::update_api_token`]: super::Client::update_api_token
    #[derive(Debug, Clone)]
    pub struct UpdateApiToken<'a> {
        client: &'a super::Client,
        apitoken_id: Result<::uuid::Uuid, String>,
        body: Result<types::UserApitokenRequest, String>,
    }
    impl<'a> UpdateApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                apitoken_id: Err("apitoken_id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn apitoken_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.apitoken_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for apitoken_id failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserApitokenRequest>,
            <V as std::convert::TryInto<types::UserApitokenRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|s| format!("conversion to `UserApitokenRequest` for body failed: {}", s));
            self
        }
        /// Sends a `PUT` request to `/api/v1/self/apitokens/{apitoken_id}`
        pub async fn send(self) -> Result<ResponseValue<types::UserApitoken>, Error> {
            let Self {
                client,
                apitoken_id,
                body,
            } = self;
            let apitoken_id = apitoken_id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/self/apitokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&apitoken_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let request = ::tokens_http::with_secrets(|| {
                client
                    .client
                    .put(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
            })
            .build()?;
            client
                .inner
                .exec(&client.client, request, "update_api_token")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::delete_api_token`]
    ///
    /// [`Client::delete_api_token`]: super::Client::delete_api_token
    #[derive(Debug, Clone)]
    pub struct DeleteApiToken<'a> {
        client: &'a super::Client,
        apitoken_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> DeleteApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                apitoken_id: Err("apitoken_id was not initialized".to_string()),
            }
        }
        pub fn apitoken_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.apitoken_id = value
                .try_into()
                .map_err(|_| "conversion to `:: uuid :: Uuid` for apitoken_id failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/api/v1/self/apitokens/{apitoken_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self {
                client,
                apitoken_id,
            } = self;
            let apitoken_id = apitoken_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/self/apitokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&apitoken_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "delete_api_token")
                .await?
                .read_empty()
                .await
        }
    }
    /// Builder for [`Client::list_self_audit_logs`]
    ///
    /// [`Client::list_self_audit_logs`]: super::Client::list_self_audit_logs
    #[derive(Debug, Clone)]
    pub struct ListSelfAuditLogs<'a> {
        client: &'a super::Client,
        duration: Result<Option<::std::string::String>, String>,
        end: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        page: Result<Option<::std::num::NonZeroU32>, String>,
        start: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListSelfAuditLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                duration: Ok(None),
                end: Ok(None),
                limit: Ok(None),
                page: Ok(None),
                start: Ok(None),
            }
        }
        pub fn duration<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.duration = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for duration failed".to_string()
            });
            self
        }
        pub fn end<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.end = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for end failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i32` for limit failed".to_string());
            self
        }
        pub fn page<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.page = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for page failed".to_string()
            });
            self
        }
        pub fn start<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for start failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/self/logs`
        pub async fn send(self) -> Result<ResponseValue<types::ResponseSelfAuditLogs>, Error> {
            let Self {
                client,
                duration,
                end,
                limit,
                page,
                start,
            } = self;
            let duration = duration.map_err(Error::InvalidRequest)?;
            let end = end.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let page = page.map_err(Error::InvalidRequest)?;
            let start = start.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/self/logs", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("duration", &duration))
                .query(&progenitor_client::QueryParam::new("end", &end))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("start", &start))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_self_audit_logs")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::get_self_api_usage`]
    ///
    /// [`Client::get_self_api_usage`]: super::Client::get_self_api_usage
    #[derive(Debug, Clone)]
    pub struct GetSelfApiUsage<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetSelfApiUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        /// Sends a `GET` request to `/api/v1/self/usage`
        pub async fn send(self) -> Result<ResponseValue<types::ApiUsage>, Error> {
            let Self { client } = self;
            let url = format!("{}/api/v1/self/usage", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            client
                .inner
                .exec(&client.client, request, "get_self_api_usage")
                .await?
                .read()
                .await
        }
    }
}
