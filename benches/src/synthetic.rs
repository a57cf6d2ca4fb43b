// SPDX-License-Identifier: MIT
//! An ABI as large as one likes: the definitions, and then again and again those that no architecture
//! has of its own, each time under other names.
//!
//! What all have in common, and what belongs to an architecture, can be there once only.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use c_export::sources;
use xen_abi_model::parse;
use xen_abi_model::report::Report;
use xen_abi_model::resolve::Abi;

use crate::{Outcome, definitions, doing, put};

/// What a crate of definitions calls its own, as far as it is copied.
pub struct Names {
    /// Items, constants, include guards.
    words: BTreeSet<String>,
    /// The paths of headers.
    headers: BTreeSet<String>,
    /// The modules at the root.
    modules: BTreeSet<String>,
}

/// Whether the module at the root is there once only.
fn is_shared(module: &str) -> bool {
    module.starts_with("arch_") || ["xen", "xen_compat", "errno", "pmu"].contains(&module)
}

impl Names {
    /// The names in the crate at this directory.
    pub fn of(crate_dir: &Path) -> Outcome<Names> {
        let mut loaded = sources::load(&crate_dir.join("src/lib.rs"), crate_dir);
        if let Some(found) = loaded.diagnostics.first() {
            return Err(format!("{}: {}", found.primary, found.message));
        }
        let is_copied = |source: &sources::Source| {
            let root = source.module.first();
            root.is_some_and(|module| !is_shared(module))
        };
        loaded.sources.retain(is_copied);
        let modules = loaded.sources.iter().filter_map(|it| it.module.first());
        let modules = modules.cloned().collect();
        let report = Report::new();
        let parse = |it: &sources::Source| parse::headers(&it.file, &it.module, &report);
        let abi = Abi::new(loaded.sources.iter().flat_map(parse).collect());
        let is_own = |name: &&str| xen_abi_layout::scalars::named(name).is_none();
        let mut words: BTreeSet<String> = abi.names().filter(is_own).map(String::from).collect();
        words.extend(abi.headers.iter().filter_map(|header| header.guard.clone()));
        // Names that something had once.
        for source in &loaded.sources {
            let after = source.text.split("was = \"").skip(1);
            words.extend(after.filter_map(|rest| rest.split('"').next().map(String::from)));
        }
        let headers = abi.headers.iter().map(|header| header.file.clone());
        Ok(Names {
            words,
            headers: headers.collect(),
            modules,
        })
    }
}

/// Writes a crate that is so many times as large as the one at `crate_dir`, to the nearest copy.
pub fn write(crate_dir: &Path, names: &Names, times: usize, to: &Path) -> Outcome<()> {
    let sources = crate_dir.join("src");
    let (mut all, mut copied, mut texts) = (0, 0, Vec::new());
    for path in definitions(crate_dir)? {
        let what = format!("read `{}`", path.display());
        let text = doing(&what, fs::read_to_string(&path))?;
        let inside = doing(&what, path.strip_prefix(&sources))?.to_path_buf();
        let text = match inside == Path::new("lib.rs") {
            true => with_macros(&text),
            false => text,
        };
        let root = inside.iter().next().map(OsStr::to_string_lossy);
        let is_copied = !root.is_some_and(|root| is_shared(root.trim_end_matches(".rs")));
        all += text.len();
        copied += if is_copied { text.len() } else { 0 };
        texts.push((inside, text, is_copied));
    }
    let copies = (all * times.saturating_sub(1) + copied / 2) / copied.max(1);
    let src = to.join("src");
    for (inside, text, is_copied) in &texts {
        let is_root = inside == Path::new("lib.rs");
        let more = |copy| format!("#[allow(missing_docs)]\npub mod {};\n", module(copy));
        let more: String = match is_root {
            true => (1..=copies).map(more).collect(),
            false => String::new(),
        };
        put(&src.join(inside), &format!("{text}{more}"))?;
        for copy in (1..=copies).filter(|_| *is_copied) {
            let dir = src.join(module(copy));
            if is_root {
                put(&dir.join("mod.rs"), &root(text, names, copy))?;
            } else {
                let path = dir.join(renamed_path(inside, names, copy));
                let text = without_handles(&renamed(text, names, copy));
                put(&path, &without_arguments(&text))?;
            }
        }
    }
    Ok(())
}

fn module(copy: usize) -> String {
    format!("c{copy}")
}

/// The root where there is nothing but the definitions themselves.
fn with_macros(root: &str) -> String {
    let is_about_form = |line: &str| {
        line.starts_with("#[cfg(") && line.contains("feature = ")
            || line.starts_with("compile_error!")
            || ["#[rustfmt::skip]", "mod expanded;", "pub use expanded::*;"].contains(&line)
    };
    let lines = root.lines().filter(|line| !is_about_form(line));
    lines.map(|line| format!("{line}\n")).collect()
}

