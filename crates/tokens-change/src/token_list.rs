//! A list of tokens to change: what `tokens list` printed as NDJSON or JSON, or a reference or an id a line.

#[cfg(test)]
#[cfg(feature = "_fuzz")]
#[path = "token_list_fuzz.rs"]
mod fuzz;

use std::collections::HashSet;
use std::io::Read;

use serde::Deserialize;
use tokens_core::snapshot::{InvalidSnapshot, ReadMode, TokenReader};
use tokens_core::{ProviderId, Token, TokenId, TokenRef};

use crate::error::{ChangeError, ChangeErrorKind};
use crate::selected::Selected;

/// No list is longer, in bytes. A token is about one kilobyte.
const MAX_SIZE: u64 = 64 * 1024 * 1024;

/// No line of ids is longer, in bytes.
const MAX_LINE: usize = 64 * 1024;

/// So many characters of a name in it are quoted.
const MAX_QUOTED: usize = 64;

/// A line of a list, which names a token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// The number of the line, from 1.
    pub line: usize,
    /// The name of the account that listed the token, where the line has it.
    pub account: Option<String>,
    /// What names the token.
    pub token: NamedToken,
}

/// What a line of a list names a token by.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NamedToken {
    /// As it was when it was listed.
    Listed(Box<Token>),
    /// Its reference.
    Ref(TokenRef),
    /// Its id, which says nothing of where it is.
    Id(TokenId),
}

impl Named {
    /// A line that has no account.
    pub fn new(line: usize, token: NamedToken) -> Self {
        Self {
            line,
            account: None,
            token,
        }
    }

    /// As a change is asked for. An id alone is one of `provider`.
    ///
    /// # Errors
    ///
    /// When it is an id alone and there is no provider.
    pub fn select(self, provider: Option<&ProviderId>) -> Result<Selected, ChangeError> {
        let selected = match (self.token, provider) {
            (NamedToken::Listed(token), _) => Selected::listed(*token),
            (NamedToken::Ref(token), _) => Some(token.into()),
            (NamedToken::Id(id), Some(provider)) => Some(Selected::new(provider.clone(), id)),
            (NamedToken::Id(_), None) => None,
        };
        let selected = selected.ok_or_else(|| {
            let problem = format!(
                "line {} is an id alone: it does not say where the token is",
                self.line
            );
            ChangeError::new(ChangeErrorKind::Invalid, problem)
                .with_hint("name the account, too, or give it all that `list -o ndjson` or `list -o json` printed")
        })?;
        Ok(Selected {
            account: self.account,
            ..selected
        })
    }
}

/// Reads the list `input`, at most 64 MiB; each token once. A list must be whole, with the line of the type `end` that says so, unless
/// it `is_subset`: a list from which lines were removed.
///
/// # Errors
///
/// When it can't be read, or is not such a list. The message repeats no line.
pub fn read_token_list(input: impl Read, is_subset: bool) -> Result<Vec<Named>, ChangeError> {
    let invalid = |why: String| ChangeError::new(ChangeErrorKind::Invalid, why);
    let mut bytes = Vec::new();
    let read = input.take(MAX_SIZE + 1).read_to_end(&mut bytes);
    read.map_err(|error| invalid("it can't be read".to_owned()).caused_by(error))?;
    if bytes.len() as u64 > MAX_SIZE {
        return Err(invalid(format!("it is larger than {MAX_SIZE} bytes")));
    }
    let text = String::from_utf8(bytes).map_err(|_| invalid("it is not text".to_owned()))?;
    parse(&text, is_subset).map_err(|why| {
        invalid(why)
            .with_hint("give it all that `list -o ndjson` or `list -o json` printed, or a reference or an id a line")
    })
}

/// What a list says of a token that is needed to change it.
#[derive(Debug, Deserialize)]
struct Listed {
    accounts: Vec<String>,
    #[serde(rename = "ref")]
    reference: Option<String>,
    #[serde(flatten)]
    token: Token,
}

/// A line of ids without the comment at its end. JSON has none.
fn without_comment(line: &str) -> &str {
    match line.split_once(" #") {
        Some((line, _)) if !line.starts_with('{') => line,
        _ => line,
    }
}

/// The beginning of a name that may be of any length.
fn cut(name: &str) -> String {
    name.chars().take(MAX_QUOTED).collect()
}

