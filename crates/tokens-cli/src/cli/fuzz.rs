//! Durations as options take them.

use std::time::Duration;

use jiff::SignedDuration;

#[test]
fn duration() {
    tokens_fuzz::target!("duration").run(|input| {
        let Ok(text) = std::str::from_utf8(input) else {
            return;
        };
        if let Ok(duration) = super::duration(text) {
            assert!(duration <= Duration::from_secs(24 * 60 * 60));
            let written = SignedDuration::try_from(duration).unwrap().to_string();
            assert_eq!(super::duration(&written), Ok(duration), "{text:?}");
        }
    });
}
