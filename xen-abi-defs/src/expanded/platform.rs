// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! The machine itself: its clock, firmware, power management, processors and microcode.
//!
//! `HYPERVISOR_platform_op(const xen_platform_op_t *)` takes an operation (`XENPF_*`) and its
//! argument in one struct. These are for the initial domain's kernel, which knows the machine's
//! firmware where Xen does not, and drives what Xen leaves to it.
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of the interface.
pub const XENPF_INTERFACE_VERSION: u32 = 0x03000001;
#[allow(nonstandard_style, clippy::all)]
/// Sets the wall clock, until 2106: `xenpf_settime32`.
pub const XENPF_settime32: u32 = 17;
/// What time it was at a moment, from which Xen counts on.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_settime32 {
    /// The time, in seconds since the beginning of 1970 (UTC).
    pub secs: u32,
    /// Nanoseconds to be added to it.
    pub nsecs: u32,
    /// The moment, in nanoseconds since Xen started.
    pub system_time: u64,
}
/// `xenpf_settime32` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_settime32_t = xenpf_settime32;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_settime32 on 63u8, spelled Struct "xenpf_settime32"
    "secs nsecs system_time" b"ccd"[] [] [] expects 8u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Sets the wall clock: `xenpf_settime64`.
pub const XENPF_settime64: u32 = 62;
/// What time it was at a moment, from which Xen counts on.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xenpf_settime64 {
    /// The time, in seconds since the beginning of 1970 (UTC).
    pub secs: u64,
    /// Nanoseconds to be added to it.
    pub nsecs: u32,
    mbz: u32,
    /// The moment, in nanoseconds since Xen started.
    pub system_time: u64,
}
/// `xenpf_settime64` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_settime64_t = xenpf_settime64;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_settime64 on 63u8, spelled Struct "xenpf_settime64"
    "secs nsecs mbz system_time" b"dccd"[] [] [] expects 8u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Sets the wall clock, in the form that the interface calls for.
pub const XENPF_settime: u32 = XENPF_settime64;
#[allow(nonstandard_style, clippy::all)]
/// What time it was, in the form that the interface calls for.
pub type xenpf_settime_t = xenpf_settime64;
#[allow(nonstandard_style, clippy::all)]
/// Gives a range of memory a type, by an MTRR: `xenpf_add_memtype`. On x86 only.
pub const XENPF_add_memtype: u32 = 31;
/// A range of memory, and how it is cached.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_add_memtype {
    /// Its first machine frame.
    pub mfn: xen_pfn_t,
    /// How many frames.
    pub nr_mfns: u64,
    /// The type, as the processor's MTRRs number them.
    pub r#type: u32,
    /// What `XENPF_del_memtype` wants to take it away again.
    pub handle: u32,
    /// The MTRR.
    pub reg: u32,
}
/// `xenpf_add_memtype` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_add_memtype_t = xenpf_add_memtype;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_add_memtype on 63u8, spelled Struct "xenpf_add_memtype"
    "mfn nr_mfns type handle reg" b"tdccc"[] [] [] expects 14u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 5usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Takes the type of a range of memory away: `xenpf_del_memtype`. On x86 only.
pub const XENPF_del_memtype: u32 = 32;
/// The type of a range of memory that is to go.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_del_memtype {
    /// What `XENPF_add_memtype` told; zero if that is forgotten, and then it may be another's.
    pub handle: u32,
    /// The MTRR.
    pub reg: u32,
}
/// `xenpf_del_memtype` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_del_memtype_t = xenpf_del_memtype;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_del_memtype on 63u8, known LAYOUT[(8u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Tells the type in an MTRR: `xenpf_read_memtype`. On x86 only.
pub const XENPF_read_memtype: u32 = 33;
/// What an MTRR holds.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_read_memtype {
    /// The MTRR.
    pub reg: u32,
    /// The first machine frame of its range.
    pub mfn: xen_pfn_t,
    /// How many frames the range has; zero: the MTRR is not in use.
    pub nr_mfns: u64,
    /// The type, as the processor's MTRRs number them.
    pub r#type: u32,
}
/// `xenpf_read_memtype` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_read_memtype_t = xenpf_read_memtype;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_read_memtype on 63u8, spelled Struct "xenpf_read_memtype"
    "reg mfn nr_mfns type" b"ctdc"[] [] [] expects 15u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Loads microcode: `xenpf_microcode_update`.
pub const XENPF_microcode_update: u32 = 35;
/// Microcode that is to be loaded into all processors.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_microcode_update {
    /// The microcode, as the processor's maker packs it.
    pub data: ConstGuestHandle<c_void>,
    /// Its size in bytes.
    pub length: u32,
}
/// `xenpf_microcode_update` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_microcode_update_t = xenpf_microcode_update;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_microcode_update on 63u8, spelled Struct
    "xenpf_microcode_update" "data length" b"Hc"[] [] [] expects 6u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Tells Xen of something that is peculiar to the machine: `xenpf_platform_quirk`.
