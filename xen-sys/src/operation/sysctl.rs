// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`sysctl`](crate::hypercall::sysctl).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::prelude::*;
use crate::sysctl::*;
use crate::hypercall::{Varbuf, Sysctl};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

/// [`xen_sysctl_readconsole`](crate::sysctl::xen_sysctl_readconsole) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_readconsole__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_readconsole,
    buffer: Option<&'a mut [u8]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_readconsole {
    type With<'a> = xen_sysctl_readconsole__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_readconsole__with<'_> {
        xen_sysctl_readconsole__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_sysctl_readconsole__with<'a> {
    /// Where the characters go.
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a mut [u8]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_readconsole__with<'_> {
    type Record = crate::sysctl::xen_sysctl_readconsole;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_readconsole], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        if let Some(length) = common_length([("buffer", buffer.as_ref().map(|it| it.len()), false)])? {
            op.count = FromLength::from_length(length);
        }
        shared_buffer = share(transport, buffer.map(Memory::output))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// Read the console: `xen_sysctl_readconsole`.
    safe XEN_SYSCTL_readconsole: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_readconsole.0, Both(crate::sysctl::xen_sysctl_readconsole);
}

alone! { with xen_sysctl_readconsole__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_readconsole.0, Both; }

/// [`xen_sysctl_tbuf_op`](crate::sysctl::xen_sysctl_tbuf_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_tbuf_op__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_tbuf_op,
    cpu_mask__bitmap: Option<&'a mut [uint8]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_tbuf_op {
    type With<'a> = xen_sysctl_tbuf_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_tbuf_op__with<'_> {
        xen_sysctl_tbuf_op__with {
            op: self,
            cpu_mask__bitmap: None,
        }
    }
}

impl<'a> xen_sysctl_tbuf_op__with<'a> {
    /// The bits, eight to a byte, lowest first.
    #[inline(always)]
    pub fn cpu_mask__bitmap(mut self, cpu_mask__bitmap: &'a mut [uint8]) -> Self {
        self.cpu_mask__bitmap = Some(cpu_mask__bitmap);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_tbuf_op__with<'_> {
    type Record = crate::sysctl::xen_sysctl_tbuf_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_tbuf_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, cpu_mask__bitmap } = self;
        let mut shared_cpu_mask__bitmap = None;
        let needed = (|| Some((op.cpu_mask.nr_bits as u64).checked_add(7u64)?.checked_div(8u64)?))();
        at_least("cpu_mask__bitmap", cpu_mask__bitmap.as_ref().map(|it| it.len()), needed, false)?;
        shared_cpu_mask__bitmap = share(transport, cpu_mask__bitmap.map(Memory::both))?;
        op.cpu_mask.bitmap = handle(&shared_cpu_mask__bitmap);
        Ok((core::slice::from_mut(op), (shared_cpu_mask__bitmap,)))
    }
}

command! {
/// Control the trace buffers: `xen_sysctl_tbuf_op`.
    safe XEN_SYSCTL_tbuf_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_tbuf_op.0, Both(crate::sysctl::xen_sysctl_tbuf_op);
}

alone! { with xen_sysctl_tbuf_op__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_tbuf_op.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sysctl::xen_sysctl_physinfo {}

command! {
/// Describe the machine: `xen_sysctl_physinfo`.
    safe XEN_SYSCTL_physinfo: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_physinfo.0, Output(crate::sysctl::xen_sysctl_physinfo);
}

alone! { plain crate::sysctl::xen_sysctl_physinfo: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_physinfo.0, Output; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sysctl::xen_sysctl_sched_id {}

command! {
/// Tell the scheduler: `xen_sysctl_sched_id`.
    safe XEN_SYSCTL_sched_id: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_sched_id.0, Output(crate::sysctl::xen_sysctl_sched_id);
}

alone! { plain crate::sysctl::xen_sysctl_sched_id: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_sched_id.0, Output; }

/// [`xen_sysctl_perfc_op`](crate::sysctl::xen_sysctl_perfc_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_perfc_op__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_perfc_op,
    desc: Option<&'a mut [xen_sysctl_perfc_desc_t]>,
    val: Option<&'a mut [xen_sysctl_perfc_val_t]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_perfc_op {
    type With<'a> = xen_sysctl_perfc_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_perfc_op__with<'_> {
        xen_sysctl_perfc_op__with {
            op: self,
            desc: None,
            val: None,
        }
    }
}

impl<'a> xen_sysctl_perfc_op__with<'a> {
    /// Where the descriptions go; may be NULL.
    #[inline(always)]
    pub fn desc(mut self, desc: &'a mut [xen_sysctl_perfc_desc_t]) -> Self {
        self.desc = Some(desc);
        self
    }

    /// Where the values go, counter by counter; may be NULL.
    #[inline(always)]
    pub fn val(mut self, val: &'a mut [xen_sysctl_perfc_val_t]) -> Self {
        self.val = Some(val);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_perfc_op__with<'_> {
    type Record = crate::sysctl::xen_sysctl_perfc_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_perfc_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, desc, val } = self;
        let mut shared_desc = None;
        let mut shared_val = None;
        shared_desc = share(transport, desc.map(Memory::output))?;
        op.desc = handle(&shared_desc);
        shared_val = share(transport, val.map(Memory::output))?;
        op.val = handle(&shared_val);
        Ok((core::slice::from_mut(op), (shared_desc,shared_val,)))
    }
}

command! {
/// Read or reset performance counters: `xen_sysctl_perfc_op`.
///
/// # Safety
/// - `desc` is long enough: `nr_counters` elements, as a query without buffers tells.
/// - `val` is long enough: `nr_vals` elements, as a query without buffers tells.
    unsafe XEN_SYSCTL_perfc_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_perfc_op.0, Both(crate::sysctl::xen_sysctl_perfc_op);
}

/// [`xen_sysctl_getdomaininfolist`](crate::sysctl::xen_sysctl_getdomaininfolist) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_getdomaininfolist__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_getdomaininfolist,
    buffer: Option<&'a mut [xen_domctl_getdomaininfo_t]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_getdomaininfolist {
    type With<'a> = xen_sysctl_getdomaininfolist__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_getdomaininfolist__with<'_> {
        xen_sysctl_getdomaininfolist__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_sysctl_getdomaininfolist__with<'a> {
    /// Where the domains go, in the order of their numbers.
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a mut [xen_domctl_getdomaininfo_t]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_getdomaininfolist__with<'_> {
    type Record = crate::sysctl::xen_sysctl_getdomaininfolist;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_getdomaininfolist], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        if let Some(length) = common_length([("buffer", buffer.as_ref().map(|it| it.len()), false)])? {
            op.max_domains = FromLength::from_length(length);
        }
        shared_buffer = share(transport, buffer.map(Memory::output))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// List the domains: `xen_sysctl_getdomaininfolist`.
    safe XEN_SYSCTL_getdomaininfolist: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_getdomaininfolist.0, Both(crate::sysctl::xen_sysctl_getdomaininfolist);
}

