use xen_abi::prelude::*;

xen_header! { file: "foo.h" }
c_only! {
    why: "text for assemblers",
    text: "#define XEN_FOO_PREFIX .byte 0x0f ;",
}

fn main() {}
