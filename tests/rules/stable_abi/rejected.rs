use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How many there may be; 32 bits in the last release, and then 32 that are reserved.
    pub limit: uint64_aligned_t,
}

fn main() {}
