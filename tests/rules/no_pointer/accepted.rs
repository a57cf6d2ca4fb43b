use xen_abi::prelude::*;

xen_header! { file: "foo.h" }

guest_handle! {
    /// Bytes.
    uint8 = u8;
}
/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// Where.
    #[abi(buffer(input, len = 1))]
    pub x: GuestHandle64<uint8>,
}

fn main() {}
