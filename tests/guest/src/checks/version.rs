// SPDX-License-Identifier: MIT
//! `xen_version`: which Xen it is.

use xen_sys::features::XenFeature;
use xen_sys::hypercall::{Varbuf, xen_version};
use xen_sys::operation::{
    XENVER_build_id, XENVER_capabilities, XENVER_changeset, XENVER_commandline,
    XENVER_extraversion, XENVER_guest_handle, XENVER_pagesize, XENVER_version,
};
use xen_sys::version::{
    xen_capabilities_info_t, xen_changeset_info_t, xen_commandline_t, xen_compile_info,
    xen_extraversion_t, xen_feature_info, xen_platform_parameters,
};
use xen_sys::xen::xen_domain_handle_t;

use super::text::{Hex, Text};
use crate::calls::XEN;
use crate::report::Report;

pub(super) fn check(report: &Report) {
    let number = xen_version(&XEN, XENVER_version).unwrap_or(0);
    report.check(
        "xen_version.version",
        number >> 16 == 4,
        format_args!("{}.{}", number >> 16, number & 0xffff),
    );

    let size = xen_version(&XEN, XENVER_pagesize);
    report.check(
        "xen_version.pagesize",
        size == Ok(4096),
        format_args!("{size:?}"),
    );

    let mut extra: xen_extraversion_t = [0; _];
    let answer = xen_version(&XEN, XENVER_extraversion(&mut extra));
    report.check(
        "xen_version.extraversion",
        answer == Ok(0) && extra[0] == b'.' as _,
        format_args!("{}", Text(&extra)),
    );

    let mut compiled = xen_compile_info::default();
    let answer = xen_version(&XEN, &mut compiled);
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
    let answer = xen_version(&XEN, XENVER_capabilities(&mut capabilities));
    report.check(
        "xen_version.capabilities",
        answer == Ok(0) && capabilities[0] != 0,
        format_args!("{}", Text(&capabilities)),
    );

    let mut changeset: xen_changeset_info_t = [0; _];
    let answer = xen_version(&XEN, XENVER_changeset(&mut changeset));
    report.check(
        "xen_version.changeset",
        answer == Ok(0),
        format_args!("{}", Text(&changeset)),
    );

    let mut platform = xen_platform_parameters::default();
    let answer = xen_version(&XEN, &mut platform);
    report.check(
        "xen_version.platform_parameters",
        answer == Ok(0) && platform.virt_start == xen_sys::arch::HYPERVISOR_VIRT_START,
        format_args!("{:#x}", platform.virt_start),
    );

    let mut features = xen_feature_info::default();
    let answer = xen_version(&XEN, &mut features);
    report.check(
        "xen_version.get_features",
        answer == Ok(0) && features.submap & (1 << XenFeature::XENFEAT_dom0.0) != 0,
        format_args!("{:#x}", features.submap),
    );

    let mut handle = xen_domain_handle_t::default();
    let answer = xen_version(&XEN, XENVER_guest_handle(&mut handle));
    report.check(
        "xen_version.guest_handle",
        answer == Ok(0) && handle == [0; 16],
        format_args!("{}", Hex(&handle)),
    );

    let mut line: xen_commandline_t = [0; _];
    let answer = xen_version(&XEN, XENVER_commandline(&mut line));
    report.check(
        "xen_version.commandline",
        answer == Ok(0),
        format_args!("{}", Text(&line)),
    );

    check_build_id(report);
}

fn check_build_id(report: &Report) {
    let mut id = Varbuf::<32>::new();
    let answer = xen_version(&XEN, XENVER_build_id(&mut id));
    let bytes = id.bytes().get(..answer.unwrap_or(0)).unwrap_or(&[]);
    report.check(
        "xen_version.build_id",
        !bytes.is_empty(),
        format_args!("{}", Hex(bytes)),
    );
}
