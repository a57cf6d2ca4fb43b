use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How many.
    #[abi(c_type = "unsigned int")]
    pub x: u32,
}

fn main() {}
