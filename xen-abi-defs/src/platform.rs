// SPDX-License-Identifier: MIT
//! The machine itself: its clock, firmware, power management, processors and microcode.
//!
//! `HYPERVISOR_platform_op(const xen_platform_op_t *)` takes an operation (`XENPF_*`) and its
//! argument in one struct. These are for the initial domain's kernel, which knows the machine's
//! firmware where Xen does not, and drives what Xen leaves to it.

use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "platform.h",
    guard: "__XEN_PUBLIC_PLATFORM_H__",
    include: ["xen.h"],
    version: XENPF_INTERFACE_VERSION,
    reasons: {
        implicit_padding: "fixed before padding was spelled out; Xen translates what a 32-bit \
                           caller passes",
        tail_padding: "fixed before padding was spelled out; Xen translates what a 32-bit caller \
                       passes",
        no_native_int: "characters, which are `char` in C",
        same_layout: "fixed with handles and numbers of native width; Xen translates what a 32-bit \
                      caller passes",
        wide_alignment: "fixed with plain 64-bit integers; Xen translates what a 32-bit caller \
                         passes",
        no_bit_field: "one bit for each, from the first drivers for power management on",
    },
}

/// The version of the interface.
#[xen_abi]
pub const XENPF_INTERFACE_VERSION: u32 = 0x03000001;

/// Sets the wall clock, until 2106: `xenpf_settime32`.
#[xen_abi]
pub const XENPF_settime32: u32 = 17;

/// What time it was at a moment, from which Xen counts on.
#[xen_abi(op(xen_platform_op, XENPF_settime32), typedef, expect(wide_alignment))]
pub struct xenpf_settime32 {
    /// The time, in seconds since the beginning of 1970 (UTC).
    #[abi(input)]
    pub secs: u32,
    /// Nanoseconds to be added to it.
    #[abi(input)]
    pub nsecs: u32,
    /// The moment, in nanoseconds since Xen started.
    #[abi(input)]
    pub system_time: u64,
}

/// Sets the wall clock: `xenpf_settime64`.
#[xen_abi]
pub const XENPF_settime64: u32 = 62;

/// What time it was at a moment, from which Xen counts on.
#[xen_abi(op(xen_platform_op, XENPF_settime64), typedef, expect(wide_alignment))]
pub struct xenpf_settime64 {
    /// The time, in seconds since the beginning of 1970 (UTC).
    #[abi(input)]
    pub secs: u64,
    /// Nanoseconds to be added to it.
    #[abi(input)]
    pub nsecs: u32,
    #[abi(reserved)]
    mbz: u32,
    /// The moment, in nanoseconds since Xen started.
    #[abi(input)]
    pub system_time: u64,
}

/// Sets the wall clock, in the form that the interface calls for.
#[xen_abi(when(interface(< 0x00040600)))]
pub const XENPF_settime: u32 = XENPF_settime32;
c_only! {
    why: "a tag for the form that the interface calls for; Rust has the typedef",
    text: "#define xenpf_settime xenpf_settime32",
    when: interface(< 0x00040600),
}
/// What time it was, in the form that the interface calls for.
#[xen_abi(handle, when(interface(< 0x00040600)))]
pub type xenpf_settime_t = xenpf_settime32;
/// Sets the wall clock, in the form that the interface calls for.
#[xen_abi(when(interface(>= 0x00040600)))]
pub const XENPF_settime: u32 = XENPF_settime64;
c_only! {
    why: "a tag for the form that the interface calls for; Rust has the typedef",
    text: "#define xenpf_settime xenpf_settime64",
    when: interface(>= 0x00040600),
}
/// What time it was, in the form that the interface calls for.
#[xen_abi(handle, when(interface(>= 0x00040600)))]
pub type xenpf_settime_t = xenpf_settime64;

/// Gives a range of memory a type, by an MTRR: `xenpf_add_memtype`. On x86 only.
#[xen_abi]
pub const XENPF_add_memtype: u32 = 31;

/// A range of memory, and how it is cached.
#[xen_abi(
    op(xen_platform_op, XENPF_add_memtype),
    typedef,
    handle,
    expect(same_layout, tail_padding, wide_alignment)
)]
pub struct xenpf_add_memtype {
    /// Its first machine frame.
    #[abi(input)]
    pub mfn: xen_pfn_t,
    /// How many frames.
    #[abi(input)]
    pub nr_mfns: u64,
    /// The type, as the processor's MTRRs number them.
    #[abi(input)]
    pub r#type: u32,
    /// What `XENPF_del_memtype` wants to take it away again.
    #[abi(output)]
    pub handle: u32,
    /// The MTRR.
    #[abi(output)]
    pub reg: u32,
}

/// Takes the type of a range of memory away: `xenpf_del_memtype`. On x86 only.
#[xen_abi]
pub const XENPF_del_memtype: u32 = 32;

/// The type of a range of memory that is to go.
#[xen_abi(op(xen_platform_op, XENPF_del_memtype), typedef, handle)]
pub struct xenpf_del_memtype {
    /// What `XENPF_add_memtype` told; zero if that is forgotten, and then it may be another's.
    #[abi(input)]
    pub handle: u32,
    /// The MTRR.
    #[abi(input)]
    pub reg: u32,
}

/// Tells the type in an MTRR: `xenpf_read_memtype`. On x86 only.
#[xen_abi]
pub const XENPF_read_memtype: u32 = 33;

/// What an MTRR holds.
#[xen_abi(
    op(xen_platform_op, XENPF_read_memtype),
    typedef,
    handle,
    expect(implicit_padding, same_layout, tail_padding, wide_alignment)
)]
pub struct xenpf_read_memtype {
    /// The MTRR.
    #[abi(input)]
    pub reg: u32,
    /// The first machine frame of its range.
    #[abi(output)]
    pub mfn: xen_pfn_t,
    /// How many frames the range has; zero: the MTRR is not in use.
    #[abi(output)]
    pub nr_mfns: u64,
    /// The type, as the processor's MTRRs number them.
    #[abi(output)]
    pub r#type: u32,
}

/// Loads microcode: `xenpf_microcode_update`.
#[xen_abi]
pub const XENPF_microcode_update: u32 = 35;

/// Microcode that is to be loaded into all processors.
#[xen_abi(
    op(xen_platform_op, XENPF_microcode_update),
    typedef,
    handle,
    expect(same_layout, tail_padding)
)]
pub struct xenpf_microcode_update {
    /// The microcode, as the processor's maker packs it.
    #[abi(input, buffer(input, len = length))]
    pub data: ConstGuestHandle<c_void>,
    /// Its size in bytes.
    #[abi(input)]
    pub length: u32,
}

/// Tells Xen of something that is peculiar to the machine: `xenpf_platform_quirk`.
#[xen_abi]
pub const XENPF_platform_quirk: u32 = 39;

/// What is peculiar.
#[xen_abi(open_enum(u32))]
pub enum XenPlatformQuirk {
    /// Xen does not balance interrupts, nor restrict to whom an IO-APIC sends them.
    QUIRK_NOIRQBALANCING = 1,
    /// An IO-APIC forgets which register is selected.
    QUIRK_IOAPIC_BAD_REGSEL = 2,
    /// It does not.
    QUIRK_IOAPIC_GOOD_REGSEL = 3,
}

