// SPDX-License-Identifier: MIT
use super::normal;
use crate::check::testing::{NOTHING, found};

#[test]
fn paths_are_relative_to_the_including_header() {
    assert_eq!(normal("io", "../xen.h").as_deref(), Some("xen.h"));
    assert_eq!(
        normal("arch-x86/hvm", "../../xen.h").as_deref(),
        Some("xen.h")
    );
    assert_eq!(normal("", "io/./ring.h").as_deref(), Some("io/ring.h"));
    assert_eq!(normal("", "../xen.h"), None);
}

#[test]
fn includes_name_headers() {
    let headers = [
        (
            "xen",
            "xen_header! { file: \"xen.h\", include: [\"<stdint.h>\"] }",
        ),
        (
            "io::ring",
            "xen_header! { file: \"io/ring.h\", include: [\"../xen.h\"] }",
        ),
        (
            "arch_arm::smccc",
            "xen_header! { file: \"arch-arm/smccc.h\", include: [\"public/xen.h\"] }",
        ),
        (
            "sched",
            "xen_header! { file: \"sched.h\", include: [\"xne.h\"] }
            c_include! { \"io/rings.h\" }
            c_only! { why: \"a choice\", text: \"#include \\\"xen.h\\\"\n# include \\\"a.h\\\"\" }",
        ),
    ];
    assert_eq!(
        found(&headers),
        [
            "[unknown_name] no module is the header `xne.h`",
            "[unknown_name] no module is the header `io/rings.h`",
            "[unknown_name] no module is the header `a.h`",
        ]
    );
}

#[test]
fn no_header_includes_itself() {
    let headers = |when: &str| {
        let b = format!("xen_header! {{ file: \"b.h\", include: [\"a.h\" {when}] }}");
        found(&[
            (
                "a",
                "xen_header! { file: \"a.h\", include: [\"b.h\" when x86, \"c.h\"] }",
            ),
            ("b", &b),
            ("c", "c_include! { \"c.h\" }"),
        ])
    };
    let own = "[cycle] `c.h` includes itself: c.h -> c.h";
    assert_eq!(
        headers(""),
        ["[cycle] `a.h` includes itself: a.h -> b.h -> a.h", own]
    );
    assert_eq!(headers("when arm"), [own]);
}

#[test]
fn what_stands_before_a_guard_may_come_back() {
    let headers = |xen: &str| {
        found(&[
            ("xen", xen),
            (
                "arch",
                "xen_header! { file: \"arch.h\", guard: \"ARCH\", include_before_guard: [\"xen.h\"] }",
            ),
        ])
    };
    let inside = "xen_header! { file: \"xen.h\", guard: \"XEN\", include: [\"arch.h\"] }";
    assert_eq!(headers(inside), NOTHING);
    let before =
        "xen_header! { file: \"xen.h\", guard: \"XEN\", include_before_guard: [\"arch.h\"] }";
    assert_eq!(
        headers(before),
        ["[cycle] `xen.h` includes itself: xen.h -> arch.h -> xen.h"]
    );
}

#[test]
fn what_doubles_with_each_level_ends() {
    let names: Vec<String> = (0..40).map(|at| format!("h{at}")).collect();
    let levels = |guard: &str| -> Vec<String> {
        let head = |at: usize| {
            let file = format!("file: \"h{at}.h\"");
            let guard = guard.replace('#', &at.to_string());
            match at {
                39 => format!("xen_header! {{ {file}, {guard} }}"),
                _ => format!(
                    "xen_header! {{ {file}, include: [\"h{0}.h\", \"h{0}.h\"], {guard} }}",
                    at + 1
                ),
            }
        };
        (0..40).map(head).collect()
    };
    let all = |guard: &str| {
        let texts = levels(guard);
        let modules = names
            .iter()
            .map(String::as_str)
            .zip(texts.iter().map(String::as_str));
        found(&modules.collect::<Vec<_>>())
    };
    assert_eq!(all("guard: \"H#\""), NOTHING);
    let found = all("");
    assert_eq!(
        found[0],
        "[language] `h0.h` reads other headers over and over again"
    );
    assert_eq!(found.len(), 40 - 13);
}