alone! { with xen_sysctl_getdomaininfolist__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_getdomaininfolist.0, Both; }

/// [`xen_sysctl_debug_keys`](crate::sysctl::xen_sysctl_debug_keys) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_debug_keys__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_debug_keys,
    keys: Option<&'a [u8]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_debug_keys {
    type With<'a> = xen_sysctl_debug_keys__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_debug_keys__with<'_> {
        xen_sysctl_debug_keys__with {
            op: self,
            keys: None,
        }
    }
}

impl<'a> xen_sysctl_debug_keys__with<'a> {
    /// The keys.
    #[inline(always)]
    pub fn keys(mut self, keys: &'a [u8]) -> Self {
        self.keys = Some(keys);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_debug_keys__with<'_> {
    type Record = crate::sysctl::xen_sysctl_debug_keys;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_debug_keys], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, keys } = self;
        let mut shared_keys = None;
        if let Some(length) = common_length([("keys", keys.as_ref().map(|it| it.len()), false)])? {
            op.nr_keys = FromLength::from_length(length);
        }
        shared_keys = share(transport, keys.map(Memory::input))?;
        op.keys = handle(&shared_keys);
        Ok((core::slice::from_mut(op), (shared_keys,)))
    }
}

command! {
/// Press keys of the serial console: `xen_sysctl_debug_keys`.
    safe XEN_SYSCTL_debug_keys: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_debug_keys.0, Input(crate::sysctl::xen_sysctl_debug_keys);
}

alone! { with xen_sysctl_debug_keys__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_debug_keys.0, Input; }

/// [`xen_sysctl_getcpuinfo`](crate::sysctl::xen_sysctl_getcpuinfo) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_getcpuinfo__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_getcpuinfo,
    info: Option<&'a mut [xen_sysctl_cpuinfo_t]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_getcpuinfo {
    type With<'a> = xen_sysctl_getcpuinfo__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_getcpuinfo__with<'_> {
        xen_sysctl_getcpuinfo__with {
            op: self,
            info: None,
        }
    }
}

impl<'a> xen_sysctl_getcpuinfo__with<'a> {
    /// Where it goes, by the CPUs' numbers.
    #[inline(always)]
    pub fn info(mut self, info: &'a mut [xen_sysctl_cpuinfo_t]) -> Self {
        self.info = Some(info);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_getcpuinfo__with<'_> {
    type Record = crate::sysctl::xen_sysctl_getcpuinfo;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_getcpuinfo], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, info } = self;
        let mut shared_info = None;
        if let Some(length) = common_length([("info", info.as_ref().map(|it| it.len()), false)])? {
            op.max_cpus = FromLength::from_length(length);
        }
        shared_info = share(transport, info.map(Memory::output))?;
        op.info = handle(&shared_info);
        Ok((core::slice::from_mut(op), (shared_info,)))
    }
}

command! {
/// Tell how long CPUs were idle: `xen_sysctl_getcpuinfo`.
    safe XEN_SYSCTL_getcpuinfo: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_getcpuinfo.0, Both(crate::sysctl::xen_sysctl_getcpuinfo);
}

alone! { with xen_sysctl_getcpuinfo__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_getcpuinfo.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sysctl::xen_sysctl_availheap {}

command! {
/// Tell how much memory is free: `xen_sysctl_availheap`.
    safe XEN_SYSCTL_availheap: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_availheap.0, Both(crate::sysctl::xen_sysctl_availheap);
}

alone! { plain crate::sysctl::xen_sysctl_availheap: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_availheap.0, Both; }

/// [`xen_sysctl_get_pmstat`](crate::sysctl::xen_sysctl_get_pmstat) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_get_pmstat__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_get_pmstat,
    u__getpx__trans_pt: Option<&'a mut [uint64]>,
    u__getpx__pt: Option<&'a mut [pm_px_val_t]>,
    u__getcx__triggers: Option<&'a mut [uint64]>,
    u__getcx__residencies: Option<&'a mut [uint64]>,
    u__getcx__pc: Option<&'a mut [uint64]>,
    u__getcx__cc: Option<&'a mut [uint64]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_get_pmstat {
    type With<'a> = xen_sysctl_get_pmstat__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_get_pmstat__with<'_> {
        xen_sysctl_get_pmstat__with {
            op: self,
            u__getpx__trans_pt: None,
            u__getpx__pt: None,
            u__getcx__triggers: None,
            u__getcx__residencies: None,
            u__getcx__pc: None,
            u__getcx__cc: None,
        }
    }
}

impl<'a> xen_sysctl_get_pmstat__with<'a> {
    /// Where it goes how often the CPU has gone from state `i` to state `j`, at `i * total + j`.
    #[inline(always)]
    pub fn u__getpx__trans_pt(mut self, u__getpx__trans_pt: &'a mut [uint64]) -> Self {
        self.u__getpx__trans_pt = Some(u__getpx__trans_pt);
        self
    }

    /// Where the states go.
    #[inline(always)]
    pub fn u__getpx__pt(mut self, u__getpx__pt: &'a mut [pm_px_val_t]) -> Self {
        self.u__getpx__pt = Some(u__getpx__pt);
        self
    }

    /// Where it goes how often the CPU has gone into each state.
    #[inline(always)]
    pub fn u__getcx__triggers(mut self, u__getcx__triggers: &'a mut [uint64]) -> Self {
        self.u__getcx__triggers = Some(u__getcx__triggers);
        self
    }

    /// Where it goes how long the CPU has been in each state, in nanoseconds.
    #[inline(always)]
    pub fn u__getcx__residencies(mut self, u__getcx__residencies: &'a mut [uint64]) -> Self {
        self.u__getcx__residencies = Some(u__getcx__residencies);
        self
    }

    /// Where it goes how long the package has been in each of its states, as the hardware counts,
    /// in nanoseconds; PC1 comes first. What the hardware does not count is not written: fill the
    /// buffer beforehand with a value that tells.
    #[inline(always)]
    pub fn u__getcx__pc(mut self, u__getcx__pc: &'a mut [uint64]) -> Self {
        self.u__getcx__pc = Some(u__getcx__pc);
        self
    }

