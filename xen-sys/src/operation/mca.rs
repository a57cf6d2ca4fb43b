// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`mca`](crate::hypercall::mca).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::arch_x86::xen_mca::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, Mca};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

/// [`xen_mc_fetch`](crate::arch_x86::xen_mca::xen_mc_fetch) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_mc_fetch__with<'a> {
    op: &'a mut crate::arch_x86::xen_mca::xen_mc_fetch,
    data: Option<&'a mut mc_info_t>,
}

impl WithBuffers for crate::arch_x86::xen_mca::xen_mc_fetch {
    type With<'a> = xen_mc_fetch__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_mc_fetch__with<'_> {
        xen_mc_fetch__with {
            op: self,
            data: None,
        }
    }
}

impl<'a> xen_mc_fetch__with<'a> {
    /// Where it goes.
    #[inline(always)]
    pub fn data(mut self, data: &'a mut mc_info_t) -> Self {
        self.data = Some(data);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_mc_fetch__with<'_> {
    type Record = crate::arch_x86::xen_mca::xen_mc_fetch;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::arch_x86::xen_mca::xen_mc_fetch], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, data } = self;
        let mut shared_data = None;
        required("data", data.is_some())?;
        shared_data = share(transport, data.map(|it| Memory::output(core::slice::from_mut(it))))?;
        op.data = handle(&shared_data);
        Ok((core::slice::from_mut(op), (shared_data,)))
    }
}

command! {
/// Fetches what is known of an error, or says that it has been dealt with: `xen_mc_fetch`.
    safe XEN_MC_fetch: Mca = crate::arch_x86::xen_mca::XEN_MC_fetch, Both(crate::arch_x86::xen_mca::xen_mc_fetch);
}

alone! { with xen_mc_fetch__with: Mca = crate::arch_x86::xen_mca::XEN_MC_fetch, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::arch_x86::xen_mca::xen_mc_notifydomain {}

command! {
/// Tells another domain of an error: `xen_mc_notifydomain`.
    safe XEN_MC_notifydomain: Mca = crate::arch_x86::xen_mca::XEN_MC_notifydomain, Both(crate::arch_x86::xen_mca::xen_mc_notifydomain);
}

alone! { plain crate::arch_x86::xen_mca::xen_mc_notifydomain: Mca = crate::arch_x86::xen_mca::XEN_MC_notifydomain, Both; }

/// [`xen_mc_physcpuinfo`](crate::arch_x86::xen_mca::xen_mc_physcpuinfo) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_mc_physcpuinfo__with<'a> {
    op: &'a mut crate::arch_x86::xen_mca::xen_mc_physcpuinfo,
    info: Option<&'a mut [xen_mc_logical_cpu_t]>,
}

impl WithBuffers for crate::arch_x86::xen_mca::xen_mc_physcpuinfo {
    type With<'a> = xen_mc_physcpuinfo__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_mc_physcpuinfo__with<'_> {
        xen_mc_physcpuinfo__with {
            op: self,
            info: None,
        }
    }
}

impl<'a> xen_mc_physcpuinfo__with<'a> {
    /// Where they go; none to ask for the number alone.
    #[inline(always)]
    pub fn info(mut self, info: &'a mut [xen_mc_logical_cpu_t]) -> Self {
        self.info = Some(info);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_mc_physcpuinfo__with<'_> {
    type Record = crate::arch_x86::xen_mca::xen_mc_physcpuinfo;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::arch_x86::xen_mca::xen_mc_physcpuinfo], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, info } = self;
        let mut shared_info = None;
        if let Some(length) = common_length([("info", info.as_ref().map(|it| it.len()), false)])? {
            op.ncpus = FromLength::from_length(length);
        }
        shared_info = share(transport, info.map(Memory::output))?;
        op.info = handle(&shared_info);
        Ok((core::slice::from_mut(op), (shared_info,)))
    }
}

command! {
/// Describes the processors: `xen_mc_physcpuinfo`.
    safe XEN_MC_physcpuinfo: Mca = crate::arch_x86::xen_mca::XEN_MC_physcpuinfo, Both(crate::arch_x86::xen_mca::xen_mc_physcpuinfo);
}

alone! { with xen_mc_physcpuinfo__with: Mca = crate::arch_x86::xen_mca::XEN_MC_physcpuinfo, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::arch_x86::xen_mca::xen_mc_msrinject {}

command! {
/// Writes registers of a processor, or makes Xen see other values in them: `xen_mc_msrinject`.
    safe XEN_MC_msrinject: Mca = crate::arch_x86::xen_mca::XEN_MC_msrinject, Input(crate::arch_x86::xen_mca::xen_mc_msrinject);
}

alone! { plain crate::arch_x86::xen_mca::xen_mc_msrinject: Mca = crate::arch_x86::xen_mca::XEN_MC_msrinject, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::arch_x86::xen_mca::xen_mc_mceinject {}

command! {
/// Raises a machine check exception on a processor: `xen_mc_mceinject`.
    safe XEN_MC_mceinject: Mca = crate::arch_x86::xen_mca::XEN_MC_mceinject, Input(crate::arch_x86::xen_mca::xen_mc_mceinject);
}

alone! { plain crate::arch_x86::xen_mca::xen_mc_mceinject: Mca = crate::arch_x86::xen_mca::XEN_MC_mceinject, Input; }

/// [`xen_mc_inject_v2`](crate::arch_x86::xen_mca::xen_mc_inject_v2) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_mc_inject_v2__with<'a> {
    op: &'a mut crate::arch_x86::xen_mca::xen_mc_inject_v2,
    cpumap__bitmap: Option<&'a mut [uint8]>,
}

impl WithBuffers for crate::arch_x86::xen_mca::xen_mc_inject_v2 {
    type With<'a> = xen_mc_inject_v2__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_mc_inject_v2__with<'_> {
        xen_mc_inject_v2__with {
            op: self,
            cpumap__bitmap: None,
        }
    }
}

impl<'a> xen_mc_inject_v2__with<'a> {
    /// The bits, eight to a byte, lowest first.
    #[inline(always)]
    pub fn cpumap__bitmap(mut self, cpumap__bitmap: &'a mut [uint8]) -> Self {
        self.cpumap__bitmap = Some(cpumap__bitmap);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_mc_inject_v2__with<'_> {
    type Record = crate::arch_x86::xen_mca::xen_mc_inject_v2;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::arch_x86::xen_mca::xen_mc_inject_v2], Self::Buffers<'x, T>), Error>
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
/// Raises an interrupt or exception of machine checks: `xen_mc_inject_v2`.
    safe XEN_MC_inject_v2: Mca = crate::arch_x86::xen_mca::XEN_MC_inject_v2, Input(crate::arch_x86::xen_mca::xen_mc_inject_v2);
}

alone! { with xen_mc_inject_v2__with: Mca = crate::arch_x86::xen_mca::XEN_MC_inject_v2, Input; }

