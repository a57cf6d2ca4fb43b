use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// One.
#[xen_abi]
pub const XEN_FOO: u32 = XEN_BAR + 1;

/// Two.
#[xen_abi]
pub const XEN_BAR: u32 = 1;

fn main() {}