fn parse(text: &str, is_subset: bool) -> Result<Vec<Named>, String> {
    let lines: Vec<(usize, &str)> = (1..)
        .zip(text.lines().map(|line| without_comment(line).trim()))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .collect();
    let is_list = match lines.first() {
        None => return Err("there are no tokens in it".to_owned()),
        Some((_, first)) => first.starts_with('{'),
    };
    if is_list {
        return list(text, is_subset).map_err(|error| error.to_string());
    }
    if let Some((number, _)) = lines.iter().find(|(_, line)| line.len() > MAX_LINE) {
        return Err(format!("line {number} is longer than {MAX_LINE} bytes"));
    }
    let mut known = HashSet::new();
    let mut named = Vec::new();
    for (line, text) in lines {
        // Looser than any service. It keeps lists of another form out, such as CSV.
        let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let (key, token) = if text.chars().all(is_id) && !text.starts_with('-') {
            let id = TokenId::new(text);
            ((None, id.clone()), NamedToken::Id(id))
        } else if let Ok(token) = text.parse::<TokenRef>()
            && token.to_string() == text
        {
            let place = (Some(token.provider().clone()), token.id().clone());
            (place, NamedToken::Ref(token))
        } else {
            return Err(format!("line {line} is not a reference or an id"));
        };
        if known.insert(key) {
            named.push(Named::new(line, token));
        }
    }
    Ok(named)
}

