// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Memory: how much of it a domain has, which frames these are, and where they appear.
//!
//! Frames come in extents of 2^`extent_order` pages, aligned to their size. A machine frame (MFN)
//! is one of the machine's memory, a guest frame (GPFN) one in a guest's view of its memory. Where
//! a domain names its own pages (GFN or GMFN), PV domains use machine frames, all others guest
//! frames.
//!
//! All of these are commands of `HYPERVISOR_memory_op(cmd, arg)`. Those that work on many frames
//! may stop early and go on by themselves where they stopped.
use crate::physdev::*;
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
#[allow(nonstandard_style, clippy::all)]
/// Gives a domain more memory, without a place in its view: `xen_memory_reservation`. Returns the
/// number of extents.
pub const XENMEM_increase_reservation: u32 = 0;
#[allow(nonstandard_style, clippy::all)]
/// Takes memory from a domain: `xen_memory_reservation`. Returns the number of extents.
pub const XENMEM_decrease_reservation: u32 = 1;
#[allow(nonstandard_style, clippy::all)]
/// Gives a domain memory at chosen places of its view: `xen_memory_reservation`. Returns the number
/// of extents.
pub const XENMEM_populate_physmap: u32 = 6;
#[allow(nonstandard_style, clippy::all)]
/// In `mem_flags`: how many address bits the memory's user has, as devices often have but 32; 0 is
/// no limit. Memory that is taken away has no use for it.
pub const fn XENMEMF_address_bits(x: u32) -> u32 {
    x
}
#[allow(nonstandard_style, clippy::all)]
/// The address bits in `mem_flags`.
pub const fn XENMEMF_get_address_bits(x: u32) -> u32 {
    x & 0xffu32
}
#[allow(nonstandard_style, clippy::all)]
/// In `mem_flags`: the NUMA node to take memory from, if possible; all ones for none.
pub const fn XENMEMF_node(x: u32) -> u32 {
    x.wrapping_add(1) << 8
}
#[allow(nonstandard_style, clippy::all)]
/// The NUMA node in `mem_flags`; 0xff if they name none.
pub const fn XENMEMF_get_node(x: u32) -> u32 {
    (x >> 8).wrapping_sub(1) & 0xffu32
}
/// The other bits of `mem_flags`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMemFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMemFlags {
    /// Only promise the memory: each page is found when it is first used.
    pub const XENMEMF_populate_on_demand: Self = Self(1 << 16);
    /// From the named node, or not at all.
    pub const XENMEMF_exact_node_request: Self = Self(1 << 17);
    /// The named node is one of the guest's virtual nodes.
    pub const XENMEMF_vnode: Self = Self(1 << 18);
}
self::__xen_header::abi::__group! {
    XenMemFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenMemFlags u32 XENMEMF_populate_on_demand "XENMEMF_populate_on_demand"
    XENMEMF_exact_node_request "XENMEMF_exact_node_request" XENMEMF_vnode "XENMEMF_vnode"
}
#[allow(nonstandard_style, clippy::all)]
/// In `mem_flags`: the NUMA node to take memory from, or to fail.
pub const fn XENMEMF_exact_node(n: u32) -> u32 {
    XENMEMF_node(n) | XenMemFlags::XENMEMF_exact_node_request.bits()
}
/// A number of extents that a domain is to get or to lose.
///
/// `XENMEM_claim_pages` counts in single pages: `extent_start`, `extent_order` and `mem_flags` are
/// zero.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_memory_reservation {
    /// The first frame of each extent.
    ///
    /// `XENMEM_increase_reservation` writes the machine frames that it has found; there may be no
    /// list. `XENMEM_decrease_reservation` reads the domain's own frames (GMFNs) that are to go.
    /// `XENMEM_populate_physmap` reads where the extents shall be (GPFNs), writes the frames that a
    /// PV domain has got, and brings its machine-to-physical table up to date.
    pub extent_start: GuestHandle<xen_pfn_t>,
    /// How many extents.
    pub nr_extents: xen_ulong_t,
    /// Each one's size and alignment: 2^this pages.
    pub extent_order: c_uint,
    /// `XENMEMF_*`.
    pub mem_flags: c_uint,
    /// Whose memory it is. Unprivileged domains can only name `DOMID_SELF`.
    pub domid: domid_t,
}
/// `xen_memory_reservation` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_memory_reservation_t = xen_memory_reservation;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_memory_reservation on 63u8, spelled Struct
    "xen_memory_reservation" "extent_start nr_extents extent_order mem_flags domid"
    b"Huqq?"[domid_t,] [] [] expects 6u8 is[] { #[inline] unsafe fn clear_padding(this :
    * mut Self) { unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi
    > ::SPELLED.fields:: < 5usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Exchanges extents for others, in one step: `xen_memory_exchange`. Only for PV domains.
pub const XENMEM_exchange: u32 = 11;
/// Extents that a domain gives up, and those that it gets for them.
///
/// The call succeeds when all are exchanged. Otherwise it fails, and `nr_exchanged` says how far it
/// came: so many of the first extents are gone and the entries in the place of them are written;
/// all others are as they were.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_memory_exchange {
    /// What is given up, by the domain's own frames (GMFNs). The address bits mean nothing here.
    pub r#in: xen_memory_reservation,
    /// What is wanted: as many pages, for the same domain. The list names the places to fill
    /// (GPFNs), receives the new frames (GMFNs), and may not overlap the other list.
    pub out: xen_memory_reservation,
    /// How many of the extents in `in` have been exchanged. The caller sets it to 0.
    pub nr_exchanged: xen_ulong_t,
}
/// `xen_memory_exchange` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_memory_exchange_t = xen_memory_exchange;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_memory_exchange on 63u8, spelled Struct "xen_memory_exchange"
    "in out nr_exchanged" b"??u"[xen_memory_reservation, xen_memory_reservation,] [] []
    expects 4u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).r#in);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).out); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Returns up to which machine frame there is memory. There is no argument, and it never fails.