    /// The same for the core; CC1 comes first.
    #[inline(always)]
    pub fn u__getcx__cc(mut self, u__getcx__cc: &'a mut [uint64]) -> Self {
        self.u__getcx__cc = Some(u__getcx__cc);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_get_pmstat__with<'_> {
    type Record = crate::sysctl::xen_sysctl_get_pmstat;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_get_pmstat], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, u__getpx__trans_pt, u__getpx__pt, u__getcx__triggers, u__getcx__residencies, u__getcx__pc, u__getcx__cc } = self;
        let mut shared_u__getpx__trans_pt = None;
        let mut shared_u__getpx__pt = None;
        let mut shared_u__getcx__triggers = None;
        let mut shared_u__getcx__residencies = None;
        let mut shared_u__getcx__pc = None;
        let mut shared_u__getcx__cc = None;
        let tag_0 = op.r#type as u64;
        if [crate::sysctl::XenSysctlPmstat::PMSTAT_get_max_px.0 as u64, crate::sysctl::XenSysctlPmstat::PMSTAT_get_pxstat.0 as u64].contains(&tag_0) {
            shared_u__getpx__trans_pt = share(transport, u__getpx__trans_pt.map(Memory::output))?;
            op.u.getpx.trans_pt = handle(&shared_u__getpx__trans_pt);
            shared_u__getpx__pt = share(transport, u__getpx__pt.map(Memory::output))?;
            op.u.getpx.pt = handle(&shared_u__getpx__pt);
        } else {
            unwanted("u__getpx__trans_pt", u__getpx__trans_pt.is_some())?;
            unwanted("u__getpx__pt", u__getpx__pt.is_some())?;
        }
        if [crate::sysctl::XenSysctlPmstat::PMSTAT_get_max_cx.0 as u64, crate::sysctl::XenSysctlPmstat::PMSTAT_get_cxstat.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__getcx__triggers", u__getcx__triggers.as_ref().map(|it| it.len()), false), ("u__getcx__residencies", u__getcx__residencies.as_ref().map(|it| it.len()), false)])? {
                op.u.getcx.nr = FromLength::from_length(length);
            }
            if let Some(length) = common_length([("u__getcx__pc", u__getcx__pc.as_ref().map(|it| it.len()), false)])? {
                op.u.getcx.nr_pc = FromLength::from_length(length);
            }
            if let Some(length) = common_length([("u__getcx__cc", u__getcx__cc.as_ref().map(|it| it.len()), false)])? {
                op.u.getcx.nr_cc = FromLength::from_length(length);
            }
            shared_u__getcx__triggers = share(transport, u__getcx__triggers.map(Memory::output))?;
            op.u.getcx.triggers = handle(&shared_u__getcx__triggers);
            shared_u__getcx__residencies = share(transport, u__getcx__residencies.map(Memory::output))?;
            op.u.getcx.residencies = handle(&shared_u__getcx__residencies);
            shared_u__getcx__pc = share(transport, u__getcx__pc.map(Memory::output))?;
            op.u.getcx.pc = handle(&shared_u__getcx__pc);
            shared_u__getcx__cc = share(transport, u__getcx__cc.map(Memory::output))?;
            op.u.getcx.cc = handle(&shared_u__getcx__cc);
        } else {
            unwanted("u__getcx__triggers", u__getcx__triggers.is_some())?;
            unwanted("u__getcx__residencies", u__getcx__residencies.is_some())?;
            unwanted("u__getcx__pc", u__getcx__pc.is_some())?;
            unwanted("u__getcx__cc", u__getcx__cc.is_some())?;
        }
        Ok((core::slice::from_mut(op), (shared_u__getpx__trans_pt,shared_u__getpx__pt,shared_u__getcx__triggers,shared_u__getcx__residencies,shared_u__getcx__pc,shared_u__getcx__cc,)))
    }
}

command! {
/// Tell about a CPU's power states: `xen_sysctl_get_pmstat`.
///
/// # Safety
/// - `u__getpx__trans_pt` is long enough: `total * total` elements, as `PMSTAT_get_max_px` tells.
/// - `u__getpx__pt` is long enough: `total` elements, as `PMSTAT_get_max_px` tells.
    unsafe XEN_SYSCTL_get_pmstat: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_get_pmstat.0, Both(crate::sysctl::xen_sysctl_get_pmstat);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sysctl::xen_sysctl_cpu_hotplug {}

command! {
/// Take CPUs online or offline: `xen_sysctl_cpu_hotplug`.
    safe XEN_SYSCTL_cpu_hotplug: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_cpu_hotplug.0, Input(crate::sysctl::xen_sysctl_cpu_hotplug);
}

alone! { plain crate::sysctl::xen_sysctl_cpu_hotplug: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_cpu_hotplug.0, Input; }

/// [`xen_sysctl_pm_op`](crate::sysctl::xen_sysctl_pm_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_pm_op__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_pm_op,
    u__get_para__affected_cpus: Option<&'a mut [uint32]>,
    u__get_para__scaling_available_frequencies: Option<&'a mut [uint32]>,
    u__get_para__scaling_available_governors: Option<&'a mut [u8]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_pm_op {
    type With<'a> = xen_sysctl_pm_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_pm_op__with<'_> {
        xen_sysctl_pm_op__with {
            op: self,
            u__get_para__affected_cpus: None,
            u__get_para__scaling_available_frequencies: None,
            u__get_para__scaling_available_governors: None,
        }
    }
}

impl<'a> xen_sysctl_pm_op__with<'a> {
    /// Where the CPUs go that share the frequency.
    #[inline(always)]
    pub fn u__get_para__affected_cpus(mut self, u__get_para__affected_cpus: &'a mut [uint32]) -> Self {
        self.u__get_para__affected_cpus = Some(u__get_para__affected_cpus);
        self
    }

    /// Where the frequencies go.
    #[inline(always)]
    pub fn u__get_para__scaling_available_frequencies(mut self, u__get_para__scaling_available_frequencies: &'a mut [uint32]) -> Self {
        self.u__get_para__scaling_available_frequencies = Some(u__get_para__scaling_available_frequencies);
        self
    }

