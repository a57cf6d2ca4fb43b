// SPDX-License-Identifier: MIT
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

xen_header! {
    file: "memory.h",
    guard: "__XEN_PUBLIC_MEMORY_H__",
    include: ["xen.h", "physdev.h"],
    reasons: {
        same_layout: "frame numbers, counts and handles have the width of the guest's registers; \
                      Xen translates what a 32-bit x86 guest passes",
        implicit_padding: "fixed before padding was spelled out, and part of the layout by now",
        tail_padding: "fixed before padding was spelled out, and part of the layout by now",
        no_native_int: "declared as `int` and `unsigned int` from the beginning, which have \
                        32 bits on every ABI",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
    },
}

/// Gives a domain more memory, without a place in its view: `xen_memory_reservation`. Returns the
/// number of extents.
#[xen_abi]
pub const XENMEM_increase_reservation: u32 = 0;
/// Takes memory from a domain: `xen_memory_reservation`. Returns the number of extents.
#[xen_abi]
pub const XENMEM_decrease_reservation: u32 = 1;
/// Gives a domain memory at chosen places of its view: `xen_memory_reservation`. Returns the number
/// of extents.
#[xen_abi]
pub const XENMEM_populate_physmap: u32 = 6;

/// In `mem_flags`: how many address bits the memory's user has, as devices often have but 32; 0 is
/// no limit. Memory that is taken away has no use for it.
#[xen_abi(when(interface(>= 0x00030209)))]
pub const fn XENMEMF_address_bits(x: u32) -> u32 {
    x
}
/// The address bits in `mem_flags`.
#[xen_abi(when(interface(>= 0x00030209)))]
pub const fn XENMEMF_get_address_bits(x: u32) -> u32 {
    x & 0xffu32
}
/// In `mem_flags`: the NUMA node to take memory from, if possible; all ones for none.
#[xen_abi(when(interface(>= 0x00030209)))]
pub const fn XENMEMF_node(x: u32) -> u32 {
    x.wrapping_add(1) << 8
}
/// The NUMA node in `mem_flags`; 0xff if they name none.
#[xen_abi(when(interface(>= 0x00030209)))]
pub const fn XENMEMF_get_node(x: u32) -> u32 {
    (x >> 8).wrapping_sub(1) & 0xffu32
}

/// The other bits of `mem_flags`.
#[xen_abi(flags(u32), when(interface(>= 0x00030209)))]
pub enum XenMemFlags {
    /// Only promise the memory: each page is found when it is first used.
    XENMEMF_populate_on_demand = 1 << 16,
    /// From the named node, or not at all.
    XENMEMF_exact_node_request = 1 << 17,
    /// The named node is one of the guest's virtual nodes.
    XENMEMF_vnode = 1 << 18,
}

/// In `mem_flags`: the NUMA node to take memory from, or to fail.
#[xen_abi(when(interface(>= 0x00030209)))]
pub const fn XENMEMF_exact_node(n: u32) -> u32 {
    XENMEMF_node(n) | XenMemFlags::XENMEMF_exact_node_request.bits()
}

/// A number of extents that a domain is to get or to lose.
///
/// `XENMEM_claim_pages` counts in single pages: `extent_start`, `extent_order` and `mem_flags` are
/// zero.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_increase_reservation),
    op(
        __HYPERVISOR_memory_op,
        XENMEM_decrease_reservation,
        safety = "the frames that are given back are not in use any more"
    ),
    op(
        __HYPERVISOR_memory_op,
        XENMEM_populate_physmap,
        safety = "nothing that is in use is where the frames are put"
    ),
    op(__HYPERVISOR_memory_op, XENMEM_claim_pages),
    typedef,
    handle,
    expect(no_native_int, same_layout, tail_padding)
)]
pub struct xen_memory_reservation {
    /// The first frame of each extent.
    ///
    /// `XENMEM_increase_reservation` writes the machine frames that it has found; there may be no
    /// list. `XENMEM_decrease_reservation` reads the domain's own frames (GMFNs) that are to go.
    /// `XENMEM_populate_physmap` reads where the extents shall be (GPFNs), writes the frames that a
    /// PV domain has got, and brings its machine-to-physical table up to date.
    #[abi(input, buffer(input, output, optional, len = nr_extents))]
    pub extent_start: GuestHandle<xen_pfn_t>,
    /// How many extents.
    #[abi(input)]
    pub nr_extents: xen_ulong_t,
    /// Each one's size and alignment: 2^this pages.
    #[abi(input)]
    pub extent_order: c_uint,
    /// `XENMEMF_*`.
    #[abi(input, when(interface(>= 0x00030209)))]
    pub mem_flags: c_uint,
    /// How many address bits the memory's user has; 0 is no limit.
    #[abi(input, when(interface(< 0x00030209)))]
    pub address_bits: c_uint,
    /// Whose memory it is. Unprivileged domains can only name `DOMID_SELF`.
    #[abi(input)]
    pub domid: domid_t,
}

