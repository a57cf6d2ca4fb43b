// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Grant tables: how a domain lets others use its memory.
//!
//! A domain lists in its table which frame it grants to whom, and how. A grant is known by its
//! reference, the number of its entry. Whoever has been granted a frame asks Xen to map it, or to
//! copy from it or to it, and never needs to know which frame of the machine it is.
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
/// A reference: the number of an entry in the granting domain's table.
pub type grant_ref_t = u32;
/// An entry of version 1, which every Xen supports. It knows frames of 32 bits and whole pages
/// only.
///
/// New guests should be able to use version 2 but prefer this one.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct grant_entry_v1 {
    /// What is granted, `GTF_*`: written by the domain, and by Xen while the grant is in use.
    pub flags: u16,
    /// Whom it is granted to: written by the domain.
    pub domid: domid_t,
    /// What it is granted.
    ///
    /// For `GTF_permit_access`, the frame (GFN) to be used; for `GTF_accept_transfer`, the place to
    /// be filled: written by the domain. With `GTF_transfer_completed`, the machine frame that a PV
    /// domain has got: written by Xen.
    pub frame: u32,
}
/// `grant_entry_v1` under its typedef name.
#[allow(non_camel_case_types)]
pub type grant_entry_v1_t = grant_entry_v1;
self::__xen_header::abi::__record! {
    Abi[zeroed] for grant_entry_v1 on 63u8, spelled Struct "grant_entry_v1"
    "flags domid frame" b"b?c"[domid_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
/// How many entries at the beginning of the table outlive a change of version. Tools may fill them
/// before the domain starts.
pub const GNTTAB_NR_RESERVED_ENTRIES: u32 = 8;
/// The entry that grants the console's page.
pub const GNTTAB_RESERVED_CONSOLE: grant_ref_t = 0;
/// The entry that grants xenstore's page.
pub const GNTTAB_RESERVED_XENSTORE: grant_ref_t = 1;
/// The type of an entry, in its flags.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct GrantType(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl GrantType {
    /// Nothing is granted.
    pub const GTF_invalid: Self = Self(0);
    /// The use of a frame.
    pub const GTF_permit_access: Self = Self(1);
    /// To give a frame of one's own to this domain. Xen writes to the entry which one it was.
    pub const GTF_accept_transfer: Self = Self(2);
    /// The use of what a third domain has granted to this one, for copying only.
    pub const GTF_transitive: Self = Self(3);
}
self::__xen_header::abi::__group! {
    GrantType u16[] []
}
self::__xen_header::abi::__open_enum! {
    GrantType u16 GTF_invalid "GTF_invalid" GTF_permit_access "GTF_permit_access"
    GTF_accept_transfer "GTF_accept_transfer" GTF_transitive "GTF_transitive"
}
#[allow(nonstandard_style, clippy::all)]
/// The bits of the flags that hold the type.
pub const GTF_type_mask: u16 = 3;
/// Further flags of `GTF_permit_access`; all but `GTF_readonly`, `GTF_reading` and `GTF_writing`
/// mean nothing for `GTF_transitive`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct GrantAccessFlags(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl GrantAccessFlags {
    /// For reading only: set by the domain.
    pub const GTF_readonly: Self = Self(1 << 2);
    /// It is being used for reading: set by Xen.
    pub const GTF_reading: Self = Self(1 << 3);
    /// It is being used for writing: set by Xen.
    pub const GTF_writing: Self = Self(1 << 4);
    /// The cache attribute PWT of mappings, on x86: set by the domain.
    pub const GTF_PWT: Self = Self(1 << 5);
    /// The cache attribute PCD of mappings, on x86: set by the domain.
    pub const GTF_PCD: Self = Self(1 << 6);
    /// The cache attribute PAT of mappings, on x86: set by the domain.
    pub const GTF_PAT: Self = Self(1 << 7);
    /// Only a part of the page, for copying only: set by the domain.
    pub const GTF_sub_page: Self = Self(1 << 8);
}
impl GrantAccessFlags {
    /// The number of the bit `GTF_readonly`.
    #[allow(non_upper_case_globals)]
    pub const _GTF_readonly: u32 = GrantAccessFlags::GTF_readonly.0.trailing_zeros();
    /// The number of the bit `GTF_reading`.
    #[allow(non_upper_case_globals)]
    pub const _GTF_reading: u32 = GrantAccessFlags::GTF_reading.0.trailing_zeros();
    /// The number of the bit `GTF_writing`.
    #[allow(non_upper_case_globals)]
    pub const _GTF_writing: u32 = GrantAccessFlags::GTF_writing.0.trailing_zeros();
    /// The number of the bit `GTF_PWT`.
    #[allow(non_upper_case_globals)]
    pub const _GTF_PWT: u32 = GrantAccessFlags::GTF_PWT.0.trailing_zeros();
    /// The number of the bit `GTF_PCD`.
    #[allow(non_upper_case_globals)]
    pub const _GTF_PCD: u32 = GrantAccessFlags::GTF_PCD.0.trailing_zeros();
    /// The number of the bit `GTF_PAT`.
    #[allow(non_upper_case_globals)]
    pub const _GTF_PAT: u32 = GrantAccessFlags::GTF_PAT.0.trailing_zeros();
    /// The number of the bit `GTF_sub_page`.
    #[allow(non_upper_case_globals)]
    pub const _GTF_sub_page: u32 = GrantAccessFlags::GTF_sub_page.0.trailing_zeros();
}
self::__xen_header::abi::__group! {
    GrantAccessFlags u16[] [bits]
}
self::__xen_header::abi::__flags! {
    GrantAccessFlags u16 GTF_readonly "GTF_readonly" GTF_reading "GTF_reading"
    GTF_writing "GTF_writing" GTF_PWT "GTF_PWT" GTF_PCD "GTF_PCD" GTF_PAT "GTF_PAT"
    GTF_sub_page "GTF_sub_page"
}
/// Further flags of `GTF_accept_transfer`, set by Xen.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct GrantTransferFlags(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl GrantTransferFlags {
    /// A frame is about to come: the domain may no longer change the entry.
    pub const GTF_transfer_committed: Self = Self(1 << 2);
    /// It has come, and `frame` says which it is. It follows soon enough to spin for it.
    pub const GTF_transfer_completed: Self = Self(1 << 3);
}
impl GrantTransferFlags {
    /// The number of the bit `GTF_transfer_committed`.
    #[allow(non_upper_case_globals)]
    pub const _GTF_transfer_committed: u32 = GrantTransferFlags::GTF_transfer_committed
        .0
        .trailing_zeros();
    /// The number of the bit `GTF_transfer_completed`.
    #[allow(non_upper_case_globals)]
    pub const _GTF_transfer_completed: u32 = GrantTransferFlags::GTF_transfer_completed
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    GrantTransferFlags u16[] [bits]
}
self::__xen_header::abi::__flags! {
    GrantTransferFlags u16 GTF_transfer_committed "GTF_transfer_committed"
    GTF_transfer_completed "GTF_transfer_completed"
}
/// What entries of both versions begin with; see `grant_entry_v1`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct grant_entry_header {
    /// What is granted: `GTF_*`.
    pub flags: u16,
    /// Whom it is granted to.
    pub domid: domid_t,
}
/// `grant_entry_header` under its typedef name.
#[allow(non_camel_case_types)]
pub type grant_entry_header_t = grant_entry_header;
self::__xen_header::abi::__record! {
    Abi[zeroed] for grant_entry_header on 63u8, spelled Struct "grant_entry_header"
    "flags domid" b"b?"[domid_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
/// An entry of version 2. All entries of a table have one version, which those who use the grants
/// need not know.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub union grant_entry_v2 {
    /// What all entries have.
    pub hdr: grant_entry_header_t,
    /// A whole page: `GTF_accept_transfer`, or `GTF_permit_access` without `GTF_sub_page`.
    pub full_page: grant_entry_v2__full_page,
    /// A part of a page: `GTF_permit_access` with `GTF_sub_page`.
    pub sub_page: grant_entry_v2__sub_page,
    /// Another domain's grant: `GTF_transitive`. What it permits, this entry can only narrow.
    pub transitive: grant_entry_v2__transitive,
    __spacer: [u32; 4],
}
/// `grant_entry_v2` under its typedef name.
#[allow(non_camel_case_types)]
pub type grant_entry_v2_t = grant_entry_v2;
self::__xen_header::abi::__record! {
    Abi[zeroed] for grant_entry_v2 on 63u8, spelled Union "grant_entry_v2"
    "hdr full_page sub_page transitive __spacer" b"????c*4"[grant_entry_header_t,
    grant_entry_v2__full_page, grant_entry_v2__sub_page, grant_entry_v2__transitive,] []
    [] expects 0u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct grant_entry_v2__full_page {
    /// What all entries have.
    pub hdr: grant_entry_header_t,
    pad0: u32,
    /// The frame, as in version 1.
    pub frame: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for grant_entry_v2__full_page on 63u8, spelled Struct
    "grant_entry_v2__full_page" "hdr pad0 frame" b"?cd"[grant_entry_header_t,] [] []
    expects 8u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).hdr); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct grant_entry_v2__sub_page {
    /// What all entries have.
    pub hdr: grant_entry_header_t,
    /// The part's offset in the page, in bytes.
    pub page_off: u16,
    /// Its length in bytes.
    pub length: u16,
    /// The frame.
    pub frame: u64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for grant_entry_v2__sub_page on 63u8, spelled Struct
    "grant_entry_v2__sub_page" "hdr page_off length frame" b"?bbd"[grant_entry_header_t,]
    [] [] expects 8u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) {
    unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).hdr); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct grant_entry_v2__transitive {
    /// What all entries have.
    pub hdr: grant_entry_header_t,
    /// The domain that has granted it.
    pub trans_domid: domid_t,
    pad0: u16,
    /// Its reference there.
    pub gref: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for grant_entry_v2__transitive on 63u8, spelled Struct
    "grant_entry_v2__transitive" "hdr trans_domid pad0 gref"
    b"??b?"[grant_entry_header_t, domid_t, grant_ref_t,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).hdr);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).trans_domid);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
