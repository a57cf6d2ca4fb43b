// SPDX-License-Identifier: MIT
//! Grant tables: how a domain lets others use its memory.
//!
//! A domain lists in its table which frame it grants to whom, and how. A grant is known by its
//! reference, the number of its entry. Whoever has been granted a frame asks Xen to map it, or to
//! copy from it or to it, and never needs to know which frame of the machine it is.

use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "grant_table.h",
    guard: "__XEN_PUBLIC_GRANT_TABLE_H__",
    include: ["xen.h"],
    reasons: {
        same_layout: "frame numbers and handles have the width of the guest's registers; Xen \
                      translates what a 32-bit x86 guest passes",
        implicit_padding: "fixed before padding was spelled out, and part of the layout by now",
        tail_padding: "fixed before padding was spelled out, and part of the layout by now",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
    },
}

c_comment! {
    r#"
    `incontents 150 gnttab Grant Tables

    The table lies in frames that the domain shares with Xen, as an array of
    entries. The domain writes an entry to grant something; Xen writes to it
    what becomes of the grant.

    The split drivers for disks, networks and other devices stand on grants: the
    front end grants the pages of its requests, and passes their references to
    the back end.
    "#
}

c_comment! {
    r#"
    How to change an entry while others may be using it:

    To grant something, write domid, then frame (for a transfer, the place to
    fill, or 0), then have a write barrier, then write flags with a type.

    To take back GTF_permit_access, read flags and see that neither GTF_reading
    nor GTF_writing is set; then exchange these flags for 0, atomically, and
    begin again if they have changed. A grant that is in use cannot be taken
    back: wait, or do without the page.

    To take back GTF_accept_transfer, do the same, but see that
    GTF_transfer_committed is not set. Once it is, leave the entry alone until
    Xen sets GTF_transfer_completed, which it does soon, and after it has
    written frame.

    To make GTF_permit_access read-only, set GTF_readonly by an atomic exchange,
    seeing that GTF_writing is not set. To make it writable again, clear the bit
    by an atomic operation.
    "#
}

/// A reference: the number of an entry in the granting domain's table.
#[xen_abi]
pub type grant_ref_t = u32;

c_only! {
    why: "gives the first version its name from when it was the only one; Rust only knows the \
          latest interface",
    text: r#"
        /* The first version's names from when it was the only one. */
        #define grant_entry_v1 grant_entry
        #define grant_entry_v1_t grant_entry_t
    "#,
    when: interface(< 0x0003020a),
}

/// An entry of version 1, which every Xen supports. It knows frames of 32 bits and whole pages
/// only.
///
/// New guests should be able to use version 2 but prefer this one.
#[xen_abi(typedef)]
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

/// How many entries at the beginning of the table outlive a change of version. Tools may fill them
/// before the domain starts.
#[xen_abi]
pub const GNTTAB_NR_RESERVED_ENTRIES: u32 = 8;
/// The entry that grants the console's page.
#[xen_abi]
pub const GNTTAB_RESERVED_CONSOLE: grant_ref_t = 0;
/// The entry that grants xenstore's page.
#[xen_abi]
pub const GNTTAB_RESERVED_XENSTORE: grant_ref_t = 1;

/// The type of an entry, in its flags.
#[xen_abi(open_enum(u16), suffix(U))]
pub enum GrantType {
    /// Nothing is granted.
    GTF_invalid = 0,
    /// The use of a frame.
    GTF_permit_access = 1,
    /// To give a frame of one's own to this domain. Xen writes to the entry which one it was.
    GTF_accept_transfer = 2,
    /// The use of what a third domain has granted to this one, for copying only.
    GTF_transitive = 3,
}

/// The bits of the flags that hold the type.
#[xen_abi(suffix(U))]
pub const GTF_type_mask: u16 = 3;

/// Further flags of `GTF_permit_access`; all but `GTF_readonly`, `GTF_reading` and `GTF_writing`
/// mean nothing for `GTF_transitive`.
#[xen_abi(flags(u16), bit_numbers, suffix(U))]
pub enum GrantAccessFlags {
    /// For reading only: set by the domain.
    GTF_readonly = 1 << 2,
    /// It is being used for reading: set by Xen.
    GTF_reading = 1 << 3,
    /// It is being used for writing: set by Xen.
    GTF_writing = 1 << 4,
    /// The cache attribute PWT of mappings, on x86: set by the domain.
    GTF_PWT = 1 << 5,
    /// The cache attribute PCD of mappings, on x86: set by the domain.
    GTF_PCD = 1 << 6,
    /// The cache attribute PAT of mappings, on x86: set by the domain.
    GTF_PAT = 1 << 7,
    /// Only a part of the page, for copying only: set by the domain.
    GTF_sub_page = 1 << 8,
}

/// Further flags of `GTF_accept_transfer`, set by Xen.
#[xen_abi(flags(u16), bit_numbers, suffix(U))]
pub enum GrantTransferFlags {
    /// A frame is about to come: the domain may no longer change the entry.
    GTF_transfer_committed = 1 << 2,
    /// It has come, and `frame` says which it is. It follows soon enough to spin for it.
    GTF_transfer_completed = 1 << 3,
}

/// What entries of both versions begin with; see `grant_entry_v1`.
#[xen_abi(typedef, when(interface(>= 0x0003020a)))]
pub struct grant_entry_header {
    /// What is granted: `GTF_*`.
    pub flags: u16,
    /// Whom it is granted to.
    pub domid: domid_t,
}

/// An entry of version 2. All entries of a table have one version, which those who use the grants
/// need not know.
#[xen_abi(
    typedef,
    expect(name_is_c, reason = "a filler, which no program names"),
    when(interface(>= 0x0003020a))
)]
pub union grant_entry_v2 {
    /// What all entries have.
    pub hdr: grant_entry_header_t,
    /// A whole page: `GTF_accept_transfer`, or `GTF_permit_access` without `GTF_sub_page`.
    pub full_page: grant_entry_v2__full_page,
    /// A part of a page: `GTF_permit_access` with `GTF_sub_page`.
    pub sub_page: grant_entry_v2__sub_page,
    /// Another domain's grant: `GTF_transitive`. What it permits, this entry can only narrow.
    pub transitive: grant_entry_v2__transitive,
    // Makes the size a power of two.
    #[abi(reserved)]
    __spacer: [u32; 4],
}

#[xen_abi(
    inline,
    expect(wide_alignment),
    when(interface(>= 0x0003020a))
)]
pub struct grant_entry_v2__full_page {
    /// What all entries have.
    pub hdr: grant_entry_header_t,
    #[abi(reserved)]
    pad0: u32,
    /// The frame, as in version 1.
    pub frame: u64,
}

#[xen_abi(
    inline,
    expect(wide_alignment),
    when(interface(>= 0x0003020a))
)]
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

#[xen_abi(inline, when(interface(>= 0x0003020a)))]
pub struct grant_entry_v2__transitive {
    /// What all entries have.
    pub hdr: grant_entry_header_t,
    /// The domain that has granted it.
    pub trans_domid: domid_t,
    #[abi(reserved)]
    pad0: u16,
    /// Its reference there.
    pub gref: grant_ref_t,
}

/// In a table of version 2, an entry's use: `GTF_reading` and `GTF_writing`, in frames of their own
/// that only Xen writes.
#[xen_abi(when(interface(>= 0x0003020a)))]
pub type grant_status_t = u16;

c_comment! {
    "` enum neg_errnoval"
    "` HYPERVISOR_grant_table_op(enum grant_table_op cmd,"
    "`                           void *args,"
    "`                           unsigned int count)"
    "`"
    "@cmd   == GNTTABOP_* (the operation)."
    "@args  == an array of struct gnttab_* (what it works on)."
    "@count == how many there are in it."
}

