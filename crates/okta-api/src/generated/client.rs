// Generated from specs/okta.yaml by `cargo xtask codegen`. Do not edit it:
// change the spec or xtask/src/codegen, and run the command again.

use ::tokens_http::ResponseValue;
/// Why a call failed.
pub type Error = ::tokens_http::ClientError<types::Error>;
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// An agent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Agent {
        /// Id of the agent.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Whether it is hidden in the console.
        #[serde(
            rename = "isHidden",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub is_hidden: ::std::option::Option<bool>,
        /// Whether it has the latest released version.
        #[serde(
            rename = "isLatestGAedVersion",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub is_latest_g_aed_version: ::std::option::Option<bool>,
        /// When it last connected, in milliseconds since 1970.
        #[serde(
            rename = "lastConnection",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_connection: ::std::option::Option<i64>,
        /// Links.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<LinksSelf>,
        /// Name of the agent.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether an agent or a pool works.
        #[serde(
            rename = "operationalStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub operational_status: ::std::option::Option<OperationalStatus>,
        /// Id of its pool.
        #[serde(
            rename = "poolId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub pool_id: ::std::option::Option<::std::string::String>,
        /// What an agent connects.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<AgentType>,
        /// What its last update said.
        #[serde(
            rename = "updateMessage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub update_message: ::std::option::Option<::std::string::String>,
        /// State of an update.
        #[serde(
            rename = "updateStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub update_status: ::std::option::Option<AgentUpdateInstanceStatus>,
        /// Version.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// Agents that serve the same directory.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct AgentPool {
        /// The agents.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub agents: ::std::option::Option<::std::vec::Vec<Agent>>,
        /// How many agents are disrupted.
        #[serde(
            rename = "disruptedAgents",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub disrupted_agents: ::std::option::Option<i64>,
        /// Id of the pool.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// How many agents are inactive.
        #[serde(
            rename = "inactiveAgents",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub inactive_agents: ::std::option::Option<i64>,
        /// Links.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<LinksSelf>,
        /// Name of the pool.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether an agent or a pool works.
        #[serde(
            rename = "operationalStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub operational_status: ::std::option::Option<OperationalStatus>,
        /// What an agent connects.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<AgentType>,
    }
    /// What an agent connects.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum AgentType {
        /// `AD`
        #[serde(rename = "AD")]
        Ad,
        /// `IWA`
        #[serde(rename = "IWA")]
        Iwa,
        /// `LDAP`
        #[serde(rename = "LDAP")]
        Ldap,
        /// `MFA`
        #[serde(rename = "MFA")]
        Mfa,
        /// `OPP`
        #[serde(rename = "OPP")]
        Opp,
        /// `RUM`
        #[serde(rename = "RUM")]
        Rum,
        /// `Radius`
        Radius,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for AgentType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Ad => f.write_str("AD"),
                Self::Iwa => f.write_str("IWA"),
                Self::Ldap => f.write_str("LDAP"),
                Self::Mfa => f.write_str("MFA"),
                Self::Opp => f.write_str("OPP"),
                Self::Rum => f.write_str("RUM"),
                Self::Radius => f.write_str("Radius"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for AgentType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "AD" => Ok(Self::Ad),
                "IWA" => Ok(Self::Iwa),
                "LDAP" => Ok(Self::Ldap),
                "MFA" => Ok(Self::Mfa),
                "OPP" => Ok(Self::Opp),
                "RUM" => Ok(Self::Rum),
                "Radius" => Ok(Self::Radius),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AgentType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AgentType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// State of an update.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum AgentUpdateInstanceStatus {
        /// `Cancelled`
        Cancelled,
        /// `Failed`
        Failed,
        /// `InProgress`
        InProgress,
        /// `PendingCompletion`
        PendingCompletion,
        /// `Scheduled`
        Scheduled,
        /// `Success`
        Success,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for AgentUpdateInstanceStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Cancelled => f.write_str("Cancelled"),
                Self::Failed => f.write_str("Failed"),
                Self::InProgress => f.write_str("InProgress"),
                Self::PendingCompletion => f.write_str("PendingCompletion"),
                Self::Scheduled => f.write_str("Scheduled"),
                Self::Success => f.write_str("Success"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for AgentUpdateInstanceStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "Cancelled" => Ok(Self::Cancelled),
                "Failed" => Ok(Self::Failed),
                "InProgress" => Ok(Self::InProgress),
                "PendingCompletion" => Ok(Self::PendingCompletion),
                "Scheduled" => Ok(Self::Scheduled),
                "Success" => Ok(Self::Success),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AgentUpdateInstanceStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AgentUpdateInstanceStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// An API token. It has the privileges of the user who created it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ApiToken {
        /// What kind of client it was made for. That of an agent is managed by the service.
        #[serde(
            rename = "clientName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub client_name: ::std::option::Option<::std::string::String>,
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// When it expires, unless it is used before.
        #[serde(
            rename = "expiresAt",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub expires_at: ::std::option::Option<::jiff::Timestamp>,
        /// Id of an API token.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<crate::TokenId>,
        /// When its settings were changed; not when it was used.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of an API token.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<ApiTokenLinks>,
        /// Name of the token.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Where a token may be used from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub network: ::std::option::Option<Network>,
        /// A duration as in ISO 8601, such as P30D.
        #[serde(
            rename = "tokenWindow",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub token_window: ::std::option::Option<::std::string::String>,
        /// The user who created it.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_id: ::std::option::Option<crate::UserId>,
    }
    /// Links of an API token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ApiTokenLinks {
        /// The token.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
        /// Its owner.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user: ::std::option::Option<HrefObject>,
    }
    /// A network condition, with the rest of the token as it was read.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ApiTokenUpdate {
        /// As it was read.
        #[serde(
            rename = "clientName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub client_name: ::std::option::Option<::std::string::String>,
        /// As it was read.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// As it was read.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Where a token may be used from. Both lists are always sent, so that one can be cleared.
        pub network: NetworkCondition,
        /// As it was read.
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_id: ::std::option::Option<crate::UserId>,
    }
    /// An app of the catalogue.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct CatalogApplication {
        /// Category.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub category: ::std::option::Option<::std::string::String>,
        /// Description.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        /// Name to show.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Features.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub features: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Id of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of the app.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<CatalogApplicationLinks>,
        /// Name of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// How users can sign in.
        #[serde(
            rename = "signOnModes",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sign_on_modes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Whether an app is offered.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<CatalogApplicationStatus>,
        /// Whether the vendor has verified it.
        #[serde(
            rename = "verificationStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub verification_status: ::std::option::Option<::std::string::String>,
        /// Web site.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub website: ::std::option::Option<::std::string::String>,
    }
    /// Links of the app.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct CatalogApplicationLinks {
        /// Pictures.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub logo: ::std::option::Option<::std::vec::Vec<HrefObject>>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    /// Whether an app is offered.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum CatalogApplicationStatus {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `INACTIVE`
        #[serde(rename = "INACTIVE")]
        Inactive,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for CatalogApplicationStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Inactive => f.write_str("INACTIVE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for CatalogApplicationStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "INACTIVE" => Ok(Self::Inactive),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CatalogApplicationStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CatalogApplicationStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What the service says about a request that failed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Error {
        /// What exactly was wrong.
        #[serde(
            rename = "errorCauses",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_causes: ::std::option::Option<::std::vec::Vec<ErrorCause>>,
        /// The service's code, such as E0000007. The only member that is stable.
        #[serde(
            rename = "errorCode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// Id of this very error, for the vendor's support.
        #[serde(
            rename = "errorId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_id: ::std::option::Option<::std::string::String>,
        /// The code again.
        #[serde(
            rename = "errorLink",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_link: ::std::option::Option<::std::string::String>,
        /// Message for people.
        #[serde(
            rename = "errorSummary",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_summary: ::std::option::Option<::std::string::String>,
    }
    /// One cause of an error.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ErrorCause {
        /// Message for people.
        #[serde(
            rename = "errorSummary",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub error_summary: ::std::option::Option<::std::string::String>,
    }
    /// A group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Group {
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// What is only sent with expand.
        #[serde(
            rename = "_embedded",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub embedded: ::std::option::Option<GroupEmbedded>,
        /// Id of a group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<crate::GroupId>,
        /// When its members last changed.
        #[serde(
            rename = "lastMembershipUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_membership_updated: ::std::option::Option<::jiff::Timestamp>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of the group.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<GroupLinks>,
        /// Classes of the group in its directory.
        #[serde(
            rename = "objectClass",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub object_class: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The profile of a group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub profile: ::std::option::Option<GroupProfile>,
        /// Where a group comes from.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<GroupType>,
    }
    /// What is only sent with expand.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct GroupEmbedded {
        /// The app that it comes from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub app: ::std::option::Option<GroupEmbeddedApp>,
        /// Numbers about the group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub stats: ::std::option::Option<GroupEmbeddedStats>,
    }
    /// The app that it comes from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct GroupEmbeddedApp {
        /// Id of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub label: ::std::option::Option<::std::string::String>,
        /// Type of the app.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// How users sign in to the app.
        #[serde(
            rename = "signOnMode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sign_on_mode: ::std::option::Option<::std::string::String>,
    }
    /// Numbers about the group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct GroupEmbeddedStats {
        /// How many apps it is assigned to.
        #[serde(
            rename = "appsCount",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub apps_count: ::std::option::Option<i32>,
        /// How many mappings push it to apps.
        #[serde(
            rename = "groupPushMappingsCount",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub group_push_mappings_count: ::std::option::Option<i32>,
        /// Whether it has administrator roles.
        #[serde(
            rename = "hasAdminPrivlege",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub has_admin_privlege: ::std::option::Option<bool>,
        /// How many users it has.
        #[serde(
            rename = "usersCount",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub users_count: ::std::option::Option<i32>,
    }
    /// Links of the group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct GroupLinks {
        /// A link.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub apps: ::std::option::Option<HrefObject>,
        /// Pictures.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub logo: ::std::option::Option<::std::vec::Vec<HrefObject>>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
        /// A link.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub source: ::std::option::Option<HrefObject>,
        /// A link.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub users: ::std::option::Option<HrefObject>,
    }
    /// The profile of a group.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct GroupProfile {
        /// Description.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        /// Distinguished name, of a group from Active Directory.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub dn: ::std::option::Option<::std::string::String>,
        /// Id in Active Directory.
        #[serde(
            rename = "externalId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub external_id: ::std::option::Option<::std::string::String>,
        /// Name of the group.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Name before Windows 2000, of a group from Active Directory.
        #[serde(
            rename = "samAccountName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub sam_account_name: ::std::option::Option<::std::string::String>,
        /// Name with its Windows domain, of a group from Active Directory.
        #[serde(
            rename = "windowsDomainQualifiedName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub windows_domain_qualified_name: ::std::option::Option<::std::string::String>,
    }
    /// Where a group comes from.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum GroupType {
        /// `APP_GROUP`
        #[serde(rename = "APP_GROUP")]
        AppGroup,
        /// `BUILT_IN`
        #[serde(rename = "BUILT_IN")]
        BuiltIn,
        /// `OKTA_GROUP`
        #[serde(rename = "OKTA_GROUP")]
        OktaGroup,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for GroupType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::AppGroup => f.write_str("APP_GROUP"),
                Self::BuiltIn => f.write_str("BUILT_IN"),
                Self::OktaGroup => f.write_str("OKTA_GROUP"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for GroupType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "APP_GROUP" => Ok(Self::AppGroup),
                "BUILT_IN" => Ok(Self::BuiltIn),
                "OKTA_GROUP" => Ok(Self::OktaGroup),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GroupType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GroupType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What can be done with a link.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct HrefHints {
        /// The methods that are allowed.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub allow: ::std::option::Option<::std::vec::Vec<HttpMethod>>,
    }
    /// A link.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct HrefObject {
        /// What can be done with it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub hints: ::std::option::Option<HrefHints>,
        /// Where it leads.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub href: ::std::option::Option<::std::string::String>,
        /// Name of the link.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether the address has places to fill in.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub templated: ::std::option::Option<bool>,
        /// Media type of what it leads to.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// A method of HTTP.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum HttpMethod {
        /// `DELETE`
        #[serde(rename = "DELETE")]
        Delete,
        /// `GET`
        #[serde(rename = "GET")]
        Get,
        /// `POST`
        #[serde(rename = "POST")]
        Post,
        /// `PUT`
        #[serde(rename = "PUT")]
        Put,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for HttpMethod {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Delete => f.write_str("DELETE"),
                Self::Get => f.write_str("GET"),
                Self::Post => f.write_str("POST"),
                Self::Put => f.write_str("PUT"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for HttpMethod {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DELETE" => Ok(Self::Delete),
                "GET" => Ok(Self::Get),
                "POST" => Ok(Self::Post),
                "PUT" => Ok(Self::Put),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for HttpMethod {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for HttpMethod {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A service that an address belongs to.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum IpServiceCategory {
        /// `ABCPROXY_PROXY`
        #[serde(rename = "ABCPROXY_PROXY")]
        AbcproxyProxy,
        /// `ALL_ANONYMIZERS`
        #[serde(rename = "ALL_ANONYMIZERS")]
        AllAnonymizers,
        /// `ALL_ANONYMIZERS_EXCEPT_TOR`
        #[serde(rename = "ALL_ANONYMIZERS_EXCEPT_TOR")]
        AllAnonymizersExceptTor,
        /// `ALL_IP_SERVICES`
        #[serde(rename = "ALL_IP_SERVICES")]
        AllIpServices,
        /// `ALL_PROXIES_VPNS`
        #[serde(rename = "ALL_PROXIES_VPNS")]
        AllProxiesVpns,
        /// `ANONYMIZER_TOR`
        #[serde(rename = "ANONYMIZER_TOR")]
        AnonymizerTor,
        /// `APPLE_ICLOUD_RELAY_PROXY`
        #[serde(rename = "APPLE_ICLOUD_RELAY_PROXY")]
        AppleIcloudRelayProxy,
        /// `ASTRILL_VPN`
        #[serde(rename = "ASTRILL_VPN")]
        AstrillVpn,
        /// `AVAST_VPN`
        #[serde(rename = "AVAST_VPN")]
        AvastVpn,
        /// `BIGMAMA_PROXY`
        #[serde(rename = "BIGMAMA_PROXY")]
        BigmamaProxy,
        /// `CYBERGHOST_VPN`
        #[serde(rename = "CYBERGHOST_VPN")]
        CyberghostVpn,
        /// `DATAIMPULSE_PROXY`
        #[serde(rename = "DATAIMPULSE_PROXY")]
        DataimpulseProxy,
        /// `EXPRESS_VPN`
        #[serde(rename = "EXPRESS_VPN")]
        ExpressVpn,
        /// `FACELESS_PROXY`
        #[serde(rename = "FACELESS_PROXY")]
        FacelessProxy,
        /// `FROXY_PROXY`
        #[serde(rename = "FROXY_PROXY")]
        FroxyProxy,
        /// `GEONODE_PROXY`
        #[serde(rename = "GEONODE_PROXY")]
        GeonodeProxy,
        /// `GLOBALPROTECT_VPN`
        #[serde(rename = "GLOBALPROTECT_VPN")]
        GlobalprotectVpn,
        /// `GOOGLE_VPN`
        #[serde(rename = "GOOGLE_VPN")]
        GoogleVpn,
        /// `IPCOLA_PROXY`
        #[serde(rename = "IPCOLA_PROXY")]
        IpcolaProxy,
        /// `IPIDEA_PROXY`
        #[serde(rename = "IPIDEA_PROXY")]
        IpideaProxy,
        /// `IPROXYSHOP_PROXY`
        #[serde(rename = "IPROXYSHOP_PROXY")]
        IproxyshopProxy,
        /// `LUMINATI_PROXY`
        #[serde(rename = "LUMINATI_PROXY")]
        LuminatiProxy,
        /// `MULLVAD_VPN`
        #[serde(rename = "MULLVAD_VPN")]
        MullvadVpn,
        /// `NETNUT_PROXY`
        #[serde(rename = "NETNUT_PROXY")]
        NetnutProxy,
        /// `NEXUS_PROXY`
        #[serde(rename = "NEXUS_PROXY")]
        NexusProxy,
        /// `NORD_VPN`
        #[serde(rename = "NORD_VPN")]
        NordVpn,
        /// `OCULUS_PROXY`
        #[serde(rename = "OCULUS_PROXY")]
        OculusProxy,
        /// `OXYLABS_PROXY`
        #[serde(rename = "OXYLABS_PROXY")]
        OxylabsProxy,
        /// `PIA_VPN`
        #[serde(rename = "PIA_VPN")]
        PiaVpn,
        /// `PROXYRACK_PROXY`
        #[serde(rename = "PROXYRACK_PROXY")]
        ProxyrackProxy,
        /// `SAMSUNG_VPN`
        #[serde(rename = "SAMSUNG_VPN")]
        SamsungVpn,
        /// `SPACEPROXIES_PROXY`
        #[serde(rename = "SPACEPROXIES_PROXY")]
        SpaceproxiesProxy,
        /// `SURFSHARK_VPN`
        #[serde(rename = "SURFSHARK_VPN")]
        SurfsharkVpn,
        /// `SYMANTEC_VPN`
        #[serde(rename = "SYMANTEC_VPN")]
        SymantecVpn,
        /// `TRENDMICRO_VPN`
        #[serde(rename = "TRENDMICRO_VPN")]
        TrendmicroVpn,
        /// `ULTRASURF_VPN`
        #[serde(rename = "ULTRASURF_VPN")]
        UltrasurfVpn,
        /// `WARP_VPN`
        #[serde(rename = "WARP_VPN")]
        WarpVpn,
        /// `YILU_PROXY`
        #[serde(rename = "YILU_PROXY")]
        YiluProxy,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for IpServiceCategory {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::AbcproxyProxy => f.write_str("ABCPROXY_PROXY"),
                Self::AllAnonymizers => f.write_str("ALL_ANONYMIZERS"),
                Self::AllAnonymizersExceptTor => f.write_str("ALL_ANONYMIZERS_EXCEPT_TOR"),
                Self::AllIpServices => f.write_str("ALL_IP_SERVICES"),
                Self::AllProxiesVpns => f.write_str("ALL_PROXIES_VPNS"),
                Self::AnonymizerTor => f.write_str("ANONYMIZER_TOR"),
                Self::AppleIcloudRelayProxy => f.write_str("APPLE_ICLOUD_RELAY_PROXY"),
                Self::AstrillVpn => f.write_str("ASTRILL_VPN"),
                Self::AvastVpn => f.write_str("AVAST_VPN"),
                Self::BigmamaProxy => f.write_str("BIGMAMA_PROXY"),
                Self::CyberghostVpn => f.write_str("CYBERGHOST_VPN"),
                Self::DataimpulseProxy => f.write_str("DATAIMPULSE_PROXY"),
                Self::ExpressVpn => f.write_str("EXPRESS_VPN"),
                Self::FacelessProxy => f.write_str("FACELESS_PROXY"),
                Self::FroxyProxy => f.write_str("FROXY_PROXY"),
                Self::GeonodeProxy => f.write_str("GEONODE_PROXY"),
                Self::GlobalprotectVpn => f.write_str("GLOBALPROTECT_VPN"),
                Self::GoogleVpn => f.write_str("GOOGLE_VPN"),
                Self::IpcolaProxy => f.write_str("IPCOLA_PROXY"),
                Self::IpideaProxy => f.write_str("IPIDEA_PROXY"),
                Self::IproxyshopProxy => f.write_str("IPROXYSHOP_PROXY"),
                Self::LuminatiProxy => f.write_str("LUMINATI_PROXY"),
                Self::MullvadVpn => f.write_str("MULLVAD_VPN"),
                Self::NetnutProxy => f.write_str("NETNUT_PROXY"),
                Self::NexusProxy => f.write_str("NEXUS_PROXY"),
                Self::NordVpn => f.write_str("NORD_VPN"),
                Self::OculusProxy => f.write_str("OCULUS_PROXY"),
                Self::OxylabsProxy => f.write_str("OXYLABS_PROXY"),
                Self::PiaVpn => f.write_str("PIA_VPN"),
                Self::ProxyrackProxy => f.write_str("PROXYRACK_PROXY"),
                Self::SamsungVpn => f.write_str("SAMSUNG_VPN"),
                Self::SpaceproxiesProxy => f.write_str("SPACEPROXIES_PROXY"),
                Self::SurfsharkVpn => f.write_str("SURFSHARK_VPN"),
                Self::SymantecVpn => f.write_str("SYMANTEC_VPN"),
                Self::TrendmicroVpn => f.write_str("TRENDMICRO_VPN"),
                Self::UltrasurfVpn => f.write_str("ULTRASURF_VPN"),
                Self::WarpVpn => f.write_str("WARP_VPN"),
                Self::YiluProxy => f.write_str("YILU_PROXY"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for IpServiceCategory {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ABCPROXY_PROXY" => Ok(Self::AbcproxyProxy),
                "ALL_ANONYMIZERS" => Ok(Self::AllAnonymizers),
                "ALL_ANONYMIZERS_EXCEPT_TOR" => Ok(Self::AllAnonymizersExceptTor),
                "ALL_IP_SERVICES" => Ok(Self::AllIpServices),
                "ALL_PROXIES_VPNS" => Ok(Self::AllProxiesVpns),
                "ANONYMIZER_TOR" => Ok(Self::AnonymizerTor),
                "APPLE_ICLOUD_RELAY_PROXY" => Ok(Self::AppleIcloudRelayProxy),
                "ASTRILL_VPN" => Ok(Self::AstrillVpn),
                "AVAST_VPN" => Ok(Self::AvastVpn),
                "BIGMAMA_PROXY" => Ok(Self::BigmamaProxy),
                "CYBERGHOST_VPN" => Ok(Self::CyberghostVpn),
                "DATAIMPULSE_PROXY" => Ok(Self::DataimpulseProxy),
                "EXPRESS_VPN" => Ok(Self::ExpressVpn),
                "FACELESS_PROXY" => Ok(Self::FacelessProxy),
                "FROXY_PROXY" => Ok(Self::FroxyProxy),
                "GEONODE_PROXY" => Ok(Self::GeonodeProxy),
                "GLOBALPROTECT_VPN" => Ok(Self::GlobalprotectVpn),
                "GOOGLE_VPN" => Ok(Self::GoogleVpn),
                "IPCOLA_PROXY" => Ok(Self::IpcolaProxy),
                "IPIDEA_PROXY" => Ok(Self::IpideaProxy),
                "IPROXYSHOP_PROXY" => Ok(Self::IproxyshopProxy),
                "LUMINATI_PROXY" => Ok(Self::LuminatiProxy),
                "MULLVAD_VPN" => Ok(Self::MullvadVpn),
                "NETNUT_PROXY" => Ok(Self::NetnutProxy),
                "NEXUS_PROXY" => Ok(Self::NexusProxy),
                "NORD_VPN" => Ok(Self::NordVpn),
                "OCULUS_PROXY" => Ok(Self::OculusProxy),
                "OXYLABS_PROXY" => Ok(Self::OxylabsProxy),
                "PIA_VPN" => Ok(Self::PiaVpn),
                "PROXYRACK_PROXY" => Ok(Self::ProxyrackProxy),
                "SAMSUNG_VPN" => Ok(Self::SamsungVpn),
                "SPACEPROXIES_PROXY" => Ok(Self::SpaceproxiesProxy),
                "SURFSHARK_VPN" => Ok(Self::SurfsharkVpn),
                "SYMANTEC_VPN" => Ok(Self::SymantecVpn),
                "TRENDMICRO_VPN" => Ok(Self::TrendmicroVpn),
                "ULTRASURF_VPN" => Ok(Self::UltrasurfVpn),
                "WARP_VPN" => Ok(Self::WarpVpn),
                "YILU_PROXY" => Ok(Self::YiluProxy),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for IpServiceCategory {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for IpServiceCategory {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether something is in effect.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LifecycleStatus {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `INACTIVE`
        #[serde(rename = "INACTIVE")]
        Inactive,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LifecycleStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Inactive => f.write_str("INACTIVE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LifecycleStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "INACTIVE" => Ok(Self::Inactive),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LifecycleStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LifecycleStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Links.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LinksSelf {
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    /// Links.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LinksSelfAndLifecycle {
        /// Link that activates it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub activate: ::std::option::Option<HrefObject>,
        /// Link that deactivates it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub deactivate: ::std::option::Option<HrefObject>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    /// `ListLogEventsSortOrder`
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum ListLogEventsSortOrder {
        /// `ASCENDING`
        #[serde(rename = "ASCENDING")]
        Ascending,
        /// `DESCENDING`
        #[serde(rename = "DESCENDING")]
        Descending,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for ListLogEventsSortOrder {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Ascending => f.write_str("ASCENDING"),
                Self::Descending => f.write_str("DESCENDING"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for ListLogEventsSortOrder {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ASCENDING" => Ok(Self::Ascending),
                "DESCENDING" => Ok(Self::Descending),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ListLogEventsSortOrder {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ListLogEventsSortOrder {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// `ListOktaManagedUserAccountsMatch`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ListOktaManagedUserAccountsMatch(::std::string::String);
    impl ::std::ops::Deref for ListOktaManagedUserAccountsMatch {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ListOktaManagedUserAccountsMatch> for ::std::string::String {
        fn from(value: ListOktaManagedUserAccountsMatch) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ListOktaManagedUserAccountsMatch {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 3usize {
                return Err("shorter than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ListOktaManagedUserAccountsMatch {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ListOktaManagedUserAccountsMatch {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ListOktaManagedUserAccountsMatch {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// Who did it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogActor {
        /// Login or e-mail address.
        #[serde(
            rename = "alternateId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub alternate_id: ::std::option::Option<::std::string::String>,
        /// More about it.
        #[serde(
            rename = "detailEntry",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub detail_entry:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Id.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// What kind of actor it is, such as User or SystemPrincipal.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// How the actor had signed in.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogAuthenticationContext {
        /// What checked the credential.
        #[serde(
            rename = "authenticationProvider",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub authentication_provider: ::std::option::Option<LogAuthenticationProvider>,
        /// Number of the step of the sign-in.
        #[serde(
            rename = "authenticationStep",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub authentication_step: ::std::option::Option<i64>,
        /// What issued the credential.
        #[serde(
            rename = "credentialProvider",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub credential_provider: ::std::option::Option<LogCredentialProvider>,
        /// Kind of credential.
        #[serde(
            rename = "credentialType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub credential_type: ::std::option::Option<LogCredentialType>,
        /// Id of the session.
        #[serde(
            rename = "externalSessionId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub external_session_id: ::std::option::Option<::std::string::String>,
        /// Where the actor signed in.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub interface: ::std::option::Option<::std::string::String>,
        /// What issued the assertion.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub issuer: ::std::option::Option<LogIssuer>,
    }
    /// What checked the credential.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogAuthenticationProvider {
        /// `ACTIVE_DIRECTORY`
        #[serde(rename = "ACTIVE_DIRECTORY")]
        ActiveDirectory,
        /// `FACTOR_PROVIDER`
        #[serde(rename = "FACTOR_PROVIDER")]
        FactorProvider,
        /// `FEDERATION`
        #[serde(rename = "FEDERATION")]
        Federation,
        /// `LDAP`
        #[serde(rename = "LDAP")]
        Ldap,
        /// `OKTA_AUTHENTICATION_PROVIDER`
        #[serde(rename = "OKTA_AUTHENTICATION_PROVIDER")]
        OktaAuthenticationProvider,
        /// `SOCIAL`
        #[serde(rename = "SOCIAL")]
        Social,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogAuthenticationProvider {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::ActiveDirectory => f.write_str("ACTIVE_DIRECTORY"),
                Self::FactorProvider => f.write_str("FACTOR_PROVIDER"),
                Self::Federation => f.write_str("FEDERATION"),
                Self::Ldap => f.write_str("LDAP"),
                Self::OktaAuthenticationProvider => f.write_str("OKTA_AUTHENTICATION_PROVIDER"),
                Self::Social => f.write_str("SOCIAL"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogAuthenticationProvider {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE_DIRECTORY" => Ok(Self::ActiveDirectory),
                "FACTOR_PROVIDER" => Ok(Self::FactorProvider),
                "FEDERATION" => Ok(Self::Federation),
                "LDAP" => Ok(Self::Ldap),
                "OKTA_AUTHENTICATION_PROVIDER" => Ok(Self::OktaAuthenticationProvider),
                "SOCIAL" => Ok(Self::Social),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogAuthenticationProvider {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogAuthenticationProvider {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How likely a bot sent the request.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogBotProtection {
        /// How likely.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub level: ::std::option::Option<LogBotProtectionLevel>,
    }
    /// How likely.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogBotProtectionLevel {
        /// `NONE`
        #[serde(rename = "NONE")]
        None,
        /// `LOW`
        #[serde(rename = "LOW")]
        Low,
        /// `MEDIUM`
        #[serde(rename = "MEDIUM")]
        Medium,
        /// `HIGH`
        #[serde(rename = "HIGH")]
        High,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogBotProtectionLevel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::None => f.write_str("NONE"),
                Self::Low => f.write_str("LOW"),
                Self::Medium => f.write_str("MEDIUM"),
                Self::High => f.write_str("HIGH"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogBotProtectionLevel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "NONE" => Ok(Self::None),
                "LOW" => Ok(Self::Low),
                "MEDIUM" => Ok(Self::Medium),
                "HIGH" => Ok(Self::High),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogBotProtectionLevel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogBotProtectionLevel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// The client that sent the request.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogClient {
        /// Kind of device.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub device: ::std::option::Option<::std::string::String>,
        /// Where an address is.
        #[serde(
            rename = "geographicalContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub geographical_context: ::std::option::Option<LogGeographicalContext>,
        /// Id of the OAuth 2.0 client.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Address that the request came from.
        #[serde(
            rename = "ipAddress",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_address: ::std::option::Option<::std::string::String>,
        /// The program that sent the request.
        #[serde(
            rename = "userAgent",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_agent: ::std::option::Option<LogUserAgent>,
        /// Name of the network zone of the address.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub zone: ::std::option::Option<::std::string::String>,
    }
    /// What issued the credential.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogCredentialProvider {
        /// `DUO`
        #[serde(rename = "DUO")]
        Duo,
        /// `GOOGLE`
        #[serde(rename = "GOOGLE")]
        Google,
        /// `OKTA_AUTHENTICATION_PROVIDER`
        #[serde(rename = "OKTA_AUTHENTICATION_PROVIDER")]
        OktaAuthenticationProvider,
        /// `OKTA_CREDENTIAL_PROVIDER`
        #[serde(rename = "OKTA_CREDENTIAL_PROVIDER")]
        OktaCredentialProvider,
        /// `RSA`
        #[serde(rename = "RSA")]
        Rsa,
        /// `SYMANTEC`
        #[serde(rename = "SYMANTEC")]
        Symantec,
        /// `YUBIKEY`
        #[serde(rename = "YUBIKEY")]
        Yubikey,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogCredentialProvider {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Duo => f.write_str("DUO"),
                Self::Google => f.write_str("GOOGLE"),
                Self::OktaAuthenticationProvider => f.write_str("OKTA_AUTHENTICATION_PROVIDER"),
                Self::OktaCredentialProvider => f.write_str("OKTA_CREDENTIAL_PROVIDER"),
                Self::Rsa => f.write_str("RSA"),
                Self::Symantec => f.write_str("SYMANTEC"),
                Self::Yubikey => f.write_str("YUBIKEY"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogCredentialProvider {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DUO" => Ok(Self::Duo),
                "GOOGLE" => Ok(Self::Google),
                "OKTA_AUTHENTICATION_PROVIDER" => Ok(Self::OktaAuthenticationProvider),
                "OKTA_CREDENTIAL_PROVIDER" => Ok(Self::OktaCredentialProvider),
                "RSA" => Ok(Self::Rsa),
                "SYMANTEC" => Ok(Self::Symantec),
                "YUBIKEY" => Ok(Self::Yubikey),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogCredentialProvider {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogCredentialProvider {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Kind of credential.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogCredentialType {
        /// `ASSERTION`
        #[serde(rename = "ASSERTION")]
        Assertion,
        /// `CERTIFICATE`
        #[serde(rename = "CERTIFICATE")]
        Certificate,
        /// `DEVICE_UDID`
        #[serde(rename = "DEVICE_UDID")]
        DeviceUdid,
        /// `EMAIL`
        #[serde(rename = "EMAIL")]
        Email,
        /// `IWA`
        #[serde(rename = "IWA")]
        Iwa,
        /// `JWT`
        #[serde(rename = "JWT")]
        Jwt,
        /// `OAuth 2.0`
        #[serde(rename = "OAuth 2.0")]
        OAuth20,
        /// `OKTA_CLIENT_SESSION`
        #[serde(rename = "OKTA_CLIENT_SESSION")]
        OktaClientSession,
        /// `OTP`
        #[serde(rename = "OTP")]
        Otp,
        /// `PASSWORD`
        #[serde(rename = "PASSWORD")]
        Password,
        /// `PRE_SHARED_SYMMETRIC_KEY`
        #[serde(rename = "PRE_SHARED_SYMMETRIC_KEY")]
        PreSharedSymmetricKey,
        /// `SMS`
        #[serde(rename = "SMS")]
        Sms,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogCredentialType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Assertion => f.write_str("ASSERTION"),
                Self::Certificate => f.write_str("CERTIFICATE"),
                Self::DeviceUdid => f.write_str("DEVICE_UDID"),
                Self::Email => f.write_str("EMAIL"),
                Self::Iwa => f.write_str("IWA"),
                Self::Jwt => f.write_str("JWT"),
                Self::OAuth20 => f.write_str("OAuth 2.0"),
                Self::OktaClientSession => f.write_str("OKTA_CLIENT_SESSION"),
                Self::Otp => f.write_str("OTP"),
                Self::Password => f.write_str("PASSWORD"),
                Self::PreSharedSymmetricKey => f.write_str("PRE_SHARED_SYMMETRIC_KEY"),
                Self::Sms => f.write_str("SMS"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogCredentialType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ASSERTION" => Ok(Self::Assertion),
                "CERTIFICATE" => Ok(Self::Certificate),
                "DEVICE_UDID" => Ok(Self::DeviceUdid),
                "EMAIL" => Ok(Self::Email),
                "IWA" => Ok(Self::Iwa),
                "JWT" => Ok(Self::Jwt),
                "OAuth 2.0" => Ok(Self::OAuth20),
                "OKTA_CLIENT_SESSION" => Ok(Self::OktaClientSession),
                "OTP" => Ok(Self::Otp),
                "PASSWORD" => Ok(Self::Password),
                "PRE_SHARED_SYMMETRIC_KEY" => Ok(Self::PreSharedSymmetricKey),
                "SMS" => Ok(Self::Sms),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogCredentialType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogCredentialType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Details that vary with the type of the event.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogDebugContext {
        /// The details. They are not a stable interface.
        #[serde(
            rename = "debugData",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub debug_data:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// An event of the System Log.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogEvent {
        /// Who did it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub actor: ::std::option::Option<LogActor>,
        /// How the actor had signed in.
        #[serde(
            rename = "authenticationContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub authentication_context: ::std::option::Option<LogAuthenticationContext>,
        /// The client that sent the request.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub client: ::std::option::Option<LogClient>,
        /// Details that vary with the type of the event.
        #[serde(
            rename = "debugContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub debug_context: ::std::option::Option<LogDebugContext>,
        /// What happened, in words.
        #[serde(
            rename = "displayMessage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_message: ::std::option::Option<::std::string::String>,
        /// What happened, such as system.api_token.create.
        #[serde(
            rename = "eventType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub event_type: ::std::option::Option<::std::string::String>,
        /// What happened, in the words of the former events API.
        #[serde(
            rename = "legacyEventType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub legacy_event_type: ::std::option::Option<::std::string::String>,
        /// How it ended.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub outcome: ::std::option::Option<LogOutcome>,
        /// When it happened.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub published: ::std::option::Option<::jiff::Timestamp>,
        /// The request that caused the event.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub request: ::std::option::Option<LogRequest>,
        /// What is known of the network that the request came from.
        #[serde(
            rename = "securityContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub security_context: ::std::option::Option<LogSecurityContext>,
        /// How serious an event is.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub severity: ::std::option::Option<LogSeverity>,
        /// What it happened to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub target: ::std::option::Option<::std::vec::Vec<LogTarget>>,
        /// What the event is a part of.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub transaction: ::std::option::Option<LogTransaction>,
        /// Id of the event.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub uuid: ::std::option::Option<::std::string::String>,
        /// Version of the format.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// Where an address is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogGeographicalContext {
        /// City.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub city: ::std::option::Option<::std::string::String>,
        /// Country.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub country: ::std::option::Option<::std::string::String>,
        /// A place on the map.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub geolocation: ::std::option::Option<LogGeolocation>,
        /// Postal code.
        #[serde(
            rename = "postalCode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub postal_code: ::std::option::Option<::std::string::String>,
        /// State or region.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub state: ::std::option::Option<::std::string::String>,
    }
    /// A place on the map.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogGeolocation {
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
        pub lon: ::std::option::Option<f64>,
    }
    /// An address that a request passed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogIpAddress {
        /// Where an address is.
        #[serde(
            rename = "geographicalContext",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub geographical_context: ::std::option::Option<LogGeographicalContext>,
        /// The address.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip: ::std::option::Option<::std::string::String>,
        /// What is known of an address.
        #[serde(
            rename = "ipDetails",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_details: ::std::option::Option<LogIpDetails>,
        /// Where the address is known from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub source: ::std::option::Option<::std::string::String>,
        /// V4 or V6.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// What is known of an address.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogIpDetails {
        /// Number of the autonomous system.
        #[serde(
            rename = "asNumber",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub as_number: ::std::option::Option<i64>,
        /// Organization of the autonomous system.
        #[serde(
            rename = "asOrg",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub as_org: ::std::option::Option<::std::string::String>,
        /// Domain.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub domain: ::std::option::Option<::std::string::String>,
        /// Services, such as a VPN, that the address belongs to.
        #[serde(
            rename = "ipServiceCategories",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_service_categories: ::std::option::Option<::std::vec::Vec<LogIpServiceCategory>>,
        /// Internet service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub isp: ::std::option::Option<::std::string::String>,
    }
    /// A service that an address belongs to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogIpServiceCategory {
        /// Whether it hides its users.
        #[serde(
            rename = "isAnonymous",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub is_anonymous: ::std::option::Option<bool>,
        /// Name of the service.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub operator: ::std::option::Option<::std::string::String>,
        /// Kind of service.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<LogIpServiceCategoryType>,
    }
    /// Kind of service.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogIpServiceCategoryType {
        /// `VPN`
        #[serde(rename = "VPN")]
        Vpn,
        /// `Proxy`
        Proxy,
        /// `Tor`
        Tor,
        /// `Residential Proxy`
        #[serde(rename = "Residential Proxy")]
        ResidentialProxy,
        /// `Blockchain VPN`
        #[serde(rename = "Blockchain VPN")]
        BlockchainVpn,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogIpServiceCategoryType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Vpn => f.write_str("VPN"),
                Self::Proxy => f.write_str("Proxy"),
                Self::Tor => f.write_str("Tor"),
                Self::ResidentialProxy => f.write_str("Residential Proxy"),
                Self::BlockchainVpn => f.write_str("Blockchain VPN"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogIpServiceCategoryType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "VPN" => Ok(Self::Vpn),
                "Proxy" => Ok(Self::Proxy),
                "Tor" => Ok(Self::Tor),
                "Residential Proxy" => Ok(Self::ResidentialProxy),
                "Blockchain VPN" => Ok(Self::BlockchainVpn),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogIpServiceCategoryType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogIpServiceCategoryType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What issued the assertion.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogIssuer {
        /// Id.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Kind of issuer.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// How it ended.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogOutcome {
        /// Why it ended so.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub reason: ::std::option::Option<::std::string::String>,
        /// How it ended.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub result: ::std::option::Option<LogOutcomeResult>,
    }
    /// How it ended.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogOutcomeResult {
        /// `SUCCESS`
        #[serde(rename = "SUCCESS")]
        Success,
        /// `FAILURE`
        #[serde(rename = "FAILURE")]
        Failure,
        /// `SKIPPED`
        #[serde(rename = "SKIPPED")]
        Skipped,
        /// `ALLOW`
        #[serde(rename = "ALLOW")]
        Allow,
        /// `DENY`
        #[serde(rename = "DENY")]
        Deny,
        /// `CHALLENGE`
        #[serde(rename = "CHALLENGE")]
        Challenge,
        /// `UNKNOWN`
        #[serde(rename = "UNKNOWN")]
        Unknown,
        /// `RATE_LIMIT`
        #[serde(rename = "RATE_LIMIT")]
        RateLimit,
        /// `DEFERRED`
        #[serde(rename = "DEFERRED")]
        Deferred,
        /// `SCHEDULED`
        #[serde(rename = "SCHEDULED")]
        Scheduled,
        /// `ABANDONED`
        #[serde(rename = "ABANDONED")]
        Abandoned,
        /// `UNANSWERED`
        #[serde(rename = "UNANSWERED")]
        Unanswered,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogOutcomeResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Success => f.write_str("SUCCESS"),
                Self::Failure => f.write_str("FAILURE"),
                Self::Skipped => f.write_str("SKIPPED"),
                Self::Allow => f.write_str("ALLOW"),
                Self::Deny => f.write_str("DENY"),
                Self::Challenge => f.write_str("CHALLENGE"),
                Self::Unknown => f.write_str("UNKNOWN"),
                Self::RateLimit => f.write_str("RATE_LIMIT"),
                Self::Deferred => f.write_str("DEFERRED"),
                Self::Scheduled => f.write_str("SCHEDULED"),
                Self::Abandoned => f.write_str("ABANDONED"),
                Self::Unanswered => f.write_str("UNANSWERED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogOutcomeResult {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "SUCCESS" => Ok(Self::Success),
                "FAILURE" => Ok(Self::Failure),
                "SKIPPED" => Ok(Self::Skipped),
                "ALLOW" => Ok(Self::Allow),
                "DENY" => Ok(Self::Deny),
                "CHALLENGE" => Ok(Self::Challenge),
                "UNKNOWN" => Ok(Self::Unknown),
                "RATE_LIMIT" => Ok(Self::RateLimit),
                "DEFERRED" => Ok(Self::Deferred),
                "SCHEDULED" => Ok(Self::Scheduled),
                "ABANDONED" => Ok(Self::Abandoned),
                "UNANSWERED" => Ok(Self::Unanswered),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogOutcomeResult {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogOutcomeResult {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// The request that caused the event.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogRequest {
        /// Addresses that the request passed, beginning with the client.
        #[serde(
            rename = "ipChain",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_chain: ::std::option::Option<::std::vec::Vec<LogIpAddress>>,
    }
    /// How risky the request is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogRisk {
        /// What was detected.
        #[serde(
            rename = "detectionName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub detection_name: ::std::option::Option<::std::string::String>,
        /// What rated the risk.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub issuer: ::std::option::Option<::std::string::String>,
        /// The risk.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub level: ::std::option::Option<LogRiskLevel>,
        /// The risk before.
        #[serde(
            rename = "previousLevel",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub previous_level: ::std::option::Option<LogRiskPreviousLevel>,
        /// Why.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub reasons: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// The risk.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogRiskLevel {
        /// `LOW`
        #[serde(rename = "LOW")]
        Low,
        /// `MEDIUM`
        #[serde(rename = "MEDIUM")]
        Medium,
        /// `HIGH`
        #[serde(rename = "HIGH")]
        High,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogRiskLevel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Low => f.write_str("LOW"),
                Self::Medium => f.write_str("MEDIUM"),
                Self::High => f.write_str("HIGH"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogRiskLevel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "LOW" => Ok(Self::Low),
                "MEDIUM" => Ok(Self::Medium),
                "HIGH" => Ok(Self::High),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogRiskLevel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogRiskLevel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// The risk before.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogRiskPreviousLevel {
        /// `LOW`
        #[serde(rename = "LOW")]
        Low,
        /// `MEDIUM`
        #[serde(rename = "MEDIUM")]
        Medium,
        /// `HIGH`
        #[serde(rename = "HIGH")]
        High,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogRiskPreviousLevel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Low => f.write_str("LOW"),
                Self::Medium => f.write_str("MEDIUM"),
                Self::High => f.write_str("HIGH"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogRiskPreviousLevel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "LOW" => Ok(Self::Low),
                "MEDIUM" => Ok(Self::Medium),
                "HIGH" => Ok(Self::High),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogRiskPreviousLevel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogRiskPreviousLevel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What is known of the network that the request came from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogSecurityContext {
        /// Number of the autonomous system.
        #[serde(
            rename = "asNumber",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub as_number: ::std::option::Option<i64>,
        /// Organization of the autonomous system.
        #[serde(
            rename = "asOrg",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub as_org: ::std::option::Option<::std::string::String>,
        /// How likely a bot sent the request.
        #[serde(
            rename = "botProtection",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub bot_protection: ::std::option::Option<LogBotProtection>,
        /// Domain.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub domain: ::std::option::Option<::std::string::String>,
        /// What is known of an address.
        #[serde(
            rename = "ipDetails",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_details: ::std::option::Option<LogIpDetails>,
        /// Whether the address is that of a known proxy.
        #[serde(
            rename = "isProxy",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub is_proxy: ::std::option::Option<bool>,
        /// Internet service provider.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub isp: ::std::option::Option<::std::string::String>,
        /// How risky the request is.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub risk: ::std::option::Option<LogRisk>,
        /// How the sign-in differs from what the user usually does.
        #[serde(
            rename = "userBehaviors",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_behaviors: ::std::option::Option<::std::vec::Vec<LogUserBehavior>>,
    }
    /// How serious an event is.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogSeverity {
        /// `DEBUG`
        #[serde(rename = "DEBUG")]
        Debug,
        /// `ERROR`
        #[serde(rename = "ERROR")]
        Error,
        /// `INFO`
        #[serde(rename = "INFO")]
        Info,
        /// `WARN`
        #[serde(rename = "WARN")]
        Warn,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogSeverity {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Debug => f.write_str("DEBUG"),
                Self::Error => f.write_str("ERROR"),
                Self::Info => f.write_str("INFO"),
                Self::Warn => f.write_str("WARN"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogSeverity {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DEBUG" => Ok(Self::Debug),
                "ERROR" => Ok(Self::Error),
                "INFO" => Ok(Self::Info),
                "WARN" => Ok(Self::Warn),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogSeverity {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogSeverity {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What something happened to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogTarget {
        /// Login, e-mail address or another name.
        #[serde(
            rename = "alternateId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub alternate_id: ::std::option::Option<::std::string::String>,
        /// What was changed.
        #[serde(
            rename = "changeDetails",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub change_details: ::std::option::Option<LogTargetChangeDetails>,
        /// More about it.
        #[serde(
            rename = "detailEntry",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub detail_entry:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Name.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Id.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// What kind of thing it is, such as Token or User.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// What was changed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogTargetChangeDetails {
        /// As it was.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub from:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// As it is now.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub to:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// What the event is a part of.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogTransaction {
        /// More about it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub detail:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Id that the events of one transaction share.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// WEB or JOB.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// The program that sent the request.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogUserAgent {
        /// Browser.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub browser: ::std::option::Option<::std::string::String>,
        /// Operating system.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub os: ::std::option::Option<::std::string::String>,
        /// The header User-Agent.
        #[serde(
            rename = "rawUserAgent",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub raw_user_agent: ::std::option::Option<::std::string::String>,
    }
    /// How a sign-in differs from what the user usually does.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct LogUserBehavior {
        /// Id of the rule.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the rule.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether it differs.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub result: ::std::option::Option<LogUserBehaviorResult>,
    }
    /// Whether it differs.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum LogUserBehaviorResult {
        /// `UNKNOWN`
        #[serde(rename = "UNKNOWN")]
        Unknown,
        /// `POSITIVE`
        #[serde(rename = "POSITIVE")]
        Positive,
        /// `NEGATIVE`
        #[serde(rename = "NEGATIVE")]
        Negative,
        /// `BAD_REQUEST`
        #[serde(rename = "BAD_REQUEST")]
        BadRequest,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for LogUserBehaviorResult {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Unknown => f.write_str("UNKNOWN"),
                Self::Positive => f.write_str("POSITIVE"),
                Self::Negative => f.write_str("NEGATIVE"),
                Self::BadRequest => f.write_str("BAD_REQUEST"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for LogUserBehaviorResult {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "UNKNOWN" => Ok(Self::Unknown),
                "POSITIVE" => Ok(Self::Positive),
                "NEGATIVE" => Ok(Self::Negative),
                "BAD_REQUEST" => Ok(Self::BadRequest),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for LogUserBehaviorResult {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for LogUserBehaviorResult {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Where a token may be used from.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Network {
        /// Whether a token is limited to network zones.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub connection: ::std::option::Option<NetworkConnection>,
        /// Ids of the network zones that it may not be used from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub exclude: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Ids of the network zones that it may be used from.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub include: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// Where a token may be used from. Both lists are always sent, so that one can be cleared.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct NetworkCondition {
        /// Whether a token is limited to network zones.
        pub connection: NetworkConnection,
        /// Ids of the network zones that it may not be used from.
        pub exclude: ::std::vec::Vec<::std::string::String>,
        /// Ids of the network zones that it may be used from.
        pub include: ::std::vec::Vec<::std::string::String>,
    }
    /// Whether a token is limited to network zones.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum NetworkConnection {
        /// `ANYWHERE`
        #[serde(rename = "ANYWHERE")]
        Anywhere,
        /// `ZONE`
        #[serde(rename = "ZONE")]
        Zone,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkConnection {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Anywhere => f.write_str("ANYWHERE"),
                Self::Zone => f.write_str("ZONE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkConnection {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ANYWHERE" => Ok(Self::Anywhere),
                "ZONE" => Ok(Self::Zone),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkConnection {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkConnection {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A network zone. Which members it has depends on its type.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct NetworkZone {
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub asns: ::std::option::Option<::serde_json::Value>,
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Addresses of the zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub gateways: ::std::option::Option<::std::vec::Vec<NetworkZoneAddress>>,
        /// Id of a network zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<crate::ZoneId>,
        /// Services that are in the zone, or are not.
        #[serde(
            rename = "ipServiceCategories",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub ip_service_categories: ::std::option::Option<NetworkZoneIpServiceCategories>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<LinksSelfAndLifecycle>,
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub locations: ::std::option::Option<::serde_json::Value>,
        /// Name of the zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Addresses of proxies that requests from the zone may pass.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub proxies: ::std::option::Option<::std::vec::Vec<NetworkZoneAddress>>,
        /// Kinds of proxy that are in the zone.
        #[serde(
            rename = "proxyType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub proxy_type: ::std::option::Option<NetworkZoneProxyType>,
        /// Whether a zone is in effect.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<NetworkZoneStatus>,
        /// Whether the service made it.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub system: ::std::option::Option<bool>,
        /// Type of a zone.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<NetworkZoneType>,
        /// What a zone is used for.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub usage: ::std::option::Option<NetworkZoneUsage>,
        /// Whether its addresses are never blocked.
        #[serde(
            rename = "useAsExemptList",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub use_as_exempt_list: ::std::option::Option<bool>,
    }
    /// Addresses of a zone.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct NetworkZoneAddress {
        /// How addresses are written.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<NetworkZoneAddressType>,
        /// The network or the range, such as 192.0.2.0/24 or 192.0.2.1-192.0.2.9.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub value: ::std::option::Option<::std::string::String>,
    }
    /// How addresses are written.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum NetworkZoneAddressType {
        /// `CIDR`
        #[serde(rename = "CIDR")]
        Cidr,
        /// `RANGE`
        #[serde(rename = "RANGE")]
        Range,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneAddressType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Cidr => f.write_str("CIDR"),
                Self::Range => f.write_str("RANGE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneAddressType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CIDR" => Ok(Self::Cidr),
                "RANGE" => Ok(Self::Range),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneAddressType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneAddressType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Services that are in the zone, or are not.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct NetworkZoneIpServiceCategories {
        /// Services that are not in the zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub exclude: ::std::option::Option<::std::vec::Vec<IpServiceCategory>>,
        /// Services that are in the zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub include: ::std::option::Option<::std::vec::Vec<IpServiceCategory>>,
    }
    /// Kinds of proxy that are in the zone.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum NetworkZoneProxyType {
        /// `null`
        #[serde(rename = "null")]
        Null,
        /// `Any`
        Any,
        /// `Tor`
        Tor,
        /// `NotTorAnonymizer`
        NotTorAnonymizer,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneProxyType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Null => f.write_str("null"),
                Self::Any => f.write_str("Any"),
                Self::Tor => f.write_str("Tor"),
                Self::NotTorAnonymizer => f.write_str("NotTorAnonymizer"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneProxyType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "null" => Ok(Self::Null),
                "Any" => Ok(Self::Any),
                "Tor" => Ok(Self::Tor),
                "NotTorAnonymizer" => Ok(Self::NotTorAnonymizer),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneProxyType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneProxyType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether a zone is in effect.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum NetworkZoneStatus {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `INACTIVE`
        #[serde(rename = "INACTIVE")]
        Inactive,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Inactive => f.write_str("INACTIVE"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "INACTIVE" => Ok(Self::Inactive),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Type of a zone.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum NetworkZoneType {
        /// `DYNAMIC`
        #[serde(rename = "DYNAMIC")]
        Dynamic,
        /// `IP`
        #[serde(rename = "IP")]
        Ip,
        /// `DYNAMIC_V2`
        #[serde(rename = "DYNAMIC_V2")]
        DynamicV2,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Dynamic => f.write_str("DYNAMIC"),
                Self::Ip => f.write_str("IP"),
                Self::DynamicV2 => f.write_str("DYNAMIC_V2"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DYNAMIC" => Ok(Self::Dynamic),
                "IP" => Ok(Self::Ip),
                "DYNAMIC_V2" => Ok(Self::DynamicV2),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What a zone is used for.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum NetworkZoneUsage {
        /// `BLOCKLIST`
        #[serde(rename = "BLOCKLIST")]
        Blocklist,
        /// `POLICY`
        #[serde(rename = "POLICY")]
        Policy,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for NetworkZoneUsage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Blocklist => f.write_str("BLOCKLIST"),
                Self::Policy => f.write_str("POLICY"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for NetworkZoneUsage {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "BLOCKLIST" => Ok(Self::Blocklist),
                "POLICY" => Ok(Self::Policy),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkZoneUsage {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkZoneUsage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A service account that is a user of the org.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct OktaManagedUserAccountResponse {
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Description.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        /// E-mail address of the user.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub email: ::std::option::Option<::std::string::String>,
        /// Id of the service account.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Name of the service account.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub name: ::std::option::Option<::std::string::String>,
        /// Id of the user.
        #[serde(
            rename = "oktaUserId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub okta_user_id: ::std::option::Option<::std::string::String>,
        /// Ids of the groups that own it.
        #[serde(
            rename = "ownerGroupIds",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub owner_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Ids of the users who own it.
        #[serde(
            rename = "ownerUserIds",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub owner_user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Whether a service account needs attention.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<ServiceAccountStatus>,
        /// State of the password of a service account.
        #[serde(
            rename = "statusDetail",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status_detail: ::std::option::Option<ServiceAccountStatusDetail>,
        /// Login of the user.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub username: ::std::option::Option<::std::string::String>,
    }
    /// Whether an agent or a pool works.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum OperationalStatus {
        /// `DEGRADED`
        #[serde(rename = "DEGRADED")]
        Degraded,
        /// `DISRUPTED`
        #[serde(rename = "DISRUPTED")]
        Disrupted,
        /// `INACTIVE`
        #[serde(rename = "INACTIVE")]
        Inactive,
        /// `OPERATIONAL`
        #[serde(rename = "OPERATIONAL")]
        Operational,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for OperationalStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Degraded => f.write_str("DEGRADED"),
                Self::Disrupted => f.write_str("DISRUPTED"),
                Self::Inactive => f.write_str("INACTIVE"),
                Self::Operational => f.write_str("OPERATIONAL"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for OperationalStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DEGRADED" => Ok(Self::Degraded),
                "DISRUPTED" => Ok(Self::Disrupted),
                "INACTIVE" => Ok(Self::Inactive),
                "OPERATIONAL" => Ok(Self::Operational),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OperationalStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OperationalStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A permission of a custom role.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Permission {
        /// What a permission is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub conditions: ::std::option::Option<PermissionConditions>,
        /// When it was added.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Name of the permission, such as okta.users.read.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub label: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of the permission.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<PermissionLinks>,
    }
    /// What a permission is limited to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PermissionConditions {
        /// Attributes that it does not cover.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub exclude:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// Attributes that it covers.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub include:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// Links of the permission.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PermissionLinks {
        /// Link to the role.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub role: ::std::option::Option<HrefObject>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    /// The permissions of a custom role.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct Permissions {
        /// The permissions.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub permissions: ::std::option::Option<::tokens_http::Records<crate::types::Permission>>,
    }
    /// What share of the rate limits a token or a client may use.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct PrincipalRateLimitEntity {
        /// Id of the user who created it.
        #[serde(
            rename = "createdBy",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        /// When it was created.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created_date: ::std::option::Option<::jiff::Timestamp>,
        /// Share of the limit of concurrent requests, in percent.
        #[serde(
            rename = "defaultConcurrencyPercentage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub default_concurrency_percentage: ::std::option::Option<i64>,
        /// Share of each rate limit, in percent.
        #[serde(
            rename = "defaultPercentage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub default_percentage: ::std::option::Option<i64>,
        /// Id of the entry.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdate",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_update: ::std::option::Option<::jiff::Timestamp>,
        /// Id of the user who last changed it.
        #[serde(
            rename = "lastUpdatedBy",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated_by: ::std::option::Option<::std::string::String>,
        /// Id of the org.
        #[serde(
            rename = "orgId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub org_id: ::std::option::Option<::std::string::String>,
        /// Id of the API token or the client.
        #[serde(
            rename = "principalId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub principal_id: ::std::option::Option<::std::string::String>,
        /// What a share is given to.
        #[serde(
            rename = "principalType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub principal_type: ::std::option::Option<PrincipalType>,
    }
    /// What a share is given to.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum PrincipalType {
        /// `OAUTH_CLIENT`
        #[serde(rename = "OAUTH_CLIENT")]
        OauthClient,
        /// `SSWS_TOKEN`
        #[serde(rename = "SSWS_TOKEN")]
        SswsToken,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for PrincipalType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::OauthClient => f.write_str("OAUTH_CLIENT"),
                Self::SswsToken => f.write_str("SSWS_TOKEN"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for PrincipalType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "OAUTH_CLIENT" => Ok(Self::OauthClient),
                "SSWS_TOKEN" => Ok(Self::SswsToken),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PrincipalType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PrincipalType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What of a resource is left out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResourceConditions {
        /// What is left out.
        #[serde(
            rename = "Exclude",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub exclude: ::std::option::Option<ResourceConditionsExclude>,
    }
    /// What is left out.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResourceConditionsExclude {
        /// Resources that are left out, as Okta resource names (ORN).
        #[serde(
            rename = "okta:ORN",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub okta_orn: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// A set of resources that custom roles are assigned for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResourceSet {
        /// When it was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Description.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        /// Id of the set.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the set.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub label: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of the set.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<ResourceSetLinks>,
    }
    /// Links of the set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResourceSetLinks {
        /// Link to the roles that are assigned for the set.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub bindings: ::std::option::Option<HrefObject>,
        /// Link to the resources.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resources: ::std::option::Option<HrefObject>,
        /// Link to itself.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    /// A resource of a resource set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResourceSetResource {
        /// What of a resource is left out.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub conditions: ::std::option::Option<ResourceConditions>,
        /// When it was added.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Id of the entry.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links to the resource.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<ResourceSetResourceLinks>,
        /// Name of the resource, as an Okta resource name (ORN).
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub orn: ::std::option::Option<::std::string::String>,
    }
    /// Links to the resource.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResourceSetResourceLinks {
        /// Link to the groups.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub groups: ::std::option::Option<HrefObject>,
        /// Link to the resource.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resource: ::std::option::Option<HrefObject>,
        /// Link to the entry.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
        /// Link to the users.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub users: ::std::option::Option<HrefObject>,
    }
    /// The resources of a resource set.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResourceSetResources {
        /// Links to the set and to the next page.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<ResourceSetResourcesLinks>,
        /// The resources.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resources:
            ::std::option::Option<::tokens_http::Records<crate::types::ResourceSetResource>>,
    }
    /// Links to the set and to the next page.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct ResourceSetResourcesLinks {
        /// Link to the next page.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub next: ::std::option::Option<HrefObject>,
        /// A link.
        #[serde(
            rename = "resource-set",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resource_set: ::std::option::Option<HrefObject>,
    }
    /// The assignment of a role to a user, a group or a client.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct RoleAssignment {
        /// What a role is assigned to.
        #[serde(
            rename = "assignmentType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub assignment_type: ::std::option::Option<RoleAssignmentType>,
        /// When it was assigned.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// What is only sent with expand.
        #[serde(
            rename = "_embedded",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub embedded: ::std::option::Option<RoleAssignmentEmbedded>,
        /// Id of the assignment.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
        /// Name of the role.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub label: ::std::option::Option<::std::string::String>,
        /// When the assignment was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<RoleAssignmentLinks>,
        /// Id of the resource set.
        #[serde(
            rename = "resource-set",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resource_set: ::std::option::Option<::std::string::String>,
        /// Id of the custom role.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub role: ::std::option::Option<::std::string::String>,
        /// Whether the assignment is in effect.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<LifecycleStatus>,
        /// Type of a role.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<RoleType>,
    }
    /// What is only sent with expand.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct RoleAssignmentEmbedded {
        /// What the role is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub targets: ::std::option::Option<RoleAssignmentEmbeddedTargets>,
    }
    /// What the role is limited to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct RoleAssignmentEmbeddedTargets {
        /// Apps that the role is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub catalog: ::std::option::Option<RoleAssignmentEmbeddedTargetsCatalog>,
        /// Groups that the role is limited to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub groups: ::std::option::Option<::std::vec::Vec<Group>>,
    }
    /// Apps that the role is limited to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct RoleAssignmentEmbeddedTargetsCatalog {
        /// The apps.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub apps: ::std::option::Option<::std::vec::Vec<CatalogApplication>>,
    }
    /// `RoleAssignmentLinks`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct RoleAssignmentLinks {
        /// Link to what the role is assigned to.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub assignee: ::std::option::Option<HrefObject>,
        /// Link to the member.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub member: ::std::option::Option<HrefObject>,
        /// Link to the permissions.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub permissions: ::std::option::Option<HrefObject>,
        /// Link to the resource set.
        #[serde(
            rename = "resource-set",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub resource_set: ::std::option::Option<HrefObject>,
        /// Link to the role.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub role: ::std::option::Option<HrefObject>,
    }
    /// What a role is assigned to.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum RoleAssignmentType {
        /// `CLIENT`
        #[serde(rename = "CLIENT")]
        Client,
        /// `GROUP`
        #[serde(rename = "GROUP")]
        Group,
        /// `USER`
        #[serde(rename = "USER")]
        User,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for RoleAssignmentType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Client => f.write_str("CLIENT"),
                Self::Group => f.write_str("GROUP"),
                Self::User => f.write_str("USER"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for RoleAssignmentType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CLIENT" => Ok(Self::Client),
                "GROUP" => Ok(Self::Group),
                "USER" => Ok(Self::User),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RoleAssignmentType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RoleAssignmentType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Type of a role.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum RoleType {
        /// `ACCESS_CERTIFICATIONS_ADMIN`
        #[serde(rename = "ACCESS_CERTIFICATIONS_ADMIN")]
        AccessCertificationsAdmin,
        /// `ACCESS_REQUESTS_ADMIN`
        #[serde(rename = "ACCESS_REQUESTS_ADMIN")]
        AccessRequestsAdmin,
        /// `API_ACCESS_MANAGEMENT_ADMIN`
        #[serde(rename = "API_ACCESS_MANAGEMENT_ADMIN")]
        ApiAccessManagementAdmin,
        /// `APP_ADMIN`
        #[serde(rename = "APP_ADMIN")]
        AppAdmin,
        /// `CUSTOM`
        #[serde(rename = "CUSTOM")]
        Custom,
        /// `GROUP_MEMBERSHIP_ADMIN`
        #[serde(rename = "GROUP_MEMBERSHIP_ADMIN")]
        GroupMembershipAdmin,
        /// `HELP_DESK_ADMIN`
        #[serde(rename = "HELP_DESK_ADMIN")]
        HelpDeskAdmin,
        /// `ORG_ADMIN`
        #[serde(rename = "ORG_ADMIN")]
        OrgAdmin,
        /// `READ_ONLY_ADMIN`
        #[serde(rename = "READ_ONLY_ADMIN")]
        ReadOnlyAdmin,
        /// `REPORT_ADMIN`
        #[serde(rename = "REPORT_ADMIN")]
        ReportAdmin,
        /// `SUPER_ADMIN`
        #[serde(rename = "SUPER_ADMIN")]
        SuperAdmin,
        /// `USER_ADMIN`
        #[serde(rename = "USER_ADMIN")]
        UserAdmin,
        /// `WORKFLOWS_ADMIN`
        #[serde(rename = "WORKFLOWS_ADMIN")]
        WorkflowsAdmin,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for RoleType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::AccessCertificationsAdmin => f.write_str("ACCESS_CERTIFICATIONS_ADMIN"),
                Self::AccessRequestsAdmin => f.write_str("ACCESS_REQUESTS_ADMIN"),
                Self::ApiAccessManagementAdmin => f.write_str("API_ACCESS_MANAGEMENT_ADMIN"),
                Self::AppAdmin => f.write_str("APP_ADMIN"),
                Self::Custom => f.write_str("CUSTOM"),
                Self::GroupMembershipAdmin => f.write_str("GROUP_MEMBERSHIP_ADMIN"),
                Self::HelpDeskAdmin => f.write_str("HELP_DESK_ADMIN"),
                Self::OrgAdmin => f.write_str("ORG_ADMIN"),
                Self::ReadOnlyAdmin => f.write_str("READ_ONLY_ADMIN"),
                Self::ReportAdmin => f.write_str("REPORT_ADMIN"),
                Self::SuperAdmin => f.write_str("SUPER_ADMIN"),
                Self::UserAdmin => f.write_str("USER_ADMIN"),
                Self::WorkflowsAdmin => f.write_str("WORKFLOWS_ADMIN"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for RoleType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACCESS_CERTIFICATIONS_ADMIN" => Ok(Self::AccessCertificationsAdmin),
                "ACCESS_REQUESTS_ADMIN" => Ok(Self::AccessRequestsAdmin),
                "API_ACCESS_MANAGEMENT_ADMIN" => Ok(Self::ApiAccessManagementAdmin),
                "APP_ADMIN" => Ok(Self::AppAdmin),
                "CUSTOM" => Ok(Self::Custom),
                "GROUP_MEMBERSHIP_ADMIN" => Ok(Self::GroupMembershipAdmin),
                "HELP_DESK_ADMIN" => Ok(Self::HelpDeskAdmin),
                "ORG_ADMIN" => Ok(Self::OrgAdmin),
                "READ_ONLY_ADMIN" => Ok(Self::ReadOnlyAdmin),
                "REPORT_ADMIN" => Ok(Self::ReportAdmin),
                "SUPER_ADMIN" => Ok(Self::SuperAdmin),
                "USER_ADMIN" => Ok(Self::UserAdmin),
                "WORKFLOWS_ADMIN" => Ok(Self::WorkflowsAdmin),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RoleType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RoleType {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether a service account needs attention.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum ServiceAccountStatus {
        /// `ALERT`
        #[serde(rename = "ALERT")]
        Alert,
        /// `ERROR`
        #[serde(rename = "ERROR")]
        Error,
        /// `INFO`
        #[serde(rename = "INFO")]
        Info,
        /// `NO_ISSUES`
        #[serde(rename = "NO_ISSUES")]
        NoIssues,
        /// `UNSECURED`
        #[serde(rename = "UNSECURED")]
        Unsecured,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for ServiceAccountStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Alert => f.write_str("ALERT"),
                Self::Error => f.write_str("ERROR"),
                Self::Info => f.write_str("INFO"),
                Self::NoIssues => f.write_str("NO_ISSUES"),
                Self::Unsecured => f.write_str("UNSECURED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for ServiceAccountStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ALERT" => Ok(Self::Alert),
                "ERROR" => Ok(Self::Error),
                "INFO" => Ok(Self::Info),
                "NO_ISSUES" => Ok(Self::NoIssues),
                "UNSECURED" => Ok(Self::Unsecured),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ServiceAccountStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ServiceAccountStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// State of the password of a service account.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum ServiceAccountStatusDetail {
        /// `CREATION_FAILED`
        #[serde(rename = "CREATION_FAILED")]
        CreationFailed,
        /// `MISSING_PASSWORD`
        #[serde(rename = "MISSING_PASSWORD")]
        MissingPassword,
        /// `PENDING`
        #[serde(rename = "PENDING")]
        Pending,
        /// `ROTATED`
        #[serde(rename = "ROTATED")]
        Rotated,
        /// `ROTATING`
        #[serde(rename = "ROTATING")]
        Rotating,
        /// `ROTATION_FAILED`
        #[serde(rename = "ROTATION_FAILED")]
        RotationFailed,
        /// `STAGED`
        #[serde(rename = "STAGED")]
        Staged,
        /// `UNMANAGED`
        #[serde(rename = "UNMANAGED")]
        Unmanaged,
        /// `VAULTED`
        #[serde(rename = "VAULTED")]
        Vaulted,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for ServiceAccountStatusDetail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::CreationFailed => f.write_str("CREATION_FAILED"),
                Self::MissingPassword => f.write_str("MISSING_PASSWORD"),
                Self::Pending => f.write_str("PENDING"),
                Self::Rotated => f.write_str("ROTATED"),
                Self::Rotating => f.write_str("ROTATING"),
                Self::RotationFailed => f.write_str("ROTATION_FAILED"),
                Self::Staged => f.write_str("STAGED"),
                Self::Unmanaged => f.write_str("UNMANAGED"),
                Self::Vaulted => f.write_str("VAULTED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for ServiceAccountStatusDetail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CREATION_FAILED" => Ok(Self::CreationFailed),
                "MISSING_PASSWORD" => Ok(Self::MissingPassword),
                "PENDING" => Ok(Self::Pending),
                "ROTATED" => Ok(Self::Rotated),
                "ROTATING" => Ok(Self::Rotating),
                "ROTATION_FAILED" => Ok(Self::RotationFailed),
                "STAGED" => Ok(Self::Staged),
                "UNMANAGED" => Ok(Self::Unmanaged),
                "VAULTED" => Ok(Self::Vaulted),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ServiceAccountStatusDetail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ServiceAccountStatusDetail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct User {
        /// When the account was activated.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub activated: ::std::option::Option<::jiff::Timestamp>,
        /// When the account was created.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub created: ::std::option::Option<::jiff::Timestamp>,
        /// Id of a user.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<crate::UserId>,
        /// When the user last signed in.
        #[serde(
            rename = "lastLogin",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_login: ::std::option::Option<::jiff::Timestamp>,
        /// When the account was last changed.
        #[serde(
            rename = "lastUpdated",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_updated: ::std::option::Option<::jiff::Timestamp>,
        /// Links of a user.
        #[serde(
            rename = "_links",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub links: ::std::option::Option<UserLinks>,
        /// When the password was last changed.
        #[serde(
            rename = "passwordChanged",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub password_changed: ::std::option::Option<::jiff::Timestamp>,
        /// The profile of a user. Members that an org has added itself are not read.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub profile: ::std::option::Option<UserProfile>,
        /// Id of the realm that the user belongs to.
        #[serde(
            rename = "realmId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub realm_id: ::std::option::Option<::std::string::String>,
        /// State of a user's account.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status: ::std::option::Option<UserStatus>,
        /// When the state last changed.
        #[serde(
            rename = "statusChanged",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub status_changed: ::std::option::Option<::jiff::Timestamp>,
        /// State that the account is about to enter.
        #[serde(
            rename = "transitioningToStatus",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub transitioning_to_status: ::std::option::Option<UserTransition>,
        /// Type of the user.
        #[serde(
            rename = "type",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub type_: ::std::option::Option<UserType>,
    }
    /// Links of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct UserLinks {
        /// The user.
        #[serde(
            rename = "self",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub self_: ::std::option::Option<HrefObject>,
    }
    /// The profile of a user. Members that an org has added itself are not read.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct UserProfile {
        /// City.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub city: ::std::option::Option<::std::string::String>,
        /// Cost centre.
        #[serde(
            rename = "costCenter",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub cost_center: ::std::option::Option<::std::string::String>,
        /// Country, as two letters.
        #[serde(
            rename = "countryCode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub country_code: ::std::option::Option<::std::string::String>,
        /// Department.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub department: ::std::option::Option<::std::string::String>,
        /// Name to show.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Division.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub division: ::std::option::Option<::std::string::String>,
        /// E-mail address.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub email: ::std::option::Option<::std::string::String>,
        /// Number of the employee.
        #[serde(
            rename = "employeeNumber",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub employee_number: ::std::option::Option<::std::string::String>,
        /// Given name.
        #[serde(
            rename = "firstName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub first_name: ::std::option::Option<::std::string::String>,
        /// Title before the name.
        #[serde(
            rename = "honorificPrefix",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub honorific_prefix: ::std::option::Option<::std::string::String>,
        /// Title after the name.
        #[serde(
            rename = "honorificSuffix",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub honorific_suffix: ::std::option::Option<::std::string::String>,
        /// Family name.
        #[serde(
            rename = "lastName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub last_name: ::std::option::Option<::std::string::String>,
        /// Locale.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub locale: ::std::option::Option<::std::string::String>,
        /// Name to sign in with.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub login: ::std::option::Option<::std::string::String>,
        /// Name of the manager.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub manager: ::std::option::Option<::std::string::String>,
        /// Id of the manager.
        #[serde(
            rename = "managerId",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub manager_id: ::std::option::Option<::std::string::String>,
        /// Middle name.
        #[serde(
            rename = "middleName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub middle_name: ::std::option::Option<::std::string::String>,
        /// Mobile telephone number.
        #[serde(
            rename = "mobilePhone",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub mobile_phone: ::std::option::Option<::std::string::String>,
        /// Nickname.
        #[serde(
            rename = "nickName",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub nick_name: ::std::option::Option<::std::string::String>,
        /// Organization.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub organization: ::std::option::Option<::std::string::String>,
        /// Postal address.
        #[serde(
            rename = "postalAddress",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub postal_address: ::std::option::Option<::std::string::String>,
        /// Preferred language.
        #[serde(
            rename = "preferredLanguage",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub preferred_language: ::std::option::Option<::std::string::String>,
        /// Telephone number.
        #[serde(
            rename = "primaryPhone",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub primary_phone: ::std::option::Option<::std::string::String>,
        /// Home page.
        #[serde(
            rename = "profileUrl",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub profile_url: ::std::option::Option<::std::string::String>,
        /// Second e-mail address.
        #[serde(
            rename = "secondEmail",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub second_email: ::std::option::Option<::std::string::String>,
        /// State or region.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub state: ::std::option::Option<::std::string::String>,
        /// Street and number.
        #[serde(
            rename = "streetAddress",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub street_address: ::std::option::Option<::std::string::String>,
        /// Time zone.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub timezone: ::std::option::Option<::std::string::String>,
        /// Job title.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub title: ::std::option::Option<::std::string::String>,
        /// Relation to the organization.
        #[serde(
            rename = "userType",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub user_type: ::std::option::Option<::std::string::String>,
        /// Postal code.
        #[serde(
            rename = "zipCode",
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub zip_code: ::std::option::Option<::std::string::String>,
    }
    /// State of a user's account.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum UserStatus {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `DEPROVISIONED`
        #[serde(rename = "DEPROVISIONED")]
        Deprovisioned,
        /// `LOCKED_OUT`
        #[serde(rename = "LOCKED_OUT")]
        LockedOut,
        /// `PASSWORD_EXPIRED`
        #[serde(rename = "PASSWORD_EXPIRED")]
        PasswordExpired,
        /// `PROVISIONED`
        #[serde(rename = "PROVISIONED")]
        Provisioned,
        /// `RECOVERY`
        #[serde(rename = "RECOVERY")]
        Recovery,
        /// `STAGED`
        #[serde(rename = "STAGED")]
        Staged,
        /// `SUSPENDED`
        #[serde(rename = "SUSPENDED")]
        Suspended,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for UserStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Deprovisioned => f.write_str("DEPROVISIONED"),
                Self::LockedOut => f.write_str("LOCKED_OUT"),
                Self::PasswordExpired => f.write_str("PASSWORD_EXPIRED"),
                Self::Provisioned => f.write_str("PROVISIONED"),
                Self::Recovery => f.write_str("RECOVERY"),
                Self::Staged => f.write_str("STAGED"),
                Self::Suspended => f.write_str("SUSPENDED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for UserStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "DEPROVISIONED" => Ok(Self::Deprovisioned),
                "LOCKED_OUT" => Ok(Self::LockedOut),
                "PASSWORD_EXPIRED" => Ok(Self::PasswordExpired),
                "PROVISIONED" => Ok(Self::Provisioned),
                "RECOVERY" => Ok(Self::Recovery),
                "STAGED" => Ok(Self::Staged),
                "SUSPENDED" => Ok(Self::Suspended),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for UserStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// State that the account is about to enter.
    #[derive(
        ::serde::Deserialize, ::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub enum UserTransition {
        /// `ACTIVE`
        #[serde(rename = "ACTIVE")]
        Active,
        /// `DEPROVISIONED`
        #[serde(rename = "DEPROVISIONED")]
        Deprovisioned,
        /// `PROVISIONED`
        #[serde(rename = "PROVISIONED")]
        Provisioned,
        /// Any other value, as it was received.
        #[serde(untagged)]
        Other(::std::string::String),
    }
    impl ::std::fmt::Display for UserTransition {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Deprovisioned => f.write_str("DEPROVISIONED"),
                Self::Provisioned => f.write_str("PROVISIONED"),
                Self::Other(value) => f.write_str(value),
            }
        }
    }
    impl ::std::str::FromStr for UserTransition {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "DEPROVISIONED" => Ok(Self::Deprovisioned),
                "PROVISIONED" => Ok(Self::Provisioned),
                _ => Ok(Self::Other(value.to_owned())),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for UserTransition {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for UserTransition {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Type of the user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
    pub struct UserType {
        /// Id of the type.
        #[serde(
            skip_serializing_if = "::std::option::Option::is_none",
            default,
            deserialize_with = "::tokens_http::lenient"
        )]
        pub id: ::std::option::Option<::std::string::String>,
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
/// Client for the Okta management API
///
/// The endpoints for API tokens, those that tell who owns them and what the owners may do, and the System Log.
///
/// Version: 2026.06.3
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: ::tokens_http::Transport,
}
impl Client {
    /// List pools of directory and other agents
    ///
    /// Sends a `GET` request to `/api/v1/agentPools`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `limit_per_pool_type`: How many agents of each pool are listed.
    /// - `pool_type`: Only pools of this type.
    /// ```text
    /// let response = client.list_agent_pools()
    ///     .after(after)
    ///     .limit_per_pool_type(limit_per_pool_type)
    ///     .pool_type(pool_type)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_agent_pools(&self) -> builder::ListAgentPools<'_> {
        builder::ListAgentPools::new(self)
    }
    /// List the active API tokens of the org
    ///
    /// Expired and revoked tokens are not listed.
    ///
    /// Sends a `GET` request to `/api/v1/api-tokens`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `limit`: How many tokens a page holds.
    /// - `q`: Text to look for in the name and the client's name. Newer references lack it, so do not rely on it.
    /// ```text
    /// let response = client.list_api_tokens()
    ///     .after(after)
    ///     .limit(limit)
    ///     .q(q)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_api_tokens(&self) -> builder::ListApiTokens<'_> {
        builder::ListApiTokens::new(self)
    }
    /// Revoke the API token that signs this request
    ///
    /// Only for callers that sign in with an API token; OAuth 2.0 is refused.
    ///
    /// Sends a `DELETE` request to `/api/v1/api-tokens/current`
    ///
    /// ```text
    /// let response = client.revoke_current_api_token()
    ///     .send()
    ///     .await;
    /// ```
    pub fn revoke_current_api_token(&self) -> builder::RevokeCurrentApiToken<'_> {
        builder::RevokeCurrentApiToken::new(self)
    }
    /// Show an API token
    ///
    /// Sends a `GET` request to `/api/v1/api-tokens/{apiTokenId}`
    ///
    /// Arguments:
    /// - `api_token_id`: Id of the API token.
    /// ```text
    /// let response = client.get_api_token()
    ///     .api_token_id(api_token_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_api_token(&self) -> builder::GetApiToken<'_> {
        builder::GetApiToken::new(self)
    }
    /// Set the network condition of an API token
    ///
    /// In spite of its name it creates nothing.
    ///
    /// Sends a `PUT` request to `/api/v1/api-tokens/{apiTokenId}`
    ///
    /// Arguments:
    /// - `api_token_id`: Id of the API token.
    /// - `body`
    /// ```text
    /// let response = client.upsert_api_token()
    ///     .api_token_id(api_token_id)
    ///     .body(body)
    ///     .send()
    ///     .await;
    /// ```
    pub fn upsert_api_token(&self) -> builder::UpsertApiToken<'_> {
        builder::UpsertApiToken::new(self)
    }
    /// Revoke an API token
    ///
    /// Sends a `DELETE` request to `/api/v1/api-tokens/{apiTokenId}`
    ///
    /// Arguments:
    /// - `api_token_id`: Id of the API token.
    /// ```text
    /// let response = client.revoke_api_token()
    ///     .api_token_id(api_token_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn revoke_api_token(&self) -> builder::RevokeApiToken<'_> {
        builder::RevokeApiToken::new(self)
    }
    /// List the roles of a group
    ///
    /// Sends a `GET` request to `/api/v1/groups/{groupId}/roles`
    ///
    /// Arguments:
    /// - `group_id`: Id of the group.
    /// - `expand`: targets/groups or targets/catalog/apps adds what a standard role is limited to.
    /// ```text
    /// let response = client.list_group_assigned_roles()
    ///     .group_id(group_id)
    ///     .expand(expand)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_group_assigned_roles(&self) -> builder::ListGroupAssignedRoles<'_> {
        builder::ListGroupAssignedRoles::new(self)
    }
    /// Show a resource set
    ///
    /// Sends a `GET` request to `/api/v1/iam/resource-sets/{resourceSetIdOrLabel}`
    ///
    /// Arguments:
    /// - `resource_set_id_or_label`: Id or label of the resource set.
    /// ```text
    /// let response = client.get_resource_set()
    ///     .resource_set_id_or_label(resource_set_id_or_label)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_resource_set(&self) -> builder::GetResourceSet<'_> {
        builder::GetResourceSet::new(self)
    }
    /// List the resources of a resource set
    ///
    /// Sends a `GET` request to `/api/v1/iam/resource-sets/{resourceSetIdOrLabel}/resources`
    ///
    /// Arguments:
    /// - `resource_set_id_or_label`: Id or label of the resource set.
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `limit`: How many records a page holds.
    /// ```text
    /// let response = client.list_resource_set_resources()
    ///     .resource_set_id_or_label(resource_set_id_or_label)
    ///     .after(after)
    ///     .limit(limit)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_resource_set_resources(&self) -> builder::ListResourceSetResources<'_> {
        builder::ListResourceSetResources::new(self)
    }
    /// List the permissions of a custom role
    ///
    /// Sends a `GET` request to `/api/v1/iam/roles/{roleIdOrLabel}/permissions`
    ///
    /// Arguments:
    /// - `role_id_or_label`: Id or label of the custom role.
    /// ```text
    /// let response = client.list_role_permissions()
    ///     .role_id_or_label(role_id_or_label)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_role_permissions(&self) -> builder::ListRolePermissions<'_> {
        builder::ListRolePermissions::new(self)
    }
    /// List events of the System Log
    ///
    /// Without since: of the last seven days.
    ///
    /// Sends a `GET` request to `/api/v1/logs`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `filter`: Expression that events match, such as `eventType eq "system.api_token.create"`.
    /// - `limit`: How many events a page holds: up to 1000.
    /// - `q`: Words to look for in all members. Up to ten of up to 40 characters.
    /// - `since`: The oldest time, as in RFC 3339.
    /// - `sort_order`: Which events come first, by time.
    /// - `until`: The latest time, as in RFC 3339.
    /// ```text
    /// let response = client.list_log_events()
    ///     .after(after)
    ///     .filter(filter)
    ///     .limit(limit)
    ///     .q(q)
    ///     .since(since)
    ///     .sort_order(sort_order)
    ///     .until(until)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_log_events(&self) -> builder::ListLogEvents<'_> {
        builder::ListLogEvents::new(self)
    }
    /// List what share of the rate limits tokens and clients may use
    ///
    /// `filter` is required.
    ///
    /// Sends a `GET` request to `/api/v1/principal-rate-limits`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `filter`: Either `principalType eq "SSWS_TOKEN"` or `principalType eq "OAUTH_CLIENT"`.
    /// - `limit`: How many records a page holds.
    /// ```text
    /// let response = client.list_principal_rate_limit_entities()
    ///     .after(after)
    ///     .filter(filter)
    ///     .limit(limit)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_principal_rate_limit_entities(
        &self,
    ) -> builder::ListPrincipalRateLimitEntities<'_> {
        builder::ListPrincipalRateLimitEntities::new(self)
    }
    /// Show a user, such as the owner of an API token
    ///
    /// Sends a `GET` request to `/api/v1/users/{id}`
    ///
    /// Arguments:
    /// - `id`: Id of the user. A login is not accepted.
    /// ```text
    /// let response = client.get_user()
    ///     .id(id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_user(&self) -> builder::GetUser<'_> {
        builder::GetUser::new(self)
    }
    /// List a user's groups
    ///
    /// Not documented to come in pages.
    ///
    /// Sends a `GET` request to `/api/v1/users/{id}/groups`
    ///
    /// Arguments:
    /// - `id`: Id of the user. A login is not accepted.
    /// - `after`: Cursor of the page, taken from the link to it.
    /// ```text
    /// let response = client.list_user_groups()
    ///     .id(id)
    ///     .after(after)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_user_groups(&self) -> builder::ListUserGroups<'_> {
        builder::ListUserGroups::new(self)
    }
    /// List the roles of a user
    ///
    /// Roles that the user has through a group are not listed.
    ///
    /// Sends a `GET` request to `/api/v1/users/{userId}/roles`
    ///
    /// Arguments:
    /// - `user_id`: Id of the user. A login is not accepted.
    /// - `expand`: targets/groups or targets/catalog/apps adds what a standard role is limited to.
    /// ```text
    /// let response = client.list_assigned_roles_for_user()
    ///     .user_id(user_id)
    ///     .expand(expand)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_assigned_roles_for_user(&self) -> builder::ListAssignedRolesForUser<'_> {
        builder::ListAssignedRolesForUser::new(self)
    }
    /// List the network zones of the org
    ///
    /// Sends a `GET` request to `/api/v1/zones`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `filter`: Expression that zones match: by id, usage or system.
    /// - `limit`: How many records a page holds.
    /// ```text
    /// let response = client.list_network_zones()
    ///     .after(after)
    ///     .filter(filter)
    ///     .limit(limit)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_network_zones(&self) -> builder::ListNetworkZones<'_> {
        builder::ListNetworkZones::new(self)
    }
    /// Show a network zone
    ///
    /// Sends a `GET` request to `/api/v1/zones/{zoneId}`
    ///
    /// Arguments:
    /// - `zone_id`: Id of the network zone.
    /// ```text
    /// let response = client.get_network_zone()
    ///     .zone_id(zone_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_network_zone(&self) -> builder::GetNetworkZone<'_> {
        builder::GetNetworkZone::new(self)
    }
    /// List the roles of an OAuth 2.0 client
    ///
    /// Sends a `GET` request to `/oauth2/v1/clients/{clientId}/roles`
    ///
    /// Arguments:
    /// - `client_id`: Id of the OAuth 2.0 client.
    /// ```text
    /// let response = client.list_roles_for_client()
    ///     .client_id(client_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_roles_for_client(&self) -> builder::ListRolesForClient<'_> {
        builder::ListRolesForClient::new(self)
    }
    /// List the groups that a client's role is limited to
    ///
    /// Sends a `GET` request to `/oauth2/v1/clients/{clientId}/roles/{roleAssignmentId}/targets/groups`
    ///
    /// Arguments:
    /// - `client_id`: Id of the OAuth 2.0 client.
    /// - `role_assignment_id`: Id of the assignment of the role.
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `limit`: How many records a page holds.
    /// ```text
    /// let response = client.list_group_target_role_for_client()
    ///     .client_id(client_id)
    ///     .role_assignment_id(role_assignment_id)
    ///     .after(after)
    ///     .limit(limit)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_group_target_role_for_client(&self) -> builder::ListGroupTargetRoleForClient<'_> {
        builder::ListGroupTargetRoleForClient::new(self)
    }
    /// List the service accounts that are users of the org
    ///
    /// Only for super administrators of orgs with Okta Privileged Access.
    ///
    /// Sends a `GET` request to `/privileged-access/api/v1/okta-service-accounts`
    ///
    /// Arguments:
    /// - `after`: Cursor of the page, taken from the link to it.
    /// - `limit`: How many records a page holds.
    /// - `match_`: Text to look for in the name, the user name and the e-mail address.
    /// ```text
    /// let response = client.list_okta_managed_user_accounts()
    ///     .after(after)
    ///     .limit(limit)
    ///     .match_(match_)
    ///     .send()
    ///     .await;
    /// ```
    pub fn list_okta_managed_user_accounts(&self) -> builder::ListOktaManagedUserAccounts<'_> {
        builder::ListOktaManagedUserAccounts::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    #[allow(unused_imports)]
    use super::{Error, ResponseValue, types};
    /// Builder for [`Client::list_agent_pools`]
    ///
    /// [`Client::list_agent_pools`]: super::Client::list_agent_pools
    #[derive(Debug, Clone)]
    pub struct ListAgentPools<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        limit_per_pool_type: Result<Option<i64>, String>,
        pool_type: Result<Option<types::AgentType>, String>,
    }
    impl<'a> ListAgentPools<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                limit_per_pool_type: Ok(None),
                pool_type: Ok(None),
            }
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
            });
            self
        }
        pub fn limit_per_pool_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit_per_pool_type = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for limit_per_pool_type failed".to_string());
            self
        }
        pub fn pool_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AgentType>,
        {
            self.pool_type = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `AgentType` for pool_type failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/agentPools`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::AgentPool>>, Error> {
            let Self {
                client,
                after,
                limit_per_pool_type,
                pool_type,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit_per_pool_type = limit_per_pool_type.map_err(Error::InvalidRequest)?;
            let pool_type = pool_type.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/agentPools", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new(
                    "limitPerPoolType",
                    &limit_per_pool_type,
                ))
                .query(&progenitor_client::QueryParam::new("poolType", &pool_type))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_agent_pools")
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
        after: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        q: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListApiTokens<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                limit: Ok(None),
                q: Ok(None),
            }
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }
        pub fn q<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.q = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for q failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/api-tokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::ApiToken>>, Error> {
            let Self {
                client,
                after,
                limit,
                q,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let q = q.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/api-tokens", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("q", &q))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_api_tokens")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::revoke_current_api_token`]
    ///
    /// [`Client::revoke_current_api_token`]: super::Client::revoke_current_api_token
    #[derive(Debug, Clone)]
    pub struct RevokeCurrentApiToken<'a> {
        client: &'a super::Client,
    }
    impl<'a> RevokeCurrentApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        /// Sends a `DELETE` request to `/api/v1/api-tokens/current`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self { client } = self;
            let url = format!("{}/api/v1/api-tokens/current", client.baseurl,);
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
                .exec(&client.client, request, "revoke_current_api_token")
                .await?
                .read_empty()
                .await
        }
    }
    /// Builder for [`Client::get_api_token`]
    ///
    /// [`Client::get_api_token`]: super::Client::get_api_token
    #[derive(Debug, Clone)]
    pub struct GetApiToken<'a> {
        client: &'a super::Client,
        api_token_id: Result<crate::TokenId, String>,
    }
    impl<'a> GetApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_token_id: Err("api_token_id was not initialized".to_string()),
            }
        }
        pub fn api_token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::TokenId>,
        {
            self.api_token_id = value.try_into().map_err(|_| {
                "conversion to `crate :: TokenId` for api_token_id failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/api-tokens/{apiTokenId}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiToken>, Error> {
            let Self {
                client,
                api_token_id,
            } = self;
            let api_token_id = api_token_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/api-tokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&api_token_id.to_string())
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
    /// Builder for [`Client::upsert_api_token`]
    ///
    /// [`Client::upsert_api_token`]: super::Client::upsert_api_token
    #[derive(Debug, Clone)]
    pub struct UpsertApiToken<'a> {
        client: &'a super::Client,
        api_token_id: Result<crate::TokenId, String>,
        body: Result<types::ApiTokenUpdate, String>,
    }
    impl<'a> UpsertApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_token_id: Err("api_token_id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn api_token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::TokenId>,
        {
            self.api_token_id = value.try_into().map_err(|_| {
                "conversion to `crate :: TokenId` for api_token_id failed".to_string()
            });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ApiTokenUpdate>,
            <V as std::convert::TryInto<types::ApiTokenUpdate>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map_err(|s| format!("conversion to `ApiTokenUpdate` for body failed: {}", s));
            self
        }
        /// Sends a `PUT` request to `/api/v1/api-tokens/{apiTokenId}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiToken>, Error> {
            let Self {
                client,
                api_token_id,
                body,
            } = self;
            let api_token_id = api_token_id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/api-tokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&api_token_id.to_string())
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
                .exec(&client.client, request, "upsert_api_token")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::revoke_api_token`]
    ///
    /// [`Client::revoke_api_token`]: super::Client::revoke_api_token
    #[derive(Debug, Clone)]
    pub struct RevokeApiToken<'a> {
        client: &'a super::Client,
        api_token_id: Result<crate::TokenId, String>,
    }
    impl<'a> RevokeApiToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                api_token_id: Err("api_token_id was not initialized".to_string()),
            }
        }
        pub fn api_token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::TokenId>,
        {
            self.api_token_id = value.try_into().map_err(|_| {
                "conversion to `crate :: TokenId` for api_token_id failed".to_string()
            });
            self
        }
        /// Sends a `DELETE` request to `/api/v1/api-tokens/{apiTokenId}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error> {
            let Self {
                client,
                api_token_id,
            } = self;
            let api_token_id = api_token_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/api-tokens/{}",
                client.baseurl,
                ::tokens_http::path_segment(&api_token_id.to_string())
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
                .exec(&client.client, request, "revoke_api_token")
                .await?
                .read_empty()
                .await
        }
    }
    /// Builder for [`Client::list_group_assigned_roles`]
    ///
    /// [`Client::list_group_assigned_roles`]: super::Client::list_group_assigned_roles
    #[derive(Debug, Clone)]
    pub struct ListGroupAssignedRoles<'a> {
        client: &'a super::Client,
        group_id: Result<crate::GroupId, String>,
        expand: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListGroupAssignedRoles<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                group_id: Err("group_id was not initialized".to_string()),
                expand: Ok(None),
            }
        }
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::GroupId>,
        {
            self.group_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: GroupId` for group_id failed".to_string());
            self
        }
        pub fn expand<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.expand = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for expand failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/groups/{groupId}/roles`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::RoleAssignment>>, Error>
        {
            let Self {
                client,
                group_id,
                expand,
            } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let expand = expand.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/groups/{}/roles",
                client.baseurl,
                ::tokens_http::path_segment(&group_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("expand", &expand))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_group_assigned_roles")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::get_resource_set`]
    ///
    /// [`Client::get_resource_set`]: super::Client::get_resource_set
    #[derive(Debug, Clone)]
    pub struct GetResourceSet<'a> {
        client: &'a super::Client,
        resource_set_id_or_label: Result<::std::string::String, String>,
    }
    impl<'a> GetResourceSet<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_set_id_or_label: Err(
                    "resource_set_id_or_label was not initialized".to_string()
                ),
            }
        }
        pub fn resource_set_id_or_label<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_set_id_or_label = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for resource_set_id_or_label failed"
                    .to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/iam/resource-sets/{resourceSetIdOrLabel}`
        pub async fn send(self) -> Result<ResponseValue<types::ResourceSet>, Error> {
            let Self {
                client,
                resource_set_id_or_label,
            } = self;
            let resource_set_id_or_label =
                resource_set_id_or_label.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/iam/resource-sets/{}",
                client.baseurl,
                ::tokens_http::path_segment(&resource_set_id_or_label.to_string())
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
                .exec(&client.client, request, "get_resource_set")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_resource_set_resources`]
    ///
    /// [`Client::list_resource_set_resources`]: super::Client::list_resource_set_resources
    #[derive(Debug, Clone)]
    pub struct ListResourceSetResources<'a> {
        client: &'a super::Client,
        resource_set_id_or_label: Result<::std::string::String, String>,
        after: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListResourceSetResources<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                resource_set_id_or_label: Err(
                    "resource_set_id_or_label was not initialized".to_string()
                ),
                after: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn resource_set_id_or_label<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_set_id_or_label = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for resource_set_id_or_label failed"
                    .to_string()
            });
            self
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
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
        /// Sends a `GET` request to `/api/v1/iam/resource-sets/{resourceSetIdOrLabel}/resources`
        pub async fn send(self) -> Result<ResponseValue<types::ResourceSetResources>, Error> {
            let Self {
                client,
                resource_set_id_or_label,
                after,
                limit,
            } = self;
            let resource_set_id_or_label =
                resource_set_id_or_label.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/iam/resource-sets/{}/resources",
                client.baseurl,
                ::tokens_http::path_segment(&resource_set_id_or_label.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_resource_set_resources")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_role_permissions`]
    ///
    /// [`Client::list_role_permissions`]: super::Client::list_role_permissions
    #[derive(Debug, Clone)]
    pub struct ListRolePermissions<'a> {
        client: &'a super::Client,
        role_id_or_label: Result<::std::string::String, String>,
    }
    impl<'a> ListRolePermissions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                role_id_or_label: Err("role_id_or_label was not initialized".to_string()),
            }
        }
        pub fn role_id_or_label<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.role_id_or_label = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for role_id_or_label failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/iam/roles/{roleIdOrLabel}/permissions`
        pub async fn send(self) -> Result<ResponseValue<types::Permissions>, Error> {
            let Self {
                client,
                role_id_or_label,
            } = self;
            let role_id_or_label = role_id_or_label.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/iam/roles/{}/permissions",
                client.baseurl,
                ::tokens_http::path_segment(&role_id_or_label.to_string())
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
                .exec(&client.client, request, "list_role_permissions")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_log_events`]
    ///
    /// [`Client::list_log_events`]: super::Client::list_log_events
    #[derive(Debug, Clone)]
    pub struct ListLogEvents<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        filter: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
        q: Result<Option<::std::string::String>, String>,
        since: Result<Option<::std::string::String>, String>,
        sort_order: Result<Option<types::ListLogEventsSortOrder>, String>,
        until: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListLogEvents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                filter: Ok(None),
                limit: Ok(None),
                q: Ok(None),
                since: Ok(None),
                sort_order: Ok(None),
                until: Ok(None),
            }
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
            });
            self
        }
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filter = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed".to_string()
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
        pub fn q<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.q = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for q failed".to_string());
            self
        }
        pub fn since<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.since = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for since failed".to_string()
            });
            self
        }
        pub fn sort_order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListLogEventsSortOrder>,
        {
            self.sort_order = value.try_into().map(Some).map_err(|_| {
                "conversion to `ListLogEventsSortOrder` for sort_order failed".to_string()
            });
            self
        }
        pub fn until<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.until = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for until failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/logs`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::LogEvent>>, Error> {
            let Self {
                client,
                after,
                filter,
                limit,
                q,
                since,
                sort_order,
                until,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let filter = filter.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let q = q.map_err(Error::InvalidRequest)?;
            let since = since.map_err(Error::InvalidRequest)?;
            let sort_order = sort_order.map_err(Error::InvalidRequest)?;
            let until = until.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/logs", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("filter", &filter))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("q", &q))
                .query(&progenitor_client::QueryParam::new("since", &since))
                .query(&progenitor_client::QueryParam::new(
                    "sortOrder",
                    &sort_order,
                ))
                .query(&progenitor_client::QueryParam::new("until", &until))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_log_events")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_principal_rate_limit_entities`]
    ///
    /// [`Client::list_principal_rate_limit_entities`]: super::Client::list_principal_rate_limit_entities
    #[derive(Debug, Clone)]
    pub struct ListPrincipalRateLimitEntities<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        filter: Result<::std::string::String, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListPrincipalRateLimitEntities<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                filter: Err("filter was not initialized".to_string()),
                limit: Ok(None),
            }
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
            });
            self
        }
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filter = value.try_into().map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed".to_string()
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
        /// Sends a `GET` request to `/api/v1/principal-rate-limits`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::PrincipalRateLimitEntity>>,
            Error,
        > {
            let Self {
                client,
                after,
                filter,
                limit,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let filter = filter.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/principal-rate-limits", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("filter", &filter))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?;
            client
                .inner
                .exec(
                    &client.client,
                    request,
                    "list_principal_rate_limit_entities",
                )
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::get_user`]
    ///
    /// [`Client::get_user`]: super::Client::get_user
    #[derive(Debug, Clone)]
    pub struct GetUser<'a> {
        client: &'a super::Client,
        id: Result<crate::UserId, String>,
    }
    impl<'a> GetUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::UserId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: UserId` for id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/users/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::User>, Error> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/users/{}",
                client.baseurl,
                ::tokens_http::path_segment(&id.to_string()).map_err(Error::InvalidRequest)?,
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
                .exec(&client.client, request, "get_user")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_user_groups`]
    ///
    /// [`Client::list_user_groups`]: super::Client::list_user_groups
    #[derive(Debug, Clone)]
    pub struct ListUserGroups<'a> {
        client: &'a super::Client,
        id: Result<crate::UserId, String>,
        after: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListUserGroups<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                after: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::UserId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: UserId` for id failed".to_string());
            self
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/users/{id}/groups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Group>>, Error> {
            let Self { client, id, after } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/users/{}/groups",
                client.baseurl,
                ::tokens_http::path_segment(&id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_user_groups")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_assigned_roles_for_user`]
    ///
    /// [`Client::list_assigned_roles_for_user`]: super::Client::list_assigned_roles_for_user
    #[derive(Debug, Clone)]
    pub struct ListAssignedRolesForUser<'a> {
        client: &'a super::Client,
        user_id: Result<crate::UserId, String>,
        expand: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListAssignedRolesForUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                user_id: Err("user_id was not initialized".to_string()),
                expand: Ok(None),
            }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::UserId>,
        {
            self.user_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: UserId` for user_id failed".to_string());
            self
        }
        pub fn expand<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.expand = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for expand failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/api/v1/users/{userId}/roles`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::RoleAssignment>>, Error>
        {
            let Self {
                client,
                user_id,
                expand,
            } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let expand = expand.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/users/{}/roles",
                client.baseurl,
                ::tokens_http::path_segment(&user_id.to_string()).map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("expand", &expand))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_assigned_roles_for_user")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_network_zones`]
    ///
    /// [`Client::list_network_zones`]: super::Client::list_network_zones
    #[derive(Debug, Clone)]
    pub struct ListNetworkZones<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        filter: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i32>, String>,
    }
    impl<'a> ListNetworkZones<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                filter: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
            });
            self
        }
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filter = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for filter failed".to_string()
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
        /// Sends a `GET` request to `/api/v1/zones`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::NetworkZone>>, Error>
        {
            let Self {
                client,
                after,
                filter,
                limit,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let filter = filter.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/v1/zones", client.baseurl,);
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("filter", &filter))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_network_zones")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::get_network_zone`]
    ///
    /// [`Client::get_network_zone`]: super::Client::get_network_zone
    #[derive(Debug, Clone)]
    pub struct GetNetworkZone<'a> {
        client: &'a super::Client,
        zone_id: Result<crate::ZoneId, String>,
    }
    impl<'a> GetNetworkZone<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                zone_id: Err("zone_id was not initialized".to_string()),
            }
        }
        pub fn zone_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ZoneId>,
        {
            self.zone_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: ZoneId` for zone_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/api/v1/zones/{zoneId}`
        pub async fn send(self) -> Result<ResponseValue<types::NetworkZone>, Error> {
            let Self { client, zone_id } = self;
            let zone_id = zone_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/v1/zones/{}",
                client.baseurl,
                ::tokens_http::path_segment(&zone_id.to_string()).map_err(Error::InvalidRequest)?,
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
                .exec(&client.client, request, "get_network_zone")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_roles_for_client`]
    ///
    /// [`Client::list_roles_for_client`]: super::Client::list_roles_for_client
    #[derive(Debug, Clone)]
    pub struct ListRolesForClient<'a> {
        client: &'a super::Client,
        client_id: Result<crate::ClientId, String>,
    }
    impl<'a> ListRolesForClient<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("client_id was not initialized".to_string()),
            }
        }
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ClientId>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: ClientId` for client_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/oauth2/v1/clients/{clientId}/roles`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::RoleAssignment>>, Error>
        {
            let Self { client, client_id } = self;
            let client_id = client_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/oauth2/v1/clients/{}/roles",
                client.baseurl,
                ::tokens_http::path_segment(&client_id.to_string())
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
                .exec(&client.client, request, "list_roles_for_client")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_group_target_role_for_client`]
    ///
    /// [`Client::list_group_target_role_for_client`]: super::Client::list_group_target_role_for_client
    #[derive(Debug, Clone)]
    pub struct ListGroupTargetRoleForClient<'a> {
        client: &'a super::Client,
        client_id: Result<crate::ClientId, String>,
        role_assignment_id: Result<crate::RoleAssignmentId, String>,
        after: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU64>, String>,
    }
    impl<'a> ListGroupTargetRoleForClient<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                client_id: Err("client_id was not initialized".to_string()),
                role_assignment_id: Err("role_assignment_id was not initialized".to_string()),
                after: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn client_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::ClientId>,
        {
            self.client_id = value
                .try_into()
                .map_err(|_| "conversion to `crate :: ClientId` for client_id failed".to_string());
            self
        }
        pub fn role_assignment_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::RoleAssignmentId>,
        {
            self.role_assignment_id = value.try_into().map_err(|_| {
                "conversion to `crate :: RoleAssignmentId` for role_assignment_id failed"
                    .to_string()
            });
            self
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU64` for limit failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/oauth2/v1/clients/{clientId}/roles/{roleAssignmentId}/targets/groups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::tokens_http::Records<crate::types::Group>>, Error> {
            let Self {
                client,
                client_id,
                role_assignment_id,
                after,
                limit,
            } = self;
            let client_id = client_id.map_err(Error::InvalidRequest)?;
            let role_assignment_id = role_assignment_id.map_err(Error::InvalidRequest)?;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/oauth2/v1/clients/{}/roles/{}/targets/groups",
                client.baseurl,
                ::tokens_http::path_segment(&client_id.to_string())
                    .map_err(Error::InvalidRequest)?,
                ::tokens_http::path_segment(&role_assignment_id.to_string())
                    .map_err(Error::InvalidRequest)?,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_group_target_role_for_client")
                .await?
                .read()
                .await
        }
    }
    /// Builder for [`Client::list_okta_managed_user_accounts`]
    ///
    /// [`Client::list_okta_managed_user_accounts`]: super::Client::list_okta_managed_user_accounts
    #[derive(Debug, Clone)]
    pub struct ListOktaManagedUserAccounts<'a> {
        client: &'a super::Client,
        after: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU64>, String>,
        match_: Result<Option<types::ListOktaManagedUserAccountsMatch>, String>,
    }
    impl<'a> ListOktaManagedUserAccounts<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                after: Ok(None),
                limit: Ok(None),
                match_: Ok(None),
            }
        }
        pub fn after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.after = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for after failed".to_string()
            });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU64` for limit failed".to_string()
            });
            self
        }
        pub fn match_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListOktaManagedUserAccountsMatch>,
        {
            self.match_ = value.try_into().map(Some).map_err(|_| {
                "conversion to `ListOktaManagedUserAccountsMatch` for match_ failed".to_string()
            });
            self
        }
        /// Sends a `GET` request to `/privileged-access/api/v1/okta-service-accounts`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::tokens_http::Records<crate::types::OktaManagedUserAccountResponse>>,
            Error,
        > {
            let Self {
                client,
                after,
                limit,
                match_,
            } = self;
            let after = after.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let match_ = match_.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/privileged-access/api/v1/okta-service-accounts",
                client.baseurl,
            );
            let request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("after", &after))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("match", &match_))
                .build()?;
            client
                .inner
                .exec(&client.client, request, "list_okta_managed_user_accounts")
                .await?
                .read()
                .await
        }
    }
}
