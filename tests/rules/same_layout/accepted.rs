use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// Which frame.
    pub frame: uint64_aligned_t,
}

fn main() {}
