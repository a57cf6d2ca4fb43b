/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hvm/hvm_info_table.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What hvmloader is told about the guest that it starts: a table in the guest's
 * memory.
 */

#ifndef __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__
#define __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__

/* The guest frame that the table is in. */
#define HVM_INFO_PFN    0x09F
/* Where in that page it begins. */
#define HVM_INFO_OFFSET 0x800
/* Its physical address. */
#define HVM_INFO_PADDR  ((HVM_INFO_PFN << 12) + HVM_INFO_OFFSET)

/*
 * How many virtual CPUs an HVM guest can have: APIC ids are twice their
 * numbers, and have one byte.
 */
#define HVM_MAX_VCPUS 128

/*
 * An HVM guest that needs Xen's number of a virtual CPU, for
 * HYPERVISOR_vcpu_op or some EVTCHNOP_* say, finds it in ACPI's MADT, which
 * every guest with several of them has: it is the ACPI id there, not the APIC
 * id.
 */

/*
 * The table.
 *
 * Ends and begins of memory are in pages of 4 KiB. Zero: there is no such
 * region.
 */
struct hvm_info_table {
    /* "HVM INFO". */
    char signature[8];
    /* The table's size in bytes. */
    uint32_t length;
    /* What makes the sum of all its bytes zero. */
    uint8_t checksum;
    /*
     * Non-zero: the guest has APICs, for which hvmloader makes ACPI's MADT and
     * the MP table.
     */
    uint8_t apic_mode;
    /* How many virtual CPUs there are. */
    uint32_t nr_vcpus;
    /*
     * Where memory ends below 4 GiB. It begins at 0, and has VGA's hole at
     * 0xA0000 to 0xBFFFF.
     */
    uint32_t low_mem_pgend;
    /* Where the pages begin that are kept for special purposes, up to 4 GiB. */
    uint32_t reserved_mem_pgstart;
    /* Where memory ends above 4 GiB, where it begins. */
    uint32_t high_mem_pgend;
    /* A bit for each virtual CPU that is on at the start. */
    uint8_t vcpu_online[(HVM_MAX_VCPUS + 7) / 8];
};

#endif /* __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__ */