pub const XENMEM_maximum_ram_page: u32 = 2;
/// The domain that a question is about.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_memory_domain {
    /// The domain; `DOMID_SELF` for the caller.
    pub domid: domid_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_memory_domain on 63u8, spelled Struct "xen_memory_domain" "domid"
    b"?"[domid_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .domid); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Returns how many pages a domain has: `xen_memory_domain`.
pub const XENMEM_current_reservation: u32 = 3;
#[allow(nonstandard_style, clippy::all)]
/// Returns how many pages a domain can have: `xen_memory_domain`.
pub const XENMEM_maximum_reservation: u32 = 4;
#[allow(nonstandard_style, clippy::all)]
/// Returns the highest of a domain's own frames that is in use: `xen_memory_domain`.
pub const XENMEM_maximum_gpfn: u32 = 14;
#[allow(nonstandard_style, clippy::all)]
/// Tells which machine frames hold the machine-to-physical table: `xen_machphys_mfn_list`.
/// Architectures without such a table do not have this command.
pub const XENMEM_machphys_mfn_list: u32 = 5;
/// Where the machine-to-physical table lies in the machine's memory, in extents of 2 MiB.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_machphys_mfn_list {
    /// Room in `extent_start`.
    pub max_extents: c_uint,
    /// The first frame of each extent; 0 for one that lies in a hole of the table.
    pub extent_start: GuestHandle<xen_pfn_t>,
    /// How many were written: fewer than there is room for if the table is smaller.
    pub nr_extents: c_uint,
}
/// `xen_machphys_mfn_list` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_machphys_mfn_list_t = xen_machphys_mfn_list;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_machphys_mfn_list on 63u8, spelled Struct "xen_machphys_mfn_list"
    "max_extents extent_start nr_extents" b"qHq"[] [] [] expects 7u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// The same for the table that 32-bit guests use. To a 32-bit caller there is no difference.
pub const XENMEM_machphys_compat_mfn_list: u32 = 25;
#[allow(nonstandard_style, clippy::all)]
/// Tells at which addresses a PV domain finds the machine-to-physical table:
/// `xen_machphys_mapping`. Only where there is such a table, mapped by Xen.
pub const XENMEM_machphys_mapping: u32 = 12;
/// Where the machine-to-physical table lies in the guest's address space.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_machphys_mapping {
    /// Its first virtual address.
    pub v_start: xen_ulong_t,
    /// The virtual address behind it.
    pub v_end: xen_ulong_t,
    /// The highest machine frame that it has an entry for.
    pub max_mfn: xen_ulong_t,
}
/// `xen_machphys_mapping` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_machphys_mapping_t = xen_machphys_mapping;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_machphys_mapping on 63u8, spelled Struct "xen_machphys_mapping"
    "v_start v_end max_mfn" b"uuu"[] [] [] expects 4u8 is[] {}
}
/// What sort of page is to appear in a guest's view.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMapSpace(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMapSpace {
    /// The page of `shared_info`.
    pub const XENMAPSPACE_shared_info: Self = Self(0);
    /// A page of the grant table.
    pub const XENMAPSPACE_grant_table: Self = Self(1);
    /// One of the domain's own pages (GMFN).
    pub const XENMAPSPACE_gmfn: Self = Self(2);
    /// A range of them; only `XENMEM_add_to_physmap`.
    pub const XENMAPSPACE_gmfn_range: Self = Self(3);
    /// Another domain's page; only `XENMEM_add_to_physmap_batch`.
    pub const XENMAPSPACE_gmfn_foreign: Self = Self(4);
    /// A page of a device's registers, on Arm. Stage 2 maps it as Normal memory, Inner and Outer
    /// Write-Back Cacheable.
    pub const XENMAPSPACE_dev_mmio: Self = Self(5);
}
self::__xen_header::abi::__group! {
    XenMapSpace u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenMapSpace u32 XENMAPSPACE_shared_info "XENMAPSPACE_shared_info"
    XENMAPSPACE_grant_table "XENMAPSPACE_grant_table" XENMAPSPACE_gmfn "XENMAPSPACE_gmfn"
    XENMAPSPACE_gmfn_range "XENMAPSPACE_gmfn_range" XENMAPSPACE_gmfn_foreign
    "XENMAPSPACE_gmfn_foreign" XENMAPSPACE_dev_mmio "XENMAPSPACE_dev_mmio"
}
#[allow(nonstandard_style, clippy::all)]
/// Makes a page appear in a guest's view: `xen_add_to_physmap`. Not for PV domains.
pub const XENMEM_add_to_physmap: u32 = 7;
/// A page, and where it shall appear.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_add_to_physmap {
    /// Whose view it is.
    pub domid: domid_t,
    /// How many pages a range has.
    pub size: u16,
    /// What sort of page: `XENMAPSPACE_*`.
    pub space: c_uint,
    /// Which of that sort.
    pub idx: xen_ulong_t,
    /// The frame at which it shall appear.
    pub gpfn: xen_pfn_t,
}
/// `xen_add_to_physmap` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_add_to_physmap_t = xen_add_to_physmap;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_add_to_physmap on 63u8, spelled Struct "xen_add_to_physmap"
    "domid size space idx gpfn" b"?bqut"[domid_t,] [] [] expects 4u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// In `idx` of a grant table's page: it is one of the status frames, rather than of the table