/// Exchanges extents for others, in one step: `xen_memory_exchange`. Only for PV domains.
#[xen_abi]
pub const XENMEM_exchange: u32 = 11;

/// Extents that a domain gives up, and those that it gets for them.
///
/// The call succeeds when all are exchanged. Otherwise it fails, and `nr_exchanged` says how far it
/// came: so many of the first extents are gone and the entries in the place of them are written;
/// all others are as they were.
#[xen_abi(
    op(
        __HYPERVISOR_memory_op,
        XENMEM_exchange,
        safety = "the frames that are given away are not in use any more"
    ),
    typedef,
    handle,
    expect(same_layout)
)]
pub struct xen_memory_exchange {
    /// What is given up, by the domain's own frames (GMFNs). The address bits mean nothing here.
    #[abi(input)]
    pub r#in: xen_memory_reservation,
    /// What is wanted: as many pages, for the same domain. The list names the places to fill
    /// (GPFNs), receives the new frames (GMFNs), and may not overlap the other list.
    #[abi(input, output)]
    pub out: xen_memory_reservation,
    /// How many of the extents in `in` have been exchanged. The caller sets it to 0.
    #[abi(input, output)]
    pub nr_exchanged: xen_ulong_t,
}

/// Returns up to which machine frame there is memory. There is no argument, and it never fails.
#[xen_abi(op(__HYPERVISOR_memory_op))]
pub const XENMEM_maximum_ram_page: u32 = 2;

/// The domain that a question is about.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_current_reservation),
    op(__HYPERVISOR_memory_op, XENMEM_maximum_reservation),
    op(__HYPERVISOR_memory_op, XENMEM_maximum_gpfn)
)]
pub struct xen_memory_domain {
    /// The domain; `DOMID_SELF` for the caller.
    #[abi(input)]
    pub domid: domid_t,
}

/// Returns how many pages a domain has: `xen_memory_domain`.
#[xen_abi]
pub const XENMEM_current_reservation: u32 = 3;
/// Returns how many pages a domain can have: `xen_memory_domain`.
#[xen_abi]
pub const XENMEM_maximum_reservation: u32 = 4;

/// Returns the highest of a domain's own frames that is in use: `xen_memory_domain`.
#[xen_abi]
pub const XENMEM_maximum_gpfn: u32 = 14;

/// Tells which machine frames hold the machine-to-physical table: `xen_machphys_mfn_list`.
/// Architectures without such a table do not have this command.
#[xen_abi]
pub const XENMEM_machphys_mfn_list: u32 = 5;

/// Where the machine-to-physical table lies in the machine's memory, in extents of 2 MiB.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_machphys_mfn_list),
    op(__HYPERVISOR_memory_op, XENMEM_machphys_compat_mfn_list),
    typedef,
    handle,
    expect(implicit_padding, no_native_int, same_layout, tail_padding)
)]
pub struct xen_machphys_mfn_list {
    /// Room in `extent_start`.
    #[abi(input)]
    pub max_extents: c_uint,
    /// The first frame of each extent; 0 for one that lies in a hole of the table.
    #[abi(input, buffer(output, len = max_extents))]
    pub extent_start: GuestHandle<xen_pfn_t>,
    /// How many were written: fewer than there is room for if the table is smaller.
    #[abi(output)]
    pub nr_extents: c_uint,
}

/// The same for the table that 32-bit guests use. To a 32-bit caller there is no difference.
#[xen_abi]
pub const XENMEM_machphys_compat_mfn_list: u32 = 25;

/// Tells at which addresses a PV domain finds the machine-to-physical table:
/// `xen_machphys_mapping`. Only where there is such a table, mapped by Xen.
#[xen_abi]
pub const XENMEM_machphys_mapping: u32 = 12;

/// Where the machine-to-physical table lies in the guest's address space.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_machphys_mapping),
    typedef,
    handle,
    expect(same_layout)
)]
pub struct xen_machphys_mapping {
    /// Its first virtual address.
    #[abi(output)]
    pub v_start: xen_ulong_t,
    /// The virtual address behind it.
    #[abi(output)]
    pub v_end: xen_ulong_t,
    /// The highest machine frame that it has an entry for.
    #[abi(output)]
    pub max_mfn: xen_ulong_t,
}

c_comment! { "` enum phys_map_space {" }

/// What sort of page is to appear in a guest's view.
#[xen_abi(open_enum(u32))]
pub enum XenMapSpace {
    /// The page of `shared_info`.
    XENMAPSPACE_shared_info = 0,
    /// A page of the grant table.
    XENMAPSPACE_grant_table = 1,
    /// One of the domain's own pages (GMFN).
    XENMAPSPACE_gmfn = 2,
    /// A range of them; only `XENMEM_add_to_physmap`.
    XENMAPSPACE_gmfn_range = 3,
    /// Another domain's page; only `XENMEM_add_to_physmap_batch`.
    XENMAPSPACE_gmfn_foreign = 4,
    /// A page of a device's registers, on Arm. Stage 2 maps it as Normal memory, Inner and Outer
    /// Write-Back Cacheable.
    XENMAPSPACE_dev_mmio = 5,
}

