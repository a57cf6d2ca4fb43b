use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// Too many.
    pub x: [[u8; 1 << 20]; 1 << 20],
}

fn main() {}