/// Something that is peculiar to the machine.
#[xen_abi(op(xen_platform_op, XENPF_platform_quirk), typedef, handle)]
pub struct xenpf_platform_quirk {
    /// `QUIRK_*`
    #[abi(input)]
    pub quirk_id: u32,
}

/// Calls a runtime service of EFI: `xenpf_efi_runtime_call`.
#[xen_abi]
pub const XENPF_efi_runtime_call: u32 = 49;

/// The runtime services of EFI.
#[xen_abi(open_enum(u32))]
pub enum XenEfi {
    /// Tells the time of the machine's clock.
    XEN_EFI_get_time = 1,
    /// Sets that clock.
    XEN_EFI_set_time = 2,
    /// Tells when the machine will wake up.
    XEN_EFI_get_wakeup_time = 3,
    /// Sets when the machine wakes up.
    XEN_EFI_set_wakeup_time = 4,
    /// Tells the upper half of a number that never goes back, after it has been incremented.
    XEN_EFI_get_next_high_monotonic_count = 5,
    /// Tells a variable.
    XEN_EFI_get_variable = 6,
    /// Sets a variable.
    XEN_EFI_set_variable = 7,
    /// Goes through the names of all variables.
    XEN_EFI_get_next_variable_name = 8,
    /// Tells how much room there is for variables.
    XEN_EFI_query_variable_info = 9,
    /// Tells whether capsules can be passed. Not implemented.
    XEN_EFI_query_capsule_capabilities = 10,
    /// Passes capsules to the firmware. Not implemented.
    XEN_EFI_update_capsule = 11,
}

/// A time, as EFI has it.
#[xen_abi(expect(implicit_padding, tail_padding))]
pub struct xenpf_efi_time {
    /// The year.
    #[abi(input, output)]
    pub year: u16,
    /// The month, from 1 on.
    #[abi(input, output)]
    pub month: u8,
    /// The day of the month, from 1 on.
    #[abi(input, output)]
    pub day: u8,
    /// The hour, 0 to 23.
    #[abi(input, output)]
    pub hour: u8,
    /// The minute.
    #[abi(input, output)]
    pub min: u8,
    /// The second.
    #[abi(input, output)]
    pub sec: u8,
    /// Nanoseconds.
    #[abi(input, output)]
    pub ns: u32,
    /// What is to be added to get UTC, in minutes; 2047: nobody knows.
    #[abi(input, output)]
    pub tz: i16,
    /// Daylight saving time. Bit 0: it changes the clock. Bit 1: it is in effect.
    #[abi(input, output)]
    pub daylight: u8,
}

/// A GUID, in the order of bytes that EFI has it.
#[xen_abi]
pub struct xenpf_efi_guid {
    /// Its first four bytes, as a number.
    #[abi(input, output)]
    pub data1: u32,
    /// The next two, as a number.
    #[abi(input, output)]
    pub data2: u16,
    /// The next two, as a number.
    #[abi(input, output)]
    pub data3: u16,
    /// The others.
    #[abi(input, output)]
    pub data4: [u8; 8],
}

/// A call of a runtime service.
#[xen_abi(
    op(
        xen_platform_op,
        XENPF_efi_runtime_call,
        safety = "the firmware's own contract for the call"
    ),
    typedef,
    handle,
    expect(same_layout)
)]
pub struct xenpf_efi_runtime_call {
    /// The service: `XEN_EFI_get_time` and so on.
    #[abi(input)]
    pub function: u32,
    /// Flags of the service; for `XEN_EFI_get_next_high_monotonic_count`, the number.
    #[abi(input, output)]
    pub misc: u32,
    /// What the service answered: an `EFI_STATUS`.
    #[abi(output)]
    pub status: xen_ulong_t,
    /// What it works on.
    #[abi(input, output, tag(function))]
    pub u: xenpf_efi_runtime_call__u,
}

#[xen_abi(inline, expect(same_layout))]
pub union xenpf_efi_runtime_call__u {
    /// Tells the time.
    #[abi(output, selected_by(XEN_EFI_get_time))]
    pub get_time: xenpf_efi_runtime_call__u__get_time,
    /// Sets the clock.
    #[abi(input, selected_by(XEN_EFI_set_time))]
    pub set_time: xenpf_efi_time,
    /// Tells when the machine will wake up.
    #[abi(output, selected_by(XEN_EFI_get_wakeup_time))]
    pub get_wakeup_time: xenpf_efi_time,
    /// Sets when the machine wakes up.
    #[abi(input, selected_by(XEN_EFI_set_wakeup_time))]
    pub set_wakeup_time: xenpf_efi_time,
    /// Tells a variable.
    #[abi(input, output, selected_by(XEN_EFI_get_variable))]
    pub get_variable: xenpf_efi_runtime_call__u__get_variable,
    /// Sets a variable.
    #[abi(input, selected_by(XEN_EFI_set_variable))]
    pub set_variable: xenpf_efi_runtime_call__u__get_variable,
    /// Goes through the names of all variables.
    #[abi(input, output, selected_by(XEN_EFI_get_next_variable_name))]
    pub get_next_variable_name: xenpf_efi_runtime_call__u__get_next_variable_name,
    /// Tells how much room there is for variables.
    #[abi(input, output, selected_by(XEN_EFI_query_variable_info))]
    pub query_variable_info: xenpf_efi_runtime_call__u__query_variable_info,
    /// Tells whether capsules can be passed.
    #[abi(input, output, selected_by(XEN_EFI_query_capsule_capabilities))]
    pub query_capsule_capabilities: xenpf_efi_runtime_call__u__query_capsule_capabilities,
    /// Passes capsules.
    #[abi(input, selected_by(XEN_EFI_update_capsule))]
    pub update_capsule: xenpf_efi_runtime_call__u__update_capsule,
}

/// In `misc`, from `XEN_EFI_get_time`: setting the clock clears its nanoseconds.
#[xen_abi(inside(xenpf_efi_runtime_call__u))]
pub const XEN_EFI_GET_TIME_SET_CLEARS_NS: u32 = 0x00000001;

#[xen_abi(inline)]
pub struct xenpf_efi_runtime_call__u__get_time {
    /// The time.
    #[abi(output)]
    pub time: xenpf_efi_time,
    /// How often the clock counts in a second.
    #[abi(output)]
    pub resolution: u32,
    /// By how much it may be wrong, in millionths of a part per million.
    #[abi(output)]
    pub accuracy: u32,
}

/// What `XEN_EFI_get_wakeup_time` says in `misc`.
#[xen_abi(flags(u32), inside(xenpf_efi_runtime_call__u, set_time))]
pub enum XenEfiGetWakeupTime {
    /// The machine will wake up.
    XEN_EFI_GET_WAKEUP_TIME_ENABLED = 0x00000001,
    /// The time has come, and nobody has taken notice.
    XEN_EFI_GET_WAKEUP_TIME_PENDING = 0x00000002,
}

