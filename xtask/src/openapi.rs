//! The structure of OpenAPI documents: which member of an object is an object of which kind.

/// What a node of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Document,
    /// An entry of `x-sources`, by which a base names a document.
    Source,
    Info,
    Server,
    Components,
    PathItem,
    Operation,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Schema,
    Discriminator,
    SecurityScheme,
    OauthFlows,
    OauthFlow,
    /// A map whose names are chosen by the author of the document.
    Map(&'static Kind),
    List(&'static Kind),
    /// A value without a structure of its own, such as a default.
    Literal,
}

type Members = &'static [(&'static str, Kind)];

const DOCUMENT: Members = &[
    ("openapi", Kind::Literal),
    ("x-sources", Kind::List(&Kind::Source)),
    ("info", Kind::Info),
    ("servers", Kind::List(&Kind::Server)),
    ("security", Kind::Literal),
    ("paths", Kind::Map(&Kind::PathItem)),
    ("components", Kind::Components),
];

const COMPONENTS: Members = &[
    ("parameters", Kind::Map(&Kind::Parameter)),
    ("headers", Kind::Map(&Kind::Header)),
    ("requestBodies", Kind::Map(&Kind::RequestBody)),
    ("responses", Kind::Map(&Kind::Response)),
    ("schemas", Kind::Map(&Kind::Schema)),
    ("securitySchemes", Kind::Map(&Kind::SecurityScheme)),
];

const PATH_ITEM: Members = &[
    ("$ref", Kind::Literal),
    ("summary", Kind::Literal),
    ("description", Kind::Literal),
    ("servers", Kind::List(&Kind::Server)),
    ("parameters", Kind::List(&Kind::Parameter)),
    ("get", Kind::Operation),
    ("put", Kind::Operation),
    ("post", Kind::Operation),
    ("delete", Kind::Operation),
    ("options", Kind::Operation),
    ("head", Kind::Operation),
    ("patch", Kind::Operation),
    ("trace", Kind::Operation),
];

const OPERATION: Members = &[
    ("operationId", Kind::Literal),
    ("summary", Kind::Literal),
    ("description", Kind::Literal),
    ("tags", Kind::Literal),
    ("deprecated", Kind::Literal),
    ("security", Kind::Literal),
    ("servers", Kind::List(&Kind::Server)),
    ("parameters", Kind::List(&Kind::Parameter)),
    ("requestBody", Kind::RequestBody),
    ("responses", Kind::Map(&Kind::Response)),
];

const PARAMETER: Members = &[
    ("$ref", Kind::Literal),
    ("name", Kind::Literal),
    ("in", Kind::Literal),
    ("description", Kind::Literal),
    ("required", Kind::Literal),
    ("deprecated", Kind::Literal),
    ("allowEmptyValue", Kind::Literal),
    ("style", Kind::Literal),
    ("explode", Kind::Literal),
    ("allowReserved", Kind::Literal),
    ("schema", Kind::Schema),
    ("content", Kind::Map(&Kind::MediaType)),
];

const HEADER: Members = &[
    ("$ref", Kind::Literal),
    ("description", Kind::Literal),
    ("required", Kind::Literal),
    ("deprecated", Kind::Literal),
    ("style", Kind::Literal),
    ("explode", Kind::Literal),
    ("schema", Kind::Schema),
    ("content", Kind::Map(&Kind::MediaType)),
];

const REQUEST_BODY: Members = &[
    ("$ref", Kind::Literal),
    ("description", Kind::Literal),
    ("required", Kind::Literal),
    ("content", Kind::Map(&Kind::MediaType)),
];

const RESPONSE: Members = &[
    ("$ref", Kind::Literal),
    ("description", Kind::Literal),
    ("headers", Kind::Map(&Kind::Header)),
    ("content", Kind::Map(&Kind::MediaType)),
];

const MEDIA_TYPE: Members = &[
    ("schema", Kind::Schema),
    ("encoding", Kind::Map(&Kind::Encoding)),
];

const ENCODING: Members = &[
    ("contentType", Kind::Literal),
    ("headers", Kind::Map(&Kind::Header)),
    ("style", Kind::Literal),
    ("explode", Kind::Literal),
    ("allowReserved", Kind::Literal),
];