    /// Where the governors' names go, with a blank between them.
    #[inline(always)]
    pub fn u__get_para__scaling_available_governors(mut self, u__get_para__scaling_available_governors: &'a mut [u8]) -> Self {
        self.u__get_para__scaling_available_governors = Some(u__get_para__scaling_available_governors);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_pm_op__with<'_> {
    type Record = crate::sysctl::xen_sysctl_pm_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_pm_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, u__get_para__affected_cpus, u__get_para__scaling_available_frequencies, u__get_para__scaling_available_governors } = self;
        let mut shared_u__get_para__affected_cpus = None;
        let mut shared_u__get_para__scaling_available_frequencies = None;
        let mut shared_u__get_para__scaling_available_governors = None;
        let tag_0 = op.cmd as u64;
        if [crate::sysctl::XenSysctlPmOp::GET_CPUFREQ_PARA.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__get_para__affected_cpus", u__get_para__affected_cpus.as_ref().map(|it| it.len()), false)])? {
                op.u.get_para.cpu_num = FromLength::from_length(length);
            }
            if let Some(length) = common_length([("u__get_para__scaling_available_frequencies", u__get_para__scaling_available_frequencies.as_ref().map(|it| it.len()), false)])? {
                op.u.get_para.freq_num = FromLength::from_length(length);
            }
            shared_u__get_para__affected_cpus = share(transport, u__get_para__affected_cpus.map(Memory::output))?;
            op.u.get_para.affected_cpus = handle(&shared_u__get_para__affected_cpus);
            shared_u__get_para__scaling_available_frequencies = share(transport, u__get_para__scaling_available_frequencies.map(Memory::output))?;
            op.u.get_para.scaling_available_frequencies = handle(&shared_u__get_para__scaling_available_frequencies);
            // SAFETY: any bytes are a value of all members of a union of the ABI.
            let needed = unsafe { (|| Some((op.u.get_para.gov_num as u64).checked_mul((crate::sysctl::CPUFREQ_NAME_LEN as u64))?))() };
            at_least("u__get_para__scaling_available_governors", u__get_para__scaling_available_governors.as_ref().map(|it| it.len()), needed, false)?;
            shared_u__get_para__scaling_available_governors = share(transport, u__get_para__scaling_available_governors.map(Memory::output))?;
            op.u.get_para.scaling_available_governors = handle(&shared_u__get_para__scaling_available_governors);
        } else {
            unwanted("u__get_para__affected_cpus", u__get_para__affected_cpus.is_some())?;
            unwanted("u__get_para__scaling_available_frequencies", u__get_para__scaling_available_frequencies.is_some())?;
            unwanted("u__get_para__scaling_available_governors", u__get_para__scaling_available_governors.is_some())?;
        }
        Ok((core::slice::from_mut(op), (shared_u__get_para__affected_cpus,shared_u__get_para__scaling_available_frequencies,shared_u__get_para__scaling_available_governors,)))
    }
}

command! {
/// Control power management: `xen_sysctl_pm_op`.
    safe XEN_SYSCTL_pm_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_pm_op.0, Both(crate::sysctl::xen_sysctl_pm_op);
}

alone! { with xen_sysctl_pm_op__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_pm_op.0, Both; }

/// [`xen_sysctl_page_offline_op`](crate::sysctl::xen_sysctl_page_offline_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_page_offline_op__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_page_offline_op,
    status: Option<&'a mut [uint32]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_page_offline_op {
    type With<'a> = xen_sysctl_page_offline_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_page_offline_op__with<'_> {
        xen_sysctl_page_offline_op__with {
            op: self,
            status: None,
        }
    }
}

impl<'a> xen_sysctl_page_offline_op__with<'a> {
    /// Where the result for each page goes: `PG_*` in the lower 16 bits, and the owner above them.
    #[inline(always)]
    pub fn status(mut self, status: &'a mut [uint32]) -> Self {
        self.status = Some(status);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_page_offline_op__with<'_> {
    type Record = crate::sysctl::xen_sysctl_page_offline_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_page_offline_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, status } = self;
        let mut shared_status = None;
        let needed = (|| Some((op.end as u64).checked_sub((op.start as u64))?.checked_add(1u64)?))();
        at_least("status", status.as_ref().map(|it| it.len()), needed, false)?;
        shared_status = share(transport, status.map(Memory::output))?;
        op.status = handle(&shared_status);
        Ok((core::slice::from_mut(op), (shared_status,)))
    }
}

command! {
/// Take pages out of use: `xen_sysctl_page_offline_op`.
    safe XEN_SYSCTL_page_offline_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_page_offline_op.0, Input(crate::sysctl::xen_sysctl_page_offline_op);
}

alone! { with xen_sysctl_page_offline_op__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_page_offline_op.0, Input; }

/// [`xen_sysctl_lockprof_op`](crate::sysctl::xen_sysctl_lockprof_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_lockprof_op__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_lockprof_op,
    data: Option<&'a mut [xen_sysctl_lockprof_data_t]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_lockprof_op {
    type With<'a> = xen_sysctl_lockprof_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_lockprof_op__with<'_> {
        xen_sysctl_lockprof_op__with {
            op: self,
            data: None,
        }
    }
}

impl<'a> xen_sysctl_lockprof_op__with<'a> {
    /// Where the profile goes; may be NULL.
    #[inline(always)]
    pub fn data(mut self, data: &'a mut [xen_sysctl_lockprof_data_t]) -> Self {
        self.data = Some(data);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_lockprof_op__with<'_> {
    type Record = crate::sysctl::xen_sysctl_lockprof_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_lockprof_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, data } = self;
        let mut shared_data = None;
        if let Some(length) = common_length([("data", data.as_ref().map(|it| it.len()), true)])? {
            op.max_elem = FromLength::from_length(length);
        }
        shared_data = share(transport, data.map(Memory::output))?;
        op.data = handle(&shared_data);
        Ok((core::slice::from_mut(op), (shared_data,)))
    }
}

command! {
/// Read or reset the profile of locks: `xen_sysctl_lockprof_op`.
    safe XEN_SYSCTL_lockprof_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_lockprof_op.0, Both(crate::sysctl::xen_sysctl_lockprof_op);
}

alone! { with xen_sysctl_lockprof_op__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_lockprof_op.0, Both; }

/// [`xen_sysctl_cputopoinfo`](crate::sysctl::xen_sysctl_cputopoinfo) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_cputopoinfo__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_cputopoinfo,
    cputopo: Option<&'a mut [xen_sysctl_cputopo_t]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_cputopoinfo {
    type With<'a> = xen_sysctl_cputopoinfo__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_cputopoinfo__with<'_> {
        xen_sysctl_cputopoinfo__with {
            op: self,
            cputopo: None,
        }
    }
}

