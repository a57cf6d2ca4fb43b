// SPDX-License-Identifier: MIT
//! x86: a page of entry points, or the processor's own instruction.

mod cpuid;
#[cfg(not(any(target_vendor = "apple", target_os = "windows", target_os = "uefi")))]
mod page;
#[cfg(target_arch = "x86")]
#[path = "x86/registers_32.rs"]
mod registers;
#[cfg(target_arch = "x86_64")]
#[path = "x86/registers_64.rs"]
mod registers;
mod vm;

pub use cpuid::Hypervisor;
#[cfg(not(any(target_vendor = "apple", target_os = "windows", target_os = "uefi")))]
pub use page::HypercallPage;
pub use vm::{Vm, Vmcall, Vmmcall};
