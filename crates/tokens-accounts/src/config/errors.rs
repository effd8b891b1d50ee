//! What is wrong in a configuration. Nothing of it repeats text that may be a secret.

use crate::error::SetupError;

/// So many are kept; the others are counted.
const MOST: usize = 20;

/// One thing that is wrong in a configuration, with where it stands.
#[derive(Clone, Debug)]
pub struct ConfigProblem {
    /// The byte of the configuration.
    pub(super) at: usize,
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

/// All that is wrong in a configuration: the first of it, and how much more there is.
#[derive(Clone, Debug, Default)]
pub struct ConfigProblems {
    pub(super) first: Vec<ConfigProblem>,
    more: usize,
}

impl ConfigProblem {
    /// Adds what to do about it, a sentence without a full stop.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl ConfigProblems {
    /// Adds an error, which is made only if it is among the first.
    pub(super) fn push(&mut self, error: impl FnOnce() -> ConfigProblem) {
        if self.first.len() < MOST {
            self.first.push(error());
        } else {
            self.more += 1;
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.first.len() + self.more
    }

    /// `value`, if nothing is wrong; otherwise all that is, in the order of the text.
    pub(super) fn or<T>(mut self, value: Option<T>) -> Result<T, Self> {
        self.first.sort_by_key(|error| error.at);
        value.filter(|_| self.first.is_empty()).ok_or(self)
    }

    pub(super) fn extend(&mut self, errors: Self) {
        self.more += errors.more;
        for error in errors.first {
            self.push(|| error);
        }
    }
}

impl From<ConfigProblem> for ConfigProblems {
    fn from(error: ConfigProblem) -> Self {
        Self {
            first: vec![error],
            more: 0,
        }
    }
}

impl From<ConfigProblems> for SetupError {
    fn from(problems: ConfigProblems) -> Self {
        let more = format!("the configuration has {} more problems", problems.more);
        let more = (problems.more > 0).then(|| Self::new(more));
        let all = problems.first.into_iter().map(|problem| {
            let error = Self::new(problem.message);
            match problem.hint {
                Some(hint) => error.with_hint(hint),
                None => error,
            }
        });
        let mut all = all.chain(more);
        let first = all.next();
        first
            .unwrap_or_else(|| Self::new("the configuration is not valid"))
            .with_others(all)
    }
}
