// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The definitions as the macros expand them.
#![allow(
    unused_imports,
    unused_parens,
    unreachable_pub,
    clippy::all,
    clippy::undocumented_unsafe_blocks,
    reason = "no person has written this"
)]
pub mod arch_arm;
pub mod arch_ppc;
pub mod arch_riscv;
pub mod arch_x86;
pub mod arch_x86_32;
pub mod arch_x86_64;
pub mod argo;
pub mod bootfdt;
pub mod callback;
pub mod device_tree_defs;
pub mod dom0_ops;
pub mod domctl;
pub mod elfnote;
pub mod errno;
pub mod event_channel;
pub mod features;
pub mod grant_table;
pub mod hvm;
pub mod hypfs;
pub mod io;
pub mod kexec;
pub mod memory;
pub mod nmi;
pub mod physdev;
pub mod platform;
pub mod pmu;
pub mod prelude;
pub mod sched;
pub mod sysctl;
pub mod tmem;
pub mod trace;
pub mod vcpu;
pub mod version;
pub mod vm_event;
pub mod xen;
pub mod xen_compat;
pub mod xencomm;
pub mod xenoprof;
pub mod xsm;