impl<'a> xen_sysctl_cputopoinfo__with<'a> {
    /// Where it goes, by the CPUs' numbers; may be NULL.
    #[inline(always)]
    pub fn cputopo(mut self, cputopo: &'a mut [xen_sysctl_cputopo_t]) -> Self {
        self.cputopo = Some(cputopo);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_cputopoinfo__with<'_> {
    type Record = crate::sysctl::xen_sysctl_cputopoinfo;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_cputopoinfo], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, cputopo } = self;
        let mut shared_cputopo = None;
        if let Some(length) = common_length([("cputopo", cputopo.as_ref().map(|it| it.len()), true)])? {
            op.num_cpus = FromLength::from_length(length);
        }
        shared_cputopo = share(transport, cputopo.map(Memory::output))?;
        op.cputopo = handle(&shared_cputopo);
        Ok((core::slice::from_mut(op), (shared_cputopo,)))
    }
}

command! {
/// Tell where CPUs are: `xen_sysctl_cputopoinfo`.
    safe XEN_SYSCTL_cputopoinfo: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_cputopoinfo.0, Both(crate::sysctl::xen_sysctl_cputopoinfo);
}

alone! { with xen_sysctl_cputopoinfo__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_cputopoinfo.0, Both; }

/// [`xen_sysctl_numainfo`](crate::sysctl::xen_sysctl_numainfo) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_numainfo__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_numainfo,
    meminfo: Option<&'a mut [xen_sysctl_meminfo_t]>,
    distance: Option<&'a mut [uint32]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_numainfo {
    type With<'a> = xen_sysctl_numainfo__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_numainfo__with<'_> {
        xen_sysctl_numainfo__with {
            op: self,
            meminfo: None,
            distance: None,
        }
    }
}

impl<'a> xen_sysctl_numainfo__with<'a> {
    /// Where the nodes' memory goes; may be NULL.
    #[inline(always)]
    pub fn meminfo(mut self, meminfo: &'a mut [xen_sysctl_meminfo_t]) -> Self {
        self.meminfo = Some(meminfo);
        self
    }

    /// Where the distance between nodes `i` and `j` goes, at `i * n + j`, where `n` is the
    /// `num_nodes` that comes back, not the one given; may be NULL.
    #[inline(always)]
    pub fn distance(mut self, distance: &'a mut [uint32]) -> Self {
        self.distance = Some(distance);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_numainfo__with<'_> {
    type Record = crate::sysctl::xen_sysctl_numainfo;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_numainfo], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, meminfo, distance } = self;
        let mut shared_meminfo = None;
        let mut shared_distance = None;
        if let Some(length) = common_length([("meminfo", meminfo.as_ref().map(|it| it.len()), true)])? {
            op.num_nodes = FromLength::from_length(length);
        }
        shared_meminfo = share(transport, meminfo.map(Memory::output))?;
        op.meminfo = handle(&shared_meminfo);
        let needed = (|| Some((op.num_nodes as u64).checked_mul((op.num_nodes as u64))?))();
        at_least("distance", distance.as_ref().map(|it| it.len()), needed, true)?;
        shared_distance = share(transport, distance.map(Memory::output))?;
        op.distance = handle(&shared_distance);
        Ok((core::slice::from_mut(op), (shared_meminfo,shared_distance,)))
    }
}

command! {
/// Tell about NUMA nodes: `xen_sysctl_numainfo`.
    safe XEN_SYSCTL_numainfo: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_numainfo.0, Both(crate::sysctl::xen_sysctl_numainfo);
}

alone! { with xen_sysctl_numainfo__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_numainfo.0, Both; }

/// [`xen_sysctl_cpupool_op`](crate::sysctl::xen_sysctl_cpupool_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_cpupool_op__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_cpupool_op,
    cpumap__bitmap: Option<&'a mut [uint8]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_cpupool_op {
    type With<'a> = xen_sysctl_cpupool_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_cpupool_op__with<'_> {
        xen_sysctl_cpupool_op__with {
            op: self,
            cpumap__bitmap: None,
        }
    }
}

impl<'a> xen_sysctl_cpupool_op__with<'a> {
    /// The bits, eight to a byte, lowest first.
    #[inline(always)]
    pub fn cpumap__bitmap(mut self, cpumap__bitmap: &'a mut [uint8]) -> Self {
        self.cpumap__bitmap = Some(cpumap__bitmap);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_cpupool_op__with<'_> {
    type Record = crate::sysctl::xen_sysctl_cpupool_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_cpupool_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, cpumap__bitmap } = self;
        let mut shared_cpumap__bitmap = None;
        let needed = (|| Some((op.cpumap.nr_bits as u64).checked_add(7u64)?.checked_div(8u64)?))();
        at_least("cpumap__bitmap", cpumap__bitmap.as_ref().map(|it| it.len()), needed, false)?;
        shared_cpumap__bitmap = share(transport, cpumap__bitmap.map(Memory::both))?;
        op.cpumap.bitmap = handle(&shared_cpumap__bitmap);
        Ok((core::slice::from_mut(op), (shared_cpumap__bitmap,)))
    }
}

command! {
/// Manage CPU pools: `xen_sysctl_cpupool_op`.
    safe XEN_SYSCTL_cpupool_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_cpupool_op.0, Both(crate::sysctl::xen_sysctl_cpupool_op);
}

alone! { with xen_sysctl_cpupool_op__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_cpupool_op.0, Both; }

/// [`xen_sysctl_scheduler_op`](crate::sysctl::xen_sysctl_scheduler_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_scheduler_op__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_scheduler_op,
    u__sched_arinc653__schedule: Option<&'a mut xen_sysctl_arinc653_schedule_t>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_scheduler_op {
    type With<'a> = xen_sysctl_scheduler_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_scheduler_op__with<'_> {
        xen_sysctl_scheduler_op__with {
            op: self,
            u__sched_arinc653__schedule: None,
        }
    }
}

impl<'a> xen_sysctl_scheduler_op__with<'a> {
    /// Where the schedule is, or goes.
    #[inline(always)]
    pub fn u__sched_arinc653__schedule(mut self, u__sched_arinc653__schedule: &'a mut xen_sysctl_arinc653_schedule_t) -> Self {
        self.u__sched_arinc653__schedule = Some(u__sched_arinc653__schedule);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_scheduler_op__with<'_> {
    type Record = crate::sysctl::xen_sysctl_scheduler_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_scheduler_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, u__sched_arinc653__schedule } = self;
        let mut shared_u__sched_arinc653__schedule = None;
        let tag_0 = op.sched_id as u64;
        if [crate::domctl::XenScheduler::XEN_SCHEDULER_ARINC653.0 as u64].contains(&tag_0) {
            required("u__sched_arinc653__schedule", u__sched_arinc653__schedule.is_some())?;
            shared_u__sched_arinc653__schedule = share(transport, u__sched_arinc653__schedule.map(|it| Memory::both(core::slice::from_mut(it))))?;
            op.u.sched_arinc653.schedule = handle(&shared_u__sched_arinc653__schedule);
        } else {
            unwanted("u__sched_arinc653__schedule", u__sched_arinc653__schedule.is_some())?;
        }
        Ok((core::slice::from_mut(op), (shared_u__sched_arinc653__schedule,)))
    }
}