/// itself.
pub const XENMAPIDX_grant_table_status: u32 = 0x80000000;
#[allow(nonstandard_style, clippy::all)]
/// Makes many pages appear in a guest's view: `xen_add_to_physmap_batch`. Not for PV domains.
pub const XENMEM_add_to_physmap_batch: u32 = 23;
/// What `XENMEM_add_to_physmap_batch` was called.
#[deprecated(note = "it is `XENMEM_add_to_physmap_batch` now")]
#[allow(nonstandard_style, clippy::all)]
pub const XENMEM_add_to_physmap_range: u32 = XENMEM_add_to_physmap_batch;
/// Pages, and where each shall appear.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_add_to_physmap_batch {
    /// Whose view it is.
    pub domid: domid_t,
    /// What sort of pages: `XENMAPSPACE_*`.
    pub space: u16,
    /// How many.
    pub size: u16,
    /// What else the sort of page asks for.
    pub u: xen_add_to_physmap_batch_extra,
    /// Which of that sort.
    pub idxs: GuestHandle<xen_ulong_t>,
    /// The frames at which they shall appear.
    pub gpfns: GuestHandle<xen_pfn_t>,
    /// What became of each: 0 or a negative error.
    pub errs: GuestHandle<c_int>,
}
/// `xen_add_to_physmap_batch` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_add_to_physmap_batch_t = xen_add_to_physmap_batch;
/// What `xen_add_to_physmap_batch` was called.
#[deprecated(note = "it is `xen_add_to_physmap_batch` now")]
#[allow(nonstandard_style, clippy::all)]
pub type xen_add_to_physmap_range = xen_add_to_physmap_batch;
/// What `xen_add_to_physmap_batch_t` was called.
#[deprecated(note = "it is `xen_add_to_physmap_batch_t` now")]
#[allow(nonstandard_style, clippy::all)]
pub type xen_add_to_physmap_range_t = xen_add_to_physmap_batch_t;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_add_to_physmap_batch on 63u8, spelled Struct
    "xen_add_to_physmap_batch" "domid space size u idxs gpfns errs" b"?bb?HHH"[domid_t,
    xen_add_to_physmap_batch_extra,] [] [] expects 4u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_add_to_physmap_batch_extra {
    /// Whose pages they are.
    pub foreign_domid: domid_t,
    /// Nothing: 0.
    res0: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_add_to_physmap_batch_extra on 63u8, spelled Union
    "xen_add_to_physmap_batch_extra" "foreign_domid res0" b"?b"[domid_t,] [] [] expects
    0u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Takes a page out of a guest's view: `xen_remove_from_physmap`. Not for PV domains.
pub const XENMEM_remove_from_physmap: u32 = 15;
/// A place in a guest's view that is to be empty.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_remove_from_physmap {
    /// Whose view it is.
    pub domid: domid_t,
    /// The frame.
    pub gpfn: xen_pfn_t,
}
/// `xen_remove_from_physmap` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_remove_from_physmap_t = xen_remove_from_physmap;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_remove_from_physmap on 63u8, spelled Struct
    "xen_remove_from_physmap" "domid gpfn" b"?t"[domid_t,] [] [] expects 5u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Reads the memory map that the caller was started with: `xen_memory_map`.
pub const XENMEM_memory_map: u32 = 9;
/// A map of memory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_memory_map {
    /// Room in `buffer`, in entries; afterwards, how many there are in it.
    pub nr_entries: c_uint,
    /// Entries of 20 bytes in the format of the BIOS call E820: address and size (64 bits each),
    /// and type (32 bits).
    pub buffer: GuestHandle<c_void>,
}
/// `xen_memory_map` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_memory_map_t = xen_memory_map;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_memory_map on 63u8, spelled Struct "xen_memory_map"
    "nr_entries buffer" b"qH"[] [] [] expects 5u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Reads the memory map of the machine: `xen_memory_map`. Without a buffer, it tells how many
/// entries the map has. Only for privileged callers.
pub const XENMEM_machine_memory_map: u32 = 10;
#[allow(nonstandard_style, clippy::all)]
/// Sets the memory map that `XENMEM_memory_map` reads: `xen_foreign_memory_map`.
pub const XENMEM_set_memory_map: u32 = 13;
/// A domain's map of memory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_foreign_memory_map {
    /// The domain.
    pub domid: domid_t,
    /// Its map.
    pub map: xen_memory_map,
}
/// `xen_foreign_memory_map` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_foreign_memory_map_t = xen_foreign_memory_map;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_foreign_memory_map on 63u8, spelled Struct
    "xen_foreign_memory_map" "domid map" b"??"[domid_t, xen_memory_map,] [] [] expects
    5u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields
    = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 2usize > ()
    }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).map); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Sets how much memory a domain with populate-on-demand pages shall have: `xen_pod_target`. Xen
