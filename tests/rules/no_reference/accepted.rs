use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// Where.
    pub x: GuestHandle64<u8>,
}

fn main() {}
