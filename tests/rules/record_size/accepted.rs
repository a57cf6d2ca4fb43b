use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// Enough.
    pub x: [u8; 1 << 10],
}

fn main() {}
