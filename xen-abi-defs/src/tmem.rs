// SPDX-License-Identifier: MIT
//! Transcendent memory: pages that Xen kept for guests, and might lose. Xen no longer has it; this
//! is for guests that still ask for an interface before 0x00041300.
//!
//! A guest had pools. A page in a pool was known by an object, and an index in it.

use xen_abi::prelude::*;

xen_header! {
    file: "tmem.h",
    guard: "__XEN_PUBLIC_TMEM_H__",
    include: ["xen.h"],
    when: interface(< 0x00041300),
    reasons: {
        same_layout: "frame numbers are as wide as a guest's addresses; 32-bit callers were translated",
        wide_alignment: "fixed with plain 64-bit integers, at offsets that suit all ABIs",
    },
}

/// The version of this interface.
#[xen_abi]
pub const TMEM_SPEC_VERSION: u32 = 1;

/// The operations of `HYPERVISOR_tmem_op`.
#[xen_abi(open_enum(u32))]
pub enum TmemOp {
    /// Makes a pool; its number is returned.
    TMEM_NEW_POOL = 1,
    /// Gives a pool up with all pages in it.
    TMEM_DESTROY_POOL = 2,
    /// Copies a page into a pool.
    TMEM_PUT_PAGE = 4,
    /// Copies a page from a pool.
    TMEM_GET_PAGE = 5,
    /// Forgets a page.
    TMEM_FLUSH_PAGE = 6,
    /// Forgets all pages of an object.
    TMEM_FLUSH_OBJECT = 7,
    /// Makes an empty page in a pool.
    #[abi(when(interface(< 0x00040400)))]
    TMEM_NEW_PAGE = 3,
    /// Reads a part of a page.
    #[abi(when(interface(< 0x00040400)))]
    TMEM_READ = 8,
    /// Writes a part of a page.
    #[abi(when(interface(< 0x00040400)))]
    TMEM_WRITE = 9,
    /// Exchanges a part of a page.
    #[abi(when(interface(< 0x00040400)))]
    TMEM_XCHG = 10,
    /// Lets a guest share a pool. It was for the toolstack, by `XEN_SYSCTL_tmem_op`.
    TMEM_AUTH = 101,
    /// Makes a pool for a guest that is restored. It was for the toolstack, too.
    TMEM_RESTORE_NEW = 102,
}

/// What a pool is.
#[xen_abi(flags(u32))]
pub enum TmemPoolFlags {
    /// Its pages are not lost.
    TMEM_POOL_PERSIST = 1,
    /// Guests share it.
    TMEM_POOL_SHARED = 2,
    /// Its pages are compressed already.
    TMEM_POOL_PRECOMPRESSED = 4,
}

/// Where among a pool's flags the size of its pages is: as a power of two, from 4 KiB on.
#[xen_abi]
pub const TMEM_POOL_PAGESIZE_SHIFT: u32 = 4;
/// The bits of that, once shifted.
#[xen_abi]
pub const TMEM_POOL_PAGESIZE_MASK: u32 = 0xf;
/// Where among a pool's flags `TMEM_SPEC_VERSION` is.
#[xen_abi]
pub const TMEM_POOL_VERSION_SHIFT: u32 = 24;
/// The bits of that, once shifted.
#[xen_abi]
pub const TMEM_POOL_VERSION_MASK: u32 = 0xff;
/// The flags of a pool that must be zero.
#[xen_abi]
pub const TMEM_POOL_RESERVED_BITS: u32 = 0x00ffff00;

/// What a guest is, where it is saved and restored.
#[xen_abi(flags(u32))]
pub enum TmemClientFlags {
    /// Its pages are compressed.
    TMEM_CLIENT_COMPRESS = 1,
    /// It is frozen.
    TMEM_CLIENT_FROZEN = 2,
}

/// An error: the guest is frozen.
#[xen_abi]
pub const EFROZEN: u32 = 1000;
/// An error: there is nothing.
#[xen_abi]
pub const EEMPTY: u32 = 1001;

/// The name of an object.
#[xen_abi(typedef, handle, expect(wide_alignment))]
pub struct xen_tmem_oid {
    /// Numbers that the guest chooses.
    #[abi(input)]
    pub oid: [u64; 3],
}

c_only! {
    why: "another name of xen_pfn_t, by which nothing is declared",
    when: all(not(assembler), interface(< 0x00040400)),
    text: "typedef xen_pfn_t tmem_cli_mfn_t;",
}

/// An address in the guest.
#[xen_abi(when(not(assembler)))]
pub type tmem_cli_va_t = GuestHandle<c_char>;

/// An operation on the caller's pools.
#[xen_abi(
    op(__HYPERVISOR_tmem_op),
    typedef,
    handle,
    when(not(assembler)),
    expect(same_layout)
)]
pub struct tmem_op {
    /// Which: `TMEM_*`.
    #[abi(input)]
    pub cmd: u32,
    /// The pool.
    #[abi(input)]
    pub pool_id: i32,
    /// What it works on.
    #[abi(input, tag(cmd))]
    pub u: tmem_op__u,
}

#[xen_abi(inline, when(not(assembler)), expect(same_layout))]
pub union tmem_op__u {
    /// The new pool.
    #[abi(input, selected_by(TMEM_NEW_POOL))]
    pub creat: tmem_op__u__creat,
    /// The page.
    #[abi(
        input,
        selected_by(
            TMEM_DESTROY_POOL,
            TMEM_PUT_PAGE,
            TMEM_GET_PAGE,
            TMEM_FLUSH_PAGE,
            TMEM_FLUSH_OBJECT
        )
    )]
    pub r#gen: tmem_op__u__gen,
}

#[xen_abi(inline, when(not(assembler)), expect(wide_alignment))]
pub struct tmem_op__u__creat {
    /// The name by which guests share it.
    #[abi(input)]
    pub uuid: [u64; 2],
    /// What it is: `TMEM_POOL_*`.
    #[abi(input)]
    pub flags: u32,
    /// Not used.
    #[abi(input)]
    pub arg1: u32,
}

#[xen_abi(inline, when(not(assembler)), expect(same_layout))]
pub struct tmem_op__u__gen {
    /// The object.
    #[abi(input, when(interface(< 0x00040600)))]
    pub oid: [u64; 3],
    /// The object.
    #[abi(input, when(interface(>= 0x00040600)))]
    pub oid: xen_tmem_oid_t,
    /// The page's index in it.
    #[abi(input)]
    pub index: u32,
    /// Where in the page to begin.
    #[abi(input)]
    pub tmem_offset: u32,
    /// Where in the guest's page to begin.
    #[abi(input)]
    pub pfn_offset: u32,
    /// How many bytes.
    #[abi(input)]
    pub len: u32,
    /// The guest's page.
    #[abi(input)]
    pub cmfn: xen_pfn_t,
}
