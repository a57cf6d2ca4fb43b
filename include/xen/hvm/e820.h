/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hvm/e820.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Where an HVM guest finds its memory map, as hvmloader leaves it, and where
 * memory ends below 4 GiB.
 */

#ifndef __XEN_PUBLIC_HVM_E820_H__
#define __XEN_PUBLIC_HVM_E820_H__

#include "../xen.h"

/* The physical address of the page that the memory map is in. */
#define HVM_E820_PAGE            0x00090000
/* Where in that page the number of entries is. */
#define HVM_E820_NR_OFFSET       0x000001E8
/* Where in that page the entries begin. */
#define HVM_E820_OFFSET          0x000002D0
/* Where memory ends below 4 GiB. */
#define HVM_BELOW_4G_RAM_END     0xF0000000
/* Where devices begin below 4 GiB. */
#define HVM_BELOW_4G_MMIO_START  HVM_BELOW_4G_RAM_END
/* How much there is for devices below 4 GiB, in bytes. */
#define HVM_BELOW_4G_MMIO_LENGTH ((xen_mk_ullong(1) << 32) - HVM_BELOW_4G_MMIO_START)

#endif /* __XEN_PUBLIC_HVM_E820_H__ */
