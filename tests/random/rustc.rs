//! What rustc makes of the definitions, on this machine.
//!
//! The compiler is called directly, with the support crate as cargo has built it, which takes a
//! fraction of the time that cargo would.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use xen_abi_layout::Abi;

use super::model::Record;

/// The compiler, and what definitions stand on.
#[derive(Debug)]
pub(crate) struct Rustc {
    support: PathBuf,
}

/// An error of the compiler.
#[derive(Clone, Debug)]
pub(crate) struct Error {
    pub(crate) line: usize,
    pub(crate) message: String,
}

impl Rustc {
    /// Has the support crate built, or finds that it is.
    pub(crate) fn new() -> Rustc {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../xen-abi/Cargo.toml");
        let output = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--offline", "--message-format=json"])
            .arg("--manifest-path")
            .arg(manifest)
            .arg("--target-dir")
            .arg(target_directory())
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "the support crate is built:\n{said}"
        );
        let support = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter(|message| message["target"]["name"] == "xen_abi")
            .filter_map(|message| message["filenames"].as_array().cloned())
            .flatten()
            .filter_map(|file| file.as_str().map(PathBuf::from))
            .find(|file| file.extension().is_some_and(|ending| ending == "rlib"));
        Rustc {
            support: support.expect("the support crate's library"),
        }
    }

    /// All errors of a crate with this text.
    pub(crate) fn errors(&self, text: &str, scratch: &Path) -> Vec<Error> {
        let root = scratch.join("random.rs");
        fs::write(&root, text).expect("a crate is written");
        let dependencies = self.support.parent().expect("a directory").join("deps");
        let output = Command::new("rustc")
            .args(["--edition=2024", "--crate-type=lib", "--crate-name=random"])
            .args([
                "--emit=metadata",
                "--error-format=json",
                "--cap-lints=allow",
                "-o",
            ])
            .arg(scratch.join("librandom.rmeta"))
            .arg("--extern")
            .arg(format!("xen_abi={}", self.support.display()))
            .arg("-L")
            .arg(format!("dependency={}", dependencies.display()))
            .arg(&root)
            .output()
            .expect("rustc runs");
        let said = String::from_utf8_lossy(&output.stderr);
        let errors: Vec<Error> = said.lines().filter_map(error).collect();
        assert!(
            output.status.success() || !errors.is_empty(),
            "rustc fails without an error:\n{said}"
        );
        errors
    }
}

/// Where the running test was built: `target/debug/deps/random-..` is in it.
fn target_directory() -> PathBuf {
    let test = std::env::current_exe().expect("a test");
    test.ancestors()
        .nth(3)
        .expect("a target directory")
        .to_owned()
}

fn error(line: &str) -> Option<Error> {
    let message: Value = serde_json::from_str(line).ok()?;
    if message["level"] != "error" || message["spans"].as_array()?.is_empty() {
        return None;
    }
    let primary = |span: &&Value| span["is_primary"] == true;
    let mut span = message["spans"].as_array()?.iter().find(primary)?;
    // What a macro has written is shown where it was called.
    while span["file_name"].as_str()? != "random.rs" && !ends_with_root(span) {
        span = span["expansion"].get("span")?;
    }
    Some(Error {
        line: usize::try_from(span["line_start"].as_u64()?).ok()?,
        message: message["message"].as_str()?.to_owned(),
    })
}

fn ends_with_root(span: &Value) -> bool {
    span["file_name"]
        .as_str()
        .is_some_and(|file| file.ends_with("/random.rs"))
}

/// What the assertions are made with.
const HELD: &str = "
mod held {
    pub(super) const fn width<R, F>(_: fn(&R) -> &F) -> usize { size_of::<F>() }

    pub(super) const fn table<R: ::xen_abi::Abi>(wanted: [(u64, u64); 6]) {
        let mut at = 0;
        while at < 6 {
            assert!(R::LAYOUT[at].size == wanted[at].0, \"a size in LAYOUT\");
            assert!(R::LAYOUT[at].align == wanted[at].1, \"an alignment in LAYOUT\");
            at += 1;
        }
    }

    pub(super) const fn here<R>(size: usize, align: usize, fields: &[[usize; 4]]) {
        assert!(size_of::<R>() == size, \"the size\");
        assert!(align_of::<R>() == align, \"the alignment\");
        let mut at = 0;
        while at < fields.len() {
            assert!(fields[at][0] == fields[at][2], \"the offset of a field\");
            assert!(fields[at][1] == fields[at][3], \"the width of a field\");
            at += 1;
        }
    }
}
";

/// Assertions of the model's numbers, for the crate that defines the records; and how many
/// numbers these are.
pub(crate) fn asserts<'a>(records: impl Iterator<Item = &'a Record>) -> (String, usize) {
    let host = Abi::target().expect("this machine is one of the six");
    let column = host.column();
    let (mut text, mut numbers) = (HELD.to_owned(), 0);
    for record in records {
        let name = &record.name;
        let table = record.table.map(|layout| (layout.size, layout.align));
        writeln!(text, "const _: () = held::table::<{name}>({table:?});").expect("a string");
        numbers += 12;
        let layout = record.table[column];
        if !layout.is_present() {
            continue;
        }
        let fields: Vec<String> = record
            .fields
            .iter()
            .filter(|field| field.abis.contains(host))
            .map(|field| {
                let (field_name, offset, size) =
                    (&field.name, field.offset[column], field.size[column]);
                format!(
                    "[::core::mem::offset_of!({name}, {field_name}), \
                     held::width::<{name}, _>(|r| unsafe {{ &r.{field_name} }}), {offset}, {size}]"
                )
            })
            .collect();
        numbers += 2 + 2 * fields.len();
        let (size, align, fields) = (layout.size, layout.align, fields.join(", "));
        writeln!(
            text,
            "const _: () = held::here::<{name}>({size}, {align}, &[{fields}]);"
        )
        .expect("a string");
    }
    (text, numbers)
}
