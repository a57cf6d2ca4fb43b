use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
c_only! {
    why: "hidden from Rust",
    text: "#define XEN_FOO 1",
}

fn main() {}