c_comment! { "` enum grant_table_op { // GNTTABOP_* => struct gnttab_*" }

/// The operations of `HYPERVISOR_grant_table_op`.
#[xen_abi(open_enum(u32))]
pub enum GnttabOp {
    /// Maps a granted frame: `gnttab_map_grant_ref`.
    GNTTABOP_map_grant_ref = 0,
    /// Takes a mapping away: `gnttab_unmap_grant_ref`.
    GNTTABOP_unmap_grant_ref = 1,
    /// Gives a domain a table: `gnttab_setup_table`.
    GNTTABOP_setup_table = 2,
    /// Prints a table: `gnttab_dump_table`.
    GNTTABOP_dump_table = 3,
    /// Gives a frame away: `gnttab_transfer`.
    GNTTABOP_transfer = 4,
    /// Copies from or to granted frames: `gnttab_copy`.
    GNTTABOP_copy = 5,
    /// Tells how large a table is: `gnttab_query_size`.
    GNTTABOP_query_size = 6,
    /// Puts another mapping in the place of one: `gnttab_unmap_and_replace`.
    GNTTABOP_unmap_and_replace = 7,
    /// Chooses the table's version: `gnttab_set_version`.
    #[abi(when(interface(>= 0x0003020a)))]
    GNTTABOP_set_version = 8,
    /// Finds the frames of the entries' status: `gnttab_get_status_frames`.
    #[abi(when(interface(>= 0x0003020a)))]
    GNTTABOP_get_status_frames = 9,
    /// Tells the table's version: `gnttab_get_version`.
    #[abi(when(interface(>= 0x0003020a)))]
    GNTTABOP_get_version = 10,
    /// Exchanges two entries: `gnttab_swap_grant_ref`.
    #[abi(when(interface(>= 0x0003020a)))]
    GNTTABOP_swap_grant_ref = 11,
    /// Writes caches back: `gnttab_cache_flush`.
    #[abi(when(interface(>= 0x0003020a)))]
    GNTTABOP_cache_flush = 12,
}

