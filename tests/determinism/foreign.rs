// SPDX-License-Identifier: MIT
//! What a line can tell of the machine, the time or the tools that it was made with.

use std::path::Path;

use regex::Regex;

/// Folders of machines. Not among them: `/dev`, `/proc`, `/sys` and XenStore's `/local`, which are
/// interfaces and the same on every machine.
const FOLDERS: &str = "bin|boot|build|etc|home|lib|lib64|media|mnt|nix|opt|private|root|run|sbin|\
                       srv|tmp|usr|Users|var|Volumes";

/// Programs that have versions.
const TOOLS: &str = "c-export|cargo|clang|gcc|llvm|rustc|rustfmt|rust|syn|xen-abi[a-z-]*";

/// Finds what does not belong into a header.
pub(crate) struct Foreign {
    /// The paths of this machine, and what else a line may look like.
    patterns: Vec<(&'static str, Regex)>,
}

impl Foreign {
    /// For a workspace at this place.
    pub(crate) fn new(workspace: &Path) -> Foreign {
        let place = regex::escape(&workspace.to_string_lossy());
        let version = regex::escape(env!("CARGO_PKG_VERSION"));
        let patterns = [
            ("an absolute path", place),
            (
                "an absolute path",
                format!(r#"(^|[\s"'`(<=:])(/({FOLDERS})/\S|[A-Za-z]:\\|~/|file:)"#),
            ),
            ("a date", r"\b(19|20)\d\d([-/.])[01]\d([-/.])[0-3]\d\b".to_owned()),
            (
                "a date",
                r"(?i)\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* +\d{1,2},? +\d{4}\b"
                    .to_owned(),
            ),
            (
                "a date",
                r"(?i)\b\d{1,2} +(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* +\d{4}\b"
                    .to_owned(),
            ),
            ("a time", r"\b[012]\d:[0-5]\d:[0-5]\d\b".to_owned()),
            (
                "a tool's version",
                format!(r"(?i)\b({TOOLS})\b[ /@-]*(version +)?v?\d+(\.\d+)+"),
            ),
            (
                "a tool's version",
                format!(r"(?i)\b({TOOLS})\b.*\b{version}\b"),
            ),
        ];
        let compile = |(what, pattern): (&'static str, String)| {
            let pattern = Regex::new(&pattern).unwrap_or_else(|error| panic!("{error}"));
            (what, pattern)
        };
        Foreign {
            patterns: patterns.map(compile).into(),
        }
    }

    /// What a line tells that it should not.
    pub(crate) fn finds(&self, line: &str) -> Option<&'static str> {
        let mut patterns = self.patterns.iter();
        let (what, _) = patterns.find(|(_, pattern)| pattern.is_match(line))?;
        Some(what)
    }
}

#[test]
fn what_does_not_belong_is_noticed() {
    let foreign = Foreign::new(Path::new("/data/xen+abi"));
    for (line, what) in [
        (
            " * Made from /data/xen+abi/xen-abi-defs/src/xen.rs.",
            "an absolute path",
        ),
        ("#line 3 \"/home/me/xen.rs\"", "an absolute path"),
        ("/* (C:\\xen\\xen.rs) */", "an absolute path"),
        (" * 2024-02-29", "a date"),
        (" * Generated on Feb 29 2024", "a date"),
        (" * Generated on Thu, 29 Feb 2024 at noon", "a date"),
        (" * 23:59:59", "a time"),
        ("/* c-export 0.1.0 */", "a tool's version"),
        ("/* by rustc version 1.95.0 */", "a tool's version"),
        (
            concat!(
                "/* by c-export, which is ",
                env!("CARGO_PKG_VERSION"),
                " */"
            ),
            "a tool's version",
        ),
    ] {
        assert_eq!(foreign.finds(line), Some(what), "{line}");
    }
    for line in [
        "/* Generated from xen-abi-defs/src/io/ring.rs by c-export. */",
        "#include \"../xen.h\"",
        " * device/vbd/<id>/event-channel and /local/domain/0",
        " * Since Xen 4.22.0: 10:20 or 1/2/2024.",
        "#define XEN_HOME / 2",
    ] {
        assert_eq!(foreign.finds(line), None, "{line}");
    }
}