/// What `XEN_EFI_set_wakeup_time` is told in `misc`.
#[xen_abi(flags(u32), inside(xenpf_efi_runtime_call__u, get_wakeup_time))]
pub enum XenEfiSetWakeupTime {
    /// The machine shall wake up; without it, it shall not.
    XEN_EFI_SET_WAKEUP_TIME_ENABLE = 0x00000001,
    /// The time stays as it was set before.
    XEN_EFI_SET_WAKEUP_TIME_ENABLE_ONLY = 0x00000002,
}

/// What a variable is like: `misc` of `XEN_EFI_get_variable` and `XEN_EFI_set_variable`.
#[xen_abi(flags(u32), inside(xenpf_efi_runtime_call__u, set_wakeup_time))]
pub enum XenEfiVariable {
    /// It outlives a restart.
    XEN_EFI_VARIABLE_NON_VOLATILE = 0x00000001,
    /// It is there until the boot services end.
    XEN_EFI_VARIABLE_BOOTSERVICE_ACCESS = 0x00000002,
    /// It is there afterwards.
    XEN_EFI_VARIABLE_RUNTIME_ACCESS = 0x00000004,
}

#[xen_abi(inline, expect(same_layout))]
pub struct xenpf_efi_runtime_call__u__get_variable {
    /// The variable's name, in UTF-16.
    #[abi(input, buffer(input, unsized = "ends with a zero character"))]
    pub name: GuestHandle<c_void>,
    /// The size of its value in bytes; for `XEN_EFI_get_variable`, room in `data` before. Zero
    /// deletes a variable that is set.
    #[abi(input, output)]
    pub size: xen_ulong_t,
    /// Its value.
    #[abi(input, buffer(input, output, len = size))]
    pub data: GuestHandle<c_void>,
    /// Whose variable it is.
    #[abi(input)]
    pub vendor_guid: xenpf_efi_guid,
}

#[xen_abi(inline, expect(same_layout))]
pub struct xenpf_efi_runtime_call__u__get_next_variable_name {
    /// Room in `name`, in bytes; afterwards, the size of the name.
    #[abi(input, output)]
    pub size: xen_ulong_t,
    /// The name of a variable, in UTF-16; afterwards, that of the next. The first one comes after an
    /// empty name.
    #[abi(input, buffer(input, output, len = size))]
    pub name: GuestHandle<c_void>,
    /// Whose variable it is.
    #[abi(input, output)]
    pub vendor_guid: xenpf_efi_guid,
}

/// In `misc`, to `XEN_EFI_query_variable_info`: tell what it was like when Xen started, which always
/// works.
#[xen_abi(inside(xenpf_efi_runtime_call__u, get_next_variable_name))]
pub const XEN_EFI_VARINFO_BOOT_SNAPSHOT: u32 = 0x00000001;

#[xen_abi(inline, expect(implicit_padding, same_layout, wide_alignment))]
pub struct xenpf_efi_runtime_call__u__query_variable_info {
    /// What the variables in question are like: `XEN_EFI_VARIABLE_*`.
    #[abi(input)]
    pub attr: u32,
    /// How much room there is for them, in bytes.
    #[abi(output)]
    pub max_store_size: u64,
    /// How much of that is free.
    #[abi(output)]
    pub remain_store_size: u64,
    /// How large one of them can be.
    #[abi(output)]
    pub max_size: u64,
}

#[xen_abi(inline, expect(same_layout, tail_padding, wide_alignment))]
pub struct xenpf_efi_runtime_call__u__query_capsule_capabilities {
    /// The capsules' headers.
    #[abi(
        input,
        buffer(input, unsized = "`capsule_count` pointers, of the firmware's width")
    )]
    pub capsule_header_array: GuestHandle<c_void>,
    /// How many.
    #[abi(input)]
    pub capsule_count: xen_ulong_t,
    /// How large a capsule can be, in bytes.
    #[abi(output)]
    pub max_capsule_size: u64,
    /// What sort of reset they need: an `EFI_RESET_TYPE`.
    #[abi(output)]
    pub reset_type: u32,
}

#[xen_abi(inline, expect(same_layout, wide_alignment))]
pub struct xenpf_efi_runtime_call__u__update_capsule {
    /// The capsules' headers.
    #[abi(
        input,
        buffer(input, unsized = "`capsule_count` pointers, of the firmware's width")
    )]
    pub capsule_header_array: GuestHandle<c_void>,
    /// How many.
    #[abi(input)]
    pub capsule_count: xen_ulong_t,
    /// The machine address of the list that says where the capsules are.
    #[abi(input)]
    pub sg_list: u64,
}

/// Tells what the firmware told Xen: `xenpf_firmware_info`.
#[xen_abi]
pub const XENPF_firmware_info: u32 = 50;

/// What the firmware told.
#[xen_abi(open_enum(u32))]
pub enum XenFw {
    /// What a disk is like, by the BIOS's interrupt 0x13, functions 8, 0x41 and 0x48.
    XEN_FW_DISK_INFO = 1,
    /// What is at 0x1b8 of a disk's master boot record.
    XEN_FW_DISK_MBR_SIGNATURE = 2,
    /// What the monitor says of itself, by the BIOS's interrupt 0x10, function 0x4f15.
    XEN_FW_VBEDDC_INFO = 3,
    /// What EFI told; `index` says what of it.
    XEN_FW_EFI_INFO = 4,
}

/// What EFI told.
#[xen_abi(open_enum(u32))]
pub enum XenFwEfi {
    /// Its version.
    XEN_FW_EFI_VERSION = 0,
    /// Where its configuration table is.
    XEN_FW_EFI_CONFIG_TABLE = 1,
    /// Who made it.
    XEN_FW_EFI_VENDOR = 2,
    /// What it knows of a range of memory.
    XEN_FW_EFI_MEM_INFO = 3,
    /// The version of its runtime services.
    XEN_FW_EFI_RT_VERSION = 4,
    /// The ROM of a PCI device.
    XEN_FW_EFI_PCI_ROM = 5,
    /// The properties of devices that Apple's firmware has.
    XEN_FW_EFI_APPLE_PROPERTIES = 6,
}

/// In `type`: which keys were held down, by the BIOS's interrupt 0x16, function 2.
#[xen_abi]
pub const XEN_FW_KBD_SHIFT_FLAGS: u32 = 5;

/// What the firmware told Xen.
#[xen_abi(
    op(xen_platform_op, XENPF_firmware_info),
    typedef,
    handle,
    expect(same_layout)
)]
pub struct xenpf_firmware_info {
    /// What of it: `XEN_FW_DISK_INFO` and so on.
    #[abi(input)]
    pub r#type: u32,
    /// For a disk, which one, from 0 on: ESRCH says that there is none. For `XEN_FW_EFI_INFO`,
    /// `XEN_FW_EFI_*`.
    #[abi(input)]
    pub index: u32,
    /// The answer.
    #[abi(input, output, tag(r#type))]
    pub u: xenpf_firmware_info__u,
}