pub const XENPF_platform_quirk: u32 = 39;
/// What is peculiar.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPlatformQuirk(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPlatformQuirk {
    /// Xen does not balance interrupts, nor restrict to whom an IO-APIC sends them.
    pub const QUIRK_NOIRQBALANCING: Self = Self(1);
    /// An IO-APIC forgets which register is selected.
    pub const QUIRK_IOAPIC_BAD_REGSEL: Self = Self(2);
    /// It does not.
    pub const QUIRK_IOAPIC_GOOD_REGSEL: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenPlatformQuirk u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenPlatformQuirk u32 QUIRK_NOIRQBALANCING "QUIRK_NOIRQBALANCING"
    QUIRK_IOAPIC_BAD_REGSEL "QUIRK_IOAPIC_BAD_REGSEL" QUIRK_IOAPIC_GOOD_REGSEL
    "QUIRK_IOAPIC_GOOD_REGSEL"
}
/// Something that is peculiar to the machine.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_platform_quirk {
    /// `QUIRK_*`
    pub quirk_id: u32,
}
/// `xenpf_platform_quirk` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_platform_quirk_t = xenpf_platform_quirk;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_platform_quirk on 63u8, known LAYOUT[(4u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Calls a runtime service of EFI: `xenpf_efi_runtime_call`.
pub const XENPF_efi_runtime_call: u32 = 49;
/// The runtime services of EFI.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenEfi(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenEfi {
    /// Tells the time of the machine's clock.
    pub const XEN_EFI_get_time: Self = Self(1);
    /// Sets that clock.
    pub const XEN_EFI_set_time: Self = Self(2);
    /// Tells when the machine will wake up.
    pub const XEN_EFI_get_wakeup_time: Self = Self(3);
    /// Sets when the machine wakes up.
    pub const XEN_EFI_set_wakeup_time: Self = Self(4);
    /// Tells the upper half of a number that never goes back, after it has been incremented.
    pub const XEN_EFI_get_next_high_monotonic_count: Self = Self(5);
    /// Tells a variable.
    pub const XEN_EFI_get_variable: Self = Self(6);
    /// Sets a variable.
    pub const XEN_EFI_set_variable: Self = Self(7);
    /// Goes through the names of all variables.
    pub const XEN_EFI_get_next_variable_name: Self = Self(8);
    /// Tells how much room there is for variables.
    pub const XEN_EFI_query_variable_info: Self = Self(9);
    /// Tells whether capsules can be passed. Not implemented.
    pub const XEN_EFI_query_capsule_capabilities: Self = Self(10);
    /// Passes capsules to the firmware. Not implemented.
    pub const XEN_EFI_update_capsule: Self = Self(11);
}
self::__xen_header::abi::__group! {
    XenEfi u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenEfi u32 XEN_EFI_get_time "XEN_EFI_get_time" XEN_EFI_set_time "XEN_EFI_set_time"
    XEN_EFI_get_wakeup_time "XEN_EFI_get_wakeup_time" XEN_EFI_set_wakeup_time
    "XEN_EFI_set_wakeup_time" XEN_EFI_get_next_high_monotonic_count
    "XEN_EFI_get_next_high_monotonic_count" XEN_EFI_get_variable "XEN_EFI_get_variable"
    XEN_EFI_set_variable "XEN_EFI_set_variable" XEN_EFI_get_next_variable_name
    "XEN_EFI_get_next_variable_name" XEN_EFI_query_variable_info
    "XEN_EFI_query_variable_info" XEN_EFI_query_capsule_capabilities
    "XEN_EFI_query_capsule_capabilities" XEN_EFI_update_capsule "XEN_EFI_update_capsule"
}
/// A time, as EFI has it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_time {
    /// The year.
    pub year: u16,
    /// The month, from 1 on.
    pub month: u8,
    /// The day of the month, from 1 on.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute.
    pub min: u8,
    /// The second.
    pub sec: u8,
    /// Nanoseconds.
    pub ns: u32,
    /// What is to be added to get UTC, in minutes; 2047: nobody knows.
    pub tz: i16,
    /// Daylight saving time. Bit 0: it changes the clock. Bit 1: it is in effect.
    pub daylight: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_time on 63u8, spelled Struct "xenpf_efi_time"
    "year month day hour min sec ns tz daylight" b"baaaaacfa"[] [] [] expects 3u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 9usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// A GUID, in the order of bytes that EFI has it.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_guid {
    /// Its first four bytes, as a number.
    pub data1: u32,
    /// The next two, as a number.
    pub data2: u16,
    /// The next two, as a number.
    pub data3: u16,
    /// The others.
    pub data4: [u8; 8],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_guid on 63u8, known LAYOUT[(16u64 4u64)] {}
}
/// A call of a runtime service.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_runtime_call {
    /// The service: `XEN_EFI_get_time` and so on.
    pub function: u32,
    /// Flags of the service; for `XEN_EFI_get_next_high_monotonic_count`, the number.
    pub misc: u32,
    /// What the service answered: an `EFI_STATUS`.
    pub status: xen_ulong_t,
    /// What it works on.
    pub u: xenpf_efi_runtime_call__u,
}
/// `xenpf_efi_runtime_call` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_efi_runtime_call_t = xenpf_efi_runtime_call;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_runtime_call on 63u8, spelled Struct
    "xenpf_efi_runtime_call" "function misc status u" b"ccu?"[xenpf_efi_runtime_call__u,]
    [] [] expects 4u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xenpf_efi_runtime_call__u {
    /// Tells the time.
    pub get_time: xenpf_efi_runtime_call__u__get_time,
    /// Sets the clock.
    pub set_time: xenpf_efi_time,
    /// Tells when the machine will wake up.
    pub get_wakeup_time: xenpf_efi_time,
    /// Sets when the machine wakes up.
    pub set_wakeup_time: xenpf_efi_time,
    /// Tells a variable.
    pub get_variable: xenpf_efi_runtime_call__u__get_variable,
    /// Sets a variable.
    pub set_variable: xenpf_efi_runtime_call__u__get_variable,
    /// Goes through the names of all variables.
    pub get_next_variable_name: xenpf_efi_runtime_call__u__get_next_variable_name,
    /// Tells how much room there is for variables.
    pub query_variable_info: xenpf_efi_runtime_call__u__query_variable_info,
    /// Tells whether capsules can be passed.
    pub query_capsule_capabilities: xenpf_efi_runtime_call__u__query_capsule_capabilities,
    /// Passes capsules.
    pub update_capsule: xenpf_efi_runtime_call__u__update_capsule,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_runtime_call__u on 63u8, spelled Union
    "xenpf_efi_runtime_call__u"
    "get_time set_time get_wakeup_time set_wakeup_time get_variable set_variable get_next_variable_name query_variable_info query_capsule_capabilities update_capsule"
    b"??????????"[xenpf_efi_runtime_call__u__get_time, xenpf_efi_time, xenpf_efi_time,
    xenpf_efi_time, xenpf_efi_runtime_call__u__get_variable,
    xenpf_efi_runtime_call__u__get_variable,
    xenpf_efi_runtime_call__u__get_next_variable_name,
    xenpf_efi_runtime_call__u__query_variable_info,
    xenpf_efi_runtime_call__u__query_capsule_capabilities,
    xenpf_efi_runtime_call__u__update_capsule,] [] [] expects 4u8 is[] {}
}
/// In `misc`, from `XEN_EFI_get_time`: setting the clock clears its nanoseconds.
pub const XEN_EFI_GET_TIME_SET_CLEARS_NS: u32 = 0x00000001;
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_runtime_call__u__get_time {
    /// The time.
    pub time: xenpf_efi_time,
    /// How often the clock counts in a second.
    pub resolution: u32,
    /// By how much it may be wrong, in millionths of a part per million.
    pub accuracy: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_runtime_call__u__get_time on 63u8, spelled Struct
    "xenpf_efi_runtime_call__u__get_time" "time resolution accuracy"
    b"?cc"[xenpf_efi_time,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).time); } } }
}
/// What `XEN_EFI_get_wakeup_time` says in `misc`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenEfiGetWakeupTime(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenEfiGetWakeupTime {
    /// The machine will wake up.
    pub const XEN_EFI_GET_WAKEUP_TIME_ENABLED: Self = Self(0x00000001);
    /// The time has come, and nobody has taken notice.
    pub const XEN_EFI_GET_WAKEUP_TIME_PENDING: Self = Self(0x00000002);
}
self::__xen_header::abi::__group! {
    XenEfiGetWakeupTime u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenEfiGetWakeupTime u32 XEN_EFI_GET_WAKEUP_TIME_ENABLED
    "XEN_EFI_GET_WAKEUP_TIME_ENABLED" XEN_EFI_GET_WAKEUP_TIME_PENDING
    "XEN_EFI_GET_WAKEUP_TIME_PENDING"
}
/// What `XEN_EFI_set_wakeup_time` is told in `misc`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenEfiSetWakeupTime(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenEfiSetWakeupTime {
    /// The machine shall wake up; without it, it shall not.
    pub const XEN_EFI_SET_WAKEUP_TIME_ENABLE: Self = Self(0x00000001);
    /// The time stays as it was set before.
    pub const XEN_EFI_SET_WAKEUP_TIME_ENABLE_ONLY: Self = Self(0x00000002);
}
self::__xen_header::abi::__group! {
    XenEfiSetWakeupTime u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenEfiSetWakeupTime u32 XEN_EFI_SET_WAKEUP_TIME_ENABLE
    "XEN_EFI_SET_WAKEUP_TIME_ENABLE" XEN_EFI_SET_WAKEUP_TIME_ENABLE_ONLY
    "XEN_EFI_SET_WAKEUP_TIME_ENABLE_ONLY"
}
/// What a variable is like: `misc` of `XEN_EFI_get_variable` and `XEN_EFI_set_variable`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenEfiVariable(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenEfiVariable {
    /// It outlives a restart.
    pub const XEN_EFI_VARIABLE_NON_VOLATILE: Self = Self(0x00000001);
    /// It is there until the boot services end.
    pub const XEN_EFI_VARIABLE_BOOTSERVICE_ACCESS: Self = Self(0x00000002);
    /// It is there afterwards.
    pub const XEN_EFI_VARIABLE_RUNTIME_ACCESS: Self = Self(0x00000004);
}
self::__xen_header::abi::__group! {
    XenEfiVariable u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenEfiVariable u32 XEN_EFI_VARIABLE_NON_VOLATILE "XEN_EFI_VARIABLE_NON_VOLATILE"
    XEN_EFI_VARIABLE_BOOTSERVICE_ACCESS "XEN_EFI_VARIABLE_BOOTSERVICE_ACCESS"
    XEN_EFI_VARIABLE_RUNTIME_ACCESS "XEN_EFI_VARIABLE_RUNTIME_ACCESS"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_runtime_call__u__get_variable {
    /// The variable's name, in UTF-16.
    pub name: GuestHandle<c_void>,
    /// The size of its value in bytes; for `XEN_EFI_get_variable`, room in `data` before. Zero
    /// deletes a variable that is set.
    pub size: xen_ulong_t,
    /// Its value.
    pub data: GuestHandle<c_void>,
    /// Whose variable it is.
    pub vendor_guid: xenpf_efi_guid,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_runtime_call__u__get_variable on 63u8, spelled Struct
    "xenpf_efi_runtime_call__u__get_variable" "name size data vendor_guid"
    b"HuH?"[xenpf_efi_guid,] [] [] expects 4u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).vendor_guid); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_runtime_call__u__get_next_variable_name {
    /// Room in `name`, in bytes; afterwards, the size of the name.
    pub size: xen_ulong_t,
    /// The name of a variable, in UTF-16; afterwards, that of the next. The first one comes after an
    /// empty name.
    pub name: GuestHandle<c_void>,
    /// Whose variable it is.
    pub vendor_guid: xenpf_efi_guid,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_runtime_call__u__get_next_variable_name on 63u8, spelled
    Struct "xenpf_efi_runtime_call__u__get_next_variable_name" "size name vendor_guid"
    b"uH?"[xenpf_efi_guid,] [] [] expects 4u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).vendor_guid); } } }
}
/// In `misc`, to `XEN_EFI_query_variable_info`: tell what it was like when Xen started, which always
/// works.
pub const XEN_EFI_VARINFO_BOOT_SNAPSHOT: u32 = 0x00000001;
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_runtime_call__u__query_variable_info {
    /// What the variables in question are like: `XEN_EFI_VARIABLE_*`.
    pub attr: u32,
    /// How much room there is for them, in bytes.
    pub max_store_size: u64,
    /// How much of that is free.
    pub remain_store_size: u64,
    /// How large one of them can be.
    pub max_size: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_runtime_call__u__query_variable_info on 63u8, spelled
    Struct "xenpf_efi_runtime_call__u__query_variable_info"
    "attr max_store_size remain_store_size max_size" b"cddd"[] [] [] expects 13u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_runtime_call__u__query_capsule_capabilities {
    /// The capsules' headers.
    pub capsule_header_array: GuestHandle<c_void>,
    /// How many.
    pub capsule_count: xen_ulong_t,
    /// How large a capsule can be, in bytes.
    pub max_capsule_size: u64,
    /// What sort of reset they need: an `EFI_RESET_TYPE`.
    pub reset_type: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_runtime_call__u__query_capsule_capabilities on 63u8,
    spelled Struct "xenpf_efi_runtime_call__u__query_capsule_capabilities"
    "capsule_header_array capsule_count max_capsule_size reset_type" b"Hudc"[] [] []
    expects 14u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    4usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_runtime_call__u__update_capsule {
    /// The capsules' headers.
    pub capsule_header_array: GuestHandle<c_void>,
    /// How many.
    pub capsule_count: xen_ulong_t,
    /// The machine address of the list that says where the capsules are.
    pub sg_list: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_runtime_call__u__update_capsule on 63u8, spelled Struct
    "xenpf_efi_runtime_call__u__update_capsule"
    "capsule_header_array capsule_count sg_list" b"Hud"[] [] [] expects 12u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Tells what the firmware told Xen: `xenpf_firmware_info`.
pub const XENPF_firmware_info: u32 = 50;
/// What the firmware told.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenFw(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenFw {
    /// What a disk is like, by the BIOS's interrupt 0x13, functions 8, 0x41 and 0x48.
    pub const XEN_FW_DISK_INFO: Self = Self(1);
    /// What is at 0x1b8 of a disk's master boot record.
    pub const XEN_FW_DISK_MBR_SIGNATURE: Self = Self(2);
    /// What the monitor says of itself, by the BIOS's interrupt 0x10, function 0x4f15.
    pub const XEN_FW_VBEDDC_INFO: Self = Self(3);
    /// What EFI told; `index` says what of it.
    pub const XEN_FW_EFI_INFO: Self = Self(4);
}
self::__xen_header::abi::__group! {
    XenFw u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenFw u32 XEN_FW_DISK_INFO "XEN_FW_DISK_INFO" XEN_FW_DISK_MBR_SIGNATURE
    "XEN_FW_DISK_MBR_SIGNATURE" XEN_FW_VBEDDC_INFO "XEN_FW_VBEDDC_INFO" XEN_FW_EFI_INFO
    "XEN_FW_EFI_INFO"
}
/// What EFI told.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenFwEfi(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenFwEfi {
    /// Its version.
    pub const XEN_FW_EFI_VERSION: Self = Self(0);
    /// Where its configuration table is.
    pub const XEN_FW_EFI_CONFIG_TABLE: Self = Self(1);
    /// Who made it.
    pub const XEN_FW_EFI_VENDOR: Self = Self(2);
    /// What it knows of a range of memory.
    pub const XEN_FW_EFI_MEM_INFO: Self = Self(3);
    /// The version of its runtime services.
    pub const XEN_FW_EFI_RT_VERSION: Self = Self(4);
    /// The ROM of a PCI device.
    pub const XEN_FW_EFI_PCI_ROM: Self = Self(5);
    /// The properties of devices that Apple's firmware has.
    pub const XEN_FW_EFI_APPLE_PROPERTIES: Self = Self(6);
}
self::__xen_header::abi::__group! {
    XenFwEfi u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenFwEfi u32 XEN_FW_EFI_VERSION "XEN_FW_EFI_VERSION" XEN_FW_EFI_CONFIG_TABLE
    "XEN_FW_EFI_CONFIG_TABLE" XEN_FW_EFI_VENDOR "XEN_FW_EFI_VENDOR" XEN_FW_EFI_MEM_INFO
    "XEN_FW_EFI_MEM_INFO" XEN_FW_EFI_RT_VERSION "XEN_FW_EFI_RT_VERSION"
    XEN_FW_EFI_PCI_ROM "XEN_FW_EFI_PCI_ROM" XEN_FW_EFI_APPLE_PROPERTIES
    "XEN_FW_EFI_APPLE_PROPERTIES"
}
/// In `type`: which keys were held down, by the BIOS's interrupt 0x16, function 2.
pub const XEN_FW_KBD_SHIFT_FLAGS: u32 = 5;
/// What the firmware told Xen.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_firmware_info {
    /// What of it: `XEN_FW_DISK_INFO` and so on.
    pub r#type: u32,
    /// For a disk, which one, from 0 on: ESRCH says that there is none. For `XEN_FW_EFI_INFO`,
    /// `XEN_FW_EFI_*`.
    pub index: u32,
    /// The answer.
    pub u: xenpf_firmware_info__u,
}
/// `xenpf_firmware_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_firmware_info_t = xenpf_firmware_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_firmware_info on 63u8, spelled Struct "xenpf_firmware_info"
    "type index u" b"cc?"[xenpf_firmware_info__u,] [] [] expects 4u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xenpf_firmware_info__u {
    /// A disk.
    pub disk_info: xenpf_firmware_info__u__disk_info,
    /// A disk's master boot record.
    pub disk_mbr_signature: xenpf_firmware_info__u__disk_mbr_signature,
    /// The monitor.
    pub vbeddc_info: xenpf_firmware_info__u__vbeddc_info,
    /// EFI.
    pub efi_info: xenpf_efi_info,
    /// The keys.
    pub kbd_shift_flags: u8,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_firmware_info__u on 63u8, spelled Union
    "xenpf_firmware_info__u"
    "disk_info disk_mbr_signature vbeddc_info efi_info kbd_shift_flags"
    b"????a"[xenpf_firmware_info__u__disk_info,
    xenpf_firmware_info__u__disk_mbr_signature, xenpf_firmware_info__u__vbeddc_info,
    xenpf_efi_info,] [] [] expects 4u8 is[] {}
}
/// A disk, as the BIOS answered in its registers.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_firmware_info__u__disk_info {
    /// Its number (DL).
    pub device: u8,
    /// The version of the enhanced functions (AH).
    pub version: u8,
    /// Which of them there are (CX).
    pub interface_support: u16,
    /// The last cylinder of the old geometry (CL bits 6 and 7, CH).
    pub legacy_max_cylinder: u16,
    /// Its last head (DH).
    pub legacy_max_head: u8,
    /// Its last sector (CL bits 0 to 5).
    pub legacy_sectors_per_track: u8,
    /// The parameters of the enhanced functions. Their first two bytes say how many bytes there are,
    /// or before, how many there is room for.
    pub edd_params: GuestHandle<c_void>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_firmware_info__u__disk_info on 63u8, spelled Struct
    "xenpf_firmware_info__u__disk_info"
    "device version interface_support legacy_max_cylinder legacy_max_head legacy_sectors_per_track edd_params"
    b"aabbaaH"[] [] [] expects 4u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_firmware_info__u__disk_mbr_signature {
    /// The disk's number.
    pub device: u8,
    /// What is at 0x1b8 of its master boot record.
    pub mbr_signature: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_firmware_info__u__disk_mbr_signature on 63u8, spelled Struct
    "xenpf_firmware_info__u__disk_mbr_signature" "device mbr_signature" b"ac"[] [] []
    expects 1u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    2usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_firmware_info__u__vbeddc_info {
    /// What the display can do (BL of function 0x4f15).
    pub capabilities: u8,
    /// How long the transfer of a block takes, in seconds (BH of function 0x4f15).
    pub edid_transfer_time: u8,
    /// What the monitor says of itself.
    pub edid: GuestHandle<uint8>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_firmware_info__u__vbeddc_info on 63u8, spelled Struct
    "xenpf_firmware_info__u__vbeddc_info" "capabilities edid_transfer_time edid" b"aaH"[]
    [] [] expects 5u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED
    .fields:: < 3usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), &
    < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// What EFI told.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xenpf_efi_info {
    /// The version: the major number in the upper half, the minor in the lower.
    pub version: u32,
    /// The configuration table.
    pub cfg: xenpf_efi_info__cfg,
    /// Who made it.
    pub vendor: xenpf_efi_info__vendor,
    /// A range of memory.
    pub mem: xenpf_efi_info__mem,
    /// The ROM of a PCI device.
    pub pci_rom: xenpf_efi_info__pci_rom,
    /// The properties of devices.
    pub apple_properties: xenpf_efi_info__apple_properties,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_info on 63u8, spelled Union "xenpf_efi_info"
    "version cfg vendor mem pci_rom apple_properties" b"c?????"[xenpf_efi_info__cfg,
    xenpf_efi_info__vendor, xenpf_efi_info__mem, xenpf_efi_info__pci_rom,
    xenpf_efi_info__apple_properties,] [] [] expects 4u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_info__cfg {
    /// Its machine address: an array of `EFI_CONFIGURATION_TABLE`.
    pub addr: u64,
    /// How many entries it has.
    pub nent: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_info__cfg on 63u8, spelled Struct "xenpf_efi_info__cfg"
    "addr nent" b"dc"[] [] [] expects 14u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_info__vendor {
    /// The maker's number for this firmware.
    pub revision: u32,
    /// Room in `name`, in bytes.
    pub bufsz: u32,
    /// The maker's name, in UTF-16.
    pub name: GuestHandle<c_void>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_info__vendor on 63u8, spelled Struct
    "xenpf_efi_info__vendor" "revision bufsz name" b"ccH"[] [] [] expects 4u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_info__mem {
    /// A machine address; ESRCH says that EFI does not know it.
    pub addr: u64,
    /// How many bytes from there on; afterwards, for how many of them the answer is right.
    pub size: u64,
    /// What the memory is capable of, `EFI_MEMORY_*`.
    pub attr: u64,
    /// What it is for, an `EFI_MEMORY_TYPE`.
    pub r#type: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_info__mem on 63u8, spelled Struct "xenpf_efi_info__mem"
    "addr size attr type" b"dddc"[] [] [] expects 14u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_info__pci_rom {
    /// The device's segment.
    pub segment: u16,
    /// Its bus.
    pub bus: u8,
    /// Its device (upper five bits) and function (lower three).
    pub devfn: u8,
    /// Its maker, as PCI numbers them.
    pub vendor: u16,
    /// Its maker's number for it.
    pub devid: u16,
    /// The machine address of its ROM.
    pub address: u64,
    /// The ROM's size in bytes.
    pub size: xen_ulong_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_info__pci_rom on 63u8, spelled Struct
    "xenpf_efi_info__pci_rom" "segment bus devfn vendor devid address size" b"baabbdu"[]
    [] [] expects 12u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_efi_info__apple_properties {
    /// Their machine address.
    pub address: u64,
    /// Their size in bytes.
    pub size: xen_ulong_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_efi_info__apple_properties on 63u8, spelled Struct
    "xenpf_efi_info__apple_properties" "address size" b"du"[] [] [] expects 12u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Sends the machine to sleep: `xenpf_enter_acpi_sleep`.
pub const XENPF_enter_acpi_sleep: u32 = 51;
/// What sleep, and how.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_enter_acpi_sleep {
    /// What to write to the register PM1a control, or the extended sleep type.
    pub val_a: u16,
    /// What to write to the register PM1b control, or the extended sleep type that is written
    /// second.
    pub val_b: u16,
    /// The state to enter: n of ACPI's Sn.
    pub sleep_state: u32,
    /// `XENPF_ACPI_SLEEP_*`
    pub flags: u32,
}
/// `xenpf_enter_acpi_sleep` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_enter_acpi_sleep_t = xenpf_enter_acpi_sleep;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_enter_acpi_sleep on 63u8, known LAYOUT[(12u64 4u64)] {}
}
/// Sleep by the registers of machines that have no others (hardware-reduced ACPI).
pub const XENPF_ACPI_SLEEP_EXTENDED: u32 = 0x00000001;
#[allow(nonstandard_style, clippy::all)]
/// Tells Xen that a processor now has another frequency: `xenpf_change_freq`.
pub const XENPF_change_freq: u32 = 52;
/// A processor's new frequency.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_change_freq {
    /// Zero.
    pub flags: u32,
    /// The processor.
    pub cpu: u32,
    /// The frequency in Hz.
    pub freq: u64,
}
/// `xenpf_change_freq` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_change_freq_t = xenpf_change_freq;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_change_freq on 63u8, spelled Struct "xenpf_change_freq"
    "flags cpu freq" b"ccd"[] [] [] expects 8u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Tells how long processors were idle: `xenpf_getidletime`.
pub const XENPF_getidletime: u32 = 53;
/// How long processors were idle since Xen started.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_getidletime {
    /// A bit for each processor that is asked for; afterwards, for each of them that there is.
    pub cpumap_bitmap: GuestHandle<uint8>,
    /// How many bits.
    pub cpumap_nr_cpus: u32,
    /// Nanoseconds for each processor that is asked for, zero for one that there is not; what is
    /// there for others stays as it is.
    pub idletime: GuestHandle<uint64>,
    /// When that was so, in nanoseconds since Xen started.
    pub now: u64,
}
/// `xenpf_getidletime` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_getidletime_t = xenpf_getidletime;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_getidletime on 63u8, spelled Struct "xenpf_getidletime"
    "cpumap_bitmap cpumap_nr_cpus idletime now" b"HcHd"[] [] [] expects 13u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Gives Xen what ACPI says of a processor's power management: `xenpf_set_processor_pminfo`.
pub const XENPF_set_processor_pminfo: u32 = 54;
/// What Xen manages, as a PV domain reads in `start_info::flags` (`SIF_PM_MASK`).
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenProcessorPm(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenProcessorPm {
    /// Idle states.
    pub const XEN_PROCESSOR_PM_CX: Self = Self(1);
    /// Frequencies.
    pub const XEN_PROCESSOR_PM_PX: Self = Self(2);
    /// Throttling.
    pub const XEN_PROCESSOR_PM_TX: Self = Self(4);
}
self::__xen_header::abi::__group! {
    XenProcessorPm u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenProcessorPm u32 XEN_PROCESSOR_PM_CX "XEN_PROCESSOR_PM_CX" XEN_PROCESSOR_PM_PX
    "XEN_PROCESSOR_PM_PX" XEN_PROCESSOR_PM_TX "XEN_PROCESSOR_PM_TX"
}
/// What is given to Xen.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPm(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPm {
    /// Idle states.
    pub const XEN_PM_CX: Self = Self(0);
    /// Frequencies.
    pub const XEN_PM_PX: Self = Self(1);
    /// Throttling; not taken.
    pub const XEN_PM_TX: Self = Self(2);
    /// What the driver is capable of, which Xen completes.
    pub const XEN_PM_PDC: Self = Self(3);
    /// Performance levels that the processor chooses from (CPPC).
    ///
    /// Newer than Xen 4.17.
    pub const XEN_PM_CPPC: Self = Self(4);
}
self::__xen_header::abi::__group! {
    XenPm u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenPm u32 XEN_PM_CX "XEN_PM_CX" XEN_PM_PX "XEN_PM_PX" XEN_PM_TX "XEN_PM_TX"
    XEN_PM_PDC "XEN_PM_PDC" XEN_PM_CPPC "XEN_PM_CPPC"
}
/// Which parts of `xen_processor_performance` are there.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPx(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPx {
    /// The registers (`_PCT`).
    pub const XEN_PX_PCT: Self = Self(1);
    /// The states (`_PSS`).
    pub const XEN_PX_PSS: Self = Self(2);
    /// The limit (`_PPC`).
    pub const XEN_PX_PPC: Self = Self(4);
    /// The processors that depend on each other (`_PSD`).
    pub const XEN_PX_PSD: Self = Self(8);
}
self::__xen_header::abi::__group! {
    XenPx u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenPx u32 XEN_PX_PCT "XEN_PX_PCT" XEN_PX_PSS "XEN_PX_PSS" XEN_PX_PPC "XEN_PX_PPC"
    XEN_PX_PSD "XEN_PX_PSD"
}
/// Which parts of `xen_processor_cppc` are there.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenCppc(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenCppc {
    /// The processors that depend on each other (`_PSD`).
    ///
    /// Newer than Xen 4.17.
    pub const XEN_CPPC_PSD: Self = Self(1u32 << 0);
    /// The levels (`_CPC`).
    ///
    /// Newer than Xen 4.17.
    pub const XEN_CPPC_CPC: Self = Self(1u32 << 1);
}
self::__xen_header::abi::__group! {
    XenCppc u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenCppc u32 XEN_CPPC_PSD "XEN_CPPC_PSD" XEN_CPPC_CPC "XEN_CPPC_CPC"
}
/// Where a register is, in ACPI's generic form.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_power_register {
    /// In which address space.
    pub space_id: u32,
    /// How many bits it has.
    pub bit_width: u32,
    /// Its first bit.
    pub bit_offset: u32,
    /// The size of an access: 1 for a byte, and one more for each doubling.
    pub access_size: u32,
    /// Its address.
    pub address: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_power_register on 63u8, spelled Struct "xen_power_register"
    "space_id bit_width bit_offset access_size address" b"ccccd"[] [] [] expects 8u8 is[]
    {}
}
/// Processors that enter an idle state together (`_CSD`).
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_processor_csd {
    /// The number of their group.
    pub domain: u32,
    /// Who coordinates them, as ACPI numbers it: 0xfc to 0xfe.
    pub coord_type: u32,
    /// How many there are.
    pub num: u32,
}
/// `xen_processor_csd` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_processor_csd_t = xen_processor_csd;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_processor_csd on 63u8, known LAYOUT[(12u64 4u64)] {}
}
/// An idle state.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_processor_cx {
    /// The register by which it is entered.
    pub reg: xen_power_register,
    /// Its number: n of Cn.
    pub r#type: u8,
    /// How long it takes at most to enter and to leave it, in microseconds.
    pub latency: u32,
    /// How much power a processor takes in it, in milliwatts.
    pub power: u32,
    /// How many entries `dp` has.
    pub dpcnt: u32,
    /// The processors that depend on each other; none where they do not.
    pub dp: GuestHandle<xen_processor_csd_t>,
}
/// `xen_processor_cx` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_processor_cx_t = xen_processor_cx;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_processor_cx on 63u8, spelled Struct "xen_processor_cx"
    "reg type latency power dpcnt dp" b"?acccH"[xen_power_register,] [] [] expects 5u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields =
    const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 6usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).reg); } } }
}
/// What is known of a processor's idle states.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_processor_flags {
    /// `bm_control`: access of other bus masters to memory can be held off. `bm_check`: whether
    /// there was such access has to be looked at. `has_cst`: the states are from `_CST`.
    /// `power_setup_done`: the driver has set all of this up. `bm_rld_set`: access of other bus
    /// masters ends C3.
    pub bits: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_processor_flags on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// A processor's idle states.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_processor_power {
    /// How many there are.
    pub count: u32,
    /// What else is known.
    pub flags: xen_processor_flags,
    /// The states.
    pub states: GuestHandle<xen_processor_cx_t>,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_processor_power on 63u8, spelled Struct "xen_processor_power"
    "count flags states" b"c?H"[xen_processor_flags,] [] [] expects 4u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).flags); } } }
}
/// A register of `_PCT`, as ACPI describes it.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_pct_register {
    /// What sort of description it is.
    pub descriptor: u8,
    /// How long the description is, in bytes.
    pub length: u16,
    /// In which address space the register is.
    pub space_id: u8,
    /// How many bits it has.
    pub bit_width: u8,
    /// Its first bit.
    pub bit_offset: u8,
    reserved: u8,
    /// Its address.
    pub address: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pct_register on 63u8, spelled Struct "xen_pct_register"
    "descriptor length space_id bit_width bit_offset reserved address" b"abaaaad"[] [] []
    expects 9u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    7usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
