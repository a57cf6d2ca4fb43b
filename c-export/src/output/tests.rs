// SPDX-License-Identifier: MIT
use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;

const WHOLE: Scope<'_> = Scope::Whole("demo");

fn headers(of: &[(&str, &str)]) -> Headers {
    let text = |text: &str| format!("/* {} */\n{text}\n", banner("demo/src/lib.rs"));
    of.iter()
        .map(|(name, body)| (name.to_string(), text(body)))
        .collect()
}

struct Out {
    _temporary: TempDir,
    dir: PathBuf,
}

impl Out {
    fn new() -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let dir = temporary.path().join("include/xen");
        Out {
            _temporary: temporary,
            dir,
        }
    }

    fn target<'a>(&'a self, scope: Scope<'a>) -> Target<'a> {
        Target {
            dir: &self.dir,
            shown: "include/xen",
            scope,
        }
    }

    fn write(&self, headers: &Headers, scope: Scope<'_>) -> Result<Vec<String>, Vec<Failure>> {
        let entries = write(headers, self.target(scope), || {
            panic!("nobody else is here")
        })?;
        Ok(entries
            .iter()
            .map(|entry| format!("{:?} {}", entry.state, entry.name))
            .collect())
    }

    fn check(&self, headers: &Headers, scope: Scope<'_>) -> Checked {
        check(headers, self.target(scope)).unwrap()
    }

    /// All there is in the directory, with contents.
    fn contents(&self) -> Vec<(String, String)> {
        fn walk(dir: &Path, prefix: &str, all: &mut Vec<(String, String)>) {
            for entry in fs::read_dir(dir).unwrap() {
                let entry = entry.unwrap();
                let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
                match entry.file_type().unwrap().is_dir() {
                    true => walk(&entry.path(), &format!("{name}/"), all),
                    false => all.push((name, fs::read_to_string(entry.path()).unwrap())),
                }
            }
        }
        let mut all = Vec::new();
        walk(&self.dir, "", &mut all);
        all.sort();
        all
    }
}

fn messages<T: std::fmt::Debug>(result: Result<T, Vec<Failure>>) -> Vec<String> {
    result
        .unwrap_err()
        .into_iter()
        .map(|failure| failure.message)
        .collect()
}

#[test]
fn only_what_differs_is_written() {
    let out = Out::new();
    let mut all = headers(&[("a.h", "1"), ("b.h", "1"), ("io/c.h", "1")]);
    assert_eq!(
        out.write(&all, WHOLE).unwrap(),
        ["New a.h", "New b.h", "New io/c.h"]
    );
    assert_eq!(out.contents(), all.clone().into_iter().collect::<Vec<_>>());

    let times = || {
        let time = |name| {
            fs::metadata(out.dir.join(name))
                .unwrap()
                .modified()
                .unwrap()
        };
        [time("a.h"), time("b.h"), time("io/c.h")]
    };
    let before = times();
    std::thread::sleep(std::time::Duration::from_millis(20));
    assert_eq!(
        out.write(&all, WHOLE).unwrap(),
        ["Same a.h", "Same b.h", "Same io/c.h"]
    );
    assert_eq!(times(), before);

    all.extend(headers(&[("b.h", "2")]));
    assert_eq!(
        out.write(&all, WHOLE).unwrap(),
        ["Same a.h", "Changed b.h", "Same io/c.h"]
    );
    let after = times();
    assert_eq!((after[0], after[2]), (before[0], before[2]));
    assert!(after[1] > before[1]);
    assert_eq!(out.contents(), all.into_iter().collect::<Vec<_>>());
}

