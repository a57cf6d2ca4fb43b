/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/xen_compat.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The version of the interface.
 *
 * The interface grows; what had to change in it for new users stays as it was
 * for those who ask for an earlier version. A guest asks by defining
 * __XEN_INTERFACE_VERSION__ before it includes anything of this.
 */

#ifndef __XEN_PUBLIC_XEN_COMPAT_H__
#define __XEN_PUBLIC_XEN_COMPAT_H__

/*
 * The latest version, called after the release of Xen that brought it: a byte
 * each for the major number, the minor number and the revision.
 */
#define __XEN_LATEST_INTERFACE_VERSION__ 0x00041300

#if defined(__XEN__) || defined(__XEN_TOOLS__)
/*
 * The version that the definitions take: always the latest for Xen and its
 * tools, which are built from the same sources.
 */
#define __XEN_INTERFACE_VERSION__ __XEN_LATEST_INTERFACE_VERSION__
#else /* __XEN__ || __XEN_TOOLS__ */
/*
 * A guest that asks for none gets the interface as it was before there were
 * versions.
 */
#ifndef __XEN_INTERFACE_VERSION__
#define __XEN_INTERFACE_VERSION__ 0x00000000
#endif
#endif /* __XEN__ || __XEN_TOOLS__ */

#if __XEN_INTERFACE_VERSION__ > __XEN_LATEST_INTERFACE_VERSION__
#error "These headers do not know the interface version that is asked for."
#endif

/* What headers for 32-bit guests, made from these, call XEN_FLEX_ARRAY_DIM. */
#define COMPAT_FLEX_ARRAY_DIM XEN_FLEX_ARRAY_DIM

#endif /* __XEN_PUBLIC_XEN_COMPAT_H__ */
