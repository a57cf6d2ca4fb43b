use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How many.
    pub x: u32,
    #[abi(reserved)]
    _pad0: u32,
}

fn main() {}
