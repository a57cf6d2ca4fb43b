/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/arch_x86_32.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What is particular to x86_32, under an old name.
 */

#include "arch-x86/xen.h"