/// A frequency of a processor (`_PSS`).
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_processor_px {
    /// The frequency in MHz.
    pub core_frequency: u64,
    /// How much power it takes, in milliwatts.
    pub power: u64,
    /// How long the processor does not work while it changes to it, in microseconds.
    pub transition_latency: u64,
    /// How long bus masters cannot use memory meanwhile, in microseconds.
    pub bus_master_latency: u64,
    /// What to write to the control register.
    pub control: u64,
    /// What the status register reads afterwards.
    pub status: u64,
}
/// `xen_processor_px` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_processor_px_t = xen_processor_px;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_processor_px on 63u8, spelled Struct "xen_processor_px"
    "core_frequency power transition_latency bus_master_latency control status"
    b"dddddd"[] [] [] expects 8u8 is[] {}
}
/// Processors that change their frequencies together (`_PSD`).
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_psd_package {
    /// How many numbers this has: 5.
    pub num_entries: u64,
    /// Its revision: 0.
    pub revision: u64,
    /// The number of their group.
    pub domain: u64,
    /// Who coordinates them, as ACPI numbers it: 0xfc to 0xfe.
    pub coord_type: u64,
    /// How many there are.
    pub num_processors: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_psd_package on 63u8, spelled Struct "xen_psd_package"
    "num_entries revision domain coord_type num_processors" b"ddddd"[] [] [] expects 8u8
    is[] {}
}
/// A processor's frequencies.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_processor_performance {
    /// Which parts are there: `XEN_PX_*`. They may come in several calls.
    pub flags: u32,
    /// The first state that may be used.
    pub platform_limit: u32,
    /// The register that sets a frequency.
    pub control_register: xen_pct_register,
    /// The register that tells whether it is set.
    pub status_register: xen_pct_register,
    /// How many states there are.
    pub state_count: u32,
    /// The states, the highest frequency first.
    pub states: GuestHandle<xen_processor_px_t>,
    /// The processors that depend on each other.
    pub domain_info: xen_psd_package,
    /// How: `XEN_CPUPERF_SHARED_TYPE_*`.
    pub shared_type: u32,
}
/// `xen_processor_performance` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_processor_performance_t = xen_processor_performance;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_processor_performance on 63u8, spelled Struct
    "xen_processor_performance"
    "flags platform_limit control_register status_register state_count states domain_info shared_type"
    b"cc??cH?c"[xen_pct_register, xen_pct_register, xen_psd_package,] [] [] expects 7u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields =
    const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 8usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).control_register);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).status_register);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain_info); } } }
}
/// How processors depend on each other.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenCpuperfSharedType(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenCpuperfSharedType {
    /// The hardware coordinates them.
    pub const XEN_CPUPERF_SHARED_TYPE_HW: Self = Self(1);
    /// A change has to be made on each of them.
    pub const XEN_CPUPERF_SHARED_TYPE_ALL: Self = Self(2);
    /// A change has to be made on any of them.
    pub const XEN_CPUPERF_SHARED_TYPE_ANY: Self = Self(3);
}
self::__xen_header::abi::__group! {
    XenCpuperfSharedType u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenCpuperfSharedType u32 XEN_CPUPERF_SHARED_TYPE_HW "XEN_CPUPERF_SHARED_TYPE_HW"
    XEN_CPUPERF_SHARED_TYPE_ALL "XEN_CPUPERF_SHARED_TYPE_ALL" XEN_CPUPERF_SHARED_TYPE_ANY
    "XEN_CPUPERF_SHARED_TYPE_ANY"
}
/// A processor's performance levels.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_processor_cppc {
    /// Which parts are there: `XEN_CPPC_*`.
    pub flags: u8,
    pad: [u8; 3],
    /// The levels.
    pub cpc: xen_processor_cppc__cpc,
    /// How processors depend on each other: `XEN_CPUPERF_SHARED_TYPE_*`.
    pub shared_type: u32,
    /// The processors that depend on each other.
    pub domain_info: xen_psd_package,
}
/// `xen_processor_cppc` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_processor_cppc_t = xen_processor_cppc;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_processor_cppc on 63u8, spelled Struct "xen_processor_cppc"
    "flags pad cpc shared_type domain_info" b"aa*3?c?"[xen_processor_cppc__cpc,
    xen_psd_package,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .cpc); self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain_info); }
    } }
}
/// What Xen needs of `_CPC`. Levels have no unit; frequencies may be zero, where ACPI does not say.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_processor_cppc__cpc {
    /// The highest level.
    pub highest_perf: u32,
    /// The highest level that lasts.
    pub nominal_perf: u32,
    /// The lowest level down to which power is saved in proportion.
    pub lowest_nonlinear_perf: u32,
    /// The lowest level.
    pub lowest_perf: u32,
    /// The frequency of the lowest level in MHz.
    pub lowest_mhz: u32,
    /// The frequency of the nominal level in MHz.
    pub nominal_mhz: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_processor_cppc__cpc on 63u8, known LAYOUT[(24u64 4u64)] {}
}
/// What ACPI says of a processor's power management.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_set_processor_pminfo {
    /// The processor, by its number in ACPI.
    pub id: u32,
    /// What it is about: `XEN_PM_*`.
    pub r#type: u32,
    /// What ACPI says.
    pub u: xenpf_set_processor_pminfo__u,
}
/// `xenpf_set_processor_pminfo` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_set_processor_pminfo_t = xenpf_set_processor_pminfo;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_set_processor_pminfo on 63u8, spelled Struct
    "xenpf_set_processor_pminfo" "id type u" b"cc?"[xenpf_set_processor_pminfo__u,] [] []
    expects 4u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xenpf_set_processor_pminfo__u {
    /// Idle states.
    pub power: xen_processor_power,
    /// Frequencies.
    pub perf: xen_processor_performance,
    /// What the driver is capable of, as `_PDC` takes it: the revision 1, the number 1 of words
    /// that follow, and the capabilities, to which Xen adds its own.
    pub pdc: GuestHandle<uint32>,
    /// Performance levels.
    ///
    /// Newer than Xen 4.17.
    pub cppc_data: xen_processor_cppc_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_set_processor_pminfo__u on 63u8, spelled Union
    "xenpf_set_processor_pminfo__u" "power perf pdc cppc_data"
    b"??H?"[xen_processor_power, xen_processor_performance, xen_processor_cppc_t,] [] []
    expects 4u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Describes a processor: `xenpf_pcpuinfo`.
pub const XENPF_get_cpuinfo: u32 = 55;
/// A processor.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_pcpuinfo {
    /// Its number in Xen.
    pub xen_cpuid: u32,
    /// The highest number of a processor that there is.
    pub max_present: u32,
    /// `XEN_PCPU_FLAGS_*`
    pub flags: u32,
    /// The number of its interrupt controller.
    pub apic_id: u32,
    /// Its number in ACPI.
    pub acpi_id: u32,
}
/// `xenpf_pcpuinfo` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_pcpuinfo_t = xenpf_pcpuinfo;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_pcpuinfo on 63u8, known LAYOUT[(20u64 4u64)] {}
}
/// What a processor is like.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenPcpuFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenPcpuFlags {
    /// It is in use.
    pub const XEN_PCPU_FLAGS_ONLINE: Self = Self(1);
    /// There is no such processor.
    pub const XEN_PCPU_FLAGS_INVALID: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenPcpuFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenPcpuFlags u32 XEN_PCPU_FLAGS_ONLINE "XEN_PCPU_FLAGS_ONLINE" XEN_PCPU_FLAGS_INVALID
    "XEN_PCPU_FLAGS_INVALID"
}
#[allow(nonstandard_style, clippy::all)]
/// Tells what model a processor is: `xenpf_pcpu_version`.
pub const XENPF_get_cpu_version: u32 = 48;
/// A processor's model.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_pcpu_version {
    /// Its number in Xen.
    pub xen_cpuid: u32,
    /// The highest number of a processor that there is.
    pub max_present: u32,
    /// Its maker, as CPUID tells; no zero follows. All zero: there is no such processor.
    pub vendor_id: [c_char; 12],
    /// Its family.
    pub family: u32,
    /// Its model.
    pub model: u32,
    /// Its stepping.
    pub stepping: u32,
}
/// `xenpf_pcpu_version` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_pcpu_version_t = xenpf_pcpu_version;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_pcpu_version on 63u8, known LAYOUT[(32u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Takes a processor into use: `xenpf_cpu_ol`.
pub const XENPF_cpu_online: u32 = 56;
#[allow(nonstandard_style, clippy::all)]
/// Takes a processor out of use: `xenpf_cpu_ol`.
pub const XENPF_cpu_offline: u32 = 57;
/// A processor that is to be used, or not.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_cpu_ol {
    /// Its number in Xen.
    pub cpuid: u32,
}
/// `xenpf_cpu_ol` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_cpu_ol_t = xenpf_cpu_ol;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_cpu_ol on 63u8, known LAYOUT[(4u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Announces a processor that has been added to the machine: `xenpf_cpu_hotadd`. Returns its number.
pub const XENPF_cpu_hotadd: u32 = 58;
/// A new processor.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_cpu_hotadd {
    /// The number of its interrupt controller.
    pub apic_id: u32,
    /// Its number in ACPI.
    pub acpi_id: u32,
    /// The proximity domain that ACPI puts it in.
    pub pxm: u32,
}
/// `xenpf_cpu_hotadd` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_cpu_hotadd_t = xenpf_cpu_hotadd;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_cpu_hotadd on 63u8, known LAYOUT[(12u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Announces memory that has been added to the machine: `xenpf_mem_hotadd`.
pub const XENPF_mem_hotadd: u32 = 59;
/// New memory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_mem_hotadd {
    /// Its first machine frame.
    pub spfn: u64,
    /// The machine frame behind it.
    pub epfn: u64,
    /// The proximity domain that ACPI puts it in.
    pub pxm: u32,
    /// Zero.
    pub flags: u32,
}
/// `xenpf_mem_hotadd` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_mem_hotadd_t = xenpf_mem_hotadd;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_mem_hotadd on 63u8, spelled Struct "xenpf_mem_hotadd"
    "spfn epfn pxm flags" b"ddcc"[] [] [] expects 8u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Keeps processors idle, to save power: `xenpf_core_parking`.
