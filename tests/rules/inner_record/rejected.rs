use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// What there is to be said.
#[xen_abi(when(x86))]
pub struct xen_foo {
    /// It.
    pub said: xen_foo_said,
}

/// What is said.
#[xen_abi(nested)]
pub struct xen_foo_said {
    /// How much.
    pub x: u32,
}

/// What is not said.
#[xen_abi(inline)]
pub struct xen_foo_unsaid {
    /// How much.
    pub x: u32,
}

fn main() {}
