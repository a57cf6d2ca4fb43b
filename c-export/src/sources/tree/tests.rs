// SPDX-License-Identifier: MIT
use std::fs;

use tempfile::TempDir;

use super::super::{Locator, load, load_each};
use super::*;

/// A crate called `demo` with these files.
fn crate_of(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("demo")).unwrap();
    for (name, text) in files {
        put(&dir, name, text.as_bytes());
    }
    dir
}

fn put(dir: &TempDir, name: &str, bytes: &[u8]) {
    let path = dir.path().join("demo").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn load_from(dir: &TempDir) -> Loaded {
    let crate_dir = dir.path().join("demo");
    load(&crate_dir.join("src/lib.rs"), &crate_dir)
}

/// The modules and the files they are in.
fn modules(loaded: &Loaded) -> Vec<String> {
    assert_eq!(loaded.diagnostics, []);
    let one = |source: &Source| format!("{} {}", source.module.join("::"), source.path.display());
    loaded.sources.iter().map(one).collect()
}

/// The messages and their places.
fn complaints(loaded: &Loaded) -> Vec<String> {
    let one = |found: &Diagnostic| format!("{}: {}", found.primary, found.message);
    loaded.diagnostics.iter().map(one).collect()
}

#[test]
fn depth_first_in_the_order_of_the_mods() {
    let dir = crate_of(&[
        ("src/lib.rs", "mod b;\nmod a;\nmod r#type;"),
        ("src/b.rs", "mod inner;"),
        ("src/b/inner.rs", ""),
        ("src/a/mod.rs", "mod z;\nmod y;"),
        ("src/a/z.rs", ""),
        ("src/a/y/mod.rs", ""),
        ("src/type.rs", ""),
    ]);
    let wanted = [
        " demo/src/lib.rs",
        "b demo/src/b.rs",
        "b::inner demo/src/b/inner.rs",
        "a demo/src/a/mod.rs",
        "a::z demo/src/a/z.rs",
        "a::y demo/src/a/y/mod.rs",
        "type demo/src/type.rs",
    ];
    assert_eq!(modules(&load_from(&dir)), wanted);
}

/// The table of the Rust reference, "The path attribute".
#[test]
fn paths_follow_rustc() {
    let dir = crate_of(&[
        (
            "src/lib.rs",
            "mod a;\n#[path = \"x/y.rs\"] mod p;\nmod outer { mod inner; }",
        ),
        (
            "src/a.rs",
            "#[path = \"foo.rs\"] mod c;\n\
             mod inline { #[path = \"other.rs\"] mod inner; mod plain; }\n\
             #[path = \"elsewhere\"] mod moved { mod plain; #[path = \"tls.rs\"] mod q; }",
        ),
        ("src/foo.rs", ""),
        ("src/a/inline/other.rs", ""),
        ("src/a/inline/plain.rs", ""),
        ("src/elsewhere/plain.rs", ""),
        ("src/elsewhere/tls.rs", ""),
        (
            "src/x/y.rs",
            "mod sibling;\n#[path = \"../../shared.rs\"] mod up;",
        ),
        ("src/x/sibling.rs", ""),
        ("shared.rs", ""),
        ("src/outer/inner.rs", ""),
    ]);
    let wanted = [
        " demo/src/lib.rs",
        "a demo/src/a.rs",
        "a::c demo/src/foo.rs",
        "a::inline::inner demo/src/a/inline/other.rs",
        "a::inline::plain demo/src/a/inline/plain.rs",
        "a::moved::plain demo/src/elsewhere/plain.rs",
        "a::moved::q demo/src/elsewhere/tls.rs",
        "p demo/src/x/y.rs",
        "p::sibling demo/src/x/sibling.rs",
        "p::up demo/shared.rs",
        "outer::inner demo/src/outer/inner.rs",
    ];
    assert_eq!(modules(&load_from(&dir)), wanted);
}

#[test]
fn all_mistakes_at_once() {
    let dir = crate_of(&[
        (
            "src/lib.rs",
            "mod gone;\n  mod two;\nmod broken;\nmod open;\n#[path] mod odd;",
        ),
        ("src/two.rs", ""),
        ("src/two/mod.rs", ""),
        ("src/broken.rs", "\nstruct A {\n    x: 5,\n}\n"),
        ("src/open.rs", "fn f() {\n"),
    ]);
    let loaded = load_from(&dir);
    let found = complaints(&loaded);
    assert_eq!(found.len(), 5, "{found:#?}");
    assert!(found.contains(&"demo/src/lib.rs:1:1: there is no file for module `gone`".into()));
    assert!(found.contains(&"demo/src/lib.rs:2:3: there are two files for module `two`".into()));
    assert!(found.contains(&"demo/src/lib.rs:5:1: this does not say which file".into()));
    assert!(found.contains(&"demo/src/open.rs:1:8: this bracket is never closed".into()));
    assert!(
        found
            .iter()
            .any(|found| found.starts_with("demo/src/broken.rs:3:8: ")),
        "{found:#?}"
    );
    assert_eq!(loaded.sources.len(), 1);
    assert_eq!(loaded.texts().len(), 3);
    assert!(!loaded.io_failed);
    let gone = &loaded.diagnostics[0];
    assert_eq!((gone.primary.end.line, gone.primary.end.column), (1, 9));
    assert_eq!(
        gone.help,
        ["create `demo/src/gone.rs` or `demo/src/gone/mod.rs`"]
    );
}

#[test]
fn a_path_may_depend_on_nothing() {
    let dir = crate_of(&[(
        "src/lib.rs",
        "#[cfg_attr(unix, path = \"a.rs\")] mod a;\n#[path = \"/etc/a.rs\"] mod b;\n\
         #[cfg_attr(unix, allow(path))] mod inline {}",
    )]);
    let wanted = [
        "demo/src/lib.rs:1:1: this does not say which file",
        "demo/src/lib.rs:2:23: an absolute path is right on one machine only",
    ];
    assert_eq!(complaints(&load_from(&dir)), wanted);
}

#[test]
fn circles_end() {
    let dir = crate_of(&[
        ("src/lib.rs", "mod a;"),
        ("src/a.rs", "#[path = \"b.rs\"] mod b;"),
        (
            "src/b.rs",
            "#[path = \"a.rs\"] mod a;\n#[path = \"lib.rs\"] mod root;",
        ),
    ]);
    let wanted = [
        "demo/src/b.rs:1:18: module `a::b::a` contains itself",
        "demo/src/b.rs:2:20: module `a::b::root` contains itself",
    ];
    assert_eq!(complaints(&load_from(&dir)), wanted);
}

#[test]
fn a_file_is_one_module() {
    let dir = crate_of(&[
        ("src/lib.rs", "mod a;\n#[path = \"a.rs\"] mod b;"),
        ("src/a.rs", ""),
    ]);
    let loaded = load_from(&dir);
    assert_eq!(
        complaints(&loaded),
        ["demo/src/lib.rs:2:18: `demo/src/a.rs` is a module already"]
    );
    assert_eq!(
        loaded.diagnostics[0].related[0].0.to_string(),
        "demo/src/lib.rs:1:1"
    );
}

#[test]
fn names_that_differ_by_case_only() {
    let dir = crate_of(&[
        ("src/lib.rs", "mod case;\nmod Case;"),
        ("src/case.rs", ""),
        ("src/Case.rs", ""),
    ]);
    let found = load_from(&dir).diagnostics;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].primary.to_string(), "demo/src/lib.rs:2:1");
}

