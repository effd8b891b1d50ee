//! `cargo xtask readmes`: the examples of the crates' READMEs compile in a package outside of the workspace, with the dependencies that
//! the README says and no others.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::{cargo, say};

/// What a README has to compile.
#[derive(Debug, Default, PartialEq)]
struct Blocks {
    /// The parts of a manifest.
    dependencies: String,
    /// The examples, each with the number of its first line.
    examples: Vec<(usize, String)>,
}

/// Checks the README of every crate that is published.
///
/// # Errors
///
/// Which one has an example that does not compile. What is wrong with it is on stderr.
pub(crate) fn run(root: &Path) -> Result<()> {
    let mut readmes = Vec::new();
    for crate_directory in fs::read_dir(root.join("crates"))? {
        let directory = crate_directory?.path();
        let manifest = fs::read_to_string(directory.join("Cargo.toml"))?;
        if !manifest.contains("publish = false") {
            let name = directory.file_name().unwrap_or_default();
            let text = fs::read_to_string(directory.join("README.md"))?;
            readmes.push((name.to_string_lossy().into_owned(), text));
        }
    }
    readmes.sort();
    check(root, &root.join("target/readmes"), &readmes)
}

/// Writes a package for each of `readmes`, by the name of its crate, to a workspace in `directory`, and checks each alone.
fn check(root: &Path, directory: &Path, readmes: &[(String, String)]) -> Result<()> {
    let packages = directory.join("packages");
    if packages.exists() {
        fs::remove_dir_all(&packages)?;
    }
    let mut manifest =
        "[workspace]\nresolver = \"3\"\nmembers = [\"packages/*\"]\n\n[patch.crates-io]\n"
            .to_owned();
    for (name, text) in readmes {
        let crate_directory = root.join("crates").join(name);
        if crate_directory.exists() {
            writeln!(manifest, "{name}.path = {crate_directory:?}")?;
        }
        let blocks = blocks(text);
        let package = packages.join(name);
        write_package(&package, name, &blocks).with_context(|| format!("{name}: README.md"))?;
    }
    fs::write(directory.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), directory.join("Cargo.lock"))?;
    for (name, _) in readmes {
        say(format_args!("==> README of {name}"));
        let arguments = format!(
            "check --offline --quiet --bins --examples --package {name}-readme --manifest-path"
        );
        let mut command = cargo(root, &arguments);
        command.arg(directory.join("Cargo.toml"));
        // The profiles of the workspace, so that what both depend on is compiled once.
        command.arg("--config").arg(root.join("Cargo.toml"));
        command.arg("--target-dir").arg(root.join("target"));
        let status = command.status().context("cannot run cargo")?;
        ensure!(
            status.success(),
            "the README of {name} has an example that does not compile with its own dependencies"
        );
    }
    Ok(())
}

fn write_package(package: &Path, name: &str, blocks: &Blocks) -> Result<()> {
    ensure!(
        blocks.dependencies.starts_with("[dependencies]"),
        "it has no block `[dependencies]`"
    );
    let mut examples = blocks.examples.iter();
    let (_, first) = examples.next().context("it has no example")?;
    fs::create_dir_all(package.join("src"))?;
    fs::create_dir_all(package.join("examples"))?;
    let manifest = format!(
        "[package]\nname = \"{name}-readme\"\nedition = \"2024\"\n\n{}",
        blocks.dependencies
    );
    fs::write(package.join("Cargo.toml"), manifest)?;
    fs::write(package.join("src/main.rs"), first)?;
    for (line, example) in examples {
        fs::write(package.join(format!("examples/line_{line}.rs")), example)?;
    }
    Ok(())
}

fn blocks(readme: &str) -> Blocks {
    let mut blocks = Blocks::default();
    let mut lines = (1..).zip(readme.lines());
    while let Some((number, line)) = lines.next() {
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let block = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| !line.starts_with("```"));
        let block: Vec<_> = block.collect();
        let text = block.join("\n") + "\n";
        let is_manifest =
            text.starts_with("[dependencies]") || text.starts_with("[dev-dependencies]");
        if info == "toml" && is_manifest {
            blocks.dependencies += &text;
        } else if info.starts_with("rust") && !info.contains("ignore") {
            blocks.examples.push((number + 1, program(&block)));
        }
    }
    blocks
}

/// An example as rustdoc compiles it: with the lines that it hides, and in a `main` if it has none.
fn program(lines: &[&str]) -> String {
    let lines = lines
        .iter()
        .map(|line| match line.trim_start().strip_prefix('#') {
            Some("") => "",
            Some(rest) if rest.starts_with('#') => rest,
            Some(rest) => rest.strip_prefix(' ').unwrap_or(line),
            None => line,
        });
    let text = lines.collect::<Vec<_>>().join("\n");
    if text.contains("fn main()") {
        format!("#![allow(unused)]\n{text}\n")
    } else {
        format!("#![allow(unused)]\nfn main() {{\n{text}\n}}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_needs_the_dependencies_that_its_readme_says() {
        let directory = tempfile::tempdir().unwrap();
        let check = |dependencies: &str| {
            let readme = format!(
                "```toml\n[dependencies]\n{dependencies}\n```\n\n```rust\nfastrand::bool();\n```\n"
            );
            check(
                &crate::root(),
                directory.path(),
                &[("sample".to_owned(), readme)],
            )
        };
        check("fastrand = \"2\"").unwrap();
        let error = check("").unwrap_err().to_string();
        assert!(error.contains("README of sample"), "{error}");
    }

    #[test]
    fn an_example_is_compiled_as_rustdoc_does() {
        let readme = "```rust,no_run\n  # use a::b;\n#\n#[b]\n## c\n```\n```rust,ignore\nno\n```\n```toml\nname = 1\n```\n";
        let expected = "#![allow(unused)]\nfn main() {\nuse a::b;\n\n#[b]\n# c\n}\n";
        let examples = vec![(2, expected.to_owned())];
        assert_eq!(
            blocks(readme),
            Blocks {
                dependencies: String::new(),
                examples
            }
        );
    }
}