c_comment! { "` }" }

/// The number of a mapping, by which it is taken away.
#[xen_abi]
pub type grant_handle_t = u32;

/// Maps a granted frame for processors, for devices, or for both.
///
/// A mapping for processors is made at an address of the caller, or by writing a page table entry
/// of a PV caller, as `GNTMAP_contains_pte` says. Mappings are to be taken away with
/// `GNTTABOP_unmap_grant_ref`: Xen may not notice if they vanish by other means, and the grant
/// stays in use.
#[xen_abi(
    op(
        __HYPERVISOR_grant_table_op,
        GNTTABOP_map_grant_ref,
        safety = "nothing that is in use is where the frame is mapped to, and what is mapped is accessed as memory that others write"
    ),
    typedef,
    handle,
    expect(wide_alignment)
)]
pub struct gnttab_map_grant_ref {
    /// The address at which processors shall find it, or the machine address of the page table
    /// entry.
    #[abi(input)]
    pub host_addr: u64,
    /// `GNTMAP_*`.
    #[abi(input)]
    pub flags: u32,
    /// The grant.
    #[abi(input)]
    pub r#ref: grant_ref_t,
    /// Whose grant it is.
    #[abi(input)]
    pub dom: domid_t,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
    /// The mapping's number.
    #[abi(output)]
    pub handle: grant_handle_t,
    /// The address at which devices find it.
    #[abi(output)]
    pub dev_bus_addr: u64,
}

/// Takes away what a mapping has brought about.
///
/// An address of 0 is left alone; any other must be the mapping's, or there is no telling what
/// happens. After the last of the array, no processor and no device knows any of the mappings.
#[xen_abi(
    op(
        __HYPERVISOR_grant_table_op,
        GNTTABOP_unmap_grant_ref,
        safety = "what was mapped there is not in use any more"
    ),
    typedef,
    handle,
    expect(tail_padding, wide_alignment)
)]
pub struct gnttab_unmap_grant_ref {
    /// The address at which processors find it, or of the page table entry.
    #[abi(input)]
    pub host_addr: u64,
    /// The address at which devices find it.
    #[abi(input)]
    pub dev_bus_addr: u64,
    /// The mapping's number.
    #[abi(input)]
    pub handle: grant_handle_t,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
}

