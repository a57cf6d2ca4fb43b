use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How much.
    pub y: u32,
    /// How many.
    pub x: u8,
}

fn main() {}