#[xen_abi(inline, expect(same_layout))]
pub union xenpf_firmware_info__u {
    /// A disk.
    #[abi(input, output, selected_by(XEN_FW_DISK_INFO))]
    pub disk_info: xenpf_firmware_info__u__disk_info,
    /// A disk's master boot record.
    #[abi(output, selected_by(XEN_FW_DISK_MBR_SIGNATURE))]
    pub disk_mbr_signature: xenpf_firmware_info__u__disk_mbr_signature,
    /// The monitor.
    #[abi(input, output, selected_by(XEN_FW_VBEDDC_INFO))]
    pub vbeddc_info: xenpf_firmware_info__u__vbeddc_info,
    /// EFI.
    #[abi(input, output, selected_by(XEN_FW_EFI_INFO), tag(index))]
    pub efi_info: xenpf_efi_info,
    /// The keys.
    #[abi(output, selected_by(XEN_FW_KBD_SHIFT_FLAGS))]
    pub kbd_shift_flags: u8,
}

/// A disk, as the BIOS answered in its registers.
#[xen_abi(inline, expect(same_layout))]
pub struct xenpf_firmware_info__u__disk_info {
    /// Its number (DL).
    #[abi(output)]
    pub device: u8,
    /// The version of the enhanced functions (AH).
    #[abi(output)]
    pub version: u8,
    /// Which of them there are (CX).
    #[abi(output)]
    pub interface_support: u16,
    /// The last cylinder of the old geometry (CL bits 6 and 7, CH).
    #[abi(output)]
    pub legacy_max_cylinder: u16,
    /// Its last head (DH).
    #[abi(output)]
    pub legacy_max_head: u8,
    /// Its last sector (CL bits 0 to 5).
    #[abi(output)]
    pub legacy_sectors_per_track: u8,
    /// The parameters of the enhanced functions. Their first two bytes say how many bytes there are,
    /// or before, how many there is room for.
    #[abi(
        input,
        buffer(input, output, unsized = "its first two bytes are its size")
    )]
    pub edd_params: GuestHandle<c_void>,
}

#[xen_abi(inline, expect(implicit_padding))]
pub struct xenpf_firmware_info__u__disk_mbr_signature {
    /// The disk's number.
    #[abi(output)]
    pub device: u8,
    /// What is at 0x1b8 of its master boot record.
    #[abi(output)]
    pub mbr_signature: u32,
}

#[xen_abi(inline, expect(implicit_padding, same_layout))]
pub struct xenpf_firmware_info__u__vbeddc_info {
    /// What the display can do (BL of function 0x4f15).
    #[abi(output)]
    pub capabilities: u8,
    /// How long the transfer of a block takes, in seconds (BH of function 0x4f15).
    #[abi(output)]
    pub edid_transfer_time: u8,
    /// What the monitor says of itself.
    #[abi(input, buffer(output, len = 128))]
    pub edid: GuestHandle<uint8>,
}

/// What EFI told.
#[xen_abi(nested, expect(same_layout))]
pub union xenpf_efi_info {
    /// The version: the major number in the upper half, the minor in the lower.
    #[abi(output, selected_by(XEN_FW_EFI_VERSION, XEN_FW_EFI_RT_VERSION))]
    pub version: u32,
    /// The configuration table.
    #[abi(output, selected_by(XEN_FW_EFI_CONFIG_TABLE))]
    pub cfg: xenpf_efi_info__cfg,
    /// Who made it.
    #[abi(input, output, selected_by(XEN_FW_EFI_VENDOR))]
    pub vendor: xenpf_efi_info__vendor,
    /// A range of memory.
    #[abi(input, output, selected_by(XEN_FW_EFI_MEM_INFO))]
    pub mem: xenpf_efi_info__mem,
    /// The ROM of a PCI device.
    #[abi(input, output, selected_by(XEN_FW_EFI_PCI_ROM))]
    pub pci_rom: xenpf_efi_info__pci_rom,
    /// The properties of devices.
    #[abi(output, selected_by(XEN_FW_EFI_APPLE_PROPERTIES))]
    pub apple_properties: xenpf_efi_info__apple_properties,
}

#[xen_abi(inline, expect(same_layout, tail_padding, wide_alignment))]
pub struct xenpf_efi_info__cfg {
    /// Its machine address: an array of `EFI_CONFIGURATION_TABLE`.
    #[abi(output)]
    pub addr: u64,
    /// How many entries it has.
    #[abi(output)]
    pub nent: u32,
}

#[xen_abi(inline, expect(same_layout))]
pub struct xenpf_efi_info__vendor {
    /// The maker's number for this firmware.
    #[abi(output)]
    pub revision: u32,
    /// Room in `name`, in bytes.
    #[abi(input)]
    pub bufsz: u32,
    /// The maker's name, in UTF-16.
    #[abi(input, buffer(output, len = bufsz))]
    pub name: GuestHandle<c_void>,
}

#[xen_abi(inline, expect(same_layout, tail_padding, wide_alignment))]
pub struct xenpf_efi_info__mem {
    /// A machine address; ESRCH says that EFI does not know it.
    #[abi(input)]
    pub addr: u64,
    /// How many bytes from there on; afterwards, for how many of them the answer is right.
    #[abi(input, output)]
    pub size: u64,
    /// What the memory is capable of, `EFI_MEMORY_*`.
    #[abi(output)]
    pub attr: u64,
    /// What it is for, an `EFI_MEMORY_TYPE`.
    #[abi(output)]
    pub r#type: u32,
}

#[xen_abi(inline, expect(same_layout, wide_alignment))]
pub struct xenpf_efi_info__pci_rom {
    /// The device's segment.
    #[abi(input)]
    pub segment: u16,
    /// Its bus.
    #[abi(input)]
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    #[abi(input)]
    pub devfn: u8,
    /// Its maker, as PCI numbers them.
    #[abi(input)]
    pub vendor: u16,
    /// Its maker's number for it.
    #[abi(input)]
    pub devid: u16,
    /// The machine address of its ROM.
    #[abi(output)]
    pub address: u64,
    /// The ROM's size in bytes.
    #[abi(output)]
    pub size: xen_ulong_t,
}

#[xen_abi(inline, expect(same_layout, wide_alignment))]
pub struct xenpf_efi_info__apple_properties {
    /// Their machine address.
    #[abi(output)]
    pub address: u64,
    /// Their size in bytes.
    #[abi(output)]
    pub size: xen_ulong_t,
}

/// Sends the machine to sleep: `xenpf_enter_acpi_sleep`.
#[xen_abi]
pub const XENPF_enter_acpi_sleep: u32 = 51;

/// What sleep, and how.
#[xen_abi(op(xen_platform_op, XENPF_enter_acpi_sleep), typedef, handle)]
pub struct xenpf_enter_acpi_sleep {
    /// What to write to the register PM1a control.
    #[abi(input, when(interface(< 0x00040300)))]
    pub pm1a_cnt_val: u16,
    /// What to write to the register PM1b control.
    #[abi(input, when(interface(< 0x00040300)))]
    pub pm1b_cnt_val: u16,
    /// What to write to the register PM1a control, or the extended sleep type.
    #[abi(input, when(interface(>= 0x00040300)))]
    pub val_a: u16,
    /// What to write to the register PM1b control, or the extended sleep type that is written
    /// second.
    #[abi(input, when(interface(>= 0x00040300)))]
    pub val_b: u16,
    /// The state to enter: n of ACPI's Sn.
    #[abi(input)]
    pub sleep_state: u32,
    /// `XENPF_ACPI_SLEEP_*`
    #[abi(input)]
    pub flags: u32,
}

