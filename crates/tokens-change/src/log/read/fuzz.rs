//! What `recover` reads.

use std::collections::HashSet;
use std::io::BufReader;

use super::{ChangeRecord, ChangeRecords, MAX_LINE};

/// A tab stands for as much space as a line may have.
fn with_long_lines(input: &[u8]) -> Vec<u8> {
    let space = [b' '; MAX_LINE];
    let mut text = Vec::new();
    for (number, piece) in input.split(|byte| *byte == b'\t').take(4).enumerate() {
        if number > 0 {
            text.extend_from_slice(&space);
        }
        text.extend_from_slice(piece);
    }
    text
}

/// Checks that `records` are what the lines of `text` say, and that no line is overlooked.
fn check(text: &[u8], records: &ChangeRecords) {
    let mut unreadable = Vec::new();
    let mut entries: Vec<ChangeRecord> = Vec::new();
    for (number, line) in (1..).zip(text.split_inclusive(|byte| *byte == b'\n')) {
        let is_too_long = line.len() > MAX_LINE;
        match serde_json::from_slice(line) {
            Ok(entry) if !is_too_long => entries.push(entry),
            _ if line.trim_ascii().is_empty() && !is_too_long => {}
            _ => unreadable.push(number),
        }
    }
    assert_eq!(records.unreadable, unreadable);
    let mut order: Vec<_> = entries.iter().map(|entry| entry.change).collect();
    let mut seen = HashSet::new();
    order.retain(|change| seen.insert(*change));
    let changes: Vec<_> = records.changes.iter().map(|record| record.change).collect();
    assert_eq!(changes, order, "each change, once");
    let doubts = records.in_doubt();
    for record in &records.changes {
        let own = || entries.iter().filter(|entry| entry.change == record.change);
        let first = own().next().expect("a change has a line");
        assert_eq!((record.time, &record.host), (first.time, &first.host));
        let last = |phase: &str| {
            let line = own().rfind(|entry| entry.phase == phase);
            line.and_then(|entry| entry.outcome.as_deref())
        };
        assert_eq!(record.outcome.as_deref(), last("outcome"));
        assert_eq!(record.delivery.as_deref(), last("delivery"));
        assert_eq!(record.recovery.as_deref(), last("recovery"));
        let id = own().rev().find_map(|entry| entry.id.as_deref());
        assert_eq!(record.id.as_deref(), id);
        record.title();
        // Only what is recorded settles a change.
        let in_doubt = doubts
            .iter()
            .filter(|(other, _)| other.change == record.change);
        let is_settled = || {
            let own = [last("outcome"), last("delivery"), last("recovery")];
            let is_gone = |entry: &ChangeRecord| {
                let is_revoked = ["revoked", "not_found", "already_gone"]
                    .map(Some)
                    .contains(&entry.outcome.as_deref());
                is_revoked && entry.phase == "outcome"
            };
            own.iter().any(Option::is_some) || id.is_some() && entries.iter().any(is_gone)
        };
        match in_doubt.count() {
            0 => assert!(is_settled(), "{record:?}"),
            count => assert_eq!((count, last("recovery")), (1, None), "{record:?}"),
        }
    }
}

#[test]
fn change_log() {
    tokens_fuzz::target!("change_log").run(|input| {
        let records = ChangeRecords::from(input).unwrap();
        check(input, &records);
        // However it is read.
        check(
            input,
            &ChangeRecords::from(BufReader::with_capacity(7, input)).unwrap(),
        );
        // A line that was cut off takes nothing else with it.
        let cut = &input[..input.len() / 2];
        let before = ChangeRecords::from(cut).unwrap();
        check(cut, &before);
        let ended = [cut, b"\n", input].concat();
        check(&ended, &ChangeRecords::from(&*ended).unwrap());
        if input.contains(&b'\t') {
            let long = with_long_lines(input);
            check(&long, &ChangeRecords::from(&*long).unwrap());
        }
    });
}
