// SPDX-License-Identifier: MIT
//! The headers follow from the definitions alone: not from the order in which files are read, nor
//! from the machine, the place or the time. So do the pages for a browser.

#[path = "determinism/copy.rs"]
mod copy;
#[path = "common/definitions.rs"]
mod definitions;
#[path = "determinism/foreign.rs"]
mod foreign;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use c_export::diagnostics::render;
use c_export::pipeline::{self, Crate, Exported, Model};
use c_export::sources::{Source, texts};
use c_export::stack::with_room;

use definitions::{sources_in, workspace};

/// What the orders of files are made from.
const SEEDS: [u64; 5] = [1, 2, 3, 0x5eed, u64::MAX];

fn sources() -> Vec<Source> {
    sources_in(&workspace().join("xen-abi-defs"))
}

fn export(sources: &[Source]) -> Exported {
    pipeline::everything(sources)
        .unwrap_or_else(|found| panic!("\n{}", render(&found, &texts(sources), false)))
}

/// Fails unless two exports have the same headers, byte for byte.
fn same(one: &Exported, other: &Exported, how: &str) {
    let names = |exported: &Exported| exported.headers.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(one), names(other), "{how}: the headers' names");
    let mut problems = Vec::new();
    for (header, text) in &one.headers {
        let mut lines = text.lines().zip(other.headers[header].lines());
        if *text != other.headers[header] {
            let line = lines.position(|(one, other)| one != other);
            let line = line.unwrap_or_else(|| text.lines().count()) + 1;
            let show = |text: &str| text.lines().nth(line - 1).unwrap_or("(the end)").to_owned();
            problems.push(format!(
                "{how}: {header}:{line}\n  first  {}\n  then   {}",
                show(text),
                show(&other.headers[header])
            ));
        }
    }
    assert!(
        problems.is_empty(),
        "\n{}\nhelp: c-export and xen-abi-model go through something in an order of their own; \
         sort it by what is printed",
        problems.join("\n")
    );
}

#[test]
fn headers_are_the_same_twice() {
    let sources = sources();
    let first = export(&sources);
    assert!(!first.headers.is_empty());
    println!("{} headers", first.headers.len());
    same(&first, &export(&sources), "the second time");
}

#[test]
fn headers_do_not_depend_on_threads() {
    let crate_dir = workspace().join("xen-abi-defs");
    let root = crate_dir.join("src/lib.rs");
    let definitions = Crate {
        root: &root,
        dir: &crate_dir,
    };
    let one = export(&sources());
    let made = with_room(|| {
        let model = Model::at_once(&[definitions]).expect("the definitions are sound");
        (
            model.headers(&[]),
            model.state(),
            model.asserts(),
            model.stats(&[]),
        )
    });
    let (headers, state, asserts, stats) = made.expect("a thread");
    assert!(headers == one.headers, "the headers");
    assert!(
        state.lock == one.lock && state.facts == one.facts,
        "the facts"
    );
    assert!(asserts == one.asserts, "the assertions");
    assert_eq!(stats, one.stats);
}

#[test]
fn headers_do_not_depend_on_the_order_of_files() {
    let sources = sources();
    let first = export(&sources);
    for seed in SEEDS {
        let mut shuffled = sources.clone();
        fastrand::Rng::with_seed(seed).shuffle(&mut shuffled);
        let order = |sources: &[Source]| -> Vec<_> {
            sources.iter().map(|source| source.path.clone()).collect()
        };
        assert_ne!(order(&shuffled), order(&sources), "seed {seed} shuffles");
        println!("seed {seed:#x}: begins with {}", shuffled[0].path.display());
        same(
            &first,
            &export(&shuffled),
            &format!("in the order of seed {seed:#x}"),
        );
    }
}

#[test]
fn headers_do_not_depend_on_where_the_definitions_are() {
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let copy = elsewhere.path().join("xen-abi-defs");
    copy::tree(&workspace().join("xen-abi-defs/src"), &copy.join("src"));
    same(
        &export(&sources()),
        &export(&sources_in(&copy)),
        "from a copy",
    );
}

#[test]
fn headers_tell_nothing_of_the_machine() {
    let foreign = foreign::Foreign::new(workspace());
    let mut problems = Vec::new();
    for (header, text) in export(&sources()).headers {
        for (number, line) in text.lines().enumerate() {
            if let Some(what) = foreign.finds(line) {
                problems.push(format!("{header}:{}: {what}: {line}", number + 1));
            }
        }
    }
    assert!(
        problems.is_empty(),
        "\n{}\nhelp: say it in other words in xen-abi-defs/src; if c-export itself prints it, do \
         without",
        problems.join("\n")
    );
}

/// Writes pages to `site`, with these options.
fn write_pages(site: &Path, options: &[&str]) {
    let written = Command::new(env!("CARGO_BIN_EXE_c-export-tested"))
        .current_dir(workspace())
        .args(options)
        .arg("html")
        .arg(site)
        .output()
        .expect("c-export runs");
    let said = String::from_utf8_lossy(&written.stderr);
    assert!(written.status.success(), "{said}");
}

/// All files below a folder, by their paths in it.
fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut files, mut left) = (BTreeMap::new(), vec![root.to_owned()]);
    while let Some(folder) = left.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                left.push(path);
                continue;
            }
            let name = path.strip_prefix(root).expect("a file below").to_owned();
            files.insert(name, fs::read(&path).expect("a file"));
        }
    }
    files
}

#[test]
fn pages_are_the_same_twice_and_none_is_left_of_another_site() {
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let (first, second) = (
        elsewhere.path().join("first"),
        elsewhere.path().join("second"),
    );
    let vendor = [
        "--crate-root",
        "examples/acme-xen-abi",
        "--using",
        "xen-abi-defs",
    ];
    write_pages(&second, &vendor);
    let acme = Path::new("header/acme.h.html");
    assert!(
        second.join(acme).exists(),
        "the vendor's site has its header"
    );
    write_pages(&first, &[]);
    write_pages(&second, &[]);
    let (one, other) = (files(&first), files(&second));
    assert!(one.len() > 1000, "{} files", one.len());
    assert!(!one.contains_key(acme), "no site but the vendor's has it");
    let names = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&one), names(&other));
    let differ: Vec<_> = one
        .keys()
        .filter(|name| one[*name] != other[*name])
        .collect();
    assert!(differ.is_empty(), "{differ:?}");
}
