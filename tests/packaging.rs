// SPDX-License-Identifier: MIT
//! What goes to crates.io: described, whole, and in an order that works.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use xen_abi_tests::repository;

/// Words for which people look on crates.io.
const CATEGORIES: [&str; 5] = [
    "command-line-utilities",
    "development-tools::ffi",
    "external-ffi-bindings",
    "no-std",
    "os",
];

fn cargo(args: &[&str]) -> Output {
    Command::new(env!("CARGO"))
        .args(args)
        .current_dir(repository::root())
        .output()
        .expect("cargo runs")
}

fn good(output: Output) -> String {
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{err}");
    assert!(!err.contains("warning"), "{err}");
    String::from_utf8(output.stdout).expect("text")
}

/// The packages to be published, as their manifests describe them.
fn packages() -> Vec<Value> {
    let said = good(cargo(&[
        "metadata",
        "--no-deps",
        "--offline",
        "--format-version=1",
    ]));
    let metadata: Value = serde_json::from_str(&said).expect("JSON");
    let is_published = |package: &&Value| package["publish"].is_null();
    let all = metadata["packages"].as_array().expect("packages");
    all.iter().filter(is_published).cloned().collect()
}

fn name(package: &Value) -> &str {
    package["name"].as_str().expect("a name")
}

/// The order of publishing that `docs/releasing.md` tells.
fn order() -> Vec<String> {
    let page = fs::read_to_string(repository::root().join("docs/releasing.md")).expect("a page");
    page.lines()
        .filter_map(|line| line.trim().strip_prefix("$ cargo publish -p "))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_package_is_described() {
    let mut wrong = Vec::new();
    for package in packages() {
        let mut expect = |holds: bool, what: &str| {
            if !holds {
                wrong.push(format!("{}: {what}", name(&package)));
            }
        };
        let words = |key: &str| -> Vec<String> {
            let words = package[key].as_array().expect("a list").iter();
            words
                .map(|word| word.as_str().expect("a word").into())
                .collect()
        };
        let described = package["description"].as_str().unwrap_or_default();
        expect(
            (20..=100).contains(&described.len()),
            "say in a line what it is",
        );
        expect(package["license"] == "MIT", "state the licence");
        expect(package["rust_version"] == "1.95", "state the oldest Rust");
        let docs = format!("https://docs.rs/{}", name(&package));
        expect(
            package["documentation"] == docs.as_str(),
            "say where its documentation is",
        );
        expect(package["readme"] == "README.md", "name its README");
        expect(
            (3..=5).contains(&words("keywords").len()),
            "give three to five keywords",
        );
        let categories = words("categories");
        let known = |category: &String| CATEGORIES.contains(&category.as_str());
        expect(
            !categories.is_empty() && categories.iter().all(known),
            "give categories",
        );
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let versioned = dependency["req"] != "*";
            expect(versioned, &format!("give {} a version", dependency["name"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn packages_are_published_after_what_they_depend_on() {
    let (packages, order) = (packages(), order());
    let names: BTreeSet<&str> = packages.iter().map(name).collect();
    assert_eq!(names, order.iter().map(String::as_str).collect());
    let turn = |name: &str| order.iter().position(|other| other == name);
    for package in &packages {
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let dependency = dependency["name"].as_str().expect("a name");
            if names.contains(dependency) {
                assert!(
                    turn(dependency) < turn(name(package)),
                    "docs/releasing.md publishes {} before {dependency}",
                    name(package)
                );
            }
        }
    }
}

#[test]
fn packages_hold_what_they_need_and_nothing_else() {
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let mut args = vec!["package", "--no-verify", "--offline", "--allow-dirty"];
    let (target, order) = (scratch.path().to_string_lossy().into_owned(), order());
    args.extend(["--target-dir", &target]);
    args.extend(order.iter().flat_map(|name| ["-p", name]));
    good(cargo(&args));
    for name in &order {
        let packed = format!("{}/package/{name}-0.1.0.crate", scratch.path().display());
        let listed = Command::new("tar").args(["-tzf", &packed]).output();
        let listed = good(listed.expect("tar runs"));
        let files: BTreeSet<&str> = listed
            .lines()
            .filter_map(|file| file.split_once('/').map(|(_, file)| file))
            .collect();
        for needed in ["Cargo.toml", "LICENSE", "README.md"] {
            assert!(files.contains(needed), "{name} lacks {needed}: {files:?}");
        }
        let made = [".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];
        for file in files {
            let known = ["Cargo.toml", "LICENSE", "README.md"].contains(&file)
                || made.contains(&file)
                || ["src/", "examples/", "templates/", "abi.lock"]
                    .iter()
                    .any(|place| file.starts_with(place));
            assert!(known, "{name} packs {file}");
        }
        let licence = Command::new("tar")
            .args(["-xzOf", &packed, &format!("{name}-0.1.0/LICENSE")])
            .output();
        let there = fs::read_to_string(repository::root().join("LICENSE")).expect("the licence");
        assert_eq!(good(licence.expect("tar runs")), there, "{name}");
    }
}

/// `c-export`, installed as a user would do it, though without optimisation.
fn installed(scratch: &Path) -> PathBuf {
    let root = scratch.join("root");
    let root = root.to_string_lossy();
    let args = [
        "install",
        "--path",
        "c-export",
        "--offline",
        "--locked",
        "--debug",
        "--root",
    ];
    // Cargo warns that `root` is not among the directories of programs: it need not be.
    let output = cargo(&[&args[..], &[&root, "--no-track", "--quiet"]].concat());
    assert!(output.status.success(), "{output:?}");
    scratch.join("root/bin/c-export")
}

#[test]
fn c_export_can_be_installed_and_works_anywhere() {
    let scratch = tempfile::tempdir().expect("a scratch directory");
    let program = installed(scratch.path());
    let run = |current: &Path, args: &[&str]| {
        Command::new(&program)
            .args(args)
            .current_dir(current)
            .env_remove("CARGO")
            .env_remove("CARGO_MANIFEST_DIR")
            .output()
            .expect("c-export runs")
    };
    let (root, elsewhere) = (repository::root(), scratch.path());

    let lost = run(elsewhere, &["--check"]);
    assert_eq!(lost.status.code(), Some(2));
    let said = String::from_utf8_lossy(&lost.stderr);
    assert!(
        said.contains("no workspace with a `xen-abi-defs` crate here"),
        "{said}"
    );
    assert!(said.contains("`--crate-root DIR`"), "{said}");

    for within in [root.join("xen-abi-defs/src/io"), root.join("docs")] {
        let found = run(&within, &["--check"]);
        assert_eq!(found.status.code(), Some(0), "{found:?}");
    }

    let path = |below: &str| root.join(below).to_string_lossy().into_owned();
    let (vendor, xen) = (path("examples/acme-xen-abi"), path("xen-abi-defs"));
    let args = [
        "--crate-root",
        &vendor,
        "--using",
        &xen,
        "--out-dir",
        "include",
    ];
    let made = run(elsewhere, &args);
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    let header = |path: PathBuf| fs::read_to_string(path).expect("a header");
    assert_eq!(
        header(elsewhere.join("include/acme.h")),
        header(root.join("examples/acme-xen-abi/include/acme.h"))
    );
}
