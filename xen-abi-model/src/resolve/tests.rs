// SPDX-License-Identifier: MIT
use xen_abi_layout::Abi;

use super::{MadeType, Part};
use crate::item::Path;
use crate::testing::{abi, place};

fn path(text: &str) -> Path {
    let segments = text.split("::").map(str::to_owned).collect();
    Path {
        segments,
        span: crate::span::Span::nowhere(),
    }
}

const ARCHES: &[(&str, &str)] = &[
    (
        "arch_x86::xen",
        r#"xen_header! { file: "arch-x86/xen.h", abis: [x86] }
        /// Part.
        #[xen_abi(member, typedef)]
        pub struct arch_info { /// It.
            pub x: u32 }
        /// Number.
        #[xen_abi(member)]
        pub const XEN_MAX: u32 = 32;"#,
    ),
    (
        "arch_arm",
        r#"xen_header! { file: "arch-arm.h", abis: [arm] }
        /// Part.
        #[xen_abi(member, typedef)]
        pub struct arch_info { /// It.
            pub y: u64 }
        /// Number.
        #[xen_abi(member)]
        pub const XEN_MAX: u32 = 128;"#,
    ),
    (
        "xen",
        r#"xen_family! {
            /// Each architecture's part.
            pub type arch_info = { x86: crate::arch_x86::xen::arch_info, arm: crate::arch_arm::arch_info };
            /// Each architecture's number.
            pub const XEN_MAX: u32 = { x86: crate::arch_x86::xen::XEN_MAX, arm: crate::arch_arm::XEN_MAX };
        }
        /// Old.
        #[xen_abi(when(interface(< 5)))]
        pub const XEN_OP: u32 = 1;
        /// New.
        #[xen_abi]
        pub const XEN_OP: u32 = 2;"#,
    ),
    ("sched", "guest_handle! { arch_info_t; }"),
];

#[test]
fn a_family_means_the_architecture_s_own() {
    let abi = abi(ARCHES);
    let (xen, sched) = (&abi.headers[2], &abi.headers[3]);
    for from in [xen, sched] {
        for (text, name) in [
            ("arch_info", "arch_info"),
            ("crate::xen::XEN_MAX", "XEN_MAX"),
        ] {
            let on = |on: Abi| {
                abi.on(&path(text), from, on)
                    .map(|place| abi.at(place).0.file.as_str())
            };
            assert_eq!(on(Abi::X86_64), Some("arch-x86/xen.h"), "{name}");
            assert_eq!(on(Abi::Arm32), Some("arch-arm.h"), "{name}");
            assert_eq!(on(Abi::Riscv64), None, "{name}");
        }
    }
}

#[test]
fn an_architecture_s_header_means_its_own() {
    let abi = abi(ARCHES);
    let x86 = &abi.headers[0];
    let own = abi.on(&path("arch_info"), x86, Abi::X86_32).unwrap();
    assert_eq!(own.header, 0);
    // The name alone is free to mean another header's where this one has none.
    assert_eq!(
        abi.on(&path("arch_info"), x86, Abi::Arm64).unwrap().header,
        1
    );
    assert_eq!(
        abi.on(&path("crate::arch_x86::xen::arch_info"), x86, Abi::Arm64),
        None
    );
    assert_eq!(
        abi.on(&path("super::xen::arch_info"), x86, Abi::X86_64),
        Some(own)
    );
    assert_eq!(
        abi.on(&path("self::arch_info"), x86, Abi::X86_64),
        Some(own)
    );
}

#[test]
fn a_handle_does_not_hide_the_type_it_is_for() {
    let abi = abi(ARCHES);
    let sched = &abi.headers[3];
    let found = abi
        .type_on(&path("arch_info_t"), sched, Abi::X86_64)
        .unwrap();
    assert_eq!((found.place.header, found.part), (0, Part::Typedef));
}

#[test]
fn only_what_rust_sees_is_meant() {
    let abi = abi(ARCHES);
    let xen = &abi.headers[2];
    let found = abi.value_on(&path("XEN_OP"), xen, Abi::X86_64).unwrap();
    assert_eq!(found.place, abi.all_named("XEN_OP")[1]);
}

#[test]
fn variants_are_found_bare_and_through_their_group() {
    let abi = abi(&[(
        "grant",
        "/// Flags.
        #[xen_abi(flags(u32), bit_numbers)]
        pub enum GrantFlags { /// A.
            GTF_a = 1, /// B.
            #[abi(when(x86), no_bit_number)] GTF_b = 2 }
        /// Others.
        #[xen_abi(open_enum(u32))]
        pub enum Other { /// A.
            GTF_c = 1 }",
    )]);
    let from = &abi.headers[0];
    let part = |text: &str, on| abi.value_on(&path(text), from, on).map(|found| found.part);
    assert_eq!(part("GTF_b", Abi::X86_32), Some(Part::Variant(1)));
    assert_eq!(
        part("GrantFlags::GTF_b", Abi::X86_32),
        Some(Part::Variant(1))
    );
    assert_eq!(
        part("crate::grant::GrantFlags::GTF_b", Abi::X86_32),
        Some(Part::Variant(1))
    );
    assert_eq!(part("GTF_b", Abi::Arm32), None);
    assert_eq!(part("_GTF_a", Abi::Arm32), Some(Part::BitNumber(0)));
    assert_eq!(part("_GTF_b", Abi::X86_32), None);
    assert_eq!(abi.find(&path("GrantFlags"), from), [place(&abi, "GTF_a")]);
}

#[test]
fn a_redefinition_wins() {
    let abi = abi(&[(
        "xen",
        "/// Old.
        #[xen_abi] pub const XEN_A: u32 = 1;
        /// New.
        #[xen_abi(redefines, when(x86))] pub const XEN_A: u32 = 2;",
    )]);
    let on = |on| abi.on(&path("XEN_A"), &abi.headers[0], on).unwrap().item;
    assert_eq!((on(Abi::X86_32), on(Abi::Arm32)), (1, 0));
}

#[test]
fn templates_bring_types() {
    let abi = abi(&[(
        "io::blkif",
        "ring_types! { /// Block.\nblkif: u32 => u64; }",
    )]);
    let from = &abi.headers[0];
    let made = |name: &str| {
        abi.type_on(&path(name), from, Abi::X86_64)
            .map(|found| found.part)
    };
    assert_eq!(made("blkif_sring"), Some(Part::Made(MadeType::SharedRing)));
    assert_eq!(
        made("blkif_back_ring_t"),
        Some(Part::Made(MadeType::RingEnd))
    );
    assert_eq!(made("blkif"), None);
}
