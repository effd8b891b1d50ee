//! Filter expressions of the System Log: comparisons joined by `and`, `or` and parentheses.

use jiff::Timestamp;

use super::log::Event;

/// The longest expression that is read, in bytes.
const LONGEST: usize = 4096;

/// How deep parentheses may be nested.
const DEEPEST: usize = 16;

/// A filter expression.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Filter {
    Any(Vec<Filter>),
    All(Vec<Filter>),
    Equal(Attribute, String),
    NotBefore(Timestamp),
    NotAfter(Timestamp),
}

/// A member of an event that expressions may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attribute {
    EventType,
    Uuid,
    Severity,
    ActorId,
    ActorAlternateId,
    ActorType,
    TargetId,
    TargetType,
    OutcomeResult,
    ClientIpAddress,
    TransactionId,
    RequestApiTokenId,
}

impl Attribute {
    fn named(name: &str) -> Option<Attribute> {
        Some(match name {
            "eventType" => Attribute::EventType,
            "uuid" => Attribute::Uuid,
            "severity" => Attribute::Severity,
            "actor.id" => Attribute::ActorId,
            "actor.alternateId" => Attribute::ActorAlternateId,
            "actor.type" => Attribute::ActorType,
            "target.id" => Attribute::TargetId,
            "target.type" => Attribute::TargetType,
            "outcome.result" => Attribute::OutcomeResult,
            "client.ipAddress" => Attribute::ClientIpAddress,
            "transaction.id" => Attribute::TransactionId,
            "transaction.detail.requestApiTokenId" => Attribute::RequestApiTokenId,
            _ => return None,
        })
    }

    fn is(self, value: &str, event: &Event) -> bool {
        match self {
            Attribute::EventType => event.event_type == value,
            Attribute::Uuid => event.uuid() == value,
            Attribute::Severity => event.severity == value,
            Attribute::ActorId => event.actor.id == value,
            Attribute::ActorAlternateId => event.actor.alternate_id == value,
            Attribute::ActorType => event.actor.kind == value,
            Attribute::TargetId => event.targets.iter().any(|target| target.id == value),
            Attribute::TargetType => event.targets.iter().any(|target| target.kind == value),
            Attribute::OutcomeResult => event.result == value,
            Attribute::ClientIpAddress => {
                let client = event.chain.first();
                client.is_some_and(|address| address.to_string() == value)
            }
            Attribute::TransactionId => event.transaction_id == value,
            Attribute::RequestApiTokenId => event.token_id.as_deref() == Some(value),
        }
    }
}

impl Filter {
    /// Reads an expression; `None` if it is not one, or names what the sandbox does not know.
    pub(crate) fn parse(text: &str) -> Option<Filter> {
        if text.len() > LONGEST {
            return None;
        }
        let tokens = tokens(text)?;
        let mut parser = Parser {
            tokens: &tokens,
            depth: 0,
        };
        let filter = parser.any()?;
        parser.tokens.is_empty().then_some(filter)
    }

    pub(crate) fn matches(&self, event: &Event) -> bool {
        match self {
            Filter::Any(filters) => filters.iter().any(|filter| filter.matches(event)),
            Filter::All(filters) => filters.iter().all(|filter| filter.matches(event)),
            Filter::Equal(attribute, value) => attribute.is(value, event),
            Filter::NotBefore(time) => event.published >= *time,
            Filter::NotAfter(time) => event.published <= *time,
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    Word(String),
    Text(String),
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(first) = rest.next() {
        match first {
            ' ' | '\t' => {}
            '(' => tokens.push(Token::Open),
            ')' => tokens.push(Token::Close),
            '"' => {
                let mut value = String::new();
                loop {
                    match rest.next()? {
                        '"' => break,
                        '\\' => value.push(rest.next()?),
                        other => value.push(other),
                    }
                }
                tokens.push(Token::Text(value));
            }
            first => {
                let mut word = String::from(first);
                let is_part = |next: &char| !" \t()\"".contains(*next);
                while let Some(next) = rest.next_if(is_part) {
                    word.push(next);
                }
                tokens.push(Token::Word(word));
            }
        }
    }
    Some(tokens)
}

struct Parser<'a> {
    tokens: &'a [Token],
    depth: usize,
}

impl<'a> Parser<'a> {
    fn next(&mut self) -> Option<&'a Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    fn next_is(&mut self, word: &str) -> bool {
        let is = matches!(self.tokens.first(), Some(Token::Word(next)) if next.eq_ignore_ascii_case(word));
        if is {
            self.next();
        }
        is
    }

