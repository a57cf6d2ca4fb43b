// SPDX-License-Identifier: MIT
//! Headers as a compiler sees them.

use std::io::Write;
use std::process::{Command, Stdio};

use super::printed;

/// What headers take from their includers and from each other.
const PRELUDE: &str = r"
typedef unsigned char uint8_t; typedef unsigned short uint16_t; typedef unsigned int uint32_t;
typedef int int32_t; typedef unsigned long long uint64_t; typedef uint16_t domid_t;
#define uint64_aligned_t uint64_t __attribute__((aligned(8)))
#define DEFINE_XEN_GUEST_HANDLE(name) typedef struct { name *p; } handle_##name
#define XEN_GUEST_HANDLE(name) handle_##name
#define XEN_GUEST_HANDLE_64(name) handle_##name
typedef struct { char *p; } handle_char;
#define XEN_FLEX_ARRAY_DIM
#define __XEN_INTERFACE_VERSION__ 0x00040400
";

/// What the compiler says against `text`.
pub(super) fn check(text: &str, options: &[&str]) -> Result<(), String> {
    let mut compiler = Command::new("gcc")
        .args(["-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-x", "c"])
        .args(options)
        .arg("-")
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("gcc runs");
    let mut input = compiler.stdin.take().expect("gcc reads its standard input");
    input
        .write_all(text.as_bytes())
        .expect("gcc reads all of it");
    drop(input);
    let output = compiler.wait_with_output().expect("gcc ends");
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Asserts that `text` compiles after the prelude.
#[track_caller]
fn compiles(text: &str, options: &[&str]) {
    if let Err(errors) = check(&format!("{PRELUDE}{text}"), options) {
        panic!("{errors}\n{text}");
    }
}

/// A header with something of everything.
const SAMPLE: &str = r##"
//! All sorts of things; see `*/` for the end.
xen_header! { file: "foo.h", guard: "G", only_for: any(hypervisor, toolstack) }

/// Limits.
#[xen_abi]
pub const FOO_MAX: u32 = 4;
/// All of it.
#[xen_abi]
pub const FOO_MASK: u32 = !0u32 & (1 << 3 | 1 << 4 + 1) ^ 5;
/// A choice.
#[xen_abi]
pub const FOO_CHOICE: u32 = if FOO_MAX > 3 && FOO_MAX != 9 { 1 } else { 0 };
/// Text.
#[xen_abi]
pub const FOO_TEXT: &str = "a??=\"\\\u{1}2";
/// Pairs.
#[xen_abi]
pub const fn FOO_PAIR(high: u32, low: u32) -> u32 { high << 8 | low & 0xff }
/// States.
#[xen_abi(c_enum(u32), typedef(foo_state_t))]
pub enum foo_state { FOO_on = 1, #[abi(when(hypervisor))] FOO_off }
/// Flags.
#[xen_abi(flags(u32), bit_numbers)]
pub enum XenFoo { FOO_a = 1u32 << 0, FOO_b = 1u32 << 1 }

/// A foo.
#[xen_abi(typedef, handle)]
pub struct foo {
    pub dom: domid_t,
    pub flags: XenFoo,
    pub lists: [[u16; 3]; FOO_MAX as usize],
    pub u: foo__u,
    #[abi(nameless)]
    pub any: foo__any,
    #[abi(when(x86_32))]
    pub a: u32,
    #[abi(when(not(x86_32)))]
    pub a: u64,
    #[abi(bits(low = 3, _ = 4, high = 1))]
    pub bits: u8,
    pub pointer: *const *mut c_char,
    pub row: *mut [u32; 4],
    pub name: GuestHandle<c_char>,
    #[abi(flexible(XEN_FLEX_ARRAY_DIM))]
    pub more: [u8; 0],
}
#[xen_abi(inline)]
pub union foo__u { pub source: foo_ptr, pub dest: foo_ptr }
#[xen_abi(nested)]
pub struct foo_ptr { pub offset: uint64_aligned_t }
#[xen_abi(inline)]
pub union foo__any { pub x: u32, pub y: u16 }
/// In the body.
#[xen_abi(inside(foo, dom))]
pub const FOO_SELF: u32 = 0x7ff0;
/// The rest.
#[xen_abi(joined, typedef)]
pub struct bar { pub other: foo_ptr, pub all: GuestHandle64<foo_t>, pub state: foo_state_t }
"##;

/// What holds of the sample.
const CLAIMS: &str = r#"
_Static_assert(FOO_MASK == ((~0U & (8 | 32)) ^ 5), "operators");
_Static_assert(sizeof(FOO_TEXT) == 9, "text");
_Static_assert(FOO_PAIR(1 | 2, 0x1ff & 3) == 0x303, "parameters");
_Static_assert(FOO_b == 2 && _FOO_b == 1 && FOO_SELF == 0x7ff0, "flags");
_Static_assert(sizeof(((struct foo *)0)->lists) == 4 * 3 * 2, "lengths");
_Static_assert(sizeof(((foo_t *)0)->u.source) == sizeof(struct foo_ptr), "nested");
_Static_assert(sizeof(*((foo_t *)0)->row) == 16, "pointer to array");
#if FOO_CHOICE != 1 || FOO_PAIR(1, 2) != 258
#error the preprocessor does not see the values
#endif
"#;

#[test]
fn a_sample_compiles_without_warnings() {
    let text = printed(&[("foo", SAMPLE)]);
    compiles(
        &format!("{text}{text}{CLAIMS}"),
        &["-std=gnu11", "-D__XEN_TOOLS__"],
    );
    compiles(&text, &["-ansi", "-D__XEN__"]);
}

#[test]
fn all_conditions_compile() {
    let mut items = String::from("xen_header! { file: \"foo.h\" }\n");
    let conditions = [
        "x86_32",
        "all(x86, not(hypervisor))",
        "guest",
        "interface(< 0x00040400)",
        "any(gnu, arm)",
        "all(defined(X), any(strict_ansi, compat_headers))",
        "not(any(assembler, riscv64, ppc64))",
        "any(x86_64, all(arm64, toolstack), not(defined(Y)))",
        "any()",
        "any(x86, not(c99))",
        "not(all(x86_64, not(any(hypervisor, x86_32)), interface(>= 5), any(gnu, defined(Z))))",
    ];
    for (number, condition) in conditions.iter().enumerate() {
        for (sign, name) in [(*condition, 'A'), (&format!("not({condition})"), 'B')] {
            items.push_str(&format!(
                "/// Docs.\n#[xen_abi(when({sign}))]\npub const {name}{number}: u32 = 1;\n"
            ));
        }
    }
    let mut text = printed(&[("foo", &items)]);
    for number in 0..conditions.len() {
        text.push_str(&format!(
            "#if defined(A{number}) == defined(B{number})\n#error {number}\n#endif\n"
        ));
    }
    for options in [
        &["-m64"][..],
        &["-m32", "-D__XEN__"],
        &["-ansi", "-DX", "-DY"],
    ] {
        compiles(&text, options);
    }
}