#[test]
fn tests_of_the_definitions_are_left_out() {
    let dir = crate_of(&[(
        "src/lib.rs",
        "#[cfg(test)] mod tests;\n#[cfg(test)] mod t { mod u; }",
    )]);
    assert_eq!(modules(&load_from(&dir)), [" demo/src/lib.rs"]);
}

#[test]
fn bytes_that_are_no_text() {
    let dir = crate_of(&[("src/lib.rs", "mod a;")]);
    put(&dir, "src/a.rs", b"// fine\n// gr\xf6\xdfe\n");
    let loaded = load_from(&dir);
    assert_eq!(
        complaints(&loaded),
        ["demo/src/a.rs:2:6: this is not UTF-8"]
    );
    assert_eq!(loaded.rejected.len(), 1);
}

#[test]
fn marks_and_shebangs_keep_places_right() {
    let dir = crate_of(&[
        ("src/lib.rs", "\u{feff}mod gone; mod a; mod b;"),
        ("src/a.rs", "#!/bin/run (\nstruct;"),
        ("src/b.rs", "#!/bin/run (\nfn f( {}"),
    ]);
    let found = complaints(&load_from(&dir));
    assert!(
        found[0].starts_with("demo/src/lib.rs:1:1: there is no file"),
        "{found:?}"
    );
    assert!(found[1].starts_with("demo/src/a.rs:2:7: "), "{found:?}");
    assert_eq!(found[2], "demo/src/b.rs:2:5: this bracket is never closed");
}

#[test]
fn places_count_characters_not_bytes() {
    let dir = crate_of(&[("src/lib.rs", "/* größer */ mod gone;\r\nmod also;\r\n")]);
    let found = complaints(&load_from(&dir));
    assert!(found[0].starts_with("demo/src/lib.rs:1:14: "), "{found:?}");
    assert!(found[1].starts_with("demo/src/lib.rs:2:1: "), "{found:?}");
}

#[test]
fn what_is_no_file_is_not_read() {
    let dir = crate_of(&[("src/lib.rs", "mod a;"), ("src/a.rs/keep", "")]);
    assert_eq!(
        complaints(&load_from(&dir)),
        ["demo/src/lib.rs:1:1: `demo/src/a.rs` is not a file"]
    );
}

