// SPDX-License-Identifier: MIT
//! Small ones: `console_io`, `platform_op`, `hypfs_op`, `multicall`, debug registers.

use xen_sys::XenError;
use xen_sys::errno::xen_errno;
use xen_sys::hypercall::{
    console_read, console_write, hypfs_version, multicall, platform_op, xen_version,
};
use xen_sys::operation::XENVER_version;
use xen_sys::platform::{XenPcpuFlags, xenpf_pcpuinfo};
use xen_sys::version::XenVersionOp;
use xen_sys::xen::{XenHypercall, multicall_entry};

use crate::calls::{self, XEN};
use crate::report::Report;

pub(super) fn check(report: &Report) {
    let answer = console_write(&XEN, b"guest: console_io writes this\n");
    report.check(
        "console_io.write",
        answer.is_ok(),
        format_args!("{answer:?}"),
    );

    let mut nothing = [0; 16];
    let answer = console_read(&XEN, &mut nothing);
    report.check(
        "console_io.read",
        answer == Ok(0),
        format_args!("{answer:?}"),
    );

    let mut cpu = xenpf_pcpuinfo {
        xen_cpuid: 1,
        ..Default::default()
    };
    let answer = platform_op(&XEN, &mut cpu);
    report.check(
        "platform_op.get_cpuinfo",
        answer == Ok(0)
            && cpu.flags == XenPcpuFlags::XEN_PCPU_FLAGS_ONLINE.bits()
            && cpu.max_present == 1,
        format_args!("CPU {} of 0 to {}", cpu.xen_cpuid, cpu.max_present),
    );

    let answer = hypfs_version(&XEN);
    report.check(
        "hypfs_op.get_version",
        answer == Ok(1),
        format_args!("{answer:?}"),
    );

    let answer = calls::tmem();
    report.check(
        "tmem_op",
        answer == Err(XenError::from(xen_errno::XEN_ENOSYS)),
        format_args!("{answer:?}"),
    );

    check_debug_registers(report);
    check_multicall(report);
}

fn check_debug_registers(report: &Report) {
    let address = 0x0012_3450;
    let answer = calls::set_debugreg(2, address);
    report.check("set_debugreg", answer == Ok(0), format_args!("{answer:?}"));
    let answer = calls::get_debugreg(2);
    report.check(
        "get_debugreg",
        answer == Ok(address),
        format_args!("{answer:x?}"),
    );
}

fn check_multicall(report: &Report) {
    let mut both = [multicall_entry::default(); 2];
    for (entry, command) in both
        .iter_mut()
        .zip([XenVersionOp::XENVER_version, XenVersionOp::XENVER_pagesize])
    {
        entry.op = u64::from(XenHypercall::__HYPERVISOR_xen_version.0);
        entry.args[0] = u64::from(command.0);
    }
    // SAFETY: neither question has an address among its arguments.
    let answer = unsafe { multicall(&XEN, &mut both) };
    let version = xen_version(&XEN, XENVER_version);
    report.check(
        "multicall",
        answer == Ok(0) && Ok(both[0].result as usize) == version && both[1].result == 4096,
        format_args!("{:#x}, {}", both[0].result, both[1].result),
    );
}
