//! The ordinary test: the corpus, and the same mutations of it on every run.

use std::path::{Path, PathBuf};
use std::{fs, io, thread};

use fastrand::Rng;

use crate::mutate::mutate;
use crate::{Target, dictionary};

/// Another seed for the mutations.
const SEED: &str = "TOKENS_FUZZ_SEED";

pub(crate) fn run(target: &Target, property: impl Fn(&[u8])) {
    let corpus = corpus(&target.corpus);
    let words = words(&target.corpus.with_extension("dict"));
    for (path, input) in &corpus {
        let _said = Named(|| format!("the input is {}", path.display()));
        property(input);
    }
    let inputs: Vec<_> = corpus.into_iter().map(|(_, input)| input).collect();
    let seed = std::env::var(SEED).ok().and_then(|seed| seed.parse().ok());
    let mut rng = Rng::with_seed(seed.unwrap_or_default());
    for _ in 0..target.rounds {
        let input = mutate(&mut rng, &inputs, &words);
        let _said = Named(|| format!("the input is {}", keep(target.name, &input)));
        property(&input);
    }
}

/// The inputs in `directory`, in the order of their names, with an empty one before them.
fn corpus(directory: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let read = || {
        let mut files = fs::read_dir(directory)?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<Vec<_>>>()?;
        files.sort();
        let read = |path: PathBuf| Ok((path.clone(), fs::read(path)?));
        files.into_iter().map(read).collect::<io::Result<Vec<_>>>()
    };
    let mut corpus = vec![(PathBuf::from("the empty one"), Vec::new())];
    match read() {
        Ok(inputs) if !inputs.is_empty() => corpus.extend(inputs),
        Ok(_) => panic!("{}: there are no inputs", directory.display()),
        Err(error) => panic!("{}: {error}", directory.display()),
    }
    corpus
}

/// The words of the dictionary at `path`, if there is one.
fn words(path: &Path) -> Vec<Vec<u8>> {
    let words = match fs::read_to_string(path) {
        Ok(text) => dictionary::words(&text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.to_string()),
    };
    words.unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// Keeps an input in a file, or shows it where that fails.
fn keep(name: &str, input: &[u8]) -> String {
    let path = std::env::temp_dir().join(format!("fuzz-{name}-{}", std::process::id()));
    match fs::write(&path, input) {
        Ok(()) => path.display().to_string(),
        Err(_) => input.escape_ascii().to_string(),
    }
}

/// Names the input if the property panics.
struct Named<F: Fn() -> String>(F);

impl<F: Fn() -> String> Drop for Named<F> {
    #[expect(clippy::print_stderr, reason = "it is shown with the failed test")]
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("{}", (self.0)());
        }
    }
}