c_comment! { "` }" }

/// Makes a page appear in a guest's view: `xen_add_to_physmap`. Not for PV domains.
#[xen_abi]
pub const XENMEM_add_to_physmap: u32 = 7;

/// A page, and where it shall appear.
#[xen_abi(
    op(
        __HYPERVISOR_memory_op,
        XENMEM_add_to_physmap,
        safety = "what was at the guest frame before is not in use any more"
    ),
    typedef,
    handle,
    expect(no_native_int, same_layout)
)]
pub struct xen_add_to_physmap {
    /// Whose view it is.
    #[abi(input)]
    pub domid: domid_t,
    /// How many pages a range has.
    #[abi(input)]
    pub size: u16,
    /// What sort of page: `XENMAPSPACE_*`.
    #[abi(input)]
    pub space: c_uint,
    /// Which of that sort.
    #[abi(input)]
    pub idx: xen_ulong_t,
    /// The frame at which it shall appear.
    #[abi(input)]
    pub gpfn: xen_pfn_t,
}

/// In `idx` of a grant table's page: it is one of the status frames, rather than of the table
/// itself.
#[xen_abi(inside(xen_add_to_physmap, space))]
pub const XENMAPIDX_grant_table_status: u32 = 0x80000000;

/// Makes many pages appear in a guest's view: `xen_add_to_physmap_batch`. Not for PV domains.
#[xen_abi(was = "XENMEM_add_to_physmap_range", until = interface(0x00040400))]
pub const XENMEM_add_to_physmap_batch: u32 = 23;

/// Pages, and where each shall appear.
#[xen_abi(
    op(
        __HYPERVISOR_memory_op,
        XENMEM_add_to_physmap_batch,
        safety = "what was at the guest frames before is not in use any more"
    ),
    typedef,
    handle,
    was = "xen_add_to_physmap_range", until = interface(0x00040400),
    expect(same_layout)
)]
pub struct xen_add_to_physmap_batch {
    /// Whose view it is.
    #[abi(input)]
    pub domid: domid_t,
    /// What sort of pages: `XENMAPSPACE_*`.
    #[abi(input)]
    pub space: u16,
    /// How many.
    #[abi(input)]
    pub size: u16,
    /// Whose pages they are, for `XENMAPSPACE_gmfn_foreign`; otherwise 0.
    #[abi(input, when(interface(< 0x00040700)))]
    pub foreign_domid: domid_t,
    /// What else the sort of page asks for.
    #[abi(input, tag(space), when(interface(>= 0x00040700)))]
    pub u: xen_add_to_physmap_batch_extra,
    /// Which of that sort.
    #[abi(input, buffer(input, len = size))]
    pub idxs: GuestHandle<xen_ulong_t>,
    /// The frames at which they shall appear.
    #[abi(input, buffer(input, len = size))]
    pub gpfns: GuestHandle<xen_pfn_t>,
    /// What became of each: 0 or a negative error.
    #[abi(input, buffer(output, len = size))]
    pub errs: GuestHandle<c_int>,
}

#[xen_abi(nested, when(interface(>= 0x00040700)))]
pub union xen_add_to_physmap_batch_extra {
    /// Whose pages they are.
    #[abi(input, selected_by(XENMAPSPACE_gmfn_foreign))]
    pub foreign_domid: domid_t,
    /// Nothing: 0.
    #[abi(
        reserved,
        selected_by(
            XENMAPSPACE_shared_info,
            XENMAPSPACE_grant_table,
            XENMAPSPACE_gmfn,
            XENMAPSPACE_dev_mmio
        )
    )]
    res0: u16,
}

/// Takes a page out of a guest's view: `xen_remove_from_physmap`. Not for PV domains.
#[xen_abi]
pub const XENMEM_remove_from_physmap: u32 = 15;

/// A place in a guest's view that is to be empty.
#[xen_abi(
    op(
        __HYPERVISOR_memory_op,
        XENMEM_remove_from_physmap,
        safety = "the guest frame is not in use any more"
    ),
    typedef,
    handle,
    expect(implicit_padding, same_layout)
)]
pub struct xen_remove_from_physmap {
    /// Whose view it is.
    #[abi(input)]
    pub domid: domid_t,
    /// The frame.
    #[abi(input)]
    pub gpfn: xen_pfn_t,
}

c_comment! {
    "Command 8 was XENMEM_translate_gpfn_list. It is gone, and its number stays"
    "unused."
}

/// Reads the memory map that the caller was started with: `xen_memory_map`.
#[xen_abi]
pub const XENMEM_memory_map: u32 = 9;