#[allow(nonstandard_style, clippy::all)]
/// In a table of version 2, an entry's use: `GTF_reading` and `GTF_writing`, in frames of their own
/// that only Xen writes.
pub type grant_status_t = u16;
/// The operations of `HYPERVISOR_grant_table_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct GnttabOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl GnttabOp {
    /// Maps a granted frame: `gnttab_map_grant_ref`.
    pub const GNTTABOP_map_grant_ref: Self = Self(0);
    /// Takes a mapping away: `gnttab_unmap_grant_ref`.
    pub const GNTTABOP_unmap_grant_ref: Self = Self(1);
    /// Gives a domain a table: `gnttab_setup_table`.
    pub const GNTTABOP_setup_table: Self = Self(2);
    /// Prints a table: `gnttab_dump_table`.
    pub const GNTTABOP_dump_table: Self = Self(3);
    /// Gives a frame away: `gnttab_transfer`.
    pub const GNTTABOP_transfer: Self = Self(4);
    /// Copies from or to granted frames: `gnttab_copy`.
    pub const GNTTABOP_copy: Self = Self(5);
    /// Tells how large a table is: `gnttab_query_size`.
    pub const GNTTABOP_query_size: Self = Self(6);
    /// Puts another mapping in the place of one: `gnttab_unmap_and_replace`.
    pub const GNTTABOP_unmap_and_replace: Self = Self(7);
    /// Chooses the table's version: `gnttab_set_version`.
    pub const GNTTABOP_set_version: Self = Self(8);
    /// Finds the frames of the entries' status: `gnttab_get_status_frames`.
    pub const GNTTABOP_get_status_frames: Self = Self(9);
    /// Tells the table's version: `gnttab_get_version`.
    pub const GNTTABOP_get_version: Self = Self(10);
    /// Exchanges two entries: `gnttab_swap_grant_ref`.
    pub const GNTTABOP_swap_grant_ref: Self = Self(11);
    /// Writes caches back: `gnttab_cache_flush`.
    pub const GNTTABOP_cache_flush: Self = Self(12);
}
self::__xen_header::abi::__group! {
    GnttabOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    GnttabOp u32 GNTTABOP_map_grant_ref "GNTTABOP_map_grant_ref" GNTTABOP_unmap_grant_ref
    "GNTTABOP_unmap_grant_ref" GNTTABOP_setup_table "GNTTABOP_setup_table"
    GNTTABOP_dump_table "GNTTABOP_dump_table" GNTTABOP_transfer "GNTTABOP_transfer"
    GNTTABOP_copy "GNTTABOP_copy" GNTTABOP_query_size "GNTTABOP_query_size"
    GNTTABOP_unmap_and_replace "GNTTABOP_unmap_and_replace" GNTTABOP_set_version
    "GNTTABOP_set_version" GNTTABOP_get_status_frames "GNTTABOP_get_status_frames"
    GNTTABOP_get_version "GNTTABOP_get_version" GNTTABOP_swap_grant_ref
    "GNTTABOP_swap_grant_ref" GNTTABOP_cache_flush "GNTTABOP_cache_flush"
}
#[allow(nonstandard_style, clippy::all)]
/// The number of a mapping, by which it is taken away.
pub type grant_handle_t = u32;
/// Maps a granted frame for processors, for devices, or for both.
///
/// A mapping for processors is made at an address of the caller, or by writing a page table entry
/// of a PV caller, as `GNTMAP_contains_pte` says. Mappings are to be taken away with
/// `GNTTABOP_unmap_grant_ref`: Xen may not notice if they vanish by other means, and the grant
/// stays in use.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_map_grant_ref {
    /// The address at which processors shall find it, or the machine address of the page table
    /// entry.
    pub host_addr: u64,
    /// `GNTMAP_*`.
    pub flags: u32,
    /// The grant.
    pub r#ref: grant_ref_t,
    /// Whose grant it is.
    pub dom: domid_t,
    /// How it went: `GNTST_*`.
    pub status: i16,
    /// The mapping's number.
    pub handle: grant_handle_t,
    /// The address at which devices find it.
    pub dev_bus_addr: u64,
}
/// `gnttab_map_grant_ref` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_map_grant_ref_t = gnttab_map_grant_ref;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_map_grant_ref on 63u8, spelled Struct "gnttab_map_grant_ref"
    "host_addr flags ref dom status handle dev_bus_addr" b"dc??f?d"[grant_ref_t, domid_t,
    grant_handle_t,] [] [] expects 8u8 is[] { #[inline] unsafe fn clear_padding(this : *
    mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .r#ref); self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).handle); } } }
}
/// Takes away what a mapping has brought about.
///
/// An address of 0 is left alone; any other must be the mapping's, or there is no telling what
/// happens. After the last of the array, no processor and no device knows any of the mappings.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_unmap_grant_ref {
    /// The address at which processors find it, or of the page table entry.
    pub host_addr: u64,
    /// The address at which devices find it.
    pub dev_bus_addr: u64,
    /// The mapping's number.
    pub handle: grant_handle_t,
    /// How it went: `GNTST_*`.
    pub status: i16,
}
/// `gnttab_unmap_grant_ref` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_unmap_grant_ref_t = gnttab_unmap_grant_ref;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_unmap_grant_ref on 63u8, spelled Struct
    "gnttab_unmap_grant_ref" "host_addr dev_bus_addr handle status"
    b"dd?f"[grant_handle_t,] [] [] expects 10u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).handle); } } }
}
/// Gives a domain a table of at least so many frames, and tells which they are.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_setup_table {
    /// The domain. Only a privileged caller may name another than `DOMID_SELF`.
    pub dom: domid_t,
    /// How many frames the table shall have, and how many are written. It may have more already.
    pub nr_frames: u32,
    /// How it went: `GNTST_*`.
    pub status: i16,
    /// The table's frames.
    pub frame_list: GuestHandle<xen_pfn_t>,
}
/// `gnttab_setup_table` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_setup_table_t = gnttab_setup_table;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_setup_table on 63u8, spelled Struct "gnttab_setup_table"
    "dom nr_frames status frame_list" b"?cfH"[domid_t,] [] [] expects 5u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom); } } }
}
/// Prints a domain's table on Xen's console, for debugging.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_dump_table {
    /// The domain.
    pub dom: domid_t,
    /// How it went: `GNTST_*`.
    pub status: i16,
}
/// `gnttab_dump_table` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_dump_table_t = gnttab_dump_table;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_dump_table on 63u8, spelled Struct "gnttab_dump_table"
    "dom status" b"?f"[domid_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom); } } }
}
/// Gives a frame to a domain that has an entry of `GTF_accept_transfer` for it. Only for PV
/// domains.
///
/// The frame is gone even if the transfer fails, unless the error is `GNTST_bad_page`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_transfer {
    /// The machine frame.
    pub mfn: xen_pfn_t,
    /// Who is to get it.
    pub domid: domid_t,
    /// The entry there.
    pub r#ref: grant_ref_t,
    /// How it went: `GNTST_*`.
    pub status: i16,
}
/// `gnttab_transfer` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_transfer_t = gnttab_transfer;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_transfer on 63u8, spelled Struct "gnttab_transfer"
    "mfn domid ref status" b"t??f"[domid_t, grant_ref_t,] [] [] expects 7u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).r#ref); } } }
}
/// What the ends of a copy are.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct GrantCopyFlags(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl GrantCopyFlags {
    /// The source is a grant.
    pub const GNTCOPY_source_gref: Self = Self(1 << 0);
    /// The destination is a grant.
    pub const GNTCOPY_dest_gref: Self = Self(1 << 1);
}
impl GrantCopyFlags {
    /// The number of the bit `GNTCOPY_source_gref`.
    #[allow(non_upper_case_globals)]
    pub const _GNTCOPY_source_gref: u32 = GrantCopyFlags::GNTCOPY_source_gref
        .0
        .trailing_zeros();
    /// The number of the bit `GNTCOPY_dest_gref`.
    #[allow(non_upper_case_globals)]
    pub const _GNTCOPY_dest_gref: u32 = GrantCopyFlags::GNTCOPY_dest_gref
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    GrantCopyFlags u16[] [bits]
}
self::__xen_header::abi::__flags! {
    GrantCopyFlags u16 GNTCOPY_source_gref "GNTCOPY_source_gref" GNTCOPY_dest_gref
    "GNTCOPY_dest_gref"
}
/// Copies from one page to another, without crossing the end of either.
///
/// An end that is another domain's page has to be a grant of it, to be read or to be written; one
/// of the caller's own is named by its frame. Both may be grants: a third party can copy for two
/// domains that have granted it their pages.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_copy {
    /// Where to copy from.
    pub source: gnttab_copy_ptr,
    /// Where to copy to.
    pub dest: gnttab_copy_ptr,
    /// How many bytes.
    pub len: u16,
    /// `GNTCOPY_*`.
    pub flags: u16,
    /// How it went: `GNTST_*`.
    pub status: i16,
}
/// `gnttab_copy` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_copy_t = gnttab_copy;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_copy on 63u8, spelled Struct "gnttab_copy"
    "source dest len flags status" b"??bbf"[gnttab_copy_ptr, gnttab_copy_ptr,] [] []
    expects 6u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    5usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).source);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dest); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_copy_ptr {
    /// The page.
    pub u: gnttab_copy_ptr__u,
    /// Whose page or grant it is.
    pub domid: domid_t,
    /// The offset in the page, in bytes.
    pub offset: u16,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_copy_ptr on 63u8, spelled Struct "gnttab_copy_ptr"
    "u domid offset" b"??b"[gnttab_copy_ptr__u, domid_t,] [] [] expects 6u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).domid); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union gnttab_copy_ptr__u {
    /// The grant, where the flag for this end says so.
    pub r#ref: grant_ref_t,
    /// The frame.
    pub gmfn: xen_pfn_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_copy_ptr__u on 63u8, spelled Union "gnttab_copy_ptr__u"
    "ref gmfn" b"?t"[grant_ref_t,] [] [] expects 4u8 is[] {}
}
/// Tells how large a domain's table is.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_query_size {
    /// The domain. Only a privileged caller may name another than `DOMID_SELF`.
    pub dom: domid_t,
    /// How many frames the table has.
    pub nr_frames: u32,
    /// How many it can have.
    pub max_nr_frames: u32,
    /// How it went: `GNTST_*`.
    pub status: i16,
}
/// `gnttab_query_size` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_query_size_t = gnttab_query_size;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_query_size on 63u8, spelled Struct "gnttab_query_size"
    "dom nr_frames max_nr_frames status" b"?ccf"[domid_t,] [] [] expects 3u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom); } } }
}
/// Takes a mapping for processors away, and puts the page table entry of another address in its
/// place in the same step. The other address has no page afterwards. Only for PV domains.
///
/// What is said of `gnttab_unmap_grant_ref` holds here too.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_unmap_and_replace {
    /// The address at which processors find it.
    pub host_addr: u64,
    /// The address whose page takes its place.
    pub new_addr: u64,
    /// The mapping's number.
    pub handle: grant_handle_t,
    /// How it went: `GNTST_*`.
    pub status: i16,
}
/// `gnttab_unmap_and_replace` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_unmap_and_replace_t = gnttab_unmap_and_replace;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_unmap_and_replace on 63u8, spelled Struct
    "gnttab_unmap_and_replace" "host_addr new_addr handle status"
    b"dd?f"[grant_handle_t,] [] [] expects 10u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.fields:: < 4usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).handle); } } }
}
/// Chooses the version of the caller's table. It can be changed back and forth, as long as no grant
/// is in use.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_set_version {
    /// The version, 1 or 2; afterwards, which one it is.
    pub version: u32,
}
/// `gnttab_set_version` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_set_version_t = gnttab_set_version;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_set_version on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// Tells which frames hold the status of a domain's entries, for a table of version 2.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_get_status_frames {
    /// Room in `frame_list`. No more are written, even if there are more.
    pub nr_frames: u32,
    /// The domain. Only a privileged caller may name another than `DOMID_SELF`.
    pub dom: domid_t,
    /// How it went: `GNTST_*`.
    pub status: i16,
    /// The frames, each an array of `grant_status_t`.
    pub frame_list: GuestHandle<u64>,
}
/// `gnttab_get_status_frames` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_get_status_frames_t = gnttab_get_status_frames;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_get_status_frames on 63u8, spelled Struct
    "gnttab_get_status_frames" "nr_frames dom status frame_list" b"c?fH"[domid_t,] [] []
    expects 4u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom); } } }
}
/// Tells the version of a domain's table.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct gnttab_get_version {
    /// The domain. Only a privileged caller may name another than `DOMID_SELF`.
    pub dom: domid_t,
    pad: u16,
    /// The version.
    pub version: u32,
}
/// `gnttab_get_version` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_get_version_t = gnttab_get_version;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_get_version on 63u8, spelled Struct "gnttab_get_version"
    "dom pad version" b"?bc"[domid_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).dom); } } }
}
/// Exchanges the contents of two entries of the caller's table, neither of which may be in use.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_swap_grant_ref {
    /// One.
    pub ref_a: grant_ref_t,
    /// The other.
    pub ref_b: grant_ref_t,
    /// How it went: `GNTST_*`.
    pub status: i16,
}
/// `gnttab_swap_grant_ref` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_swap_grant_ref_t = gnttab_swap_grant_ref;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_swap_grant_ref on 63u8, spelled Struct "gnttab_swap_grant_ref"
    "ref_a ref_b status" b"??f"[grant_ref_t, grant_ref_t,] [] [] expects 2u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const {
    & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).ref_a);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).ref_b); } } }
}
/// Brings caches and memory into agreement for a part of a page that is granted to the caller.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct gnttab_cache_flush {
    /// The page.
    pub a: gnttab_cache_flush__a,
    /// The part's offset in the page, in bytes.
    pub offset: u16,
    /// Its length in bytes.
    pub length: u16,
    /// `GNTTAB_CACHE_*`.
    pub op: u32,
}
/// `gnttab_cache_flush` under its typedef name.
#[allow(non_camel_case_types)]
pub type gnttab_cache_flush_t = gnttab_cache_flush;
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_cache_flush on 63u8, spelled Struct "gnttab_cache_flush"
    "a offset length op" b"?bbc"[gnttab_cache_flush__a,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).a); } } }
}
/// What to do with the caches, and how the page is named.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct GnttabCacheFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl GnttabCacheFlags {
    /// Write back what has been changed.
    pub const GNTTAB_CACHE_CLEAN: Self = Self(1u32 << 0);
    /// Forget what is cached.
    pub const GNTTAB_CACHE_INVAL: Self = Self(1u32 << 1);
    /// The page is named by its grant.
    pub const GNTTAB_CACHE_SOURCE_GREF: Self = Self(1u32 << 31);
}
self::__xen_header::abi::__group! {
    GnttabCacheFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    GnttabCacheFlags u32 GNTTAB_CACHE_CLEAN "GNTTAB_CACHE_CLEAN" GNTTAB_CACHE_INVAL
    "GNTTAB_CACHE_INVAL" GNTTAB_CACHE_SOURCE_GREF "GNTTAB_CACHE_SOURCE_GREF"
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union gnttab_cache_flush__a {
    /// The address at which devices find it.
    pub dev_bus_addr: u64,
    /// Its grant.
    pub r#ref: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for gnttab_cache_flush__a on 63u8, spelled Union "gnttab_cache_flush__a"
    "dev_bus_addr ref" b"d?"[grant_ref_t,] [] [] expects 8u8 is[] {}
}
/// How a frame is to be mapped.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct GrantMapFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl GrantMapFlags {
    /// For devices.
    pub const GNTMAP_device_map: Self = Self(1 << 0);
    /// For processors.
    pub const GNTMAP_host_map: Self = Self(1 << 1);
    /// For reading only.
    pub const GNTMAP_readonly: Self = Self(1 << 2);
    /// For processors: for the current application too, not for the guest's kernel alone.
    pub const GNTMAP_application_map: Self = Self(1 << 3);
    /// For processors: `host_addr` is the machine address of a page table entry, not the address
    /// to map at.
    pub const GNTMAP_contains_pte: Self = Self(1 << 4);
}
impl GrantMapFlags {
    /// The number of the bit `GNTMAP_device_map`.
    #[allow(non_upper_case_globals)]
    pub const _GNTMAP_device_map: u32 = GrantMapFlags::GNTMAP_device_map
        .0
        .trailing_zeros();
    /// The number of the bit `GNTMAP_host_map`.
    #[allow(non_upper_case_globals)]
    pub const _GNTMAP_host_map: u32 = GrantMapFlags::GNTMAP_host_map.0.trailing_zeros();
    /// The number of the bit `GNTMAP_readonly`.
    #[allow(non_upper_case_globals)]
    pub const _GNTMAP_readonly: u32 = GrantMapFlags::GNTMAP_readonly.0.trailing_zeros();
    /// The number of the bit `GNTMAP_application_map`.
    #[allow(non_upper_case_globals)]
    pub const _GNTMAP_application_map: u32 = GrantMapFlags::GNTMAP_application_map
        .0
        .trailing_zeros();
    /// The number of the bit `GNTMAP_contains_pte`.
    #[allow(non_upper_case_globals)]
    pub const _GNTMAP_contains_pte: u32 = GrantMapFlags::GNTMAP_contains_pte
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    GrantMapFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    GrantMapFlags u32 GNTMAP_device_map "GNTMAP_device_map" GNTMAP_host_map
    "GNTMAP_host_map" GNTMAP_readonly "GNTMAP_readonly" GNTMAP_application_map
    "GNTMAP_application_map" GNTMAP_contains_pte "GNTMAP_contains_pte"
}
#[allow(nonstandard_style, clippy::all)]
/// The lowest of the bits that go to those of the page table entry that the guest's kernel may use
/// as it likes. Which those are depends on the architecture; only with
/// `XENFEAT_gnttab_map_avail_bits`.
pub const _GNTMAP_guest_avail0: u32 = 16;
#[allow(nonstandard_style, clippy::all)]
/// All of those bits.
pub const GNTMAP_guest_avail_mask: u32 = !0u32 << _GNTMAP_guest_avail0;
/// How an operation on grants went.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct GrantStatus(pub i16);
#[allow(non_upper_case_globals, clippy::all)]
impl GrantStatus {
    /// It is done.
    pub const GNTST_okay: Self = Self(0);
    /// Something went wrong.
    pub const GNTST_general_error: Self = Self(-1);
    /// There is no such domain.
    pub const GNTST_bad_domain: Self = Self(-2);
    /// There is no such grant, or none that permits this.
    pub const GNTST_bad_gntref: Self = Self(-3);
    /// There is no such mapping, or none that permits this.
    pub const GNTST_bad_handle: Self = Self(-4);
    /// Nothing can be mapped at this address.
    pub const GNTST_bad_virt_addr: Self = Self(-5);
    /// This is not the address at which devices find it.
    pub const GNTST_bad_dev_addr: Self = Self(-6);
    /// The IOMMU has no room for it.
    pub const GNTST_no_device_space: Self = Self(-7);
    /// The caller lacks the privilege.
    pub const GNTST_permission_denied: Self = Self(-8);
    /// This page cannot be used for it.
    pub const GNTST_bad_page: Self = Self(-9);
    /// A copy would leave its page.
    pub const GNTST_bad_copy_arg: Self = Self(-10);
    /// The receiver cannot have a page at so high an address.
    pub const GNTST_address_too_big: Self = Self(-11);
    /// Not now: try again.
    pub const GNTST_eagain: Self = Self(-12);
    /// There is no room, for numbers of mappings or other things.
    pub const GNTST_no_space: Self = Self(-13);
}
self::__xen_header::abi::__group! {
    GrantStatus i16[] []
}
self::__xen_header::abi::__open_enum! {
    GrantStatus i16 GNTST_okay "GNTST_okay" GNTST_general_error "GNTST_general_error"
    GNTST_bad_domain "GNTST_bad_domain" GNTST_bad_gntref "GNTST_bad_gntref"
    GNTST_bad_handle "GNTST_bad_handle" GNTST_bad_virt_addr "GNTST_bad_virt_addr"
    GNTST_bad_dev_addr "GNTST_bad_dev_addr" GNTST_no_device_space "GNTST_no_device_space"
    GNTST_permission_denied "GNTST_permission_denied" GNTST_bad_page "GNTST_bad_page"
    GNTST_bad_copy_arg "GNTST_bad_copy_arg" GNTST_address_too_big "GNTST_address_too_big"
    GNTST_eagain "GNTST_eagain" GNTST_no_space "GNTST_no_space"
}
#[allow(nonstandard_style, clippy::all)]
/// What to print for a status: its negative is the index.
pub const GNTTABOP_error_msgs: [&str; 14] = [
    "okay",
    "undefined error",
    "unrecognised domain id",
    "invalid grant reference",
    "invalid mapping handle",
    "invalid virtual address",
    "invalid device address",
    "no spare translation slot in the I/O MMU",
    "permission denied",
    "bad page",
    "copy arguments cross page boundary",
    "page address size too large",
    "operation not done; try again",
    "out of space",
];
