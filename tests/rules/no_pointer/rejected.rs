use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi(when(x86_64))]
pub struct xen_foo {
    /// Where.
    pub x: *mut u8,
}

fn main() {}
