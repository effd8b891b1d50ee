//! Reads a snapshot back, from a document or from lines.

use std::io::{BufRead, Read};
use std::marker::PhantomData;
use std::vec;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::line::{Begin, End};
use super::record::TokenRecord;
use super::{SNAPSHOT_SCHEMA, Snapshot};

/// No line is longer, in bytes. A token is one to some ten kilobytes.
const MAX_LINE: usize = 1024 * 1024;

/// No document is longer, in bytes.
const MAX_DOCUMENT: u64 = 256 * 1024 * 1024;

/// So many characters of the name of a shape are quoted.
const MAX_QUOTED: usize = 64;

/// What may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadMode {
    /// All that was taken, of which nothing is missing.
    Complete,
    /// All that was taken. Something may be missing: the coverage says what.
    Whole,
    /// What is left of a stream from which lines were removed on purpose.
    Subset,
}

/// Why something is not a snapshot that may be read. The message repeats no line.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct InvalidSnapshot {
    message: String,
    /// What is left of a stream is there.
    is_subset: bool,
    source: Option<std::io::Error>,
}

impl InvalidSnapshot {
    /// For a reader that demands more of a token. The message must repeat no line.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            is_subset: false,
            source: None,
        }
    }

    /// Whether it could be read as a [`ReadMode::Subset`].
    pub fn is_subset(&self) -> bool {
        self.is_subset
    }

    fn subset(message: &str) -> Self {
        Self {
            is_subset: true,
            ..Self::new(message)
        }
    }

    fn io(error: std::io::Error) -> Self {
        Self {
            source: Some(error),
            ..Self::new("it can't be read")
        }
    }
}

/// The tokens of a snapshot, as they are read: of a stream one line at a time. Empty lines, and those that begin with `#`, are skipped.
///
/// Each comes with the number of its line, from 1; in a document with its place there. That all of a stream is there is known only at its
/// end: use no token before, unless any part may be used.
#[derive(Debug)]
pub struct TokenReader<I, R = TokenRecord> {
    input: I,
    mode: ReadMode,
    /// The number of the last line that was read.
    number: usize,
    /// A line that was read to tell a document from a stream.
    first: Option<String>,
    document: Option<vec::IntoIter<R>>,
    begin: Option<String>,
    end: Option<String>,
    tokens: usize,
    is_over: bool,
    record: PhantomData<R>,
}

/// The part of a line that says what it is.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Head<R> {
    Begin(Shape),
    Token(Box<R>),
    End(EndHead),
}

#[derive(Deserialize)]
struct Shape {
    schema: String,
}

#[derive(Deserialize)]
struct EndHead {
    schema: String,
    complete: bool,
    missing: Vec<IgnoredAny>,
    #[serde(default)]
    accounts: Vec<AccountHead>,
    tokens: usize,
}

/// The part of an account's coverage that says whether something is missing.
#[derive(Deserialize)]
struct AccountHead {
    #[serde(default)]
    lists: Vec<ListHead>,
}

#[derive(Deserialize)]
struct ListHead {
    complete: bool,
}

#[derive(Deserialize)]
struct Document<R> {
    schema: String,
    complete: bool,
    missing: Vec<IgnoredAny>,
    #[serde(default)]
    accounts: Vec<AccountHead>,
    tokens: Vec<R>,
}

/// What a line begins with that is one of a stream.
#[derive(Deserialize)]
struct Typed {
    #[serde(rename = "type")]
    _type: IgnoredAny,
}

impl<I: BufRead, R: DeserializeOwned> TokenReader<I, R> {
    /// Reads `input`, of which `mode` says what may be missing.
    ///
    /// # Errors
    ///
    /// When it can't be read, and when it is a document that is not a valid one or is not complete.
    pub fn new(input: I, mode: ReadMode) -> Result<Self, InvalidSnapshot> {
        let mut reader = Self {
            input,
            mode,
            number: 0,
            first: None,
            document: None,
            begin: None,
            end: None,
            tokens: 0,
            is_over: false,
            record: PhantomData,
        };
        let Some(first) = reader.line()? else {
            return Err(InvalidSnapshot::new("there are no tokens in it"));
        };
        let typed = serde_json::from_str::<Typed>(&first);
        // A stream that was cut off in its first line is one, too.
        if typed.is_ok() || first.starts_with("{\"type\"") {
            reader.first = Some(first);
        } else {
            let document = reader.read_document(first)?;
            reader.document = Some(document.into_iter());
        }
        Ok(reader)
    }