const SCHEMA: Members = &[
    ("$ref", Kind::Literal),
    ("title", Kind::Literal),
    ("description", Kind::Literal),
    ("type", Kind::Literal),
    ("format", Kind::Literal),
    ("nullable", Kind::Literal),
    ("readOnly", Kind::Literal),
    ("writeOnly", Kind::Literal),
    ("deprecated", Kind::Literal),
    ("enum", Kind::Literal),
    ("default", Kind::Literal),
    ("pattern", Kind::Literal),
    ("minLength", Kind::Literal),
    ("maxLength", Kind::Literal),
    ("minimum", Kind::Literal),
    ("exclusiveMinimum", Kind::Literal),
    ("maximum", Kind::Literal),
    ("exclusiveMaximum", Kind::Literal),
    ("multipleOf", Kind::Literal),
    ("minItems", Kind::Literal),
    ("maxItems", Kind::Literal),
    ("uniqueItems", Kind::Literal),
    ("minProperties", Kind::Literal),
    ("maxProperties", Kind::Literal),
    ("required", Kind::Literal),
    ("items", Kind::Schema),
    ("properties", Kind::Map(&Kind::Schema)),
    ("additionalProperties", Kind::Schema),
    ("discriminator", Kind::Discriminator),
    ("allOf", Kind::List(&Kind::Schema)),
    ("oneOf", Kind::List(&Kind::Schema)),
    ("anyOf", Kind::List(&Kind::Schema)),
    ("not", Kind::Schema),
];

const SECURITY_SCHEME: Members = &[
    ("$ref", Kind::Literal),
    ("type", Kind::Literal),
    ("description", Kind::Literal),
    ("name", Kind::Literal),
    ("in", Kind::Literal),
    ("scheme", Kind::Literal),
    ("bearerFormat", Kind::Literal),
    ("flows", Kind::OauthFlows),
    ("openIdConnectUrl", Kind::Literal),
];

impl Kind {
    /// The members that OpenAPI 3.0 gives an object of this kind, in the order in which they are written.
    pub(crate) const fn members(self) -> Members {
        match self {
            Self::Document => DOCUMENT,
            Self::Source => &[
                ("title", Self::Literal),
                ("version", Self::Literal),
                ("sha256", Self::Literal),
                ("operations", Self::Literal),
            ],
            Self::Info => &[
                ("title", Self::Literal),
                ("description", Self::Literal),
                ("version", Self::Literal),
            ],
            Self::Server => &[
                ("url", Self::Literal),
                ("description", Self::Literal),
                ("variables", Self::Literal),
            ],
            Self::Components => COMPONENTS,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter => PARAMETER,
            Self::Header => HEADER,
            Self::RequestBody => REQUEST_BODY,
            Self::Response => RESPONSE,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => ENCODING,
            Self::Schema => SCHEMA,
            Self::Discriminator => &[
                ("propertyName", Self::Literal),
                ("mapping", Self::Map(&Self::Literal)),
            ],
            Self::SecurityScheme => SECURITY_SCHEME,
            Self::OauthFlows => &[
                ("implicit", Self::OauthFlow),
                ("password", Self::OauthFlow),
                ("clientCredentials", Self::OauthFlow),
                ("authorizationCode", Self::OauthFlow),
            ],
            Self::OauthFlow => &[
                ("authorizationUrl", Self::Literal),
                ("tokenUrl", Self::Literal),
                ("refreshUrl", Self::Literal),
                ("scopes", Self::Map(&Self::Literal)),
            ],
            Self::Map(_) | Self::List(_) | Self::Literal => &[],
        }
    }

    /// What a member is. Members that OpenAPI does not define are literals.
    pub(crate) fn member(self, name: &str) -> Self {
        if let Self::Map(kind) = self {
            return *kind;
        }
        self.members()
            .iter()
            .find(|(known, _)| *known == name)
            .map_or(Self::Literal, |(_, kind)| *kind)
    }

    /// What the items of a list are.
    pub(crate) const fn item(self) -> Self {
        match self {
            Self::List(kind) => *kind,
            _ => Self::Literal,
        }
    }

    /// The name of the map of components that holds objects of this kind.
    pub(crate) fn component(self) -> Option<&'static str> {
        COMPONENTS
            .iter()
            .find(|(_, kind)| matches!(kind, Self::Map(inner) if **inner == self))
            .map(|(name, _)| *name)
    }
}