/// Gives a domain a table of at least so many frames, and tells which they are.
#[xen_abi(
    op(__HYPERVISOR_grant_table_op, GNTTABOP_setup_table),
    typedef,
    handle,
    expect(implicit_padding, same_layout)
)]
pub struct gnttab_setup_table {
    /// The domain. Only a privileged caller may name another than `DOMID_SELF`.
    #[abi(input)]
    pub dom: domid_t,
    /// How many frames the table shall have, and how many are written. It may have more already.
    #[abi(input)]
    pub nr_frames: u32,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
    /// The table's frames.
    #[abi(input, buffer(output, len = nr_frames), when(interface(< 0x00040300)))]
    pub frame_list: GuestHandle<ulong>,
    /// The table's frames.
    #[abi(input, buffer(output, len = nr_frames), when(interface(>= 0x00040300)))]
    pub frame_list: GuestHandle<xen_pfn_t>,
}

/// Prints a domain's table on Xen's console, for debugging.
#[xen_abi(op(__HYPERVISOR_grant_table_op, GNTTABOP_dump_table), typedef, handle)]
pub struct gnttab_dump_table {
    /// The domain.
    #[abi(input)]
    pub dom: domid_t,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
}

/// Gives a frame to a domain that has an entry of `GTF_accept_transfer` for it. Only for PV
/// domains.
///
/// The frame is gone even if the transfer fails, unless the error is `GNTST_bad_page`.
#[xen_abi(
    op(
        __HYPERVISOR_grant_table_op,
        GNTTABOP_transfer,
        safety = "the frame that is given away is not in use any more"
    ),
    typedef,
    handle,
    expect(implicit_padding, same_layout, tail_padding)
)]
pub struct gnttab_transfer {
    /// The machine frame.
    #[abi(input)]
    pub mfn: xen_pfn_t,
    /// Who is to get it.
    #[abi(input)]
    pub domid: domid_t,
    /// The entry there.
    #[abi(input)]
    pub r#ref: grant_ref_t,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
}

/// What the ends of a copy are.
#[xen_abi(flags(u16), bit_numbers)]
pub enum GrantCopyFlags {
    /// The source is a grant.
    GNTCOPY_source_gref = 1 << 0,
    /// The destination is a grant.
    GNTCOPY_dest_gref = 1 << 1,
}

/// Copies from one page to another, without crossing the end of either.
///
/// An end that is another domain's page has to be a grant of it, to be read or to be written; one
/// of the caller's own is named by its frame. Both may be grants: a third party can copy for two
/// domains that have granted it their pages.
#[xen_abi(
    op(
        __HYPERVISOR_grant_table_op,
        GNTTABOP_copy,
        safety = "where it copies to is memory that may be written meanwhile"
    ),
    typedef,
    handle,
    expect(same_layout, tail_padding)
)]
pub struct gnttab_copy {
    /// Where to copy from.
    #[abi(input)]
    pub source: gnttab_copy_ptr,
    /// Where to copy to.
    #[abi(input)]
    pub dest: gnttab_copy_ptr,
    /// How many bytes.
    #[abi(input)]
    pub len: u16,
    /// `GNTCOPY_*`.
    #[abi(input)]
    pub flags: u16,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
}

#[xen_abi(nested, expect(same_layout, tail_padding))]
pub struct gnttab_copy_ptr {
    /// The page.
    #[abi(
        input,
        unselected = "a flag of the copy says it, `GNTCOPY_source_gref` or `GNTCOPY_dest_gref`"
    )]
    pub u: gnttab_copy_ptr__u,
    /// Whose page or grant it is.
    #[abi(input)]
    pub domid: domid_t,
    /// The offset in the page, in bytes.
    #[abi(input)]
    pub offset: u16,
}

#[xen_abi(inline, expect(same_layout))]
pub union gnttab_copy_ptr__u {
    /// The grant, where the flag for this end says so.
    #[abi(input)]
    pub r#ref: grant_ref_t,
    /// The frame.
    #[abi(input)]
    pub gmfn: xen_pfn_t,
}

