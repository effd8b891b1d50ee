//! Every directory and link that leads to a configuration or to a secret must be the user's or root's.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, lchown, symlink};
use std::path::Path;

use crate::config::Home;
use crate::support::{Served, serve};

/// Another user.
const OTHER: u32 = 54_321;

fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn is_root(path: &Path) -> bool {
    path.symlink_metadata().unwrap().uid() == 0
}

fn config(served: &Served, token: &str) -> String {
    let url = served.url();
    format!("[accounts.acme]\nprovider = \"okta\"\nurl = \"{url}\"\ntoken = {token}\n")
}

/// Runs with what `a/b/file` is, with each thing wrong on the way to it.
fn refused_unless_all_is_safe(
    file: &str,
    content: &str,
    ran: impl Fn(&Home, &str),
    refused: impl Fn(&Home, &str, &str),
) {
    let home = Home::new("");
    let path = format!("a/b/{file}");
    home.write(&path, content, 0o600);
    for directory in ["a", "a/b"] {
        mode(&home.path(directory), 0o755);
    }
    ran(&home, &path);
    // The directory above.
    mode(&home.path("a"), 0o777);
    refused(&home, &path, "other users can write to the directory ");
    mode(&home.path("a"), 0o1777);
    ran(&home, &path);
    mode(&home.path("a"), 0o755);
    // A link through a directory of others.
    fs::create_dir(home.path("open")).unwrap();
    symlink(home.path("a"), home.path("open/link")).unwrap();
    let linked = format!("open/link/b/{file}");
    ran(&home, &linked);
    mode(&home.path("open"), 0o777);
    refused(&home, &linked, "other users can write to the directory ");
    if !is_root(&home.path("a")) {
        return;
    }
    mode(&home.path("open"), 0o1777);
    ran(&home, &linked);
    lchown(home.path("open/link"), Some(OTHER), None).unwrap();
    refused(&home, &linked, "the symbolic link ");
    chown(home.path("a"), Some(OTHER), None).unwrap();
    refused(&home, &path, "belongs to another user");
}

#[test]
fn to_a_configuration() {
    let served = serve();
    let run = |home: &Home, path: &str| home.run(&["accounts", "--config", path]);
    refused_unless_all_is_safe(
        "tokens.toml",
        &config(&served, "{ env = \"KEY\" }"),
        |home, path| {
            run(home, path).ends(0);
        },
        |home, path, why| {
            run(home, path)
                .ends(2)
                .says(&format!(
                    "error: others can replace the configuration {path}: "
                ))
                .says(why);
        },
    );
}

#[test]
fn to_a_secret() {
    let served = serve();
    let run = |home: &Home, path: &str| {
        let text = config(&served, &format!("{{ file = \"{path}\" }}"));
        home.write("tokens.toml", &text, 0o600);
        home.run(&["list"])
    };
    refused_unless_all_is_safe(
        "key",
        served.okta_token(),
        |home, path| {
            run(home, path).ends(0);
        },
        |home, path, why| {
            let before = served.total_requests();
            run(home, path)
                .ends(2)
                .says(&format!("the file `{path}` can't be trusted: "))
                .says(why);
            assert_eq!(served.total_requests(), before);
        },
    );
}
