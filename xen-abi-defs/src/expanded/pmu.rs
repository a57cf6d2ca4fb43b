// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Virtual performance counters.
//!
//! `HYPERVISOR_xenpmu_op(cmd, args)` takes an operation (`XENPMU_*`) and a `xen_pmu_params`. The
//! initial domain chooses the mode for the whole machine; each virtual CPU that is to have counters
//! gives Xen a page for its `xen_pmu_data`. When a counter overflows, Xen fills in that page and
//! raises `VIRQ_XENPMU`.
use crate::xen::*;
use crate::{arch_arm, arch_ppc, arch_riscv, arch_x86};
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// An architecture's part of a virtual CPU's performance counters.
#[allow(nonstandard_style, clippy::all)]
pub type xen_pmu_arch = arch_x86::pmu::xen_pmu_arch;
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// An architecture's part of a virtual CPU's performance counters.
#[allow(nonstandard_style, clippy::all)]
pub type xen_pmu_arch = arch_arm::xen_pmu_arch;
#[cfg(any(target_arch = "riscv64"))]
/// An architecture's part of a virtual CPU's performance counters.
#[allow(nonstandard_style, clippy::all)]
pub type xen_pmu_arch = arch_riscv::xen_pmu_arch;
#[cfg(any(target_arch = "powerpc64"))]
/// An architecture's part of a virtual CPU's performance counters.
#[allow(nonstandard_style, clippy::all)]
pub type xen_pmu_arch = arch_ppc::xen_pmu_arch;
#[cfg(
    not(
        any(
            target_arch = "x86",
            target_arch = "x86_64",
            target_arch = "arm",
            target_arch = "aarch64",
            target_arch = "riscv64",
            target_arch = "powerpc64"
        )
    )
)]
/// An architecture's part of a virtual CPU's performance counters.
#[allow(nonstandard_style, clippy::all)]
pub type xen_pmu_arch = arch_x86::pmu::xen_pmu_arch;
#[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
const _: () = {
    const MERGED: self::__xen_header::abi::Table = self::__xen_header::abi::merge(
        &[
            self::__xen_header::abi::on(
                <arch_x86::pmu::xen_pmu_arch__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(3u8),
            ),
            self::__xen_header::abi::on(
                <arch_arm::xen_pmu_arch__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(12u8),
            ),
            self::__xen_header::abi::on(
                <arch_riscv::xen_pmu_arch__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(16u8),
            ),
            self::__xen_header::abi::on(
                <arch_ppc::xen_pmu_arch__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(32u8),
            ),
        ],
    );
    unsafe impl self::__xen_header::abi::Abi for arch_x86::pmu::xen_pmu_arch {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_x86::pmu::xen_pmu_arch as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_arm::xen_pmu_arch {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_arm::xen_pmu_arch as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_riscv::xen_pmu_arch {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_riscv::xen_pmu_arch as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_ppc::xen_pmu_arch {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_ppc::xen_pmu_arch as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
};
/// `xen_pmu_arch` under its typedef name.
pub type xen_pmu_arch_t = xen_pmu_arch;
/// The version of the interface: another one here is not compatible.
pub const XENPMU_VER_MAJ: u32 = 0;
/// The version of the interface: counts what has been added.
pub const XENPMU_VER_MIN: u32 = 1;
/// The operations of `HYPERVISOR_xenpmu_op`. Modes and features are for the initial domain alone.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPmuOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPmuOp {
    /// Tells the mode, and the version of the interface.
    pub const XENPMU_mode_get: Self = Self(0);
    /// Sets the mode.
    pub const XENPMU_mode_set: Self = Self(1);
    /// Tells the features.
    pub const XENPMU_feature_get: Self = Self(2);
    /// Sets the features. EBUSY while somebody has counters, unless the mode is `XENPMU_MODE_OFF`.
    pub const XENPMU_feature_set: Self = Self(3);
    /// Gives a virtual CPU counters, and Xen a page to share with it.
    pub const XENPMU_init: Self = Self(4);
    /// Takes the counters away.
    pub const XENPMU_finish: Self = Self(5);
    /// Loads the calling virtual CPU's `lapic_lvtpc`.
    pub const XENPMU_lvtpc_set: Self = Self(6);
    /// Loads what the calling virtual CPU has changed of its saved counters, so that they count
    /// again.
    pub const XENPMU_flush: Self = Self(7);
}
self::__xen_header::abi::__group! {
    XenPmuOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenPmuOp u32 XENPMU_mode_get "XENPMU_mode_get" XENPMU_mode_set "XENPMU_mode_set"
    XENPMU_feature_get "XENPMU_feature_get" XENPMU_feature_set "XENPMU_feature_set"
    XENPMU_init "XENPMU_init" XENPMU_finish "XENPMU_finish" XENPMU_lvtpc_set
    "XENPMU_lvtpc_set" XENPMU_flush "XENPMU_flush"
}
/// What an operation works on.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_pmu_params {
    /// The version of the interface, from `XENPMU_mode_get`.
    pub version: xen_pmu_params__version,
    /// The mode (`XENPMU_MODE_*`) or the features (`XENPMU_FEATURE_*`); for `XENPMU_init`, the
    /// guest frame of the page to share.
    pub val: u64,
    /// The virtual CPU, for `XENPMU_init` and `XENPMU_finish`.
    pub vcpu: u32,
    pad: u32,
}
/// `xen_pmu_params` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_pmu_params_t = xen_pmu_params;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_params on 63u8, spelled Struct "xen_pmu_params"
    "version val vcpu pad" b"?dcc"[xen_pmu_params__version,] [] [] expects 8u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).version); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pmu_params__version {
    /// `XENPMU_VER_MAJ` of the running Xen.
    pub maj: u32,
    /// Its `XENPMU_VER_MIN`.
    pub min: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_params__version on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// Mode: nobody has counters.
pub const XENPMU_MODE_OFF: u64 = 0;
/// The other modes: who has counters, and of what. One of them at a time.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPmuMode(pub u64);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPmuMode {
    /// Each guest, of itself.
    pub const XENPMU_MODE_SELF: Self = Self(1 << 0);
    /// Each guest, of itself; and the initial domain of Xen too.
    pub const XENPMU_MODE_HV: Self = Self(1 << 1);
    /// The initial domain alone, of everything: itself, Xen, and all guests.
    pub const XENPMU_MODE_ALL: Self = Self(1 << 2);
}
self::__xen_header::abi::__group! {
    XenPmuMode u64[WIDE] [bits]
}
self::__xen_header::abi::__flags! {
    XenPmuMode u64 XENPMU_MODE_SELF "XENPMU_MODE_SELF" XENPMU_MODE_HV "XENPMU_MODE_HV"
    XENPMU_MODE_ALL "XENPMU_MODE_ALL"
}
/// What guests may use. All of this is about Intel's processors; on AMD's it means nothing.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPmuFeature(pub u64);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPmuFeature {
    /// The branch trace store.
    pub const XENPMU_FEATURE_INTEL_BTS: Self = Self(1 << 0);
    /// Only the events that tell instructions per cycle: instructions, cycles, reference cycles.
    pub const XENPMU_FEATURE_IPC_ONLY: Self = Self(1 << 1);
    /// Only the architectural events, those that CPUID tells of.
    pub const XENPMU_FEATURE_ARCH_ONLY: Self = Self(1 << 2);
}
self::__xen_header::abi::__group! {
    XenPmuFeature u64[WIDE] [bits]
}
self::__xen_header::abi::__flags! {
    XenPmuFeature u64 XENPMU_FEATURE_INTEL_BTS "XENPMU_FEATURE_INTEL_BTS"
    XENPMU_FEATURE_IPC_ONLY "XENPMU_FEATURE_IPC_ONLY" XENPMU_FEATURE_ARCH_ONLY
    "XENPMU_FEATURE_ARCH_ONLY"
}
/// What Xen tells of an overflow, in memory that it shares with the guest. The guest only reads it,
/// but for parts of `pmu`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_pmu_data {
    /// The virtual CPU that was interrupted.
    pub vcpu_id: u32,
    /// The processor on which it ran. An unprivileged guest sees `vcpu_id`.
    pub pcpu_id: u32,
    /// The domain that was interrupted. An unprivileged guest sees `DOMID_SELF`; a privileged one
    /// `DOMID_XEN` too, and other domains in `XENPMU_MODE_ALL`.
    pub domain_id: domid_t,
    pad: [u8; 6],
    /// The architecture's part.
    pub pmu: xen_pmu_arch_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pmu_data on 63u8, spelled Struct "xen_pmu_data"
    "vcpu_id pcpu_id domain_id pad pmu" b"cc?a*6?"[domid_t, xen_pmu_arch_t,] [] []
    expects 6u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    5usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain_id);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).pmu); } } }
}