/// Tells how large a domain's table is.
#[xen_abi(
    op(__HYPERVISOR_grant_table_op, GNTTABOP_query_size),
    typedef,
    handle,
    expect(implicit_padding, tail_padding)
)]
pub struct gnttab_query_size {
    /// The domain. Only a privileged caller may name another than `DOMID_SELF`.
    #[abi(input)]
    pub dom: domid_t,
    /// How many frames the table has.
    #[abi(output)]
    pub nr_frames: u32,
    /// How many it can have.
    #[abi(output)]
    pub max_nr_frames: u32,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
}

/// Takes a mapping for processors away, and puts the page table entry of another address in its
/// place in the same step. The other address has no page afterwards. Only for PV domains.
///
/// What is said of `gnttab_unmap_grant_ref` holds here too.
#[xen_abi(
    op(
        __HYPERVISOR_grant_table_op,
        GNTTABOP_unmap_and_replace,
        safety = "what was mapped at either address is not in use any more"
    ),
    typedef,
    handle,
    expect(tail_padding, wide_alignment)
)]
pub struct gnttab_unmap_and_replace {
    /// The address at which processors find it.
    #[abi(input)]
    pub host_addr: u64,
    /// The address whose page takes its place.
    #[abi(input)]
    pub new_addr: u64,
    /// The mapping's number.
    #[abi(input)]
    pub handle: grant_handle_t,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
}

/// Chooses the version of the caller's table. It can be changed back and forth, as long as no grant
/// is in use.
#[xen_abi(
    op(__HYPERVISOR_grant_table_op, GNTTABOP_set_version, safety = "the table is not accessed by its old form any more"),
    typedef,
    handle,
    when(interface(>= 0x0003020a))
)]
pub struct gnttab_set_version {
    /// The version, 1 or 2; afterwards, which one it is.
    #[abi(input, output)]
    pub version: u32,
}

/// Tells which frames hold the status of a domain's entries, for a table of version 2.
#[xen_abi(
    op(__HYPERVISOR_grant_table_op, GNTTABOP_get_status_frames),
    typedef,
    handle,
    expect(same_layout),
    when(interface(>= 0x0003020a))
)]
pub struct gnttab_get_status_frames {
    /// Room in `frame_list`. No more are written, even if there are more.
    #[abi(input)]
    pub nr_frames: u32,
    /// The domain. Only a privileged caller may name another than `DOMID_SELF`.
    #[abi(input)]
    pub dom: domid_t,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
    /// The frames, each an array of `grant_status_t`.
    #[abi(input, buffer(output, len = nr_frames))]
    pub frame_list: GuestHandle<u64>,
}

/// Tells the version of a domain's table.
#[xen_abi(
    op(__HYPERVISOR_grant_table_op, GNTTABOP_get_version),
    typedef,
    handle,
    when(interface(>= 0x0003020a))
)]
pub struct gnttab_get_version {
    /// The domain. Only a privileged caller may name another than `DOMID_SELF`.
    #[abi(input)]
    pub dom: domid_t,
    #[abi(reserved)]
    pad: u16,
    /// The version.
    #[abi(output)]
    pub version: u32,
}

/// Exchanges the contents of two entries of the caller's table, neither of which may be in use.
#[xen_abi(
    op(__HYPERVISOR_grant_table_op, GNTTABOP_swap_grant_ref),
    typedef,
    handle,
    expect(tail_padding),
    when(interface(>= 0x0003020a))
)]
pub struct gnttab_swap_grant_ref {
    /// One.
    #[abi(input)]
    pub ref_a: grant_ref_t,
    /// The other.
    #[abi(input)]
    pub ref_b: grant_ref_t,
    /// How it went: `GNTST_*`.
    #[abi(output)]
    pub status: i16,
}