command! {
/// Set or tell a scheduler's parameters: `xen_sysctl_scheduler_op`.
    safe XEN_SYSCTL_scheduler_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_scheduler_op.0, Both(crate::sysctl::xen_sysctl_scheduler_op);
}

alone! { with xen_sysctl_scheduler_op__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_scheduler_op.0, Both; }

/// [`xen_sysctl_coverage_op`](crate::sysctl::xen_sysctl_coverage_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_coverage_op__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_coverage_op,
    buffer: Option<&'a mut [u8]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_coverage_op {
    type With<'a> = xen_sysctl_coverage_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_coverage_op__with<'_> {
        xen_sysctl_coverage_op__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_sysctl_coverage_op__with<'a> {
    /// Where the data goes.
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a mut [u8]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_coverage_op__with<'_> {
    type Record = crate::sysctl::xen_sysctl_coverage_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_coverage_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        if let Some(length) = common_length([("buffer", buffer.as_ref().map(|it| it.len()), false)])? {
            op.size = FromLength::from_length(length);
        }
        shared_buffer = share(transport, buffer.map(Memory::output))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// Read or reset coverage data: `xen_sysctl_coverage_op`.
    safe XEN_SYSCTL_coverage_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_coverage_op.0, Both(crate::sysctl::xen_sysctl_coverage_op);
}

alone! { with xen_sysctl_coverage_op__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_coverage_op.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sysctl::xen_sysctl_psr_cmt_op {}

command! {
/// Tell about cache monitoring: `xen_sysctl_psr_cmt_op`.
    safe XEN_SYSCTL_psr_cmt_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_psr_cmt_op.0, Both(crate::sysctl::xen_sysctl_psr_cmt_op);
}

alone! { plain crate::sysctl::xen_sysctl_psr_cmt_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_psr_cmt_op.0, Both; }

/// [`xen_sysctl_pcitopoinfo`](crate::sysctl::xen_sysctl_pcitopoinfo) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_pcitopoinfo__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_pcitopoinfo,
    devs: Option<&'a [physdev_pci_device_t]>,
    nodes: Option<&'a mut [uint32]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_pcitopoinfo {
    type With<'a> = xen_sysctl_pcitopoinfo__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_pcitopoinfo__with<'_> {
        xen_sysctl_pcitopoinfo__with {
            op: self,
            devs: None,
            nodes: None,
        }
    }
}

impl<'a> xen_sysctl_pcitopoinfo__with<'a> {
    /// The devices.
    #[inline(always)]
    pub fn devs(mut self, devs: &'a [physdev_pci_device_t]) -> Self {
        self.devs = Some(devs);
        self
    }

    /// Where each one's node goes: `XEN_INVALID_NODE_ID` where the node is not known, and
    /// `XEN_INVALID_DEV` where the device is not.
    #[inline(always)]
    pub fn nodes(mut self, nodes: &'a mut [uint32]) -> Self {
        self.nodes = Some(nodes);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_pcitopoinfo__with<'_> {
    type Record = crate::sysctl::xen_sysctl_pcitopoinfo;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_pcitopoinfo], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, devs, nodes } = self;
        let mut shared_devs = None;
        let mut shared_nodes = None;
        if let Some(length) = common_length([("devs", devs.as_ref().map(|it| it.len()), false), ("nodes", nodes.as_ref().map(|it| it.len()), false)])? {
            op.num_devs = FromLength::from_length(length);
        }
        shared_devs = share(transport, devs.map(Memory::input))?;
        op.devs = handle(&shared_devs);
        shared_nodes = share(transport, nodes.map(Memory::output))?;
        op.nodes = handle(&shared_nodes);
        Ok((core::slice::from_mut(op), (shared_devs,shared_nodes,)))
    }
}

command! {
/// Tell the NUMA nodes of PCI devices: `xen_sysctl_pcitopoinfo`.
    safe XEN_SYSCTL_pcitopoinfo: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_pcitopoinfo.0, Both(crate::sysctl::xen_sysctl_pcitopoinfo);
}

alone! { with xen_sysctl_pcitopoinfo__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_pcitopoinfo.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::sysctl::xen_sysctl_psr_alloc {}

command! {
/// Tell about the allocation of caches and memory bandwidth: `xen_sysctl_psr_alloc`.
    safe XEN_SYSCTL_psr_alloc: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_psr_alloc.0, Both(crate::sysctl::xen_sysctl_psr_alloc);
}

alone! { plain crate::sysctl::xen_sysctl_psr_alloc: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_psr_alloc.0, Both; }

/// [`xen_sysctl_cpu_featureset`](crate::sysctl::xen_sysctl_cpu_featureset) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_cpu_featureset__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_cpu_featureset,
    features: Option<&'a mut [uint32]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_cpu_featureset {
    type With<'a> = xen_sysctl_cpu_featureset__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_cpu_featureset__with<'_> {
        xen_sysctl_cpu_featureset__with {
            op: self,
            features: None,
        }
    }
}

impl<'a> xen_sysctl_cpu_featureset__with<'a> {
    /// Where the words of features go, as `arch-x86/cpufeatureset.h` numbers them; may be NULL.
    #[inline(always)]
    pub fn features(mut self, features: &'a mut [uint32]) -> Self {
        self.features = Some(features);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_cpu_featureset__with<'_> {
    type Record = crate::sysctl::xen_sysctl_cpu_featureset;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_cpu_featureset], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, features } = self;
        let mut shared_features = None;
        if let Some(length) = common_length([("features", features.as_ref().map(|it| it.len()), true)])? {
            op.nr_features = FromLength::from_length(length);
        }
        shared_features = share(transport, features.map(Memory::output))?;
        op.features = handle(&shared_features);
        Ok((core::slice::from_mut(op), (shared_features,)))
    }
}

command! {
/// Tell a set of CPU features: `xen_sysctl_cpu_featureset`. On x86 only.
    safe XEN_SYSCTL_get_cpu_featureset: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_get_cpu_featureset.0, Both(crate::sysctl::xen_sysctl_cpu_featureset);
}

alone! { with xen_sysctl_cpu_featureset__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_get_cpu_featureset.0, Both; }

