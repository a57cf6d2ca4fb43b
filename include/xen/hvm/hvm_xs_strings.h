/* SPDX-License-Identifier: MIT */
/*
 * Generated from xen-abi-defs/src/hvm/hvm_xs_strings.rs by c-export; do not edit.
 * Refresh with: cargo run -p c-export
 *
 * Paths in xenstore, below a domain's own, by which the toolstack tells
 * hvmloader what to do.
 */

#ifndef __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__
#define __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__

/* The directory. */
#define HVM_XS_HVMLOADER             "hvmloader"
/* The firmware: "rombios", "seabios" or "ovmf". */
#define HVM_XS_BIOS                  "hvmloader/bios"
/* Written by hvmloader: the physical address of the VM generation id. */
#define HVM_XS_GENERATION_ID_ADDRESS "hvmloader/generation-id-address"

/*
 * "0": memory below 4 GiB stays where it is, although devices have not enough
 * room then.
 */
#define HVM_XS_ALLOW_MEMORY_RELOCATE "hvmloader/allow-memory-relocate"

/*
 * "0": accesses to the memory of Xen's platform device are cached (WB).
 * Otherwise they are not (UC).
 */
#define HVM_XS_XEN_PLATFORM_PCI_BAR_UC "hvmloader/pci/xen-platform-pci-bar-uc"

/*
 * More ACPI tables: a block of them, one right after the other. Each says by
 * itself how long it is.
 */

/* The block's physical address. */
#define HVM_XS_ACPI_PT_ADDRESS "hvmloader/acpi/address"
/* The block's length. */
#define HVM_XS_ACPI_PT_LENGTH  "hvmloader/acpi/length"

/*
 * More SMBIOS structures: a block of them, each after its length in 32 bits.
 * Those of the standard's types (below 128) replace what hvmloader would make,
 * and those of vendors' types (from 128 on) come on top.
 */

/* The block's physical address. */
#define HVM_XS_SMBIOS_PT_ADDRESS      "hvmloader/smbios/address"
/* The block's length. */
#define HVM_XS_SMBIOS_PT_LENGTH       "hvmloader/smbios/length"
/* "1": SMBIOS has a battery (type 22). */
#define HVM_XS_SMBIOS_DEFAULT_BATTERY "hvmloader/smbios/default_battery"

/* Texts in SMBIOS, instead of hvmloader's own. */

/* The directory. */
#define HVM_XS_BIOS_STRINGS                  "bios-strings"
/* The firmware's vendor. */
#define HVM_XS_BIOS_VENDOR                   "bios-strings/bios-vendor"
/* The firmware's version. */
#define HVM_XS_BIOS_VERSION                  "bios-strings/bios-version"
/* The machine's manufacturer. */
#define HVM_XS_SYSTEM_MANUFACTURER           "bios-strings/system-manufacturer"
/* The machine's name. */
#define HVM_XS_SYSTEM_PRODUCT_NAME           "bios-strings/system-product-name"
/* The machine's version. */
#define HVM_XS_SYSTEM_VERSION                "bios-strings/system-version"
/* The machine's serial number. */
#define HVM_XS_SYSTEM_SERIAL_NUMBER          "bios-strings/system-serial-number"
/* The board's manufacturer. */
#define HVM_XS_BASEBOARD_MANUFACTURER        "bios-strings/baseboard-manufacturer"
/* The board's name. */
#define HVM_XS_BASEBOARD_PRODUCT_NAME        "bios-strings/baseboard-product-name"
/* The board's version. */
#define HVM_XS_BASEBOARD_VERSION             "bios-strings/baseboard-version"
/* The board's serial number. */
#define HVM_XS_BASEBOARD_SERIAL_NUMBER       "bios-strings/baseboard-serial-number"
/* The board's asset tag. */
#define HVM_XS_BASEBOARD_ASSET_TAG           "bios-strings/baseboard-asset-tag"
/* Where in the case the board is. */
#define HVM_XS_BASEBOARD_LOCATION_IN_CHASSIS "bios-strings/baseboard-location-in-chassis"
/* The case's manufacturer. */
#define HVM_XS_ENCLOSURE_MANUFACTURER        "bios-strings/enclosure-manufacturer"
/* The case's serial number. */
#define HVM_XS_ENCLOSURE_SERIAL_NUMBER       "bios-strings/enclosure-serial-number"
/* The case's asset tag. */
#define HVM_XS_ENCLOSURE_ASSET_TAG           "bios-strings/enclosure-asset-tag"
/* The battery's manufacturer. */
#define HVM_XS_BATTERY_MANUFACTURER          "bios-strings/battery-manufacturer"
/* The battery's name. */
#define HVM_XS_BATTERY_DEVICE_NAME           "bios-strings/battery-device-name"

/*
 * Texts of the manufacturer's own (type 11): a format for printf, with a number
 * from 1 to 99.
 */
#define HVM_XS_OEM_STRINGS "bios-strings/oem-%d"

#endif /* __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__ */
