//! Tokens for spreadsheets: RFC 4180, with nothing that one would take for a formula.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use super::columns::Row;
use super::{escape, fields};
use crate::cli::ColumnName;

/// Writes a line of titles, and one for each token. What acts on a terminal is escaped only if
/// `is_terminal`: elsewhere it is data.
///
/// # Errors
///
/// When `out` fails.
pub(crate) fn write<'t>(
    out: &mut dyn Write,
    shown: &[ColumnName],
    tokens: impl Iterator<Item = Row<'t>>,
    is_terminal: bool,
) -> io::Result<()> {
    let mut lines = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(out);
    lines.write_record(fields::titles(shown))?;
    for row in tokens {
        let all = shown.iter().flat_map(|name| fields::fields(*name, &row));
        let fields = all.map(|(_, field)| {
            let field = harmless(field);
            if is_terminal {
                escape::line(&field).into()
            } else {
                field
            }
        });
        lines.write_record(fields.map(|field: Cow<'_, str>| field.into_owned()))?;
    }
    lines.flush()
}

/// `field`, marked as text where a spreadsheet would take it for a formula.
fn harmless(field: Cow<'_, str>) -> Cow<'_, str> {
    if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{field}").into()
    } else {
        field
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokens_core::{ProviderId, Scope, Timestamp, Token, TokenKind};

    fn written(name: &str, is_terminal: bool) -> String {
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Tenant),
            TokenKind::USER,
        );
        token.name = Some(name.to_owned());
        let shown = [ColumnName::Name, ColumnName::LastUsed, ColumnName::Org];
        let mut out = Vec::new();
        write(
            &mut out,
            &shown,
            [Row::new("acme", &token, Timestamp::UNIX_EPOCH)].into_iter(),
            is_terminal,
        )
        .unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn fields_are_quoted_where_they_must_be_and_are_never_formulas() {
        for (name, field) in [
            ("plain", "plain"),
            ("a, b", "\"a, b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\r\nlines", "\"two\r\nlines\""),
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""),
            ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""),
            ("a=1", "a=1"),
            ("\u{1b}[2J", "\u{1b}[2J"),
        ] {
            assert_eq!(
                written(name, false),
                format!(
                    "name,last_used,last_used_provenance,org_id,org_name\r\n{field},unknown,,,\r\n"
                )
            );
        }
    }

    #[test]
    fn a_terminal_gets_nothing_that_acts_on_it() {
        assert_eq!(
            written("\u{1b}[2J\r\nx", true),
            "name,last_used,last_used_provenance,org_id,org_name\r\n\\u{1b}[2J\\r\\nx,unknown,,,\r\n"
        );
    }
}