/// [`xen_sysctl_livepatch_op`](crate::sysctl::xen_sysctl_livepatch_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_livepatch_op__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_livepatch_op,
    u__upload__name__name: Option<&'a [u8]>,
    u__upload__payload: Option<&'a [uint8]>,
    u__list__status: Option<&'a mut [xen_livepatch_status_t]>,
    u__list__name: Option<&'a mut [u8]>,
    u__list__len: Option<&'a mut [uint32]>,
    u__list__metadata: Option<&'a mut [u8]>,
    u__list__metadata_len: Option<&'a mut [uint32]>,
    u__get__name__name: Option<&'a [u8]>,
    u__action__name__name: Option<&'a [u8]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_livepatch_op {
    type With<'a> = xen_sysctl_livepatch_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_livepatch_op__with<'_> {
        xen_sysctl_livepatch_op__with {
            op: self,
            u__upload__name__name: None,
            u__upload__payload: None,
            u__list__status: None,
            u__list__name: None,
            u__list__len: None,
            u__list__metadata: None,
            u__list__metadata_len: None,
            u__get__name__name: None,
            u__action__name__name: None,
        }
    }
}

impl<'a> xen_sysctl_livepatch_op__with<'a> {
    /// The name, with its NUL.
    #[inline(always)]
    pub fn u__upload__name__name(mut self, u__upload__name__name: &'a [u8]) -> Self {
        self.u__upload__name__name = Some(u__upload__name__name);
        self
    }

    /// The payload: an ELF file.
    #[inline(always)]
    pub fn u__upload__payload(mut self, u__upload__payload: &'a [uint8]) -> Self {
        self.u__upload__payload = Some(u__upload__payload);
        self
    }

    /// Where the status of each one goes.
    #[inline(always)]
    pub fn u__list__status(mut self, u__list__status: &'a mut [xen_livepatch_status_t]) -> Self {
        self.u__list__status = Some(u__list__status);
        self
    }

    /// Where the names go, one after another, each with its NUL.
    #[inline(always)]
    pub fn u__list__name(mut self, u__list__name: &'a mut [u8]) -> Self {
        self.u__list__name = Some(u__list__name);
        self
    }

    /// Where the lengths of the names go.
    #[inline(always)]
    pub fn u__list__len(mut self, u__list__len: &'a mut [uint32]) -> Self {
        self.u__list__len = Some(u__list__len);
        self
    }

    /// Where the metadata goes, one payload's after another's: strings, each with its NUL.
    #[inline(always)]
    pub fn u__list__metadata(mut self, u__list__metadata: &'a mut [u8]) -> Self {
        self.u__list__metadata = Some(u__list__metadata);
        self
    }

    /// Where the lengths of each one's metadata go.
    #[inline(always)]
    pub fn u__list__metadata_len(mut self, u__list__metadata_len: &'a mut [uint32]) -> Self {
        self.u__list__metadata_len = Some(u__list__metadata_len);
        self
    }

    /// The name, with its NUL.
    #[inline(always)]
    pub fn u__get__name__name(mut self, u__get__name__name: &'a [u8]) -> Self {
        self.u__get__name__name = Some(u__get__name__name);
        self
    }

    /// The name, with its NUL.
    #[inline(always)]
    pub fn u__action__name__name(mut self, u__action__name__name: &'a [u8]) -> Self {
        self.u__action__name__name = Some(u__action__name__name);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_livepatch_op__with<'_> {
    type Record = crate::sysctl::xen_sysctl_livepatch_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_livepatch_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, u__upload__name__name, u__upload__payload, u__list__status, u__list__name, u__list__len, u__list__metadata, u__list__metadata_len, u__get__name__name, u__action__name__name } = self;
        let mut shared_u__upload__name__name = None;
        let mut shared_u__upload__payload = None;
        let mut shared_u__list__status = None;
        let mut shared_u__list__name = None;
        let mut shared_u__list__len = None;
        let mut shared_u__list__metadata = None;
        let mut shared_u__list__metadata_len = None;
        let mut shared_u__get__name__name = None;
        let mut shared_u__action__name__name = None;
        let tag_0 = op.cmd as u64;
        if [crate::sysctl::XenSysctlLivepatchOp::XEN_SYSCTL_LIVEPATCH_UPLOAD.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__upload__name__name", u__upload__name__name.as_ref().map(|it| it.len()), false)])? {
                op.u.upload.name.size = FromLength::from_length(length);
            }
            if let Some(length) = common_length([("u__upload__payload", u__upload__payload.as_ref().map(|it| it.len()), false)])? {
                op.u.upload.size = FromLength::from_length(length);
            }
            shared_u__upload__name__name = share(transport, u__upload__name__name.map(Memory::input))?;
            op.u.upload.name.name = handle(&shared_u__upload__name__name);
            shared_u__upload__payload = share(transport, u__upload__payload.map(Memory::input))?;
            op.u.upload.payload = handle(&shared_u__upload__payload);
        } else {
            unwanted("u__upload__name__name", u__upload__name__name.is_some())?;
            unwanted("u__upload__payload", u__upload__payload.is_some())?;
        }
        if [crate::sysctl::XenSysctlLivepatchOp::XEN_SYSCTL_LIVEPATCH_LIST.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__list__status", u__list__status.as_ref().map(|it| it.len()), false), ("u__list__len", u__list__len.as_ref().map(|it| it.len()), false), ("u__list__metadata_len", u__list__metadata_len.as_ref().map(|it| it.len()), false)])? {
                op.u.list.nr = FromLength::from_length(length);
            }
            if let Some(length) = common_length([("u__list__name", u__list__name.as_ref().map(|it| it.len()), false)])? {
                op.u.list.name_total_size = FromLength::from_length(length);
            }
            if let Some(length) = common_length([("u__list__metadata", u__list__metadata.as_ref().map(|it| it.len()), false)])? {
                op.u.list.metadata_total_size = FromLength::from_length(length);
            }
            shared_u__list__status = share(transport, u__list__status.map(Memory::output))?;
            op.u.list.status = handle(&shared_u__list__status);
            shared_u__list__name = share(transport, u__list__name.map(Memory::output))?;
            op.u.list.name = handle(&shared_u__list__name);
            shared_u__list__len = share(transport, u__list__len.map(Memory::output))?;
            op.u.list.len = handle(&shared_u__list__len);
            shared_u__list__metadata = share(transport, u__list__metadata.map(Memory::output))?;
            op.u.list.metadata = handle(&shared_u__list__metadata);
            shared_u__list__metadata_len = share(transport, u__list__metadata_len.map(Memory::output))?;
            op.u.list.metadata_len = handle(&shared_u__list__metadata_len);
        } else {
            unwanted("u__list__status", u__list__status.is_some())?;
            unwanted("u__list__name", u__list__name.is_some())?;
            unwanted("u__list__len", u__list__len.is_some())?;
            unwanted("u__list__metadata", u__list__metadata.is_some())?;
            unwanted("u__list__metadata_len", u__list__metadata_len.is_some())?;
        }
        if [crate::sysctl::XenSysctlLivepatchOp::XEN_SYSCTL_LIVEPATCH_GET.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__get__name__name", u__get__name__name.as_ref().map(|it| it.len()), false)])? {
                op.u.get.name.size = FromLength::from_length(length);
            }
            shared_u__get__name__name = share(transport, u__get__name__name.map(Memory::input))?;
            op.u.get.name.name = handle(&shared_u__get__name__name);
        } else {
            unwanted("u__get__name__name", u__get__name__name.is_some())?;
        }
        if [crate::sysctl::XenSysctlLivepatchOp::XEN_SYSCTL_LIVEPATCH_ACTION.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__action__name__name", u__action__name__name.as_ref().map(|it| it.len()), false)])? {
                op.u.action.name.size = FromLength::from_length(length);
            }
            shared_u__action__name__name = share(transport, u__action__name__name.map(Memory::input))?;
            op.u.action.name.name = handle(&shared_u__action__name__name);
        } else {
            unwanted("u__action__name__name", u__action__name__name.is_some())?;
        }
        Ok((core::slice::from_mut(op), (shared_u__upload__name__name,shared_u__upload__payload,shared_u__list__status,shared_u__list__name,shared_u__list__len,shared_u__list__metadata,shared_u__list__metadata_len,shared_u__get__name__name,shared_u__action__name__name,)))
    }
}

