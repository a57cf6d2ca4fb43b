// SPDX-License-Identifier: MIT
//! The Xen hypercall ABI, written once.
//!
//! One module for each of Xen's public headers, under the header's name; names in a module are C's,
//! letter for letter. The C headers are printed from these files, and the compiler checks their
//! layout on all six architectures whenever this crate is compiled.
#![no_std]
#![allow(non_camel_case_types, reason = "names are C's, letter for letter")]

#[cfg(not(feature = "macros"))]
#[cfg(not(feature = "abilities"))]
compile_error!("ask for the feature `abilities`, or for `macros`");

// The same, as the macros expand it, for those who do not want to wait for them.
#[cfg(not(feature = "macros"))]
#[rustfmt::skip]
mod expanded;
#[cfg(not(feature = "macros"))]
pub use expanded::*;

#[cfg(feature = "macros")]
pub mod arch_arm;
#[cfg(feature = "macros")]
pub mod arch_ppc;
#[cfg(feature = "macros")]
pub mod arch_riscv;
#[cfg(feature = "macros")]
pub mod arch_x86;
#[cfg(feature = "macros")]
pub mod arch_x86_32;
#[cfg(feature = "macros")]
pub mod arch_x86_64;
#[cfg(feature = "macros")]
pub mod argo;
#[cfg(feature = "macros")]
pub mod bootfdt;
#[cfg(feature = "macros")]
pub mod callback;
#[cfg(feature = "macros")]
pub mod device_tree_defs;
#[cfg(feature = "macros")]
pub mod dom0_ops;
#[cfg(feature = "macros")]
pub mod domctl;
#[cfg(feature = "macros")]
pub mod elfnote;
#[cfg(feature = "macros")]
pub mod errno;
#[cfg(feature = "macros")]
pub mod event_channel;
#[cfg(feature = "macros")]
pub mod features;
#[cfg(feature = "macros")]
pub mod grant_table;
#[cfg(feature = "macros")]
pub mod hvm;
#[cfg(feature = "macros")]
pub mod hypfs;
#[cfg(feature = "macros")]
pub mod io;
#[cfg(feature = "macros")]
pub mod kexec;
#[cfg(feature = "macros")]
pub mod memory;
#[cfg(feature = "macros")]
pub mod nmi;
#[cfg(feature = "macros")]
pub mod physdev;
#[cfg(feature = "macros")]
pub mod platform;
#[cfg(feature = "macros")]
pub mod pmu;
#[cfg(feature = "macros")]
pub mod prelude;
#[cfg(feature = "macros")]
pub mod sched;
#[cfg(feature = "macros")]
pub mod sysctl;
#[cfg(feature = "macros")]
pub mod tmem;
#[cfg(feature = "macros")]
pub mod trace;
#[cfg(feature = "macros")]
pub mod vcpu;
#[cfg(feature = "macros")]
pub mod version;
#[cfg(feature = "macros")]
pub mod vm_event;
#[cfg(feature = "macros")]
pub mod xen;
#[cfg(feature = "macros")]
pub mod xen_compat;
#[cfg(feature = "macros")]
pub mod xencomm;
#[cfg(feature = "macros")]
pub mod xenoprof;
#[cfg(feature = "macros")]
pub mod xsm;
