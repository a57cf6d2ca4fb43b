// SPDX-License-Identifier: MIT
//! What is particular to x86.

pub mod cpufeatureset;
pub mod cpuid;
pub mod guest_acpi;
pub mod hvm;
pub mod pmu;
pub mod xen;
pub mod xen_mca;
pub mod xen_x86_32;
pub mod xen_x86_64;