/// A map of memory.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_memory_map),
    op(__HYPERVISOR_memory_op, XENMEM_machine_memory_map),
    typedef,
    handle,
    expect(implicit_padding, no_native_int, same_layout)
)]
pub struct xen_memory_map {
    /// Room in `buffer`, in entries; afterwards, how many there are in it.
    #[abi(input, output)]
    pub nr_entries: c_uint,
    /// Entries of 20 bytes in the format of the BIOS call E820: address and size (64 bits each),
    /// and type (32 bits).
    #[abi(input, buffer(input, output, len = nr_entries * 20))]
    pub buffer: GuestHandle<c_void>,
}

/// Reads the memory map of the machine: `xen_memory_map`. Without a buffer, it tells how many
/// entries the map has. Only for privileged callers.
#[xen_abi]
pub const XENMEM_machine_memory_map: u32 = 10;

/// Sets the memory map that `XENMEM_memory_map` reads: `xen_foreign_memory_map`.
#[xen_abi]
pub const XENMEM_set_memory_map: u32 = 13;

/// A domain's map of memory.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_set_memory_map),
    typedef,
    handle,
    expect(implicit_padding, same_layout)
)]
pub struct xen_foreign_memory_map {
    /// The domain.
    #[abi(input)]
    pub domid: domid_t,
    /// Its map.
    #[abi(input)]
    pub map: xen_memory_map,
}

/// Sets how much memory a domain with populate-on-demand pages shall have: `xen_pod_target`. Xen
/// fills or empties its cache of pages for the domain accordingly.
#[xen_abi]
pub const XENMEM_set_pod_target: u32 = 16;
/// Tells how far a domain with populate-on-demand pages is: `xen_pod_target`.
#[xen_abi]
pub const XENMEM_get_pod_target: u32 = 17;

/// A domain's populate-on-demand memory, in pages.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_set_pod_target),
    op(__HYPERVISOR_memory_op, XENMEM_get_pod_target),
    typedef,
    expect(same_layout, tail_padding, wide_alignment)
)]
pub struct xen_pod_target {
    /// How much it shall have; only read by `XENMEM_set_pod_target`.
    #[abi(input)]
    pub target_pages: u64,
    /// How much it has, the cache included.
    #[abi(output)]
    pub tot_pages: u64,
    /// How much of that is in the cache, without a place in the domain's view.
    #[abi(output)]
    pub pod_cache_pages: u64,
    /// How many places of its view still wait for a page.
    #[abi(output)]
    pub pod_entries: u64,
    /// The domain.
    #[abi(input)]
    pub domid: domid_t,
}

c_only! {
    why: "lets the header stand without an architecture's type of that name; Rust always has it",
    text: r#"
        #ifndef uint64_aligned_t
        #define uint64_aligned_t uint64_t
        #endif
    "#,
    when: any(hypervisor, toolstack),
}

/// Returns how many frames sharing has freed. There is no argument, and it never fails.
#[xen_abi(when(any(hypervisor, toolstack)), op(__HYPERVISOR_memory_op))]
pub const XENMEM_get_sharing_freed_pages: u32 = 18;
/// Returns how many frames are shared. There is no argument, and it never fails.
#[xen_abi(when(any(hypervisor, toolstack)), op(__HYPERVISOR_memory_op))]
pub const XENMEM_get_sharing_shared_pages: u32 = 19;

/// Moves a page of an HVM domain out of memory, or back: `xen_mem_paging_op`.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const XENMEM_paging_op: u32 = 20;

/// The steps of paging.
#[xen_abi(open_enum(u8), when(any(hypervisor, toolstack)))]
pub enum XenMemPagingOp {
    /// Chooses a page to be paged out.
    XENMEM_paging_op_nominate = 0,
    /// Takes a chosen page away, once its content is saved.
    XENMEM_paging_op_evict = 1,
    /// Finds a page for what was paged out, and fills it.
    XENMEM_paging_op_prep = 2,
}

/// A step in paging one page out or in.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_paging_op),
    typedef,
    handle,
    expect(implicit_padding),
    when(any(hypervisor, toolstack))
)]
pub struct xen_mem_paging_op {
    /// The step: `XENMEM_paging_op_*`.
    #[abi(input)]
    pub op: u8,
    /// The domain.
    #[abi(input)]
    pub domain: domid_t,
    /// What the page shall hold, for `XENMEM_paging_op_prep`; there may be none.
    #[abi(input, buffer(input, len = 4096))]
    pub buffer: ConstGuestHandle64<uint8>,
    /// The page, as a frame of the domain.
    #[abi(input)]
    pub gfn: uint64_aligned_t,
}

/// Restricts the access to a domain's pages, or tells how it is restricted: `xen_mem_access_op`.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const XENMEM_access_op: u32 = 21;

/// What to do with the restrictions. 2 and 3 once turned emulation on and off, and stay unused.
#[xen_abi(open_enum(u8), when(any(hypervisor, toolstack)))]
pub enum XenMemAccessOp {
    /// Sets those of a range of pages, or the default.
    XENMEM_access_op_set_access = 0,
    /// Reads those of a page, or the default.
    XENMEM_access_op_get_access = 1,
    /// Sets those of a list of pages.
    XENMEM_access_op_set_access_multi = 4,
}