/// The root of a copy.
fn root(text: &str, names: &Names, copy: usize) -> String {
    let is_kept = |line: &&str| {
        let shared = line
            .strip_prefix("pub mod ")
            .map(|rest| rest.trim_end_matches(';'));
        !shared.is_some_and(is_shared) && !line.starts_with("#![no_std]")
    };
    let kept: Vec<&str> = text.lines().filter(is_kept).collect();
    renamed(&(kept.join("\n") + "\n"), names, copy)
}

/// A hypercall has one argument, so a copy is none's: `op(__HYPERVISOR_..)` is taken out.
fn without_arguments(text: &str) -> String {
    let mut parts = text.split("op(__HYPERVISOR_");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(')') {
            // A command says so, too, and keeps it.
            Some((number, rest)) if !number.contains(',') && !is_command(&out, rest) => {
                out.push_str(rest.strip_prefix(',').unwrap_or(rest));
            }
            _ => {
                out.push_str("op(__HYPERVISOR_");
                out.push_str(part);
            }
        }
    }
    out
}

/// Whether this is said of a constant, whose attribute ends `before` and is followed by `after`.
fn is_command(before: &str, after: &str) -> bool {
    let item = after.find("pub ").map_or("", |at| &after[at..]);
    before.ends_with("#[abi(") || item.starts_with("pub const")
}

/// A guest handle for what all share can be there once only, so a copy has a type of its own to have one for.
fn without_handles(text: &str) -> String {
    let mut parts = text.split("guest_handle! {");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (names, rest) = part.split_once('}').unwrap_or((part, ""));
        for name in names
            .split(';')
            .map(str::trim)
            .filter(|name| !name.is_empty())
        {
            out.push_str(&format!(
                "/// Of a copy.\n#[xen_abi(handle)]\npub type {name} = u64;\n"
            ));
        }
        out.push_str(rest);
    }
    out
}

/// The path of a file of a copy: a module may be called as an item is.
fn renamed_path(path: &Path, names: &Names, copy: usize) -> PathBuf {
    let part = |part: &OsStr| renamed(&part.to_string_lossy(), names, copy);
    path.iter().map(part).collect()
}

/// The text with all names of the crate's own changed, in code, strings and comments alike. They change
/// at their beginnings, since other names are made of them by endings.
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
        if names.words.contains(token) {
            let name = token.trim_start_matches('_');
            out.push_str(&token[..token.len() - name.len()]);
            // What a name means depends on the case of its beginning, too.
            match name.starts_with(|c: char| c.is_ascii_uppercase()) {
                true => out.push_str(&module.to_uppercase()),
                false => out.push_str(&module),
            }
            out.push_str(&format!("_{name}"));
            continue;
        }
        out.push_str(token);
        if token == "crate"
            && let Some(path) = rest.strip_prefix("::")
            && let Some(next) = path.split(|c| !is_word(c)).next()
            && names.modules.contains(next)
        {
            out.push_str("::");
            out.push_str(&module);
        } else if token == "\"" {
            let quoted = rest.split('"').next().unwrap_or_default();
            if names.headers.contains(quoted) {
                out.push_str(&format!("{module}/"));
                out.push_str(quoted);
                rest = &rest[quoted.len()..];
            } else if quoted.starts_with("../")
                && !names.headers.contains(quoted.trim_start_matches("../"))
            {
                // What all share is one level further up.
                out.push_str("../");
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
            words: set(&["xen_a", "_XEN_A"]),
            headers: set(&["io/a.h"]),
            modules: set(&["a"]),
        };
        let text = "use crate::{a, xen}; use crate::a::xen_a; // xen_ab crate::xen\n\
                    f!(\"io/a.h\", \"io/b.h\", 0xXEN_A, _XEN_A)";
        assert_eq!(
            renamed(text, &names, 2),
            "use crate::{a, xen}; use crate::c2::a::c2_xen_a; // xen_ab crate::xen\n\
             f!(\"c2/io/a.h\", \"io/b.h\", 0xXEN_A, _C2_XEN_A)"
        );
    }

    #[test]
    fn a_copy_makes_headers_of_its_own() {
        let definitions = workspace().join("xen-abi-defs");
        let dir = tempfile::tempdir().unwrap();
        let names = Names::of(&definitions).unwrap();
        write(&definitions, &names, 2, dir.path()).unwrap();
        let loaded = sources::load(&dir.path().join("src/lib.rs"), dir.path());
        assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
        let exported = c_export::stack::with_room(|| {
            let loaded = sources::load(&dir.path().join("src/lib.rs"), dir.path());
            c_export::pipeline::everything(&loaded.sources)
        });
        let headers = match exported.unwrap() {
            Ok(exported) => exported.headers,
            Err(found) => panic!("{found:#?}"),
        };
        let copied = headers.keys().filter(|name| name.starts_with("c1/"));
        assert_eq!(copied.count(), names.headers.len());
        let changed = &headers["c1/sysctl.h"];
        assert!(changed.contains("struct c1_xen_sysctl {"), "{changed}");
    }
}
