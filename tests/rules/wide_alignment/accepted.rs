use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// When.
    pub time: uint64_aligned_t,
}

fn main() {}
