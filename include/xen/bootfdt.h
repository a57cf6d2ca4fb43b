/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/bootfdt.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * What a device tree says about the domains that Xen makes when it boots.
 */

#ifndef __XEN_PUBLIC_BOOTFDT_H__
#define __XEN_PUBLIC_BOOTFDT_H__

/*
 * The capabilities property of a domain's node: what the domain may do. An
 * ordinary domain has none, and none is the default. A classic dom0 has all;
 * they are separate so that several domains can share its work.
 */

/* It controls other domains. */
#define DOMAIN_CAPS_CONTROL  (1U << 0)
/*
 * It has the devices of the machine, and usually serves them to other domains.
 */
#define DOMAIN_CAPS_HARDWARE (1U << 1)
/* It runs xenstore. */
#define DOMAIN_CAPS_XENSTORE (1U << 2)

/* All capabilities that there are. */
#define DOMAIN_CAPS_MASK (DOMAIN_CAPS_CONTROL | DOMAIN_CAPS_HARDWARE | DOMAIN_CAPS_XENSTORE)

#endif /* __XEN_PUBLIC_BOOTFDT_H__ */
