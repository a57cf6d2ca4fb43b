use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// Foos.
#[xen_abi(flags(u32))]
pub enum XenFoo {
    /// One.
    XEN_FOO_one = 1 << 3,
    /// Another.
    XEN_FOO_two = 1 << 3,
}

fn main() {}