    /// The next line that says something, without spaces around it.
    fn line(&mut self) -> Result<Option<String>, InvalidSnapshot> {
        if let Some(first) = self.first.take() {
            return Ok(Some(first));
        }
        loop {
            let mut bytes = Vec::new();
            let mut limited = Read::take(&mut self.input, MAX_LINE as u64 + 1);
            let read = limited.read_until(b'\n', &mut bytes);
            if read.map_err(InvalidSnapshot::io)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            if bytes.len() > MAX_LINE {
                let why = format!("line {} is longer than {MAX_LINE} bytes", self.number);
                return Err(InvalidSnapshot::new(why));
            }
            let line = String::from_utf8(bytes);
            let line = line.map_err(|_| InvalidSnapshot::new("it is not text"))?;
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') {
                return Ok(Some(line.to_owned()));
            }
        }
    }

    fn read_document(&mut self, mut text: String) -> Result<Vec<R>, InvalidSnapshot> {
        text.push('\n');
        let mut limited = Read::take(&mut self.input, MAX_DOCUMENT + 1);
        let read = limited.read_to_string(&mut text);
        read.map_err(InvalidSnapshot::io)?;
        if text.len() as u64 > MAX_DOCUMENT {
            let why = format!("it is larger than {MAX_DOCUMENT} bytes");
            return Err(InvalidSnapshot::new(why));
        }
        let document = serde_json::from_str::<Document<R>>(&text).map_err(|error| {
            if error.is_eof() {
                return InvalidSnapshot::new("it was cut off");
            }
            let (line, column) = (error.line() + self.number - 1, error.column());
            let why = format!("line {line} is not what `list` prints (column {column})");
            InvalidSnapshot::new(why)
        })?;
        check_shape(&document.schema)?;
        let is_complete = document.complete && document.missing.is_empty();
        self.check_complete(is_complete && are_complete(&document.accounts))?;
        self.end = Some(text);
        Ok(document.tokens)
    }

    fn check_complete(&self, is_complete: bool) -> Result<(), InvalidSnapshot> {
        if is_complete || self.mode != ReadMode::Complete {
            return Ok(());
        }
        Err(InvalidSnapshot::subset(
            "the list is not complete: something could not be read; what there is is a subset",
        ))
    }

    fn next_token(&mut self) -> Result<Option<(usize, R)>, InvalidSnapshot> {
        const REMOVED: &str =
            "lines are missing from it; if they were removed on purpose, what is left is a subset";
        if let Some(document) = &mut self.document {
            self.tokens += 1;
            return Ok(document.next().map(|token| (self.tokens, token)));
        }
        let is_subset = self.mode == ReadMode::Subset;
        while let Some(text) = self.line()? {
            let number = self.number;
            if self.end.is_some() {
                let why = format!("line {number} stands after the list's end");
                return Err(InvalidSnapshot::new(why));
            }
            let head = match serde_json::from_str::<Head<R>>(&text) {
                Ok(head) => head,
                Err(error) if error.is_eof() && self.line()?.is_none() => {
                    let why = format!("it was cut off in line {number}");
                    return Err(InvalidSnapshot::new(why));
                }
                Err(error) => {
                    let column = error.column();
                    let why = format!("line {number} is not what `list` prints (column {column})");
                    return Err(InvalidSnapshot::new(why));
                }
            };
            match head {
                Head::Begin(begin) => {
                    check_shape(&begin.schema)?;
                    if self.begin.is_some() || self.tokens > 0 {
                        let why = format!("line {number} begins another list");
                        return Err(InvalidSnapshot::new(why));
                    }
                    self.begin = Some(text);
                }
                Head::Token(_) if self.begin.is_none() && !is_subset => {
                    return Err(InvalidSnapshot::subset(REMOVED));
                }
                Head::Token(token) => {
                    self.tokens += 1;
                    return Ok(Some((number, *token)));
                }
                Head::End(end) => {
                    check_shape(&end.schema)?;
                    let is_complete = end.complete && end.missing.is_empty();
                    self.check_complete(is_complete && are_complete(&end.accounts))?;
                    if end.tokens < self.tokens {
                        return Err(InvalidSnapshot::new("lines were added to it"));
                    }
                    if !is_subset && (end.tokens > self.tokens || self.begin.is_none()) {
                        return Err(InvalidSnapshot::subset(REMOVED));
                    }
                    self.end = Some(text);
                }
            }
        }
        if self.end.is_none() && !is_subset {
            return Err(InvalidSnapshot::subset(
                "it was cut off: the last line of a whole list has the type `end`; if lines were removed on purpose, what is left is a subset",
            ));
        }
        Ok(None)
    }
}

impl<I: BufRead, R: DeserializeOwned> Iterator for TokenReader<I, R> {
    type Item = Result<(usize, R), InvalidSnapshot>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let next = self.next_token().transpose();
        self.is_over = !matches!(next, Some(Ok(_)));
        next
    }
}

/// Whether all lists of `accounts` were read to their ends.
fn are_complete(accounts: &[AccountHead]) -> bool {
    let mut lists = accounts.iter().flat_map(|account| &account.lists);
    lists.all(|list| list.complete)
}

fn check_shape(schema: &str) -> Result<(), InvalidSnapshot> {
    if schema == SNAPSHOT_SCHEMA {
        return Ok(());
    }
    let schema: String = schema.chars().take(MAX_QUOTED).collect();
    let why = format!("the list has the shape `{schema}`, not `{SNAPSHOT_SCHEMA}`");
    Err(InvalidSnapshot::new(why))
}

impl Snapshot {
    /// Reads a whole snapshot, from a document or a stream. Something may be missing from it: the coverage says what.
    ///
    /// # Errors
    ///
    /// When it can't be read, or is not a whole snapshot of this shape.
    pub fn read(input: impl BufRead) -> Result<Self, InvalidSnapshot> {
        fn parse<T: DeserializeOwned>(text: Option<&String>) -> Result<T, InvalidSnapshot> {
            let parsed = text.and_then(|text| serde_json::from_str(text).ok());
            parsed.ok_or_else(|| InvalidSnapshot::new("its coverage is not what `list` prints"))
        }
        let mut reader = TokenReader::<_, TokenRecord>::new(input, ReadMode::Whole)?;
        if reader.document.is_some() {
            return parse(reader.end.as_ref());
        }
        let mut tokens = Vec::new();
        for token in reader.by_ref() {
            tokens.push(token?.1);
        }
        let (begin, end): (Begin, End) =
            (parse(reader.begin.as_ref())?, parse(reader.end.as_ref())?);
        Ok(Self::new(begin, tokens, end))
    }
}
