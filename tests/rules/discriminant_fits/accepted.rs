use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// Foos.
#[xen_abi(open_enum(u16))]
pub enum XenFoo {
    /// One.
    XEN_FOO_one = 256,
}

fn main() {}
