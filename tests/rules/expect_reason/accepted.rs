use xen_abi::prelude::*;

xen_header! {
    file: "foo.h",
    reasons: { tail_padding: "older than the rule" },
}

/// A foo.
#[xen_abi(expect(tail_padding))]
pub struct xen_foo {
    /// How many.
    pub x: u32,
    /// How much.
    pub y: u8,
}

fn main() {}
