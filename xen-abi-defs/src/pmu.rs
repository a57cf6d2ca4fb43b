// SPDX-License-Identifier: MIT
//! Virtual performance counters.
//!
//! `HYPERVISOR_xenpmu_op(cmd, args)` takes an operation (`XENPMU_*`) and a `xen_pmu_params`. The
//! initial domain chooses the mode for the whole machine; each virtual CPU that is to have counters
//! gives Xen a page for its `xen_pmu_data`. When a counter overflows, Xen fills in that page and
//! raises `VIRQ_XENPMU`.

use crate::xen::*;
use crate::{arch_arm, arch_ppc, arch_riscv, arch_x86};
use xen_abi::prelude::*;

xen_header! {
    file: "pmu.h",
    guard: "__XEN_PUBLIC_PMU_H__",
    include: ["xen.h"],
    reasons: {
        wide_alignment: "fixed with a plain 64-bit value, at an offset that suits all ABIs",
    },
}

c_include! {
    "arch-x86/pmu.h" when x86,
    "arch-arm.h" when arm,
    "arch-ppc.h" when ppc64,
    "arch-riscv.h" when riscv64,
}

c_only! {
    why: "an answer to compilers for other architectures",
    text: r#"
        #if !defined(__i386__) && !defined(__x86_64__) && !defined(__arm__) && \
            !defined(__aarch64__) && !defined(__powerpc64__) && !defined(__riscv)
        #error "Xen knows no performance counters of this architecture"
        #endif
    "#,
}

xen_family! {
    /// An architecture's part of a virtual CPU's performance counters.
    pub type xen_pmu_arch = {
        x86: arch_x86::pmu::xen_pmu_arch,
        arm: arch_arm::xen_pmu_arch,
        riscv64: arch_riscv::xen_pmu_arch,
        ppc64: arch_ppc::xen_pmu_arch,
    };
}

/// `xen_pmu_arch` under its typedef name.
pub type xen_pmu_arch_t = xen_pmu_arch;

/// The version of the interface: another one here is not compatible.
#[xen_abi]
pub const XENPMU_VER_MAJ: u32 = 0;
/// The version of the interface: counts what has been added.
#[xen_abi]
pub const XENPMU_VER_MIN: u32 = 1;

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_xenpmu_op(enum xenpmu_op cmd, struct xenpmu_params *args);"
    "`"
    "@cmd  == XENPMU_* (the operation)."
    "@args == struct xen_pmu_params (what it works on)."
}

c_comment! { "` enum xenpmu_op {" }

/// The operations of `HYPERVISOR_xenpmu_op`. Modes and features are for the initial domain alone.
#[xen_abi(open_enum(u32))]
pub enum XenPmuOp {
    /// Tells the mode, and the version of the interface.
    XENPMU_mode_get = 0,
    /// Sets the mode.
    XENPMU_mode_set = 1,
    /// Tells the features.
    XENPMU_feature_get = 2,
    /// Sets the features. EBUSY while somebody has counters, unless the mode is `XENPMU_MODE_OFF`.
    XENPMU_feature_set = 3,
    /// Gives a virtual CPU counters, and Xen a page to share with it.
    XENPMU_init = 4,
    /// Takes the counters away.
    XENPMU_finish = 5,
    /// Loads the calling virtual CPU's `lapic_lvtpc`.
    XENPMU_lvtpc_set = 6,
    /// Loads what the calling virtual CPU has changed of its saved counters, so that they count
    /// again.
    XENPMU_flush = 7,
}

c_comment! { "` }" }

/// What an operation works on.
#[xen_abi(
    op(__HYPERVISOR_xenpmu_op, XENPMU_mode_get),
    op(__HYPERVISOR_xenpmu_op, XENPMU_mode_set),
    op(__HYPERVISOR_xenpmu_op, XENPMU_feature_get),
    op(__HYPERVISOR_xenpmu_op, XENPMU_feature_set),
    op(
        __HYPERVISOR_xenpmu_op,
        XENPMU_init,
        safety = "the frame is the caller's, and accessed as memory that Xen writes from now on"
    ),
    op(__HYPERVISOR_xenpmu_op, XENPMU_finish),
    op(__HYPERVISOR_xenpmu_op, XENPMU_lvtpc_set),
    op(__HYPERVISOR_xenpmu_op, XENPMU_flush),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct xen_pmu_params {
    /// The version of the interface, from `XENPMU_mode_get`.
    #[abi(output)]
    pub version: xen_pmu_params__version,
    /// The mode (`XENPMU_MODE_*`) or the features (`XENPMU_FEATURE_*`); for `XENPMU_init`, the
    /// guest frame of the page to share.
    #[abi(input, output)]
    pub val: u64,
    /// The virtual CPU, for `XENPMU_init` and `XENPMU_finish`.
    #[abi(input)]
    pub vcpu: u32,
    #[abi(reserved)]
    pad: u32,
}

#[xen_abi(inline)]
pub struct xen_pmu_params__version {
    /// `XENPMU_VER_MAJ` of the running Xen.
    #[abi(output)]
    pub maj: u32,
    /// Its `XENPMU_VER_MIN`.
    #[abi(output)]
    pub min: u32,
}

/// Mode: nobody has counters.
#[xen_abi]
pub const XENPMU_MODE_OFF: u64 = 0;

/// The other modes: who has counters, and of what. One of them at a time.
#[xen_abi(flags(u64))]
pub enum XenPmuMode {
    /// Each guest, of itself.
    XENPMU_MODE_SELF = 1 << 0,
    /// Each guest, of itself; and the initial domain of Xen too.
    XENPMU_MODE_HV = 1 << 1,
    /// The initial domain alone, of everything: itself, Xen, and all guests.
    XENPMU_MODE_ALL = 1 << 2,
}

/// What guests may use. All of this is about Intel's processors; on AMD's it means nothing.
#[xen_abi(flags(u64))]
pub enum XenPmuFeature {
    /// The branch trace store.
    XENPMU_FEATURE_INTEL_BTS = 1 << 0,
    /// Only the events that tell instructions per cycle: instructions, cycles, reference cycles.
    XENPMU_FEATURE_IPC_ONLY = 1 << 1,
    /// Only the architectural events, those that CPUID tells of.
    XENPMU_FEATURE_ARCH_ONLY = 1 << 2,
}

/// What Xen tells of an overflow, in memory that it shares with the guest. The guest only reads it,
/// but for parts of `pmu`.
#[xen_abi(expect(
    same_layout,
    tail_padding,
    reason = "ends with each architecture's own part, a single byte on some"
))]
pub struct xen_pmu_data {
    /// The virtual CPU that was interrupted.
    pub vcpu_id: u32,
    /// The processor on which it ran. An unprivileged guest sees `vcpu_id`.
    pub pcpu_id: u32,
    /// The domain that was interrupted. An unprivileged guest sees `DOMID_SELF`; a privileged one
    /// `DOMID_XEN` too, and other domains in `XENPMU_MODE_ALL`.
    pub domain_id: domid_t,
    #[abi(reserved)]
    pad: [u8; 6],
    /// The architecture's part.
    pub pmu: xen_pmu_arch_t,
}