pub const XENPF_core_parking: u32 = 60;
/// What to do about idle processors.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenCoreParking(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenCoreParking {
    /// Keep so many of them idle.
    pub const XEN_CORE_PARKING_SET: Self = Self(1);
    /// Tell how many there are.
    pub const XEN_CORE_PARKING_GET: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenCoreParking u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenCoreParking u32 XEN_CORE_PARKING_SET "XEN_CORE_PARKING_SET" XEN_CORE_PARKING_GET
    "XEN_CORE_PARKING_GET"
}
/// How many processors are kept idle.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_core_parking {
    /// `XEN_CORE_PARKING_*`
    pub r#type: u32,
    /// The number.
    pub idle_nums: u32,
}
/// `xenpf_core_parking` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_core_parking_t = xenpf_core_parking;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_core_parking on 63u8, known LAYOUT[(8u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Accesses registers of a processor, in order and without a break: `xenpf_resource_op`. Returns how
/// many entries were done.
pub const XENPF_resource_op: u32 = 61;
/// What to do.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenResourceOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenResourceOp {
    /// Read a model-specific register.
    pub const XEN_RESOURCE_OP_MSR_READ: Self = Self(0);
    /// Write one.
    pub const XEN_RESOURCE_OP_MSR_WRITE: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenResourceOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenResourceOp u32 XEN_RESOURCE_OP_MSR_READ "XEN_RESOURCE_OP_MSR_READ"
    XEN_RESOURCE_OP_MSR_WRITE "XEN_RESOURCE_OP_MSR_WRITE"
}
/// An access.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xenpf_resource_entry {
    /// What to do, and afterwards what became of it.
    pub u: xenpf_resource_entry__u,
    rsvd: u32,
    /// The register.
    pub idx: u64,
    /// Its value.
    pub val: u64,
}
/// `xenpf_resource_entry` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_resource_entry_t = xenpf_resource_entry;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_resource_entry on 63u8, spelled Struct "xenpf_resource_entry"
    "u rsvd idx val" b"?cdd"[xenpf_resource_entry__u,] [] [] expects 8u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xenpf_resource_entry__u {
    /// `XEN_RESOURCE_OP_*`
    pub cmd: u32,
    /// In the first entry that was not done: why, a negative error.
    pub ret: i32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_resource_entry__u on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// Accesses on a processor.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_resource_op {
    /// How many there are.
    pub nr_entries: u32,
    /// The processor.
    pub cpu: u32,
    /// The accesses.
    pub entries: GuestHandle<xenpf_resource_entry_t>,
}
/// `xenpf_resource_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_resource_op_t = xenpf_resource_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_resource_op on 63u8, spelled Struct "xenpf_resource_op"
    "nr_entries cpu entries" b"ccH"[] [] [] expects 4u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Tells one of Xen's symbols: `xenpf_symdata`.
