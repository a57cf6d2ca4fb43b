/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hvm/pvdrivers.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * The product numbers of paravirtualised drivers.
 *
 * A driver tells its number when it asks that emulated devices be unplugged.
 * Each line of drivers that is maintained and given out by itself has a number
 * of its own; numbers are given on xen-devel@lists.xenproject.org, and none is
 * to be used that has not been given.
 */

#ifndef _XEN_PUBLIC_PVDRIVERS_H_
#define _XEN_PUBLIC_PVDRIVERS_H_

/*
 * The products: name and number. A driver that is not yet released is
 * "experimental".
 */
#define PVDRIVERS_PRODUCT_LIST(EACH) \
    EACH("xensource-windows", 0x0001) \
    EACH("gplpv-windows", 0x0002) \
    EACH("linux", 0x0003) \
    EACH("xenserver-windows-v7.0+", 0x0004) \
    EACH("xenserver-windows-v7.2+", 0x0005) \
    EACH("experimental", 0xffff)

#endif /* _XEN_PUBLIC_PVDRIVERS_H_ */
