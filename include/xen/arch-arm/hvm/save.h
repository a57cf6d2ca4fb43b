/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_arm/hvm/save.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The records of a saved HVM domain on Arm, of which there are none.
 */

#ifndef __XEN_PUBLIC_HVM_SAVE_ARM_H__
#define __XEN_PUBLIC_HVM_SAVE_ARM_H__

#endif /* __XEN_PUBLIC_HVM_SAVE_ARM_H__ */
