use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How many there may be.
    pub limit: u32,
    /// How many more; reserved in the last release.
    pub more: u32,
}

fn main() {}
