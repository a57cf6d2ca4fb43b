use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi(expect(same_layout, reason = "x86 has two of them"))]
pub struct xen_foo {
    /// How many.
    #[abi(when(x86))]
    pub x: u32,
    /// How much.
    pub y: u32,
}

fn main() {}