/// fills or empties its cache of pages for the domain accordingly.
pub const XENMEM_set_pod_target: u32 = 16;
#[allow(nonstandard_style, clippy::all)]
/// Tells how far a domain with populate-on-demand pages is: `xen_pod_target`.
pub const XENMEM_get_pod_target: u32 = 17;
/// A domain's populate-on-demand memory, in pages.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_pod_target {
    /// How much it shall have; only read by `XENMEM_set_pod_target`.
    pub target_pages: u64,
    /// How much it has, the cache included.
    pub tot_pages: u64,
    /// How much of that is in the cache, without a place in the domain's view.
    pub pod_cache_pages: u64,
    /// How many places of its view still wait for a page.
    pub pod_entries: u64,
    /// The domain.
    pub domid: domid_t,
}
/// `xen_pod_target` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_pod_target_t = xen_pod_target;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_pod_target on 63u8, spelled Struct "xen_pod_target"
    "target_pages tot_pages pod_cache_pages pod_entries domid" b"dddd?"[domid_t,] [] []
    expects 14u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    5usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Returns how many frames sharing has freed. There is no argument, and it never fails.
pub const XENMEM_get_sharing_freed_pages: u32 = 18;
#[allow(nonstandard_style, clippy::all)]
/// Returns how many frames are shared. There is no argument, and it never fails.
pub const XENMEM_get_sharing_shared_pages: u32 = 19;
#[allow(nonstandard_style, clippy::all)]
/// Moves a page of an HVM domain out of memory, or back: `xen_mem_paging_op`.
pub const XENMEM_paging_op: u32 = 20;
/// The steps of paging.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMemPagingOp(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMemPagingOp {
    /// Chooses a page to be paged out.
    pub const XENMEM_paging_op_nominate: Self = Self(0);
    /// Takes a chosen page away, once its content is saved.
    pub const XENMEM_paging_op_evict: Self = Self(1);
    /// Finds a page for what was paged out, and fills it.
    pub const XENMEM_paging_op_prep: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenMemPagingOp u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenMemPagingOp u8 XENMEM_paging_op_nominate "XENMEM_paging_op_nominate"
    XENMEM_paging_op_evict "XENMEM_paging_op_evict" XENMEM_paging_op_prep
    "XENMEM_paging_op_prep"
}
/// A step in paging one page out or in.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_mem_paging_op {
    /// The step: `XENMEM_paging_op_*`.
    pub op: u8,
    /// The domain.
    pub domain: domid_t,
    /// What the page shall hold, for `XENMEM_paging_op_prep`; there may be none.
    pub buffer: ConstGuestHandle64<uint8>,
    /// The page, as a frame of the domain.
    pub gfn: uint64_aligned_t,
}
/// `xen_mem_paging_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mem_paging_op_t = xen_mem_paging_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mem_paging_op on 63u8, spelled Struct "xen_mem_paging_op"
    "op domain buffer gfn" b"a?Wi"[domid_t,] [] [] expects 1u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Restricts the access to a domain's pages, or tells how it is restricted: `xen_mem_access_op`.
pub const XENMEM_access_op: u32 = 21;
/// What to do with the restrictions. 2 and 3 once turned emulation on and off, and stay unused.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMemAccessOp(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMemAccessOp {
    /// Sets those of a range of pages, or the default.
    pub const XENMEM_access_op_set_access: Self = Self(0);
    /// Reads those of a page, or the default.
    pub const XENMEM_access_op_get_access: Self = Self(1);
    /// Sets those of a list of pages.
    pub const XENMEM_access_op_set_access_multi: Self = Self(4);
}
self::__xen_header::abi::__group! {
    XenMemAccessOp u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenMemAccessOp u8 XENMEM_access_op_set_access "XENMEM_access_op_set_access"
    XENMEM_access_op_get_access "XENMEM_access_op_get_access"
    XENMEM_access_op_set_access_multi "XENMEM_access_op_set_access_multi"
}
/// What a guest may do with a page without an event being sent.
#[allow(nonstandard_style, clippy::all)]
#[derive(PartialEq)]
#[repr(transparent)]
pub struct xenmem_access_t(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl xenmem_access_t {
    /// Nothing.
    pub const XENMEM_access_n: Self = Self(0);
    /// Read.
    pub const XENMEM_access_r: Self = Self(1);
    /// Write.
    pub const XENMEM_access_w: Self = Self(2);
    /// Read and write.
    pub const XENMEM_access_rw: Self = Self(3);
    /// Execute.
    pub const XENMEM_access_x: Self = Self(4);
    /// Read and execute.
    pub const XENMEM_access_rx: Self = Self(5);
    /// Write and execute.
    pub const XENMEM_access_wx: Self = Self(6);
    /// Everything.
    pub const XENMEM_access_rwx: Self = Self(7);
    /// Read and execute until the first write, from then on read and write.
    pub const XENMEM_access_rx2rw: Self = Self(8);
    /// Nothing until the first access, which is only logged: an event that stops no virtual CPU;
    /// from then on everything.
    pub const XENMEM_access_n2rwx: Self = Self(9);
    /// Read; and the processor itself may write when it walks page tables, where it can tell such
    /// writes from others.
    ///
    /// Newer than Xen 4.17.
    pub const XENMEM_access_r_pw: Self = Self(10);
    /// What the domain's default says.
    pub const XENMEM_access_default: Self = Self(11);
}
self::__xen_header::abi::__group! {
    xenmem_access_t u32[] []
}
self::__xen_header::abi::__open_enum! {
    xenmem_access_t u32 XENMEM_access_n "XENMEM_access_n" XENMEM_access_r
    "XENMEM_access_r" XENMEM_access_w "XENMEM_access_w" XENMEM_access_rw
    "XENMEM_access_rw" XENMEM_access_x "XENMEM_access_x" XENMEM_access_rx
    "XENMEM_access_rx" XENMEM_access_wx "XENMEM_access_wx" XENMEM_access_rwx
    "XENMEM_access_rwx" XENMEM_access_rx2rw "XENMEM_access_rx2rw" XENMEM_access_n2rwx
    "XENMEM_access_n2rwx" XENMEM_access_r_pw "XENMEM_access_r_pw" XENMEM_access_default
    "XENMEM_access_default"
}
/// Restrictions of the access to pages.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_mem_access_op {
    /// What to do: `XENMEM_access_op_*`.
    pub op: u8,
    /// What the guest may do: a `xenmem_access_t`.
    pub access: u8,
    /// The domain.
    pub domid: domid_t,
    /// How many pages to set, or how long the lists are. It means nothing for the default, and for
    /// reading.
    pub nr: u32,
    /// The page, or the first of those to set; all bits set for the domain's default.
    pub pfn: uint64_aligned_t,
    /// The pages, for `XENMEM_access_op_set_access_multi`.
    pub pfn_list: ConstGuestHandle<uint64>,
    /// What the guest may do with each of them: `xenmem_access_t` in a byte.
    pub access_list: ConstGuestHandle<uint8>,
}
/// `xen_mem_access_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mem_access_op_t = xen_mem_access_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mem_access_op on 63u8, spelled Struct "xen_mem_access_op"
    "op access domid nr pfn pfn_list access_list" b"aa?ciHH"[domid_t,] [] [] expects 4u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// Lets domains share equal pages until one of them writes: `xen_mem_sharing_op`.
