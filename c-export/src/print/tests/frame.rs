// SPDX-License-Identifier: MIT
//! What is around the items.

use super::super::asserts;
use super::{parsed, printed};

#[test]
fn a_header_begins_and_ends_as_others_do() {
    let text = printed(&[(
        "foo",
        r#"
        //! What foos are.
        //!
        //! More about [`crate::xen::foo_t`].
        xen_header! {
            file: "foo.h",
            guard: "__XEN_PUBLIC_FOO_H__",
            only_for: any(hypervisor, toolstack),
            include: ["xen.h", "<stdint.h>", "arch-arm.h" when arm],
        }
        /// Docs.
        #[xen_abi]
        pub const A: u32 = 1;
        "#,
    )]);
    assert_eq!(
        text,
        "/* SPDX-License-Identifier: MIT */\n\
         /*\n \
          * Generated from defs/src/foo.rs by c-export; do not edit.\n \
          * Refresh with: c-export --crate-root defs\n \
          *\n \
          * What foos are.\n \
          *\n \
          * More about foo_t.\n \
          */\n\
         \n\
         #ifndef __XEN_PUBLIC_FOO_H__\n\
         #define __XEN_PUBLIC_FOO_H__\n\
         \n\
         #if !defined(__XEN__) && !defined(__XEN_TOOLS__)\n\
         #error \"foo.h is for the hypervisor and the toolstack only\"\n\
         #endif\n\
         \n\
         #include \"xen.h\"\n\
         #include <stdint.h>\n\
         #if defined(__arm__) || defined(__aarch64__)\n\
         #include \"arch-arm.h\"\n\
         #endif\n\
         \n\
         /* Docs. */\n\
         #define A 1\n\
         \n\
         #endif /* __XEN_PUBLIC_FOO_H__ */\n"
    );
    assert_eq!(crate::output::banner_source(&text), Some("defs/src/foo.rs"));
}

#[test]
fn a_header_says_its_own_licence() {
    let header = |file: &str, license: &str| {
        format!(
            "xen_header! {{ file: \"{file}.h\", license: \"{license}\" }}
            /// A.
            #[xen_abi] pub struct {file} {{ /// A.
                pub a: u32 }}"
        )
    };
    let (one, other) = (
        header("one", "GPL-2.0-only OR MIT"),
        header("other", "LicenseRef-Acme"),
    );
    let modules = [("one", one.as_str()), ("other", other.as_str())];
    let first = |text: &str| text.lines().next().unwrap_or("").to_owned();
    assert_eq!(
        first(&printed(&modules)),
        "/* SPDX-License-Identifier: GPL-2.0-only OR MIT */"
    );
    let all = first(&asserts(&parsed(&modules), |_| true));
    assert_eq!(
        all,
        "/* SPDX-License-Identifier: (GPL-2.0-only OR MIT) AND LicenseRef-Acme */"
    );
    let own = first(&asserts(&parsed(&modules), |header| {
        header.file == "other.h"
    }));
    assert_eq!(own, "/* SPDX-License-Identifier: LicenseRef-Acme */");
}

#[test]
fn the_banner_is_found_however_long_the_docs_are() {
    let docs = "//! Line.\n".repeat(40);
    let text = printed(&[("foo", &format!("{docs}\nxen_header! {{ file: \"foo.h\" }}"))]);
    assert_eq!(crate::output::banner_source(&text), Some("defs/src/foo.rs"));
    assert!(text.ends_with(" * Line.\n */\n"));
}

#[test]
fn a_version_is_asked_for_after_the_includes() {
    let text = printed(&[(
        "foo",
        r#"
        xen_header! {
            file: "old.h",
            only_for: interface(< 0x00030204),
            when: interface(>= 0x00030000),
            include_before_guard: ["../xen.h"],
            include: ["xen.h"],
            guard: "G",
        }
        /// Docs.
        #[xen_abi]
        pub const A: u32 = 1;
        "#,
    )]);
    let (_, text) = text.split_once(" */\n\n").unwrap();
    let (_, text) = text
        .split_once("#include \"../xen.h\"\n\n#ifndef G\n#define G\n\n")
        .unwrap();
    assert_eq!(
        text,
        "#include \"xen.h\"\n\
         \n\
         #if __XEN_INTERFACE_VERSION__ >= 0x00030204\n\
         #error \"old.h needs __XEN_INTERFACE_VERSION__ < 0x00030204\"\n\
         #endif\n\
         \n\
         #if __XEN_INTERFACE_VERSION__ >= 0x00030000\n\
         /* Docs. */\n\
         #define A 1\n\
         #endif\n\
         \n\
         #endif /* G */\n"
    );
}

#[test]
fn a_header_without_items_is_a_header() {
    let text = printed(&[("foo", r#"xen_header! { file: "foo.h", guard: "G" }"#)]);
    assert!(
        text.ends_with(" */\n\n#ifndef G\n#define G\n\n#endif /* G */\n"),
        "{text}"
    );
}