#[test]
fn a_check_finds_the_same_and_writes_nothing() {
    let out = Out::new();
    let old = headers(&[("a.h", "1"), ("b.h", "1"), ("gone.h", "1")]);
    out.write(&old, WHOLE).unwrap();
    let new = headers(&[("a.h", "1"), ("b.h", "2"), ("new.h", "1")]);
    let checked = out.check(&new, WHOLE);
    let states: Vec<State> = checked.entries.iter().map(|entry| entry.state).collect();
    assert_eq!(
        states,
        [State::Same, State::Changed, State::Stale, State::New]
    );
    let wanted = "\
--- a/include/xen/b.h
+++ b/include/xen/b.h
@@ -1,2 +1,2 @@
 /* Generated from demo/src/lib.rs by c-export */
-1
+2
--- a/include/xen/gone.h
+++ /dev/null
@@ -1,2 +0,0 @@
-/* Generated from demo/src/lib.rs by c-export */
-1
--- /dev/null
+++ b/include/xen/new.h
@@ -0,0 +1,2 @@
+/* Generated from demo/src/lib.rs by c-export */
+1
";
    assert_eq!(checked.diff, wanted);
    assert_eq!(out.contents(), old.clone().into_iter().collect::<Vec<_>>());
    assert_eq!(out.check(&old, WHOLE).diff, "");
}

#[test]
fn a_check_of_nothing_creates_nothing() {
    let out = Out::new();
    assert_eq!(
        out.check(&headers(&[("a.h", "1")]), WHOLE).entries[0].state,
        State::New
    );
    assert!(!out.dir.parent().unwrap().exists());
}

#[test]
fn what_is_no_longer_defined_is_removed() {
    let out = Out::new();
    out.write(
        &headers(&[("a.h", "1"), ("io/c.h", "1"), ("io/deep/d.h", "1")]),
        WHOLE,
    )
    .unwrap();
    fs::write(out.dir.join("own.h"), "/* by hand */\n").unwrap();
    let other = format!("/* {} */\n", banner("demo-two/src/lib.rs"));
    fs::write(out.dir.join("other.h"), other).unwrap();
    fs::write(out.dir.join("notes.txt"), banner("demo/src/lib.rs")).unwrap();

    let rest = headers(&[("a.h", "1")]);
    assert_eq!(out.write(&rest, Scope::Chosen).unwrap(), ["Same a.h"]);
    assert_eq!(out.check(&rest, Scope::Chosen).diff, "");
    assert_eq!(out.contents().len(), 6);

    assert_eq!(
        out.write(&rest, WHOLE).unwrap(),
        ["Same a.h", "Stale io/c.h", "Stale io/deep/d.h"]
    );
    let left: Vec<String> = out.contents().into_iter().map(|(name, _)| name).collect();
    assert_eq!(left, ["a.h", "notes.txt", "other.h", "own.h"]);
    assert!(!out.dir.join("io").exists());
}

#[test]
fn what_killed_processes_left_is_removed() {
    let out = Out::new();
    let all = headers(&[("a.h", "1")]);
    out.write(&all, WHOLE).unwrap();
    fs::write(out.dir.join(".c-export-abc.tmp"), "half").unwrap();
    out.write(&all, WHOLE).unwrap();
    assert_eq!(out.contents().len(), 1);
}

#[test]
fn names_stay_inside() {
    let out = Out::new();
    for name in [
        "../a.h", "/a.h", "", "a//b.h", "./a.h", "a/../b.h", "a\\b.h", "a\n.h", "a/",
    ] {
        let found = messages(out.write(&headers(&[(name, "1")]), WHOLE));
        assert_eq!(found, [format!("`{name}` cannot be a header's name")]);
    }
    let found = messages(out.write(&headers(&[("a.h", "1"), ("A.h", "1")]), WHOLE));
    assert_eq!(
        found,
        ["`A.h` and `a.h` differ by upper and lower case only"]
    );
    assert!(!out.dir.exists());
}

#[test]
fn what_is_in_the_way_stays() {
    let out = Out::new();
    fs::create_dir_all(out.dir.join("a.h")).unwrap();
    fs::write(out.dir.join("io"), "mine").unwrap();
    fs::write(out.dir.join("b.h"), "mine").unwrap();
    let all = headers(&[("a.h", "1"), ("b.h", "1"), ("io/c.h", "1")]);
    let found = messages(out.write(&all, WHOLE));
    assert_eq!(
        found[0],
        "`include/xen/a.h` is in the way: it is not a file"
    );
    assert!(
        found[1].starts_with("cannot read `include/xen/io/c.h`: "),
        "{found:?}"
    );
    assert_eq!(found.len(), 2);
    assert_eq!(fs::read_to_string(out.dir.join("b.h")).unwrap(), "mine");
}

