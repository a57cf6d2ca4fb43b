// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Which Xen it is: version, build, and what it can do.
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(63u8);
}
/// The questions that `HYPERVISOR_xen_version` answers.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct XenVersionOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl XenVersionOp {
    /// The version, as result: the major number in bits 31..16, the minor one in 15..0. No argument.
    pub const XENVER_version: Self = Self(0);
    /// What follows the minor number: `xen_extraversion_t`.
    pub const XENVER_extraversion: Self = Self(1);
    /// How Xen was built: `xen_compile_info`.
    pub const XENVER_compile_info: Self = Self(2);
    /// The sorts of guests that can run: `xen_capabilities_info_t`.
    pub const XENVER_capabilities: Self = Self(3);
    /// What sources Xen was built from: `xen_changeset_info_t`.
    pub const XENVER_changeset: Self = Self(4);
    /// Where Xen is in the guest's address space: `xen_platform_parameters`.
    pub const XENVER_platform_parameters: Self = Self(5);
    /// Features: `xen_feature_info`.
    pub const XENVER_get_features: Self = Self(6);
    /// The size of a page in bytes, as result. No argument.
    pub const XENVER_pagesize: Self = Self(7);
    /// The calling domain's UUID, as the toolstack has set it: `xen_domain_handle_t`.
    pub const XENVER_guest_handle: Self = Self(8);
    /// Xen's command line: `xen_commandline_t`.
    pub const XENVER_commandline: Self = Self(9);
    /// The build id that the linker has given Xen, in binary: `xen_varbuf`.
    pub const XENVER_build_id: Self = Self(10);
    /// `XENVER_extraversion` of any length: `xen_varbuf`.
    ///
    /// Newer than Xen 4.17.
    pub const XENVER_extraversion2: Self = Self(11);
    /// `XENVER_capabilities` of any length: `xen_varbuf`.
    ///
    /// Newer than Xen 4.17.
    pub const XENVER_capabilities2: Self = Self(12);
    /// `XENVER_changeset` of any length: `xen_varbuf`.
    ///
    /// Newer than Xen 4.17.
    pub const XENVER_changeset2: Self = Self(13);
    /// `XENVER_commandline` of any length: `xen_varbuf`.
    ///
    /// Newer than Xen 4.17.
    pub const XENVER_commandline2: Self = Self(14);
}
self::__xen_header::abi::__group! {
    XenVersionOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    XenVersionOp u32 XENVER_version "XENVER_version" XENVER_extraversion
    "XENVER_extraversion" XENVER_compile_info "XENVER_compile_info" XENVER_capabilities
    "XENVER_capabilities" XENVER_changeset "XENVER_changeset" XENVER_platform_parameters
    "XENVER_platform_parameters" XENVER_get_features "XENVER_get_features"
    XENVER_pagesize "XENVER_pagesize" XENVER_guest_handle "XENVER_guest_handle"
    XENVER_commandline "XENVER_commandline" XENVER_build_id "XENVER_build_id"
    XENVER_extraversion2 "XENVER_extraversion2" XENVER_capabilities2
    "XENVER_capabilities2" XENVER_changeset2 "XENVER_changeset2" XENVER_commandline2
    "XENVER_commandline2"
}
#[allow(nonstandard_style, clippy::all)]
/// The answer to `XENVER_extraversion`, as in ".0-rc1".
pub type xen_extraversion_t = [c_char; 16];
#[allow(nonstandard_style, clippy::all)]
/// Its length.
pub const XEN_EXTRAVERSION_LEN: usize = size_of::<xen_extraversion_t>();
/// How Xen was built.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_compile_info {
    /// The compiler's name and version.
    pub compiler: [c_char; 64],
    /// Who has built it.
    pub compile_by: [c_char; 16],
    /// Where it was built.
    pub compile_domain: [c_char; 32],
    /// When it was built.
    pub compile_date: [c_char; 32],
}
/// `xen_compile_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_compile_info_t = xen_compile_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_compile_info on 63u8, known LAYOUT[(144u64 1u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// The answer to `XENVER_capabilities`: words such as "xen-3.0-x86_64" and "hvm-3.0-x86_32", with
/// blanks in between.
pub type xen_capabilities_info_t = [c_char; 1024];
#[allow(nonstandard_style, clippy::all)]
/// Its length.
pub const XEN_CAPABILITIES_INFO_LEN: usize = size_of::<xen_capabilities_info_t>();
#[allow(nonstandard_style, clippy::all)]
/// The answer to `XENVER_changeset`.
pub type xen_changeset_info_t = [c_char; 64];
#[allow(nonstandard_style, clippy::all)]
/// Its length.
pub const XEN_CHANGESET_INFO_LEN: usize = size_of::<xen_changeset_info_t>();
/// Where Xen is in the guest's address space.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_platform_parameters {
    /// The first virtual address that is Xen's and not the guest's.
    pub virt_start: xen_ulong_t,
}
/// `xen_platform_parameters` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_platform_parameters_t = xen_platform_parameters;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_platform_parameters on 63u8, spelled Struct
    "xen_platform_parameters" "virt_start" b"u"[] [] [] expects 4u8 is[] {}
}
/// A submap of the features.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_feature_info {
    /// Which submap: below `XENFEAT_NR_SUBMAPS`.
    pub submap_idx: u32,
    /// Its bits: bit `n` is feature `32 * submap_idx + n`.
    pub submap: u32,
}
/// `xen_feature_info` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_feature_info_t = xen_feature_info;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_feature_info on 63u8, known LAYOUT[(8u64 4u64)] {}
}
#[allow(nonstandard_style, clippy::all)]
/// The answer to `XENVER_commandline`.
pub type xen_commandline_t = [c_char; 1024];
/// The build id, under the name that this answer has had before others of any length came: see
/// `xen_varbuf`.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_build_id {
    /// How many bytes there is room for.
    pub len: u32,
    /// The build id.
    pub buf: [c_uchar; 0],
}
/// `xen_build_id` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_build_id_t = xen_build_id;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_build_id on 63u8, known LAYOUT[(4u64 4u64)] {}
}
/// An answer of any length.
///
/// The call's result is how many bytes it has, or minus an error number of errno.h; ENOBUFS where
/// there is not enough room. Without an argument (NULL), the result is how many bytes there would be,
/// which may be zero. Text does not end in zero, and may in theory be something else than ASCII or
/// UTF-8: a command line is whatever the boot loader has passed.
///
/// Newer than Xen 4.17.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct xen_varbuf {
    /// How many bytes there is room for.
    pub len: u32,
    /// The answer.
    pub buf: [c_uchar; 0],
}
/// `xen_varbuf` under its typedef name.
#[allow(non_camel_case_types)]
pub type xen_varbuf_t = xen_varbuf;
self::__xen_header::abi::__record! {
    Abi[zeroed] for xen_varbuf on 63u8, known LAYOUT[(4u64 4u64)] {}
}
