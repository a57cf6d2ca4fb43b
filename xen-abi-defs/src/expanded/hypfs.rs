// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Xen's file system of settings and facts.
//!
//! An entry is a directory, or has contents. Its path begins with '/', which is the root.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The highest version of the interface.
pub const XEN_HYPFS_VERSION: u32 = 1;
/// How long a path can be, in bytes, its end included.
pub const XEN_HYPFS_MAX_PATHLEN: u32 = 1024;
/// What an entry is.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct xen_hypfs_direntry {
    /// `XEN_HYPFS_TYPE_*`.
    pub r#type: u8,
    /// How its contents are encoded: `XEN_HYPFS_ENC_*`.
    pub encoding: u8,
    pad: u16,
    /// How many bytes the contents have.
    pub content_len: u32,
    /// How many bytes can be written; zero if it can only be read.
    pub max_write_len: u32,
}
/// `xen_hypfs_direntry` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_hypfs_direntry_t = xen_hypfs_direntry;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hypfs_direntry on 63u8, known LAYOUT[(12u64 4u64)] {}
}
/// What the contents of an entry are.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenHypfsType(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenHypfsType {
    /// A directory: one `xen_hypfs_dirlistentry` after the other.
    pub const XEN_HYPFS_TYPE_DIR: Self = Self(0);
    /// Bytes.
    pub const XEN_HYPFS_TYPE_BLOB: Self = Self(1);
    /// Text that ends in zero.
    pub const XEN_HYPFS_TYPE_STRING: Self = Self(2);
    /// An unsigned integer.
    pub const XEN_HYPFS_TYPE_UINT: Self = Self(3);
    /// A signed integer.
    pub const XEN_HYPFS_TYPE_INT: Self = Self(4);
    /// A truth value: zero or not.
    pub const XEN_HYPFS_TYPE_BOOL: Self = Self(5);
}
self::__xen_header::abi::__group! {
    XenHypfsType u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenHypfsType u8 XEN_HYPFS_TYPE_DIR "XEN_HYPFS_TYPE_DIR" XEN_HYPFS_TYPE_BLOB
    "XEN_HYPFS_TYPE_BLOB" XEN_HYPFS_TYPE_STRING "XEN_HYPFS_TYPE_STRING"
    XEN_HYPFS_TYPE_UINT "XEN_HYPFS_TYPE_UINT" XEN_HYPFS_TYPE_INT "XEN_HYPFS_TYPE_INT"
    XEN_HYPFS_TYPE_BOOL "XEN_HYPFS_TYPE_BOOL"
}
/// How the contents of an entry are encoded.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenHypfsEncoding(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl XenHypfsEncoding {
    /// As they are.
    pub const XEN_HYPFS_ENC_PLAIN: Self = Self(0);
    /// Packed by gzip.
    pub const XEN_HYPFS_ENC_GZIP: Self = Self(1);
}
self::__xen_header::abi::__group! {
    XenHypfsEncoding u8[] []
}
self::__xen_header::abi::__open_enum! {
    XenHypfsEncoding u8 XEN_HYPFS_ENC_PLAIN "XEN_HYPFS_ENC_PLAIN" XEN_HYPFS_ENC_GZIP
    "XEN_HYPFS_ENC_GZIP"
}
/// One entry of a directory.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_hypfs_dirlistentry {
    /// What it is.
    pub e: xen_hypfs_direntry_t,
    /// Where the next one begins, in bytes from the begin of this one; zero in the last one.
    pub off_next: u16,
    /// Its name, ending in zero.
    pub name: [c_char; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_hypfs_dirlistentry on 63u8, spelled Struct
    "xen_hypfs_dirlistentry" "e off_next name" b"?bk*0"[xen_hypfs_direntry_t,] [] []
    expects 2u8 is[] { #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    let fields = const { & < Self as self::__xen_header::abi::Abi > ::SPELLED.fields:: <
    3usize > () }; self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).e); } } }
}
/// The operations of `HYPERVISOR_hypfs_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenHypfsOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenHypfsOp {
    /// Answers the highest version of the interface that Xen knows. All arguments are zero.
    pub const XEN_HYPFS_OP_get_version: Self = Self(0);
    /// Reads an entry: a `xen_hypfs_direntry`, and the contents right after it.
    ///
    /// ENOBUFS if the contents do not fit into the buffer: then only the `xen_hypfs_direntry` is
    /// written, for which there has to be room. It says how large they are.
    pub const XEN_HYPFS_OP_read: Self = Self(1);
    /// Writes an entry's contents, in the type and encoding that it has. Only bytes and text can have
    /// another length than before.
    pub const XEN_HYPFS_OP_write_contents: Self = Self(2);
}
self::__xen_header::abi::__group! {
    XenHypfsOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenHypfsOp u32 XEN_HYPFS_OP_get_version "XEN_HYPFS_OP_get_version" XEN_HYPFS_OP_read
    "XEN_HYPFS_OP_read" XEN_HYPFS_OP_write_contents "XEN_HYPFS_OP_write_contents"
}
