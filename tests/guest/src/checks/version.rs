// SPDX-License-Identifier: MIT
//! `xen_version`: which Xen it is.

use xen_sys::features::XenFeature;
use xen_sys::version::{
    XenVersionOp, xen_build_id, xen_capabilities_info_t, xen_changeset_info_t, xen_commandline_t,
    xen_compile_info, xen_extraversion_t, xen_feature_info, xen_platform_parameters,
};
use xen_sys::xen::xen_domain_handle_t;

use super::text::{Hex, Text};
use crate::calls::{version, version_number};
use crate::report::Report;

pub(super) fn check(report: &Report) {
    let number = version_number(XenVersionOp::XENVER_version.0).unwrap_or(0);
    report.check(
        "xen_version.version",
        number >> 16 == 4,
        format_args!("{}.{}", number >> 16, number & 0xffff),
    );

    let size = version_number(XenVersionOp::XENVER_pagesize.0);
    report.check(
        "xen_version.pagesize",
        size == Ok(4096),
        format_args!("{size:?}"),
    );

    let mut extra: xen_extraversion_t = [0; _];
    let answer = version(XenVersionOp::XENVER_extraversion.0, &mut extra);
    report.check(
        "xen_version.extraversion",
        answer == Ok(0) && extra[0] == b'.' as _,
        format_args!("{}", Text(&extra)),
    );

    let mut compiled = xen_compile_info::default();
    let answer = version(XenVersionOp::XENVER_compile_info.0, &mut compiled);
    report.check(
        "xen_version.compile_info",
        answer == Ok(0) && compiled.compile_date[0] != 0,
        format_args!(
            "{}; {}",
            Text(&compiled.compiler),
            Text(&compiled.compile_date)
        ),
    );

    let mut capabilities: xen_capabilities_info_t = [0; _];
    let answer = version(XenVersionOp::XENVER_capabilities.0, &mut capabilities);
    report.check(
        "xen_version.capabilities",
        answer == Ok(0) && capabilities[0] != 0,
        format_args!("{}", Text(&capabilities)),
    );

    let mut changeset: xen_changeset_info_t = [0; _];
    let answer = version(XenVersionOp::XENVER_changeset.0, &mut changeset);
    report.check(
        "xen_version.changeset",
        answer == Ok(0),
        format_args!("{}", Text(&changeset)),
    );

    let mut platform = xen_platform_parameters::default();
    let answer = version(XenVersionOp::XENVER_platform_parameters.0, &mut platform);
    report.check(
        "xen_version.platform_parameters",
        answer == Ok(0) && platform.virt_start == xen_sys::arch::HYPERVISOR_VIRT_START,
        format_args!("{:#x}", platform.virt_start),
    );

    let mut features = xen_feature_info::default();
    let answer = version(XenVersionOp::XENVER_get_features.0, &mut features);
    report.check(
        "xen_version.get_features",
        answer == Ok(0) && features.submap & (1 << XenFeature::XENFEAT_dom0.0) != 0,
        format_args!("{:#x}", features.submap),
    );

    let mut handle = xen_domain_handle_t::default();
    let answer = version(XenVersionOp::XENVER_guest_handle.0, &mut handle);
    report.check(
        "xen_version.guest_handle",
        answer == Ok(0) && handle == [0; 16],
        format_args!("{}", Hex(&handle)),
    );

    let mut line: xen_commandline_t = [0; _];
    let answer = version(XenVersionOp::XENVER_commandline.0, &mut line);
    report.check(
        "xen_version.commandline",
        answer == Ok(0),
        format_args!("{}", Text(&line)),
    );

    check_build_id(report);
}

/// The record ends in as many bytes as there is room for.
fn check_build_id(report: &Report) {
    #[repr(C)]
    struct BuildId {
        head: xen_build_id,
        bytes: [u8; 32],
    }
    let mut id = BuildId {
        head: xen_build_id::default(),
        bytes: [0; 32],
    };
    id.head.len = 32;
    let answer = version(XenVersionOp::XENVER_build_id.0, &mut id);
    let bytes = id.bytes.get(..answer.unwrap_or(0)).unwrap_or(&[]);
    report.check(
        "xen_version.build_id",
        !bytes.is_empty(),
        format_args!("{}", Hex(bytes)),
    );
}
