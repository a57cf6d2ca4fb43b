// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
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
