// SPDX-License-Identifier: MIT
//! What has a meaning in Rust does not hide in C-only text.

pub(super) mod lexer;
mod shapes;

use std::collections::BTreeSet;

use super::Check;
use crate::eval::pasted_suffix;
use crate::item::{ItemKind, Value};
use crate::resolve::{Found, Part};
use crate::rules::C_ONLY_HIDES;
use shapes::{Hidden, Names, hidden};
use xen_abi_layout::scalars;

pub(super) fn check(check: &Check<'_>) {
    let names = known(check);
    for place in check.sound_places() {
        let ItemKind::COnly(only) = &check.abi.at(place).1.kind else {
            continue;
        };
        for hidden in hidden(&only.text, &names) {
            let (what, help) = match &hidden {
                Hidden::Record(name) => (
                    format!("the definition of `{name}`"),
                    "write it as an annotated struct, union or enum",
                ),
                Hidden::Constant(name) => (
                    format!("the constant `{name}`"),
                    "write it as an annotated `const`",
                ),
                Hidden::Function(name) => (
                    format!("the integer macro `{name}`"),
                    "write it as an annotated `const fn`",
                ),
            };
            let text = format!("this C-only text hides {what}");
            check.error_with_help(&C_ONLY_HIDES, only.span, text, help);
        }
    }
}

/// The names that make something an integer expression, or the type in a cast.
fn known(check: &Check<'_>) -> Names {
    let mut names = Names {
        constants: BTreeSet::new(),
        functions: BTreeSet::new(),
        types: BTreeSet::new(),
    };
    for name in check.abi.names() {
        let is = |wanted: &dyn Fn(&Found) -> bool| check.abi.bearers(name).iter().any(wanted);
        if is(&|found| is_number(check, found)) {
            names.constants.insert(name.to_owned());
        }
        if is(&|found| found.part == Part::Function) && pasted_suffix(name).is_none() {
            names.functions.insert(name.to_owned());
        }
        if is(&|found| matches!(found.part, Part::Typedef | Part::Alias | Part::Group)) {
            names.types.insert(name.to_owned());
        }
    }
    names
        .types
        .extend(scalars::ALL.iter().map(|scalar| scalar.c_name.to_owned()));
    names
}

