// SPDX-License-Identifier: MIT
//! Hypercalls by the processor's own means, for programs that run as a guest's kernel.
//!
//! What there is depends on the architecture:
//!
//! | target | guests | transport |
//! | --- | --- | --- |
//! | x86_64, x86_32 | PV | `HypercallPage`, a page that Xen's loader fills |
//! | x86_64, x86_32 | HVM, PVH | `Vm`, which asks the processor which instruction it has; `Vmcall` and `Vmmcall`; `HypercallPage`, once it is filled |
//! | arm64, arm32 | all | `Hvc` |
//! | riscv64, ppc64 | | none is settled: using `Unsettled` does not compile |
//!
//! Registers and what a call does to them are as Xen's `arch-x86/xen-x86_64.h`,
//! `arch-x86/xen-x86_32.h` and `arch-arm.h` state: a call loses the registers of the arguments that
//! it has, and no others but the result's (and, on Arm, the number's). Each count of arguments
//! therefore has assembly of its own.

#[cfg(target_arch = "aarch64")]
mod arm64;
#[cfg(target_arch = "aarch64")]
pub use arm64::Hvc;

#[cfg(target_arch = "arm")]
mod arm32;
#[cfg(target_arch = "arm")]
pub use arm32::Hvc;

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
mod x86;
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
pub use x86::*;

#[cfg(any(target_arch = "riscv64", target_arch = "powerpc64"))]
mod unsettled;
#[cfg(any(target_arch = "riscv64", target_arch = "powerpc64"))]
pub use unsettled::Unsettled;

/// More arguments than five have no registers.
#[allow(dead_code, reason = "not where none is settled")]
pub(crate) const MAX_ARGUMENTS: usize = 5;
