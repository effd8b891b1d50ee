//! What others can get of the keys in this process's memory.

use std::fs::{self, File};
use std::io::Read as _;
use std::net::TcpListener;
use std::os::unix::fs::FileExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;

use rustix::process::{Resource, Signal, getrlimit, kill_process};
use serde_json::json;
use tokens_sandbox::Answer;

use crate::create::ORG_TOKEN;
use crate::support::pty::pid;
use crate::support::{ORG_WALLBOARD, Served, serve, tokens};

const NEW_KEY: &str =
    "zP4nHc8WvT1yLk6RbX9mQe3JdS7gFa2UoI5tBnVxMqKlZpEwGrDyCuAjOfYiXhQ0sT9bN7vL2rK4mW6z";

#[test]
fn a_crash_leaves_no_core_dump() {
    let directory = tempfile::tempdir().unwrap();
    for signal in [Signal::ABORT, Signal::FPE] {
        // Takes the request and says nothing.
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", silent.local_addr().unwrap());
        let mut child = Command::new("sh")
            .env_clear()
            .env("OKTA_CLIENT_ORGURL", url)
            .env("OKTA_CLIENT_TOKEN", NEW_KEY)
            .args(["-c", "ulimit -c unlimited; exec \"$0\" list"])
            .arg(tokens(&[]).get_program())
            .current_dir(directory.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (mut connection, _) = silent.accept().unwrap();
        assert!(connection.read(&mut [0; 64]).unwrap() > 0);
        kill_process(pid(&child), signal).unwrap();
        let status = child.wait().unwrap();
        assert_eq!(status.signal(), Some(signal.as_raw()));
        assert!(!status.core_dumped(), "{status}");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
    }
}

/// A creation whose program has the key and holds on to it.
fn holding(sandbox: &Served, directory: &Path) -> Child {
    let created = json!({"id": ORG_WALLBOARD, "name": "ci", "key": NEW_KEY});
    sandbox.answer_next("mist.createOrgApiToken", Answer::json(200, created));
    let mut command = sandbox.tokens(&ORG_TOKEN);
    let script = "cat > /dev/null; touch taken; until test -e go; do sleep 0.01; done";
    let child = command
        .args(["--to-command", "--", "sh", "-c", script])
        .env("PATH", std::env::var_os("PATH").unwrap())
        .current_dir(directory)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while !directory.join("taken").exists() {
        thread::yield_now();
    }
    child
}

fn release(mut child: Child, directory: &Path) {
    fs::write(directory.join("go"), "").unwrap();
    assert!(child.wait().unwrap().success());
}

/// How often `key` is in the memory of `child` that a core dump would hold. `None`: it can't be read.
#[cfg(target_os = "linux")]
fn copies(child: &Child, key: &str) -> Option<usize> {
    let maps = fs::read_to_string(format!("/proc/{}/maps", child.id())).ok()?;
    let memory = File::open(format!("/proc/{}/mem", child.id())).ok()?;
    let mut found = 0;
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, access) = (words.next().unwrap(), words.next().unwrap());
        if !access.starts_with("rw") || line.ends_with("[vvar]") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let address = |text| u64::from_str_radix(text, 16).unwrap();
        let (start, end) = (address(start), address(end));
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        if memory.read_exact_at(&mut bytes, start).is_ok() {
            let is_key = |part: &&[u8]| *part == key.as_bytes();
            found += bytes.windows(key.len()).filter(is_key).count();
        }
    }
    Some(found)
}

#[cfg(target_os = "linux")]
#[test]
fn few_copies_of_a_new_key_are_in_memory_and_they_are_locked() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let child = holding(&sandbox, directory.path());
    // Others than root can't even count them.
    if let Some(copies) = copies(&child, NEW_KEY) {
        // The secret itself, and what the connection has read.
        assert!((1..=2).contains(&copies), "{copies}");
    }
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let locked = status
        .lines()
        .find(|line| line.starts_with("VmLck:"))
        .unwrap();
    if getrlimit(Resource::Memlock).current != Some(0) {
        assert!(
            !locked.split_whitespace().any(|word| word == "0"),
            "{locked}"
        );
    }
    release(child, directory.path());
}

#[cfg(target_os = "linux")]
#[test]
fn programs_that_take_keys_can_be_dumped_as_before() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    // A program that is not dumpable belongs to root in /proc; the hard limit is as it was.
    let script = "cat > /dev/null; stat -c %u /proc/self/mem > owner; ulimit -H -c > limit";
    let mut command = sandbox.tokens(&ORG_TOKEN);
    let status = command
        .args(["--to-command", "--", "sh", "-c", script])
        .env("PATH", std::env::var_os("PATH").unwrap())
        .current_dir(directory.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
    let read = |name: &str| fs::read_to_string(directory.path().join(name)).unwrap();
    let user = rustix::process::geteuid().as_raw().to_string();
    assert_eq!(read("owner").trim(), user);
    let limit = getrlimit(Resource::Core).maximum;
    if limit.is_none() {
        assert_eq!(read("limit").trim(), "unlimited");
    }
}
