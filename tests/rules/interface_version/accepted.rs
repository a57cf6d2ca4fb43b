use xen_abi::prelude::*;

xen_header! { file: "foo.h", version: XEN_FOO_INTERFACE_VERSION }
/// The version of the interface.
#[xen_abi]
pub const XEN_FOO_INTERFACE_VERSION: u32 = 5;

/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How many there may be; 32 bits in the last release.
    pub limit: uint64_aligned_t,
}

fn main() {}
