// SPDX-License-Identifier: MIT
//! The file of assertions.

use std::path::Path;

use super::super::{asserts, header};
use super::compiled::check;
use super::{c, parsed};

const SAMPLE: &str = r#"
xen_header! { file: "foo.h", guard: "G" }
/// A foo.
#[xen_abi(typedef)]
pub struct foo {
    pub kind: u32,
    pub wide: u64,
    #[abi(when(x86_64))]
    pub only: u8,
    #[abi(when(not(x86_64)))]
    pub other: u16,
    #[abi(bits(low = 4, high = 4))]
    pub bits: u8,
    pub u: foo__u,
    #[abi(nameless)]
    pub any: foo__any,
    pub list: [[foo__u; 2]; 3],
    #[abi(flexible)]
    pub more: [foo__u; 0],
}
#[xen_abi(inline)]
pub union foo__u { pub small: u16, pub large: u32 }
#[xen_abi(inline)]
pub union foo__any { pub a: u8, pub b: c_ulong }
/// Bare.
#[xen_abi(untagged)]
pub struct bar_t { pub x: [u8; 3] }
/// For the hypervisor alone.
#[xen_abi(when(hypervisor))]
pub struct hidden { pub x: u8 }
"#;

const STDINT: &str = "typedef unsigned char uint8_t; typedef unsigned short uint16_t;\n\
                      typedef unsigned int uint32_t; typedef unsigned long long uint64_t;\n";

#[test]
fn every_place_is_stated_where_it_is_so() {
    let text = asserts(&parsed(&[("foo", SAMPLE)]), |_| true);
    let (head, records) = text
        .split_once("size of \" #field \" in \" #type)\n\n")
        .unwrap();
    assert!(
        head.contains("#include <string.h>\n#include \"foo.h\"\n"),
        "{head}"
    );
    assert!(!text.contains("hidden"), "{text}");
    let (foo, bar) = records.split_once("\n\n").unwrap();
    assert_eq!(
        bar,
        "XEN_ABI_RECORD(bar_t, 3, 1);\nXEN_ABI_FIELD(bar_t, x, 0, 3);\n"
    );
    let expected = c("
        #ifdef __x86_64__
        XEN_ABI_FIELD(struct foo, wide, 8, 8);
        XEN_ABI_FIELD(struct foo, only, 16, 1);
        XEN_ABI_FIELD(struct foo, u, 20, 4);
        XEN_ABI_FIELD(struct foo, u.small, 20, 2);
        XEN_ABI_FIELD(struct foo, u.large, 20, 4);
        XEN_ABI_FIELD(struct foo, a, 24, 1);
        XEN_ABI_FIELD(struct foo, b, 24, 8);
        XEN_ABI_FIELD(struct foo, list, 32, 24);
        XEN_ABI_FIELD(struct foo, list[0][0].small, 32, 2);
        XEN_ABI_FIELD(struct foo, list[0][0].large, 32, 4);
        XEN_ABI_PLACE(struct foo, more, 56);
        XEN_ABI_FIELD(struct foo, more[0].small, 56, 2);
        XEN_ABI_FIELD(struct foo, more[0].large, 56, 4);
        #endif
    ");
    let lines: Vec<&str> = expected.lines().collect();
    for line in &lines {
        assert!(foo.contains(line), "{line} in\n{foo}");
    }
    assert!(
        foo.contains("#ifdef __i386__\nXEN_ABI_RECORD(struct foo, 48, 4);\n"),
        "{foo}"
    );
    assert_eq!(
        foo.matches("XEN_ABI_FIELD(struct foo, kind, 0, 4);")
            .count(),
        1,
        "{foo}"
    );
}

#[test]
fn compilers_agree_and_notice_what_is_wrong() {
    let directory = tempfile::tempdir().unwrap();
    let abi = parsed(&[("foo", SAMPLE)]);
    std::fs::write(
        directory.path().join("foo.h"),
        header(&abi, &abi.headers[0], "foo.rs"),
    )
    .unwrap();
    // Whatever the machine has for its own programs.
    std::fs::write(directory.path().join("stdint.h"), STDINT).unwrap();
    std::fs::write(directory.path().join("string.h"), "").unwrap();
    let text = asserts(&abi, |_| true);
    let wrong = text.replace("u.large, 20, 4", "u.large, 24, 4");
    let narrow = text.replace("only, 16, 1", "only, 16, 2");
    assert!(text != wrong && text != narrow);
    let compiles = |text: &str, machine: &str| {
        let directory = Path::display(directory.path());
        let include = format!("-I{directory}");
        check(
            text,
            &[
                "-std=gnu11",
                "-ffreestanding",
                "-nostdinc",
                machine,
                &include,
            ],
        )
    };
    // The compiler's own directory is not searched either, so its one header comes along.
    let stddef = "#define offsetof(type, member) __builtin_offsetof(type, member)\n";
    std::fs::write(directory.path().join("stddef.h"), stddef).unwrap();
    for machine in ["-m64", "-m32"] {
        compiles(&text, machine).unwrap();
    }
    assert!(
        compiles(&wrong, "-m64")
            .unwrap_err()
            .contains("offset of u.large in struct foo")
    );
    assert!(
        compiles(&narrow, "-m64")
            .unwrap_err()
            .contains("size of only in struct foo")
    );
}
