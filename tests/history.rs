// SPDX-License-Identifier: MIT
//! What has changed since Xen 4.17, judged: the changes that break callers explain every version of
//! an interface that was counted up between then and now.
//!
//! `BLESS=1` rewrites the list.

#[path = "history/convert.rs"]
mod convert;
#[path = "oracle/debian.rs"]
mod debian;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use xen_abi_model::evolution::{Breaks, Severity, breaks, changes};
use xen_abi_model::facts::{self, Facts};
use xen_abi_tests::facts::{Role, Scope, headers_in, read_tree};

fn folder(below_this_package: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below_this_package)
}

/// The constants that hold the versions of interfaces, by header.
fn versions() -> BTreeMap<String, String> {
    let text = fs::read_to_string(folder("../xen-abi-defs/abi.lock")).expect("a lock file");
    let headers = facts::read(&text).expect("facts").headers;
    let versions = headers.into_iter();
    let versions = versions.filter_map(|(file, header)| Some((file, header.version?)));
    versions.collect()
}

/// The facts of the headers in a folder which both releases have.
fn state(folder: &Path, headers: &BTreeSet<String>) -> Facts {
    let scope = Scope {
        headers: headers.iter().cloned().collect(),
        roles: vec![Role::Tools],
    };
    let read = read_tree(folder, &scope).unwrap_or_else(|error| panic!("{error}"));
    convert::lock(&read, &versions())
}

fn told(breaks: &Breaks) -> String {
    let mut text = String::new();
    for (file, bumped) in &breaks.versioned {
        let (Some(then), Some(now)) = (bumped.then, bumped.now) else {
            panic!("{file}: `{}` has no value", bumped.constant);
        };
        let _ = writeln!(text, "{file}: {} {then:#x} -> {now:#x}", bumped.constant);
        for change in &bumped.changes {
            let _ = writeln!(text, "    {}", c_export::changes::line(change));
        }
    }
    let _ = writeln!(text, "without a version:");
    for (change, _) in &breaks.stable {
        let line = c_export::changes::line(change);
        let _ = writeln!(text, "    {}: {line}", change.header);
    }
    text
}

#[test]
fn every_new_version_since_an_older_release_is_explained() {
    debian::version().unwrap_or_else(|problem| panic!("{problem}"));
    let (there, here) = (Path::new(debian::HEADERS), folder("../include/xen"));
    let public = |folder: &Path| -> BTreeSet<String> {
        let headers = headers_in(folder).unwrap_or_else(|error| panic!("{error}"));
        let public = headers.into_iter().filter(|name| debian::is_public(name));
        public.collect()
    };
    let both = &public(there) & &public(&here);
    let (then, now) = (state(there, &both), state(&here, &both));
    let found = breaks(&then, &now);

    // Three versions of domctl and one of sysctl: each has something that breaks callers.
    let domctl = &found.versioned["domctl.h"];
    assert_eq!((domctl.then, domctl.now), (Some(0x15), Some(0x18)));
    let sysctl = &found.versioned["sysctl.h"];
    assert_eq!((sysctl.then, sysctl.now), (Some(0x15), Some(0x16)));
    let has = |of: &xen_abi_model::evolution::Bumped, item: &str, field: Option<&str>| {
        of.changes
            .iter()
            .any(|it| it.item == item && it.field.as_deref() == field)
    };
    for field in ["sve_vl", "arm_sci_type", "v8r_el1_msa"] {
        assert!(has(domctl, "xen_arch_domainconfig", Some(field)), "{field}");
    }
    assert!(has(domctl, "xen_domctl_createdomain", Some("altp2m")));
    assert!(has(
        sysctl,
        "xen_get_cpufreq_para",
        Some("scaling_governor")
    ));
    assert!(has(sysctl, "xen_sysctl__u", Some("cpu_levelling_caps")));

    // Whatever else broke its callers has counted its version up, too.
    for (file, bumped) in &found.versioned {
        let is_known = bumped.is_bumped() || UNTOLD.contains(&file.as_str());
        assert!(is_known, "{file}: {:?}", bumped.changes);
    }
    // And no version is new for nothing.
    for (file, constant) in versions() {
        let (Some(old), Some(new)) = (then.number(&file, &constant), now.number(&file, &constant))
        else {
            continue;
        };
        let explained = found
            .versioned
            .get(&file)
            .is_some_and(|it| !it.changes.is_empty());
        assert!(old == new || explained, "{file}: {old:#x} -> {new:#x}");
    }

    let all = changes(&then, &now);
    let number = |severity| all.iter().filter(|it| it.severity == severity).count();
    let text = format!(
        "{} changes: {} ABI-breaking, {} source-breaking, {} compatible\n{}",
        all.len(),
        number(Severity::Abi),
        number(Severity::Source),
        number(Severity::Compatible),
        told(&found)
    );
    let path = folder("reference/breaks-since-4.17.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, text).expect("the list is written");
        return;
    }
    let listed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        listed == text,
        "reference/breaks-since-4.17.txt is not what has broken; BLESS=1 rewrites it:\n{text}"
    );
}

/// Interfaces that broke callers, as C's headers have it, and kept their versions: the ring of
/// vm_event ended in an array of one element, which stood for any number of them.
const UNTOLD: [&str; 1] = ["vm_event.h"];
