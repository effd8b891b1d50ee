#![doc = include_str!("../README.md")]

#[cfg(not(fuzzing_libfuzzer))]
mod dictionary;
mod message;
#[cfg(not(fuzzing_libfuzzer))]
mod mutate;
#[cfg(not(fuzzing_libfuzzer))]
mod replay;
mod text;

use std::path::PathBuf;

pub use message::Message;
pub use text::{assert_clean, hides};

/// How many mutations an ordinary test tries.
const ROUNDS: u32 = 1_000;

/// A fuzz target of the crate that this is written in, by its name.
#[macro_export]
macro_rules! target {
    ($name:literal) => {
        $crate::Target::new(env!("CARGO_MANIFEST_DIR"), $name)
    };
}

/// A fuzz target: a corpus, and a property that has to hold for every input.
#[derive(Debug)]
pub struct Target {
    name: &'static str,
    #[cfg_attr(
        fuzzing_libfuzzer,
        expect(dead_code, reason = "libFuzzer reads it itself")
    )]
    corpus: PathBuf,
    #[cfg_attr(
        fuzzing_libfuzzer,
        expect(dead_code, reason = "libFuzzer is given a time")
    )]
    rounds: u32,
}

impl Target {
    /// The target `name` of the crate whose manifest is in `crate_directory`. Use [`target!`].
    pub fn new(crate_directory: &str, name: &'static str) -> Self {
        Self {
            name,
            corpus: PathBuf::from(crate_directory).join("fuzz").join(name),
            rounds: ROUNDS,
        }
    }

    /// Sets how many mutations an ordinary test tries, for a parser that is slow.
    #[must_use]
    pub fn rounds(mut self, rounds: u32) -> Self {
        self.rounds = rounds;
        self
    }

    /// Tests `property`, which panics if it does not hold, on every input of the corpus and on mutations of them.
    ///
    /// # Panics
    ///
    /// If the property does not hold, or there is no corpus.
    #[cfg(not(fuzzing_libfuzzer))]
    pub fn run(&self, property: impl Fn(&[u8])) {
        replay::run(self, property);
    }

    /// Tests `property` on the inputs that libFuzzer finds, until the time that `cargo xtask fuzz` gives it is over.
    #[cfg(fuzzing_libfuzzer)]
    pub fn run(&self, property: impl Fn(&[u8])) {
        /// A property whose process ends when it panics.
        struct Property<F>(F);
        impl<F> std::panic::RefUnwindSafe for Property<F> {}
        impl<F: Fn(&[u8])> Property<F> {
            fn test(&self, input: &[u8]) {
                (self.0)(input);
            }
        }
        let is_wanted = std::env::var("TOKENS_FUZZ_TARGET").is_ok_and(|name| name == self.name);
        if is_wanted {
            let property = Property(property);
            bolero::check!().for_each(move |input: &[u8]| property.test(input));
        }
    }
}