    fn any(&mut self) -> Option<Filter> {
        let mut filters = vec![self.all()?];
        while self.next_is("or") {
            filters.push(self.all()?);
        }
        Some(Filter::Any(filters))
    }

    fn all(&mut self) -> Option<Filter> {
        let mut filters = vec![self.one()?];
        while self.next_is("and") {
            filters.push(self.one()?);
        }
        Some(Filter::All(filters))
    }

    fn one(&mut self) -> Option<Filter> {
        match self.next()? {
            Token::Open => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return None;
                }
                let filter = self.any()?;
                self.depth -= 1;
                (self.next()? == &Token::Close).then_some(filter)
            }
            Token::Word(name) => {
                let operator = self.next()?;
                let Token::Text(value) = self.next()? else {
                    return None;
                };
                let Token::Word(operator) = operator else {
                    return None;
                };
                match (name.as_str(), operator.as_str()) {
                    ("published", "ge") => Some(Filter::NotBefore(value.parse().ok()?)),
                    ("published", "le") => Some(Filter::NotAfter(value.parse().ok()?)),
                    (name, "eq") => Some(Filter::Equal(Attribute::named(name)?, value.clone())),
                    _ => None,
                }
            }
            Token::Close | Token::Text(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::log::sample;
    use super::*;

    #[test]
    fn expressions_match_events() {
        let event = sample();
        for (text, expected) in [
            ("eventType eq \"user.session.start\"", true),
            ("eventType eq \"other\"", false),
            ("transaction.detail.requestApiTokenId eq \"00T1\"", true),
            ("target.id eq \"00u2\"", true),
            ("target.id eq \"00u1\"", false),
            ("actor.id eq \"00u1\"", true),
            ("outcome.result eq \"SUCCESS\"", true),
            ("published ge \"2026-01-01T00:00:00Z\"", true),
            ("published le \"2026-01-01T00:00:00.000Z\"", true),
            ("published ge \"2026-01-01T00:00:01Z\"", false),
            ("eventType eq \"x\" or actor.id eq \"00u1\"", true),
            ("eventType eq \"x\" and actor.id eq \"00u1\"", false),
            // `and` binds closer than `or`.
            (
                "actor.id eq \"00u1\" or actor.id eq \"x\" and actor.id eq \"y\"",
                true,
            ),
            (
                "(actor.id eq \"00u1\" or actor.id eq \"x\") and actor.id eq \"y\"",
                false,
            ),
            ("((actor.id eq \"00u1\"))", true),
            ("actor.id eq \"00\\u1\"", true),
        ] {
            let filter = Filter::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(filter.matches(&event), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_an_expression_is_refused() {
        let deep = format!("{}actor.id eq \"x\"{}", "(".repeat(17), ")".repeat(17));
        let long = format!("actor.id eq \"{}\"", "x".repeat(LONGEST));
        for text in [
            "",
            "eventType",
            "eventType eq",
            "eventType eq system",
            "eventType eq \"open",
            "eventType is \"x\"",
            "eventType ge \"x\"",
            "client.geographicalContext.country eq \"Germany\"",
            "published eq \"2026-01-01T00:00:00Z\"",
            "published ge \"yesterday\"",
            "actor.id eq \"x\" actor.id eq \"y\"",
            "actor.id eq \"x\" and",
            "(actor.id eq \"x\"",
            "actor.id eq \"x\")",
            "()",
            "\"x\" eq actor.id",
            "actor.id \"eq\" \"x\"",
            "actor.id eq \"x\\",
            &deep,
            &long,
        ] {
            assert_eq!(Filter::parse(text), None, "{text}");
        }
    }
}
