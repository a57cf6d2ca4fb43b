// SPDX-License-Identifier: MIT
//! File systems: a backend carries out a frontend's operations on files.
//!
//! A frontend puts requests into a ring, the backend answers each with a response. Files that are
//! open go by a number, as in POSIX. Everything else that does not fit a request, such as a path or
//! what is read and written, lies in pages that the frontend grants to the backend for as long as
//! the request takes. A path ends with a zero byte. Results are POSIX's too: what the call for the
//! same purpose returns, so that a negative one is a failure.
//!
//! The two sides tell each other how far they are by strings in XenStore (`STATE_*`).

use crate::grant_table::*;
use xen_abi::prelude::*;

xen_header! {
    file: "io/fsif.h",
    guard: "__XEN_PUBLIC_IO_FSIF_H__",
    include: ["ring.h", "../grant_table.h"],
    reasons: {
        wide_alignment: "fixed with plain 64-bit values, at offsets that suit all ABIs",
    },
}

/// What a request asks for.
#[xen_abi(open_enum(u8))]
pub enum FsifReq {
    /// Opens a file. The result is its number.
    REQ_FILE_OPEN = 1,
    /// Closes a file. The result is 0.
    REQ_FILE_CLOSE = 2,
    /// Reads from a file. The result is the number of bytes.
    REQ_FILE_READ = 3,
    /// Writes to a file. The result is the number of bytes.
    REQ_FILE_WRITE = 4,
    /// Asks what is known about a file. The result has a form of its own, `fsif_stat_response`.
    REQ_STAT = 5,
    /// Cuts a file off, or extends it. The result is 0, here and where nothing else is said.
    REQ_FILE_TRUNCATE = 6,
    /// Removes a file or directory.
    REQ_REMOVE = 7,
    /// Renames a file or directory.
    REQ_RENAME = 8,
    /// Creates a file, which is opened too and whose number is the result, or a directory.
    REQ_CREATE = 9,
    /// Lists a directory. The result is made of `NR_FILES_*`, `ERROR_*` and `HAS_MORE_*`.
    REQ_DIR_LIST = 10,
    /// Changes who may do what with a file.
    REQ_CHMOD = 11,
    /// Asks for the space that is left in the file system. The result is in bytes.
    REQ_FS_SPACE = 12,
    /// Waits until what has been written to a file is on the disk.
    REQ_FILE_SYNC = 13,
}

/// The argument of `REQ_FILE_OPEN`.
#[xen_abi]
pub struct fsif_open_request {
    /// The grant of a page with the path.
    pub gref: grant_ref_t,
}

/// The argument of `REQ_FILE_CLOSE`.
#[xen_abi]
pub struct fsif_close_request {
    /// The file.
    pub fd: u32,
}

/// The argument of `REQ_FILE_READ`.
#[xen_abi(expect(wide_alignment))]
pub struct fsif_read_request {
    /// The file.
    pub fd: u32,
    #[abi(reserved)]
    pad: i32,
    /// How many bytes are wanted.
    pub len: u64,
    /// Where they begin in the file.
    pub offset: u64,
    /// The grants of the pages that they go to, in order.
    #[abi(flexible(XENPV_FLEX_ARRAY_DIM))]
    pub grefs: [grant_ref_t; 0],
}

/// The argument of `REQ_FILE_WRITE`.
#[xen_abi(expect(wide_alignment))]
pub struct fsif_write_request {
    /// The file.
    pub fd: u32,
    #[abi(reserved)]
    pad: i32,
    /// How many bytes there are.
    pub len: u64,
    /// Where they go in the file.
    pub offset: u64,
    /// The grants of the pages that they are in, in order.
    #[abi(flexible(XENPV_FLEX_ARRAY_DIM))]
    pub grefs: [grant_ref_t; 0],
}

/// The argument of `REQ_STAT`.
#[xen_abi]
pub struct fsif_stat_request {
    /// The file.
    pub fd: u32,
}

