use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// The number of the hypercall.
#[xen_abi(expect(name_is_c, reason = "hypercalls are named so"))]
pub const __HYPERVISOR_foo_op: u32 = 63;

/// What to do.
#[xen_abi(open_enum(u32))]
pub enum XenFooCommand {
    /// One thing.
    XEN_FOO_one = 1,
    /// Another.
    #[abi(op(__HYPERVISOR_foo_op))]
    XEN_FOO_two = 2,
}

/// One thing.
#[xen_abi(op(__HYPERVISOR_foo_op, XEN_FOO_one))]
pub struct xen_foo_one {
    /// How many.
    #[abi(input)]
    pub x: u32,
}

/// One more thing.
#[xen_abi]
pub const XENFOO_three: u32 = 3;
/// What it takes.
#[xen_abi(op(__HYPERVISOR_foo_op, XENFOO_three))]
pub struct xen_foo_three {
    /// How many.
    #[abi(input)]
    pub x: u32,
}
/// The last thing.
#[xen_abi(op(__HYPERVISOR_foo_op))]
pub const XENFOO_four: u32 = 4;

fn main() {}
