// SPDX-License-Identifier: MIT
//! Paths in xenstore, below a domain's own, by which the toolstack tells hvmloader what to do.

use xen_abi::prelude::*;

xen_header! {
    file: "hvm/hvm_xs_strings.h",
    guard: "__XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__",
}

/// The directory.
#[xen_abi]
pub const HVM_XS_HVMLOADER: &str = "hvmloader";
/// The firmware: "rombios", "seabios" or "ovmf".
#[xen_abi]
pub const HVM_XS_BIOS: &str = "hvmloader/bios";
/// Written by hvmloader: the physical address of the VM generation id.
#[xen_abi]
pub const HVM_XS_GENERATION_ID_ADDRESS: &str = "hvmloader/generation-id-address";
/// "0": memory below 4 GiB stays where it is, although devices have not enough room then.
#[xen_abi]
pub const HVM_XS_ALLOW_MEMORY_RELOCATE: &str = "hvmloader/allow-memory-relocate";
/// "0": accesses to the memory of Xen's platform device are cached (WB). Otherwise they are not (UC).
#[xen_abi(since = "> 4.17")]
pub const HVM_XS_XEN_PLATFORM_PCI_BAR_UC: &str = "hvmloader/pci/xen-platform-pci-bar-uc";

c_comment! {
    "More ACPI tables: a block of them, one right after the other. Each says by"
    "itself how long it is."
}

/// The block's physical address.
#[xen_abi]
pub const HVM_XS_ACPI_PT_ADDRESS: &str = "hvmloader/acpi/address";
/// The block's length.
#[xen_abi]
pub const HVM_XS_ACPI_PT_LENGTH: &str = "hvmloader/acpi/length";

c_comment! {
    "More SMBIOS structures: a block of them, each after its length in 32 bits."
    "Those of the standard's types (below 128) replace what hvmloader would make,"
    "and those of vendors' types (from 128 on) come on top."
}

/// The block's physical address.
#[xen_abi]
pub const HVM_XS_SMBIOS_PT_ADDRESS: &str = "hvmloader/smbios/address";
/// The block's length.
#[xen_abi]
pub const HVM_XS_SMBIOS_PT_LENGTH: &str = "hvmloader/smbios/length";

/// "1": SMBIOS has a battery (type 22).
#[xen_abi]
pub const HVM_XS_SMBIOS_DEFAULT_BATTERY: &str = "hvmloader/smbios/default_battery";

c_comment! { "Texts in SMBIOS, instead of hvmloader's own." }

/// The directory.
#[xen_abi]
pub const HVM_XS_BIOS_STRINGS: &str = "bios-strings";
/// The firmware's vendor.
#[xen_abi]
pub const HVM_XS_BIOS_VENDOR: &str = "bios-strings/bios-vendor";
/// The firmware's version.
#[xen_abi]
pub const HVM_XS_BIOS_VERSION: &str = "bios-strings/bios-version";
/// The machine's manufacturer.
#[xen_abi]
pub const HVM_XS_SYSTEM_MANUFACTURER: &str = "bios-strings/system-manufacturer";
/// The machine's name.
#[xen_abi]
pub const HVM_XS_SYSTEM_PRODUCT_NAME: &str = "bios-strings/system-product-name";
/// The machine's version.
#[xen_abi]
pub const HVM_XS_SYSTEM_VERSION: &str = "bios-strings/system-version";
/// The machine's serial number.
#[xen_abi]
pub const HVM_XS_SYSTEM_SERIAL_NUMBER: &str = "bios-strings/system-serial-number";
/// The board's manufacturer.
#[xen_abi]
pub const HVM_XS_BASEBOARD_MANUFACTURER: &str = "bios-strings/baseboard-manufacturer";
/// The board's name.
#[xen_abi]
pub const HVM_XS_BASEBOARD_PRODUCT_NAME: &str = "bios-strings/baseboard-product-name";
/// The board's version.
#[xen_abi]
pub const HVM_XS_BASEBOARD_VERSION: &str = "bios-strings/baseboard-version";
/// The board's serial number.
#[xen_abi]
pub const HVM_XS_BASEBOARD_SERIAL_NUMBER: &str = "bios-strings/baseboard-serial-number";
/// The board's asset tag.
#[xen_abi]
pub const HVM_XS_BASEBOARD_ASSET_TAG: &str = "bios-strings/baseboard-asset-tag";
/// Where in the case the board is.
#[xen_abi]
pub const HVM_XS_BASEBOARD_LOCATION_IN_CHASSIS: &str = "bios-strings/baseboard-location-in-chassis";
/// The case's manufacturer.
#[xen_abi]
pub const HVM_XS_ENCLOSURE_MANUFACTURER: &str = "bios-strings/enclosure-manufacturer";
/// The case's serial number.
#[xen_abi]
pub const HVM_XS_ENCLOSURE_SERIAL_NUMBER: &str = "bios-strings/enclosure-serial-number";
/// The case's asset tag.
#[xen_abi]
pub const HVM_XS_ENCLOSURE_ASSET_TAG: &str = "bios-strings/enclosure-asset-tag";
/// The battery's manufacturer.
#[xen_abi]
pub const HVM_XS_BATTERY_MANUFACTURER: &str = "bios-strings/battery-manufacturer";
/// The battery's name.
#[xen_abi]
pub const HVM_XS_BATTERY_DEVICE_NAME: &str = "bios-strings/battery-device-name";

/// Texts of the manufacturer's own (type 11): a format for printf, with a number from 1 to 99.
#[xen_abi]
pub const HVM_XS_OEM_STRINGS: &str = "bios-strings/oem-%d";