/// What a guest may do with a page without an event being sent.
#[xen_abi(c_enum(u32), untagged, when(any(hypervisor, toolstack)))]
pub enum xenmem_access_t {
    /// Nothing.
    XENMEM_access_n = 0,
    /// Read.
    XENMEM_access_r = 1,
    /// Write.
    XENMEM_access_w = 2,
    /// Read and write.
    XENMEM_access_rw = 3,
    /// Execute.
    XENMEM_access_x = 4,
    /// Read and execute.
    XENMEM_access_rx = 5,
    /// Write and execute.
    XENMEM_access_wx = 6,
    /// Everything.
    XENMEM_access_rwx = 7,
    /// Read and execute until the first write, from then on read and write.
    XENMEM_access_rx2rw = 8,
    /// Nothing until the first access, which is only logged: an event that stops no virtual CPU;
    /// from then on everything.
    XENMEM_access_n2rwx = 9,
    /// Read; and the processor itself may write when it walks page tables, where it can tell such
    /// writes from others.
    #[abi(since = "> 4.17")]
    XENMEM_access_r_pw = 10,
    /// What the domain's default says.
    XENMEM_access_default = 11,
}

/// Restrictions of the access to pages.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_access_op),
    typedef,
    handle,
    expect(same_layout),
    when(any(hypervisor, toolstack))
)]
pub struct xen_mem_access_op {
    /// What to do: `XENMEM_access_op_*`.
    #[abi(input)]
    pub op: u8,
    /// What the guest may do: a `xenmem_access_t`.
    #[abi(input, output)]
    pub access: u8,
    /// The domain.
    #[abi(input)]
    pub domid: domid_t,
    /// How many pages to set, or how long the lists are. It means nothing for the default, and for
    /// reading.
    #[abi(input)]
    pub nr: u32,
    /// The page, or the first of those to set; all bits set for the domain's default.
    #[abi(input)]
    pub pfn: uint64_aligned_t,
    /// The pages, for `XENMEM_access_op_set_access_multi`.
    #[abi(input, buffer(input, len = nr))]
    pub pfn_list: ConstGuestHandle<uint64>,
    /// What the guest may do with each of them: `xenmem_access_t` in a byte.
    #[abi(input, buffer(input, len = nr))]
    pub access_list: ConstGuestHandle<uint8>,
}

/// Lets domains share equal pages until one of them writes: `xen_mem_sharing_op`.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const XENMEM_sharing_op: u32 = 22;

/// What to do with shared pages.
#[xen_abi(open_enum(u8), when(any(hypervisor, toolstack)))]
pub enum XenMemSharingOp {
    /// Makes a page ready to be shared, by its frame.
    XENMEM_sharing_op_nominate_gfn = 0,
    /// Makes a page ready to be shared, by a grant of it.
    XENMEM_sharing_op_nominate_gref = 1,
    /// Lets two pages be one.
    XENMEM_sharing_op_share = 2,
    /// Returns how often a page is shared, by its frame; Xen may print more.
    XENMEM_sharing_op_debug_gfn = 3,
    /// The same, by its machine frame.
    XENMEM_sharing_op_debug_mfn = 4,
    /// The same, by a grant of it.
    XENMEM_sharing_op_debug_gref = 5,
    /// Puts a shared page at an empty place of the client's view.
    XENMEM_sharing_op_add_physmap = 6,
    /// Checks what Xen knows of all shared pages. Returns the number of errors.
    XENMEM_sharing_op_audit = 7,
    /// Lets the pages of a range be one with those at the same places of another domain.
    XENMEM_sharing_op_range_share = 8,
    /// Makes a domain a fork of another: it shares all memory of its parent until it writes.
    XENMEM_sharing_op_fork = 9,
    /// Makes a fork what it was when it was made.
    XENMEM_sharing_op_fork_reset = 10,
}

/// Returned by sharing: the source page is not the one that its handle was made for.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const XENMEM_SHARING_OP_S_HANDLE_INVALID: i32 = -10;
/// Returned by sharing: the client's page is not the one that its handle was made for.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const XENMEM_SHARING_OP_C_HANDLE_INVALID: i32 = -9;

/// In the place of a frame: it is a grant reference. Programs that stand between a front end and
/// its back end know pages by nothing else.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG: u64 = xen_mk_ullong(1) << 62;

c_only! {
    why: "stores into its argument; in Rust, set the flag in the value",
    text: r#"
        /* Stores a grant reference in the place of a frame. */
        #define XENMEM_SHARING_OP_FIELD_MAKE_GREF(field, val) \
            (field) = ((val) | XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG)
    "#,
    when: any(hypervisor, toolstack),
}

