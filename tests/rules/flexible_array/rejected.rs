use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// The rest.
    #[abi(flexible)]
    pub data: [u8; 0],
    /// How many.
    pub x: u32,
}

fn main() {}
