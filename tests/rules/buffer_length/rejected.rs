use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
guest_handle! {
    /// Bytes.
    uint8 = u8;
}

/// A foo.
#[xen_abi]
pub struct xen_foo {
    /// How many bytes there are.
    pub size: uint64_aligned_t,
    /// They.
    pub bytes: GuestHandle64<uint8>,
}

fn main() {}