/// Whether what stands in the place of a frame is a grant reference: not zero if so.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const fn XENMEM_SHARING_OP_FIELD_IS_GREF(field: u64) -> u64 {
    field & XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG
}
/// The grant reference that stands in the place of a frame.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const fn XENMEM_SHARING_OP_FIELD_GET_GREF(field: u64) -> u64 {
    field & !XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG
}

/// An operation on shared pages.
#[xen_abi(
    op(
        __HYPERVISOR_memory_op,
        XENMEM_sharing_op,
        safety = "the memory is not the caller's own"
    ),
    typedef,
    handle,
    expect(implicit_padding),
    when(any(hypervisor, toolstack))
)]
pub struct xen_mem_sharing_op {
    /// What to do: `XENMEM_sharing_op_*`.
    #[abi(input)]
    pub op: u8,
    /// The domain; of two, the one that the source page belongs to, or the fork.
    #[abi(input)]
    pub domain: domid_t,
    /// With what; an audit needs nothing.
    #[abi(input, output, tag(op))]
    pub u: xen_mem_sharing_op__u,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union xen_mem_sharing_op__u {
    /// A page that is to be shared.
    #[abi(
        input,
        output,
        selected_by(XENMEM_sharing_op_nominate_gfn, XENMEM_sharing_op_nominate_gref)
    )]
    pub nominate: mem_sharing_op_nominate,
    /// Two pages.
    #[abi(
        input,
        selected_by(XENMEM_sharing_op_share, XENMEM_sharing_op_add_physmap)
    )]
    pub share: mem_sharing_op_share,
    /// A range of pages in two domains.
    #[abi(input, selected_by(XENMEM_sharing_op_range_share))]
    pub range: mem_sharing_op_range,
    /// A page to tell about.
    #[abi(
        input,
        selected_by(
            XENMEM_sharing_op_debug_gfn,
            XENMEM_sharing_op_debug_mfn,
            XENMEM_sharing_op_debug_gref
        )
    )]
    pub debug: mem_sharing_op_debug,
    /// A fork.
    #[abi(
        input,
        selected_by(XENMEM_sharing_op_fork, XENMEM_sharing_op_fork_reset)
    )]
    pub fork: mem_sharing_op_fork,
}

#[xen_abi(nested, when(any(hypervisor, toolstack)))]
pub struct mem_sharing_op_nominate {
    /// The page.
    #[abi(input, tag(op))]
    pub u: mem_sharing_op_nominate__u,
    /// A handle by which sharing knows the page as it is now.
    #[abi(output)]
    pub handle: uint64_aligned_t,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union mem_sharing_op_nominate__u {
    /// Its frame.
    #[abi(input, selected_by(XENMEM_sharing_op_nominate_gfn))]
    pub gfn: uint64_aligned_t,
    /// The reference of a grant of it.
    #[abi(input, selected_by(XENMEM_sharing_op_nominate_gref))]
    pub grant_ref: u32,
}

#[xen_abi(nested, expect(tail_padding), when(any(hypervisor, toolstack)))]
pub struct mem_sharing_op_share {
    /// The source page: a frame, or a marked grant reference.
    #[abi(input)]
    pub source_gfn: uint64_aligned_t,
    /// Its handle.
    #[abi(input)]
    pub source_handle: uint64_aligned_t,
    /// The client's page, which gives way to the source's.
    #[abi(input)]
    pub client_gfn: uint64_aligned_t,
    /// Its handle; adding to an empty place needs none.
    #[abi(input)]
    pub client_handle: uint64_aligned_t,
    /// The client.
    #[abi(input)]
    pub client_domain: domid_t,
}

#[xen_abi(nested, when(any(hypervisor, toolstack)))]
pub struct mem_sharing_op_range {
    /// The first frame.
    #[abi(input)]
    pub first_gfn: uint64_aligned_t,
    /// The last frame, which belongs to the range.
    #[abi(input)]
    pub last_gfn: uint64_aligned_t,
    /// Zero; Xen remembers here how far it is.
    #[abi(reserved)]
    opaque: uint64_aligned_t,
    /// The client.
    #[abi(input)]
    pub client_domain: domid_t,
    #[abi(reserved)]
    _pad: [u16; 3],
}

#[xen_abi(nested, when(any(hypervisor, toolstack)))]
pub struct mem_sharing_op_debug {
    /// The page.
    #[abi(input, tag(op))]
    pub u: mem_sharing_op_debug__u,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union mem_sharing_op_debug__u {
    /// Its frame.
    #[abi(input, selected_by(XENMEM_sharing_op_debug_gfn))]
    pub gfn: uint64_aligned_t,
    /// Its machine frame.
    #[abi(input, selected_by(XENMEM_sharing_op_debug_mfn))]
    pub mfn: uint64_aligned_t,
    /// The reference of a grant of it.
    #[abi(input, selected_by(XENMEM_sharing_op_debug_gref))]
    pub gref: u32,
}

#[xen_abi(nested, when(any(hypervisor, toolstack)))]
pub struct mem_sharing_op_fork {
    /// The parent.
    #[abi(input)]
    pub parent_domain: domid_t,
    /// `XENMEM_FORK_*`.
    #[abi(input)]
    pub flags: u16,
    #[abi(reserved)]
    pad: u32,
}

/// How a fork behaves, and what a reset of it brings back.
#[xen_abi(
    flags(u16),
    suffix(U),
    inside(mem_sharing_op_fork, parent_domain),
    when(any(hypervisor, toolstack))
)]
pub enum XenMemForkFlags {
    /// Fork although the domain has an IOMMU. Only of use for a fork that lives shortly.
    XENMEM_FORK_WITH_IOMMU_ALLOWED = 1 << 0,
    /// Keep interrupts from the fork. Only of use for a fork that lives shortly.
    XENMEM_FORK_BLOCK_INTERRUPTS = 1 << 1,
    /// Reset the state of the virtual CPUs and what belongs to them.
    XENMEM_FORK_RESET_STATE = 1 << 2,
    /// Reset the memory.
    XENMEM_FORK_RESET_MEMORY = 1 << 3,
}

