// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
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
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// What a request asks for.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct FsifReq(pub u8);
#[allow(non_upper_case_globals, clippy::all)]
impl FsifReq {
    /// Opens a file. The result is its number.
    pub const REQ_FILE_OPEN: Self = Self(1);
    /// Closes a file. The result is 0.
    pub const REQ_FILE_CLOSE: Self = Self(2);
    /// Reads from a file. The result is the number of bytes.
    pub const REQ_FILE_READ: Self = Self(3);
    /// Writes to a file. The result is the number of bytes.
    pub const REQ_FILE_WRITE: Self = Self(4);
    /// Asks what is known about a file. The result has a form of its own, `fsif_stat_response`.
    pub const REQ_STAT: Self = Self(5);
    /// Cuts a file off, or extends it. The result is 0, here and where nothing else is said.
    pub const REQ_FILE_TRUNCATE: Self = Self(6);
    /// Removes a file or directory.
    pub const REQ_REMOVE: Self = Self(7);
    /// Renames a file or directory.
    pub const REQ_RENAME: Self = Self(8);
    /// Creates a file, which is opened too and whose number is the result, or a directory.
    pub const REQ_CREATE: Self = Self(9);
    /// Lists a directory. The result is made of `NR_FILES_*`, `ERROR_*` and `HAS_MORE_*`.
    pub const REQ_DIR_LIST: Self = Self(10);
    /// Changes who may do what with a file.
    pub const REQ_CHMOD: Self = Self(11);
    /// Asks for the space that is left in the file system. The result is in bytes.
    pub const REQ_FS_SPACE: Self = Self(12);
    /// Waits until what has been written to a file is on the disk.
    pub const REQ_FILE_SYNC: Self = Self(13);
}
self::__xen_header::abi::__group! {
    FsifReq u8[] []
}
self::__xen_header::abi::__open_enum! {
    FsifReq u8 REQ_FILE_OPEN "REQ_FILE_OPEN" REQ_FILE_CLOSE "REQ_FILE_CLOSE"
    REQ_FILE_READ "REQ_FILE_READ" REQ_FILE_WRITE "REQ_FILE_WRITE" REQ_STAT "REQ_STAT"
    REQ_FILE_TRUNCATE "REQ_FILE_TRUNCATE" REQ_REMOVE "REQ_REMOVE" REQ_RENAME "REQ_RENAME"
    REQ_CREATE "REQ_CREATE" REQ_DIR_LIST "REQ_DIR_LIST" REQ_CHMOD "REQ_CHMOD"
    REQ_FS_SPACE "REQ_FS_SPACE" REQ_FILE_SYNC "REQ_FILE_SYNC"
}
/// The argument of `REQ_FILE_OPEN`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct fsif_open_request {
    /// The grant of a page with the path.
    pub gref: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_open_request on 63u8, spelled Struct "fsif_open_request" "gref"
    b"?"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn clear_padding(this :
    * mut Self) { unsafe { self::__xen_header::abi::Abi::clear_padding(& raw mut (* this)
    .gref); } } }
}
/// The argument of `REQ_FILE_CLOSE`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct fsif_close_request {
    /// The file.
    pub fd: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_close_request on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// The argument of `REQ_FILE_READ`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct fsif_read_request {
    /// The file.
    pub fd: u32,
    pad: i32,
    /// How many bytes are wanted.
    pub len: u64,
    /// Where they begin in the file.
    pub offset: u64,
    /// The grants of the pages that they go to, in order.
    pub grefs: [grant_ref_t; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_read_request on 63u8, spelled Struct "fsif_read_request"
    "fd pad len offset grefs" b"cgdd?*0"[grant_ref_t,] [] [] expects 8u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).grefs); } } }
}
/// The argument of `REQ_FILE_WRITE`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct fsif_write_request {
    /// The file.
    pub fd: u32,
    pad: i32,
    /// How many bytes there are.
    pub len: u64,
    /// Where they go in the file.
    pub offset: u64,
    /// The grants of the pages that they are in, in order.
    pub grefs: [grant_ref_t; 0],
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_write_request on 63u8, spelled Struct "fsif_write_request"
    "fd pad len offset grefs" b"cgdd?*0"[grant_ref_t,] [] [] expects 8u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).grefs); } } }
}
/// The argument of `REQ_STAT`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct fsif_stat_request {
    /// The file.
    pub fd: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_stat_request on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// The answer to `REQ_STAT`: some of what POSIX has in a `struct stat`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
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
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_stat_response on 63u8, spelled Struct "fsif_stat_response"
    "stat_mode stat_uid stat_gid stat_ret stat_size stat_atime stat_mtime stat_ctime"
    b"gccghhhh"[] [] [] expects 8u8 is[] {}
}
/// The argument of `REQ_FILE_TRUNCATE`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct fsif_truncate_request {
    /// The file.
    pub fd: u32,
    pad: i32,
    /// Its size from then on, in bytes.
    pub length: i64,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_truncate_request on 63u8, spelled Struct "fsif_truncate_request"
    "fd pad length" b"cgh"[] [] [] expects 8u8 is[] {}
}
/// The argument of `REQ_REMOVE`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct fsif_remove_request {
    /// The grant of a page with the path.
    pub gref: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_remove_request on 63u8, spelled Struct "fsif_remove_request"
    "gref" b"?"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// The argument of `REQ_RENAME`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct fsif_rename_request {
    /// Where the present path begins in the page, in bytes.
    pub old_name_offset: u16,
    /// Where the new path begins in the page, in bytes.
    pub new_name_offset: u16,
    /// The grant of the page with both.
    pub gref: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_rename_request on 63u8, spelled Struct "fsif_rename_request"
    "old_name_offset new_name_offset gref" b"bb?"[grant_ref_t,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// The argument of `REQ_CREATE`.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct fsif_create_request {
    /// Non-zero: a directory; zero: a file.
    pub directory: i8,
    pad: i8,
    pad2: i16,
    /// Who may do what with it.
    pub mode: i32,
    /// The grant of a page with the path.
    pub gref: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_create_request on 63u8, spelled Struct "fsif_create_request"
    "directory pad pad2 mode gref" b"eefg?"[grant_ref_t,] [] [] expects 0u8 is[] {
    #[inline] unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// The argument of `REQ_DIR_LIST`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct fsif_list_request {
    /// How many names to pass over: those that are known already.
    pub offset: u32,
    /// The grant of a page with the directory's path. The names take its place, each with a zero
    /// byte at its end.
    pub gref: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_list_request on 63u8, spelled Struct "fsif_list_request"
    "offset gref" b"c?"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// In the result of `REQ_DIR_LIST`: the lowest bit of the number of names.
pub const NR_FILES_SHIFT: u32 = 0;
/// How many bits it has.
pub const NR_FILES_SIZE: u32 = 16;
#[allow(nonstandard_style, clippy::all)]
/// These bits.
pub const NR_FILES_MASK: u64 = ((1u64 << NR_FILES_SIZE) - 1) << NR_FILES_SHIFT;
/// How many bits the error number has. It is 0 if the directory could be read.
pub const ERROR_SIZE: u32 = 32;
#[allow(nonstandard_style, clippy::all)]
/// Its lowest bit.
pub const ERROR_SHIFT: u32 = NR_FILES_SIZE + NR_FILES_SHIFT;
#[allow(nonstandard_style, clippy::all)]
/// These bits.
pub const ERROR_MASK: u64 = ((1u64 << ERROR_SIZE) - 1) << ERROR_SHIFT;
#[allow(nonstandard_style, clippy::all)]
/// The bit that says that there are more names than fit the page.
pub const HAS_MORE_SHIFT: u32 = ERROR_SHIFT + ERROR_SIZE;
#[allow(nonstandard_style, clippy::all)]
/// This bit.
pub const HAS_MORE_FLAG: u64 = 1u64 << HAS_MORE_SHIFT;
/// The argument of `REQ_CHMOD`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct fsif_chmod_request {
    /// The file.
    pub fd: u32,
    /// Who may do what with it from then on.
    pub mode: i32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_chmod_request on 63u8, known LAYOUT[(8u64 4u64)] {}
}
/// The argument of `REQ_FS_SPACE`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct fsif_space_request {
    /// The grant of a page with a path in the file system.
    pub gref: grant_ref_t,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_space_request on 63u8, spelled Struct "fsif_space_request"
    "gref" b"?"[grant_ref_t,] [] [] expects 0u8 is[] { #[inline] unsafe fn
    clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).gref); } } }
}
/// The argument of `REQ_FILE_SYNC`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct fsif_sync_request {
    /// The file.
    pub fd: u32,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_sync_request on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// A request.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct fsif_request {
    /// What it asks for: `REQ_*`.
    pub r#type: u8,
    pad: u8,
    /// The frontend's own; comes back in the response.
    pub id: u16,
    pad2: u32,
    /// The argument.
    pub u: fsif_request__u,
}
/// `fsif_request` under its typedef name.
#[allow(non_camel_case_types)]
pub type fsif_request_t = fsif_request;
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_request on 63u8, spelled Struct "fsif_request"
    "type pad id pad2 u" b"aabc?"[fsif_request__u,] [] [] expects 0u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union fsif_request__u {
    /// What is to be opened.
    pub fopen: fsif_open_request,
    /// What is to be closed.
    pub fclose: fsif_close_request,
    /// What is to be read.
    pub fread: fsif_read_request,
    /// What is to be written.
    pub fwrite: fsif_write_request,
    /// What is to be told about.
    pub fstat: fsif_stat_request,
    /// What is to be cut off or extended.
    pub ftruncate: fsif_truncate_request,
    /// What is to be removed.
    pub fremove: fsif_remove_request,
    /// What is to be renamed.
    pub frename: fsif_rename_request,
    /// What is to be created.
    pub fcreate: fsif_create_request,
    /// What is to be listed.
    pub flist: fsif_list_request,
    /// What is to be changed.
    pub fchmod: fsif_chmod_request,
    /// Where the space is to be told.
    pub fspace: fsif_space_request,
    /// What is to be on the disk.
    pub fsync: fsif_sync_request,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_request__u on 63u8, spelled Union "fsif_request__u"
    "fopen fclose fread fwrite fstat ftruncate fremove frename fcreate flist fchmod fspace fsync"
    b"?????????????"[fsif_open_request, fsif_close_request, fsif_read_request,
    fsif_write_request, fsif_stat_request, fsif_truncate_request, fsif_remove_request,
    fsif_rename_request, fsif_create_request, fsif_list_request, fsif_chmod_request,
    fsif_space_request, fsif_sync_request,] [] [] expects 0u8 is[] {}
}
/// A response.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct fsif_response {
    /// The request's.
    pub id: u16,
    pad1: u16,
    pad2: u32,
    /// The result, in the form that the request has it in.
    pub u: fsif_response__u,
}
/// `fsif_response` under its typedef name.
#[allow(non_camel_case_types)]
pub type fsif_response_t = fsif_response;
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_response on 63u8, spelled Struct "fsif_response"
    "id pad1 pad2 u" b"bbc?"[fsif_response__u,] [] [] expects 0u8 is[] { #[inline] unsafe
    fn clear_padding(this : * mut Self) { unsafe {
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).u); } } }
}
#[allow(missing_docs)]
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub union fsif_response__u {
    /// The result of anything else; a negative number, as if signed, is a failure.
    pub ret_val: u64,
    /// The result of `REQ_STAT`.
    pub fstat: fsif_stat_response,
}
self::__xen_header::abi::__record! {
    Abi[zeroed] for fsif_response__u on 63u8, spelled Union "fsif_response__u"
    "ret_val fstat" b"d?"[fsif_stat_response,] [] [] expects 8u8 is[] {}
}
/// How many bytes a request is reckoned to have.
pub const FSIF_RING_ENTRY_SIZE: usize = 64;
#[allow(nonstandard_style, clippy::all)]
/// How many pages a `REQ_FILE_READ` has grants for at most.
///
/// The number takes no account of the 8 bytes that precede the argument, nor of the 56 bytes that a
/// slot of the ring really has. It is larger from interface 0x00041300 on, since when
/// `fsif_read_request` itself holds no grant.
pub const FSIF_NR_READ_GNTS: usize = (FSIF_RING_ENTRY_SIZE
    - size_of::<fsif_read_request>()) / size_of::<grant_ref_t>() + 1;
