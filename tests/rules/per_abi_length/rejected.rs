mod arch_x86 {
    use xen_abi::prelude::*;
    xen_header! { file: "arch-x86.h", abis: [x86] }
    /// How many.
    #[xen_abi(member)]
    pub const XEN_FOO_MAX: u32 = 2;
}
mod arch_arm {
    use xen_abi::prelude::*;
    xen_header! { file: "arch-arm.h", abis: [arm] }
    /// How many.
    #[xen_abi(member)]
    pub const XEN_FOO_MAX: u32 = 4;
}
mod foo {
    use super::{arch_arm, arch_x86};
    use xen_abi::prelude::*;
    xen_header! { file: "foo.h", include: ["arch-x86.h" when x86, "arch-arm.h" when arm] }
    xen_family! {
        /// How many.
        pub const XEN_FOO_MAX: u32 = { x86: arch_x86::XEN_FOO_MAX, arm: arch_arm::XEN_FOO_MAX };
    }
    /// A foo.
    #[xen_abi(when(any(x86, arm)), expect(same_layout, reason = "Arm has more"))]
    pub struct xen_foo {
        /// Some.
        pub x: [u8; XEN_FOO_MAX as usize],
    }
}

fn main() {}