/// Sets memory aside for a domain without choosing any: `xen_memory_reservation`. Returns 0, or
/// fails if there is not as much. Only for privileged callers.
///
/// This only counts, so it takes no time. What the domain gets afterwards is taken off the claim,
/// which ends when nothing is left of it. A domain has one claim at most. It is stated as what the
/// domain shall have in all: a domain of 3 pages that claims 10 has 7 more set aside. A claim of 0
/// pages takes back an earlier one, and always succeeds.
///
/// There are no flags as yet: they are zero.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const XENMEM_claim_pages: u32 = 24;

/// Tells which places in guests' views devices need for themselves, so that no memory is put
/// there: `xen_reserved_device_memory_map`.
#[xen_abi(when(any(hypervisor, toolstack)))]
pub const XENMEM_reserved_device_memory_map: u32 = 27;

/// A range of frames that a device needs.
#[xen_abi(typedef, handle, expect(same_layout), when(any(hypervisor, toolstack)))]
pub struct xen_reserved_device_memory {
    /// The first frame.
    #[abi(output)]
    pub start_pfn: xen_pfn_t,
    /// How many.
    #[abi(output)]
    pub nr_pages: xen_ulong_t,
}

/// The ranges of frames that devices need.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_reserved_device_memory_map),
    typedef,
    handle,
    expect(no_native_int, same_layout, tail_padding),
    when(any(hypervisor, toolstack))
)]
pub struct xen_reserved_device_memory_map {
    /// `XENMEM_RDM_*`.
    #[abi(input)]
    pub flags: u32,
    /// Room in `buffer`; afterwards, how many ranges there are. If that is more than there is room
    /// for, the call fails with `-ENOBUFS`.
    #[abi(input, output)]
    pub nr_entries: c_uint,
    /// The ranges.
    #[abi(input, buffer(output, len = nr_entries))]
    pub buffer: GuestHandle<xen_reserved_device_memory_t>,
    /// Whose ranges, unless all are wanted.
    #[abi(input)]
    pub dev: xen_reserved_device_memory_map__dev,
}

/// Which ranges are wanted.
#[xen_abi(
    flags(u32),
    inside(xen_reserved_device_memory_map),
    when(any(hypervisor, toolstack))
)]
pub enum XenMemRdmFlags {
    /// Those of all devices; `dev` means nothing.
    XENMEM_RDM_ALL = 1,
}

#[xen_abi(inline, when(any(hypervisor, toolstack)))]
pub union xen_reserved_device_memory_map__dev {
    /// A PCI device.
    #[abi(input)]
    pub pci: physdev_pci_device_t,
}

/// Finds the frames of something that belongs to a guest, for a tools domain to map them:
/// `xen_mem_acquire_resource`.
#[xen_abi]
pub const XENMEM_acquire_resource: u32 = 28;

/// Frames of a guest's resource.
///
/// With no frames and no list, the call tells how many frames the resource has, in `nr_frames`:
/// never 0. Mapping them may fail nevertheless, as sorts of resources have conditions of their own
/// and these may change in between.
///
/// What says which frames are wanted may have changed afterwards: Xen notes there how far it is.
#[xen_abi(
    op(
        __HYPERVISOR_memory_op,
        XENMEM_acquire_resource,
        safety = "nothing that is in use is at the guest frames that are mapped to"
    ),
    typedef,
    handle,
    expect(same_layout, wide_alignment)
)]
pub struct xen_mem_acquire_resource {
    /// The guest.
    #[abi(input)]
    pub domid: domid_t,
    /// What sort of resource: `XENMEM_resource_*`.
    #[abi(input)]
    pub r#type: u16,
    /// Which of that sort: an ioreq server's number, `XENMEM_resource_grant_table_id_*`, a virtual
    /// CPU for its trace buffer; otherwise 0.
    #[abi(input)]
    pub id: u32,
    /// How many frames.
    #[abi(input, output)]
    pub nr_frames: u32,
    // The lowest bit was an output once, so it will never be one again.
    #[abi(reserved)]
    pad: u32,
    /// The first frame's number in the resource. It means nothing if there are to be none.
    #[abi(input, output)]
    pub frame: u64,
    /// For a PV caller, receives the machine frames. Any other caller writes here at which of its
    /// own frames they shall appear; after `-EIO` some do, and the caller has to unmap all. There
    /// may be no list if there are to be no frames.
    #[abi(input, output, buffer(input, output, len = nr_frames))]
    pub frame_list: GuestHandle<xen_pfn_t>,
}

