use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// It.
    pub bar: xen_bar,
}

/// A bar.
#[xen_abi]
pub struct xen_bar {
    /// How many.
    pub x: u32,
}

fn main() {}
