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
    XEN_FOO_two = 2,
}

/// The argument of the hypercall.
#[xen_abi(op(__HYPERVISOR_foo_op))]
pub struct xen_foo {
    /// What to do.
    #[abi(input)]
    pub cmd: u32,
    /// What it needs.
    #[abi(input)]
    pub u: xen_foo__u,
}

#[xen_abi(inline)]
pub union xen_foo__u {
    /// One number.
    #[abi(input)]
    pub one: u32,
    /// Another.
    #[abi(input)]
    pub two: u32,
}

fn main() {}