/// Sleep by the registers of machines that have no others (hardware-reduced ACPI).
#[xen_abi(inside(xenpf_enter_acpi_sleep, sleep_state))]
pub const XENPF_ACPI_SLEEP_EXTENDED: u32 = 0x00000001;

/// Tells Xen that a processor now has another frequency: `xenpf_change_freq`.
#[xen_abi]
pub const XENPF_change_freq: u32 = 52;

/// A processor's new frequency.
#[xen_abi(
    op(xen_platform_op, XENPF_change_freq),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct xenpf_change_freq {
    /// Zero.
    #[abi(input)]
    pub flags: u32,
    /// The processor.
    #[abi(input)]
    pub cpu: u32,
    /// The frequency in Hz.
    #[abi(input)]
    pub freq: u64,
}

/// Tells how long processors were idle: `xenpf_getidletime`.
#[xen_abi]
pub const XENPF_getidletime: u32 = 53;

/// How long processors were idle since Xen started.
#[xen_abi(
    op(xen_platform_op, XENPF_getidletime),
    typedef,
    handle,
    expect(implicit_padding, same_layout, wide_alignment)
)]
pub struct xenpf_getidletime {
    /// A bit for each processor that is asked for; afterwards, for each of them that there is.
    #[abi(input, buffer(input, output, len = (cpumap_nr_cpus + 7) / 8))]
    pub cpumap_bitmap: GuestHandle<uint8>,
    /// How many bits.
    #[abi(input)]
    pub cpumap_nr_cpus: u32,
    /// Nanoseconds for each processor that is asked for, zero for one that there is not; what is
    /// there for others stays as it is.
    #[abi(input, buffer(output, len = cpumap_nr_cpus))]
    pub idletime: GuestHandle<uint64>,
    /// When that was so, in nanoseconds since Xen started.
    #[abi(output)]
    pub now: u64,
}

/// Gives Xen what ACPI says of a processor's power management: `xenpf_set_processor_pminfo`.
#[xen_abi]
pub const XENPF_set_processor_pminfo: u32 = 54;

/// What Xen manages, as a PV domain reads in `start_info::flags` (`SIF_PM_MASK`).
#[xen_abi(flags(u32))]
pub enum XenProcessorPm {
    /// Idle states.
    XEN_PROCESSOR_PM_CX = 1,
    /// Frequencies.
    XEN_PROCESSOR_PM_PX = 2,
    /// Throttling.
    XEN_PROCESSOR_PM_TX = 4,
}

/// What is given to Xen.
#[xen_abi(open_enum(u32))]
pub enum XenPm {
    /// Idle states.
    XEN_PM_CX = 0,
    /// Frequencies.
    XEN_PM_PX = 1,
    /// Throttling; not taken.
    XEN_PM_TX = 2,
    /// What the driver is capable of, which Xen completes.
    XEN_PM_PDC = 3,
    /// Performance levels that the processor chooses from (CPPC).
    #[abi(since = "> 4.17")]
    XEN_PM_CPPC = 4,
}

/// Which parts of `xen_processor_performance` are there.
#[xen_abi(flags(u32))]
pub enum XenPx {
    /// The registers (`_PCT`).
    XEN_PX_PCT = 1,
    /// The states (`_PSS`).
    XEN_PX_PSS = 2,
    /// The limit (`_PPC`).
    XEN_PX_PPC = 4,
    /// The processors that depend on each other (`_PSD`).
    XEN_PX_PSD = 8,
}

/// Which parts of `xen_processor_cppc` are there.
#[xen_abi(flags(u32))]
pub enum XenCppc {
    /// The processors that depend on each other (`_PSD`).
    #[abi(since = "> 4.17")]
    XEN_CPPC_PSD = 1u32 << 0,
    /// The levels (`_CPC`).
    #[abi(since = "> 4.17")]
    XEN_CPPC_CPC = 1u32 << 1,
}

/// Where a register is, in ACPI's generic form.
#[xen_abi(expect(wide_alignment))]
pub struct xen_power_register {
    /// In which address space.
    #[abi(input)]
    pub space_id: u32,
    /// How many bits it has.
    #[abi(input)]
    pub bit_width: u32,
    /// Its first bit.
    #[abi(input)]
    pub bit_offset: u32,
    /// The size of an access: 1 for a byte, and one more for each doubling.
    #[abi(input)]
    pub access_size: u32,
    /// Its address.
    #[abi(input)]
    pub address: u64,
}

/// Processors that enter an idle state together (`_CSD`).
#[xen_abi(typedef, handle)]
pub struct xen_processor_csd {
    /// The number of their group.
    #[abi(input)]
    pub domain: u32,
    /// Who coordinates them, as ACPI numbers it: 0xfc to 0xfe.
    #[abi(input)]
    pub coord_type: u32,
    /// How many there are.
    #[abi(input)]
    pub num: u32,
}

/// An idle state.
#[xen_abi(typedef, handle, expect(implicit_padding, same_layout))]
pub struct xen_processor_cx {
    /// The register by which it is entered.
    #[abi(input)]
    pub reg: xen_power_register,
    /// Its number: n of Cn.
    #[abi(input)]
    pub r#type: u8,
    /// How long it takes at most to enter and to leave it, in microseconds.
    #[abi(input)]
    pub latency: u32,
    /// How much power a processor takes in it, in milliwatts.
    #[abi(input)]
    pub power: u32,
    /// How many entries `dp` has.
    #[abi(input)]
    pub dpcnt: u32,
    /// The processors that depend on each other; none where they do not.
    #[abi(input, buffer(input, len = dpcnt))]
    pub dp: GuestHandle<xen_processor_csd_t>,
}

/// What is known of a processor's idle states.
#[xen_abi(expect(no_bit_field))]
pub struct xen_processor_flags {
    /// `bm_control`: access of other bus masters to memory can be held off. `bm_check`: whether
    /// there was such access has to be looked at. `has_cst`: the states are from `_CST`.
    /// `power_setup_done`: the driver has set all of this up. `bm_rld_set`: access of other bus
    /// masters ends C3.
    #[abi(
        input,
        bits(
            bm_control = 1,
            bm_check = 1,
            has_cst = 1,
            power_setup_done = 1,
            bm_rld_set = 1
        )
    )]
    pub bits: u32,
}

/// A processor's idle states.
#[xen_abi(expect(same_layout))]
pub struct xen_processor_power {
    /// How many there are.
    #[abi(input)]
    pub count: u32,
    /// What else is known.
    #[abi(input)]
    pub flags: xen_processor_flags,
    /// The states.
    #[abi(input, buffer(input, len = count))]
    pub states: GuestHandle<xen_processor_cx_t>,
}