/// The answer to `REQ_STAT`: some of what POSIX has in a `struct stat`.
#[xen_abi(expect(wide_alignment))]
pub struct fsif_stat_response {
    /// What it is, and who may do what with it.
    pub stat_mode: i32,
    /// Whose it is: the user.
    pub stat_uid: u32,
    /// Whose it is: the group.
    pub stat_gid: u32,
    /// Whether the question could be answered: 0, or negative.
    pub stat_ret: i32,
    /// Its size in bytes.
    pub stat_size: i64,
    /// When it was last read, in seconds since 1970.
    pub stat_atime: i64,
    /// When it was last written.
    pub stat_mtime: i64,
    /// When any of this last changed.
    pub stat_ctime: i64,
}

/// The argument of `REQ_FILE_TRUNCATE`.
#[xen_abi(expect(wide_alignment))]
pub struct fsif_truncate_request {
    /// The file.
    pub fd: u32,
    #[abi(reserved)]
    pad: i32,
    /// Its size from then on, in bytes.
    pub length: i64,
}

/// The argument of `REQ_REMOVE`.
#[xen_abi]
pub struct fsif_remove_request {
    /// The grant of a page with the path.
    pub gref: grant_ref_t,
}

/// The argument of `REQ_RENAME`.
#[xen_abi]
pub struct fsif_rename_request {
    /// Where the present path begins in the page, in bytes.
    pub old_name_offset: u16,
    /// Where the new path begins in the page, in bytes.
    pub new_name_offset: u16,
    /// The grant of the page with both.
    pub gref: grant_ref_t,
}

/// The argument of `REQ_CREATE`.
#[xen_abi]
pub struct fsif_create_request {
    /// Non-zero: a directory; zero: a file.
    pub directory: i8,
    #[abi(reserved)]
    pad: i8,
    #[abi(reserved)]
    pad2: i16,
    /// Who may do what with it.
    pub mode: i32,
    /// The grant of a page with the path.
    pub gref: grant_ref_t,
}

/// The argument of `REQ_DIR_LIST`.
#[xen_abi]
pub struct fsif_list_request {
    /// How many names to pass over: those that are known already.
    pub offset: u32,
    /// The grant of a page with the directory's path. The names take its place, each with a zero
    /// byte at its end.
    pub gref: grant_ref_t,
}

/// In the result of `REQ_DIR_LIST`: the lowest bit of the number of names.
#[xen_abi]
pub const NR_FILES_SHIFT: u32 = 0;
/// How many bits it has.
#[xen_abi]
pub const NR_FILES_SIZE: u32 = 16;
/// These bits.
#[xen_abi]
pub const NR_FILES_MASK: u64 = ((1u64 << NR_FILES_SIZE) - 1) << NR_FILES_SHIFT;
/// How many bits the error number has. It is 0 if the directory could be read.
#[xen_abi]
pub const ERROR_SIZE: u32 = 32;
/// Its lowest bit.
#[xen_abi]
pub const ERROR_SHIFT: u32 = NR_FILES_SIZE + NR_FILES_SHIFT;
/// These bits.
#[xen_abi]
pub const ERROR_MASK: u64 = ((1u64 << ERROR_SIZE) - 1) << ERROR_SHIFT;
/// The bit that says that there are more names than fit the page.
#[xen_abi]
pub const HAS_MORE_SHIFT: u32 = ERROR_SHIFT + ERROR_SIZE;
/// This bit.
#[xen_abi]
pub const HAS_MORE_FLAG: u64 = 1u64 << HAS_MORE_SHIFT;

/// The argument of `REQ_CHMOD`.
#[xen_abi]
pub struct fsif_chmod_request {
    /// The file.
    pub fd: u32,
    /// Who may do what with it from then on.
    pub mode: i32,
}

/// The argument of `REQ_FS_SPACE`.
#[xen_abi]
pub struct fsif_space_request {
    /// The grant of a page with a path in the file system.
    pub gref: grant_ref_t,
}

/// The argument of `REQ_FILE_SYNC`.
#[xen_abi]
pub struct fsif_sync_request {
    /// The file.
    pub fd: u32,
}

