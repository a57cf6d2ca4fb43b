// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Transcendent memory: pages that Xen kept for guests, and might lose. Xen no longer has it; this
//! is for guests that still ask for an interface before 0x00041300.
//!
//! A guest had pools. A page in a pool was known by an object, and an index in it.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The version of this interface.
pub const TMEM_SPEC_VERSION: u32 = 1;
/// The operations of `HYPERVISOR_tmem_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct TmemOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl TmemOp {
    /// Makes a pool; its number is returned.
    pub const TMEM_NEW_POOL: Self = Self(1);
    /// Gives a pool up with all pages in it.
    pub const TMEM_DESTROY_POOL: Self = Self(2);
    /// Copies a page into a pool.
    pub const TMEM_PUT_PAGE: Self = Self(4);
    /// Copies a page from a pool.
    pub const TMEM_GET_PAGE: Self = Self(5);
    /// Forgets a page.
    pub const TMEM_FLUSH_PAGE: Self = Self(6);
    /// Forgets all pages of an object.
    pub const TMEM_FLUSH_OBJECT: Self = Self(7);
    /// Lets a guest share a pool. It was for the toolstack, by `XEN_SYSCTL_tmem_op`.
    pub const TMEM_AUTH: Self = Self(101);
    /// Makes a pool for a guest that is restored. It was for the toolstack, too.
    pub const TMEM_RESTORE_NEW: Self = Self(102);
}
self::__xen_header::abi::__group! {
    TmemOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    TmemOp u32 TMEM_NEW_POOL "TMEM_NEW_POOL" TMEM_DESTROY_POOL "TMEM_DESTROY_POOL"
    TMEM_PUT_PAGE "TMEM_PUT_PAGE" TMEM_GET_PAGE "TMEM_GET_PAGE" TMEM_FLUSH_PAGE
    "TMEM_FLUSH_PAGE" TMEM_FLUSH_OBJECT "TMEM_FLUSH_OBJECT" TMEM_AUTH "TMEM_AUTH"
    TMEM_RESTORE_NEW "TMEM_RESTORE_NEW"
}
/// What a pool is.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct TmemPoolFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl TmemPoolFlags {
    /// Its pages are not lost.
    pub const TMEM_POOL_PERSIST: Self = Self(1);
    /// Guests share it.
    pub const TMEM_POOL_SHARED: Self = Self(2);
    /// Its pages are compressed already.
    pub const TMEM_POOL_PRECOMPRESSED: Self = Self(4);
}
self::__xen_header::abi::__group! {
    TmemPoolFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    TmemPoolFlags u32 TMEM_POOL_PERSIST "TMEM_POOL_PERSIST" TMEM_POOL_SHARED
    "TMEM_POOL_SHARED" TMEM_POOL_PRECOMPRESSED "TMEM_POOL_PRECOMPRESSED"
}
/// Where among a pool's flags the size of its pages is: as a power of two, from 4 KiB on.
pub const TMEM_POOL_PAGESIZE_SHIFT: u32 = 4;
/// The bits of that, once shifted.
pub const TMEM_POOL_PAGESIZE_MASK: u32 = 0xf;
/// Where among a pool's flags `TMEM_SPEC_VERSION` is.
pub const TMEM_POOL_VERSION_SHIFT: u32 = 24;
/// The bits of that, once shifted.
pub const TMEM_POOL_VERSION_MASK: u32 = 0xff;
/// The flags of a pool that must be zero.
pub const TMEM_POOL_RESERVED_BITS: u32 = 0x00ffff00;
/// What a guest is, where it is saved and restored.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct TmemClientFlags(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl TmemClientFlags {
    /// Its pages are compressed.
    pub const TMEM_CLIENT_COMPRESS: Self = Self(1);
    /// It is frozen.
    pub const TMEM_CLIENT_FROZEN: Self = Self(2);
}
self::__xen_header::abi::__group! {
    TmemClientFlags u32[] [bits]
}
self::__xen_header::abi::__flags! {
    TmemClientFlags u32 TMEM_CLIENT_COMPRESS "TMEM_CLIENT_COMPRESS" TMEM_CLIENT_FROZEN
    "TMEM_CLIENT_FROZEN"
}
/// An error: the guest is frozen.
pub const EFROZEN: u32 = 1000;
/// An error: there is nothing.
pub const EEMPTY: u32 = 1001;
/// The name of an object.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_tmem_oid {
    /// Numbers that the guest chooses.
    pub oid: [u64; 3],
}
/// `xen_tmem_oid` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_tmem_oid_t = xen_tmem_oid;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_tmem_oid on 63u8, spelled Struct "xen_tmem_oid" "oid" b"d*3"[] []
    [] expects 8u8 is[] {}
}
#[allow(nonstandard_style, clippy::all)]
/// An address in the guest.
pub type tmem_cli_va_t = GuestHandle<c_char>;
/// An operation on the caller's pools.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct tmem_op {
    /// Which: `TMEM_*`.
    pub cmd: u32,
    /// The pool.
    pub pool_id: i32,
    /// What it works on.
    pub u: tmem_op__u,
}
/// `tmem_op` under its typedef name.
#[allow(non_camel_case_types)]
pub type tmem_op_t = tmem_op;
self::__xen_header::abi::__record! {
    Abi[zeroed] for tmem_op on 63u8, spelled Struct "tmem_op" "cmd pool_id u"
    b"cg?"[tmem_op__u,] [] [] expects 4u8 is[] { #[inline] unsafe fn clear_padding(this :
    * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union tmem_op__u {
    /// The new pool.
    pub creat: tmem_op__u__creat,
    /// The page.
    pub r#gen: tmem_op__u__gen,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for tmem_op__u on 63u8, spelled Union "tmem_op__u" "creat gen"
    b"??"[tmem_op__u__creat, tmem_op__u__gen,] [] [] expects 4u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct tmem_op__u__creat {
    /// The name by which guests share it.
    pub uuid: [u64; 2],
    /// What it is: `TMEM_POOL_*`.
    pub flags: u32,
    /// Not used.
    pub arg1: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for tmem_op__u__creat on 63u8, spelled Struct "tmem_op__u__creat"
    "uuid flags arg1" b"d*2cc"[] [] [] expects 8u8 is[] {}
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct tmem_op__u__gen {
    /// The object.
    pub oid: xen_tmem_oid_t,
    /// The page's index in it.
    pub index: u32,
    /// Where in the page to begin.
    pub tmem_offset: u32,
    /// Where in the guest's page to begin.
    pub pfn_offset: u32,
    /// How many bytes.
    pub len: u32,
    /// The guest's page.
    pub cmfn: xen_pfn_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for tmem_op__u__gen on 63u8, spelled Struct "tmem_op__u__gen"
    "oid index tmem_offset pfn_offset len cmfn" b"?cccct"[xen_tmem_oid_t,] [] [] expects
    4u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).oid); } } }
}