/// The tokens of a list, each once.
fn list(text: &str, is_subset: bool) -> Result<Vec<Named>, InvalidSnapshot> {
    let mode = if is_subset {
        ReadMode::Subset
    } else {
        ReadMode::Complete
    };
    let mut known = HashSet::new();
    let mut named = Vec::new();
    for listed in TokenReader::<_, Listed>::new(text.as_bytes(), mode)? {
        let (line, listed) = listed?;
        let Listed {
            accounts,
            reference,
            token,
        } = listed;
        let Some(id) = token.id.clone() else {
            let name = cut(&token.title());
            let why = format!("the token in line {line} ({name}) has no usable id");
            return Err(InvalidSnapshot::new(why));
        };
        let own = token.reference().map(|own| own.to_string());
        if reference.is_some() && reference != own {
            let why = format!(
                "the token in line {line} ({}) has the `ref` of another token",
                cut(&token.title())
            );
            return Err(InvalidSnapshot::new(why));
        }
        if known.insert((token.provider.clone(), id)) {
            named.push(Named {
                line,
                account: accounts.into_iter().next(),
                token: NamedToken::Listed(Box::new(token)),
            });
        }
    }
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tokens_core::{Scope, TokenKind};

    const BEGIN: &str = r#"{"type":"begin","schema":"tokens/v2"}"#;
    const END: &str =
        r#"{"type":"end","schema":"tokens/v2","complete":true,"tokens":1,"missing":[]}"#;

    fn token(id: &str) -> Token {
        let mut token = Token::new(
            ProviderId::new("example".into(), "api.example", Scope::Tenant),
            TokenKind::USER,
        );
        token.id = (!id.is_empty()).then(|| TokenId::new(id));
        token.created = "2025-11-02T14:47:13.123456789Z".parse().ok();
        token
    }

    fn line(id: &str) -> String {
        let mut line = serde_json::to_value(token(id)).unwrap();
        line["type"] = json!("token");
        line["accounts"] = json!(["acme"]);
        line.to_string()
    }

    #[test]
    fn ids_and_references_stand_one_a_line() {
        const REF: &str = "example:api.example/00T3";
        let text = format!("# idle\n00T1\r\n\n  00T_2  \n00T1\n{REF}\n{REF}\n");
        let named = parse(&text, false).unwrap();
        let place = token("").provider;
        let selected = |named: &Named| named.clone().select(Some(&place)).unwrap();
        let ids: Vec<_> = named.iter().map(|named| selected(named).id).collect();
        assert_eq!(ids, ["00T1".into(), "00T_2".into(), "00T3".into()]);
        assert!(named.iter().all(|named| selected(named).provider == place));
        assert!(named[0].clone().select(None).is_err());
        assert!(named[2].clone().select(None).is_ok());
    }

    #[test]
    fn a_list_is_taken_as_it_was_printed() {
        let text = format!("# by me\n{BEGIN}\n{}\n\n{END}\n", line("00T1"));
        let named = parse(&text, false).unwrap();
        assert_eq!(named.len(), 1);
        let selected = named[0].clone().select(None).unwrap();
        assert_eq!(selected.listed, Some(token("00T1")));
        assert_eq!(selected.account.as_deref(), Some("acme"));
    }

    #[test]
    fn a_reference_is_that_of_its_token() {
        let with_ref = |reference: &str| {
            let mut line: serde_json::Value = serde_json::from_str(&line("00T1")).unwrap();
            line["ref"] = json!(reference);
            parse(&format!("{BEGIN}\n{line}\n{END}"), false)
        };
        let own = token("00T1").reference().unwrap().to_string();
        assert_eq!(with_ref(&own).unwrap().len(), 1);
        for other in [own.replace("00T1", "00T2"), own.replace("api", "app")] {
            let found = with_ref(&other).unwrap_err();
            assert!(found.contains("has the `ref` of another token"), "{found}");
        }
    }

    #[test]
    fn what_is_left_of_a_list_is_a_subset() {
        let three = END.replace(r#""tokens":1"#, r#""tokens":3"#);
        let incomplete = END.replace("true", "false");
        let token = line("00T1");
        for lines in [
            vec![&*token, &*three],
            vec![&*token],
            vec![&*token, &*incomplete],
        ] {
            assert_eq!(parse(&lines.join("\n"), true).unwrap().len(), 1);
        }
        for (lines, why) in [
            (vec![&*token, &*token, END], "lines were added to it"),
            (vec![&*token, &three[..30]], "it was cut off in line 2"),
            (vec![""], "there are no tokens in it"),
        ] {
            let found = parse(&lines.join("\n"), true).unwrap_err();
            assert!(found.starts_with(why), "{found}");
        }
        // Of which nothing is left.
        assert_eq!(parse(&three, true).unwrap(), []);
    }

    #[test]
    fn what_is_not_a_whole_list_is_refused() {
        let token = line("00T1");
        let incomplete = END.replace("true", "false");
        let failed = END.replace("[]", r#"[{"kind":"transport"}]"#);
        let later = END.replace("tokens/v2", "tokens/v3");
        let nameless = END.replace(r#""schema":"tokens/v2","#, "");
        let uncounted = END.replace(r#""tokens":1,"#, "");
        let long = "0".repeat(MAX_LINE + 1);
        for (lines, why) in [
            (vec![""], "there are no tokens in it"),
            (vec!["# only", " "], "there are no tokens in it"),
            (vec![&*token], "it was cut off"),
            (vec![&token, &END[..30]], "it was cut off"),
            (vec![&token, &incomplete], "the list is not complete"),
            (vec![&token, &failed], "the list is not complete"),
            (
                vec![&token, &later],
                "the list has the shape `tokens/v3`, not `tokens/v2`",
            ),
            (vec![&token, &nameless], "line 3 is not what `list` prints"),
            (vec![&token, &uncounted], "line 3 is not what `list` prints"),
            (vec![END], "lines are missing"),
            (vec![&token, &token, END], "lines were added"),
            (
                vec![&token, END, &token],
                "line 4 stands after the list's end",
            ),
            (
                vec![&token, "00T2", END],
                "line 3 is not what `list` prints",
            ),
            (vec!["00T2", &token], "line 2 is not a reference or an id"),
            (vec!["acme,00T1"], "line 1 is not a reference or an id"),
            (vec!["[", "]"], "line 1 is not a reference or an id"),
            (vec![&long], "line 1 is longer than 65536 bytes"),
            (
                vec![&line(""), END],
                "the token in line 2 (-) has no usable id",
            ),
        ] {
            let mut text = lines.join("\n");
            if text.starts_with('{') {
                text = format!("{BEGIN}\n{text}");
            }
            let found = parse(&text, false).unwrap_err();
            assert!(found.starts_with(why), "{found} for {text}");
        }
        for (text, why) in [
            ("{}", "line 1 is not what `list` prints"),
            ("{\n}", "line 2 is not what `list` prints"),
            ("{\"schema\":", "it was cut off"),
            (&*format!("{token}\n{END}"), "lines are missing"),
            (
                &*format!("{BEGIN}\n{BEGIN}\n{END}"),
                "line 2 begins another",
            ),
        ] {
            let found = parse(text, false).unwrap_err();
            assert!(found.starts_with(why), "{found} for {text}");
        }
    }

    #[test]
    fn a_document_is_a_list() {
        let mut record = serde_json::to_value(token("00T1")).unwrap();
        record["accounts"] = json!(["acme", "other"]);
        let document = |schema: &str, complete: bool| {
            let document = json!({
                "schema": schema, "complete": complete, "missing": [], "tokens": [record, record],
            });
            serde_json::to_string_pretty(&document).unwrap()
        };
        let named = parse(&document("tokens/v2", true), false).unwrap();
        assert_eq!(named.len(), 1);
        assert_eq!(named[0].account.as_deref(), Some("acme"));
        assert_eq!(parse(&document("tokens/v2", false), true).unwrap().len(), 1);
        let with_list = |complete: bool| {
            let mut with_list: serde_json::Value =
                serde_json::from_str(&document("tokens/v2", true)).unwrap();
            with_list["accounts"] = json!([{ "lists": [{ "complete": complete }] }]);
            with_list.to_string()
        };
        assert_eq!(parse(&with_list(true), false).unwrap().len(), 1);
        assert_eq!(parse(&with_list(false), true).unwrap().len(), 1);
        for (text, why) in [
            (with_list(false), "the list is not complete"),
            (document("tokens/v2", false), "the list is not complete"),
            (document("tokens/v3", true), "the list has the shape"),
        ] {
            let found = parse(&text, false).unwrap_err();
            assert!(found.starts_with(why), "{found}");
        }
    }
}