/// A request.
#[xen_abi(typedef)]
pub struct fsif_request {
    /// What it asks for: `REQ_*`.
    pub r#type: u8,
    #[abi(reserved)]
    pad: u8,
    /// The frontend's own; comes back in the response.
    pub id: u16,
    #[abi(reserved)]
    pad2: u32,
    /// The argument.
    #[abi(tag(r#type))]
    pub u: fsif_request__u,
}

#[xen_abi(inline)]
pub union fsif_request__u {
    /// What is to be opened.
    #[abi(selected_by(REQ_FILE_OPEN))]
    pub fopen: fsif_open_request,
    /// What is to be closed.
    #[abi(selected_by(REQ_FILE_CLOSE))]
    pub fclose: fsif_close_request,
    /// What is to be read.
    #[abi(selected_by(REQ_FILE_READ))]
    pub fread: fsif_read_request,
    /// What is to be written.
    #[abi(selected_by(REQ_FILE_WRITE))]
    pub fwrite: fsif_write_request,
    /// What is to be told about.
    #[abi(selected_by(REQ_STAT))]
    pub fstat: fsif_stat_request,
    /// What is to be cut off or extended.
    #[abi(selected_by(REQ_FILE_TRUNCATE))]
    pub ftruncate: fsif_truncate_request,
    /// What is to be removed.
    #[abi(selected_by(REQ_REMOVE))]
    pub fremove: fsif_remove_request,
    /// What is to be renamed.
    #[abi(selected_by(REQ_RENAME))]
    pub frename: fsif_rename_request,
    /// What is to be created.
    #[abi(selected_by(REQ_CREATE))]
    pub fcreate: fsif_create_request,
    /// What is to be listed.
    #[abi(selected_by(REQ_DIR_LIST))]
    pub flist: fsif_list_request,
    /// What is to be changed.
    #[abi(selected_by(REQ_CHMOD))]
    pub fchmod: fsif_chmod_request,
    /// Where the space is to be told.
    #[abi(selected_by(REQ_FS_SPACE))]
    pub fspace: fsif_space_request,
    /// What is to be on the disk.
    #[abi(selected_by(REQ_FILE_SYNC))]
    pub fsync: fsif_sync_request,
}

/// A response.
#[xen_abi(typedef)]
pub struct fsif_response {
    /// The request's.
    pub id: u16,
    #[abi(reserved)]
    pad1: u16,
    #[abi(reserved)]
    pad2: u32,
    /// The result, in the form that the request has it in.
    pub u: fsif_response__u,
}

#[xen_abi(inline, expect(wide_alignment))]
pub union fsif_response__u {
    /// The result of anything else; a negative number, as if signed, is a failure.
    pub ret_val: u64,
    /// The result of `REQ_STAT`.
    pub fstat: fsif_stat_response,
}

/// How many bytes a request is reckoned to have.
#[xen_abi]
pub const FSIF_RING_ENTRY_SIZE: usize = 64;

/// How many pages a `REQ_FILE_READ` has grants for at most.
///
/// The number takes no account of the 8 bytes that precede the argument, nor of the 56 bytes that a
/// slot of the ring really has. It is larger from interface 0x00041300 on, since when
/// `fsif_read_request` itself holds no grant.
#[xen_abi]
pub const FSIF_NR_READ_GNTS: usize =
    (FSIF_RING_ENTRY_SIZE - size_of::<fsif_read_request>()) / size_of::<grant_ref_t>() + 1;
/// How many pages a `REQ_FILE_WRITE` has grants for at most, by the same reckoning.
#[xen_abi]
pub const FSIF_NR_WRITE_GNTS: usize =
    (FSIF_RING_ENTRY_SIZE - size_of::<fsif_write_request>()) / size_of::<grant_ref_t>() + 1;

ring_types! {
    /// The ring of requests and responses.
    fsif: fsif_request => fsif_response;
}

/// A side's state in XenStore: it has set itself up.
#[xen_abi]
pub const STATE_INITIALISED: &str = "init";
/// It is ready for requests.
#[xen_abi]
pub const STATE_READY: &str = "ready";
/// It is about to go away.
#[xen_abi]
pub const STATE_CLOSING: &str = "closing";
/// It has gone away.
#[xen_abi]
pub const STATE_CLOSED: &str = "closed";
