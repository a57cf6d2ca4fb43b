/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86/hvm/start_info.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What a PVH guest is told when it starts: its physical address is in %ebx.
 *
 * HVM guests' firmware gets the same. All numbers are little-endian, and
 * addresses have 64 bits although Xen puts everything below 4 GiB where it can.
 * Nothing is at address zero: zero means that there is no such thing.
 */

#ifndef __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__
#define __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__

/* What hvm_start_info.magic is: "xEn3", with bit 7 of the "E" set. */
#define XEN_HVM_START_MAGIC_VALUE 0x336ec578

/*
 * What memory is: the same numbers as ACPI's (section 15 of its specification,
 * version 6.2).
 */

/* The guest's to use. */
#define XEN_HVM_MEMMAP_TYPE_RAM      1
/* Not the guest's to use. */
#define XEN_HVM_MEMMAP_TYPE_RESERVED 2
/* ACPI's tables are there, until they have been read. */
#define XEN_HVM_MEMMAP_TYPE_ACPI     3
/* The firmware's, to be kept over a sleep. */
#define XEN_HVM_MEMMAP_TYPE_NVS      4
/* Broken. */
#define XEN_HVM_MEMMAP_TYPE_UNUSABLE 5
/* Switched off. */
#define XEN_HVM_MEMMAP_TYPE_DISABLED 6
/* Persistent. */
#define XEN_HVM_MEMMAP_TYPE_PMEM     7

/*
 * What the guest is told.
 *
 * A later version has all that an earlier one has. Version 0 ends before
 * memmap_paddr.
 */
struct hvm_start_info {
    /* XEN_HVM_START_MAGIC_VALUE. */
    uint32_t magic;
    /* The version of this record: 1. */
    uint32_t version;
    /* SIF_*. */
    uint32_t flags;
    /* How many modules there are. */
    uint32_t nr_modules;
    /* The address of the first module's hvm_modlist_entry. */
    uint64_t modlist_paddr;
    /* The address of the command line: ASCII that ends in zero. */
    uint64_t cmdline_paddr;
    /* The address of ACPI's RSDP. */
    uint64_t rsdp_paddr;
    /* The address of the first hvm_memmap_table_entry. */
    uint64_t memmap_paddr;
    /* How many of those there are; zero where there is no memory map. */
    uint32_t memmap_entries;
    uint32_t reserved;
};

/* A module: an initial RAM disk, say. */
struct hvm_modlist_entry {
    /* Its address. */
    uint64_t paddr;
    /* Its size in bytes. */
    uint64_t size;
    /* The address of its command line: ASCII that ends in zero. */
    uint64_t cmdline_paddr;
    uint64_t reserved;
};

/* A region of memory. */
struct hvm_memmap_table_entry {
    /* Where it begins. */
    uint64_t addr;
    /* Its size in bytes. */
    uint64_t size;
    /* What it is: XEN_HVM_MEMMAP_TYPE_*. */
    uint32_t type;
    uint32_t reserved;
};

#endif /* __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__ */
