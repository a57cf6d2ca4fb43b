// SPDX-License-Identifier: MIT
//! The pages of documentation: links lead somewhere, and what stands in code blocks is right.
//!
//! What pages have readers run is run in `walks.rs`; Rust is compiled as doctests of this package.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use xen_abi_tests::pages::{Block, Page, pages};
use xen_abi_tests::repository;

/// `path`, as linked to from a file in `from`, from the root on.
fn joined(from: &Path, path: &str) -> Option<String> {
    let mut joined = PathBuf::new();
    for part in from.join(path).components() {
        match part {
            Component::Normal(part) => joined.push(part),
            Component::ParentDir if !joined.pop() => return None,
            _ => {}
        }
    }
    Some(joined.to_string_lossy().into_owned())
}

#[test]
fn links_lead_somewhere() {
    let (files, pages) = (repository::files(), pages());
    let mut wrong = Vec::new();
    for page in &pages {
        for (link, line) in page.links() {
            let mut complain =
                |what: &str| wrong.push(format!("{}:{line}: {link}: {what}", page.path));
            if link.contains("://") || link.contains('@') {
                let secure = link.starts_with("https://") || !link.contains("://");
                if !secure {
                    complain("write https://");
                }
                continue;
            }
            let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let directory = Path::new(&page.path).parent().expect("a directory");
            let target = match path {
                "" => Some(page.path.clone()),
                path => joined(directory, path),
            };
            let Some(target) = target else {
                complain("leads out of the project");
                continue;
            };
            if page.path.starts_with("docs/") && !target.starts_with("docs/") {
                complain("the book has no such page");
            }
            let inside = format!("{}/", target.trim_end_matches('/'));
            if !files
                .iter()
                .any(|file| *file == target || file.starts_with(&inside))
            {
                complain("there is no such file");
            } else if !anchor.is_empty() {
                let there = pages.iter().find(|other| other.path == target);
                if !there.is_some_and(|there| there.anchors().iter().any(|it| it == anchor)) {
                    complain("there is no such heading");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_book_has_every_page() {
    let summary = Page::named("docs/SUMMARY.md");
    let links = summary.links();
    let listed: BTreeSet<String> = links
        .iter()
        .map(|(link, _)| format!("docs/{link}"))
        .collect();
    assert_eq!(links.len(), listed.len(), "a page is listed twice");
    let is_page = |path: &String| path.starts_with("docs/") && path != "docs/SUMMARY.md";
    let there: BTreeSet<String> = pages()
        .into_iter()
        .map(|page| page.path)
        .filter(is_page)
        .collect();
    let missing: Vec<&String> = there.difference(&listed).collect();
    assert!(
        missing.is_empty(),
        "list them in docs/SUMMARY.md: {missing:?}"
    );
}

/// What is wrong with the contents of a block, if its language lets that be said here.
fn fault(page: &Page, block: &Block) -> Option<String> {
    if let Some(from) = block.word("from") {
        let file = fs::read_to_string(repository::root().join(from));
        let Ok(file) = file else {
            return Some(format!("there is no `{from}`"));
        };
        return quoted(&file, &block.text).err();
    }
    match block.language.as_str() {
        "rust" if compiled().contains(&page.path) => None,
        // The table's examples are fragments; `tests/rules` has whole ones.
        "rust" if page.path == "docs/rules.md" => None,
        "rust" => Some(
            "add the page to `tests/src/lib.rs`, or quote a file: `rust,ignore,from=..`".into(),
        ),
        "c" => c_fault(&block.text),
        "toml" => block
            .text
            .parse::<toml::Table>()
            .err()
            .map(|error| error.to_string()),
        "console" | "diff" => match block.word("not-run") {
            Some("") => Some("say why it is not run".into()),
            _ => None,
        },
        "text" => None,
        other => Some(format!(
            "`{other}` cannot be tested: rust, c, toml, console, diff, or text for what is no code"
        )),
    }
}

/// Whether `file` has what `text` quotes from it, in this order. A comment `..` stands for what is
/// left out.
fn quoted(file: &str, text: &str) -> Result<(), String> {
    let is_gap = |line: &str| ["/* .. */", "// .."].contains(&line.trim());
    let mut rest = file;
    let lines: Vec<&str> = text.lines().collect();
    for part in lines
        .split(|line| is_gap(line))
        .filter(|part| !part.is_empty())
    {
        let part = part.join("\n") + "\n";
        match rest.find(&part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return Err(format!("the file does not have:\n{part}")),
        }
    }
    Ok(())
}

fn c_fault(text: &str) -> Option<String> {
    let root = repository::root();
    for compiler in ["gcc", "clang"] {
        let mut child = Command::new(compiler)
            .args([
                "-std=gnu11",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-fsyntax-only",
                "-xc",
                "-",
            ])
            .arg(format!("-I{}", root.join("include").display()))
            .arg(format!(
                "-I{}",
                root.join("examples/acme-xen-abi/include").display()
            ))
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{compiler}: {error}"));
        let mut input = child.stdin.take().expect("a pipe");
        input
            .write_all(text.as_bytes())
            .expect("the compiler reads");
        drop(input);
        let output = child.wait_with_output().expect("the compiler ends");
        if !output.status.success() {
            return Some(String::from_utf8_lossy(&output.stderr).into_owned());
        }
    }
    None
}

/// The pages whose Rust is compiled as doctests.
fn compiled() -> Vec<String> {
    let mut compiled = Vec::new();
    for (file, up) in [
        ("tests/src/lib.rs", "../../"),
        ("xen-abi/src/lib.rs", "../xen-abi/"),
        ("xen-sys/src/lib.rs", "../xen-sys/"),
    ] {
        let text = fs::read_to_string(repository::root().join(file)).expect("a source");
        for include in text.split("include_str!(\"").skip(1) {
            let path = include.split('"').next().unwrap_or_default();
            let name = up.trim_start_matches("../");
            let path = match path.strip_prefix("../") {
                Some(_) if up == "../../" => path.trim_start_matches("../").to_owned(),
                Some(path) => format!("{name}{path}"),
                None => path.to_owned(),
            };
            compiled.push(path);
        }
    }
    compiled
}

#[test]
fn what_stands_in_code_blocks_is_right() {
    let mut wrong = Vec::new();
    for page in pages() {
        for block in page.blocks() {
            if let Some(fault) = fault(&page, &block) {
                wrong.push(format!("{}:{}: {fault}", page.path, block.line));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn quotes_are_held_against_their_files() {
    let file = "a\nb\nc\nd\n";
    assert_eq!(quoted(file, "b\nc\n"), Ok(()));
    assert_eq!(quoted(file, "a\n/* .. */\nd\n"), Ok(()));
    assert!(quoted(file, "d\n/* .. */\na\n").is_err());
    assert!(quoted(file, "a\nc\n").is_err());
    assert!(c_fault("struct a { int b; };\n").is_none());
    assert!(c_fault("struct a { unknown b; };\n").is_some());
}