/// A register of `_PCT`, as ACPI describes it.
#[xen_abi(expect(implicit_padding, wide_alignment))]
pub struct xen_pct_register {
    /// What sort of description it is.
    #[abi(input)]
    pub descriptor: u8,
    /// How long the description is, in bytes.
    #[abi(input)]
    pub length: u16,
    /// In which address space the register is.
    #[abi(input)]
    pub space_id: u8,
    /// How many bits it has.
    #[abi(input)]
    pub bit_width: u8,
    /// Its first bit.
    #[abi(input)]
    pub bit_offset: u8,
    #[abi(reserved)]
    reserved: u8,
    /// Its address.
    #[abi(input)]
    pub address: u64,
}

/// A frequency of a processor (`_PSS`).
#[xen_abi(typedef, handle, expect(wide_alignment))]
pub struct xen_processor_px {
    /// The frequency in MHz.
    #[abi(input)]
    pub core_frequency: u64,
    /// How much power it takes, in milliwatts.
    #[abi(input)]
    pub power: u64,
    /// How long the processor does not work while it changes to it, in microseconds.
    #[abi(input)]
    pub transition_latency: u64,
    /// How long bus masters cannot use memory meanwhile, in microseconds.
    #[abi(input)]
    pub bus_master_latency: u64,
    /// What to write to the control register.
    #[abi(input)]
    pub control: u64,
    /// What the status register reads afterwards.
    #[abi(input)]
    pub status: u64,
}

/// Processors that change their frequencies together (`_PSD`).
#[xen_abi(expect(wide_alignment))]
pub struct xen_psd_package {
    /// How many numbers this has: 5.
    #[abi(input)]
    pub num_entries: u64,
    /// Its revision: 0.
    #[abi(input)]
    pub revision: u64,
    /// The number of their group.
    #[abi(input)]
    pub domain: u64,
    /// Who coordinates them, as ACPI numbers it: 0xfc to 0xfe.
    #[abi(input)]
    pub coord_type: u64,
    /// How many there are.
    #[abi(input)]
    pub num_processors: u64,
}

/// A processor's frequencies.
#[xen_abi(typedef, handle, expect(implicit_padding, same_layout, tail_padding))]
pub struct xen_processor_performance {
    /// Which parts are there: `XEN_PX_*`. They may come in several calls.
    #[abi(input)]
    pub flags: u32,
    /// The first state that may be used.
    #[abi(input)]
    pub platform_limit: u32,
    /// The register that sets a frequency.
    #[abi(input)]
    pub control_register: xen_pct_register,
    /// The register that tells whether it is set.
    #[abi(input)]
    pub status_register: xen_pct_register,
    /// How many states there are.
    #[abi(input)]
    pub state_count: u32,
    /// The states, the highest frequency first.
    #[abi(input, buffer(input, len = state_count))]
    pub states: GuestHandle<xen_processor_px_t>,
    /// The processors that depend on each other.
    #[abi(input)]
    pub domain_info: xen_psd_package,
    /// How: `XEN_CPUPERF_SHARED_TYPE_*`.
    #[abi(input)]
    pub shared_type: u32,
}

/// How processors depend on each other.
#[xen_abi(open_enum(u32), inside(xen_processor_performance, domain_info))]
pub enum XenCpuperfSharedType {
    /// The hardware coordinates them.
    XEN_CPUPERF_SHARED_TYPE_HW = 1,
    /// A change has to be made on each of them.
    XEN_CPUPERF_SHARED_TYPE_ALL = 2,
    /// A change has to be made on any of them.
    XEN_CPUPERF_SHARED_TYPE_ANY = 3,
}

/// A processor's performance levels.
#[xen_abi(typedef, since = "> 4.17")]
pub struct xen_processor_cppc {
    /// Which parts are there: `XEN_CPPC_*`.
    #[abi(input)]
    pub flags: u8,
    #[abi(reserved)]
    pad: [u8; 3],
    /// The levels.
    #[abi(input)]
    pub cpc: xen_processor_cppc__cpc,
    /// How processors depend on each other: `XEN_CPUPERF_SHARED_TYPE_*`.
    #[abi(input)]
    pub shared_type: u32,
    /// The processors that depend on each other.
    #[abi(input)]
    pub domain_info: xen_psd_package,
}

/// What Xen needs of `_CPC`. Levels have no unit; frequencies may be zero, where ACPI does not say.
#[xen_abi(inline)]
pub struct xen_processor_cppc__cpc {
    /// The highest level.
    #[abi(input)]
    pub highest_perf: u32,
    /// The highest level that lasts.
    #[abi(input)]
    pub nominal_perf: u32,
    /// The lowest level down to which power is saved in proportion.
    #[abi(input)]
    pub lowest_nonlinear_perf: u32,
    /// The lowest level.
    #[abi(input)]
    pub lowest_perf: u32,
    /// The frequency of the lowest level in MHz.
    #[abi(input)]
    pub lowest_mhz: u32,
    /// The frequency of the nominal level in MHz.
    #[abi(input)]
    pub nominal_mhz: u32,
}

/// What ACPI says of a processor's power management.
#[xen_abi(
    op(xen_platform_op, XENPF_set_processor_pminfo),
    typedef,
    handle,
    expect(same_layout)
)]
pub struct xenpf_set_processor_pminfo {
    /// The processor, by its number in ACPI.
    #[abi(input)]
    pub id: u32,
    /// What it is about: `XEN_PM_*`.
    #[abi(input)]
    pub r#type: u32,
    /// What ACPI says.
    #[abi(input, tag(r#type))]
    pub u: xenpf_set_processor_pminfo__u,
}

#[xen_abi(inline, expect(same_layout))]
pub union xenpf_set_processor_pminfo__u {
    /// Idle states.
    #[abi(input, selected_by(XEN_PM_CX))]
    pub power: xen_processor_power,
    /// Frequencies.
    #[abi(input, selected_by(XEN_PM_PX))]
    pub perf: xen_processor_performance,
    /// What the driver is capable of, as `_PDC` takes it: the revision 1, the number 1 of words
    /// that follow, and the capabilities, to which Xen adds its own.
    #[abi(input, selected_by(XEN_PM_PDC), buffer(input, output, len = 3))]
    pub pdc: GuestHandle<uint32>,
    /// Performance levels.
    #[abi(input, selected_by(XEN_PM_CPPC))]
    #[abi(since = "> 4.17")]
    pub cppc_data: xen_processor_cppc_t,
}

/// Describes a processor: `xenpf_pcpuinfo`.
#[xen_abi]
pub const XENPF_get_cpuinfo: u32 = 55;

/// A processor.
#[xen_abi(op(xen_platform_op, XENPF_get_cpuinfo), typedef, handle)]
pub struct xenpf_pcpuinfo {
    /// Its number in Xen.
    #[abi(input)]
    pub xen_cpuid: u32,
    /// The highest number of a processor that there is.
    #[abi(output)]
    pub max_present: u32,
    /// `XEN_PCPU_FLAGS_*`
    #[abi(output)]
    pub flags: u32,
    /// The number of its interrupt controller.
    #[abi(output)]
    pub apic_id: u32,
    /// Its number in ACPI.
    #[abi(output)]
    pub acpi_id: u32,
}

