use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How many.
    pub x: u32,
    /// The rest.
    #[abi(flexible)]
    pub data: [u8; 0],
}

fn main() {}
