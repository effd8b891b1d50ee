//! What `--from` names: tokens that `list -o ndjson` printed, or an id a line.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde::Deserialize;
use serde::de::IgnoredAny;
use tokens_core::{ProviderId, Token, TokenId};

use crate::output::{self, Problem, json};

/// No list is longer, in bytes. A token is about one kilobyte.
const MAX_SIZE: u64 = 64 * 1024 * 1024;

/// No line is longer, in bytes.
const MAX_LINE: usize = 64 * 1024;

/// So many characters of a name in it are quoted.
const MAX_QUOTED: usize = 64;

/// A token that is to be revoked.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) id: TokenId,
    /// As it was when it was listed, and in which line that stands.
    pub(super) listed: Option<(usize, Token)>,
}

/// A line of `list -o ndjson`.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Line {
    Token(Box<Listed>),
    End(End),
}

#[derive(Debug, Deserialize)]
struct Listed {
    account: String,
    #[serde(flatten)]
    token: Token,
}

#[derive(Debug, Deserialize)]
struct End {
    schema: String,
    complete: bool,
    errors: Vec<IgnoredAny>,
    tokens: usize,
}

/// Whether `path` means standard input.
pub(super) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// The tokens with these ids, each once.
pub(super) fn ids(ids: &[String]) -> Vec<Wanted> {
    let mut known = HashSet::new();
    let new = ids.iter().filter(|id| known.insert(*id));
    let wanted = new.map(|id| Wanted {
        id: TokenId::new(id),
        listed: None,
    });
    wanted.collect()
}

/// Reads the tokens of `account` from `path`; `-` is standard input.
///
/// # Errors
///
/// When it can't be read, or is not a whole list of tokens of this account.
pub(super) async fn read(path: PathBuf, account: &str) -> anyhow::Result<Vec<Wanted>> {
    let shown = path.display().to_string();
    // In a thread of its own, so that a signal ends the command while a pipe says nothing.
    let bytes = tokio::task::spawn_blocking(move || read_bytes(&path))
        .await
        .map_err(io::Error::other)
        .flatten()
        .with_context(|| format!("{shown} can't be read"))
        .map_err(|error| Problem::usage("there is no list of tokens to revoke").caused_by(error))?;
    let unfit = |why: String| Problem::usage(format!("{shown}: {why}; nothing was revoked"));
    if bytes.len() as u64 > MAX_SIZE {
        return Err(unfit(format!("it is larger than {MAX_SIZE} bytes")).into());
    }
    let text = String::from_utf8(bytes).map_err(|_| unfit("it is not text".to_owned()))?;
    let wanted = parse(&text, account).map_err(|why| {
        unfit(why).hint("give it all that `list -o ndjson` printed, or an id a line")
    })?;
    Ok(wanted)
}

fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if is_stdin(path) {
        io::stdin()
            .lock()
            .take(MAX_SIZE + 1)
            .read_to_end(&mut bytes)?;
    } else {
        File::open(path)?
            .take(MAX_SIZE + 1)
            .read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// The beginning of a name that may be of any length.
fn cut(name: &str) -> String {
    name.chars().take(MAX_QUOTED).collect()
}

pub(super) fn parse(text: &str, account: &str) -> Result<Vec<Wanted>, String> {
    let lines: Vec<(usize, &str)> = (1..)
        .zip(text.lines().map(str::trim))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .collect();
    if let Some((number, _)) = lines.iter().find(|(_, line)| line.len() > MAX_LINE) {
        return Err(format!("line {number} is longer than {MAX_LINE} bytes"));
    }
    let is_list = match lines.first() {
        None => return Err("there are no tokens in it".to_owned()),
        Some((_, first)) => first.starts_with('{'),
    };
    let mut known = HashSet::new();
    let mut wanted = Vec::new();
    let mut add = |new: Wanted| {
        if known.insert(new.id.clone()) {
            wanted.push(new);
        }
    };
    if is_list {
        for (number, listed) in list(&lines)? {
            if listed.account != account {
                return Err(format!(
                    "line {number} is a token of the account `{}`",
                    cut(&listed.account)
                ));
            }
            let token = listed.token;
            let Some(id) = token.id.clone() else {
                let name = cut(&output::name(&token));
                return Err(format!(
                    "the token in line {number} ({name}) has no usable id"
                ));
            };
            add(Wanted {
                id,
                listed: Some((number, token)),
            });
        }
    } else {
        for (number, line) in lines {
            // Looser than either service. It keeps lists of another form out, such as CSV.
            let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            if !line.chars().all(is_id) {
                return Err(format!("line {number} is no id"));
            }
            add(Wanted {
                id: TokenId::new(line),
                listed: None,
            });
        }
    }
    Ok(wanted)
}

/// The tokens of a whole list, with their lines.
fn list(lines: &[(usize, &str)]) -> Result<Vec<(usize, Listed)>, String> {
    const CUT_OFF: &str = "it was cut off: the last line of a whole list has the type `end`";
    let mut tokens = Vec::new();
    let mut lines = lines.iter();
    for (number, line) in lines.by_ref() {
        let line: Line = match serde_json::from_str(line) {
            Ok(line) => line,
            Err(error) if error.is_eof() => return Err(CUT_OFF.to_owned()),
            Err(error) => {
                let column = error.column();
                return Err(format!(
                    "line {number} is not what `list` prints (column {column})"
                ));
            }
        };
        match line {
            Line::Token(listed) => tokens.push((*number, *listed)),
            Line::End(end) if end.schema != json::SCHEMA => {
                return Err(format!(
                    "the list has the shape `{}`, not `{}`",
                    cut(&end.schema),
                    json::SCHEMA
                ));
            }
            Line::End(end) if !end.complete || !end.errors.is_empty() => {
                return Err("the list is not complete: something could not be read".to_owned());
            }
            Line::End(end) if end.tokens != tokens.len() => {
                return Err("lines are missing from it, or were added".to_owned());
            }
            Line::End(_) => {
                return match lines.next() {
                    None => Ok(tokens),
                    Some((number, _)) => Err(format!("line {number} stands after the list's end")),
                };
            }
        }
    }
    Err(CUT_OFF.to_owned())
}

/// Checks that what was listed is of the provider that the account leads to now.
///
/// # Errors
///
/// When something is not.
pub(super) fn check(wanted: &[Wanted], provider: &ProviderId) -> Result<(), Problem> {
    for (line, token) in wanted.iter().filter_map(|wanted| wanted.listed.as_ref()) {
        let of = &token.provider;
        if of != provider {
            return Err(Problem::usage(format!(
                "the token in line {line} is of {of}, but the account is {provider}; nothing was revoked"
            ))
            .hint("list the tokens again, with the account as it is now"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tokens_core::{Scope, TokenKind};

    const END: &str =
        r#"{"type":"end","schema":"tokens/v2","complete":true,"tokens":1,"errors":[]}"#;

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
        line["account"] = json!("acme");
        line.to_string()
    }

    #[test]
    fn ids_stand_one_a_line() {
        let wanted = parse("# idle\n00T1\r\n\n  00T_2  \n00T1\n", "acme").unwrap();
        let ids: Vec<_> = wanted.iter().map(|wanted| wanted.id.as_str()).collect();
        assert_eq!(ids, ["00T1", "00T_2"]);
        assert!(wanted.iter().all(|wanted| wanted.listed.is_none()));
    }

    #[test]
    fn a_list_is_taken_as_it_was_printed() {
        let text = format!("{}\n{}\n", line("00T1"), END);
        let wanted = parse(&text, "acme").unwrap();
        assert_eq!(wanted.len(), 1);
        assert_eq!(wanted[0].listed, Some((1, token("00T1"))));
        check(
            &wanted,
            &ProviderId::new("example".into(), "api.example", Scope::Tenant),
        )
        .unwrap();
        for other in [
            ProviderId::new("example".into(), "other.example", Scope::Tenant),
            ProviderId::new("other".into(), "api.example", Scope::Tenant),
            ProviderId::new("example".into(), "api.example", Scope::Org("1".into())),
        ] {
            let problem = check(&wanted, &other).unwrap_err().to_string();
            assert!(problem.starts_with("the token in line 1 is of example:api.example, "));
        }
    }

    #[test]
    fn what_is_not_a_whole_list_of_the_account_is_refused() {
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
            (vec![&token, &nameless], "line 2 is not what `list` prints"),
            (vec![&token, &uncounted], "line 2 is not what `list` prints"),
            (vec![END], "lines are missing"),
            (vec![&token, &token, END], "lines are missing"),
            (
                vec![&token, END, &token],
                "line 3 stands after the list's end",
            ),
            (
                vec![&token, "00T2", END],
                "line 2 is not what `list` prints",
            ),
            (vec!["00T2", &token], "line 2 is no id"),
            (vec!["acme,00T1"], "line 1 is no id"),
            (vec!["[", "]"], "line 1 is no id"),
            (vec!["{}", END], "line 1 is not what `list` prints"),
            (vec![&long], "line 1 is longer than 65536 bytes"),
            (
                vec![&line(""), END],
                "the token in line 1 (-) has no usable id",
            ),
            (
                vec![&token.replace("\"acme\"", "\"other\""), END],
                "line 1 is a token of the account `other`",
            ),
        ] {
            let text = lines.join("\n");
            let found = parse(&text, "acme").unwrap_err();
            assert!(found.starts_with(why), "{found} for {text}");
        }
    }
}
