use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
#[doc = "A bar."]
pub struct xen_bar {
    /// How many.
    pub x: u32,
}

/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// Where.
    #[abi(buffer(input, len = 1))]
    pub bar: GuestHandle64<xen_bar>,
}

fn main() {}
