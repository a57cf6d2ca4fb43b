// SPDX-License-Identifier: MIT
use xen_abi_layout::{Abi, Layout};

use crate::eval::Evaluator;
use crate::item::Type;
use crate::resolve;
use crate::testing::abi;

/// The layout of a type as a field would name it.
fn layout(abi: &resolve::Abi, ty: &str, on: Abi) -> Result<Layout, String> {
    let path = crate::item::Path {
        segments: vec![ty.to_owned()],
        span: crate::span::Span::nowhere(),
    };
    let ty = Type {
        span: path.span,
        kind: crate::item::TypeKind::Named(path),
    };
    Evaluator::new(abi)
        .layout(&ty, &abi.headers[0], on)
        .map_err(|error| error.to_string())
}

#[test]
fn records_are_laid_out_as_c_does() {
    let abi = abi(&[(
        "test",
        "/// A.
        #[xen_abi(typedef)] pub struct a { /// A.
            pub a: u8, /// B.
            pub b: u64, /// C.
            #[abi(when(arm))] pub c: [u16; 2 * N], /// D.
            pub d: GuestHandle64<a>, /// E.
            #[abi(flexible)] pub e: [u32; 0] }
        /// N.
        #[xen_abi] pub const N: u32 = size_of::<u>() as u32;
        /// U.
        #[xen_abi] pub union u { /// A.
            pub a: u8, /// B.
            pub b: [[u8; 2]; 2], /// C.
            pub c: t }
        /// T.
        #[xen_abi] pub type t = [u16; 3];
        /// Self.
        #[xen_abi] pub struct own { /// A.
            pub next: own }
        /// One.
        #[xen_abi] pub struct one { /// A.
            pub next: [two; 2] }
        /// Two.
        #[xen_abi] pub struct two { /// A.
            pub next: three }
        /// Three.
        #[xen_abi] pub type three = [u8; M];
        /// M.
        #[xen_abi] pub const M: u32 = size_of::<one>() as u32;
        /// Handle.
        #[xen_abi] pub struct list { /// A.
            pub next: GuestHandle<list>, /// B.
            #[abi(flexible(1))] pub more: [u8; 1] }
        /// Negative.
        #[xen_abi] pub type negative = [u8; 1 - 2];
        /// Here.
        #[xen_abi(when(x86))] pub struct here { /// A.
            pub a: u8 }
        ring_types! { /// R.
            r: u64 => a_t; }",
    )]);
    let is = |ty: &str, on, size, align| {
        assert_eq!(
            layout(&abi, ty, on),
            Ok(Layout::new(size, align)),
            "{ty} on {}",
            on.name()
        );
    };
    is("u", Abi::X86_64, 6, 2);
    is("a_t", Abi::X86_32, 24, 8);
    is("a", Abi::X86_64, 24, 8);
    is("a", Abi::Arm32, 48, 8);
    is("list", Abi::X86_32, 8, 4);
    is("list", Abi::Arm32, 16, 8);
    is("r_sring", Abi::X86_64, 64, 8);
    is("r_sring_t", Abi::Arm64, 64, 8);
    is("r_back_ring", Abi::X86_32, 16, 4);
    is("r_front_ring_t", Abi::Ppc64, 24, 8);
    assert_eq!(layout(&abi, "here", Abi::Arm32), Ok(Layout::ABSENT));
    assert_eq!(
        layout(&abi, "own", Abi::Arm32).unwrap_err(),
        "[cycle] `own` needs itself"
    );
    let error = layout(&abi, "one", Abi::Arm32).unwrap_err();
    assert_eq!(
        error,
        "[cycle] `one` needs itself: one -> two -> three -> M -> one"
    );
    assert!(
        layout(&abi, "negative", Abi::Arm32)
            .unwrap_err()
            .contains("-1 elements")
    );
    assert!(
        layout(&abi, "nowhere", Abi::Arm32)
            .unwrap_err()
            .contains("not defined")
    );
}

#[test]
fn records_may_not_nest_without_end() {
    let mut text = String::new();
    for at in 0..1000 {
        let inner = at + 1;
        text += &format!("/// R.\n#[xen_abi] pub struct r{at} {{ /// I.\n pub i: r{inner} }}\n");
    }
    text += "/// R.\n#[xen_abi] pub struct r1000 { /// A.\n pub a: u8 }";
    let abi = abi(&[("test", &text)]);
    assert!(
        layout(&abi, "r0", Abi::X86_64)
            .unwrap_err()
            .contains("levels deep")
    );
    assert_eq!(layout(&abi, "r900", Abi::X86_64), Ok(Layout::new(1, 1)));
}