#[test]
fn a_file_instead_of_the_directory() {
    let out = Out::new();
    fs::create_dir_all(out.dir.parent().unwrap()).unwrap();
    fs::write(&out.dir, "mine").unwrap();
    let all = headers(&[("a.h", "1"), ("b.h", "1")]);
    let wanted = ["`include/xen` is in the way: it is not a directory"];
    assert_eq!(messages(out.write(&all, WHOLE)), wanted);
    assert_eq!(messages(check(&all, out.target(WHOLE))), wanted);
    assert_eq!(fs::read_to_string(&out.dir).unwrap(), "mine");
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn permissions_are_kept() {
        let out = Out::new();
        out.write(&headers(&[("a.h", "1"), ("b.h", "1")]), WHOLE)
            .unwrap();
        let probe = out.dir.join("probe");
        fs::write(&probe, "").unwrap();
        assert_eq!(mode(&out.dir.join("a.h")), mode(&probe) & 0o644);
        fs::set_permissions(out.dir.join("a.h"), fs::Permissions::from_mode(0o460)).unwrap();
        out.write(&headers(&[("a.h", "2"), ("b.h", "2")]), WHOLE)
            .unwrap();
        assert_eq!(mode(&out.dir.join("a.h")), 0o460);
    }

    #[test]
    fn links_are_not_cut() {
        let out = Out::new();
        let all = headers(&[("a.h", "1")]);
        fs::create_dir_all(&out.dir).unwrap();
        let real = out.dir.with_file_name("real.h");
        fs::write(&real, "mine").unwrap();
        symlink(&real, out.dir.join("a.h")).unwrap();
        assert_eq!(
            messages(out.write(&all, WHOLE)),
            ["`include/xen/a.h` is a link to another file"]
        );
        assert_eq!(fs::read_to_string(&real).unwrap(), "mine");
        fs::write(&real, &all["a.h"]).unwrap();
        assert_eq!(out.write(&all, WHOLE).unwrap(), ["Same a.h"]);
    }

    #[test]
    fn a_link_to_the_directory_is_fine() {
        let out = Out::new();
        let real = out.dir.with_file_name("real");
        fs::create_dir_all(&real).unwrap();
        symlink(&real, &out.dir).unwrap();
        out.write(&headers(&[("a.h", "1")]), WHOLE).unwrap();
        assert!(real.join("a.h").is_file());
    }
}

#[test]
fn two_at_once_take_turns() {
    let out = Out::new();
    let all = headers(&[("a.h", "1")]);
    fs::create_dir_all(&out.dir).unwrap();
    let held = lock::exclusive(&out.dir, || unreachable!());
    let (waits, waited) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let second = scope.spawn(|| write(&all, out.target(WHOLE), || waits.send(()).unwrap()));
        waited.recv().unwrap();
        assert!(!out.dir.join("a.h").exists());
        drop(held);
        assert!(second.join().unwrap().is_ok());
    });
    assert!(out.dir.join("a.h").exists());
    assert_eq!(out.contents().len(), 1);
}

#[test]
fn what_is_no_text_is_compared_too() {
    let out = Out::new();
    fs::create_dir_all(&out.dir).unwrap();
    fs::write(out.dir.join("a.h"), b"\xff\n").unwrap();
    let all = Headers::from([("a.h".to_string(), "\u{fffd}\n".to_string())]);
    assert_eq!(
        out.check(&all, WHOLE).diff,
        "--- a/include/xen/a.h\n+++ b/include/xen/a.h\n"
    );
    assert_eq!(out.write(&all, WHOLE).unwrap(), ["Changed a.h"]);
}
