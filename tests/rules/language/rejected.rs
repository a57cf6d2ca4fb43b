use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi(typdef)]
pub struct xen_foo {
    /// How many.
    pub x: u32,
}

fn main() {}