/// The sorts of resources.
#[xen_abi(open_enum(u16), inside(xen_mem_acquire_resource, r#type))]
pub enum XenMemResource {
    /// The pages by which Xen and a device model exchange I/O requests.
    XENMEM_resource_ioreq_server = 0,
    /// The grant table.
    XENMEM_resource_grant_table = 1,
    /// The buffer that a virtual CPU's processor trace goes to.
    XENMEM_resource_vmtrace_buf = 2,
}

/// The parts of a grant table.
#[xen_abi(open_enum(u32), inside(xen_mem_acquire_resource, id))]
pub enum XenMemResourceGrantTableId {
    /// The entries.
    XENMEM_resource_grant_table_id_shared = 0,
    /// The status frames, of a table of version 2.
    XENMEM_resource_grant_table_id_status = 1,
}

/// The frame of an ioreq server that holds its buffered requests.
#[xen_abi(inside(xen_mem_acquire_resource, frame))]
pub const XENMEM_resource_ioreq_server_frame_bufioreq: u64 = 0;
/// The frames of an ioreq server that hold the requests of virtual CPUs, from `n` = 0 on.
#[xen_abi(inside(xen_mem_acquire_resource, frame))]
pub const fn XENMEM_resource_ioreq_server_frame_ioreq(n: u64) -> u64 {
    1 + n
}

/// Tells a guest its virtual NUMA topology: `xen_vnuma_topology_info`.
#[xen_abi]
pub const XENMEM_get_vnumainfo: u32 = 26;

/// A range of memory in a virtual NUMA node.
#[xen_abi(typedef, handle, expect(no_native_int, wide_alignment))]
pub struct xen_vmemrange {
    /// The guest-physical address of its first byte.
    #[abi(input, output)]
    pub start: u64,
    /// The address behind its last byte.
    #[abi(input, output)]
    pub end: u64,
    /// No flags as yet: zero.
    #[abi(input, output)]
    pub flags: c_uint,
    /// The node.
    #[abi(input, output)]
    pub nid: c_uint,
}

/// A guest's virtual NUMA topology.
///
/// The counts say how much room there is, and afterwards how much there is to know. If there is too
/// little room for any of it, the call fails with `-ENOBUFS` and writes the counts alone.
#[xen_abi(
    op(__HYPERVISOR_memory_op, XENMEM_get_vnumainfo),
    typedef,
    handle,
    expect(no_native_int)
)]
pub struct xen_vnuma_topology_info {
    /// The guest.
    #[abi(input)]
    pub domid: domid_t,
    #[abi(reserved)]
    pad: u16,
    /// How many virtual nodes.
    #[abi(input, output)]
    pub nr_vnodes: c_uint,
    /// How many virtual CPUs.
    #[abi(input, output)]
    pub nr_vcpus: c_uint,
    /// How many ranges of memory.
    #[abi(input, output)]
    pub nr_vmemranges: c_uint,
    /// How far the nodes are from each other.
    #[abi(input)]
    pub vdistance: xen_vnuma_topology_info__vdistance,
    /// Where the virtual CPUs are.
    #[abi(input)]
    pub vcpu_to_vnode: xen_vnuma_topology_info__vcpu_to_vnode,
    /// Where the memory is.
    #[abi(input)]
    pub vmemrange: xen_vnuma_topology_info__vmemrange,
}

#[xen_abi(inline, expect(same_layout, wide_alignment))]
pub union xen_vnuma_topology_info__vdistance {
    /// For each node, its distance from each.
    #[abi(input, buffer(output, len = nr_vnodes * nr_vnodes))]
    pub h: GuestHandle<uint>,
    #[abi(reserved)]
    pad: u64,
}

#[xen_abi(inline, expect(same_layout, wide_alignment))]
pub union xen_vnuma_topology_info__vcpu_to_vnode {
    /// The node of each virtual CPU.
    #[abi(input, buffer(output, len = nr_vcpus))]
    pub h: GuestHandle<uint>,
    #[abi(reserved)]
    pad: u64,
}

#[xen_abi(inline, expect(same_layout, wide_alignment))]
pub union xen_vnuma_topology_info__vmemrange {
    /// The ranges.
    #[abi(input, buffer(output, len = nr_vmemranges))]
    pub h: GuestHandle<xen_vmemrange_t>,
    #[abi(reserved)]
    pad: u64,
}

c_comment! { "The next free command is 29." }
