// SPDX-License-Identifier: MIT
use crate::check::testing::{NOTHING, found, found_in, problems};

#[test]
fn types_constants_and_macros_are_defined() {
    assert_eq!(
        found_in(
            "/// A.
            #[xen_abi] pub struct a { /// A.
                pub a: nowhere_t, /// B.
                pub b: [u8; NOWHERE], /// C.
                pub c: [u8; size_of::<unheard_t>()] }
            /// B.
            #[xen_abi] pub const B: u32 = nowhere(1) + a;
            /// F.
            #[xen_abi] pub const fn f(x: u32) -> u32 { x + y }
            /// G.
            #[xen_abi(open_enum(u32))] pub enum G { /// A.
                G_a = G_b }
            /// T.
            #[xen_abi] pub type t = [other_t; 2];
            ring_types! { /// R.
                r: req_t => u32; }"
        ),
        [
            "[unknown_name] `nowhere_t` is not defined",
            "[unknown_name] `NOWHERE` is not defined",
            "[unknown_name] `unheard_t` is not defined",
            "[unknown_name] `nowhere` is not defined",
            "[unknown_name] `a` is not a constant",
            "[unknown_name] `y` is not defined",
            "[unknown_name] `G_b` is not defined",
            "[unknown_name] `other_t` is not defined",
            "[unknown_name] `req_t` is not defined",
        ]
    );
}

#[test]
fn a_misspelt_name_is_corrected() {
    let problems = problems(&[(
        "test",
        "/// A.
        #[xen_abi] pub type evtchn_port_t = u32;
        /// B.
        #[xen_abi] pub struct b { /// A.
            pub a: evtchn_prot_t }",
    )]);
    assert_eq!(problems.len(), 1);
    assert_eq!(
        problems[0].help.as_deref(),
        Some("did you mean `evtchn_port_t`?")
    );
    assert_eq!(problems[0].span.token().start().line, 6);
}

#[test]
fn names_exist_where_they_are_used() {
    let text = "/// A.
        #[xen_abi(when(x86))] pub type a_t = u32;
        /// H.
        #[xen_abi(when(hypervisor))] pub type h_t = u32;
        /// B.
        #[xen_abi(expect(same_layout, reason = \"x86 has more\"))] pub struct b { /// A.
            #[abi(when(x86_32))] pub a: a_t, /// B.
            #[abi(when(any(x86, arm64)))] pub b: a_t, /// H.
            pub c: h_t }";
    assert_eq!(
        found_in(text),
        [
            "[unknown_name] `a_t` is not defined on arm64",
            "[unknown_name] `h_t` is not there for everybody who uses this",
        ]
    );
}

#[test]
fn what_rust_does_not_see_may_be_anything() {
    let text = "/// A.
        #[xen_abi(when(hypervisor))] pub struct a { /// A.
            pub a: nowhere_t }
        /// B.
        #[xen_abi] pub struct b { /// A.
            pub b: u32, /// B.
            #[abi(when(hypervisor))] pub a: nowhere_t }
        /// C.
        #[xen_abi(when(hypervisor))] pub const C: u32 = NOWHERE;";
    assert_eq!(found_in(text), NOTHING);
}

#[test]
fn handles_are_defined() {
    let text = |handle: &str| {
        format!(
            "/// T.
            #[xen_abi{handle}] pub type t = u32;
            guest_handle! {{ uchar = c_uchar; void; }}
            c_only! {{ why: \"the handle of a machine type\", text: \"DEFINE_XEN_GUEST_HANDLE(uint8_t);\" }}
            /// G.
            #[xen_abi(open_enum(u8))] pub enum Op {{ /// A.
                Op_a = 1 }}
            /// A.
            #[xen_abi] pub struct a {{ /// A.
                pub a: GuestHandle64<t>, /// B.
                pub b: ConstGuestHandle64<c_uchar>, /// C.
                pub c: GuestHandle64<c_void>, /// D.
                pub d: GuestHandle64<Op> }}"
        )
    };
    assert_eq!(found_in(&text("(handle)")), NOTHING);
    assert_eq!(
        found_in(&text("")),
        ["[unknown_name] no guest handle is defined for `t`"]
    );
}