pub const XENMEM_sharing_op: u32 = 22;
/// What to do with shared pages.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMemSharingOp(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMemSharingOp {
    /// Makes a page ready to be shared, by its frame.
    pub const XENMEM_sharing_op_nominate_gfn: Self = Self(0);
    /// Makes a page ready to be shared, by a grant of it.
    pub const XENMEM_sharing_op_nominate_gref: Self = Self(1);
    /// Lets two pages be one.
    pub const XENMEM_sharing_op_share: Self = Self(2);
    /// Returns how often a page is shared, by its frame; Xen may print more.
    pub const XENMEM_sharing_op_debug_gfn: Self = Self(3);
    /// The same, by its machine frame.
    pub const XENMEM_sharing_op_debug_mfn: Self = Self(4);
    /// The same, by a grant of it.
    pub const XENMEM_sharing_op_debug_gref: Self = Self(5);
    /// Puts a shared page at an empty place of the client's view.
    pub const XENMEM_sharing_op_add_physmap: Self = Self(6);
    /// Checks what Xen knows of all shared pages. Returns the number of errors.
    pub const XENMEM_sharing_op_audit: Self = Self(7);
    /// Lets the pages of a range be one with those at the same places of another domain.
    pub const XENMEM_sharing_op_range_share: Self = Self(8);
    /// Makes a domain a fork of another: it shares all memory of its parent until it writes.
    pub const XENMEM_sharing_op_fork: Self = Self(9);
    /// Makes a fork what it was when it was made.
    pub const XENMEM_sharing_op_fork_reset: Self = Self(10);
}
self::__xen_header::abi::__group! {
    XenMemSharingOp u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenMemSharingOp u8 XENMEM_sharing_op_nominate_gfn "XENMEM_sharing_op_nominate_gfn"
    XENMEM_sharing_op_nominate_gref "XENMEM_sharing_op_nominate_gref"
    XENMEM_sharing_op_share "XENMEM_sharing_op_share" XENMEM_sharing_op_debug_gfn
    "XENMEM_sharing_op_debug_gfn" XENMEM_sharing_op_debug_mfn
    "XENMEM_sharing_op_debug_mfn" XENMEM_sharing_op_debug_gref
    "XENMEM_sharing_op_debug_gref" XENMEM_sharing_op_add_physmap
    "XENMEM_sharing_op_add_physmap" XENMEM_sharing_op_audit "XENMEM_sharing_op_audit"
    XENMEM_sharing_op_range_share "XENMEM_sharing_op_range_share" XENMEM_sharing_op_fork
    "XENMEM_sharing_op_fork" XENMEM_sharing_op_fork_reset "XENMEM_sharing_op_fork_reset"
}
#[allow(nonstandard_style, clippy::all)]
/// Returned by sharing: the source page is not the one that its handle was made for.
pub const XENMEM_SHARING_OP_S_HANDLE_INVALID: i32 = -10;
#[allow(nonstandard_style, clippy::all)]
/// Returned by sharing: the client's page is not the one that its handle was made for.
pub const XENMEM_SHARING_OP_C_HANDLE_INVALID: i32 = -9;
#[allow(nonstandard_style, clippy::all)]
/// In the place of a frame: it is a grant reference. Programs that stand between a front end and
/// its back end know pages by nothing else.
pub const XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG: u64 = xen_mk_ullong(1) << 62;
#[allow(nonstandard_style, clippy::all)]
/// Whether what stands in the place of a frame is a grant reference: not zero if so.
pub const fn XENMEM_SHARING_OP_FIELD_IS_GREF(field: u64) -> u64 {
    field & XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG
}
#[allow(nonstandard_style, clippy::all)]
/// The grant reference that stands in the place of a frame.
pub const fn XENMEM_SHARING_OP_FIELD_GET_GREF(field: u64) -> u64 {
    field & !XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG
}
/// An operation on shared pages.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_mem_sharing_op {
    /// What to do: `XENMEM_sharing_op_*`.
    pub op: u8,
    /// The domain; of two, the one that the source page belongs to, or the fork.
    pub domain: domid_t,
    /// With what; an audit needs nothing.
    pub u: xen_mem_sharing_op__u,
}
/// `xen_mem_sharing_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mem_sharing_op_t = xen_mem_sharing_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mem_sharing_op on 63u8, spelled Struct "xen_mem_sharing_op"
    "op domain u" b"a??"[domid_t, xen_mem_sharing_op__u,] [] [] expects 1u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domain);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_mem_sharing_op__u {
    /// A page that is to be shared.
    pub nominate: mem_sharing_op_nominate,
    /// Two pages.
    pub share: mem_sharing_op_share,
    /// A range of pages in two domains.
    pub range: mem_sharing_op_range,
    /// A page to tell about.
    pub debug: mem_sharing_op_debug,
    /// A fork.
    pub fork: mem_sharing_op_fork,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mem_sharing_op__u on 63u8, spelled Union "xen_mem_sharing_op__u"
    "nominate share range debug fork" b"?????"[mem_sharing_op_nominate,
    mem_sharing_op_share, mem_sharing_op_range, mem_sharing_op_debug,
    mem_sharing_op_fork,] [] [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mem_sharing_op_nominate {
    /// The page.
    pub u: mem_sharing_op_nominate__u,
    /// A handle by which sharing knows the page as it is now.
    pub handle: uint64_aligned_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mem_sharing_op_nominate on 63u8, spelled Struct
    "mem_sharing_op_nominate" "u handle" b"?i"[mem_sharing_op_nominate__u,] [] [] expects
    0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union mem_sharing_op_nominate__u {
    /// Its frame.
    pub gfn: uint64_aligned_t,
    /// The reference of a grant of it.
    pub grant_ref: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mem_sharing_op_nominate__u on 63u8, known LAYOUT[(8u64 8u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mem_sharing_op_share {
    /// The source page: a frame, or a marked grant reference.
    pub source_gfn: uint64_aligned_t,
    /// Its handle.
    pub source_handle: uint64_aligned_t,
    /// The client's page, which gives way to the source's.
    pub client_gfn: uint64_aligned_t,
    /// Its handle; adding to an empty place needs none.
    pub client_handle: uint64_aligned_t,
    /// The client.
    pub client_domain: domid_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mem_sharing_op_share on 63u8, spelled Struct "mem_sharing_op_share"
    "source_gfn source_handle client_gfn client_handle client_domain" b"iiii?"[domid_t,]
    [] [] expects 2u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED
    .fields:: < 5usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), &
    < Self as self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).client_domain); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct mem_sharing_op_range {
    /// The first frame.
    pub first_gfn: uint64_aligned_t,
    /// The last frame, which belongs to the range.
    pub last_gfn: uint64_aligned_t,
    /// Zero; Xen remembers here how far it is.
    opaque: uint64_aligned_t,
    /// The client.
    pub client_domain: domid_t,
    _pad: [u16; 3],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mem_sharing_op_range on 63u8, spelled Struct "mem_sharing_op_range"
    "first_gfn last_gfn opaque client_domain _pad" b"iii?b*3"[domid_t,] [] [] expects 0u8
    is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).client_domain); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct mem_sharing_op_debug {
    /// The page.
    pub u: mem_sharing_op_debug__u,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mem_sharing_op_debug on 63u8, spelled Struct "mem_sharing_op_debug"
    "u" b"?"[mem_sharing_op_debug__u,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union mem_sharing_op_debug__u {
    /// Its frame.
    pub gfn: uint64_aligned_t,
    /// Its machine frame.
    pub mfn: uint64_aligned_t,
    /// The reference of a grant of it.
    pub gref: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mem_sharing_op_debug__u on 63u8, known LAYOUT[(8u64 8u64)] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct mem_sharing_op_fork {
    /// The parent.
    pub parent_domain: domid_t,
    /// `XENMEM_FORK_*`.
    pub flags: u16,
    pad: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for mem_sharing_op_fork on 63u8, spelled Struct "mem_sharing_op_fork"
    "parent_domain flags pad" b"?bc"[domid_t,] [] [] expects 0u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).parent_domain); } } }
}
/// How a fork behaves, and what a reset of it brings back.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMemForkFlags(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMemForkFlags {
    /// Fork although the domain has an IOMMU. Only of use for a fork that lives shortly.
    pub const XENMEM_FORK_WITH_IOMMU_ALLOWED: Self = Self(1 << 0);
    /// Keep interrupts from the fork. Only of use for a fork that lives shortly.
    pub const XENMEM_FORK_BLOCK_INTERRUPTS: Self = Self(1 << 1);
    /// Reset the state of the virtual CPUs and what belongs to them.
    pub const XENMEM_FORK_RESET_STATE: Self = Self(1 << 2);
    /// Reset the memory.
    pub const XENMEM_FORK_RESET_MEMORY: Self = Self(1 << 3);
}
self::__xen_header::abi::__group! {
    XenMemForkFlags u16[] [bits]
}
self::__xen_header::abi::__flags! {
    XenMemForkFlags u16 XENMEM_FORK_WITH_IOMMU_ALLOWED "XENMEM_FORK_WITH_IOMMU_ALLOWED"
    XENMEM_FORK_BLOCK_INTERRUPTS "XENMEM_FORK_BLOCK_INTERRUPTS" XENMEM_FORK_RESET_STATE
    "XENMEM_FORK_RESET_STATE" XENMEM_FORK_RESET_MEMORY "XENMEM_FORK_RESET_MEMORY"
}
#[allow(nonstandard_style, clippy::all)]
/// Sets memory aside for a domain without choosing any: `xen_memory_reservation`. Returns 0, or
/// fails if there is not as much. Only for privileged callers.
///
/// This only counts, so it takes no time. What the domain gets afterwards is taken off the claim,
/// which ends when nothing is left of it. A domain has one claim at most. It is stated as what the
/// domain shall have in all: a domain of 3 pages that claims 10 has 7 more set aside. A claim of 0
/// pages takes back an earlier one, and always succeeds.
///
/// There are no flags as yet: they are zero.
pub const XENMEM_claim_pages: u32 = 24;
#[allow(nonstandard_style, clippy::all)]
/// Tells which places in guests' views devices need for themselves, so that no memory is put
/// there: `xen_reserved_device_memory_map`.
pub const XENMEM_reserved_device_memory_map: u32 = 27;
/// A range of frames that a device needs.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_reserved_device_memory {
    /// The first frame.
    pub start_pfn: xen_pfn_t,
    /// How many.
    pub nr_pages: xen_ulong_t,
}
/// `xen_reserved_device_memory` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_reserved_device_memory_t = xen_reserved_device_memory;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_reserved_device_memory on 63u8, spelled Struct
    "xen_reserved_device_memory" "start_pfn nr_pages" b"tu"[] [] [] expects 4u8 is[] {}
}
/// The ranges of frames that devices need.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_reserved_device_memory_map {
    /// `XENMEM_RDM_*`.
    pub flags: u32,
    /// Room in `buffer`; afterwards, how many ranges there are. If that is more than there is room
    /// for, the call fails with `-ENOBUFS`.
    pub nr_entries: c_uint,
    /// The ranges.
    pub buffer: GuestHandle<xen_reserved_device_memory_t>,
    /// Whose ranges, unless all are wanted.
    pub dev: xen_reserved_device_memory_map__dev,
}
/// `xen_reserved_device_memory_map` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_reserved_device_memory_map_t = xen_reserved_device_memory_map;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_reserved_device_memory_map on 63u8, spelled Struct
    "xen_reserved_device_memory_map" "flags nr_entries buffer dev"
    b"cqH?"[xen_reserved_device_memory_map__dev,] [] [] expects 6u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dev); } } }
}
/// Which ranges are wanted.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMemRdmFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMemRdmFlags {
    /// Those of all devices; `dev` means nothing.
    pub const XENMEM_RDM_ALL: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenMemRdmFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    XenMemRdmFlags u32 XENMEM_RDM_ALL "XENMEM_RDM_ALL"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union xen_reserved_device_memory_map__dev {
    /// A PCI device.
    pub pci: physdev_pci_device_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_reserved_device_memory_map__dev on 63u8, spelled Union
    "xen_reserved_device_memory_map__dev" "pci" b"?"[physdev_pci_device_t,] [] [] expects
    0u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// Finds the frames of something that belongs to a guest, for a tools domain to map them:
/// `xen_mem_acquire_resource`.
pub const XENMEM_acquire_resource: u32 = 28;
/// Frames of a guest's resource.
///
/// With no frames and no list, the call tells how many frames the resource has, in `nr_frames`:
/// never 0. Mapping them may fail nevertheless, as sorts of resources have conditions of their own
/// and these may change in between.
///
/// What says which frames are wanted may have changed afterwards: Xen notes there how far it is.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_mem_acquire_resource {
    /// The guest.
    pub domid: domid_t,
    /// What sort of resource: `XENMEM_resource_*`.
    pub r#type: u16,
    /// Which of that sort: an ioreq server's number, `XENMEM_resource_grant_table_id_*`, a virtual
    /// CPU for its trace buffer; otherwise 0.
    pub id: u32,
    /// How many frames.
    pub nr_frames: u32,
    pad: u32,
    /// The first frame's number in the resource. It means nothing if there are to be none.
    pub frame: u64,
    /// For a PV caller, receives the machine frames. Any other caller writes here at which of its
    /// own frames they shall appear; after `-EIO` some do, and the caller has to unmap all. There
    /// may be no list if there are to be no frames.
    pub frame_list: GuestHandle<xen_pfn_t>,
}
/// `xen_mem_acquire_resource` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_mem_acquire_resource_t = xen_mem_acquire_resource;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_mem_acquire_resource on 63u8, spelled Struct
    "xen_mem_acquire_resource" "domid type id nr_frames pad frame frame_list"
    b"?bcccdH"[domid_t,] [] [] expects 12u8 is[] { #[inline] unsafe fn clear_padding(this
    : * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (*
    this).domid); } } }
}
/// The sorts of resources.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMemResource(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMemResource {
    /// The pages by which Xen and a device model exchange I/O requests.
    pub const XENMEM_resource_ioreq_server: Self = Self(0);
    /// The grant table.
    pub const XENMEM_resource_grant_table: Self = Self(1);
    /// The buffer that a virtual CPU's processor trace goes to.
    pub const XENMEM_resource_vmtrace_buf: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenMemResource u16[] []
}
self::__xen_header::abi::__open_enum! {
    XenMemResource u16 XENMEM_resource_ioreq_server "XENMEM_resource_ioreq_server"
    XENMEM_resource_grant_table "XENMEM_resource_grant_table" XENMEM_resource_vmtrace_buf
    "XENMEM_resource_vmtrace_buf"
}
/// The parts of a grant table.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenMemResourceGrantTableId(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenMemResourceGrantTableId {
    /// The entries.
    pub const XENMEM_resource_grant_table_id_shared: Self = Self(0);
    /// The status frames, of a table of version 2.
    pub const XENMEM_resource_grant_table_id_status: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenMemResourceGrantTableId u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenMemResourceGrantTableId u32 XENMEM_resource_grant_table_id_shared
    "XENMEM_resource_grant_table_id_shared" XENMEM_resource_grant_table_id_status
    "XENMEM_resource_grant_table_id_status"
}
#[allow(nonstandard_style, clippy::all)]
/// The frame of an ioreq server that holds its buffered requests.
pub const XENMEM_resource_ioreq_server_frame_bufioreq: u64 = 0;
#[allow(nonstandard_style, clippy::all)]
/// The frames of an ioreq server that hold the requests of virtual CPUs, from `n` = 0 on.
pub const fn XENMEM_resource_ioreq_server_frame_ioreq(n: u64) -> u64 {
    1 + n
}
#[allow(nonstandard_style, clippy::all)]
/// Tells a guest its virtual NUMA topology: `xen_vnuma_topology_info`.
pub const XENMEM_get_vnumainfo: u32 = 26;
/// A range of memory in a virtual NUMA node.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_vmemrange {
    /// The guest-physical address of its first byte.
    pub start: u64,
    /// The address behind its last byte.
    pub end: u64,
    /// No flags as yet: zero.
    pub flags: c_uint,
    /// The node.
    pub nid: c_uint,
}
/// `xen_vmemrange` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_vmemrange_t = xen_vmemrange;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_vmemrange on 63u8, spelled Struct "xen_vmemrange"
    "start end flags nid" b"ddqq"[] [] [] expects 8u8 is[] {}
}
/// A guest's virtual NUMA topology.
///
/// The counts say how much room there is, and afterwards how much there is to know. If there is too
/// little room for any of it, the call fails with `-ENOBUFS` and writes the counts alone.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_vnuma_topology_info {
    /// The guest.
    pub domid: domid_t,
    pad: u16,
    /// How many virtual nodes.
    pub nr_vnodes: c_uint,
    /// How many virtual CPUs.
    pub nr_vcpus: c_uint,
    /// How many ranges of memory.
    pub nr_vmemranges: c_uint,
    /// How far the nodes are from each other.
    pub vdistance: xen_vnuma_topology_info__vdistance,
    /// Where the virtual CPUs are.
    pub vcpu_to_vnode: xen_vnuma_topology_info__vcpu_to_vnode,
    /// Where the memory is.
    pub vmemrange: xen_vnuma_topology_info__vmemrange,
}
/// `xen_vnuma_topology_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_vnuma_topology_info_t = xen_vnuma_topology_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_vnuma_topology_info on 63u8, spelled Struct
    "xen_vnuma_topology_info"
    "domid pad nr_vnodes nr_vcpus nr_vmemranges vdistance vcpu_to_vnode vmemrange"
    b"?bqqq???"[domid_t, xen_vnuma_topology_info__vdistance,
    xen_vnuma_topology_info__vcpu_to_vnode, xen_vnuma_topology_info__vmemrange,] [] []
    expects 0u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).vdistance);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).vcpu_to_vnode);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).vmemrange); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_vnuma_topology_info__vdistance {
    /// For each node, its distance from each.
    pub h: GuestHandle<uint>,
    pad: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_vnuma_topology_info__vdistance on 63u8, spelled Union
    "xen_vnuma_topology_info__vdistance" "h pad" b"Hd"[] [] [] expects 12u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_vnuma_topology_info__vcpu_to_vnode {
    /// The node of each virtual CPU.
    pub h: GuestHandle<uint>,
    pad: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_vnuma_topology_info__vcpu_to_vnode on 63u8, spelled Union
    "xen_vnuma_topology_info__vcpu_to_vnode" "h pad" b"Hd"[] [] [] expects 12u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union xen_vnuma_topology_info__vmemrange {
    /// The ranges.
    pub h: GuestHandle<xen_vmemrange_t>,
    pad: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_vnuma_topology_info__vmemrange on 63u8, spelled Union
    "xen_vnuma_topology_info__vmemrange" "h pad" b"Hd"[] [] [] expects 12u8 is[] {}
}
