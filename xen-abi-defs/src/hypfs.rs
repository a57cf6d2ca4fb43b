// SPDX-License-Identifier: MIT
//! Xen's file system of settings and facts.
//!
//! An entry is a directory, or has contents. Its path begins with '/', which is the root.

use xen_abi::prelude::*;

xen_header! {
    file: "hypfs.h",
    guard: "__XEN_PUBLIC_HYPFS_H__",
    include: ["xen.h"],
}

/// The highest version of the interface.
#[xen_abi]
pub const XEN_HYPFS_VERSION: u32 = 1;

/// How long a path can be, in bytes, its end included.
#[xen_abi]
pub const XEN_HYPFS_MAX_PATHLEN: u32 = 1024;

/// What an entry is.
#[xen_abi(typedef)]
pub struct xen_hypfs_direntry {
    /// `XEN_HYPFS_TYPE_*`.
    #[abi(output)]
    pub r#type: u8,
    /// How its contents are encoded: `XEN_HYPFS_ENC_*`.
    #[abi(output)]
    pub encoding: u8,
    #[abi(reserved)]
    pad: u16,
    /// How many bytes the contents have.
    #[abi(output)]
    pub content_len: u32,
    /// How many bytes can be written; zero if it can only be read.
    #[abi(output)]
    pub max_write_len: u32,
}

/// What the contents of an entry are.
#[xen_abi(open_enum(u8), inside(xen_hypfs_direntry, r#type))]
pub enum XenHypfsType {
    /// A directory: one `xen_hypfs_dirlistentry` after the other.
    XEN_HYPFS_TYPE_DIR = 0,
    /// Bytes.
    XEN_HYPFS_TYPE_BLOB = 1,
    /// Text that ends in zero.
    XEN_HYPFS_TYPE_STRING = 2,
    /// An unsigned integer.
    XEN_HYPFS_TYPE_UINT = 3,
    /// A signed integer.
    XEN_HYPFS_TYPE_INT = 4,
    /// A truth value: zero or not.
    XEN_HYPFS_TYPE_BOOL = 5,
}

/// How the contents of an entry are encoded.
#[xen_abi(open_enum(u8), inside(xen_hypfs_direntry, encoding))]
pub enum XenHypfsEncoding {
    /// As they are.
    XEN_HYPFS_ENC_PLAIN = 0,
    /// Packed by gzip.
    XEN_HYPFS_ENC_GZIP = 1,
}

/// One entry of a directory.
#[xen_abi(
    expect(no_native_int, reason = "text, one byte for each character"),
    expect(tail_padding, reason = "the name begins there, whatever its length")
)]
pub struct xen_hypfs_dirlistentry {
    /// What it is.
    #[abi(output)]
    pub e: xen_hypfs_direntry_t,
    /// Where the next one begins, in bytes from the begin of this one; zero in the last one.
    #[abi(output)]
    pub off_next: u16,
    /// Its name, ending in zero.
    #[abi(output, flexible(XEN_FLEX_ARRAY_DIM))]
    pub name: [c_char; 0],
}

c_comment! {
    "long hypfs_op(unsigned int cmd, arg1, arg2, arg3, arg4)"
    ""
    "@cmd == XEN_HYPFS_OP_* (the operation)."
    ""
    "To read and to write, @arg1 is a guest handle to the path, @arg2 its length"
    "with its end, @arg3 a guest handle to a buffer, and @arg4 how long that is."
}

/// The operations of `HYPERVISOR_hypfs_op`.
#[xen_abi(open_enum(u32))]
pub enum XenHypfsOp {
    /// Answers the highest version of the interface that Xen knows. All arguments are zero.
    XEN_HYPFS_OP_get_version = 0,
    /// Reads an entry: a `xen_hypfs_direntry`, and the contents right after it.
    ///
    /// ENOBUFS if the contents do not fit into the buffer: then only the `xen_hypfs_direntry` is
    /// written, for which there has to be room. It says how large they are.
    XEN_HYPFS_OP_read = 1,
    /// Writes an entry's contents, in the type and encoding that it has. Only bytes and text can have
    /// another length than before.
    XEN_HYPFS_OP_write_contents = 2,
}
