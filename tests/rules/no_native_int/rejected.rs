use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How many.
    pub x: c_int,
}

fn main() {}
