//! Which accounts are picked, by their names.

use glob::Pattern;

use crate::error::SetupError;

/// Patterns of names: `*` stands for any text, `?` for one character, `[ab]` for either.
#[derive(Clone, Debug)]
pub struct Selection(Vec<Pattern>);

impl Selection {
    /// Those that match any of `patterns`; all, if there are none.
    ///
    /// # Errors
    ///
    /// When one is no pattern.
    pub fn new(patterns: &[String]) -> Result<Self, SetupError> {
        let patterns = patterns.iter().map(|text| {
            Pattern::new(text).map_err(|error| {
                SetupError::new(format!("`{text}` is no pattern: {}", error.msg))
                    .with_hint("`*` stands for any text, `?` for one character, `[ab]` for either")
            })
        });
        Ok(Self(patterns.collect::<Result<_, _>>()?))
    }

    /// Whether the account called `name` is wanted.
    pub fn has(&self, name: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|pattern| pattern.matches(name))
    }

    /// Whether a pattern matches `name` and none of the `others`: it asks for this account, and its absence is a failure.
    pub(crate) fn asks_for(&self, name: &str, others: &[String]) -> bool {
        self.0.iter().any(|pattern| {
            let mut others = others.iter().filter(|other| *other != name);
            pattern.matches(name) && !others.any(|other| pattern.matches(other))
        })
    }

    /// The first pattern that matches none of `names`.
    pub(crate) fn unmatched<'n>(
        &self,
        names: impl Iterator<Item = &'n str> + Clone,
    ) -> Option<&str> {
        let unmatched = |pattern: &&Pattern| !names.clone().any(|name| pattern.matches(name));
        self.0.iter().find(unmatched).map(Pattern::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_pick_accounts() {
        let wanted = |patterns: &[&str]| {
            let patterns: Vec<_> = patterns.iter().map(|text| (*text).to_owned()).collect();
            Selection::new(&patterns).unwrap()
        };
        const NAMES: [&str; 3] = ["acme", "acme-service", "networks"];
        for (patterns, has, asks_for, unmatched) in [
            (&[][..], [true; 3], [false; 3], None),
            (&["acme"], [true, false, false], [true, false, false], None),
            (&["acme*"], [true, true, false], [false; 3], None),
            (
                &["acme-*"],
                [false, true, false],
                [false, true, false],
                None,
            ),
            (&["*", "networks"], [true; 3], [false, false, true], None),
            (
                &["a?me", "x*"],
                [true, false, false],
                [true, false, false],
                Some("x*"),
            ),
            (&["ACME"], [false; 3], [false; 3], Some("ACME")),
        ] {
            let wanted = wanted(patterns);
            assert_eq!(NAMES.map(|name| wanted.has(name)), has, "{patterns:?}");
            let all = NAMES.map(str::to_owned);
            let asked = NAMES.map(|name| wanted.asks_for(name, &all));
            assert_eq!(asked, asks_for, "{patterns:?}");
            assert_eq!(wanted.unmatched(NAMES.into_iter()), unmatched);
        }
        assert!(Selection::new(&["a[".to_owned()]).is_err());
    }
}
