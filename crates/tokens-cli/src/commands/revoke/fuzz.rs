//! What `--from` names.

use std::collections::HashSet;

use tokens_fuzz::assert_clean;

use super::from::parse;
use crate::output::{escape, json};

const ACCOUNT: &str = "acme";

#[test]
fn from() {
    tokens_fuzz::target!("from").run(|input| {
        let Ok(text) = std::str::from_utf8(input) else {
            return;
        };
        let wanted = match parse(text, ACCOUNT) {
            Ok(wanted) => wanted,
            // A line and what is wrong with it, not what stands there.
            Err(why) => return assert_clean(&escape::line(&why), 1024),
        };
        // A list may have no tokens.
        assert!(wanted.len() <= text.lines().count());
        let ids: HashSet<_> = wanted.iter().map(|wanted| &wanted.id).collect();
        assert_eq!(ids.len(), wanted.len(), "each once");
        let mut printed = Vec::new();
        for wanted in &wanted {
            let Some((line, token)) = &wanted.listed else {
                let is_word = |c: char| c.is_ascii_graphic();
                assert!(wanted.id.as_str().chars().all(is_word), "{wanted:?}");
                continue;
            };
            assert!(*line <= text.lines().count());
            assert_eq!(token.id.as_ref(), Some(&wanted.id));
            let record = json::Record::new(ACCOUNT, token);
            json::push_line(&mut printed, &json::Line::Token(record)).unwrap();
        }
        if printed.is_empty() {
            return;
        }
        // What it reads is what `list` prints.
        let end = json::End {
            schema: json::SCHEMA,
            complete: true,
            tokens: wanted.len(),
            errors: Vec::new(),
        };
        json::push_line(&mut printed, &json::Line::End(end)).unwrap();
        let printed = String::from_utf8(printed).unwrap();
        let read = parse(&printed, ACCOUNT).unwrap();
        let tokens = |all: Vec<super::from::Wanted>| -> Vec<_> {
            let tokens = all.into_iter().filter_map(|wanted| wanted.listed);
            tokens.map(|(_, token)| token).collect()
        };
        assert_eq!(tokens(read), tokens(wanted));
    });
}