command! {
/// Manage live patches: `xen_sysctl_livepatch_op`.
///
/// # Safety
/// - a payload becomes part of Xen, and can do anything.
    unsafe XEN_SYSCTL_livepatch_op: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_livepatch_op.0, Both(crate::sysctl::xen_sysctl_livepatch_op);
}

/// [`xen_sysctl_cpu_policy`](crate::sysctl::xen_sysctl_cpu_policy) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_cpu_policy__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_cpu_policy,
    leaves: Option<&'a mut [crate::arch_x86::xen::xen_cpuid_leaf_t]>,
    msrs: Option<&'a mut [crate::arch_x86::xen::xen_msr_entry_t]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_cpu_policy {
    type With<'a> = xen_sysctl_cpu_policy__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_cpu_policy__with<'_> {
        xen_sysctl_cpu_policy__with {
            op: self,
            leaves: None,
            msrs: None,
        }
    }
}

impl<'a> xen_sysctl_cpu_policy__with<'a> {
    /// Where the leaves of CPUID go; may be NULL.
    #[inline(always)]
    pub fn leaves(mut self, leaves: &'a mut [crate::arch_x86::xen::xen_cpuid_leaf_t]) -> Self {
        self.leaves = Some(leaves);
        self
    }

    /// Where the MSRs go; may be NULL.
    #[inline(always)]
    pub fn msrs(mut self, msrs: &'a mut [crate::arch_x86::xen::xen_msr_entry_t]) -> Self {
        self.msrs = Some(msrs);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_cpu_policy__with<'_> {
    type Record = crate::sysctl::xen_sysctl_cpu_policy;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_cpu_policy], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, leaves, msrs } = self;
        let mut shared_leaves = None;
        let mut shared_msrs = None;
        if let Some(length) = common_length([("leaves", leaves.as_ref().map(|it| it.len()), true)])? {
            op.nr_leaves = FromLength::from_length(length);
        }
        if let Some(length) = common_length([("msrs", msrs.as_ref().map(|it| it.len()), true)])? {
            op.nr_msrs = FromLength::from_length(length);
        }
        shared_leaves = share(transport, leaves.map(Memory::output))?;
        op.leaves = handle(&shared_leaves);
        shared_msrs = share(transport, msrs.map(Memory::output))?;
        op.msrs = handle(&shared_msrs);
        Ok((core::slice::from_mut(op), (shared_leaves,shared_msrs,)))
    }
}

command! {
/// Tell a policy for CPUID and MSRs: `xen_sysctl_cpu_policy`. On x86 only.
    safe XEN_SYSCTL_get_cpu_policy: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_get_cpu_policy.0, Both(crate::sysctl::xen_sysctl_cpu_policy);
}

alone! { with xen_sysctl_cpu_policy__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_get_cpu_policy.0, Both; }

/// [`xen_sysctl_dt_overlay`](crate::sysctl::xen_sysctl_dt_overlay) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_sysctl_dt_overlay__with<'a> {
    op: &'a mut crate::sysctl::xen_sysctl_dt_overlay,
    overlay_fdt: Option<&'a [u8]>,
}

impl WithBuffers for crate::sysctl::xen_sysctl_dt_overlay {
    type With<'a> = xen_sysctl_dt_overlay__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_sysctl_dt_overlay__with<'_> {
        xen_sysctl_dt_overlay__with {
            op: self,
            overlay_fdt: None,
        }
    }
}

impl<'a> xen_sysctl_dt_overlay__with<'a> {
    /// The overlay: a flattened device tree.
    #[inline(always)]
    pub fn overlay_fdt(mut self, overlay_fdt: &'a [u8]) -> Self {
        self.overlay_fdt = Some(overlay_fdt);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_sysctl_dt_overlay__with<'_> {
    type Record = crate::sysctl::xen_sysctl_dt_overlay;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::sysctl::xen_sysctl_dt_overlay], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, overlay_fdt } = self;
        let mut shared_overlay_fdt = None;
        if let Some(length) = common_length([("overlay_fdt", overlay_fdt.as_ref().map(|it| it.len()), false)])? {
            op.overlay_fdt_size = FromLength::from_length(length);
        }
        shared_overlay_fdt = share(transport, overlay_fdt.map(Memory::input))?;
        op.overlay_fdt = handle(&shared_overlay_fdt);
        Ok((core::slice::from_mut(op), (shared_overlay_fdt,)))
    }
}

command! {
/// Change the device tree: `xen_sysctl_dt_overlay`. On Arm only.
    safe XEN_SYSCTL_dt_overlay: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_dt_overlay.0, Input(crate::sysctl::xen_sysctl_dt_overlay);
}

alone! { with xen_sysctl_dt_overlay__with: Sysctl = crate::sysctl::XenSysctlOp::XEN_SYSCTL_dt_overlay.0, Input; }

