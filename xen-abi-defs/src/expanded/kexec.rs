// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Starting another kernel: in the place of Xen and all domains (kexec), or after a crash (kdump).
//!
//! `HYPERVISOR_kexec_op(cmd, args)` takes an operation (`KEXEC_CMD_*`) and its argument. The
//! initial domain loads an image, for a plain restart or for the case of a crash; it may later
//! start it. It can also ask where things lie in the machine's memory, as whoever reads a crash
//! dump wants to know.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
/// How many pages the first form of an image has for the code that starts it.
pub const KEXEC_XEN_NO_PAGES: u32 = 17;
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[allow(non_snake_case, unused_imports, dead_code, unreachable_pub)]
mod __KEXEC_XEN_NO_PAGES_on_3 {
    use super::*;
    #[allow(nonstandard_style, clippy::all)]
    /// How many pages the first form of an image has for the code that starts it.
    pub const KEXEC_XEN_NO_PAGES: u32 = 17;
}
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
#[doc(hidden)]
#[allow(unused_imports, ambiguous_glob_reexports)]
pub use self::__KEXEC_XEN_NO_PAGES_on_3::*;
/// What an image is for.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct KexecType(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl KexecType {
    /// A restart, which the initial domain asks for.
    pub const KEXEC_TYPE_DEFAULT: Self = Self(0);
    /// A crash. As parts of Xen may be broken by then, it is loaded to its final place, and is
    /// started with as little as possible.
    pub const KEXEC_TYPE_CRASH: Self = Self(1);
}
self::__xen_header::abi::__group! {
    KexecType u8[] []
}
self::__xen_header::abi::__open_enum! {
    KexecType u8 KEXEC_TYPE_DEFAULT "KEXEC_TYPE_DEFAULT" KEXEC_TYPE_CRASH
    "KEXEC_TYPE_CRASH"
}
/// An image in its first form: a list of pages and where each has to go. Machine addresses.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_kexec_image {
    /// The pages of the code that moves the image to its place.
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    pub page_list: [c_ulong; KEXEC_XEN_NO_PAGES as usize],
    /// The list.
    pub indirection_page: c_ulong,
    /// Where the image begins to run.
    pub start_address: c_ulong,
}
/// `xen_kexec_image` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_kexec_image_t = xen_kexec_image;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_image on 63u8, spelled Struct "xen_kexec_image"
    "page_list indirection_page start_address" b"s*@ss"[]
    [self::__xen_header::abi::each((KEXEC_XEN_NO_PAGES as usize) as u64),] [3u8] expects
    4u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Starts the image of a type: `xen_kexec_exec`.
