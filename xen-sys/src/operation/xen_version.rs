// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`xen_version`](crate::hypercall::xen_version).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::prelude::*;
use crate::version::*;
use crate::hypercall::{Varbuf, XenVersion};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

command! {
/// The version, as result: the major number in bits 31..16, the minor one in 15..0. No argument.
    safe XENVER_version: XenVersion = crate::version::XenVersionOp::XENVER_version.0;
}

command! {
/// What follows the minor number: `xen_extraversion_t`.
    safe XENVER_extraversion: XenVersion = crate::version::XenVersionOp::XENVER_extraversion.0, Output(xen_extraversion_t);
}

command! {
/// The sorts of guests that can run: `xen_capabilities_info_t`.
    safe XENVER_capabilities: XenVersion = crate::version::XenVersionOp::XENVER_capabilities.0, Output(xen_capabilities_info_t);
}

command! {
/// What sources Xen was built from: `xen_changeset_info_t`.
    safe XENVER_changeset: XenVersion = crate::version::XenVersionOp::XENVER_changeset.0, Output(xen_changeset_info_t);
}

command! {
/// The size of a page in bytes, as result. No argument.
    safe XENVER_pagesize: XenVersion = crate::version::XenVersionOp::XENVER_pagesize.0;
}

command! {
/// The calling domain's UUID, as the toolstack has set it: `xen_domain_handle_t`.
    safe XENVER_guest_handle: XenVersion = crate::version::XenVersionOp::XENVER_guest_handle.0, Output(xen_domain_handle_t);
}

command! {
/// Xen's command line: `xen_commandline_t`.
    safe XENVER_commandline: XenVersion = crate::version::XenVersionOp::XENVER_commandline.0, Output(xen_commandline_t);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::version::xen_compile_info {}

command! {
/// How Xen was built: `xen_compile_info`.
    safe XENVER_compile_info: XenVersion = crate::version::XenVersionOp::XENVER_compile_info.0, Output(crate::version::xen_compile_info);
}

alone! { plain crate::version::xen_compile_info: XenVersion = crate::version::XenVersionOp::XENVER_compile_info.0, Output; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::version::xen_platform_parameters {}

command! {
/// Where Xen is in the guest's address space: `xen_platform_parameters`.
    safe XENVER_platform_parameters: XenVersion = crate::version::XenVersionOp::XENVER_platform_parameters.0, Output(crate::version::xen_platform_parameters);
}

alone! { plain crate::version::xen_platform_parameters: XenVersion = crate::version::XenVersionOp::XENVER_platform_parameters.0, Output; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::version::xen_feature_info {}

command! {
/// Features: `xen_feature_info`.
    safe XENVER_get_features: XenVersion = crate::version::XenVersionOp::XENVER_get_features.0, Both(crate::version::xen_feature_info);
}

alone! { plain crate::version::xen_feature_info: XenVersion = crate::version::XenVersionOp::XENVER_get_features.0, Both; }

command! {
/// The build id that the linker has given Xen, in binary: `xen_varbuf`.
    safe XENVER_build_id: XenVersion = crate::version::XenVersionOp::XENVER_build_id.0, varbuf;
}

command! {
/// `XENVER_extraversion` of any length: `xen_varbuf`.
    safe XENVER_extraversion2: XenVersion = crate::version::XenVersionOp::XENVER_extraversion2.0, varbuf;
}

command! {
/// `XENVER_capabilities` of any length: `xen_varbuf`.
    safe XENVER_capabilities2: XenVersion = crate::version::XenVersionOp::XENVER_capabilities2.0, varbuf;
}

command! {
/// `XENVER_changeset` of any length: `xen_varbuf`.
    safe XENVER_changeset2: XenVersion = crate::version::XenVersionOp::XENVER_changeset2.0, varbuf;
}

command! {
/// `XENVER_commandline` of any length: `xen_varbuf`.
    safe XENVER_commandline2: XenVersion = crate::version::XenVersionOp::XENVER_commandline2.0, varbuf;
}