#[test]
fn a_file_may_be_too_large() {
    let dir = crate_of(&[("src/lib.rs", "mod a;")]);
    let file = fs::File::create(dir.path().join("demo/src/a.rs")).unwrap();
    file.set_len(super::super::MAX_BYTES + 1).unwrap();
    let wanted = "demo/src/lib.rs:1:1: `demo/src/a.rs` is larger than 4 MiB";
    assert_eq!(complaints(&load_from(&dir)), [wanted]);
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_in_circles() {
    use std::os::unix::fs::symlink;
    let dir = crate_of(&[
        ("src/lib.rs", "mod a;\nmod b;\nmod down;"),
        ("src/down.rs", "mod down;"),
    ]);
    let src = dir.path().join("demo/src");
    symlink(src.join("a.rs"), src.join("a.rs")).unwrap();
    symlink(src.join("nothing"), src.join("b.rs")).unwrap();
    symlink(&src, src.join("down")).unwrap();
    let loaded = load_from(&dir);
    let found = complaints(&loaded);
    assert!(
        found[0].starts_with("demo/src/lib.rs:1:1: cannot read `demo/src/a.rs`: "),
        "{found:?}"
    );
    assert_eq!(
        found[1],
        "demo/src/lib.rs:2:1: there is no file for module `b`"
    );
    assert_eq!(
        found[2],
        "demo/src/down.rs:1:1: module `down::down` contains itself"
    );
    assert_eq!(found.len(), 3);
    assert!(loaded.io_failed);
}

#[test]
fn long_chains_of_files_need_no_stack() {
    let names: Vec<String> = (0..3000).map(|i| format!("src/m{i}.rs")).collect();
    let texts: Vec<String> = (1..=3000)
        .map(|i| format!("#[path = \"m{i}.rs\"] mod m;"))
        .collect();
    let mut files: Vec<(&str, &str)> = names
        .iter()
        .zip(&texts)
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    files.push(("src/lib.rs", "mod m0;"));
    files.push(("src/m3000.rs", ""));
    assert_eq!(load_from(&crate_of(&files)).sources.len(), 3002);
}

#[test]
fn spans_are_found_in_their_files() {
    let dir = crate_of(&[
        ("src/lib.rs", "//! Root.\nmod a;\nmod empty;"),
        ("src/a.rs", "\n  struct A;"),
        ("src/empty.rs", "// nothing\n"),
    ]);
    let loaded = load_from(&dir);
    let locator = Locator::new(&loaded.sources);
    let place = |source: usize| {
        let item = &loaded.sources[source].file.items[0];
        locator.place(item.span()).map(|place| place.to_string())
    };
    assert_eq!(place(0).as_deref(), Some("demo/src/lib.rs:2:1"));
    assert_eq!(place(1).as_deref(), Some("demo/src/a.rs:2:3"));
    assert_eq!(locator.place(proc_macro2::Span::call_site()), None);
}

#[test]
fn paths_say_nothing_about_the_machine() {
    let shown = |path: &str| shown(Path::new("/some/where/demo"), Path::new(path));
    assert_eq!(
        shown("/some/where/demo/src/../x.rs"),
        Path::new("demo/x.rs")
    );
    assert_eq!(
        shown("/some/where/demo/src/../../other/x.rs"),
        Path::new("other/x.rs")
    );
    assert_eq!(shown("/some/where/demo/../../x.rs"), Path::new("../x.rs"));
}

#[test]
fn several_threads_come_to_the_same() {
    let names: Vec<String> = (0..40).map(|at| format!("m{at}")).collect();
    let declared = |names: &[String]| -> String {
        names.iter().map(|name| format!("mod {name};\n")).collect()
    };
    let mut files = vec![("src/lib.rs".to_owned(), declared(&names))];
    for name in &names {
        files.push((format!("src/{name}.rs"), "mod a;\nmod b;".to_owned()));
        files.push((format!("src/{name}/a.rs"), "const A: u8 = 1;".repeat(90)));
        files.push((format!("src/{name}/b.rs"), String::new()));
    }
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let dir = crate_of(&files);
    let crate_dir = dir.path().join("demo");
    let root = crate_dir.join("src/lib.rs");
    let alone = modules(&load(&root, &crate_dir));
    let one = |source: Source| {
        Some(format!(
            "{} {}",
            source.module.join("::"),
            source.path.display()
        ))
    };
    for _ in 0..20 {
        assert_eq!(load_each(&root, &crate_dir, one), Some(alone.clone()));
    }
    let some = |source: Source| (source.module != ["m7", "b"]).then_some(());
    assert_eq!(load_each(&root, &crate_dir, some), None);
    put(&dir, "src/m39/b.rs", b"struct");
    assert_eq!(load_each(&root, &crate_dir, one), None);
}