pub const XENPF_get_symbol: u32 = 63;
/// A symbol of Xen.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_symdata {
    /// Room in `name`; afterwards, how long the name is, which may be more than there is room for.
    pub namelen: u32,
    /// Which symbol, from 0 on; afterwards, which one is next. The same number: there was none left.
    pub symnum: u32,
    /// Its name.
    pub name: GuestHandle<c_char>,
    /// Its address.
    pub address: u64,
    /// What it is: the letter that nm shows.
    pub r#type: c_char,
}
/// `xenpf_symdata` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_symdata_t = xenpf_symdata;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_symdata on 63u8, spelled Struct "xenpf_symdata"
    "namelen symnum name address type" b"ccHdk"[] [] [] expects 14u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 5usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Tells how the screen was set up: `xenpf_dom0_console_t`. Returns how many bytes of it were
/// written.
///
/// Newer than Xen 4.17.
pub const XENPF_get_dom0_console: u32 = 64;
#[allow(nonstandard_style, clippy::all)]
/// How the screen was set up.
///
/// Newer than Xen 4.17.
pub type xenpf_dom0_console_t = dom0_vga_console_info;
#[allow(nonstandard_style, clippy::all)]
/// Tells what microcode a processor has: `xenpf_ucode_revision`.
///
/// Newer than Xen 4.17.
pub const XENPF_get_ucode_revision: u32 = 65;
/// A processor's microcode.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_ucode_revision {
    /// The processor's number in Xen.
    pub cpu: u32,
    /// Its signature: EAX of CPUID leaf 1.
    pub signature: u32,
    /// The bit of Intel's that says what sort of socket it is for.
    pub pf: u32,
    /// The revision of the microcode.
    pub revision: u32,
}
/// `xenpf_ucode_revision` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_ucode_revision_t = xenpf_ucode_revision;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_ucode_revision on 63u8, known LAYOUT[(16u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Loads microcode, with flags: `xenpf_microcode_update2`.
///
/// Newer than Xen 4.17.
pub const XENPF_microcode_update2: u32 = 66;
/// Microcode that is to be loaded into all processors.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xenpf_microcode_update2 {
    /// `XENPF_UCODE_*`
    pub flags: u32,
    /// The size of the microcode in bytes.
    pub length: u32,
    /// The microcode, as the processor's maker packs it.
    pub data: ConstGuestHandle<c_void>,
}
/// `xenpf_microcode_update2` under its typedef name.
#[allow(non_camel_case_types)]
pub type xenpf_microcode_update2_t = xenpf_microcode_update2;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xenpf_microcode_update2 on 63u8, spelled Struct
    "xenpf_microcode_update2" "flags length data" b"ccH"[] [] [] expects 4u8 is[] {}
}
/// Load it even if it is not newer than what is there.
///
/// Newer than Xen 4.17.
pub const XENPF_UCODE_FORCE: u32 = 1;
/// The argument of `HYPERVISOR_platform_op`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_platform_op {
    /// The operation: `XENPF_*`.
    pub cmd: u32,
    /// `XENPF_INTERFACE_VERSION`
    pub interface_version: u32,
    /// What it works on.
    pub u: xen_platform_op__u,
}
/// `xen_platform_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_platform_op_t = xen_platform_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_platform_op on 63u8, spelled Struct "xen_platform_op"
    "cmd interface_version u" b"cc?"[xen_platform_op__u,] [] [] expects 0u8 is[[136u64,
    136u64, 136u64, 136u64, 136u64, 136u64]] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_platform_op__u {
    /// Sets the wall clock.
    pub settime: xenpf_settime_t,
    /// Sets the wall clock, until 2106.
    pub settime32: xenpf_settime32_t,
    /// Sets the wall clock.
    pub settime64: xenpf_settime64_t,
    /// Gives a range of memory a type.
    pub add_memtype: xenpf_add_memtype_t,
    /// Takes a type away.
    pub del_memtype: xenpf_del_memtype_t,
    /// Tells the type in an MTRR.
    pub read_memtype: xenpf_read_memtype_t,
    /// Loads microcode.
    pub microcode: xenpf_microcode_update_t,
    /// Tells of something peculiar.
    pub platform_quirk: xenpf_platform_quirk_t,
    /// Calls a runtime service of EFI.
    pub efi_runtime_call: xenpf_efi_runtime_call_t,
    /// Tells what the firmware told.
    pub firmware_info: xenpf_firmware_info_t,
    /// Sends the machine to sleep.
    pub enter_acpi_sleep: xenpf_enter_acpi_sleep_t,
    /// Tells of a new frequency.
    pub change_freq: xenpf_change_freq_t,
    /// Tells how long processors were idle.
    pub getidletime: xenpf_getidletime_t,
    /// Gives Xen what ACPI says.
    pub set_pminfo: xenpf_set_processor_pminfo_t,
    /// Describes a processor.
    pub pcpu_info: xenpf_pcpuinfo_t,
    /// Tells what model a processor is.
    pub pcpu_version: xenpf_pcpu_version_t,
    /// Takes a processor into or out of use.
    pub cpu_ol: xenpf_cpu_ol_t,
    /// Announces a processor.
    pub cpu_add: xenpf_cpu_hotadd_t,
    /// Announces memory.
    pub mem_add: xenpf_mem_hotadd_t,
    /// Keeps processors idle.
    pub core_parking: xenpf_core_parking_t,
    /// Accesses registers.
    pub resource_op: xenpf_resource_op_t,
    /// Tells a symbol.
    pub symdata: xenpf_symdata_t,
    /// Tells how the screen was set up.
    ///
    /// Newer than Xen 4.17.
    pub dom0_console: xenpf_dom0_console_t,
    /// Tells what microcode a processor has.
    ///
    /// Newer than Xen 4.17.
    pub ucode_revision: xenpf_ucode_revision_t,
    /// Loads microcode, with flags.
    ///
    /// Newer than Xen 4.17.
    pub microcode2: xenpf_microcode_update2_t,
    pad: [u8; 128],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_platform_op__u on 63u8, spelled Union "xen_platform_op__u"
    "settime settime32 settime64 add_memtype del_memtype read_memtype microcode platform_quirk efi_runtime_call firmware_info enter_acpi_sleep change_freq getidletime set_pminfo pcpu_info pcpu_version cpu_ol cpu_add mem_add core_parking resource_op symdata dom0_console ucode_revision microcode2 pad"
    b"?????????????????????????a*128"[xenpf_settime_t, xenpf_settime32_t,
    xenpf_settime64_t, xenpf_add_memtype_t, xenpf_del_memtype_t, xenpf_read_memtype_t,
    xenpf_microcode_update_t, xenpf_platform_quirk_t, xenpf_efi_runtime_call_t,
    xenpf_firmware_info_t, xenpf_enter_acpi_sleep_t, xenpf_change_freq_t,
    xenpf_getidletime_t, xenpf_set_processor_pminfo_t, xenpf_pcpuinfo_t,
    xenpf_pcpu_version_t, xenpf_cpu_ol_t, xenpf_cpu_hotadd_t, xenpf_mem_hotadd_t,
    xenpf_core_parking_t, xenpf_resource_op_t, xenpf_symdata_t, xenpf_dom0_console_t,
    xenpf_ucode_revision_t, xenpf_microcode_update2_t,] [] [] expects 4u8 is[[128u64,
    128u64, 128u64, 128u64, 128u64, 128u64]] {}
}
