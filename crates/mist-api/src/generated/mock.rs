// Generated from specs/mist.yaml by `cargo xtask codegen`. Do not edit it:
// change the spec or xtask/src/codegen, and run the command again.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use crate::generated::client::types;
    pub struct GetMspDetailsWhen(::httpmock::When);
    impl GetMspDetailsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/msps/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn msp_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/msps/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetMspDetailsThen(::httpmock::Then);
    impl GetMspDetailsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Msp) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::Msp) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListMspAdminsWhen(::httpmock::When);
    impl ListMspAdminsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/msps/[^/]*/admins$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn msp_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/msps/{}/admins$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct ListMspAdminsThen(::httpmock::Then);
    impl ListMspAdminsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::Admin>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::Admin>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListMspAuditLogsWhen(::httpmock::When);
    impl ListMspAuditLogsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/msps/[^/]*/logs$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn msp_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/msps/{}/logs$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn admin_name<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("admin_name", value.to_string()))
            } else {
                Self(self.0.query_param_missing("admin_name"))
            }
        }
        pub fn duration<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("duration", value.to_string()))
            } else {
                Self(self.0.query_param_missing("duration"))
            }
        }
        pub fn end<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn message<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("message", value.to_string()))
            } else {
                Self(self.0.query_param_missing("message"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        pub fn site_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("site_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("site_id"))
            }
        }
        pub fn sort<T>(self, value: T) -> Self
        where
            T: Into<Option<types::ListMspLogsSort>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
        pub fn start<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start"))
            }
        }
    }
    pub struct ListMspAuditLogsThen(::httpmock::Then);
    impl ListMspAuditLogsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ResponseLogSearch) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::ResponseLogSearch) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListMspOrgsWhen(::httpmock::When);
    impl ListMspOrgsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/msps/[^/]*/orgs$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn msp_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/msps/{}/orgs$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
    }
    pub struct ListMspOrgsThen(::httpmock::Then);
    impl ListMspOrgsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::Org>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::Org>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct GetOrgWhen(::httpmock::When);
    impl GetOrgWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/orgs/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetOrgThen(::httpmock::Then);
    impl GetOrgThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Org) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::Org) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListOrgAdminsWhen(::httpmock::When);
    impl ListOrgAdminsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/orgs/[^/]*/admins$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/admins$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct ListOrgAdminsThen(::httpmock::Then);
    impl ListOrgAdminsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::Admin>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::Admin>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListOrgApiTokensWhen(::httpmock::When);
    impl ListOrgApiTokensWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/orgs/[^/]*/apitokens$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/apitokens$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
    }
    pub struct ListOrgApiTokensThen(::httpmock::Then);
    impl ListOrgApiTokensThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::OrgApitoken>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::OrgApitoken>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct CreateOrgApiTokenWhen(::httpmock::When);
    impl CreateOrgApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches("^/api/v1/orgs/[^/]*/apitokens$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/apitokens$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::OrgApitokenCreate) -> Self {
            Self(::tokens_http::with_secrets(|| self.0.json_body_obj(value)))
        }
    }
    pub struct CreateOrgApiTokenThen(::httpmock::Then);
    impl CreateOrgApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &crate::Created<crate::types::OrgApitoken>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &crate::Created<crate::types::OrgApitoken>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct GetOrgApiTokenWhen(::httpmock::When);
    impl GetOrgApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/orgs/[^/]*/apitokens/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/apitokens/.*$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn apitoken_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/.*/apitokens/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetOrgApiTokenThen(::httpmock::Then);
    impl GetOrgApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::OrgApitoken) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::OrgApitoken) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct UpdateOrgApiTokenWhen(::httpmock::When);
    impl UpdateOrgApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches("^/api/v1/orgs/[^/]*/apitokens/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/apitokens/.*$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn apitoken_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/.*/apitokens/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::OrgApitokenUpdate) -> Self {
            Self(::tokens_http::with_secrets(|| self.0.json_body_obj(value)))
        }
    }
    pub struct UpdateOrgApiTokenThen(::httpmock::Then);
    impl UpdateOrgApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self) -> Self {
            Self(self.0.status(200u16))
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct DeleteOrgApiTokenWhen(::httpmock::When);
    impl DeleteOrgApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches("^/api/v1/orgs/[^/]*/apitokens/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/apitokens/.*$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn apitoken_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/.*/apitokens/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct DeleteOrgApiTokenThen(::httpmock::Then);
    impl DeleteOrgApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self) -> Self {
            Self(self.0.status(200u16))
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListOrgAuditLogsWhen(::httpmock::When);
    impl ListOrgAuditLogsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/orgs/[^/]*/logs$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/logs$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn admin_name<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("admin_name", value.to_string()))
            } else {
                Self(self.0.query_param_missing("admin_name"))
            }
        }
        pub fn duration<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("duration", value.to_string()))
            } else {
                Self(self.0.query_param_missing("duration"))
            }
        }
        pub fn end<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn message<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("message", value.to_string()))
            } else {
                Self(self.0.query_param_missing("message"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        pub fn site_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::uuid::Uuid>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("site_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("site_id"))
            }
        }
        pub fn sort<T>(self, value: T) -> Self
        where
            T: Into<Option<types::ListOrgLogsSort>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
        pub fn start<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start"))
            }
        }
    }
    pub struct ListOrgAuditLogsThen(::httpmock::Then);
    impl ListOrgAuditLogsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ResponseLogSearch) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::ResponseLogSearch) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct SearchOrgAuditLogsWhen(::httpmock::When);
    impl SearchOrgAuditLogsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/orgs/[^/]*/logs/search$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/logs/search$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn admin_name<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("admin_name", value.to_string()))
            } else {
                Self(self.0.query_param_missing("admin_name"))
            }
        }
        pub fn duration<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("duration", value.to_string()))
            } else {
                Self(self.0.query_param_missing("duration"))
            }
        }
        pub fn end<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn message<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("message", value.to_string()))
            } else {
                Self(self.0.query_param_missing("message"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        pub fn site_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a ::uuid::Uuid>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("site_id", value.to_string()))
            } else {
                Self(self.0.query_param_missing("site_id"))
            }
        }
        pub fn sort<T>(self, value: T) -> Self
        where
            T: Into<Option<types::ListOrgLogsSort>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
        pub fn start<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start"))
            }
        }
    }
    pub struct SearchOrgAuditLogsThen(::httpmock::Then);
    impl SearchOrgAuditLogsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ResponseLogSearch) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::ResponseLogSearch) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListOrgSiteGroupsWhen(::httpmock::When);
    impl ListOrgSiteGroupsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/orgs/[^/]*/sitegroups$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/sitegroups$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
    }
    pub struct ListOrgSiteGroupsThen(::httpmock::Then);
    impl ListOrgSiteGroupsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::Sitegroup>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::Sitegroup>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListOrgSitesWhen(::httpmock::When);
    impl ListOrgSitesWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/orgs/[^/]*/sites$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn org_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/orgs/{}/sites$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
    }
    pub struct ListOrgSitesThen(::httpmock::Then);
    impl ListOrgSitesThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::Site>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::Site>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct GetSelfWhen(::httpmock::When);
    impl GetSelfWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/self$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct GetSelfThen(::httpmock::Then);
    impl GetSelfThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::Admin) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::Admin) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListApiTokensWhen(::httpmock::When);
    impl ListApiTokensWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/self/apitokens$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
    }
    pub struct ListApiTokensThen(::httpmock::Then);
    impl ListApiTokensThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &::tokens_http::Records<crate::types::UserApitoken>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &::tokens_http::Records<crate::types::UserApitoken>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct CreateApiTokenWhen(::httpmock::When);
    impl CreateApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::POST)
                    .path_matches("^/api/v1/self/apitokens$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn body(self, value: &types::UserApitokenRequest) -> Self {
            Self(::tokens_http::with_secrets(|| self.0.json_body_obj(value)))
        }
    }
    pub struct CreateApiTokenThen(::httpmock::Then);
    impl CreateApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &crate::Created<crate::types::UserApitoken>) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(
            self,
            status: u16,
            value: &crate::Created<crate::types::UserApitoken>,
        ) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct GetApiTokenWhen(::httpmock::When);
    impl GetApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/self/apitokens/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn apitoken_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/self/apitokens/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct GetApiTokenThen(::httpmock::Then);
    impl GetApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::UserApitoken) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::UserApitoken) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct UpdateApiTokenWhen(::httpmock::When);
    impl UpdateApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::PUT)
                    .path_matches("^/api/v1/self/apitokens/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn apitoken_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/self/apitokens/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
        pub fn body(self, value: &types::UserApitokenRequest) -> Self {
            Self(::tokens_http::with_secrets(|| self.0.json_body_obj(value)))
        }
    }
    pub struct UpdateApiTokenThen(::httpmock::Then);
    impl UpdateApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::UserApitoken) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::UserApitoken) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct DeleteApiTokenWhen(::httpmock::When);
    impl DeleteApiTokenWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::DELETE)
                    .path_matches("^/api/v1/self/apitokens/[^/]*$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn apitoken_id(self, value: &::uuid::Uuid) -> Self {
            let re = format!("^/api/v1/self/apitokens/{}$", value.to_string());
            Self(self.0.path_matches(re))
        }
    }
    pub struct DeleteApiTokenThen(::httpmock::Then);
    impl DeleteApiTokenThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self) -> Self {
            Self(self.0.status(200u16))
        }
        pub fn success(self, status: u16) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(self.0.status(status))
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct ListSelfAuditLogsWhen(::httpmock::When);
    impl ListSelfAuditLogsWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/self/logs$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
        pub fn duration<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("duration", value.to_string()))
            } else {
                Self(self.0.query_param_missing("duration"))
            }
        }
        pub fn end<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("end", value.to_string()))
            } else {
                Self(self.0.query_param_missing("end"))
            }
        }
        pub fn limit<T>(self, value: T) -> Self
        where
            T: Into<Option<i32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("limit", value.to_string()))
            } else {
                Self(self.0.query_param_missing("limit"))
            }
        }
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<::std::num::NonZeroU32>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page"))
            }
        }
        pub fn start<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("start", value.to_string()))
            } else {
                Self(self.0.query_param_missing("start"))
            }
        }
    }
    pub struct ListSelfAuditLogsThen(::httpmock::Then);
    impl ListSelfAuditLogsThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ResponseSelfAuditLogs) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::ResponseSelfAuditLogs) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
    pub struct GetSelfApiUsageWhen(::httpmock::When);
    impl GetSelfApiUsageWhen {
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches("^/api/v1/self/usage$"),
            )
        }
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }
    pub struct GetSelfApiUsageThen(::httpmock::Then);
    impl GetSelfApiUsageThen {
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }
        pub fn ok(self, value: &types::ApiUsage) -> Self {
            Self(
                self.0
                    .status(200u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn success(self, status: u16, value: &types::ApiUsage) -> Self {
            assert_eq!(status / 100u16, 2u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn bad_request(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(400u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn unauthorized(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(401u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn forbidden(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(403u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn not_found(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(404u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn too_many_requests(self, value: &types::Error) -> Self {
            Self(
                self.0
                    .status(429u16)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn client_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 4u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
        pub fn server_error(self, status: u16, value: &types::Error) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(
                self.0
                    .status(status)
                    .header("content-type", "application/json")
                    .body(::tokens_http::to_json_with_secrets(value)),
            )
        }
    }
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    fn get_msp_details<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetMspDetailsWhen, operations::GetMspDetailsThen);
    fn list_msp_admins<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListMspAdminsWhen, operations::ListMspAdminsThen);
    fn list_msp_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListMspAuditLogsWhen, operations::ListMspAuditLogsThen);
    fn list_msp_orgs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListMspOrgsWhen, operations::ListMspOrgsThen);
    fn get_org<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetOrgWhen, operations::GetOrgThen);
    fn list_org_admins<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgAdminsWhen, operations::ListOrgAdminsThen);
    fn list_org_api_tokens<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgApiTokensWhen, operations::ListOrgApiTokensThen);
    fn create_org_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateOrgApiTokenWhen, operations::CreateOrgApiTokenThen);
    fn get_org_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetOrgApiTokenWhen, operations::GetOrgApiTokenThen);
    fn update_org_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateOrgApiTokenWhen, operations::UpdateOrgApiTokenThen);
    fn delete_org_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteOrgApiTokenWhen, operations::DeleteOrgApiTokenThen);
    fn list_org_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgAuditLogsWhen, operations::ListOrgAuditLogsThen);
    fn search_org_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SearchOrgAuditLogsWhen, operations::SearchOrgAuditLogsThen);
    fn list_org_site_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgSiteGroupsWhen, operations::ListOrgSiteGroupsThen);
    fn list_org_sites<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgSitesWhen, operations::ListOrgSitesThen);
    fn get_self<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSelfWhen, operations::GetSelfThen);
    fn list_api_tokens<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListApiTokensWhen, operations::ListApiTokensThen);
    fn create_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateApiTokenWhen, operations::CreateApiTokenThen);
    fn get_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetApiTokenWhen, operations::GetApiTokenThen);
    fn update_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateApiTokenWhen, operations::UpdateApiTokenThen);
    fn delete_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteApiTokenWhen, operations::DeleteApiTokenThen);
    fn list_self_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSelfAuditLogsWhen, operations::ListSelfAuditLogsThen);
    fn get_self_api_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSelfApiUsageWhen, operations::GetSelfApiUsageThen);
}
impl MockServerExt for ::httpmock::MockServer {
    fn get_msp_details<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetMspDetailsWhen, operations::GetMspDetailsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetMspDetailsWhen::new(when),
                operations::GetMspDetailsThen::new(then),
            )
        })
    }
    fn list_msp_admins<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListMspAdminsWhen, operations::ListMspAdminsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListMspAdminsWhen::new(when),
                operations::ListMspAdminsThen::new(then),
            )
        })
    }
    fn list_msp_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListMspAuditLogsWhen, operations::ListMspAuditLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListMspAuditLogsWhen::new(when),
                operations::ListMspAuditLogsThen::new(then),
            )
        })
    }
    fn list_msp_orgs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListMspOrgsWhen, operations::ListMspOrgsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListMspOrgsWhen::new(when),
                operations::ListMspOrgsThen::new(then),
            )
        })
    }
    fn get_org<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetOrgWhen, operations::GetOrgThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetOrgWhen::new(when),
                operations::GetOrgThen::new(then),
            )
        })
    }
    fn list_org_admins<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgAdminsWhen, operations::ListOrgAdminsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListOrgAdminsWhen::new(when),
                operations::ListOrgAdminsThen::new(then),
            )
        })
    }
    fn list_org_api_tokens<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgApiTokensWhen, operations::ListOrgApiTokensThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListOrgApiTokensWhen::new(when),
                operations::ListOrgApiTokensThen::new(then),
            )
        })
    }
    fn create_org_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateOrgApiTokenWhen, operations::CreateOrgApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateOrgApiTokenWhen::new(when),
                operations::CreateOrgApiTokenThen::new(then),
            )
        })
    }
    fn get_org_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetOrgApiTokenWhen, operations::GetOrgApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetOrgApiTokenWhen::new(when),
                operations::GetOrgApiTokenThen::new(then),
            )
        })
    }
    fn update_org_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateOrgApiTokenWhen, operations::UpdateOrgApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateOrgApiTokenWhen::new(when),
                operations::UpdateOrgApiTokenThen::new(then),
            )
        })
    }
    fn delete_org_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteOrgApiTokenWhen, operations::DeleteOrgApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteOrgApiTokenWhen::new(when),
                operations::DeleteOrgApiTokenThen::new(then),
            )
        })
    }
    fn list_org_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgAuditLogsWhen, operations::ListOrgAuditLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListOrgAuditLogsWhen::new(when),
                operations::ListOrgAuditLogsThen::new(then),
            )
        })
    }
    fn search_org_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SearchOrgAuditLogsWhen, operations::SearchOrgAuditLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SearchOrgAuditLogsWhen::new(when),
                operations::SearchOrgAuditLogsThen::new(then),
            )
        })
    }
    fn list_org_site_groups<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgSiteGroupsWhen, operations::ListOrgSiteGroupsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListOrgSiteGroupsWhen::new(when),
                operations::ListOrgSiteGroupsThen::new(then),
            )
        })
    }
    fn list_org_sites<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListOrgSitesWhen, operations::ListOrgSitesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListOrgSitesWhen::new(when),
                operations::ListOrgSitesThen::new(then),
            )
        })
    }
    fn get_self<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSelfWhen, operations::GetSelfThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSelfWhen::new(when),
                operations::GetSelfThen::new(then),
            )
        })
    }
    fn list_api_tokens<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListApiTokensWhen, operations::ListApiTokensThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListApiTokensWhen::new(when),
                operations::ListApiTokensThen::new(then),
            )
        })
    }
    fn create_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateApiTokenWhen, operations::CreateApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateApiTokenWhen::new(when),
                operations::CreateApiTokenThen::new(then),
            )
        })
    }
    fn get_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetApiTokenWhen, operations::GetApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetApiTokenWhen::new(when),
                operations::GetApiTokenThen::new(then),
            )
        })
    }
    fn update_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateApiTokenWhen, operations::UpdateApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateApiTokenWhen::new(when),
                operations::UpdateApiTokenThen::new(then),
            )
        })
    }
    fn delete_api_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteApiTokenWhen, operations::DeleteApiTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteApiTokenWhen::new(when),
                operations::DeleteApiTokenThen::new(then),
            )
        })
    }
    fn list_self_audit_logs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListSelfAuditLogsWhen, operations::ListSelfAuditLogsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListSelfAuditLogsWhen::new(when),
                operations::ListSelfAuditLogsThen::new(then),
            )
        })
    }
    fn get_self_api_usage<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetSelfApiUsageWhen, operations::GetSelfApiUsageThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSelfApiUsageWhen::new(when),
                operations::GetSelfApiUsageThen::new(then),
            )
        })
    }
}