/// Whether Rust has a number under this name. What only C has, C may give other names.
fn is_number(check: &Check<'_>, found: &Found) -> bool {
    if check.abi.abis(found.place).is_empty() {
        return false;
    }
    match (&check.abi.at(found.place).1.kind, found.part) {
        (ItemKind::Constant(constant), _) => matches!(constant.value, Value::Integer(_)),
        (_, part) => matches!(part, Part::Variant(_) | Part::BitNumber(_)),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    fn hides(text: &str) -> Vec<String> {
        let found = found_in(&format!(
            "/// A.
            #[xen_abi] pub const KNOWN: u32 = 1;
            /// B.
            #[xen_abi] pub const fn known(x: u32) -> u32 {{ x + 1 }}
            /// T.
            #[xen_abi] pub type known_t = u32;
            c_only! {{ why: \"there is none here\", text: r####\"
{text}
            \"#### }}"
        ));
        found
            .iter()
            .map(|text| text.replace("[c_only_hides] this C-only text hides the ", ""))
            .collect()
    }

    fn nothing(text: &str) {
        assert_eq!(hides(text), NOTHING, "{text}");
    }

    #[test]
    fn records_do_not_hide() {
        assert_eq!(hides("struct foo { int x; };"), ["definition of `foo`"]);
        assert_eq!(
            hides("typedef union { int x; } foo_t;"),
            ["definition of `union`"]
        );
        assert_eq!(hides("enum foo\n{\n A, B\n};"), ["definition of `foo`"]);
        assert_eq!(
            hides("struct __attribute__((packed)) foo { int x; }; struct bar { int y; };"),
            ["definition of `foo`", "definition of `bar`"]
        );
        assert_eq!(
            hides("extern \"C\" { struct foo { int x; }; }"),
            ["definition of `foo`"]
        );
    }

    #[test]
    fn what_only_looks_like_a_record_passes() {
        for text in [
            "#define DEFINE_RING(name) \\\n struct name##_ring { int x; }; \\\n struct other { int y; }",
            "typedef struct foo foo_t; struct foo *next;",
            "static inline int fix(void *h)\n{\n    union both { int a; long b; } *u = h;\n    return u->a;\n}",
            "static const struct foo foos[] = { { 1, \"struct x {\" }, };",
            "__DeFiNe__ FOO(name) union { int e ## name; }",
            "/* struct foo { int x; }; */ // enum bar { A };",
            "#ifndef XEN_ERRNO\nenum xen_errno {\n#define XEN_ERRNO(name, value) XEN_##name = value,\n#endif",
        ] {
            nothing(text);
        }
    }

    #[test]
    fn constants_do_not_hide() {
        for (text, name) in [
            ("#define FOO 1", "FOO"),
            ("# define FOO (-0x10UL)", "FOO"),
            ("#define FOO (1U << 4) /* four */", "FOO"),
            ("#define FOO KNOWN", "FOO"),
            ("#define FOO (~(uint32_t)0)", "FOO"),
            (
                "#define FOO ((unsigned long)KNOWN \\\n   | (known_t)2)",
                "FOO",
            ),
            ("#define FOO (sizeof(struct bar) * 8)", "FOO"),
            ("#define FOO known(3) ? 1 : 'a'", "FOO"),
            ("#define FOO xen_mk_ulong(1)", "FOO"),
        ] {
            assert_eq!(hides(text), [format!("constant `{name}`")], "{text}");
        }
        assert_eq!(
            hides("#define A 1\n#define B (A + 1)"),
            ["constant `A`", "constant `B`"]
        );
    }

    #[test]
    fn what_is_not_a_number_passes() {
        for text in [
            "#define FOO",
            "#define FOO \"text\"",
            "#define FOO other_name",
            "#define FOO struct foo",
            "#define FOO ((unsigned long *)KNOWN)",
            "#define FOO uint64_t __attribute__((aligned(8)))",
            "#define FOO { 1, 2 }",
            "#define FOO \".byte 0x0f; \" PREFIX",
            "#define FOO arch.field",
            "#define FOO 1\nstatic int x = FOO;\n#undef FOO",
            "#undef FOO\n#if FOO > 1\n#endif",
            "__DeFiNe__ FOO 1",
            "#if __STDC_VERSION__ >= 199901L\n#define DIM\n#else\n#define DIM 1\n#endif",
        ] {
            nothing(text);
        }
    }

    #[test]
    fn integer_macros_do_not_hide() {
        for text in [
            "#define foo(x) ((x) & 0xff)",
            "#define foo(x, y) (((x) << KNOWN) | (y))",
            "#define foo(x) ((uint32_t)(x))",
            "#define foo(x) ((x) ? known((x) >> 4) << 4 : 0)",
            "#define foo(x) (~(x) + 1UL)",
            "#define foo(x) 1",
        ] {
            assert_eq!(hides(text), ["integer macro `foo`"], "{text}");
        }
    }

    #[test]
    fn machinery_passes() {
        for text in [
            "#define XEN_GUEST_HANDLE(name) __XEN_GUEST_HANDLE(name)",
            "#define __XEN_GUEST_HANDLE(name) __guest_handle_ ## name",
            "#define ___DEFINE_XEN_GUEST_HANDLE(name, type) typedef struct { type *p; } __guest_handle_ ## name",
            "#define set_xen_guest_handle(hnd, val) do { (hnd).p = val; } while (0)",
            "#define __xen_mk_uint(x) x ## U\n#define xen_mk_uint(x) __xen_mk_uint(x)",
            "#define xen_mk_uint(x) x",
            "#define same(x) (x)",
            "#define TI_GET_DPL(_ti) ((_ti)->flags & 3)",
            "#define MASK(idx, ring) ((idx) & (sizeof(ring) - 1))",
            "#define RING_FULL(_r) (RING_FREE_REQUESTS(_r) == 0)",
            "#define IN_RING(page) ((union in_event *)((char *)(page) + KNOWN))",
            "#define next(x) (*(x) + 1)",
            "#define address(x) (&(x))",
            "#define count(x) ((x)++)",
            "#define set(x) ((x) = 1)",
            "#define asm_text(x) \"mov $\" #x",
            "#define rmb() __sync_synchronize()",
        ] {
            nothing(text);
        }
    }
}
