use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// Which sort.
    pub class: u32,
}

fn main() {}
