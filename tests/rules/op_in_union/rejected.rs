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
    #[abi(op(xen_foo))]
    XEN_FOO_two = 2,
}

/// One thing.
#[xen_abi(op(xen_foo, XEN_FOO_one))]
pub struct xen_foo_one {
    /// How many.
    #[abi(input)]
    pub x: u32,
}

/// The argument of the hypercall.
#[xen_abi(op(__HYPERVISOR_foo_op))]
pub struct xen_foo {
    /// What to do.
    #[abi(input)]
    pub cmd: u32,
    /// What it needs.
    #[abi(input, tag(cmd))]
    pub u: xen_foo__u,
}

#[xen_abi(inline)]
pub union xen_foo__u {
    /// One thing.
    #[abi(input, selected_by(XEN_FOO_two))]
    pub one: xen_foo_one,
}

fn main() {}
