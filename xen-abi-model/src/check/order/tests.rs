// SPDX-License-Identifier: MIT
use crate::check::testing::{NOTHING, found, found_in};

#[test]
fn types_are_defined_before_they_are_used() {
    assert_eq!(
        found_in(
            "/// A.
            #[xen_abi] pub struct a { /// A.
                pub a: [b; 2], /// B.
                pub b: GuestHandle64<c>, /// C.
                pub c: GuestHandle64<a_t> }
            /// B.
            #[xen_abi(handle)] pub struct b { /// A.
                pub a: u64_t }
            /// C.
            #[xen_abi(handle)] pub type c = u32;
            /// D.
            #[xen_abi(handle(a_t))] pub type u64_t = uint64_aligned_t;
            guest_handle! { d; }
            /// D.
            #[xen_abi] pub type d = c;"
        ),
        [
            "[header_order] `a` uses `b` before it is defined",
            "[header_order] `a` uses `c` before it is defined",
            "[header_order] `a` uses `a_t` before it is defined",
            "[header_order] `b` uses `u64_t` before it is defined",
            "[header_order] `d` uses `d` before it is defined",
        ]
    );
}

#[test]
fn a_record_s_own_handle_comes_after_it() {
    let text = "/// A.
        #[xen_abi(handle, expect(same_layout, reason = \"a handle\"))]
        pub struct a { /// A.
            pub a: GuestHandle<a> }";
    assert_eq!(
        found_in(text),
        ["[header_order] `a` uses `a` before it is defined"]
    );
}

#[test]
fn groups_that_c_has_no_type_of_need_nothing() {
    let text = "/// A.
        #[xen_abi] pub struct a { /// A.
            pub a: Op, /// B.
            pub b: e, /// C.
            pub c: e_t }
        /// Op.
        #[xen_abi(open_enum(u32))] pub enum Op { /// A.
            Op_a = 1 }
        /// E.
        #[xen_abi(c_enum(u32), typedef)] pub enum e { /// A.
            E_a }";
    assert_eq!(
        found_in(text),
        ["[header_order] `a` uses `e_t` before it is defined"]
    );
}

#[test]
fn pointers_need_nothing() {
    let text = "/// A.
        #[xen_abi(expect(same_layout, no_pointer, reason = \"pointers\"))]
        pub struct a { /// A.
            pub a: *mut b, /// B.
            pub b: *const nowhere }
        /// B.
        #[xen_abi] pub struct b { /// A.
            pub a: u8 }";
    assert_eq!(found_in(text), NOTHING);
}

#[test]
fn inner_records_are_where_the_fields_are() {
    let text = "/// U.
        #[xen_abi(inline)] pub union a__u { /// A.
            pub a: b, /// B.
            pub n: a__u__n }
        /// N.
        #[xen_abi(nested)] pub struct a__u__n { /// A.
            pub a: u32 }
        /// B.
        #[xen_abi] pub struct b { /// A.
            pub a: u32 }
        /// A.
        #[xen_abi] pub struct a { /// A.
            pub u: a__u, /// N.
            pub n: a__u__n }
        /// C.
        #[xen_abi] pub struct c { /// A.
            pub n: a__u__n }";
    assert_eq!(found_in(text), NOTHING);
    let early = text.replace("#[xen_abi] pub struct b", "#[xen_abi(inline)] pub struct z");
    assert!(
        found_in(&early)
            .iter()
            .any(|text| text.contains("`b` is not defined"))
    );
}

#[test]
fn nested_records_are_not_used_before_their_first_field() {
    let text = "/// N.
        #[xen_abi(nested)] pub struct a__n { /// A.
            pub a: u32 }
        /// C.
        #[xen_abi] pub type early = a__n;
        /// A.
        #[xen_abi] pub struct a { /// N.
            pub n: a__n }";
    assert_eq!(
        found_in(text),
        ["[header_order] `early` uses `a__n` before it is defined"]
    );
}

#[test]
fn lengths_need_their_macros_and_macros_need_nothing() {
    let text = "/// A.
        #[xen_abi] pub const A: u32 = B + 1;
        /// S.
        #[xen_abi] pub struct s { /// A.
            pub a: [u8; A], /// B.
            pub b: [u8; twice(2)], /// C.
            #[abi(flexible)] pub c: [u8; LATER] }
        /// B.
        #[xen_abi] pub const B: u32 = 1;
        /// Later.
        #[xen_abi] pub const LATER: u32 = 0;
        /// Twice.
        #[xen_abi] pub const fn twice(x: u32) -> u32 { x * 2 }";
    assert_eq!(
        found_in(text),
        [
            "[header_order] `s` uses `B` before it is defined",
            "[header_order] `s` uses `twice` before it is defined",
        ]
    );
}

#[test]
fn constants_inside_a_record_are_there_from_then_on() {
    let with = |inside: &str| {
        format!(
            "/// S.
            #[xen_abi] pub struct s {{ /// A.
                pub a: u32, /// B.
                pub b: [u8; MAX] }}
            /// Max.
            #[xen_abi(inside({inside}))] pub const MAX: u32 = 4;
            /// T.
            #[xen_abi] pub struct t {{ /// A.
                pub a: [u8; MAX] }}"
        )
    };
    for inside in ["s", "s, a"] {
        assert_eq!(found_in(&with(inside)), NOTHING, "{inside}");
    }
    assert_eq!(
        found_in(&with("s, b")),
        ["[header_order] `s` uses `MAX` before it is defined"]
    );
}

#[test]
fn enums_need_what_their_values_name() {
    let text = "/// E.
        #[xen_abi(c_enum(u32))] pub enum e { /// A.
            E_a = A, /// B.
            E_b = E_a + 1 }
        /// F.
        #[xen_abi(open_enum(u32))] pub enum F { /// A.
            F_a = A }
        /// A.
        #[xen_abi] pub const A: u32 = 4;";
    assert_eq!(
        found_in(text),
        ["[header_order] `e` uses `A` before it is defined"]
    );
}

