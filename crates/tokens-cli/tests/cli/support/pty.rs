//! The command on a pseudo-terminal.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

/// A test that takes longer has gone wrong: the command waits for something that does not come.
const TOO_LONG: Duration = Duration::from_secs(60);

/// A command whose standard streams are a terminal.
pub(crate) struct OnTerminal {
    child: Child,
    master: File,
    shown: String,
}

/// Starts `command` on a terminal that is `columns` wide.
pub(crate) fn start(command: Command, columns: u16) -> OnTerminal {
    start_with(command, columns, |_| {})
}

/// Starts `command` on a terminal, but for its standard output.
pub(crate) fn start_without_stdout(command: Command) -> OnTerminal {
    start_with(command, 100, |command| {
        command.stdout(Stdio::null());
    })
}

/// Starts `command` on a terminal, but for its standard error.
pub(crate) fn start_without_stderr(command: Command) -> OnTerminal {
    start_with(command, 100, |command| {
        command.stderr(Stdio::null());
    })
}

fn start_with(
    mut command: Command,
    columns: u16,
    redirect: impl FnOnce(&mut Command),
) -> OnTerminal {
    let master: OwnedFd = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let size = Winsize {
        ws_row: 40,
        ws_col: columns,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    tcsetwinsize(&master, size).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap();
    let slave = File::options()
        .read(true)
        .write(true)
        .open(name.to_str().unwrap())
        .unwrap();
    let stdio = || Stdio::from(slave.try_clone().unwrap());
    command.stdin(stdio()).stdout(stdio()).stderr(stdio());
    redirect(&mut command);
    let child = command.spawn().unwrap();
    // Its copies of the terminal would keep it open.
    drop(command);
    let pid = pid(&child);
    thread::spawn(move || {
        thread::sleep(TOO_LONG);
        // Most often it ended long ago.
        let _ = kill_process(pid, Signal::KILL);
    });
    OnTerminal {
        child,
        master: master.into(),
        shown: String::new(),
    }
}

/// The id of `child`.
pub(crate) fn pid(child: &Child) -> Pid {
    Pid::from_raw(child.id().try_into().unwrap()).unwrap()
}

impl OnTerminal {
    /// Reads until `text` is on the screen.
    pub(crate) fn wait_for(&mut self, text: &str) {
        while !self.shown.contains(text) {
            assert!(self.read(), "no `{text}` in:\n{}", self.shown);
        }
    }

    /// Types `text`.
    pub(crate) fn type_in(&mut self, text: &str) {
        self.master.write_all(text.as_bytes()).unwrap();
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(pid(&self.child), signal).unwrap();
    }

    /// Reads to the end: the exit code and all that was shown.
    pub(crate) fn end(mut self) -> (Option<i32>, String) {
        while self.read() {}
        let status = self.child.wait().unwrap();
        (status.code(), self.shown.replace("\r\n", "\n"))
    }

    /// Reads something. False at the end, which a terminal reports as an error.
    fn read(&mut self) -> bool {
        let mut bytes = [0; 4096];
        match self.master.read(&mut bytes) {
            Ok(0) | Err(_) => false,
            Ok(count) => {
                self.shown
                    .push_str(&String::from_utf8_lossy(&bytes[..count]));
                true
            }
        }
    }
}