/// Brings caches and memory into agreement for a part of a page that is granted to the caller.
#[xen_abi(
    op(__HYPERVISOR_grant_table_op, GNTTABOP_cache_flush, safety = "what is thrown away of the cache need not reach memory"),
    typedef,
    handle,
    when(interface(>= 0x0003020a))
)]
pub struct gnttab_cache_flush {
    /// The page.
    #[abi(input, tag(op))]
    pub a: gnttab_cache_flush__a,
    /// The part's offset in the page, in bytes.
    #[abi(input)]
    pub offset: u16,
    /// Its length in bytes.
    #[abi(input)]
    pub length: u16,
    /// `GNTTAB_CACHE_*`.
    #[abi(input)]
    pub op: u32,
}

/// What to do with the caches, and how the page is named.
#[xen_abi(
    flags(u32),
    inside(gnttab_cache_flush, length),
    when(interface(>= 0x0003020a))
)]
pub enum GnttabCacheFlags {
    /// Write back what has been changed.
    GNTTAB_CACHE_CLEAN = 1u32 << 0,
    /// Forget what is cached.
    GNTTAB_CACHE_INVAL = 1u32 << 1,
    /// The page is named by its grant.
    GNTTAB_CACHE_SOURCE_GREF = 1u32 << 31,
}

#[xen_abi(
    inline,
    expect(wide_alignment),
    when(interface(>= 0x0003020a))
)]
pub union gnttab_cache_flush__a {
    /// The address at which devices find it.
    #[abi(input, selected_by(not(GNTTAB_CACHE_SOURCE_GREF)))]
    pub dev_bus_addr: u64,
    /// Its grant.
    #[abi(input, selected_by(GNTTAB_CACHE_SOURCE_GREF))]
    pub r#ref: grant_ref_t,
}

/// How a frame is to be mapped.
#[xen_abi(flags(u32), bit_numbers)]
pub enum GrantMapFlags {
    /// For devices.
    GNTMAP_device_map = 1 << 0,
    /// For processors.
    GNTMAP_host_map = 1 << 1,
    /// For reading only.
    GNTMAP_readonly = 1 << 2,
    /// For processors: for the current application too, not for the guest's kernel alone.
    GNTMAP_application_map = 1 << 3,
    /// For processors: `host_addr` is the machine address of a page table entry, not the address
    /// to map at.
    GNTMAP_contains_pte = 1 << 4,
}

/// The lowest of the bits that go to those of the page table entry that the guest's kernel may use
/// as it likes. Which those are depends on the architecture; only with
/// `XENFEAT_gnttab_map_avail_bits`.
#[xen_abi(expect(
    name_is_c,
    reason = "named as the numbers of flags are, but the first of a range"
))]
pub const _GNTMAP_guest_avail0: u32 = 16;
/// All of those bits.
#[xen_abi]
pub const GNTMAP_guest_avail_mask: u32 = !0u32 << _GNTMAP_guest_avail0;

c_comment! { "` enum grant_status {" }

/// How an operation on grants went.
#[xen_abi(open_enum(i16))]
pub enum GrantStatus {
    /// It is done.
    GNTST_okay = 0,
    /// Something went wrong.
    GNTST_general_error = -1,
    /// There is no such domain.
    GNTST_bad_domain = -2,
    /// There is no such grant, or none that permits this.
    GNTST_bad_gntref = -3,
    /// There is no such mapping, or none that permits this.
    GNTST_bad_handle = -4,
    /// Nothing can be mapped at this address.
    GNTST_bad_virt_addr = -5,
    /// This is not the address at which devices find it.
    GNTST_bad_dev_addr = -6,
    /// The IOMMU has no room for it.
    GNTST_no_device_space = -7,
    /// The caller lacks the privilege.
    GNTST_permission_denied = -8,
    /// This page cannot be used for it.
    GNTST_bad_page = -9,
    /// A copy would leave its page.
    GNTST_bad_copy_arg = -10,
    /// The receiver cannot have a page at so high an address.
    GNTST_address_too_big = -11,
    /// Not now: try again.
    GNTST_eagain = -12,
    /// There is no room, for numbers of mappings or other things.
    GNTST_no_space = -13,
}

c_comment! { "` }" }

/// What to print for a status: its negative is the index.
#[xen_abi]
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
