// SPDX-License-Identifier: MIT
//! An ABI as large as one likes: the definitions again and again, each time under other names.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use c_export::sources;
use xen_abi_model::parse;
use xen_abi_model::report::Report;
use xen_abi_model::resolve::Abi;

use crate::{Outcome, doing, files, put};

/// What a crate of definitions calls its own.
pub struct Names {
    /// Items, constants, include guards.
    words: BTreeSet<String>,
    /// The paths of headers.
    headers: BTreeSet<String>,
}

impl Names {
    /// The names in the crate at this directory.
    pub fn of(crate_dir: &Path) -> Outcome<Names> {
        let loaded = sources::load(&crate_dir.join("src/lib.rs"), crate_dir);
        if let Some(found) = loaded.diagnostics.first() {
            return Err(format!("{}: {}", found.primary, found.message));
        }
        let report = Report::new();
        let parse =
            |source: &sources::Source| parse::headers(&source.file, &source.module, &report);
        let abi = Abi::new(loaded.sources.iter().flat_map(parse).collect());
        let is_own = |name: &&str| xen_abi_layout::scalars::named(name).is_none();
        let mut words: BTreeSet<String> = abi.names().filter(is_own).map(String::from).collect();
        words.extend(abi.headers.iter().filter_map(|header| header.guard.clone()));
        let headers = abi.headers.iter().map(|header| header.file.clone());
        Ok(Names {
            words,
            headers: headers.collect(),
        })
    }
}

/// Writes a crate whose sources are those of the crate at `crate_dir`, `copies` times.
pub fn write(crate_dir: &Path, names: &Names, copies: usize, to: &Path) -> Outcome<()> {
    let sources = crate_dir.join("src");
    for copy in 0..copies {
        for path in files(&sources, "rs")? {
            let what = format!("read `{}`", path.display());
            let text = doing(&what, fs::read_to_string(&path))?;
            let inside = doing(&what, path.strip_prefix(&sources))?;
            let is_root = inside == Path::new("lib.rs");
            let target = to.join("src");
            if copy == 0 {
                let more: String = (1..copies)
                    .filter(|_| is_root)
                    .map(|copy| format!("#[allow(missing_docs)]\npub mod {};\n", module(copy)))
                    .collect();
                put(&target.join(inside), &(text + &more))?;
                continue;
            }
            let text = renamed(&text, names, copy);
            let target = target.join(module(copy));
            if is_root {
                put(&target.join("mod.rs"), &text.replace("#![no_std]\n", ""))?;
            } else {
                put(&target.join(inside), &text)?;
            }
        }
    }
    Ok(())
}

fn module(copy: usize) -> String {
    format!("c{copy}")
}

/// The text with all names of the crate's own changed, in code, strings and comments alike.
fn renamed(text: &str, names: &Names, copy: usize) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let module = module(copy);
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = match is_word(first) {
            true => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            false => first.len_utf8(),
        };
        let (token, after) = rest.split_at(end);
        rest = after;
        out.push_str(token);
        if names.words.contains(token) {
            out.push('_');
            out.push_str(&module);
        } else if token == "crate" && rest.starts_with("::") {
            out.push_str("::");
            out.push_str(&module);
        } else if token == "\"" {
            let quoted = rest.split('"').next().unwrap_or_default();
            if names.headers.contains(quoted) {
                out.push_str(&format!("{module}/"));
                out.push_str(quoted);
                rest = &rest[quoted.len()..];
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    #[test]
    fn what_is_ones_own_gets_another_name() {
        let set = |names: &[&str]| names.iter().map(|name| name.to_string()).collect();
        let names = Names {
            words: set(&["xen_a", "XEN_A"]),
            headers: set(&["io/a.h"]),
        };
        let text = "use crate::a::xen_a; // xen_ab\nf!(\"io/a.h\", \"io/b.h\", 0xXEN_A, XEN_A)";
        assert_eq!(
            renamed(text, &names, 2),
            "use crate::c2::a::xen_a_c2; // xen_ab\n\
             f!(\"c2/io/a.h\", \"io/b.h\", 0xXEN_A, XEN_A_c2)"
        );
    }

    #[test]
    fn two_copies_make_twice_the_headers() {
        let definitions = workspace().join("xen-abi-defs");
        let dir = tempfile::tempdir().unwrap();
        let names = Names::of(&definitions).unwrap();
        write(&definitions, &names, 2, dir.path()).unwrap();
        let loaded = sources::load(&dir.path().join("src/lib.rs"), dir.path());
        assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
        let exported = c_export::stack::with_room(|| {
            let loaded = sources::load(&dir.path().join("src/lib.rs"), dir.path());
            c_export::pipeline::headers(&loaded.sources, &[])
        });
        let headers = match exported.unwrap() {
            Ok(exported) => exported.headers,
            Err(found) => panic!("{found:#?}"),
        };
        assert_eq!(headers.len(), 2 * names.headers.len());
        let size = |prefix: &str| -> usize {
            let of_copy = headers
                .iter()
                .filter(|(name, _)| name.starts_with("c1/") == (prefix == "c1/"));
            of_copy.map(|(_, text)| text.lines().count()).sum()
        };
        assert!(size("c1/") >= size(""), "{} {}", size("c1/"), size(""));
    }
}
