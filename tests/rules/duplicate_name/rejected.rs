mod one {
    use xen_abi::prelude::*;
    xen_header! { file: "one.h" }
    /// How many.
    #[xen_abi]
    pub const XEN_FOO: u32 = 1;
}
mod two {
    use xen_abi::prelude::*;
    xen_header! { file: "two.h" }
    /// How many.
    #[xen_abi]
    pub const XEN_FOO: u32 = 2;
}

fn main() {}
