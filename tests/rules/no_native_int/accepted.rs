use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
/// A foo.
#[xen_abi(expect(no_native_int, same_layout, reason = "older than the rule"))]
pub struct xen_foo {
    /// How many.
    pub x: c_ulong,
}

fn main() {}