#[test]
fn what_attributes_name_exists() {
    let text = "/// A.
        #[xen_abi] pub struct a { /// A.
            pub kind: u32, /// B.
            pub count: u32, /// C.
            #[abi(output, buffer(output, len = count * A_a + kind))] pub b: GuestHandle64<a>, /// D.
            #[abi(output, buffer(output, len = cuont))] pub c: GuestHandle64<a>, /// E.
            #[abi(tag(kind))] pub u: a__u, /// F.
            #[abi(tag(knid))] pub v: a__u }
        /// U.
        #[xen_abi(inline)] pub union a__u { /// A.
            #[abi(selected_by(A_a, A_b))] pub a: a__u__s }
        /// S.
        #[xen_abi(inline)] pub struct a__u__s { /// A.
            #[abi(tag(kind))] pub u: a__u__s__u }
        /// U.
        #[xen_abi(inline)] pub union a__u__s__u { /// A.
            pub a: u32 }
        /// Constant.
        #[xen_abi(inside(a, nothing))] pub const A_a: u32 = 1;
        /// Constant.
        #[xen_abi(inside(b))] pub const A_c: u32 = 1;";
    let mut found = found_in(text);
    found.retain(|text| text.starts_with("[unknown_name]"));
    assert_eq!(
        found,
        [
            "[unknown_name] no guest handle is defined for `a`",
            "[unknown_name] no guest handle is defined for `a`",
            "[unknown_name] the length of `c` names `cuont`, which is neither a field nor a \
             constant",
            "[unknown_name] `a` has no field `knid`",
            "[unknown_name] `A_b` is not defined",
            "[unknown_name] `a` has no field `nothing`",
            "[unknown_name] there is no record `b` in this header",
        ]
    );
}

#[test]
fn the_interface_version_is_defined() {
    let header = |version: &str| {
        found_in(&format!(
            "xen_header! {{ file: \"test.h\", version: {version} }}
            /// V.
            #[xen_abi] pub const XEN_VERSION: u32 = 1;"
        ))
    };
    assert_eq!(header("XEN_VERSION"), NOTHING);
    assert_eq!(
        header("XEN_VERSIONS"),
        ["[unknown_name] `XEN_VERSIONS` is not defined"]
    );
}

#[test]
fn families_and_scalars_are_names_too() {
    let x86 = "xen_header! { file: \"x86.h\", abis: [x86] }
        /// N.
        #[xen_abi(member)] pub const MAX: u32 = 2;
        /// A.
        #[xen_abi(member)] pub struct part { /// A.
            pub a: u32 }";
    let arm = "xen_header! { file: \"arm.h\", abis: [arm32, arm64, riscv64, ppc64] }
        /// N.
        #[xen_abi(member)] pub const MAX: u32 = 1;
        /// A.
        #[xen_abi(member)] pub struct part { /// A.
            pub b: u32 }";
    let xen = "xen_header! { file: \"xen.h\", include: [\"x86.h\" when x86, \"arm.h\" when not(x86)] }
        xen_family! {
            /// Part.
            pub type part = { x86: x86::part, arm: arm::part, riscv64: arm::part, ppc64: arm::part };
            /// Max.
            pub const MAX: u32 = { x86: x86::MAX, arm: arm::MAX, riscv64: arm::MAX, ppc64: arm::MAX };
        }
        /// A.
        #[xen_abi(expect(same_layout, reason = \"parts of architectures\"))] pub struct a { /// A.
            pub a: [part; 2], /// B.
            pub b: [xen_pfn_t; per_abi!(MAX)] }";
    assert_eq!(found(&[("x86", x86), ("arm", arm), ("xen", xen)]), NOTHING);
}

#[test]
fn a_misspelt_inner_record_is_one_mistake() {
    let found = found_in(
        "/// A.
        #[xen_abi] pub struct a { /// B.
            pub b: a__c }
        #[xen_abi(inline)] pub struct a__b { /// B.
            pub b: u32 }",
    );
    assert_eq!(found, ["[unknown_name] `a__c` is not defined"]);
}
