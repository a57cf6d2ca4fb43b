// SPDX-License-Identifier: MIT
//! What `show`, `list` and `completions` print of the real definitions, held against files.
//!
//! `BLESS=1` rewrites them.

#[path = "common/definitions.rs"]
mod definitions;

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use c_export::cli::ListArgs;
use c_export::reference::{self, Reference};
use c_export::show::{self, Style};
use c_export::stack::with_room;
use c_export::{list, pipeline};
use definitions::{sources_in, workspace};

fn reference() -> &'static Reference {
    static REFERENCE: OnceLock<Reference> = OnceLock::new();
    REFERENCE.get_or_init(|| {
        let made = with_room(|| {
            let sources = sources_in(&workspace().join("xen-abi-defs"));
            let abi = pipeline::model(&sources).expect("the definitions are sound");
            reference::gather(&abi, &sources, "xen-abi-defs")
        });
        made.expect("a thread")
    })
}

/// Compares a text, but for the numbers of lines in definitions, with the file of this name.
fn is_as_before(name: &str, text: &str) {
    let line = regex::Regex::new(r"\.rs:\d+ *").expect("an expression");
    let text = line.replace_all(text, ".rs:LINE ");
    let text: String = text
        .lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect();
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("show")
        .join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &text).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == text,
        "tests/show/{name} is another; `BLESS=1 cargo test -p xen-abi-tests --test show` rewrites \
         it. It would be:\n{text}"
    );
}

fn shown(name: &str, width: usize) -> String {
    let style = Style {
        width,
        colour: false,
    };
    show::text(reference(), name, style).unwrap_or_else(|failure| panic!("{failure:?}"))
}

#[test]
fn items_are_shown() {
    for name in [
        "xen_sysctl_readconsole",
        "xen_domctl_getdomaininfo",
        "blkif_request",
        "vcpu_time_info",
        "XEN_DOMCTL_max_mem",
        "XEN_LEGACY_MAX_VCPUS",
        "evtchn_port_t",
        "ioreq",
        "t_buf",
        "XEN_GUEST_HANDLE",
        "xen_domctl_gsi_permission",
        "XENMEM_add_to_physmap_batch",
    ] {
        is_as_before(&format!("{name}.txt"), &shown(name, 80));
    }
    is_as_before("cpu_user_regs.txt", &shown("struct cpu_user_regs", 160));
}

#[test]
fn every_item_can_be_shown_in_every_width() {
    let style = Style {
        width: 20,
        colour: true,
    };
    for name in reference().names() {
        let text = show::text(reference(), name, style).expect("it is there");
        assert!(text.contains('\n'), "{name}");
    }
}

#[test]
fn what_is_unknown_is_guessed() {
    let failure = show::json(reference(), "xen_domctl_creatdomain").unwrap_err();
    assert_eq!(failure.help, ["perhaps `xen_domctl_createdomain`?"]);
    let failure = show::json(reference(), "qqqqqqqq").unwrap_err();
    assert_eq!(failure.help, ["`c-export list --all` lists every name"]);
}

#[test]
fn programs_get_the_same_as_people() {
    let text = show::json(reference(), "xen_sysctl_readconsole").unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let layout = &value["layouts"][0];
    assert_eq!(layout["abis"].as_array().unwrap().len(), 6);
    assert_eq!(layout["size"], 24);
    let last = layout["pieces"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&last["what"], &last["offset"]),
        (&"hole".into(), &20.into())
    );
    let field = &value["items"][0]["body"]["record"]["fields"][5];
    assert_eq!(field["buffer"]["len"], "count");
    let operation = &value["items"][0]["body"]["record"]["operations"][0];
    assert_eq!(operation["hypercall"], "__HYPERVISOR_sysctl");
    assert_eq!(operation["commands"][0]["number"], "1");
}

#[test]
fn lists_can_be_narrowed() {
    let listed = |args: ListArgs, headers: &[&str]| {
        let headers: Vec<String> = headers.iter().map(|name| (*name).into()).collect();
        list::list(reference(), &headers, &args).unwrap()
    };
    let of_header = listed(ListArgs::default(), &["argo.h"]);
    assert!(
        of_header.lines().count() > 10 && of_header.lines().all(|line| line.starts_with("argo.h"))
    );
    let sysctls = ListArgs {
        hypercall: vec!["sysctl".into()],
        kind: vec!["struct".into()],
        ..ListArgs::default()
    };
    is_as_before("list-sysctl.txt", &listed(sysctls, &[]));
    let all = ListArgs {
        pattern: vec!["vcpu".into(), "TIME".into()],
        all: true,
        json: true,
        ..ListArgs::default()
    };
    let all: serde_json::Value = serde_json::from_str(&listed(all, &[])).unwrap();
    let names: Vec<&str> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect();
    assert!(names.contains(&"vcpu_time_info_t"), "{names:?}");
    let has_vcpu = |name: &&str| name.to_lowercase().contains("vcpu");
    assert!(names.iter().all(has_vcpu), "{names:?}");
}
