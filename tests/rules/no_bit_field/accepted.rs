use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi(expect(no_bit_field, reason = "older than the rule"))]
pub struct xen_foo {
    /// Two halves.
    #[abi(bits(low = 4, high = 4))]
    pub x: u8,
}

fn main() {}
