// SPDX-License-Identifier: MIT
//! Which Xen it is: version, build, and what it can do.

use xen_abi::prelude::*;

xen_header! {
    file: "version.h",
    guard: "__XEN_PUBLIC_VERSION_H__",
    include: ["xen.h"],
    reasons: {
        no_native_int: "text, one byte for each character",
    },
}

c_comment! {
    "long xen_version(int cmd, void *arg)"
    ""
    "@cmd == XENVER_* (the question)."
    "@arg == where the answer goes; NULL where it is the call's result."
    ""
    "The result is zero for all but XENVER_version, XENVER_pagesize, and those"
    "from XENVER_build_id on. Text of fixed length ends in zero, and is cut off"
    "where it is too long. A domain that may not know gets \"<denied>\", or zeros."
}

/// The questions that `HYPERVISOR_xen_version` answers.
#[xen_abi(open_enum(u32))]
pub enum XenVersionOp {
    /// The version, as result: the major number in bits 31..16, the minor one in 15..0. No argument.
    #[abi(op(__HYPERVISOR_xen_version))]
    XENVER_version = 0,
    /// What follows the minor number: `xen_extraversion_t`.
    #[abi(op(__HYPERVISOR_xen_version, output(xen_extraversion_t)))]
    XENVER_extraversion = 1,
    /// How Xen was built: `xen_compile_info`.
    XENVER_compile_info = 2,
    /// The sorts of guests that can run: `xen_capabilities_info_t`.
    #[abi(op(__HYPERVISOR_xen_version, output(xen_capabilities_info_t)))]
    XENVER_capabilities = 3,
    /// What sources Xen was built from: `xen_changeset_info_t`.
    #[abi(op(__HYPERVISOR_xen_version, output(xen_changeset_info_t)))]
    XENVER_changeset = 4,
    /// Where Xen is in the guest's address space: `xen_platform_parameters`.
    XENVER_platform_parameters = 5,
    /// Features: `xen_feature_info`.
    XENVER_get_features = 6,
    /// The size of a page in bytes, as result. No argument.
    #[abi(op(__HYPERVISOR_xen_version))]
    XENVER_pagesize = 7,
    /// The calling domain's UUID, as the toolstack has set it: `xen_domain_handle_t`.
    #[abi(op(__HYPERVISOR_xen_version, output(xen_domain_handle_t)))]
    XENVER_guest_handle = 8,
    /// Xen's command line: `xen_commandline_t`.
    #[abi(op(__HYPERVISOR_xen_version, output(xen_commandline_t)))]
    XENVER_commandline = 9,
    /// The build id that the linker has given Xen, in binary: `xen_varbuf`.
    XENVER_build_id = 10,
    /// `XENVER_extraversion` of any length: `xen_varbuf`.
    #[abi(since = "> 4.17")]
    XENVER_extraversion2 = 11,
    /// `XENVER_capabilities` of any length: `xen_varbuf`.
    #[abi(since = "> 4.17")]
    XENVER_capabilities2 = 12,
    /// `XENVER_changeset` of any length: `xen_varbuf`.
    #[abi(since = "> 4.17")]
    XENVER_changeset2 = 13,
    /// `XENVER_commandline` of any length: `xen_varbuf`.
    #[abi(since = "> 4.17")]
    XENVER_commandline2 = 14,
}

/// The answer to `XENVER_extraversion`, as in ".0-rc1".
#[xen_abi]
pub type xen_extraversion_t = [c_char; 16];
/// Its length.
#[xen_abi]
pub const XEN_EXTRAVERSION_LEN: usize = size_of::<xen_extraversion_t>();

/// How Xen was built.
#[xen_abi(
    op(__HYPERVISOR_xen_version, XENVER_compile_info),
    typedef,
    expect(no_native_int)
)]
pub struct xen_compile_info {
    /// The compiler's name and version.
    #[abi(output)]
    pub compiler: [c_char; 64],
    /// Who has built it.
    #[abi(output)]
    pub compile_by: [c_char; 16],
    /// Where it was built.
    #[abi(output)]
    pub compile_domain: [c_char; 32],
    /// When it was built.
    #[abi(output)]
    pub compile_date: [c_char; 32],
}

/// The answer to `XENVER_capabilities`: words such as "xen-3.0-x86_64" and "hvm-3.0-x86_32", with
/// blanks in between.
#[xen_abi]
pub type xen_capabilities_info_t = [c_char; 1024];
/// Its length.
#[xen_abi]
pub const XEN_CAPABILITIES_INFO_LEN: usize = size_of::<xen_capabilities_info_t>();

/// The answer to `XENVER_changeset`.
#[xen_abi]
pub type xen_changeset_info_t = [c_char; 64];
/// Its length.
#[xen_abi]
pub const XEN_CHANGESET_INFO_LEN: usize = size_of::<xen_changeset_info_t>();

/// Where Xen is in the guest's address space.
#[xen_abi(
    op(__HYPERVISOR_xen_version, XENVER_platform_parameters),
    typedef,
    expect(same_layout, reason = "an address as wide as the guest's registers")
)]
pub struct xen_platform_parameters {
    /// The first virtual address that is Xen's and not the guest's.
    #[abi(output)]
    pub virt_start: xen_ulong_t,
}

/// A submap of the features.
#[xen_abi(op(__HYPERVISOR_xen_version, XENVER_get_features), typedef)]
pub struct xen_feature_info {
    /// Which submap: below `XENFEAT_NR_SUBMAPS`.
    #[abi(input)]
    pub submap_idx: u32,
    /// Its bits: bit `n` is feature `32 * submap_idx + n`.
    #[abi(output)]
    pub submap: u32,
}

c_comment! { "The features' numbers." }
c_include! { "features.h" }

/// The answer to `XENVER_commandline`.
#[xen_abi]
pub type xen_commandline_t = [c_char; 1024];

/// The build id, under the name that this answer has had before others of any length came: see
/// `xen_varbuf`.
#[xen_abi(
    op(__HYPERVISOR_xen_version, XENVER_build_id),
    typedef,
    expect(no_native_int)
)]
pub struct xen_build_id {
    /// How many bytes there is room for.
    #[abi(input)]
    pub len: u32,
    /// The build id.
    #[abi(output, flexible(XEN_FLEX_ARRAY_DIM))]
    pub buf: [c_uchar; 0],
}

/// An answer of any length.
///
/// The call's result is how many bytes it has, or minus an error number of errno.h; ENOBUFS where
/// there is not enough room. Without an argument (NULL), the result is how many bytes there would be,
/// which may be zero. Text does not end in zero, and may in theory be something else than ASCII or
/// UTF-8: a command line is whatever the boot loader has passed.
#[xen_abi(
    op(__HYPERVISOR_xen_version, XENVER_build_id),
    op(__HYPERVISOR_xen_version, XENVER_extraversion2),
    op(__HYPERVISOR_xen_version, XENVER_capabilities2),
    op(__HYPERVISOR_xen_version, XENVER_changeset2),
    op(__HYPERVISOR_xen_version, XENVER_commandline2),
    typedef,
    expect(no_native_int),
    expect(
        duplicate_op,
        reason = "the build id had a record of its own before other answers took its form"
    ),
    since = "> 4.17"
)]
pub struct xen_varbuf {
    /// How many bytes there is room for.
    #[abi(input)]
    pub len: u32,
    /// The answer.
    #[abi(output, flexible(XEN_FLEX_ARRAY_DIM))]
    pub buf: [c_uchar; 0],
}