///
/// It may run on any processor; all others are stopped. Interrupts are off, the registers hold
/// anything, and the image's own segments are mapped writable at their machine addresses, by page
/// tables that are nowhere else.
pub const KEXEC_CMD_kexec: u32 = 0;
/// What is to be started.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_kexec_exec {
    /// `KEXEC_TYPE_*`
    pub r#type: c_int,
}
/// `xen_kexec_exec` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_kexec_exec_t = xen_kexec_exec;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_exec on 63u8, known LAYOUT[(4u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Loads an image in its first form: `xen_kexec_load_v1`. Obsolete since interface 0x00040400.
pub const KEXEC_CMD_kexec_load_v1: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// Unloads an image: `xen_kexec_load_v1`. Obsolete since interface 0x00040400.
pub const KEXEC_CMD_kexec_unload_v1: u32 = 2;
/// What is to be loaded or unloaded, in the first form.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_kexec_load_v1 {
    /// `KEXEC_TYPE_*`
    pub r#type: c_int,
    /// The image; it means nothing for unloading.
    pub image: xen_kexec_image_t,
}
/// `xen_kexec_load_v1` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_kexec_load_v1_t = xen_kexec_load_v1;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_load_v1 on 63u8, spelled Struct "xen_kexec_load_v1"
    "type image" b"p?"[xen_kexec_image_t,] [] [] expects 5u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).image); } } }
}
/// An area of the machine's memory.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct KexecRange(pub i32);
#[allow(non_upper_case_globals, clippy::all)]
impl KexecRange {
    /// What is kept for an image of `KEXEC_TYPE_CRASH`.
    pub const KEXEC_RANGE_MA_CRASH: Self = Self(0);
    /// Xen itself.
    pub const KEXEC_RANGE_MA_XEN: Self = Self(1);
    /// The note about one processor in a crash dump.
    pub const KEXEC_RANGE_MA_CPU: Self = Self(2);
    /// Xen's heap.
    pub const KEXEC_RANGE_MA_XENHEAP: Self = Self(3);
    /// The boot parameters of an architecture that there is no more.
    pub const KEXEC_RANGE_MA_BOOT_PARAM: Self = Self(4);
    /// EFI's memory map.
    pub const KEXEC_RANGE_MA_EFI_MEMMAP: Self = Self(5);
    /// The note that tells readers of a crash dump what they need to know (vmcoreinfo).
    pub const KEXEC_RANGE_MA_VMCOREINFO: Self = Self(6);
}
self::__xen_header::abi::__group! {
    KexecRange i32[] []
}
self::__xen_header::abi::__open_enum! {
    KexecRange i32 KEXEC_RANGE_MA_CRASH "KEXEC_RANGE_MA_CRASH" KEXEC_RANGE_MA_XEN
    "KEXEC_RANGE_MA_XEN" KEXEC_RANGE_MA_CPU "KEXEC_RANGE_MA_CPU" KEXEC_RANGE_MA_XENHEAP
    "KEXEC_RANGE_MA_XENHEAP" KEXEC_RANGE_MA_BOOT_PARAM "KEXEC_RANGE_MA_BOOT_PARAM"
    KEXEC_RANGE_MA_EFI_MEMMAP "KEXEC_RANGE_MA_EFI_MEMMAP" KEXEC_RANGE_MA_VMCOREINFO
    "KEXEC_RANGE_MA_VMCOREINFO"
}
#[allow(nonstandard_style, clippy::all)]
/// Tells where an area of memory is: `xen_kexec_range`.
pub const KEXEC_CMD_kexec_get_range: u32 = 3;
/// An area of memory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_kexec_range {
    /// Which: `KEXEC_RANGE_*`.
    pub range: c_int,
    /// The processor, for `KEXEC_RANGE_MA_CPU`, from 0 on.
    pub nr: c_int,
    /// Its size in bytes; zero: there is no such area.
    pub size: c_ulong,
    /// Its machine address.
    pub start: c_ulong,
}
/// `xen_kexec_range` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_kexec_range_t = xen_kexec_range;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_range on 63u8, spelled Struct "xen_kexec_range"
    "range nr size start" b"ppss"[] [] [] expects 4u8 is[] {}
}
/// A piece of an image: what it consists of, and where in the machine's memory it goes.
///
/// Where `dest_size` is more than `buf_size`, zeroes follow. A piece of nothing but zeroes is memory
/// that the image can reach when it runs.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_kexec_segment {
    /// The bytes; none for a piece without content.
    pub buf: xen_kexec_segment__buf,
    /// How many bytes there are in `buf`.
    pub buf_size: u64,
    /// The machine address.
    pub dest_maddr: u64,
    /// How many bytes it takes there.
    pub dest_size: u64,
}
/// `xen_kexec_segment` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_kexec_segment_t = xen_kexec_segment;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_segment on 63u8, spelled Struct "xen_kexec_segment"
    "buf buf_size dest_maddr dest_size" b"?ddd"[xen_kexec_segment__buf,] [] [] expects
    8u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).buf); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_kexec_segment__buf {
    /// The bytes.
    pub h: ConstGuestHandle<c_void>,
    _pad: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_segment__buf on 63u8, spelled Union
    "xen_kexec_segment__buf" "h _pad" b"Hd"[] [] [] expects 12u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Loads an image: `xen_kexec_load`.
pub const KEXEC_CMD_kexec_load: u32 = 4;
/// An image that is to be loaded.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_kexec_load {
    /// `KEXEC_TYPE_*`
    pub r#type: u8,
    _pad: u8,
    /// The machine that it is for, as ELF numbers them (EM_*): it may start in another mode than
    /// Xen runs in.
    pub arch: u16,
    /// How many pieces there are.
    pub nr_segments: u32,
    /// The pieces.
    pub segments: xen_kexec_load__segments,
    /// The machine address at which it begins to run.
    pub entry_maddr: u64,
}
/// `xen_kexec_load` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_kexec_load_t = xen_kexec_load;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_load on 63u8, spelled Struct "xen_kexec_load"
    "type _pad arch nr_segments segments entry_maddr"
    b"aabc?d"[xen_kexec_load__segments,] [] [] expects 8u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).segments); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_kexec_load__segments {
    /// The pieces.
    pub h: GuestHandle<xen_kexec_segment_t>,
    _pad: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_load__segments on 63u8, spelled Union
    "xen_kexec_load__segments" "h _pad" b"Hd"[] [] [] expects 12u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Unloads an image: `xen_kexec_unload`.
pub const KEXEC_CMD_kexec_unload: u32 = 5;
/// What is to be unloaded.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_kexec_unload {
    /// `KEXEC_TYPE_*`
    pub r#type: u8,
}
/// `xen_kexec_unload` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_kexec_unload_t = xen_kexec_unload;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_unload on 63u8, known LAYOUT[(1u64 1u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Returns whether an image is loaded, 1 or 0: `xen_kexec_status`.
pub const KEXEC_CMD_kexec_status: u32 = 6;
/// The image that is asked for.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_kexec_status {
    /// `KEXEC_TYPE_*`
    pub r#type: u8,
}
/// `xen_kexec_status` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_kexec_status_t = xen_kexec_status;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_kexec_status on 63u8, known LAYOUT[(1u64 1u64)] {}
}
