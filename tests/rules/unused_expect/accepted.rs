use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi(expect(tail_padding, reason = "there is some"))]
pub struct xen_foo {
    /// How many.
    pub x: u32,
    /// How much.
    pub y: u8,
}

fn main() {}