/// What a processor is like.
#[xen_abi(flags(u32), inside(xenpf_pcpuinfo, max_present))]
pub enum XenPcpuFlags {
    /// It is in use.
    XEN_PCPU_FLAGS_ONLINE = 1,
    /// There is no such processor.
    XEN_PCPU_FLAGS_INVALID = 2,
}

/// Tells what model a processor is: `xenpf_pcpu_version`.
#[xen_abi]
pub const XENPF_get_cpu_version: u32 = 48;

/// A processor's model.
#[xen_abi(
    op(xen_platform_op, XENPF_get_cpu_version),
    typedef,
    handle,
    expect(no_native_int)
)]
pub struct xenpf_pcpu_version {
    /// Its number in Xen.
    #[abi(input)]
    pub xen_cpuid: u32,
    /// The highest number of a processor that there is.
    #[abi(output)]
    pub max_present: u32,
    /// Its maker, as CPUID tells; no zero follows. All zero: there is no such processor.
    #[abi(output)]
    pub vendor_id: [c_char; 12],
    /// Its family.
    #[abi(output)]
    pub family: u32,
    /// Its model.
    #[abi(output)]
    pub model: u32,
    /// Its stepping.
    #[abi(output)]
    pub stepping: u32,
}

/// Takes a processor into use: `xenpf_cpu_ol`.
#[xen_abi]
pub const XENPF_cpu_online: u32 = 56;
/// Takes a processor out of use: `xenpf_cpu_ol`.
#[xen_abi]
pub const XENPF_cpu_offline: u32 = 57;

/// A processor that is to be used, or not.
#[xen_abi(
    op(xen_platform_op, XENPF_cpu_online),
    op(xen_platform_op, XENPF_cpu_offline),
    typedef,
    handle
)]
pub struct xenpf_cpu_ol {
    /// Its number in Xen.
    #[abi(input)]
    pub cpuid: u32,
}

/// Announces a processor that has been added to the machine: `xenpf_cpu_hotadd`. Returns its number.
#[xen_abi]
pub const XENPF_cpu_hotadd: u32 = 58;

/// A new processor.
#[xen_abi(op(xen_platform_op, XENPF_cpu_hotadd), typedef)]
pub struct xenpf_cpu_hotadd {
    /// The number of its interrupt controller.
    #[abi(input)]
    pub apic_id: u32,
    /// Its number in ACPI.
    #[abi(input)]
    pub acpi_id: u32,
    /// The proximity domain that ACPI puts it in.
    #[abi(input)]
    pub pxm: u32,
}

/// Announces memory that has been added to the machine: `xenpf_mem_hotadd`.
#[xen_abi]
pub const XENPF_mem_hotadd: u32 = 59;

/// New memory.
#[xen_abi(op(xen_platform_op, XENPF_mem_hotadd), typedef, expect(wide_alignment))]
pub struct xenpf_mem_hotadd {
    /// Its first machine frame.
    #[abi(input)]
    pub spfn: u64,
    /// The machine frame behind it.
    #[abi(input)]
    pub epfn: u64,
    /// The proximity domain that ACPI puts it in.
    #[abi(input)]
    pub pxm: u32,
    /// Zero.
    #[abi(input)]
    pub flags: u32,
}

/// Keeps processors idle, to save power: `xenpf_core_parking`.
#[xen_abi]
pub const XENPF_core_parking: u32 = 60;

/// What to do about idle processors.
#[xen_abi(open_enum(u32))]
pub enum XenCoreParking {
    /// Keep so many of them idle.
    XEN_CORE_PARKING_SET = 1,
    /// Tell how many there are.
    XEN_CORE_PARKING_GET = 2,
}

/// How many processors are kept idle.
#[xen_abi(op(xen_platform_op, XENPF_core_parking), typedef, handle)]
pub struct xenpf_core_parking {
    /// `XEN_CORE_PARKING_*`
    #[abi(input)]
    pub r#type: u32,
    /// The number.
    #[abi(input, output)]
    pub idle_nums: u32,
}

/// Accesses registers of a processor, in order and without a break: `xenpf_resource_op`. Returns how
/// many entries were done.
#[xen_abi]
pub const XENPF_resource_op: u32 = 61;

/// What to do.
#[xen_abi(open_enum(u32))]
pub enum XenResourceOp {
    /// Read a model-specific register.
    XEN_RESOURCE_OP_MSR_READ = 0,
    /// Write one.
    XEN_RESOURCE_OP_MSR_WRITE = 1,
}

c_comment! {
    "
        Only some registers can be accessed. The time stamp counter (MSR_IA32_TSC)
        is special: it cannot be written, and reading it gives the time in
        nanoseconds since Xen started. If that is the entry after another one that
        reads, no interrupt comes between the two: it is the time at which the
        other was read.
    "
}

/// An access.
#[xen_abi(typedef, handle, expect(wide_alignment))]
pub struct xenpf_resource_entry {
    /// What to do, and afterwards what became of it.
    #[abi(
        input,
        output,
        unselected = "the caller writes the one, Xen the other in its place"
    )]
    pub u: xenpf_resource_entry__u,
    #[abi(reserved)]
    rsvd: u32,
    /// The register.
    #[abi(input)]
    pub idx: u64,
    /// Its value.
    #[abi(input, output)]
    pub val: u64,
}

#[xen_abi(inline)]
pub union xenpf_resource_entry__u {
    /// `XEN_RESOURCE_OP_*`
    #[abi(input)]
    pub cmd: u32,
    /// In the first entry that was not done: why, a negative error.
    #[abi(output)]
    pub ret: i32,
}

/// Accesses on a processor.
#[xen_abi(
    op(
        xen_platform_op,
        XENPF_resource_op,
        safety = "what the registers control can be changed under the whole machine"
    ),
    typedef,
    handle,
    expect(same_layout)
)]
pub struct xenpf_resource_op {
    /// How many there are.
    #[abi(input)]
    pub nr_entries: u32,
    /// The processor.
    #[abi(input)]
    pub cpu: u32,
    /// The accesses.
    #[abi(input, buffer(input, output, len = nr_entries))]
    pub entries: GuestHandle<xenpf_resource_entry_t>,
}

/// Tells one of Xen's symbols: `xenpf_symdata`.
#[xen_abi]
pub const XENPF_get_symbol: u32 = 63;

/// A symbol of Xen.
#[xen_abi(
    op(xen_platform_op, XENPF_get_symbol),
    typedef,
    handle,
    expect(no_native_int, same_layout, tail_padding, wide_alignment)
)]
pub struct xenpf_symdata {
    /// Room in `name`; afterwards, how long the name is, which may be more than there is room for.
    #[abi(input, output)]
    pub namelen: u32,
    /// Which symbol, from 0 on; afterwards, which one is next. The same number: there was none left.
    #[abi(input, output)]
    pub symnum: u32,
    /// Its name.
    #[abi(input, buffer(output, len = namelen))]
    pub name: GuestHandle<c_char>,
    /// Its address.
    #[abi(output)]
    pub address: u64,
    /// What it is: the letter that nm shows.
    #[abi(output)]
    pub r#type: c_char,
}

