/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86/guest_acpi.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What ACPI's tables of an HVM guest rely on in Xen: adding virtual CPUs.
 */

#ifndef __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__
#define __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__

#ifdef __XEN_TOOLS__

/* The first I/O port of a bitmap: which virtual CPUs are on. */
#define XEN_ACPI_CPU_MAP 0xaf00

/*
 * How many such ports there are. Who uses this includes hvm/hvm_info_table.h.
 */
#define XEN_ACPI_CPU_MAP_LEN ((HVM_MAX_VCPUS + 7) / 8)

/*
 * The bit of general-purpose event block 0 that says that the bitmap has
 * changed.
 */
#define XEN_ACPI_GPE0_CPUHP_BIT 2

#endif /* __XEN_TOOLS__ */

#endif /* __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__ */
