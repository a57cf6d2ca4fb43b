use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// Which frame.
    pub frame: xen_pfn_t,
}

fn main() {}