/// Tells how the screen was set up: `xenpf_dom0_console_t`. Returns how many bytes of it were
/// written.
#[xen_abi(op(xen_platform_op, output(xenpf_dom0_console_t)), since = "> 4.17")]
pub const XENPF_get_dom0_console: u32 = 64;

/// How the screen was set up.
#[xen_abi(handle, since = "> 4.17")]
pub type xenpf_dom0_console_t = dom0_vga_console_info;

/// Tells what microcode a processor has: `xenpf_ucode_revision`.
#[xen_abi(since = "> 4.17")]
pub const XENPF_get_ucode_revision: u32 = 65;

/// A processor's microcode.
#[xen_abi(
    op(xen_platform_op, XENPF_get_ucode_revision),
    typedef,
    handle,
    since = "> 4.17"
)]
pub struct xenpf_ucode_revision {
    /// The processor's number in Xen.
    #[abi(input)]
    pub cpu: u32,
    /// Its signature: EAX of CPUID leaf 1.
    #[abi(output)]
    pub signature: u32,
    /// The bit of Intel's that says what sort of socket it is for.
    #[abi(output)]
    pub pf: u32,
    /// The revision of the microcode.
    #[abi(output)]
    pub revision: u32,
}

/// Loads microcode, with flags: `xenpf_microcode_update2`.
#[xen_abi(since = "> 4.17")]
pub const XENPF_microcode_update2: u32 = 66;

/// Microcode that is to be loaded into all processors.
#[xen_abi(
    op(xen_platform_op, XENPF_microcode_update2),
    typedef,
    handle,
    expect(same_layout),
    since = "> 4.17"
)]
pub struct xenpf_microcode_update2 {
    /// `XENPF_UCODE_*`
    #[abi(input)]
    pub flags: u32,
    /// The size of the microcode in bytes.
    #[abi(input)]
    pub length: u32,
    /// The microcode, as the processor's maker packs it.
    #[abi(input, buffer(input, len = length))]
    pub data: ConstGuestHandle<c_void>,
}

/// Load it even if it is not newer than what is there.
#[xen_abi(inside(xenpf_microcode_update2, flags), since = "> 4.17")]
pub const XENPF_UCODE_FORCE: u32 = 1;

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_platform_op(const struct xen_platform_op*);"
}

/// The argument of `HYPERVISOR_platform_op`.
#[xen_abi(op(__HYPERVISOR_platform_op), typedef, handle, size(136))]
pub struct xen_platform_op {
    /// The operation: `XENPF_*`.
    #[abi(input)]
    pub cmd: u32,
    /// `XENPF_INTERFACE_VERSION`
    #[abi(input)]
    pub interface_version: u32,
    /// What it works on.
    #[abi(input, output, tag(cmd))]
    pub u: xen_platform_op__u,
}

#[xen_abi(inline, size(128), expect(same_layout))]
pub union xen_platform_op__u {
    /// Sets the wall clock.
    #[abi(input, selected_by(XENPF_settime))]
    pub settime: xenpf_settime_t,
    /// Sets the wall clock, until 2106.
    #[abi(input, selected_by(XENPF_settime32))]
    pub settime32: xenpf_settime32_t,
    /// Sets the wall clock.
    #[abi(input, selected_by(XENPF_settime64))]
    pub settime64: xenpf_settime64_t,
    /// Gives a range of memory a type.
    #[abi(input, output, selected_by(XENPF_add_memtype))]
    pub add_memtype: xenpf_add_memtype_t,
    /// Takes a type away.
    #[abi(input, selected_by(XENPF_del_memtype))]
    pub del_memtype: xenpf_del_memtype_t,
    /// Tells the type in an MTRR.
    #[abi(input, output, selected_by(XENPF_read_memtype))]
    pub read_memtype: xenpf_read_memtype_t,
    /// Loads microcode.
    #[abi(input, selected_by(XENPF_microcode_update))]
    pub microcode: xenpf_microcode_update_t,
    /// Tells of something peculiar.
    #[abi(input, selected_by(XENPF_platform_quirk))]
    pub platform_quirk: xenpf_platform_quirk_t,
    /// Calls a runtime service of EFI.
    #[abi(input, output, selected_by(XENPF_efi_runtime_call))]
    pub efi_runtime_call: xenpf_efi_runtime_call_t,
    /// Tells what the firmware told.
    #[abi(input, output, selected_by(XENPF_firmware_info))]
    pub firmware_info: xenpf_firmware_info_t,
    /// Sends the machine to sleep.
    #[abi(input, selected_by(XENPF_enter_acpi_sleep))]
    pub enter_acpi_sleep: xenpf_enter_acpi_sleep_t,
    /// Tells of a new frequency.
    #[abi(input, selected_by(XENPF_change_freq))]
    pub change_freq: xenpf_change_freq_t,
    /// Tells how long processors were idle.
    #[abi(input, output, selected_by(XENPF_getidletime))]
    pub getidletime: xenpf_getidletime_t,
    /// Gives Xen what ACPI says.
    #[abi(input, selected_by(XENPF_set_processor_pminfo))]
    pub set_pminfo: xenpf_set_processor_pminfo_t,
    /// Describes a processor.
    #[abi(input, output, selected_by(XENPF_get_cpuinfo))]
    pub pcpu_info: xenpf_pcpuinfo_t,
    /// Tells what model a processor is.
    #[abi(input, output, selected_by(XENPF_get_cpu_version))]
    pub pcpu_version: xenpf_pcpu_version_t,
    /// Takes a processor into or out of use.
    #[abi(input, selected_by(XENPF_cpu_online, XENPF_cpu_offline))]
    pub cpu_ol: xenpf_cpu_ol_t,
    /// Announces a processor.
    #[abi(input, selected_by(XENPF_cpu_hotadd))]
    pub cpu_add: xenpf_cpu_hotadd_t,
    /// Announces memory.
    #[abi(input, selected_by(XENPF_mem_hotadd))]
    pub mem_add: xenpf_mem_hotadd_t,
    /// Keeps processors idle.
    #[abi(input, output, selected_by(XENPF_core_parking))]
    pub core_parking: xenpf_core_parking_t,
    /// Accesses registers.
    #[abi(input, selected_by(XENPF_resource_op))]
    pub resource_op: xenpf_resource_op_t,
    /// Tells a symbol.
    #[abi(input, output, selected_by(XENPF_get_symbol))]
    pub symdata: xenpf_symdata_t,
    /// Tells how the screen was set up.
    #[abi(output, selected_by(XENPF_get_dom0_console))]
    #[abi(since = "> 4.17")]
    pub dom0_console: xenpf_dom0_console_t,
    /// Tells what microcode a processor has.
    #[abi(input, output, selected_by(XENPF_get_ucode_revision))]
    #[abi(since = "> 4.17")]
    pub ucode_revision: xenpf_ucode_revision_t,
    /// Loads microcode, with flags.
    #[abi(input, selected_by(XENPF_microcode_update2))]
    #[abi(since = "> 4.17")]
    pub microcode2: xenpf_microcode_update2_t,
    #[abi(reserved)]
    pad: [u8; 128],
}
