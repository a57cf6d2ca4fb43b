// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The core of the interface: what every guest needs, and what the other headers build on.
//!
//! A hypercall is a number (`__HYPERVISOR_*`) and up to five arguments, each as wide as a register.
//! Most answer zero or a count, and minus an error number of `errno.h` where they fail.
use crate::{arch_arm, arch_ppc, arch_riscv, arch_x86};
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[cfg(any(target_arch = "x86"))]
/// What an architecture adds to a virtual CPU's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_vcpu_info = arch_x86::xen_x86_32::arch_vcpu_info;
#[cfg(any(target_arch = "x86_64"))]
/// What an architecture adds to a virtual CPU's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_vcpu_info = arch_x86::xen_x86_64::arch_vcpu_info;
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// What an architecture adds to a virtual CPU's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_vcpu_info = arch_arm::arch_vcpu_info;
#[cfg(any(target_arch = "riscv64"))]
/// What an architecture adds to a virtual CPU's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_vcpu_info = arch_riscv::arch_vcpu_info;
#[cfg(any(target_arch = "powerpc64"))]
/// What an architecture adds to a virtual CPU's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_vcpu_info = arch_ppc::arch_vcpu_info;
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
/// What an architecture adds to a virtual CPU's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_vcpu_info = arch_x86::xen_x86_32::arch_vcpu_info;
#[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
const _: () = {
    const MERGED: self::__xen_header::abi::Table = self::__xen_header::abi::merge(
        &[
            self::__xen_header::abi::on(
                <arch_x86::xen_x86_32::arch_vcpu_info__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(1u8),
            ),
            self::__xen_header::abi::on(
                <arch_x86::xen_x86_64::arch_vcpu_info__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(2u8),
            ),
            self::__xen_header::abi::on(
                <arch_arm::arch_vcpu_info__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(12u8),
            ),
            self::__xen_header::abi::on(
                <arch_riscv::arch_vcpu_info__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(16u8),
            ),
            self::__xen_header::abi::on(
                <arch_ppc::arch_vcpu_info__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(32u8),
            ),
        ],
    );
    unsafe impl self::__xen_header::abi::Abi for arch_x86::xen_x86_32::arch_vcpu_info {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_x86::xen_x86_32::arch_vcpu_info as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_x86::xen_x86_64::arch_vcpu_info {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_x86::xen_x86_64::arch_vcpu_info as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_arm::arch_vcpu_info {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_arm::arch_vcpu_info as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_riscv::arch_vcpu_info {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_riscv::arch_vcpu_info as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_ppc::arch_vcpu_info {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_ppc::arch_vcpu_info as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
};
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// What an architecture adds to a domain's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_shared_info = arch_x86::xen::arch_shared_info;
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// What an architecture adds to a domain's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_shared_info = arch_arm::arch_shared_info;
#[cfg(any(target_arch = "riscv64"))]
/// What an architecture adds to a domain's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_shared_info = arch_riscv::arch_shared_info;
#[cfg(any(target_arch = "powerpc64"))]
/// What an architecture adds to a domain's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_shared_info = arch_ppc::arch_shared_info;
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
/// What an architecture adds to a domain's shared data.
#[allow(nonstandard_style, clippy::all)]
pub type arch_shared_info = arch_x86::xen::arch_shared_info;
#[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
const _: () = {
    const MERGED: self::__xen_header::abi::Table = self::__xen_header::abi::merge(
        &[
            self::__xen_header::abi::on(
                <arch_x86::xen::arch_shared_info__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(3u8),
            ),
            self::__xen_header::abi::on(
                <arch_arm::arch_shared_info__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(12u8),
            ),
            self::__xen_header::abi::on(
                <arch_riscv::arch_shared_info__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(16u8),
            ),
            self::__xen_header::abi::on(
                <arch_ppc::arch_shared_info__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(32u8),
            ),
        ],
    );
    unsafe impl self::__xen_header::abi::Abi for arch_x86::xen::arch_shared_info {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_x86::xen::arch_shared_info as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_arm::arch_shared_info {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_arm::arch_shared_info as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_riscv::arch_shared_info {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_riscv::arch_shared_info as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_ppc::arch_shared_info {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_ppc::arch_shared_info as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
};
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// All that a virtual CPU consists of.
#[allow(nonstandard_style, clippy::all)]
pub type vcpu_guest_context = arch_x86::xen::vcpu_guest_context;
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// All that a virtual CPU consists of.
#[allow(nonstandard_style, clippy::all)]
pub type vcpu_guest_context = arch_arm::vcpu_guest_context;
#[cfg(any(target_arch = "riscv64"))]
/// All that a virtual CPU consists of.
#[allow(nonstandard_style, clippy::all)]
pub type vcpu_guest_context = arch_riscv::vcpu_guest_context;
#[cfg(any(target_arch = "powerpc64"))]
/// All that a virtual CPU consists of.
#[allow(nonstandard_style, clippy::all)]
pub type vcpu_guest_context = arch_ppc::vcpu_guest_context;
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
/// All that a virtual CPU consists of.
#[allow(nonstandard_style, clippy::all)]
pub type vcpu_guest_context = arch_x86::xen::vcpu_guest_context;
#[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
const _: () = {
    const MERGED: self::__xen_header::abi::Table = self::__xen_header::abi::merge(
        &[
            self::__xen_header::abi::on(
                <arch_x86::xen::vcpu_guest_context__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(3u8),
            ),
            self::__xen_header::abi::on(
                <arch_arm::vcpu_guest_context__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(12u8),
            ),
            self::__xen_header::abi::on(
                <arch_riscv::vcpu_guest_context__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(16u8),
            ),
            self::__xen_header::abi::on(
                <arch_ppc::vcpu_guest_context__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(32u8),
            ),
        ],
    );
    unsafe impl self::__xen_header::abi::Abi for arch_x86::xen::vcpu_guest_context {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_x86::xen::vcpu_guest_context as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_arm::vcpu_guest_context {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_arm::vcpu_guest_context as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_riscv::vcpu_guest_context {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_riscv::vcpu_guest_context as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_ppc::vcpu_guest_context {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_ppc::vcpu_guest_context as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
};
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// What an architecture has to know to make a domain.
#[allow(nonstandard_style, clippy::all)]
pub type xen_arch_domainconfig = arch_x86::xen::xen_arch_domainconfig;
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// What an architecture has to know to make a domain.
#[allow(nonstandard_style, clippy::all)]
pub type xen_arch_domainconfig = arch_arm::xen_arch_domainconfig;
#[cfg(any(target_arch = "riscv64"))]
/// What an architecture has to know to make a domain.
#[allow(nonstandard_style, clippy::all)]
pub type xen_arch_domainconfig = arch_riscv::xen_arch_domainconfig;
#[cfg(any(target_arch = "powerpc64"))]
/// What an architecture has to know to make a domain.
#[allow(nonstandard_style, clippy::all)]
pub type xen_arch_domainconfig = arch_ppc::xen_arch_domainconfig;
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
/// What an architecture has to know to make a domain.
#[allow(nonstandard_style, clippy::all)]
pub type xen_arch_domainconfig = arch_x86::xen::xen_arch_domainconfig;
#[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
const _: () = {
    const MERGED: self::__xen_header::abi::Table = self::__xen_header::abi::merge(
        &[
            self::__xen_header::abi::on(
                <arch_x86::xen::xen_arch_domainconfig__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(3u8),
            ),
            self::__xen_header::abi::on(
                <arch_arm::xen_arch_domainconfig__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(12u8),
            ),
            self::__xen_header::abi::on(
                <arch_riscv::xen_arch_domainconfig__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(16u8),
            ),
            self::__xen_header::abi::on(
                <arch_ppc::xen_arch_domainconfig__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(32u8),
            ),
        ],
    );
    unsafe impl self::__xen_header::abi::Abi for arch_x86::xen::xen_arch_domainconfig {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_x86::xen::xen_arch_domainconfig as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_arm::xen_arch_domainconfig {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_arm::xen_arch_domainconfig as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_riscv::xen_arch_domainconfig {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_riscv::xen_arch_domainconfig as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_ppc::xen_arch_domainconfig {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_ppc::xen_arch_domainconfig as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
};
#[cfg(any(target_arch = "x86"))]
/// A guest's registers, as Xen saves them.
#[allow(nonstandard_style, clippy::all)]
pub type cpu_user_regs = arch_x86::xen_x86_32::cpu_user_regs;
#[cfg(any(target_arch = "x86_64"))]
/// A guest's registers, as Xen saves them.
#[allow(nonstandard_style, clippy::all)]
pub type cpu_user_regs = arch_x86::xen_x86_64::cpu_user_regs;
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
/// A guest's registers, as Xen saves them.
#[allow(nonstandard_style, clippy::all)]
pub type cpu_user_regs = arch_x86::xen_x86_32::cpu_user_regs;
#[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
const _: () = {
    const MERGED: self::__xen_header::abi::Table = self::__xen_header::abi::merge(
        &[
            self::__xen_header::abi::on(
                <arch_x86::xen_x86_32::cpu_user_regs__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(1u8),
            ),
            self::__xen_header::abi::on(
                <arch_x86::xen_x86_64::cpu_user_regs__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(2u8),
            ),
        ],
    );
    unsafe impl self::__xen_header::abi::Abi for arch_x86::xen_x86_32::cpu_user_regs {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_x86::xen_x86_32::cpu_user_regs as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_x86::xen_x86_64::cpu_user_regs {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_x86::xen_x86_64::cpu_user_regs as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
};
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// A guest's registers, as the toolstack sees them.
#[allow(nonstandard_style, clippy::all)]
pub type vcpu_guest_core_regs = arch_arm::vcpu_guest_core_regs;
#[cfg(any(target_arch = "powerpc64"))]
/// A guest's registers, as the toolstack sees them.
#[allow(nonstandard_style, clippy::all)]
pub type vcpu_guest_core_regs = arch_ppc::vcpu_guest_core_regs;
#[cfg(not(any(target_arch = "arm", target_arch = "aarch64", target_arch = "powerpc64")))]
/// A guest's registers, as the toolstack sees them.
#[allow(nonstandard_style, clippy::all)]
pub type vcpu_guest_core_regs = arch_arm::vcpu_guest_core_regs;
#[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
const _: () = {
    const MERGED: self::__xen_header::abi::Table = self::__xen_header::abi::merge(
        &[
            self::__xen_header::abi::on(
                <arch_arm::vcpu_guest_core_regs__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(12u8),
            ),
            self::__xen_header::abi::on(
                <arch_ppc::vcpu_guest_core_regs__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(32u8),
            ),
        ],
    );
    unsafe impl self::__xen_header::abi::Abi for arch_arm::vcpu_guest_core_regs {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_arm::vcpu_guest_core_regs as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
    unsafe impl self::__xen_header::abi::Abi for arch_ppc::vcpu_guest_core_regs {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe {
                <arch_ppc::vcpu_guest_core_regs as self::__xen_header::abi::Member>::clear_padding(
                    this,
                )
            }
        }
    }
};
#[cfg(any(target_arch = "x86"))]
/// Where Xen enters the guest for a callback. Only some architectures have such callbacks.
#[allow(nonstandard_style, clippy::all)]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct xen_callback_t(pub arch_x86::xen_x86_32::xen_callback_t);
#[cfg(any(target_arch = "x86_64"))]
/// Where Xen enters the guest for a callback. Only some architectures have such callbacks.
#[allow(nonstandard_style, clippy::all)]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct xen_callback_t(pub arch_x86::xen_x86_64::xen_callback_t);
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// Where Xen enters the guest for a callback. Only some architectures have such callbacks.
#[allow(nonstandard_style, clippy::all)]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct xen_callback_t(pub arch_arm::xen_callback_t);
#[cfg(
    not(
        any(
            target_arch = "x86",
            target_arch = "x86_64",
            target_arch = "arm",
            target_arch = "aarch64"
        )
    )
)]
/// Where Xen enters the guest for a callback. Only some architectures have such callbacks.
#[allow(nonstandard_style, clippy::all)]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct xen_callback_t(pub arch_x86::xen_x86_32::xen_callback_t);
const _: () = {
    const MERGED: self::__xen_header::abi::Table = self::__xen_header::abi::merge(
        &[
            self::__xen_header::abi::on(
                <arch_x86::xen_x86_32::xen_callback_t__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(1u8),
            ),
            self::__xen_header::abi::on(
                <arch_x86::xen_x86_64::xen_callback_t__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(2u8),
            ),
            self::__xen_header::abi::on(
                <arch_arm::xen_callback_t__own as self::__xen_header::abi::Member>::OWN,
                self::__xen_header::abi::AbiSet::from_bits(12u8),
            ),
        ],
    );
    unsafe impl self::__xen_header::abi::Abi for xen_callback_t {
        const LAYOUT: self::__xen_header::abi::Table = MERGED;
    }
};
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// How many virtual CPUs `shared_info` has room for.
#[allow(nonstandard_style, clippy::all)]
pub const XEN_LEGACY_MAX_VCPUS: u32 = arch_x86::xen::XEN_LEGACY_MAX_VCPUS;
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
/// How many virtual CPUs `shared_info` has room for.
#[allow(nonstandard_style, clippy::all)]
pub const XEN_LEGACY_MAX_VCPUS: u32 = arch_arm::XEN_LEGACY_MAX_VCPUS;
#[cfg(any(target_arch = "riscv64"))]
/// How many virtual CPUs `shared_info` has room for.
#[allow(nonstandard_style, clippy::all)]
pub const XEN_LEGACY_MAX_VCPUS: u32 = arch_riscv::XEN_LEGACY_MAX_VCPUS;
#[cfg(any(target_arch = "powerpc64"))]
/// How many virtual CPUs `shared_info` has room for.
#[allow(nonstandard_style, clippy::all)]
pub const XEN_LEGACY_MAX_VCPUS: u32 = arch_ppc::XEN_LEGACY_MAX_VCPUS;
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
/// How many virtual CPUs `shared_info` has room for.
#[allow(nonstandard_style, clippy::all)]
pub const XEN_LEGACY_MAX_VCPUS: u32 = arch_x86::xen::XEN_LEGACY_MAX_VCPUS;
#[doc(hidden)]
#[allow(nonstandard_style, clippy::all)]
pub enum XEN_LEGACY_MAX_VCPUS {}
impl XEN_LEGACY_MAX_VCPUS {
    /// The value on each architecture.
    #[allow(dead_code)]
    pub const ON: [u64; 6] = [
        arch_x86::xen::XEN_LEGACY_MAX_VCPUS as u64,
        arch_x86::xen::XEN_LEGACY_MAX_VCPUS as u64,
        arch_arm::XEN_LEGACY_MAX_VCPUS as u64,
        arch_arm::XEN_LEGACY_MAX_VCPUS as u64,
        arch_riscv::XEN_LEGACY_MAX_VCPUS as u64,
        arch_ppc::XEN_LEGACY_MAX_VCPUS as u64,
    ];
}
/// `vcpu_guest_context` under its typedef name.
pub type vcpu_guest_context_t = vcpu_guest_context;
/// Bytes, as C's characters.
#[allow(non_camel_case_types)]
pub type uchar = self::__xen_header::abi::types::c_uchar;
/// Unsigned integers.
#[allow(non_camel_case_types)]
pub type uint = self::__xen_header::abi::types::c_uint;
/// Unsigned words of the guest's width.
#[cfg(any())]
#[allow(non_camel_case_types)]
pub type ulong = self::__xen_header::abi::types::c_ulong;
/// The numbers of the hypercalls.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenHypercall(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenHypercall {
    /// Sets what the guest does on traps (x86 PV).
    pub const __HYPERVISOR_set_trap_table: Self = Self(0);
    /// Changes page tables and the machine-to-guest table (x86 PV).
    pub const __HYPERVISOR_mmu_update: Self = Self(1);
    /// Sets the global descriptors (x86 PV).
    pub const __HYPERVISOR_set_gdt: Self = Self(2);
    /// Sets the kernel's stack (x86 PV).
    pub const __HYPERVISOR_stack_switch: Self = Self(3);
    /// Sets where Xen enters the guest (x86 PV).
    pub const __HYPERVISOR_set_callbacks: Self = Self(4);
    /// Sets or clears CR0.TS (x86 PV).
    pub const __HYPERVISOR_fpu_taskswitch: Self = Self(5);
    /// The scheduler, before interface 0x00030101.
    pub const __HYPERVISOR_sched_op_compat: Self = Self(6);
    /// The machine, for the hardware domain.
    pub const __HYPERVISOR_platform_op: Self = Self(7);
    /// Sets a debug register (x86 PV).
    pub const __HYPERVISOR_set_debugreg: Self = Self(8);
    /// Reads a debug register (x86 PV).
    pub const __HYPERVISOR_get_debugreg: Self = Self(9);
    /// Changes a descriptor (x86 PV).
    pub const __HYPERVISOR_update_descriptor: Self = Self(10);
    /// Memory.
    pub const __HYPERVISOR_memory_op: Self = Self(12);
    /// Several calls in one.
    pub const __HYPERVISOR_multicall: Self = Self(13);
    /// Changes the mapping of one address (x86 PV).
    pub const __HYPERVISOR_update_va_mapping: Self = Self(14);
    /// Sets the calling virtual CPU's timer.
    pub const __HYPERVISOR_set_timer_op: Self = Self(15);
    /// Event channels, before interface 0x00030202.
    pub const __HYPERVISOR_event_channel_op_compat: Self = Self(16);
    /// Which Xen it is.
    pub const __HYPERVISOR_xen_version: Self = Self(17);
    /// Xen's console.
    pub const __HYPERVISOR_console_io: Self = Self(18);
    /// Interrupts and devices, before interface 0x00030202.
    pub const __HYPERVISOR_physdev_op_compat: Self = Self(19);
    /// Shared memory between domains.
    pub const __HYPERVISOR_grant_table_op: Self = Self(20);
    /// Conveniences for PV guests.
    pub const __HYPERVISOR_vm_assist: Self = Self(21);
    /// The same as `update_va_mapping`, of another domain's page (x86 PV).
    pub const __HYPERVISOR_update_va_mapping_otherdomain: Self = Self(22);
    /// Returns from a trap (x86 PV).
    pub const __HYPERVISOR_iret: Self = Self(23);
    /// Virtual CPUs.
    pub const __HYPERVISOR_vcpu_op: Self = Self(24);
    /// Sets the base of a segment (x86_64 PV).
    pub const __HYPERVISOR_set_segment_base: Self = Self(25);
    /// Page tables and caches (x86 PV).
    pub const __HYPERVISOR_mmuext_op: Self = Self(26);
    /// The security module.
    pub const __HYPERVISOR_xsm_op: Self = Self(27);
    /// Non-maskable interrupts.
    pub const __HYPERVISOR_nmi_op: Self = Self(28);
    /// The scheduler.
    pub const __HYPERVISOR_sched_op: Self = Self(29);
    /// Where Xen enters the guest.
    pub const __HYPERVISOR_callback_op: Self = Self(30);
    /// The profiler.
    pub const __HYPERVISOR_xenoprof_op: Self = Self(31);
    /// Event channels.
    pub const __HYPERVISOR_event_channel_op: Self = Self(32);
    /// Interrupts and devices.
    pub const __HYPERVISOR_physdev_op: Self = Self(33);
    /// HVM domains.
    pub const __HYPERVISOR_hvm_op: Self = Self(34);
    /// The system, for the toolstack.
    pub const __HYPERVISOR_sysctl: Self = Self(35);
    /// Domains, for the toolstack.
    pub const __HYPERVISOR_domctl: Self = Self(36);
    /// Starting another kernel after a crash.
    pub const __HYPERVISOR_kexec_op: Self = Self(37);
    /// Transcendent memory, which no Xen has any more.
    pub const __HYPERVISOR_tmem_op: Self = Self(38);
    /// Messages between domains.
    pub const __HYPERVISOR_argo_op: Self = Self(39);
    /// Performance counters.
    pub const __HYPERVISOR_xenpmu_op: Self = Self(40);
    /// HVM domains, for device models.
    pub const __HYPERVISOR_dm_op: Self = Self(41);
    /// Xen's file system of settings and facts.
    pub const __HYPERVISOR_hypfs_op: Self = Self(42);
    /// The architecture's own.
    pub const __HYPERVISOR_arch_0: Self = Self(48);
    /// The architecture's own.
    pub const __HYPERVISOR_arch_1: Self = Self(49);
    /// The architecture's own.
    pub const __HYPERVISOR_arch_2: Self = Self(50);
    /// The architecture's own.
    pub const __HYPERVISOR_arch_3: Self = Self(51);
    /// The architecture's own.
    pub const __HYPERVISOR_arch_4: Self = Self(52);
    /// The architecture's own.
    pub const __HYPERVISOR_arch_5: Self = Self(53);
    /// The architecture's own.
    pub const __HYPERVISOR_arch_6: Self = Self(54);
    /// The architecture's own.
    pub const __HYPERVISOR_arch_7: Self = Self(55);
}
impl XenHypercall {
    /// What `__HYPERVISOR_platform_op` was called.
    #[deprecated(note = "it is `__HYPERVISOR_platform_op` now")]
    #[allow(nonstandard_style, clippy::all)]
    pub const __HYPERVISOR_dom0_op: Self = Self::__HYPERVISOR_platform_op;
}
self::__xen_header::abi::__group! {
    XenHypercall u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenHypercall u32 __HYPERVISOR_set_trap_table "__HYPERVISOR_set_trap_table"
    __HYPERVISOR_mmu_update "__HYPERVISOR_mmu_update" __HYPERVISOR_set_gdt
    "__HYPERVISOR_set_gdt" __HYPERVISOR_stack_switch "__HYPERVISOR_stack_switch"
    __HYPERVISOR_set_callbacks "__HYPERVISOR_set_callbacks" __HYPERVISOR_fpu_taskswitch
    "__HYPERVISOR_fpu_taskswitch" __HYPERVISOR_sched_op_compat
    "__HYPERVISOR_sched_op_compat" __HYPERVISOR_platform_op "__HYPERVISOR_platform_op"
    __HYPERVISOR_set_debugreg "__HYPERVISOR_set_debugreg" __HYPERVISOR_get_debugreg
    "__HYPERVISOR_get_debugreg" __HYPERVISOR_update_descriptor
    "__HYPERVISOR_update_descriptor" __HYPERVISOR_memory_op "__HYPERVISOR_memory_op"
    __HYPERVISOR_multicall "__HYPERVISOR_multicall" __HYPERVISOR_update_va_mapping
    "__HYPERVISOR_update_va_mapping" __HYPERVISOR_set_timer_op
    "__HYPERVISOR_set_timer_op" __HYPERVISOR_event_channel_op_compat
    "__HYPERVISOR_event_channel_op_compat" __HYPERVISOR_xen_version
    "__HYPERVISOR_xen_version" __HYPERVISOR_console_io "__HYPERVISOR_console_io"
    __HYPERVISOR_physdev_op_compat "__HYPERVISOR_physdev_op_compat"
    __HYPERVISOR_grant_table_op "__HYPERVISOR_grant_table_op" __HYPERVISOR_vm_assist
    "__HYPERVISOR_vm_assist" __HYPERVISOR_update_va_mapping_otherdomain
    "__HYPERVISOR_update_va_mapping_otherdomain" __HYPERVISOR_iret "__HYPERVISOR_iret"
    __HYPERVISOR_vcpu_op "__HYPERVISOR_vcpu_op" __HYPERVISOR_set_segment_base
    "__HYPERVISOR_set_segment_base" __HYPERVISOR_mmuext_op "__HYPERVISOR_mmuext_op"
    __HYPERVISOR_xsm_op "__HYPERVISOR_xsm_op" __HYPERVISOR_nmi_op "__HYPERVISOR_nmi_op"
    __HYPERVISOR_sched_op "__HYPERVISOR_sched_op" __HYPERVISOR_callback_op
    "__HYPERVISOR_callback_op" __HYPERVISOR_xenoprof_op "__HYPERVISOR_xenoprof_op"
    __HYPERVISOR_event_channel_op "__HYPERVISOR_event_channel_op" __HYPERVISOR_physdev_op
    "__HYPERVISOR_physdev_op" __HYPERVISOR_hvm_op "__HYPERVISOR_hvm_op"
    __HYPERVISOR_sysctl "__HYPERVISOR_sysctl" __HYPERVISOR_domctl "__HYPERVISOR_domctl"
    __HYPERVISOR_kexec_op "__HYPERVISOR_kexec_op" __HYPERVISOR_tmem_op
    "__HYPERVISOR_tmem_op" __HYPERVISOR_argo_op "__HYPERVISOR_argo_op"
    __HYPERVISOR_xenpmu_op "__HYPERVISOR_xenpmu_op" __HYPERVISOR_dm_op
    "__HYPERVISOR_dm_op" __HYPERVISOR_hypfs_op "__HYPERVISOR_hypfs_op"
    __HYPERVISOR_arch_0 "__HYPERVISOR_arch_0" __HYPERVISOR_arch_1 "__HYPERVISOR_arch_1"
    __HYPERVISOR_arch_2 "__HYPERVISOR_arch_2" __HYPERVISOR_arch_3 "__HYPERVISOR_arch_3"
    __HYPERVISOR_arch_4 "__HYPERVISOR_arch_4" __HYPERVISOR_arch_5 "__HYPERVISOR_arch_5"
    __HYPERVISOR_arch_6 "__HYPERVISOR_arch_6" __HYPERVISOR_arch_7 "__HYPERVISOR_arch_7"
}
/// The virtual interrupts.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct Virq(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl Virq {
    /// V. The timer that the virtual CPU has set has run out.
    pub const VIRQ_TIMER: Self = Self(0);
    /// V. Please print what you know.
    pub const VIRQ_DEBUG: Self = Self(1);
    /// G. (hardware domain) Xen's console has input.
    pub const VIRQ_CONSOLE: Self = Self(2);
    /// G. (toolstack) Something happened to a domain: it ended, say.
    pub const VIRQ_DOM_EXC: Self = Self(3);
    /// G. (toolstack) The trace buffer has records.
    pub const VIRQ_TBUF: Self = Self(4);
    /// G. (toolstack) A domain stopped for its debugger.
    pub const VIRQ_DEBUGGER: Self = Self(6);
    /// V. The profiler has samples.
    pub const VIRQ_XENOPROF: Self = Self(7);
    /// G. (toolstack) Xen's console has output.
    pub const VIRQ_CON_RING: Self = Self(8);
    /// G. (hardware domain) A processor was put on or off line.
    pub const VIRQ_PCPU_STATE: Self = Self(9);
    /// G. (toolstack) An event of a domain's memory.
    pub const VIRQ_MEM_EVENT: Self = Self(10);
    /// G. Argo has a message.
    pub const VIRQ_ARGO: Self = Self(11);
    /// G. (toolstack) Xen is short of memory.
    pub const VIRQ_ENOMEM: Self = Self(12);
    /// V. A performance counter has overflowed.
    pub const VIRQ_XENPMU: Self = Self(13);
    /// The architecture's own.
    pub const VIRQ_ARCH_0: Self = Self(16);
    /// The architecture's own.
    pub const VIRQ_ARCH_1: Self = Self(17);
    /// The architecture's own.
    pub const VIRQ_ARCH_2: Self = Self(18);
    /// The architecture's own.
    pub const VIRQ_ARCH_3: Self = Self(19);
    /// The architecture's own.
    pub const VIRQ_ARCH_4: Self = Self(20);
    /// The architecture's own.
    pub const VIRQ_ARCH_5: Self = Self(21);
    /// The architecture's own.
    pub const VIRQ_ARCH_6: Self = Self(22);
    /// The architecture's own.
    pub const VIRQ_ARCH_7: Self = Self(23);
}
self::__xen_header::abi::__group! {
    Virq u32[] []
}
self::__xen_header::abi::__open_enum! {
    Virq u32 VIRQ_TIMER "VIRQ_TIMER" VIRQ_DEBUG "VIRQ_DEBUG" VIRQ_CONSOLE "VIRQ_CONSOLE"
    VIRQ_DOM_EXC "VIRQ_DOM_EXC" VIRQ_TBUF "VIRQ_TBUF" VIRQ_DEBUGGER "VIRQ_DEBUGGER"
    VIRQ_XENOPROF "VIRQ_XENOPROF" VIRQ_CON_RING "VIRQ_CON_RING" VIRQ_PCPU_STATE
    "VIRQ_PCPU_STATE" VIRQ_MEM_EVENT "VIRQ_MEM_EVENT" VIRQ_ARGO "VIRQ_ARGO" VIRQ_ENOMEM
    "VIRQ_ENOMEM" VIRQ_XENPMU "VIRQ_XENPMU" VIRQ_ARCH_0 "VIRQ_ARCH_0" VIRQ_ARCH_1
    "VIRQ_ARCH_1" VIRQ_ARCH_2 "VIRQ_ARCH_2" VIRQ_ARCH_3 "VIRQ_ARCH_3" VIRQ_ARCH_4
    "VIRQ_ARCH_4" VIRQ_ARCH_5 "VIRQ_ARCH_5" VIRQ_ARCH_6 "VIRQ_ARCH_6" VIRQ_ARCH_7
    "VIRQ_ARCH_7"
}
/// The number of virtual interrupts.
pub const NR_VIRQS: u32 = 24;
/// Command in `mmu_update::ptr`: an entry of a page table, checked.
pub const MMU_NORMAL_PT_UPDATE: u32 = 0;
/// Command in `mmu_update::ptr`: the guest frame of a machine frame, which the rest of `ptr` is in.
pub const MMU_MACHPHYS_UPDATE: u32 = 1;
/// Command in `mmu_update::ptr`: an entry of a page table, whose accessed and dirty bits stay.
pub const MMU_PT_UPDATE_PRESERVE_AD: u32 = 2;
/// Command in `mmu_update::ptr`: an entry of a page table, whose frame is a machine's in any case.
pub const MMU_PT_UPDATE_NO_TRANSLATE: u32 = 3;
/// The operations of `HYPERVISOR_mmuext_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct Mmuext(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl Mmuext {
    /// Takes frame `mfn` to be a page table of level 1, and keeps it one.
    pub const MMUEXT_PIN_L1_TABLE: Self = Self(0);
    /// The same, of level 2.
    pub const MMUEXT_PIN_L2_TABLE: Self = Self(1);
    /// The same, of level 3.
    pub const MMUEXT_PIN_L3_TABLE: Self = Self(2);
    /// The same, of level 4.
    pub const MMUEXT_PIN_L4_TABLE: Self = Self(3);
    /// Lets go of page table `mfn`.
    pub const MMUEXT_UNPIN_TABLE: Self = Self(4);
    /// Runs under page table `mfn` from now on.
    pub const MMUEXT_NEW_BASEPTR: Self = Self(5);
    /// Flushes this processor's TLB.
    pub const MMUEXT_TLB_FLUSH_LOCAL: Self = Self(6);
    /// Flushes `linear_addr` from this processor's TLB.
    pub const MMUEXT_INVLPG_LOCAL: Self = Self(7);
    /// Flushes the TLBs of the virtual CPUs in `vcpumask`.
    pub const MMUEXT_TLB_FLUSH_MULTI: Self = Self(8);
    /// Flushes `linear_addr` from the TLBs of the virtual CPUs in `vcpumask`.
    pub const MMUEXT_INVLPG_MULTI: Self = Self(9);
    /// Flushes the TLBs of all of the domain's virtual CPUs.
    pub const MMUEXT_TLB_FLUSH_ALL: Self = Self(10);
    /// Flushes `linear_addr` from the TLBs of all of them.
    pub const MMUEXT_INVLPG_ALL: Self = Self(11);
    /// Writes back and flushes this processor's caches.
    pub const MMUEXT_FLUSH_CACHE: Self = Self(12);
    /// Sets the local descriptors: `nr_ents` of them at `linear_addr`, a page's begin.
    pub const MMUEXT_SET_LDT: Self = Self(13);
    /// x86_64: runs user mode under page table `mfn`.
    pub const MMUEXT_NEW_USER_BASEPTR: Self = Self(15);
    /// Fills frame `mfn` with zeros.
    pub const MMUEXT_CLEAR_PAGE: Self = Self(16);
    /// Copies frame `src_mfn` to frame `mfn`.
    pub const MMUEXT_COPY_PAGE: Self = Self(17);
    /// Writes back and flushes the caches of all processors.
    pub const MMUEXT_FLUSH_CACHE_GLOBAL: Self = Self(18);
    /// Takes the frames from `mfn` on to be a superpage.
    pub const MMUEXT_MARK_SUPER: Self = Self(19);
    /// Takes the superpage at `mfn` to be single frames again.
    pub const MMUEXT_UNMARK_SUPER: Self = Self(20);
}
self::__xen_header::abi::__group! {
    Mmuext u32[] []
}
self::__xen_header::abi::__open_enum! {
    Mmuext u32 MMUEXT_PIN_L1_TABLE "MMUEXT_PIN_L1_TABLE" MMUEXT_PIN_L2_TABLE
    "MMUEXT_PIN_L2_TABLE" MMUEXT_PIN_L3_TABLE "MMUEXT_PIN_L3_TABLE" MMUEXT_PIN_L4_TABLE
    "MMUEXT_PIN_L4_TABLE" MMUEXT_UNPIN_TABLE "MMUEXT_UNPIN_TABLE" MMUEXT_NEW_BASEPTR
    "MMUEXT_NEW_BASEPTR" MMUEXT_TLB_FLUSH_LOCAL "MMUEXT_TLB_FLUSH_LOCAL"
    MMUEXT_INVLPG_LOCAL "MMUEXT_INVLPG_LOCAL" MMUEXT_TLB_FLUSH_MULTI
    "MMUEXT_TLB_FLUSH_MULTI" MMUEXT_INVLPG_MULTI "MMUEXT_INVLPG_MULTI"
    MMUEXT_TLB_FLUSH_ALL "MMUEXT_TLB_FLUSH_ALL" MMUEXT_INVLPG_ALL "MMUEXT_INVLPG_ALL"
    MMUEXT_FLUSH_CACHE "MMUEXT_FLUSH_CACHE" MMUEXT_SET_LDT "MMUEXT_SET_LDT"
    MMUEXT_NEW_USER_BASEPTR "MMUEXT_NEW_USER_BASEPTR" MMUEXT_CLEAR_PAGE
    "MMUEXT_CLEAR_PAGE" MMUEXT_COPY_PAGE "MMUEXT_COPY_PAGE" MMUEXT_FLUSH_CACHE_GLOBAL
    "MMUEXT_FLUSH_CACHE_GLOBAL" MMUEXT_MARK_SUPER "MMUEXT_MARK_SUPER" MMUEXT_UNMARK_SUPER
    "MMUEXT_UNMARK_SUPER"
}
/// One operation of `HYPERVISOR_mmuext_op`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mmuext_op {
    /// `MMUEXT_*`.
    pub cmd: c_uint,
    /// What it works on.
    pub arg1: mmuext_op__arg1,
    /// What else it needs.
    pub arg2: mmuext_op__arg2,
}
/// `mmuext_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type mmuext_op_t = mmuext_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for mmuext_op on 63u8, spelled Struct "mmuext_op" "cmd arg1 arg2"
    b"q??"[mmuext_op__arg1, mmuext_op__arg2,] [] [] expects 5u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).arg1);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).arg2); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union mmuext_op__arg1 {
    /// A machine frame.
    pub mfn: xen_pfn_t,
    /// A virtual address.
    pub linear_addr: c_ulong,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mmuext_op__arg1 on 63u8, spelled Union "mmuext_op__arg1"
    "mfn linear_addr" b"ts"[] [] [] expects 4u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union mmuext_op__arg2 {
    /// How many descriptors there are.
    pub nr_ents: c_uint,
    /// A bit for each virtual CPU.
    pub vcpumask: ConstGuestHandle<c_void>,
    /// The machine frame to copy.
    pub src_mfn: xen_pfn_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mmuext_op__arg2 on 63u8, spelled Union "mmuext_op__arg2"
    "nr_ents vcpumask src_mfn" b"qHt"[] [] [] expects 4u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Flush nothing.
pub const UVMF_NONE: u64 = xen_mk_ulong(0) << 0;
#[allow(nonstandard_style, clippy::all)]
/// Flush whole TLBs.
pub const UVMF_TLB_FLUSH: u64 = xen_mk_ulong(1) << 0;
#[allow(nonstandard_style, clippy::all)]
/// Flush the one address.
pub const UVMF_INVLPG: u64 = xen_mk_ulong(2) << 0;
#[allow(nonstandard_style, clippy::all)]
/// The bits that say what is flushed.
pub const UVMF_FLUSHTYPE_MASK: u64 = xen_mk_ulong(3) << 0;
#[allow(nonstandard_style, clippy::all)]
/// Flush it for some virtual CPUs.
pub const UVMF_MULTI: u64 = xen_mk_ulong(0) << 2;
#[allow(nonstandard_style, clippy::all)]
/// Flush it on this processor.
pub const UVMF_LOCAL: u64 = xen_mk_ulong(0) << 2;
#[allow(nonstandard_style, clippy::all)]
/// Flush it everywhere.
pub const UVMF_ALL: u64 = xen_mk_ulong(1) << 2;
#[allow(nonstandard_style, clippy::all)]
/// Writes to Xen's console, and answers zero. The hardware domain's text goes out as it is; of other
/// domains only printable characters do, a line at a time.
pub const CONSOLEIO_write: u32 = 0;
#[allow(nonstandard_style, clippy::all)]
/// Reads from Xen's console, and answers how many characters there were; at most 2 GiB at once.
pub const CONSOLEIO_read: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// `HYPERVISOR_vm_assist`: turns an assist on.
pub const VMASST_CMD_enable: u32 = 0;
#[allow(nonstandard_style, clippy::all)]
/// `HYPERVISOR_vm_assist`: turns an assist off.
pub const VMASST_CMD_disable: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// x86_32: segments seem to have a limit of 4 GiB.
pub const VMASST_TYPE_4gb_segments: u32 = 0;
#[allow(nonstandard_style, clippy::all)]
/// x86_32: trap 15 tells each time that the assist above was needed.
pub const VMASST_TYPE_4gb_segments_notify: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// x86: page tables of level 1 can be written to, although no writable mapping of them may exist.
pub const VMASST_TYPE_writable_pagetables: u32 = 2;
#[allow(nonstandard_style, clippy::all)]
/// x86 with PAE: page tables of level 3 may be above 4 GiB.
pub const VMASST_TYPE_pae_extended_cr3: u32 = 3;
#[allow(nonstandard_style, clippy::all)]
/// x86: the I/O privilege level is kept for the guest in %eflags, whose kernel counts as level 0.
pub const VMASST_TYPE_architectural_iopl: u32 = 4;
#[allow(nonstandard_style, clippy::all)]
/// `XEN_RUNSTATE_UPDATE` is set in a `vcpu_runstate_info` while Xen writes it.
pub const VMASST_TYPE_runstate_update_flag: u32 = 5;
#[allow(nonstandard_style, clippy::all)]
/// x86_64: the machine-to-guest table is out of sight in user mode, at the cost that a top-level page
/// table is used either by the kernel or by user mode.
pub const VMASST_TYPE_m2p_strict: u32 = 32;
#[allow(nonstandard_style, clippy::all)]
/// The first number that no domain can have.
pub const DOMID_FIRST_RESERVED: domid_t = xen_mk_uint(0x7FF0) as _;
#[allow(nonstandard_style, clippy::all)]
/// The caller's own domain.
pub const DOMID_SELF: domid_t = xen_mk_uint(0x7FF0) as _;
#[allow(nonstandard_style, clippy::all)]
/// The owner of I/O memory, for page table updates that are to map nothing else. With `mmu_update`
/// any domain may name it, elsewhere only a privileged one.
pub const DOMID_IO: domid_t = xen_mk_uint(0x7FF1) as _;
#[allow(nonstandard_style, clippy::all)]
/// The owner of what Xen shares of its own memory, the machine-to-guest table among it. For
/// privileged domains, with page table updates and `XENMAPSPACE_gmfn_foreign`.
pub const DOMID_XEN: domid_t = xen_mk_uint(0x7FF2) as _;
#[allow(nonstandard_style, clippy::all)]
/// The owner of pages that several domains share until one writes to them.
pub const DOMID_COW: domid_t = xen_mk_uint(0x7FF3) as _;
#[allow(nonstandard_style, clippy::all)]
/// No domain: the owner of pages of whom nobody knows one.
pub const DOMID_INVALID: domid_t = xen_mk_uint(0x7FF4) as _;
#[allow(nonstandard_style, clippy::all)]
/// Whichever domain it may be.
///
/// Newer than Xen 4.17.
pub const DOMID_ANY: domid_t = xen_mk_uint(0x7FF5) as _;
#[allow(nonstandard_style, clippy::all)]
/// The domain that runs where no other does.
pub const DOMID_IDLE: domid_t = xen_mk_uint(0x7FFF) as _;
#[allow(nonstandard_style, clippy::all)]
/// The bits of a domain's number.
pub const DOMID_MASK: domid_t = xen_mk_uint(0x7FFF) as _;
#[allow(nonstandard_style, clippy::all)]
/// A domain's number.
pub type domid_t = u16;
/// One update of `HYPERVISOR_mmu_update`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mmu_update {
    /// The machine address to update, with the command (`MMU_*`) in its low two bits.
    pub ptr: u64,
    /// What to write there.
    pub val: u64,
}
/// `mmu_update` under its typedef name.
#[allow(non_camel_case_types)]
pub type mmu_update_t = mmu_update;
self::__xen_header::abi::__record! {
    Abi[zeroed] for mmu_update on 63u8, spelled Struct "mmu_update" "ptr val" b"dd"[] []
    [] expects 8u8 is[] {}
}
/// One call of several that are made at once.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct multicall_entry {
    /// The number of the hypercall.
    pub op: xen_ulong_t,
    /// Its answer.
    pub result: xen_ulong_t,
    /// Its arguments; the sixth is not used.
    pub args: [xen_ulong_t; 6],
}
/// `multicall_entry` under its typedef name.
#[allow(non_camel_case_types)]
pub type multicall_entry_t = multicall_entry;
self::__xen_header::abi::__record! {
    Abi[zeroed] for multicall_entry on 63u8, spelled Struct "multicall_entry"
    "op result args" b"uuu*6"[] [] [] expects 4u8 is[] {}
}
/// The time, as a virtual CPU can compute it from its time stamp counter.
///
/// Xen increments `version` before and after each update, so it is odd meanwhile: read it, the rest,
/// and it again, and begin anew where it was odd or has changed.
///
/// Nanoseconds since boot are `system_time + ((tsc - tsc_timestamp) << tsc_shift) *
/// tsc_to_system_mul >> 32`, where a negative shift goes right.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vcpu_time_info {
    /// Odd while Xen writes the rest.
    pub version: u32,
    pad0: u32,
    /// The counter at the last update.
    pub tsc_timestamp: u64,
    /// Nanoseconds since boot at the last update.
    pub system_time: u64,
    /// Nanoseconds for each tick after the shift, times 2^32.
    pub tsc_to_system_mul: u32,
    /// How far ticks are shifted left before they are multiplied.
    pub tsc_shift: i8,
    /// `XEN_PVCLOCK_*`.
    pub flags: u8,
    pad1: [u8; 2],
}
/// `vcpu_time_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type vcpu_time_info_t = vcpu_time_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_time_info on 63u8, spelled Struct "vcpu_time_info"
    "version pad0 tsc_timestamp system_time tsc_to_system_mul tsc_shift flags pad1"
    b"ccddceaa*2"[] [] [] expects 8u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// The counters of all processors run together.
pub const XEN_PVCLOCK_TSC_STABLE_BIT: u8 = 1 << 0;
#[allow(nonstandard_style, clippy::all)]
/// The guest was stopped meanwhile; it clears the flag once it has noticed.
pub const XEN_PVCLOCK_GUEST_STOPPED: u8 = 1 << 1;
/// What Xen and a virtual CPU share.
///
/// For an event, Xen sets a bit in `shared_info::evtchn_pending`, the bit of that word in
/// `evtchn_pending_sel`, and `evtchn_upcall_pending`, and enters the guest unless the mask says
/// otherwise. The guest clears `evtchn_upcall_pending` before it looks for events, so that it misses
/// none. Only the processor on which the virtual CPU runs reads the mask, so the guest can write both
/// without locking.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct vcpu_info {
    /// There are events; the guest clears it.
    pub evtchn_upcall_pending: u8,
    /// The guest wants no upcalls for now; blocking clears it.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub evtchn_upcall_mask: u8,
    #[cfg(
        any(
            target_arch = "arm",
            target_arch = "aarch64",
            target_arch = "riscv64",
            target_arch = "powerpc64"
        )
    )]
    pad0: u8,
    /// A bit for each word of `shared_info::evtchn_pending` in which there are events.
    pub evtchn_pending_sel: xen_ulong_t,
    /// What the architecture adds.
    pub arch: arch_vcpu_info,
    /// The time.
    pub time: vcpu_time_info_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for vcpu_info on 63u8, spelled Struct "vcpu_info"
    "evtchn_upcall_pending evtchn_upcall_mask pad0 evtchn_pending_sel arch time"
    b"aa@a@u??"[arch_vcpu_info, vcpu_time_info_t,] [] [3u8, 60u8] expects 5u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 6usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).arch);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).time); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// What Xen and a virtual CPU share. The hypervisor has another type under this name.
pub type vcpu_info_t = vcpu_info;
/// What Xen and a domain share.
///
/// Event channels (in the 2-level form) have two bits each. PENDING: something happened; Xen sets it,
/// the guest clears it. MASK: the guest does not want to be interrupted for it; Xen only reads it. An
/// event that comes while its channel is masked interrupts nobody later either, so a guest that
/// unmasks one looks at PENDING itself, or lets `EVTCHNOP_unmask` do it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct shared_info {
    /// The first virtual CPUs' own.
    pub vcpu_info: [vcpu_info; (XEN_LEGACY_MAX_VCPUS as usize)],
    /// PENDING, a bit for each channel.
    pub evtchn_pending: [xen_ulong_t; ::core::mem::size_of::<xen_ulong_t>() * 8],
    /// MASK, a bit for each channel.
    pub evtchn_mask: [xen_ulong_t; ::core::mem::size_of::<xen_ulong_t>() * 8],
    /// The wall clock: odd while Xen writes it, as in `vcpu_time_info`.
    pub wc_version: u32,
    /// The wall clock at boot: seconds since 1970, in the domain's own time as
    /// `XEN_DOMCTL_settimeoffset` or its clock have set it.
    pub wc_sec: u32,
    /// The rest, in nanoseconds.
    pub wc_nsec: u32,
    /// The upper half of the seconds.
    #[cfg(
        any(
            target_arch = "x86_64",
            target_arch = "arm",
            target_arch = "aarch64",
            target_arch = "riscv64",
            target_arch = "powerpc64"
        )
    )]
    pub wc_sec_hi: u32,
    /// What the architecture adds.
    pub arch: arch_shared_info,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for shared_info on 63u8, spelled Struct "shared_info"
    "vcpu_info evtchn_pending evtchn_mask wc_version wc_sec wc_nsec wc_sec_hi arch"
    b"?*u*u*cccc@?"[vcpu_info, arch_shared_info,] [[((XEN_LEGACY_MAX_VCPUS::ON[0usize] as
    usize)) as u64, ((XEN_LEGACY_MAX_VCPUS::ON[1usize] as usize)) as u64,
    ((XEN_LEGACY_MAX_VCPUS::ON[2usize] as usize)) as u64,
    ((XEN_LEGACY_MAX_VCPUS::ON[3usize] as usize)) as u64,
    ((XEN_LEGACY_MAX_VCPUS::ON[4usize] as usize)) as u64,
    ((XEN_LEGACY_MAX_VCPUS::ON[5usize] as usize)) as u64],
    [((self::__xen_header::abi::scalars::xen_ulong_t[0usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[1usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[2usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[3usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[4usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[5usize].size as usize) * 8) as u64],
    [((self::__xen_header::abi::scalars::xen_ulong_t[0usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[1usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[2usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[3usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[4usize].size as usize) * 8) as u64,
    ((self::__xen_header::abi::scalars::xen_ulong_t[5usize].size as usize) * 8) as u64],]
    [62u8] expects 4u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).vcpu_info);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).arch); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// What Xen and a domain share. The hypervisor has another type under this name.
pub type shared_info_t = shared_info;
/// What a PV guest is told when it starts.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct start_info {
    /// `xen-<version>-<platform>`. This and what follows up to `console` is set on resume too.
    pub magic: [c_char; 32],
    /// How many pages the domain has.
    pub nr_pages: c_ulong,
    /// The machine address of `shared_info`.
    pub shared_info: c_ulong,
    /// `SIF_*`.
    pub flags: u32,
    /// The machine frame that is shared with xenstore.
    pub store_mfn: xen_pfn_t,
    /// The event channel to xenstore.
    pub store_evtchn: u32,
    /// The console.
    pub console: start_info__console,
    /// The virtual address of the page table. This and what follows is set at the start only.
    pub pt_base: c_ulong,
    /// How many pages the page tables have.
    pub nr_pt_frames: c_ulong,
    /// The virtual address of the list of frames.
    pub mfn_list: c_ulong,
    /// The module's virtual address, or its guest frame with `SIF_MOD_START_PFN`.
    pub mod_start: c_ulong,
    /// The module's size in bytes.
    pub mod_len: c_ulong,
    /// The command line, ending in zero.
    pub cmd_line: [i8; MAX_GUEST_CMDLINE as usize],
    /// The first guest frame of the list of frames and of the page tables that map it.
    pub first_p2m_pfn: c_ulong,
    /// How many frames those are.
    pub nr_p2m_frames: c_ulong,
}
/// `start_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type start_info_t = start_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for start_info on 3u8, spelled Struct "start_info"
    "magic nr_pages shared_info flags store_mfn store_evtchn console pt_base nr_pt_frames mfn_list mod_start mod_len cmd_line first_p2m_pfn nr_p2m_frames"
    b"k*32ssctc?ssssse*ss"[start_info__console,]
    [self::__xen_header::abi::each((MAX_GUEST_CMDLINE as usize) as u64),] [] expects 5u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields =
    const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 15usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).console); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union start_info__console {
    /// Of a domain that has a console of its own.
    pub domU: start_info__console__domU,
    /// Of the initial domain.
    pub dom0: start_info__console__dom0,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for start_info__console on 3u8, spelled Union "start_info__console"
    "domU dom0" b"??"[start_info__console__domU, start_info__console__dom0,] [] []
    expects 4u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct start_info__console__domU {
    /// The machine frame of its page.
    pub mfn: xen_pfn_t,
    /// Its event channel.
    pub evtchn: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for start_info__console__domU on 3u8, spelled Struct
    "start_info__console__domU" "mfn evtchn" b"tc"[] [] [] expects 6u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct start_info__console__dom0 {
    /// Where `dom0_vga_console_info` is, in bytes from `start_info`'s begin.
    pub info_off: u32,
    /// How large it is, in bytes.
    pub info_size: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for start_info__console__dom0 on 3u8, known LAYOUT[(8u64 4u64) (8u64
    4u64) (0u64 0u64) (0u64 0u64) (0u64 0u64) (0u64 0u64)] {}
}
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// How long a guest's command line can be, its end included.
pub const MAX_GUEST_CMDLINE: u32 = 1024;
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __MAX_GUEST_CMDLINE_on_3 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// How long a guest's command line can be, its end included.
    pub const MAX_GUEST_CMDLINE: u32 = 1024;
}
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__MAX_GUEST_CMDLINE_on_3::*;
/// What a PV guest is: `start_info::flags`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct Sif(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl Sif {
    /// It is privileged.
    pub const SIF_PRIVILEGED: Self = Self(1 << 0);
    /// It is the initial domain.
    pub const SIF_INITDOMAIN: Self = Self(1 << 1);
    /// The module is a list of modules: `xen_multiboot_mod_list`.
    pub const SIF_MULTIBOOT_MOD: Self = Self(1 << 2);
    /// `mod_start` is a guest frame.
    pub const SIF_MOD_START_PFN: Self = Self(1 << 3);
    /// The toolstack can do without the tree of frames where there is a linear list.
    pub const SIF_VIRT_P2M_4TOOLS: Self = Self(1 << 4);
}
self::__xen_header::abi::__group! {
    Sif u32[] [bits]
}
self::__xen_header::abi::__flags! {
    Sif u32 SIF_PRIVILEGED "SIF_PRIVILEGED" SIF_INITDOMAIN "SIF_INITDOMAIN"
    SIF_MULTIBOOT_MOD "SIF_MULTIBOOT_MOD" SIF_MOD_START_PFN "SIF_MOD_START_PFN"
    SIF_VIRT_P2M_4TOOLS "SIF_VIRT_P2M_4TOOLS"
}
#[allow(nonstandard_style, clippy::all)]
/// The bits of `start_info::flags` that are options of Xen's power management.
pub const SIF_PM_MASK: u32 = 0xFF << 8;
/// One module of several: an array of these is at the begin of what the guest gets as its module, and
/// ends with one whose `mod_start` is zero. Addresses count from that begin.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_multiboot_mod_list {
    /// The module's first byte.
    pub mod_start: u32,
    /// Its last byte.
    pub mod_end: u32,
    /// Its command line, ending in zero.
    pub cmdline: u32,
    pad: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_multiboot_mod_list on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// The screen as the firmware left it, for the initial domain.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct dom0_vga_console_info {
    /// What it is: `XEN_VGATYPE_*`.
    pub video_type: u8,
    /// More about it.
    pub u: dom0_vga_console_info__u,
}
/// `dom0_vga_console_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type dom0_vga_console_info_t = dom0_vga_console_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for dom0_vga_console_info on 63u8, spelled Struct "dom0_vga_console_info"
    "video_type u" b"a?"[dom0_vga_console_info__u,] [] [] expects 1u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
/// VGA text, 80 columns.
pub const XEN_VGATYPE_TEXT_MODE_3: u8 = 0x03;
/// A frame buffer that VESA's BIOS has set up.
pub const XEN_VGATYPE_VESA_LFB: u8 = 0x23;
/// A frame buffer that EFI has set up.
pub const XEN_VGATYPE_EFI_LFB: u8 = 0x70;
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union dom0_vga_console_info__u {
    /// Text.
    pub text_mode_3: dom0_vga_console_info__u__text_mode_3,
    /// A frame buffer.
    pub vesa_lfb: dom0_vga_console_info__u__vesa_lfb,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for dom0_vga_console_info__u on 63u8, spelled Union
    "dom0_vga_console_info__u" "text_mode_3 vesa_lfb"
    b"??"[dom0_vga_console_info__u__text_mode_3, dom0_vga_console_info__u__vesa_lfb,] []
    [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct dom0_vga_console_info__u__text_mode_3 {
    /// The height of a character in pixels.
    pub font_height: u16,
    /// The cursor's column.
    pub cursor_x: u16,
    /// The cursor's row.
    pub cursor_y: u16,
    /// How many rows there are.
    pub rows: u16,
    /// How many columns there are.
    pub columns: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for dom0_vga_console_info__u__text_mode_3 on 63u8, known LAYOUT[(10u64
    2u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct dom0_vga_console_info__u__vesa_lfb {
    /// Width in pixels.
    pub width: u16,
    /// Height in pixels.
    pub height: u16,
    /// Bytes from one line to the next.
    pub bytes_per_line: u16,
    /// Bits of a pixel.
    pub bits_per_pixel: u16,
    /// The frame buffer's physical address, its low half.
    pub lfb_base: u32,
    /// Its size in units of 64 KiB.
    pub lfb_size: u32,
    /// Red's lowest bit.
    pub red_pos: u8,
    /// How many bits red has.
    pub red_size: u8,
    /// Green's lowest bit.
    pub green_pos: u8,
    /// How many bits green has.
    pub green_size: u8,
    /// Blue's lowest bit.
    pub blue_pos: u8,
    /// How many bits blue has.
    pub blue_size: u8,
    /// The lowest bit that is none of them.
    pub rsvd_pos: u8,
    /// How many bits are none of them.
    pub rsvd_size: u8,
    /// What VESA's BIOS can do (offset 0x0a of what function 4f00 gives).
    pub gbl_caps: u32,
    /// The mode's attributes (offset 0 of what function 4f01 gives).
    pub mode_attrs: u16,
    pad: u16,
    /// The frame buffer's physical address, its high half.
    pub ext_lfb_base: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for dom0_vga_console_info__u__vesa_lfb on 63u8, known LAYOUT[(36u64
    4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// A domain's UUID.
pub type xen_domain_handle_t = [u8; 16];
/// Bytes.
#[allow(non_camel_case_types)]
pub type uint8 = self::__xen_header::abi::types::u8;
/// 16-bit integers.
#[allow(non_camel_case_types)]
pub type uint16 = self::__xen_header::abi::types::u16;
/// 32-bit integers.
#[allow(non_camel_case_types)]
pub type uint32 = self::__xen_header::abi::types::u32;
/// 64-bit integers.
#[allow(non_camel_case_types)]
pub type uint64 = self::__xen_header::abi::types::u64;
/// A UUID, most significant byte first throughout; not in the mixed order of Microsoft's.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_uuid_t {
    /// The bytes.
    pub a: [u8; 16],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_uuid_t on 63u8, known LAYOUT[(16u64 1u64)] {}
}
/// `XEN_DEFINE_UUID(0x00112233, 0x4455, 0x6677, 0x8899, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff)` is
/// 00112233-4455-6677-8899-aabbccddeeff.
#[allow(non_snake_case, clippy::too_many_arguments)]
pub const fn XEN_DEFINE_UUID(
    a: u32,
    b: u16,
    c: u16,
    d: u16,
    e1: u8,
    e2: u8,
    e3: u8,
    e4: u8,
    e5: u8,
    e6: u8,
) -> xen_uuid_t {
    let [a1, a2, a3, a4] = a.to_be_bytes();
    let ([b1, b2], [c1, c2], [d1, d2]) = (
        b.to_be_bytes(),
        c.to_be_bytes(),
        d.to_be_bytes(),
    );
    xen_uuid_t {
        a: [a1, a2, a3, a4, b1, b2, c1, c2, d1, d2, e1, e2, e3, e4, e5, e6],
    }
}
/// A bitmap that the toolstack passes to Xen or gets from it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenctl_bitmap {
    /// The bits, eight to a byte, lowest first.
    pub bitmap: GuestHandle64<uint8>,
    /// How many bits there are.
    pub nr_bits: u32,
}
/// `xenctl_bitmap` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenctl_bitmap_t = xenctl_bitmap;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenctl_bitmap on 63u8, spelled Struct "xenctl_bitmap"
    "bitmap nr_bits" b"Wc"[] [] [] expects 2u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
