use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// The number of the hypercall.
#[xen_abi(expect(name_is_c, reason = "hypercalls are named so"))]
pub const __HYPERVISOR_foo_op: u32 = 63;

/// A foo.
#[xen_abi(op(__HYPERVISOR_foo_op))]
pub struct xen_foo {
    /// How many.
    #[abi(input)]
    pub x: u32,
}

fn main() {}
