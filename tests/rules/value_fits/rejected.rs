use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// How many.
#[xen_abi]
pub const XEN_FOO: u8 = 256;

fn main() {}