#[allow(nonstandard_style, clippy::all)]
/// How many pages a `REQ_FILE_WRITE` has grants for at most, by the same reckoning.
pub const FSIF_NR_WRITE_GNTS: usize = (FSIF_RING_ENTRY_SIZE
    - size_of::<fsif_write_request>()) / size_of::<grant_ref_t>() + 1;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type fsif_sring_entry = self::__xen_header::abi::ring::RingEntry<
    fsif_request,
    fsif_response,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type fsif_sring = self::__xen_header::abi::ring::SharedRing<
    fsif_request,
    fsif_response,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type fsif_front_ring = self::__xen_header::abi::ring::FrontRing<
    fsif_request,
    fsif_response,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type fsif_back_ring = self::__xen_header::abi::ring::BackRing<
    fsif_request,
    fsif_response,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type fsif_sring_t = self::__xen_header::abi::ring::SharedRing<
    fsif_request,
    fsif_response,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type fsif_front_ring_t = self::__xen_header::abi::ring::FrontRing<
    fsif_request,
    fsif_response,
>;
/// The ring of requests and responses.
#[allow(non_camel_case_types, dead_code)]
pub type fsif_back_ring_t = self::__xen_header::abi::ring::BackRing<
    fsif_request,
    fsif_response,
>;
const _: () = {
    let () = self::__xen_header::abi::ring::RingEntry::<
        fsif_request,
        fsif_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::SharedRing::<
        fsif_request,
        fsif_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::FrontRing::<
        fsif_request,
        fsif_response,
    >::AGREES;
    let () = self::__xen_header::abi::ring::BackRing::<
        fsif_request,
        fsif_response,
    >::AGREES;
};
/// A side's state in XenStore: it has set itself up.
pub const STATE_INITIALISED: &str = "init";
/// It is ready for requests.
pub const STATE_READY: &str = "ready";
/// It is about to go away.
pub const STATE_CLOSING: &str = "closing";
/// It has gone away.
pub const STATE_CLOSED: &str = "closed";
