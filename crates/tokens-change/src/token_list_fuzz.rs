//! Lists of tokens to change.

use tokens_fuzz::assert_clean;

use tokens_core::snapshot::SNAPSHOT_SCHEMA;

use super::{Named, NamedToken, parse};

#[test]
fn token_list() {
    tokens_fuzz::target!("token_list").run(|input| {
        let Ok(text) = std::str::from_utf8(input) else {
            return;
        };
        let named = match parse(text, false) {
            Ok(named) => named,
            // A line and what is wrong with it, not what stands there.
            Err(why) => return assert_clean(&why.escape_debug().to_string(), 1024),
        };
        assert_eq!(parse(text, true).as_ref(), Ok(&named), "a whole list is a subset");
        // A list may have no tokens.
        assert!(named.len() <= text.lines().count());
        let mut printed = String::new();
        for Named {
            line,
            account,
            token,
        } in &named
        {
            assert!(*line <= text.lines().count());
            let NamedToken::Listed(token) = token else {
                continue;
            };
            let mut line = serde_json::to_value(token).unwrap();
            line["type"] = "token".into();
            line["accounts"] = [account.as_deref()].into_iter().flatten().collect();
            printed.push_str(&format!("{line}\n"));
        }
        if printed.is_empty() {
            return;
        }
        // What it reads is what `list` prints.
        let end = serde_json::json!({
            "type": "end", "schema": SNAPSHOT_SCHEMA, "complete": true, "tokens": named.len(), "missing": [],
        });
        let begin = serde_json::json!({"type": "begin", "schema": SNAPSHOT_SCHEMA});
        let tokens = |named: Vec<Named>| -> Vec<_> {
            named.into_iter().map(|named| (named.account, named.token)).collect()
        };
        let read = parse(&format!("{begin}\n{printed}{end}\n"), false).unwrap();
        assert_eq!(tokens(read), tokens(named));
    });
}
