// Generated from specs/mist.yaml by `cargo xtask codegen`. Do not edit it:
// change the spec or xtask/src/codegen, and run the command again.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// An administrator or, as the answer to getSelf with an org token, that token.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl Admin {
        pub fn builder() -> builder::Admin {
            Default::default()
        }
    }
    /// Whether an account is held back for compliance.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
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
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl AdminPrivilege {
        pub fn builder() -> builder::AdminPrivilege {
            Default::default()
        }
    }
    /// What a privilege of an administrator is for.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
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
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl ApiUsage {
        pub fn builder() -> builder::ApiUsage {
            Default::default()
        }
    }
    /// A change that the caller made.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl AuditLog {
        pub fn builder() -> builder::AuditLog {
            Default::default()
        }
    }
    /// What the service says about a request that failed.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl Error {
        pub fn builder() -> builder::Error {
            Default::default()
        }
    }
    /// A place on the map.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl LatLng {
        pub fn builder() -> builder::LatLng {
            Default::default()
        }
    }
    /// Which records come first.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
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
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
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
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl Msp {
        pub fn builder() -> builder::Msp {
            Default::default()
        }
    }
    /// What the managed service provider has subscribed to.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
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
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl Org {
        pub fn builder() -> builder::Org {
            Default::default()
        }
    }
    /// A token of an org. It has privileges of its own and outlives its creator.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl OrgApitoken {
        pub fn builder() -> builder::OrgApitoken {
            Default::default()
        }
    }
    /// What can be set of an org token when it is created.
    #[derive(::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OrgApitokenCreate {
        /// Name of the token. Need not be unique.
        pub name: ::std::string::String,
        /// What the token may do. One to ten, no two the same.
        pub privileges: ::std::vec::Vec<OrgPrivilegeRequest>,
        /// Up to ten addresses or networks that it may be used from. Can't be changed later.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub src_ips: ::std::vec::Vec<::std::string::String>,
    }
    impl OrgApitokenCreate {
        pub fn builder() -> builder::OrgApitokenCreate {
            Default::default()
        }
    }
    /// What can be changed of an org token. What is left out stays as it is.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl OrgApitokenUpdate {
        pub fn builder() -> builder::OrgApitokenUpdate {
            Default::default()
        }
    }
    /// Something that an org token shall be allowed to do.
    #[derive(::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
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
    impl OrgPrivilegeRequest {
        pub fn builder() -> builder::OrgPrivilegeRequest {
            Default::default()
        }
    }
    /// Something that an org token may do.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl PrivilegeOrg {
        pub fn builder() -> builder::PrivilegeOrg {
            Default::default()
        }
    }
    /// What a privilege of an org token is for.
    #[derive(
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
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
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
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
        ::schemars::JsonSchema,
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
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
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl ResponseLogSearch {
        pub fn builder() -> builder::ResponseLogSearch {
            Default::default()
        }
    }
    /// A change that an administrator or a token made.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl ResponseLogSearchItem {
        pub fn builder() -> builder::ResponseLogSearchItem {
            Default::default()
        }
    }
    /// A page of the caller's own audit log.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl ResponseSelfAuditLogs {
        pub fn builder() -> builder::ResponseSelfAuditLogs {
            Default::default()
        }
    }
    /// A site of an org.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl Site {
        pub fn builder() -> builder::Site {
            Default::default()
        }
    }
    /// A group of sites.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl Sitegroup {
        pub fn builder() -> builder::Sitegroup {
            Default::default()
        }
    }
    /// A token of a user. It reaches everything that the user does.
    #[derive(
        ::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default,
    )]
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
    impl UserApitoken {
        pub fn builder() -> builder::UserApitoken {
            Default::default()
        }
    }
    /// What can be set of a user token.
    #[derive(::schemars::JsonSchema, ::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct UserApitokenRequest {
        /// Name of the token. Need not be unique.
        pub name: ::std::string::String,
    }
    impl UserApitokenRequest {
        pub fn builder() -> builder::UserApitokenRequest {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Admin {
            admin_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            compliance_status: ::std::result::Result<
                ::std::option::Option<super::AdminComplianceStatus>,
                ::std::string::String,
            >,
            email: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            enable_two_factor:
                ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            expire_time: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            first_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            hours: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            last_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            no_tracking: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            oauth_google: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            password_modified_time:
                ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            phone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            phone2: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            privileges: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::AdminPrivilege>>,
                ::std::string::String,
            >,
            session_expiry:
                ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            tags: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            two_factor_verified:
                ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            via_sso: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        }
        impl ::std::default::Default for Admin {
            fn default() -> Self {
                Self {
                    admin_id: Ok(Default::default()),
                    compliance_status: Ok(Default::default()),
                    email: Ok(Default::default()),
                    enable_two_factor: Ok(Default::default()),
                    expire_time: Ok(Default::default()),
                    first_name: Ok(Default::default()),
                    hours: Ok(Default::default()),
                    last_name: Ok(Default::default()),
                    name: Ok(Default::default()),
                    no_tracking: Ok(Default::default()),
                    oauth_google: Ok(Default::default()),
                    password_modified_time: Ok(Default::default()),
                    phone: Ok(Default::default()),
                    phone2: Ok(Default::default()),
                    privileges: Ok(Default::default()),
                    session_expiry: Ok(Default::default()),
                    tags: Ok(Default::default()),
                    two_factor_verified: Ok(Default::default()),
                    via_sso: Ok(Default::default()),
                }
            }
        }
        impl Admin {
            pub fn admin_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.admin_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for admin_id: {e}"));
                self
            }
            pub fn compliance_status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::AdminComplianceStatus>>,
                T::Error: ::std::fmt::Display,
            {
                self.compliance_status = value.try_into().map_err(|e| {
                    format!("error converting supplied value for compliance_status: {e}")
                });
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for email: {e}"));
                self
            }
            pub fn enable_two_factor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.enable_two_factor = value.try_into().map_err(|e| {
                    format!("error converting supplied value for enable_two_factor: {e}")
                });
                self
            }
            pub fn expire_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.expire_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for expire_time: {e}"));
                self
            }
            pub fn first_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.first_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for first_name: {e}"));
                self
            }
            pub fn hours<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.hours = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for hours: {e}"));
                self
            }
            pub fn last_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for last_name: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn no_tracking<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.no_tracking = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for no_tracking: {e}"));
                self
            }
            pub fn oauth_google<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.oauth_google = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for oauth_google: {e}"));
                self
            }
            pub fn password_modified_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.password_modified_time = value.try_into().map_err(|e| {
                    format!("error converting supplied value for password_modified_time: {e}")
                });
                self
            }
            pub fn phone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.phone = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for phone: {e}"));
                self
            }
            pub fn phone2<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.phone2 = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for phone2: {e}"));
                self
            }
            pub fn privileges<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::AdminPrivilege>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.privileges = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for privileges: {e}"));
                self
            }
            pub fn session_expiry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.session_expiry = value.try_into().map_err(|e| {
                    format!("error converting supplied value for session_expiry: {e}")
                });
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for tags: {e}"));
                self
            }
            pub fn two_factor_verified<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.two_factor_verified = value.try_into().map_err(|e| {
                    format!("error converting supplied value for two_factor_verified: {e}")
                });
                self
            }
            pub fn via_sso<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.via_sso = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for via_sso: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Admin> for super::Admin {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Admin,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    admin_id: value.admin_id?,
                    compliance_status: value.compliance_status?,
                    email: value.email?,
                    enable_two_factor: value.enable_two_factor?,
                    expire_time: value.expire_time?,
                    first_name: value.first_name?,
                    hours: value.hours?,
                    last_name: value.last_name?,
                    name: value.name?,
                    no_tracking: value.no_tracking?,
                    oauth_google: value.oauth_google?,
                    password_modified_time: value.password_modified_time?,
                    phone: value.phone?,
                    phone2: value.phone2?,
                    privileges: value.privileges?,
                    session_expiry: value.session_expiry?,
                    tags: value.tags?,
                    two_factor_verified: value.two_factor_verified?,
                    via_sso: value.via_sso?,
                })
            }
        }
        impl ::std::convert::From<super::Admin> for Admin {
            fn from(value: super::Admin) -> Self {
                Self {
                    admin_id: Ok(value.admin_id),
                    compliance_status: Ok(value.compliance_status),
                    email: Ok(value.email),
                    enable_two_factor: Ok(value.enable_two_factor),
                    expire_time: Ok(value.expire_time),
                    first_name: Ok(value.first_name),
                    hours: Ok(value.hours),
                    last_name: Ok(value.last_name),
                    name: Ok(value.name),
                    no_tracking: Ok(value.no_tracking),
                    oauth_google: Ok(value.oauth_google),
                    password_modified_time: Ok(value.password_modified_time),
                    phone: Ok(value.phone),
                    phone2: Ok(value.phone2),
                    privileges: Ok(value.privileges),
                    session_expiry: Ok(value.session_expiry),
                    tags: Ok(value.tags),
                    two_factor_verified: Ok(value.two_factor_verified),
                    via_sso: Ok(value.via_sso),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AdminPrivilege {
            msp_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            msp_logo_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            msp_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            msp_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            org_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            org_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            orggroup_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
                ::std::string::String,
            >,
            role: ::std::result::Result<
                ::std::option::Option<super::PrivilegeRole>,
                ::std::string::String,
            >,
            scope: ::std::result::Result<
                ::std::option::Option<super::AdminPrivilegeScope>,
                ::std::string::String,
            >,
            site_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            sitegroup_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
                ::std::string::String,
            >,
            views: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::PrivilegeView>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AdminPrivilege {
            fn default() -> Self {
                Self {
                    msp_id: Ok(Default::default()),
                    msp_logo_url: Ok(Default::default()),
                    msp_name: Ok(Default::default()),
                    msp_url: Ok(Default::default()),
                    name: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    org_name: Ok(Default::default()),
                    orggroup_ids: Ok(Default::default()),
                    role: Ok(Default::default()),
                    scope: Ok(Default::default()),
                    site_id: Ok(Default::default()),
                    sitegroup_ids: Ok(Default::default()),
                    views: Ok(Default::default()),
                }
            }
        }
        impl AdminPrivilege {
            pub fn msp_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.msp_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for msp_id: {e}"));
                self
            }
            pub fn msp_logo_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.msp_logo_url = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for msp_logo_url: {e}"));
                self
            }
            pub fn msp_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.msp_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for msp_name: {e}"));
                self
            }
            pub fn msp_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.msp_url = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for msp_url: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_id: {e}"));
                self
            }
            pub fn org_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_name: {e}"));
                self
            }
            pub fn orggroup_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::uuid::Uuid>>>,
                T::Error: ::std::fmt::Display,
            {
                self.orggroup_ids = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for orggroup_ids: {e}"));
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::PrivilegeRole>>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::AdminPrivilegeScope>>,
                T::Error: ::std::fmt::Display,
            {
                self.scope = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for scope: {e}"));
                self
            }
            pub fn site_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.site_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for site_id: {e}"));
                self
            }
            pub fn sitegroup_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::uuid::Uuid>>>,
                T::Error: ::std::fmt::Display,
            {
                self.sitegroup_ids = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for sitegroup_ids: {e}"));
                self
            }
            pub fn views<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::PrivilegeView>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.views = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for views: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<AdminPrivilege> for super::AdminPrivilege {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AdminPrivilege,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    msp_id: value.msp_id?,
                    msp_logo_url: value.msp_logo_url?,
                    msp_name: value.msp_name?,
                    msp_url: value.msp_url?,
                    name: value.name?,
                    org_id: value.org_id?,
                    org_name: value.org_name?,
                    orggroup_ids: value.orggroup_ids?,
                    role: value.role?,
                    scope: value.scope?,
                    site_id: value.site_id?,
                    sitegroup_ids: value.sitegroup_ids?,
                    views: value.views?,
                })
            }
        }
        impl ::std::convert::From<super::AdminPrivilege> for AdminPrivilege {
            fn from(value: super::AdminPrivilege) -> Self {
                Self {
                    msp_id: Ok(value.msp_id),
                    msp_logo_url: Ok(value.msp_logo_url),
                    msp_name: Ok(value.msp_name),
                    msp_url: Ok(value.msp_url),
                    name: Ok(value.name),
                    org_id: Ok(value.org_id),
                    org_name: Ok(value.org_name),
                    orggroup_ids: Ok(value.orggroup_ids),
                    role: Ok(value.role),
                    scope: Ok(value.scope),
                    site_id: Ok(value.site_id),
                    sitegroup_ids: Ok(value.sitegroup_ids),
                    views: Ok(value.views),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ApiUsage {
            request_limit: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            requests: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            seconds: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        }
        impl ::std::default::Default for ApiUsage {
            fn default() -> Self {
                Self {
                    request_limit: Ok(Default::default()),
                    requests: Ok(Default::default()),
                    seconds: Ok(Default::default()),
                }
            }
        }
        impl ApiUsage {
            pub fn request_limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.request_limit = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for request_limit: {e}"));
                self
            }
            pub fn requests<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.requests = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for requests: {e}"));
                self
            }
            pub fn seconds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.seconds = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for seconds: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ApiUsage> for super::ApiUsage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiUsage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    request_limit: value.request_limit?,
                    requests: value.requests?,
                    seconds: value.seconds?,
                })
            }
        }
        impl ::std::convert::From<super::ApiUsage> for ApiUsage {
            fn from(value: super::ApiUsage) -> Self {
                Self {
                    request_limit: Ok(value.request_limit),
                    requests: Ok(value.requests),
                    seconds: Ok(value.seconds),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct AuditLog {
            admin_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            admin_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            after: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            before: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            for_site: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            id: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            org_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            site_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            timestamp: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        }
        impl ::std::default::Default for AuditLog {
            fn default() -> Self {
                Self {
                    admin_id: Ok(Default::default()),
                    admin_name: Ok(Default::default()),
                    after: Ok(Default::default()),
                    before: Ok(Default::default()),
                    for_site: Ok(Default::default()),
                    id: Ok(Default::default()),
                    message: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    site_id: Ok(Default::default()),
                    timestamp: Ok(Default::default()),
                }
            }
        }
        impl AuditLog {
            pub fn admin_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.admin_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for admin_id: {e}"));
                self
            }
            pub fn admin_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.admin_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for admin_name: {e}"));
                self
            }
            pub fn after<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.after = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for after: {e}"));
                self
            }
            pub fn before<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.before = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for before: {e}"));
                self
            }
            pub fn for_site<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.for_site = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for for_site: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for message: {e}"));
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_id: {e}"));
                self
            }
            pub fn site_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.site_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for site_id: {e}"));
                self
            }
            pub fn timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for timestamp: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<AuditLog> for super::AuditLog {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AuditLog,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    admin_id: value.admin_id?,
                    admin_name: value.admin_name?,
                    after: value.after?,
                    before: value.before?,
                    for_site: value.for_site?,
                    id: value.id?,
                    message: value.message?,
                    org_id: value.org_id?,
                    site_id: value.site_id?,
                    timestamp: value.timestamp?,
                })
            }
        }
        impl ::std::convert::From<super::AuditLog> for AuditLog {
            fn from(value: super::AuditLog) -> Self {
                Self {
                    admin_id: Ok(value.admin_id),
                    admin_name: Ok(value.admin_name),
                    after: Ok(value.after),
                    before: Ok(value.before),
                    for_site: Ok(value.for_site),
                    id: Ok(value.id),
                    message: Ok(value.message),
                    org_id: Ok(value.org_id),
                    site_id: Ok(value.site_id),
                    timestamp: Ok(value.timestamp),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Error {
            detail: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Error {
            fn default() -> Self {
                Self {
                    detail: Ok(Default::default()),
                    id: Ok(Default::default()),
                }
            }
        }
        impl Error {
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for detail: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Error> for super::Error {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Error,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    detail: value.detail?,
                    id: value.id?,
                })
            }
        }
        impl ::std::convert::From<super::Error> for Error {
            fn from(value: super::Error) -> Self {
                Self {
                    detail: Ok(value.detail),
                    id: Ok(value.id),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct LatLng {
            lat: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            lng: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        }
        impl ::std::default::Default for LatLng {
            fn default() -> Self {
                Self {
                    lat: Ok(Default::default()),
                    lng: Ok(Default::default()),
                }
            }
        }
        impl LatLng {
            pub fn lat<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.lat = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for lat: {e}"));
                self
            }
            pub fn lng<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.lng = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for lng: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<LatLng> for super::LatLng {
            type Error = super::error::ConversionError;
            fn try_from(
                value: LatLng,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    lat: value.lat?,
                    lng: value.lng?,
                })
            }
        }
        impl ::std::convert::From<super::LatLng> for LatLng {
            fn from(value: super::LatLng) -> Self {
                Self {
                    lat: Ok(value.lat),
                    lng: Ok(value.lng),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Msp {
            allow_mist: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            created_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            id: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            logo_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            modified_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            tier:
                ::std::result::Result<::std::option::Option<super::MspTier>, ::std::string::String>,
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Msp {
            fn default() -> Self {
                Self {
                    allow_mist: Ok(Default::default()),
                    created_time: Ok(Default::default()),
                    id: Ok(Default::default()),
                    logo_url: Ok(Default::default()),
                    modified_time: Ok(Default::default()),
                    name: Ok(Default::default()),
                    tier: Ok(Default::default()),
                    url: Ok(Default::default()),
                }
            }
        }
        impl Msp {
            pub fn allow_mist<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_mist = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for allow_mist: {e}"));
                self
            }
            pub fn created_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_time: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn logo_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.logo_url = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for logo_url: {e}"));
                self
            }
            pub fn modified_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.modified_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for modified_time: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn tier<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MspTier>>,
                T::Error: ::std::fmt::Display,
            {
                self.tier = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for tier: {e}"));
                self
            }
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for url: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Msp> for super::Msp {
            type Error = super::error::ConversionError;
            fn try_from(value: Msp) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allow_mist: value.allow_mist?,
                    created_time: value.created_time?,
                    id: value.id?,
                    logo_url: value.logo_url?,
                    modified_time: value.modified_time?,
                    name: value.name?,
                    tier: value.tier?,
                    url: value.url?,
                })
            }
        }
        impl ::std::convert::From<super::Msp> for Msp {
            fn from(value: super::Msp) -> Self {
                Self {
                    allow_mist: Ok(value.allow_mist),
                    created_time: Ok(value.created_time),
                    id: Ok(value.id),
                    logo_url: Ok(value.logo_url),
                    modified_time: Ok(value.modified_time),
                    name: Ok(value.name),
                    tier: Ok(value.tier),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Org {
            alarmtemplate_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            allow_mist: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            created_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            id: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            modified_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            msp_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            msp_logo_url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            msp_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            orggroup_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
                ::std::string::String,
            >,
            session_expiry:
                ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
        }
        impl ::std::default::Default for Org {
            fn default() -> Self {
                Self {
                    alarmtemplate_id: Ok(Default::default()),
                    allow_mist: Ok(Default::default()),
                    created_time: Ok(Default::default()),
                    id: Ok(Default::default()),
                    modified_time: Ok(Default::default()),
                    msp_id: Ok(Default::default()),
                    msp_logo_url: Ok(Default::default()),
                    msp_name: Ok(Default::default()),
                    name: Ok(Default::default()),
                    orggroup_ids: Ok(Default::default()),
                    session_expiry: Ok(Default::default()),
                }
            }
        }
        impl Org {
            pub fn alarmtemplate_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.alarmtemplate_id = value.try_into().map_err(|e| {
                    format!("error converting supplied value for alarmtemplate_id: {e}")
                });
                self
            }
            pub fn allow_mist<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.allow_mist = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for allow_mist: {e}"));
                self
            }
            pub fn created_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_time: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn modified_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.modified_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for modified_time: {e}"));
                self
            }
            pub fn msp_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.msp_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for msp_id: {e}"));
                self
            }
            pub fn msp_logo_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.msp_logo_url = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for msp_logo_url: {e}"));
                self
            }
            pub fn msp_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.msp_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for msp_name: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn orggroup_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::uuid::Uuid>>>,
                T::Error: ::std::fmt::Display,
            {
                self.orggroup_ids = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for orggroup_ids: {e}"));
                self
            }
            pub fn session_expiry<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.session_expiry = value.try_into().map_err(|e| {
                    format!("error converting supplied value for session_expiry: {e}")
                });
                self
            }
        }
        impl ::std::convert::TryFrom<Org> for super::Org {
            type Error = super::error::ConversionError;
            fn try_from(value: Org) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    alarmtemplate_id: value.alarmtemplate_id?,
                    allow_mist: value.allow_mist?,
                    created_time: value.created_time?,
                    id: value.id?,
                    modified_time: value.modified_time?,
                    msp_id: value.msp_id?,
                    msp_logo_url: value.msp_logo_url?,
                    msp_name: value.msp_name?,
                    name: value.name?,
                    orggroup_ids: value.orggroup_ids?,
                    session_expiry: value.session_expiry?,
                })
            }
        }
        impl ::std::convert::From<super::Org> for Org {
            fn from(value: super::Org) -> Self {
                Self {
                    alarmtemplate_id: Ok(value.alarmtemplate_id),
                    allow_mist: Ok(value.allow_mist),
                    created_time: Ok(value.created_time),
                    id: Ok(value.id),
                    modified_time: Ok(value.modified_time),
                    msp_id: Ok(value.msp_id),
                    msp_logo_url: Ok(value.msp_logo_url),
                    msp_name: Ok(value.msp_name),
                    name: Ok(value.name),
                    orggroup_ids: Ok(value.orggroup_ids),
                    session_expiry: Ok(value.session_expiry),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrgApitoken {
            created_by: ::std::result::Result<
                ::std::option::Option<::tokens_http::Nullable<::std::string::String>>,
                ::std::string::String,
            >,
            created_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            id: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            key: ::std::result::Result<
                ::std::option::Option<::tokens_http::MaskedKey>,
                ::std::string::String,
            >,
            last_used: ::std::result::Result<
                ::std::option::Option<::tokens_http::Nullable<f64>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            org_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            privileges: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::PrivilegeOrg>>,
                ::std::string::String,
            >,
            src_ips: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OrgApitoken {
            fn default() -> Self {
                Self {
                    created_by: Ok(Default::default()),
                    created_time: Ok(Default::default()),
                    id: Ok(Default::default()),
                    key: Ok(Default::default()),
                    last_used: Ok(Default::default()),
                    name: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    privileges: Ok(Default::default()),
                    src_ips: Ok(Default::default()),
                }
            }
        }
        impl OrgApitoken {
            pub fn created_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::tokens_http::Nullable<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.created_by = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_by: {e}"));
                self
            }
            pub fn created_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_time: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::tokens_http::MaskedKey>>,
                T::Error: ::std::fmt::Display,
            {
                self.key = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for key: {e}"));
                self
            }
            pub fn last_used<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::tokens_http::Nullable<f64>>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_used = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for last_used: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_id: {e}"));
                self
            }
            pub fn privileges<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::PrivilegeOrg>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.privileges = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for privileges: {e}"));
                self
            }
            pub fn src_ips<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.src_ips = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for src_ips: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OrgApitoken> for super::OrgApitoken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrgApitoken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_by: value.created_by?,
                    created_time: value.created_time?,
                    id: value.id?,
                    key: value.key?,
                    last_used: value.last_used?,
                    name: value.name?,
                    org_id: value.org_id?,
                    privileges: value.privileges?,
                    src_ips: value.src_ips?,
                })
            }
        }
        impl ::std::convert::From<super::OrgApitoken> for OrgApitoken {
            fn from(value: super::OrgApitoken) -> Self {
                Self {
                    created_by: Ok(value.created_by),
                    created_time: Ok(value.created_time),
                    id: Ok(value.id),
                    key: Ok(value.key),
                    last_used: Ok(value.last_used),
                    name: Ok(value.name),
                    org_id: Ok(value.org_id),
                    privileges: Ok(value.privileges),
                    src_ips: Ok(value.src_ips),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrgApitokenCreate {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            privileges: ::std::result::Result<
                ::std::vec::Vec<super::OrgPrivilegeRequest>,
                ::std::string::String,
            >,
            src_ips: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OrgApitokenCreate {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                    privileges: Err("no value supplied for privileges".to_string()),
                    src_ips: Ok(Default::default()),
                }
            }
        }
        impl OrgApitokenCreate {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn privileges<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::OrgPrivilegeRequest>>,
                T::Error: ::std::fmt::Display,
            {
                self.privileges = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for privileges: {e}"));
                self
            }
            pub fn src_ips<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.src_ips = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for src_ips: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OrgApitokenCreate> for super::OrgApitokenCreate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrgApitokenCreate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    privileges: value.privileges?,
                    src_ips: value.src_ips?,
                })
            }
        }
        impl ::std::convert::From<super::OrgApitokenCreate> for OrgApitokenCreate {
            fn from(value: super::OrgApitokenCreate) -> Self {
                Self {
                    name: Ok(value.name),
                    privileges: Ok(value.privileges),
                    src_ips: Ok(value.src_ips),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrgApitokenUpdate {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            privileges: ::std::result::Result<
                ::std::vec::Vec<super::OrgPrivilegeRequest>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OrgApitokenUpdate {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    privileges: Ok(Default::default()),
                }
            }
        }
        impl OrgApitokenUpdate {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn privileges<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::OrgPrivilegeRequest>>,
                T::Error: ::std::fmt::Display,
            {
                self.privileges = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for privileges: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OrgApitokenUpdate> for super::OrgApitokenUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrgApitokenUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    name: value.name?,
                    privileges: value.privileges?,
                })
            }
        }
        impl ::std::convert::From<super::OrgApitokenUpdate> for OrgApitokenUpdate {
            fn from(value: super::OrgApitokenUpdate) -> Self {
                Self {
                    name: Ok(value.name),
                    privileges: Ok(value.privileges),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct OrgPrivilegeRequest {
            role: ::std::result::Result<super::PrivilegeRole, ::std::string::String>,
            scope: ::std::result::Result<super::PrivilegeOrgScope, ::std::string::String>,
            site_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            sitegroup_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            views:
                ::std::result::Result<::std::vec::Vec<super::PrivilegeView>, ::std::string::String>,
        }
        impl ::std::default::Default for OrgPrivilegeRequest {
            fn default() -> Self {
                Self {
                    role: Err("no value supplied for role".to_string()),
                    scope: Err("no value supplied for scope".to_string()),
                    site_id: Ok(Default::default()),
                    sitegroup_id: Ok(Default::default()),
                    views: Ok(Default::default()),
                }
            }
        }
        impl OrgPrivilegeRequest {
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PrivilegeRole>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PrivilegeOrgScope>,
                T::Error: ::std::fmt::Display,
            {
                self.scope = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for scope: {e}"));
                self
            }
            pub fn site_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.site_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for site_id: {e}"));
                self
            }
            pub fn sitegroup_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.sitegroup_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for sitegroup_id: {e}"));
                self
            }
            pub fn views<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PrivilegeView>>,
                T::Error: ::std::fmt::Display,
            {
                self.views = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for views: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<OrgPrivilegeRequest> for super::OrgPrivilegeRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OrgPrivilegeRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    role: value.role?,
                    scope: value.scope?,
                    site_id: value.site_id?,
                    sitegroup_id: value.sitegroup_id?,
                    views: value.views?,
                })
            }
        }
        impl ::std::convert::From<super::OrgPrivilegeRequest> for OrgPrivilegeRequest {
            fn from(value: super::OrgPrivilegeRequest) -> Self {
                Self {
                    role: Ok(value.role),
                    scope: Ok(value.scope),
                    site_id: Ok(value.site_id),
                    sitegroup_id: Ok(value.sitegroup_id),
                    views: Ok(value.views),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct PrivilegeOrg {
            msp_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            msp_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            org_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            org_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            orggroup_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
                ::std::string::String,
            >,
            role: ::std::result::Result<
                ::std::option::Option<super::PrivilegeRole>,
                ::std::string::String,
            >,
            scope: ::std::result::Result<
                ::std::option::Option<super::PrivilegeOrgScope>,
                ::std::string::String,
            >,
            site_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            sitegroup_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            sitegroup_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
                ::std::string::String,
            >,
            views: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::PrivilegeView>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PrivilegeOrg {
            fn default() -> Self {
                Self {
                    msp_id: Ok(Default::default()),
                    msp_name: Ok(Default::default()),
                    name: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    org_name: Ok(Default::default()),
                    orggroup_ids: Ok(Default::default()),
                    role: Ok(Default::default()),
                    scope: Ok(Default::default()),
                    site_id: Ok(Default::default()),
                    sitegroup_id: Ok(Default::default()),
                    sitegroup_ids: Ok(Default::default()),
                    views: Ok(Default::default()),
                }
            }
        }
        impl PrivilegeOrg {
            pub fn msp_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.msp_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for msp_id: {e}"));
                self
            }
            pub fn msp_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.msp_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for msp_name: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_id: {e}"));
                self
            }
            pub fn org_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_name: {e}"));
                self
            }
            pub fn orggroup_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::uuid::Uuid>>>,
                T::Error: ::std::fmt::Display,
            {
                self.orggroup_ids = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for orggroup_ids: {e}"));
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::PrivilegeRole>>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::PrivilegeOrgScope>>,
                T::Error: ::std::fmt::Display,
            {
                self.scope = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for scope: {e}"));
                self
            }
            pub fn site_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.site_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for site_id: {e}"));
                self
            }
            pub fn sitegroup_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.sitegroup_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for sitegroup_id: {e}"));
                self
            }
            pub fn sitegroup_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::uuid::Uuid>>>,
                T::Error: ::std::fmt::Display,
            {
                self.sitegroup_ids = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for sitegroup_ids: {e}"));
                self
            }
            pub fn views<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::PrivilegeView>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.views = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for views: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<PrivilegeOrg> for super::PrivilegeOrg {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PrivilegeOrg,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    msp_id: value.msp_id?,
                    msp_name: value.msp_name?,
                    name: value.name?,
                    org_id: value.org_id?,
                    org_name: value.org_name?,
                    orggroup_ids: value.orggroup_ids?,
                    role: value.role?,
                    scope: value.scope?,
                    site_id: value.site_id?,
                    sitegroup_id: value.sitegroup_id?,
                    sitegroup_ids: value.sitegroup_ids?,
                    views: value.views?,
                })
            }
        }
        impl ::std::convert::From<super::PrivilegeOrg> for PrivilegeOrg {
            fn from(value: super::PrivilegeOrg) -> Self {
                Self {
                    msp_id: Ok(value.msp_id),
                    msp_name: Ok(value.msp_name),
                    name: Ok(value.name),
                    org_id: Ok(value.org_id),
                    org_name: Ok(value.org_name),
                    orggroup_ids: Ok(value.orggroup_ids),
                    role: Ok(value.role),
                    scope: Ok(value.scope),
                    site_id: Ok(value.site_id),
                    sitegroup_id: Ok(value.sitegroup_id),
                    sitegroup_ids: Ok(value.sitegroup_ids),
                    views: Ok(value.views),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResponseLogSearch {
            end: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            limit: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            next: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            results: ::std::result::Result<
                ::std::option::Option<::tokens_http::Records<crate::types::ResponseLogSearchItem>>,
                ::std::string::String,
            >,
            start: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            total: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        }
        impl ::std::default::Default for ResponseLogSearch {
            fn default() -> Self {
                Self {
                    end: Ok(Default::default()),
                    limit: Ok(Default::default()),
                    next: Ok(Default::default()),
                    results: Ok(Default::default()),
                    start: Ok(Default::default()),
                    total: Ok(Default::default()),
                }
            }
        }
        impl ResponseLogSearch {
            pub fn end<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.end = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for end: {e}"));
                self
            }
            pub fn limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.limit = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for limit: {e}"));
                self
            }
            pub fn next<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next: {e}"));
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::tokens_http::Records<crate::types::ResponseLogSearchItem>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for results: {e}"));
                self
            }
            pub fn start<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.start = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for start: {e}"));
                self
            }
            pub fn total<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.total = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for total: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResponseLogSearch> for super::ResponseLogSearch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResponseLogSearch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    end: value.end?,
                    limit: value.limit?,
                    next: value.next?,
                    results: value.results?,
                    start: value.start?,
                    total: value.total?,
                })
            }
        }
        impl ::std::convert::From<super::ResponseLogSearch> for ResponseLogSearch {
            fn from(value: super::ResponseLogSearch) -> Self {
                Self {
                    end: Ok(value.end),
                    limit: Ok(value.limit),
                    next: Ok(value.next),
                    results: Ok(value.results),
                    start: Ok(value.start),
                    total: Ok(value.total),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResponseLogSearchItem {
            admin_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            admin_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            after: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            before: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            for_site: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            id: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            org_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            site_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            src_ip: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            timestamp: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        }
        impl ::std::default::Default for ResponseLogSearchItem {
            fn default() -> Self {
                Self {
                    admin_id: Ok(Default::default()),
                    admin_name: Ok(Default::default()),
                    after: Ok(Default::default()),
                    before: Ok(Default::default()),
                    for_site: Ok(Default::default()),
                    id: Ok(Default::default()),
                    message: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    site_id: Ok(Default::default()),
                    src_ip: Ok(Default::default()),
                    timestamp: Ok(Default::default()),
                }
            }
        }
        impl ResponseLogSearchItem {
            pub fn admin_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.admin_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for admin_id: {e}"));
                self
            }
            pub fn admin_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.admin_name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for admin_name: {e}"));
                self
            }
            pub fn after<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.after = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for after: {e}"));
                self
            }
            pub fn before<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<
                            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                        >,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.before = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for before: {e}"));
                self
            }
            pub fn for_site<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.for_site = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for for_site: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for message: {e}"));
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_id: {e}"));
                self
            }
            pub fn site_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.site_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for site_id: {e}"));
                self
            }
            pub fn src_ip<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.src_ip = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for src_ip: {e}"));
                self
            }
            pub fn timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for timestamp: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResponseLogSearchItem> for super::ResponseLogSearchItem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResponseLogSearchItem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    admin_id: value.admin_id?,
                    admin_name: value.admin_name?,
                    after: value.after?,
                    before: value.before?,
                    for_site: value.for_site?,
                    id: value.id?,
                    message: value.message?,
                    org_id: value.org_id?,
                    site_id: value.site_id?,
                    src_ip: value.src_ip?,
                    timestamp: value.timestamp?,
                })
            }
        }
        impl ::std::convert::From<super::ResponseLogSearchItem> for ResponseLogSearchItem {
            fn from(value: super::ResponseLogSearchItem) -> Self {
                Self {
                    admin_id: Ok(value.admin_id),
                    admin_name: Ok(value.admin_name),
                    after: Ok(value.after),
                    before: Ok(value.before),
                    for_site: Ok(value.for_site),
                    id: Ok(value.id),
                    message: Ok(value.message),
                    org_id: Ok(value.org_id),
                    site_id: Ok(value.site_id),
                    src_ip: Ok(value.src_ip),
                    timestamp: Ok(value.timestamp),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ResponseSelfAuditLogs {
            end: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            limit: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            page: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            results: ::std::result::Result<
                ::std::option::Option<::tokens_http::Records<crate::types::AuditLog>>,
                ::std::string::String,
            >,
            start: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            total: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        }
        impl ::std::default::Default for ResponseSelfAuditLogs {
            fn default() -> Self {
                Self {
                    end: Ok(Default::default()),
                    limit: Ok(Default::default()),
                    page: Ok(Default::default()),
                    results: Ok(Default::default()),
                    start: Ok(Default::default()),
                    total: Ok(Default::default()),
                }
            }
        }
        impl ResponseSelfAuditLogs {
            pub fn end<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.end = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for end: {e}"));
                self
            }
            pub fn limit<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.limit = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for limit: {e}"));
                self
            }
            pub fn page<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.page = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for page: {e}"));
                self
            }
            pub fn results<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::tokens_http::Records<crate::types::AuditLog>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.results = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for results: {e}"));
                self
            }
            pub fn start<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.start = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for start: {e}"));
                self
            }
            pub fn total<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.total = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for total: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<ResponseSelfAuditLogs> for super::ResponseSelfAuditLogs {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResponseSelfAuditLogs,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    end: value.end?,
                    limit: value.limit?,
                    page: value.page?,
                    results: value.results?,
                    start: value.start?,
                    total: value.total?,
                })
            }
        }
        impl ::std::convert::From<super::ResponseSelfAuditLogs> for ResponseSelfAuditLogs {
            fn from(value: super::ResponseSelfAuditLogs) -> Self {
                Self {
                    end: Ok(value.end),
                    limit: Ok(value.limit),
                    page: Ok(value.page),
                    results: Ok(value.results),
                    start: Ok(value.start),
                    total: Ok(value.total),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Site {
            address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            alarmtemplate_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            aptemplate_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            country_code: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            created_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            gatewaytemplate_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            id: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            latlng:
                ::std::result::Result<::std::option::Option<super::LatLng>, ::std::string::String>,
            modified_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            networktemplate_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            notes: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            org_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            rftemplate_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            secpolicy_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            sitegroup_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
                ::std::string::String,
            >,
            sitetemplate_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            timezone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            tzoffset: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        }
        impl ::std::default::Default for Site {
            fn default() -> Self {
                Self {
                    address: Ok(Default::default()),
                    alarmtemplate_id: Ok(Default::default()),
                    aptemplate_id: Ok(Default::default()),
                    country_code: Ok(Default::default()),
                    created_time: Ok(Default::default()),
                    gatewaytemplate_id: Ok(Default::default()),
                    id: Ok(Default::default()),
                    latlng: Ok(Default::default()),
                    modified_time: Ok(Default::default()),
                    name: Ok(Default::default()),
                    networktemplate_id: Ok(Default::default()),
                    notes: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    rftemplate_id: Ok(Default::default()),
                    secpolicy_id: Ok(Default::default()),
                    sitegroup_ids: Ok(Default::default()),
                    sitetemplate_id: Ok(Default::default()),
                    timezone: Ok(Default::default()),
                    tzoffset: Ok(Default::default()),
                }
            }
        }
        impl Site {
            pub fn address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for address: {e}"));
                self
            }
            pub fn alarmtemplate_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.alarmtemplate_id = value.try_into().map_err(|e| {
                    format!("error converting supplied value for alarmtemplate_id: {e}")
                });
                self
            }
            pub fn aptemplate_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.aptemplate_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for aptemplate_id: {e}"));
                self
            }
            pub fn country_code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.country_code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for country_code: {e}"));
                self
            }
            pub fn created_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_time: {e}"));
                self
            }
            pub fn gatewaytemplate_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.gatewaytemplate_id = value.try_into().map_err(|e| {
                    format!("error converting supplied value for gatewaytemplate_id: {e}")
                });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn latlng<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::LatLng>>,
                T::Error: ::std::fmt::Display,
            {
                self.latlng = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for latlng: {e}"));
                self
            }
            pub fn modified_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.modified_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for modified_time: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn networktemplate_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.networktemplate_id = value.try_into().map_err(|e| {
                    format!("error converting supplied value for networktemplate_id: {e}")
                });
                self
            }
            pub fn notes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.notes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for notes: {e}"));
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_id: {e}"));
                self
            }
            pub fn rftemplate_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.rftemplate_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for rftemplate_id: {e}"));
                self
            }
            pub fn secpolicy_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.secpolicy_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for secpolicy_id: {e}"));
                self
            }
            pub fn sitegroup_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::uuid::Uuid>>>,
                T::Error: ::std::fmt::Display,
            {
                self.sitegroup_ids = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for sitegroup_ids: {e}"));
                self
            }
            pub fn sitetemplate_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.sitetemplate_id = value.try_into().map_err(|e| {
                    format!("error converting supplied value for sitetemplate_id: {e}")
                });
                self
            }
            pub fn timezone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.timezone = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for timezone: {e}"));
                self
            }
            pub fn tzoffset<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.tzoffset = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for tzoffset: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Site> for super::Site {
            type Error = super::error::ConversionError;
            fn try_from(value: Site) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    address: value.address?,
                    alarmtemplate_id: value.alarmtemplate_id?,
                    aptemplate_id: value.aptemplate_id?,
                    country_code: value.country_code?,
                    created_time: value.created_time?,
                    gatewaytemplate_id: value.gatewaytemplate_id?,
                    id: value.id?,
                    latlng: value.latlng?,
                    modified_time: value.modified_time?,
                    name: value.name?,
                    networktemplate_id: value.networktemplate_id?,
                    notes: value.notes?,
                    org_id: value.org_id?,
                    rftemplate_id: value.rftemplate_id?,
                    secpolicy_id: value.secpolicy_id?,
                    sitegroup_ids: value.sitegroup_ids?,
                    sitetemplate_id: value.sitetemplate_id?,
                    timezone: value.timezone?,
                    tzoffset: value.tzoffset?,
                })
            }
        }
        impl ::std::convert::From<super::Site> for Site {
            fn from(value: super::Site) -> Self {
                Self {
                    address: Ok(value.address),
                    alarmtemplate_id: Ok(value.alarmtemplate_id),
                    aptemplate_id: Ok(value.aptemplate_id),
                    country_code: Ok(value.country_code),
                    created_time: Ok(value.created_time),
                    gatewaytemplate_id: Ok(value.gatewaytemplate_id),
                    id: Ok(value.id),
                    latlng: Ok(value.latlng),
                    modified_time: Ok(value.modified_time),
                    name: Ok(value.name),
                    networktemplate_id: Ok(value.networktemplate_id),
                    notes: Ok(value.notes),
                    org_id: Ok(value.org_id),
                    rftemplate_id: Ok(value.rftemplate_id),
                    secpolicy_id: Ok(value.secpolicy_id),
                    sitegroup_ids: Ok(value.sitegroup_ids),
                    sitetemplate_id: Ok(value.sitetemplate_id),
                    timezone: Ok(value.timezone),
                    tzoffset: Ok(value.tzoffset),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Sitegroup {
            created_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            id: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            modified_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            org_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            site_ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::uuid::Uuid>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Sitegroup {
            fn default() -> Self {
                Self {
                    created_time: Ok(Default::default()),
                    id: Ok(Default::default()),
                    modified_time: Ok(Default::default()),
                    name: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    site_ids: Ok(Default::default()),
                }
            }
        }
        impl Sitegroup {
            pub fn created_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_time: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn modified_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.modified_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for modified_time: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_id: {e}"));
                self
            }
            pub fn site_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<::uuid::Uuid>>>,
                T::Error: ::std::fmt::Display,
            {
                self.site_ids = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for site_ids: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Sitegroup> for super::Sitegroup {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Sitegroup,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_time: value.created_time?,
                    id: value.id?,
                    modified_time: value.modified_time?,
                    name: value.name?,
                    org_id: value.org_id?,
                    site_ids: value.site_ids?,
                })
            }
        }
        impl ::std::convert::From<super::Sitegroup> for Sitegroup {
            fn from(value: super::Sitegroup) -> Self {
                Self {
                    created_time: Ok(value.created_time),
                    id: Ok(value.id),
                    modified_time: Ok(value.modified_time),
                    name: Ok(value.name),
                    org_id: Ok(value.org_id),
                    site_ids: Ok(value.site_ids),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserApitoken {
            created_time: ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
            id: ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            key: ::std::result::Result<
                ::std::option::Option<::tokens_http::MaskedKey>,
                ::std::string::String,
            >,
            last_used: ::std::result::Result<
                ::std::option::Option<::tokens_http::Nullable<f64>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            org_id:
                ::std::result::Result<::std::option::Option<::uuid::Uuid>, ::std::string::String>,
            privileges: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::AdminPrivilege>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UserApitoken {
            fn default() -> Self {
                Self {
                    created_time: Ok(Default::default()),
                    id: Ok(Default::default()),
                    key: Ok(Default::default()),
                    last_used: Ok(Default::default()),
                    name: Ok(Default::default()),
                    org_id: Ok(Default::default()),
                    privileges: Ok(Default::default()),
                }
            }
        }
        impl UserApitoken {
            pub fn created_time<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_time = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_time: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::tokens_http::MaskedKey>>,
                T::Error: ::std::fmt::Display,
            {
                self.key = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for key: {e}"));
                self
            }
            pub fn last_used<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::tokens_http::Nullable<f64>>>,
                T::Error: ::std::fmt::Display,
            {
                self.last_used = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for last_used: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn org_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::uuid::Uuid>>,
                T::Error: ::std::fmt::Display,
            {
                self.org_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for org_id: {e}"));
                self
            }
            pub fn privileges<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                        ::std::option::Option<::std::vec::Vec<super::AdminPrivilege>>,
                    >,
                T::Error: ::std::fmt::Display,
            {
                self.privileges = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for privileges: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<UserApitoken> for super::UserApitoken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserApitoken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_time: value.created_time?,
                    id: value.id?,
                    key: value.key?,
                    last_used: value.last_used?,
                    name: value.name?,
                    org_id: value.org_id?,
                    privileges: value.privileges?,
                })
            }
        }
        impl ::std::convert::From<super::UserApitoken> for UserApitoken {
            fn from(value: super::UserApitoken) -> Self {
                Self {
                    created_time: Ok(value.created_time),
                    id: Ok(value.id),
                    key: Ok(value.key),
                    last_used: Ok(value.last_used),
                    name: Ok(value.name),
                    org_id: Ok(value.org_id),
                    privileges: Ok(value.privileges),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct UserApitokenRequest {
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for UserApitokenRequest {
            fn default() -> Self {
                Self {
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }
        impl UserApitokenRequest {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<UserApitokenRequest> for super::UserApitokenRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserApitokenRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }
        impl ::std::convert::From<super::UserApitokenRequest> for UserApitokenRequest {
            fn from(value: super::UserApitokenRequest) -> Self {
                Self {
                    name: Ok(value.name),
                }
            }
        }
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
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: ::tokens_http::Transport,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<::tokens_http::Transport> for Client {
    fn api_version() -> &'static str {
        "2509.1.2"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &::tokens_http::Transport {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<::tokens_http::Transport>,
    {
    }
};
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
    use super::types;
    #[allow(unused_imports)]
    use super::{
        ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
    };
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
        pub async fn send(self) -> Result<ResponseValue<types::Msp>, Error<types::Error>> {
            let Self { client, msp_id } = self;
            let msp_id = msp_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/msps/{}",
                client.baseurl,
                ::tokens_http::path_segment(&msp_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_msp_details",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Admin>>, Error<types::Error>>
        {
            let Self { client, msp_id } = self;
            let msp_id = msp_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/msps/{}/admins",
                client.baseurl,
                ::tokens_http::path_segment(&msp_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_msp_admins",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ResponseLogSearch>, Error<types::Error>> {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_msp_audit_logs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Org>>, Error<types::Error>>
        {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_msp_orgs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(self) -> Result<ResponseValue<types::Org>, Error<types::Error>> {
            let Self { client, org_id } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_org",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Admin>>, Error<types::Error>>
        {
            let Self { client, org_id } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/admins",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_org_admins",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::OrgApitoken>>,
            Error<types::Error>,
        > {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_org_api_tokens",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::create_org_api_token`]
    ///
    /// [`Client::create_org_api_token`]: super::Client::create_org_api_token
    #[derive(Debug, Clone)]
    pub struct CreateOrgApiToken<'a> {
        client: &'a super::Client,
        org_id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::OrgApitokenCreate, String>,
    }
    impl<'a> CreateOrgApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
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
                .map(From::from)
                .map_err(|s| format!("conversion to `OrgApitokenCreate` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                    types::builder::OrgApitokenCreate,
                ) -> types::builder::OrgApitokenCreate,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/api/v1/orgs/{org_id}/apitokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::Created<crate::types::OrgApitoken>>, Error<types::Error>>
        {
            let Self {
                client,
                org_id,
                body,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::OrgApitokenCreate::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/apitokens",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = ::tokens_http::with_secrets(|| {
                client
                    .client
                    .post(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
            })
            .headers(header_map)
            .build()?;
            let info = OperationInfo {
                operation_id: "create_org_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(self) -> Result<ResponseValue<types::OrgApitoken>, Error<types::Error>> {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_org_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        body: Result<types::builder::OrgApitokenUpdate, String>,
    }
    impl<'a> UpdateOrgApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                org_id: Err("org_id was not initialized".to_string()),
                apitoken_id: Err("apitoken_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
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
                .map(From::from)
                .map_err(|s| format!("conversion to `OrgApitokenUpdate` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                    types::builder::OrgApitokenUpdate,
                ) -> types::builder::OrgApitokenUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/api/v1/orgs/{org_id}/apitokens/{apitoken_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
            let Self {
                client,
                org_id,
                apitoken_id,
                body,
            } = self;
            let org_id = org_id.map_err(Error::InvalidRequest)?;
            let apitoken_id = apitoken_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::OrgApitokenUpdate::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/orgs/{}/apitokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&org_id.to_string()).map_err(Error::InvalidRequest)?,
                ::tokens_http::path_segment(&apitoken_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = ::tokens_http::with_secrets(|| {
                client
                    .client
                    .put(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
            })
            .headers(header_map)
            .build()?;
            let info = OperationInfo {
                operation_id: "update_org_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_org_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ResponseLogSearch>, Error<types::Error>> {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_org_audit_logs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ResponseLogSearch>, Error<types::Error>> {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "search_org_audit_logs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::Sitegroup>>,
            Error<types::Error>,
        > {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_org_site_groups",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Site>>, Error<types::Error>>
        {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_org_sites",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(self) -> Result<ResponseValue<types::Admin>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/v1/self", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_self",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::UserApitoken>>,
            Error<types::Error>,
        > {
            let Self { client, page } = self;
            let page = page.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/self/apitokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("page", &page))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_api_tokens",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::create_api_token`]
    ///
    /// [`Client::create_api_token`]: super::Client::create_api_token
    #[derive(Debug, Clone)]
    pub struct CreateApiToken<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UserApitokenRequest, String>,
    }
    impl<'a> CreateApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserApitokenRequest>,
            <V as std::convert::TryInto<types::UserApitokenRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `UserApitokenRequest` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                    types::builder::UserApitokenRequest,
                ) -> types::builder::UserApitokenRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/api/v1/self/apitokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<crate::Created<crate::types::UserApitoken>>, Error<types::Error>>
        {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::UserApitokenRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/self/apitokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = ::tokens_http::with_secrets(|| {
                client
                    .client
                    .post(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
            })
            .headers(header_map)
            .build()?;
            let info = OperationInfo {
                operation_id: "create_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(self) -> Result<ResponseValue<types::UserApitoken>, Error<types::Error>> {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::update_api_token`]
    ///
    /// [`Client::update_api_token`]: super::Client::update_api_token
    #[derive(Debug, Clone)]
    pub struct UpdateApiToken<'a> {
        client: &'a super::Client,
        apitoken_id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::UserApitokenRequest, String>,
    }
    impl<'a> UpdateApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                apitoken_id: Err("apitoken_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
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
                .map(From::from)
                .map_err(|s| format!("conversion to `UserApitokenRequest` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                    types::builder::UserApitokenRequest,
                ) -> types::builder::UserApitokenRequest,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/api/v1/self/apitokens/{apitoken_id}`
        pub async fn send(self) -> Result<ResponseValue<types::UserApitoken>, Error<types::Error>> {
            let Self {
                client,
                apitoken_id,
                body,
            } = self;
            let apitoken_id = apitoken_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserApitokenRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/self/apitokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&apitoken_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = ::tokens_http::with_secrets(|| {
                client
                    .client
                    .put(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
            })
            .headers(header_map)
            .build()?;
            let info = OperationInfo {
                operation_id: "update_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Error>> {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_api_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => Ok(ResponseValue::empty(response)),
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ResponseSelfAuditLogs>, Error<types::Error>> {
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
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
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
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_self_audit_logs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
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
        pub async fn send(self) -> Result<ResponseValue<types::ApiUsage>, Error<types::Error>> {
            let Self { client } = self;
            let url = format!("{}/api/v1/self/usage", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_self_api_usage",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => ::tokens_http::read_response(response).await,
                400u16..=499u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                500u16..=599u16 => Err(Error::ErrorResponse(
                    ::tokens_http::read_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
