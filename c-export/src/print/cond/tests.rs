// SPDX-License-Identifier: MIT
//! Conditions and their text.

use super::*;

fn cond(text: &str) -> Cond {
    syn::parse_str(text).unwrap()
}

fn opened(text: &str) -> String {
    directive(&conjuncts(&cond(text)))
}

#[test]
fn one_macro_is_ifdef() {
    assert_eq!(opened("hypervisor"), "#ifdef __XEN__");
    assert_eq!(opened("not(x86_32)"), "#ifndef __i386__");
    assert_eq!(opened("defined(XEN_HAVE_x)"), "#ifdef XEN_HAVE_x");
    assert_eq!(opened("not(not(gnu))"), "#ifdef __GNUC__");
}

#[test]
fn several_are_if() {
    assert_eq!(
        opened("any(hypervisor, toolstack)"),
        "#if defined(__XEN__) || defined(__XEN_TOOLS__)"
    );
    assert_eq!(
        opened("guest"),
        "#if !defined(__XEN__) && !defined(__XEN_TOOLS__)"
    );
    assert_eq!(
        opened("x86"),
        "#if defined(__i386__) || defined(__x86_64__)"
    );
    assert_eq!(
        opened("not(arm)"),
        "#if !defined(__arm__) && !defined(__aarch64__)"
    );
    assert_eq!(
        opened("all(any(x86, hypervisor), not(toolstack))"),
        "#if (defined(__i386__) || defined(__x86_64__) || defined(__XEN__)) && \\\n    \
         !defined(__XEN_TOOLS__)"
    );
    assert_eq!(
        opened("any(arm64, all(x86_64, toolstack))"),
        "#if defined(__aarch64__) || (defined(__x86_64__) && defined(__XEN_TOOLS__))"
    );
}

#[test]
fn interface_versions_have_eight_digits() {
    assert_eq!(
        opened("interface(< 0x00040400)"),
        "#if __XEN_INTERFACE_VERSION__ < 0x00040400"
    );
    assert_eq!(
        opened("not(interface(< 5))"),
        "#if __XEN_INTERFACE_VERSION__ >= 0x00000005"
    );
}

#[test]
fn the_language_has_a_version_in_c_only() {
    assert_eq!(
        opened("c99"),
        "#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L"
    );
    assert_eq!(
        opened("all(gnu, not(c99))"),
        "#if defined(__GNUC__) && (!defined(__STDC_VERSION__) || __STDC_VERSION__ < 199901L)"
            .replace("|| ", "|| \\\n    ")
    );
    assert_eq!(
        note(&conjuncts(&cond("not(c99)"))),
        "__STDC_VERSION__ < 199901L"
    );
}

#[test]
fn what_holds_always_or_never_is_a_number() {
    assert_eq!(conjuncts(&cond("all(x86_32, all())")), [cond("x86_32")]);
    assert!(conjuncts(&Cond::Abis(AbiSet::ALL)).is_empty());
    assert!(conjuncts(&cond("any(hypervisor, all())")).is_empty());
    assert_eq!(opened("any()"), "#if 0");
    assert_eq!(opened("not(all())"), "#if 0");
}

#[test]
fn the_complement_of_the_complement_is_the_same() {
    for text in [
        "hypervisor",
        "all(x86, hypervisor)",
        "any(hypervisor, toolstack)",
        "guest",
        "any(x86_32, arm32, hypervisor)",
        "not(any(x86_32, arm32, hypervisor))",
        "all(any(x86_32, gnu), interface(>= 3), not(defined(X)))",
    ] {
        let parts = conjuncts(&cond(text));
        assert_eq!(complement(&complement(&parts)), parts, "{text}");
    }
    assert_eq!(
        complement(&conjuncts(&cond("any(hypervisor, toolstack)"))),
        conjuncts(&cond("guest"))
    );
}

#[test]
fn notes_leave_out_defined() {
    assert_eq!(
        note(&conjuncts(&cond("any(hypervisor, toolstack)"))),
        "__XEN__ || __XEN_TOOLS__"
    );
    assert_eq!(note(&conjuncts(&cond("not(assembler)"))), "!__ASSEMBLER__");
}
