use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How many.
    #[abi(c_type = "uint16_t")]
    pub x: u32,
}

fn main() {}