const XEN: (&str, &str) = (
    "xen",
    "xen_header! { file: \"xen.h\", guard: \"XEN\" }
    /// D.
    #[xen_abi] pub type domid_t = u16;",
);

#[test]
fn headers_include_what_they_use() {
    let user = |include: &str| {
        let text = format!(
            "xen_header! {{ file: \"sched.h\", include: [{include}] }}
            /// A.
            #[xen_abi] pub struct a {{ /// A.
                pub a: domid_t }}"
        );
        let event = "xen_header! { file: \"event.h\", guard: \"E\", include: [\"xen.h\"] }";
        found(&[XEN, ("event", event), ("sched", &text)])
    };
    assert_eq!(user("\"xen.h\""), NOTHING);
    assert_eq!(user("\"event.h\""), NOTHING);
    let missing = "[header_order] `a` uses `domid_t`, but `sched.h` does not include `xen.h`";
    assert_eq!(user(""), [missing]);
    assert_eq!(user("\"xen.h\" when hypervisor"), [missing]);
    assert_eq!(
        user("\"xen.h\" when x86"),
        [format!("{missing} on arm32, arm64, riscv64 and ppc64")]
    );
}

#[test]
fn includes_in_the_middle_come_when_they_come() {
    let user = |first: &str, second: &str| {
        let text = format!(
            "{first}
            /// A.
            #[xen_abi] pub struct a {{ /// A.
                pub a: domid_t }}
            {second}"
        );
        found(&[XEN, ("sched", &text)])
    };
    let include = "c_include! { \"xen.h\" }";
    assert_eq!(user(include, ""), NOTHING);
    assert_eq!(
        user("", include),
        ["[header_order] `a` uses `domid_t` before it is defined"]
    );
}

#[test]
fn c_only_text_includes_what_fits_the_architecture() {
    let arch = |abi: &str| {
        format!(
            "xen_header! {{ file: \"{abi}.h\", guard: \"{abi}\", abis: [{abi}] }}
            /// P.
            #[xen_abi(member)] pub struct part {{ /// A.
                pub a: u32 }}"
        )
    };
    let xen = |arm: &str| {
        let xen = format!(
            "c_only! {{ why: \"one choice of them\", text: r#\"
                #ifdef __i386__
                #include \"x86.h\"
                {arm}
                #endif \"# }}
            xen_family! {{
                /// P.
                pub type part = {{ x86: x86::part, arm: arm::part }};
            }}
            /// A.
            #[xen_abi(when(any(x86, arm)))] pub struct a {{ /// A.
                pub a: part }}"
        );
        found(&[("x86", &arch("x86")), ("arm", &arch("arm")), ("xen", &xen)])
    };
    assert_eq!(xen("#else\n#include \"arm.h\""), NOTHING);
    assert_eq!(
        xen(""),
        ["[header_order] `a` uses `part`, but `xen.h` does not include `arm.h` on arm32 and arm64"]
    );
}

#[test]
fn an_include_before_the_guard_brings_what_precedes_it_there() {
    let xen = |before: &str, behind: &str| {
        let xen = format!(
            "xen_header! {{ file: \"xen.h\", guard: \"XEN\" }}
            {before} c_include! {{ \"arch.h\" }} {behind}"
        );
        let arch =
            "xen_header! { file: \"arch.h\", guard: \"ARCH\", include_before_guard: [\"xen.h\"] }
            /// A.
            #[xen_abi] pub struct a { /// A.
                pub a: domid_t }";
        found(&[("xen", &xen), ("arch", arch)])
    };
    let domid = "/// D.\n#[xen_abi] pub type domid_t = u16;";
    assert_eq!(xen(domid, ""), NOTHING);
    assert_eq!(
        xen("", domid),
        ["[header_order] `a` uses `domid_t` before it is defined"]
    );
}

#[test]
fn an_expected_violation_passes_and_an_unused_one_does_not() {
    let user = |include: &str| {
        let text = format!(
            "xen_header! {{ file: \"mca.h\", include: [{include}] }}
            /// A.
            #[xen_abi(expect(header_order, reason = \"as upstream\"))]
            pub struct a {{ /// A.
                pub a: domid_t }}"
        );
        found(&[XEN, ("mca", &text)])
    };
    assert_eq!(user(""), NOTHING);
    assert_eq!(user("\"xen.h\"").len(), 1);
}

#[test]
fn what_only_others_see_is_looked_at_mildly() {
    let text = "/// A.
        #[xen_abi(when(hypervisor))] pub struct a { /// A.
            pub a: nowhere, /// B.
            pub b: b }
        /// B.
        #[xen_abi(when(hypervisor))] pub struct b { /// A.
            pub a: domid_t }";
    let found = found(&[XEN, ("sched", text)]);
    assert_eq!(found, ["[header_order] `a` uses `b` before it is defined"]);
}

#[test]
fn what_needs_itself_has_no_order() {
    let record = |name: &str, of: &str| {
        format!(
            "/// R.
            #[xen_abi] pub struct {name} {{ /// F.
                pub f: {of} }}"
        )
    };
    let text = [record("a", "b"), record("b", "a")].concat();
    let is_of_order = |problem: &String| problem.starts_with("[header_order]");
    let circle = found(&[("test", &text)]);
    assert!(!circle.iter().any(is_of_order), "{circle:?}");
    let text = [record("a", "b"), record("b", "u8")].concat();
    let late = found(&[("test", &text)]);
    assert!(late.iter().any(is_of_order), "{late:?}");
}
