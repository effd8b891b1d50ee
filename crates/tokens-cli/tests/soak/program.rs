//! The program that takes a key, and the pipes by which the test holds it back.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::{CWD, FileType, Mode, OFlags};

/// A program that takes longer hangs.
const TOO_LONG: Duration = Duration::from_secs(60);

/// Where the program waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wait {
    Nowhere,
    BeforeReading,
    BeforeExit,
}

/// The test's side of the program.
#[derive(Debug)]
pub(crate) struct Program {
    directory: PathBuf,
    /// Open for reading and writing, so that the program does not wait for its other side.
    go: File,
    /// At its end once the program has ended.
    alive: File,
}

impl Program {
    pub(crate) fn prepare(directory: &Path) -> Self {
        let fifo = |name: &str| {
            let path = directory.join(name);
            let mode = Mode::RUSR | Mode::WUSR;
            rustix::fs::mknodat(CWD, &path, FileType::Fifo, mode, 0).unwrap();
            path
        };
        let go = OpenOptions::new().read(true).write(true).open(fifo("go"));
        let flags = OFlags::NONBLOCK.bits().cast_signed();
        let alive = OpenOptions::new()
            .read(true)
            .custom_flags(flags)
            .open(fifo("alive"));
        Self {
            directory: directory.to_owned(),
            go: go.unwrap(),
            alive: alive.unwrap(),
        }
    }

    /// The script for a shell, which needs no other program.
    pub(crate) fn script(wait: Wait) -> String {
        let at = |here| if wait == here { "read -r _ < go\n" } else { "" };
        format!(
            "exec 3> alive\n: > started\n{}IFS= read -r key || exit 1\nprintf '%s\\n' \"$key\" > stored\n: > got\n{}: > done\n",
            at(Wait::BeforeReading),
            at(Wait::BeforeExit)
        )
    }

    /// Whether the program has made the file called `name`.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.directory.join(name).exists()
    }

    /// Lets the program go on.
    pub(crate) fn let_go(&mut self) {
        self.go.write_all(b"\n").unwrap();
    }

    /// Waits until the program has ended, if it has begun.
    pub(crate) fn wait_for_end(&mut self) {
        let begun = Instant::now();
        while self.has("started") {
            assert!(begun.elapsed() < TOO_LONG, "the program does not end");
            match self.alive.read(&mut [0; 16]) {
                Ok(0) => return,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => thread::yield_now(),
                other => panic!("the program wrote: {other:?}"),
            }
        }
    }

    /// What the program has stored.
    pub(crate) fn stored(&self) -> Option<Vec<u8>> {
        fs::read(self.directory.join("stored")).ok()
    }
}
