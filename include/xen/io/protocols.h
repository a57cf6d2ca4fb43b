/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/io/protocols.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Which layout the records in a shared ring have: that of x86_32, of x86_64 or
 * of Arm.
 *
 * A frontend writes its own to its node "protocol" in xenstore; without that,
 * the backend takes its own.
 */

#ifndef __XEN_PROTOCOLS_H__
#define __XEN_PROTOCOLS_H__

/* As on x86_32. */
#define XEN_IO_PROTO_ABI_X86_32 "x86_32-abi"
/* As on x86_64. */
#define XEN_IO_PROTO_ABI_X86_64 "x86_64-abi"
/* As on Arm. */
#define XEN_IO_PROTO_ABI_ARM    "arm-abi"
#ifdef __i386__
/* As here. */
#define XEN_IO_PROTO_ABI_NATIVE XEN_IO_PROTO_ABI_X86_32
#endif
#ifdef __x86_64__
/* As here. */
#define XEN_IO_PROTO_ABI_NATIVE XEN_IO_PROTO_ABI_X86_64
#endif
#if defined(__arm__) || defined(__aarch64__)
/* As here. */
#define XEN_IO_PROTO_ABI_NATIVE XEN_IO_PROTO_ABI_ARM
#endif

#if !defined(__i386__) && !defined(__x86_64__) && !defined(__arm__) && !defined(__aarch64__)
#error "no name for the layout of this architecture"
#endif

#endif /* __XEN_PROTOCOLS_H__ */
