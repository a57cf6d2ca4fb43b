/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/device_tree_defs.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Numbers in the device trees of guests, for Xen and the toolstack, which both
 * write such trees.
 */

#ifndef __XEN_DEVICE_TREE_DEFS_H__
#define __XEN_DEVICE_TREE_DEFS_H__

#if defined(__XEN__) || defined(__XEN_TOOLS__)

/*
 * The phandle of the interrupt controller. Device tree compilers count from 1,
 * so these begin high.
 */
#define GUEST_PHANDLE_GIC 65000

/* The phandle of the IOMMU. */
#define GUEST_PHANDLE_IOMMU      (GUEST_PHANDLE_GIC + 1)
/* How many cells an address has at the root of the tree. */
#define GUEST_ROOT_ADDRESS_CELLS 2
/* How many cells a size has at the root of the tree. */
#define GUEST_ROOT_SIZE_CELLS    2

/*
 * How an interrupt line is triggered, in an interrupt specifier. Up to
 * DT_IRQ_TYPE_LEVEL_LOW these are bits, of which edges may be combined.
 */

/* As the interrupt controller has it already. */
#define DT_IRQ_TYPE_NONE         0x00000000
/* On a rising edge. */
#define DT_IRQ_TYPE_EDGE_RISING  0x00000001
/* On a falling edge. */
#define DT_IRQ_TYPE_EDGE_FALLING 0x00000002
/* On both edges. */
#define DT_IRQ_TYPE_EDGE_BOTH    (DT_IRQ_TYPE_EDGE_FALLING | DT_IRQ_TYPE_EDGE_RISING)
/* While the line is high. */
#define DT_IRQ_TYPE_LEVEL_HIGH   0x00000004
/* While the line is low. */
#define DT_IRQ_TYPE_LEVEL_LOW    0x00000008
/* Not known yet: what a variable begins with. No device tree has it. */
#define DT_IRQ_TYPE_INVALID      0x00000010

/* The bits of levels. */
#define DT_IRQ_TYPE_LEVEL_MASK (DT_IRQ_TYPE_LEVEL_LOW | DT_IRQ_TYPE_LEVEL_HIGH)
/* The bits of edges and levels. */
#define DT_IRQ_TYPE_SENSE_MASK 0x0000000f

#endif /* __XEN__ || __XEN_TOOLS__ */

#endif /* __XEN_DEVICE_TREE_DEFS_H__ */
