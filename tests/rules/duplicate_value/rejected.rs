use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// Foos.
#[xen_abi(open_enum(u32))]
pub enum XenFoo {
    /// One.
    XEN_FOO_one = 1,
    /// Another.
    XEN_FOO_two = 1,
}

fn main() {}
