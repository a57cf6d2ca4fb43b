// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`domctl`](crate::hypercall::domctl).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::domctl::*;
use crate::prelude::*;
use crate::hypercall::{Varbuf, Domctl};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_createdomain {}

command! {
/// Makes a domain.
    safe XEN_DOMCTL_createdomain: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_createdomain.0, Input(crate::domctl::xen_domctl_createdomain);
}

alone! { plain crate::domctl::xen_domctl_createdomain: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_createdomain.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_getdomaininfo {}

command! {
/// Tells about a domain.
    safe XEN_DOMCTL_getdomaininfo: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getdomaininfo.0, Output(crate::domctl::xen_domctl_getdomaininfo);
}

alone! { plain crate::domctl::xen_domctl_getdomaininfo: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getdomaininfo.0, Output; }

/// [`xen_domctl_getpageframeinfo3`](crate::domctl::xen_domctl_getpageframeinfo3) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_getpageframeinfo3__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_getpageframeinfo3,
    array: Option<&'a mut [xen_pfn_t]>,
}

impl WithBuffers for crate::domctl::xen_domctl_getpageframeinfo3 {
    type With<'a> = xen_domctl_getpageframeinfo3__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_getpageframeinfo3__with<'_> {
        xen_domctl_getpageframeinfo3__with {
            op: self,
            array: None,
        }
    }
}

impl<'a> xen_domctl_getpageframeinfo3__with<'a> {
    /// Their guest frames; afterwards, their types: `XEN_DOMCTL_PFINFO_*`.
    #[inline(always)]
    pub fn array(mut self, array: &'a mut [xen_pfn_t]) -> Self {
        self.array = Some(array);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_getpageframeinfo3__with<'_> {
    type Record = crate::domctl::xen_domctl_getpageframeinfo3;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_getpageframeinfo3], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, array } = self;
        let mut shared_array = None;
        if let Some(length) = common_length([("array", array.as_ref().map(|it| it.len()), false)])? {
            op.num = FromLength::from_length(length);
        }
        shared_array = share(transport, array.map(Memory::both))?;
        op.array = handle(&shared_array);
        Ok((core::slice::from_mut(op), (shared_array,)))
    }
}

command! {
/// Tells what pages are used as.
    safe XEN_DOMCTL_getpageframeinfo3: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getpageframeinfo3.0, Both(crate::domctl::xen_domctl_getpageframeinfo3);
}

alone! { with xen_domctl_getpageframeinfo3__with: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getpageframeinfo3.0, Both; }

/// [`xen_domctl_shadow_op`](crate::domctl::xen_domctl_shadow_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_shadow_op__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_shadow_op,
    dirty_bitmap: Option<&'a mut [uint8]>,
}

impl WithBuffers for crate::domctl::xen_domctl_shadow_op {
    type With<'a> = xen_domctl_shadow_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_shadow_op__with<'_> {
        xen_domctl_shadow_op__with {
            op: self,
            dirty_bitmap: None,
        }
    }
}

impl<'a> xen_domctl_shadow_op__with<'a> {
    /// The bitmap of dirty pages, one bit each; null: only clean it.
    #[inline(always)]
    pub fn dirty_bitmap(mut self, dirty_bitmap: &'a mut [uint8]) -> Self {
        self.dirty_bitmap = Some(dirty_bitmap);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_shadow_op__with<'_> {
    type Record = crate::domctl::xen_domctl_shadow_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_shadow_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, dirty_bitmap } = self;
        let mut shared_dirty_bitmap = None;
        let needed = (|| Some((op.pages.0 as u64).checked_add(7u64)?.checked_div(8u64)?))();
        at_least("dirty_bitmap", dirty_bitmap.as_ref().map(|it| it.len()), needed, false)?;
        shared_dirty_bitmap = share(transport, dirty_bitmap.map(Memory::output))?;
        op.dirty_bitmap = handle(&shared_dirty_bitmap);
        Ok((core::slice::from_mut(op), (shared_dirty_bitmap,)))
    }
}

command! {
/// Controls shadow page tables, and the log of dirty pages.
    safe XEN_DOMCTL_shadow_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_shadow_op.0, Both(crate::domctl::xen_domctl_shadow_op);
}

alone! { with xen_domctl_shadow_op__with: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_shadow_op.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_max_mem {}

command! {
/// Limits a domain's memory.
    safe XEN_DOMCTL_max_mem: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_max_mem.0, Input(crate::domctl::xen_domctl_max_mem);
}

alone! { plain crate::domctl::xen_domctl_max_mem: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_max_mem.0, Input; }

/// [`xen_domctl_vcpucontext`](crate::domctl::xen_domctl_vcpucontext) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_vcpucontext__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_vcpucontext,
    ctxt: Option<&'a mut vcpu_guest_context_t>,
}

impl WithBuffers for crate::domctl::xen_domctl_vcpucontext {
    type With<'a> = xen_domctl_vcpucontext__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_vcpucontext__with<'_> {
        xen_domctl_vcpucontext__with {
            op: self,
            ctxt: None,
        }
    }
}

impl<'a> xen_domctl_vcpucontext__with<'a> {
    /// Its registers. Null for `XEN_DOMCTL_setvcpucontext`: resets it.
    #[inline(always)]
    pub fn ctxt(mut self, ctxt: &'a mut vcpu_guest_context_t) -> Self {
        self.ctxt = Some(ctxt);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_vcpucontext__with<'_> {
    type Record = crate::domctl::xen_domctl_vcpucontext;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_vcpucontext], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, ctxt } = self;
        let mut shared_ctxt = None;
        required("ctxt", ctxt.is_some())?;
        shared_ctxt = share(transport, ctxt.map(|it| Memory::both(core::slice::from_mut(it))))?;
        op.ctxt = handle(&shared_ctxt);
        Ok((core::slice::from_mut(op), (shared_ctxt,)))
    }
}

command! {
/// Sets a virtual CPU's registers.
    safe XEN_DOMCTL_setvcpucontext: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setvcpucontext.0, Input(crate::domctl::xen_domctl_vcpucontext);
}

command! {
/// Tells a virtual CPU's registers.
    safe XEN_DOMCTL_getvcpucontext: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getvcpucontext.0, Input(crate::domctl::xen_domctl_vcpucontext);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_getvcpuinfo {}

command! {
/// Tells about a virtual CPU.
    safe XEN_DOMCTL_getvcpuinfo: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getvcpuinfo.0, Both(crate::domctl::xen_domctl_getvcpuinfo);
}

alone! { plain crate::domctl::xen_domctl_getvcpuinfo: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getvcpuinfo.0, Both; }

/// [`xen_domctl_nodeaffinity`](crate::domctl::xen_domctl_nodeaffinity) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_nodeaffinity__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_nodeaffinity,
    nodemap__bitmap: Option<&'a mut [uint8]>,
}

impl WithBuffers for crate::domctl::xen_domctl_nodeaffinity {
    type With<'a> = xen_domctl_nodeaffinity__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_nodeaffinity__with<'_> {
        xen_domctl_nodeaffinity__with {
            op: self,
            nodemap__bitmap: None,
        }
    }
}

impl<'a> xen_domctl_nodeaffinity__with<'a> {
    /// The bits, eight to a byte, lowest first.
    #[inline(always)]
    pub fn nodemap__bitmap(mut self, nodemap__bitmap: &'a mut [uint8]) -> Self {
        self.nodemap__bitmap = Some(nodemap__bitmap);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_nodeaffinity__with<'_> {
    type Record = crate::domctl::xen_domctl_nodeaffinity;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_nodeaffinity], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, nodemap__bitmap } = self;
        let mut shared_nodemap__bitmap = None;
        let needed = (|| Some((op.nodemap.nr_bits as u64).checked_add(7u64)?.checked_div(8u64)?))();
        at_least("nodemap__bitmap", nodemap__bitmap.as_ref().map(|it| it.len()), needed, false)?;
        shared_nodemap__bitmap = share(transport, nodemap__bitmap.map(Memory::both))?;
        op.nodemap.bitmap = handle(&shared_nodemap__bitmap);
        Ok((core::slice::from_mut(op), (shared_nodemap__bitmap,)))
    }
}

command! {
/// Sets from which NUMA nodes a domain's memory is preferred.
    safe XEN_DOMCTL_setnodeaffinity: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setnodeaffinity.0, Both(crate::domctl::xen_domctl_nodeaffinity);
}

command! {
/// Tells from which NUMA nodes a domain's memory is preferred.
    safe XEN_DOMCTL_getnodeaffinity: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getnodeaffinity.0, Both(crate::domctl::xen_domctl_nodeaffinity);
}

/// [`xen_domctl_vcpuaffinity`](crate::domctl::xen_domctl_vcpuaffinity) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_vcpuaffinity__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_vcpuaffinity,
    cpumap_hard__bitmap: Option<&'a mut [uint8]>,
    cpumap_soft__bitmap: Option<&'a mut [uint8]>,
}

impl WithBuffers for crate::domctl::xen_domctl_vcpuaffinity {
    type With<'a> = xen_domctl_vcpuaffinity__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_vcpuaffinity__with<'_> {
        xen_domctl_vcpuaffinity__with {
            op: self,
            cpumap_hard__bitmap: None,
            cpumap_soft__bitmap: None,
        }
    }
}

impl<'a> xen_domctl_vcpuaffinity__with<'a> {
    /// The bits, eight to a byte, lowest first.
    #[inline(always)]
    pub fn cpumap_hard__bitmap(mut self, cpumap_hard__bitmap: &'a mut [uint8]) -> Self {
        self.cpumap_hard__bitmap = Some(cpumap_hard__bitmap);
        self
    }

    /// The bits, eight to a byte, lowest first.
    #[inline(always)]
    pub fn cpumap_soft__bitmap(mut self, cpumap_soft__bitmap: &'a mut [uint8]) -> Self {
        self.cpumap_soft__bitmap = Some(cpumap_soft__bitmap);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_vcpuaffinity__with<'_> {
    type Record = crate::domctl::xen_domctl_vcpuaffinity;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_vcpuaffinity], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, cpumap_hard__bitmap, cpumap_soft__bitmap } = self;
        let mut shared_cpumap_hard__bitmap = None;
        let mut shared_cpumap_soft__bitmap = None;
        let needed = (|| Some((op.cpumap_hard.nr_bits as u64).checked_add(7u64)?.checked_div(8u64)?))();
        at_least("cpumap_hard__bitmap", cpumap_hard__bitmap.as_ref().map(|it| it.len()), needed, false)?;
        shared_cpumap_hard__bitmap = share(transport, cpumap_hard__bitmap.map(Memory::both))?;
        op.cpumap_hard.bitmap = handle(&shared_cpumap_hard__bitmap);
        let needed = (|| Some((op.cpumap_soft.nr_bits as u64).checked_add(7u64)?.checked_div(8u64)?))();
        at_least("cpumap_soft__bitmap", cpumap_soft__bitmap.as_ref().map(|it| it.len()), needed, false)?;
        shared_cpumap_soft__bitmap = share(transport, cpumap_soft__bitmap.map(Memory::both))?;
        op.cpumap_soft.bitmap = handle(&shared_cpumap_soft__bitmap);
        Ok((core::slice::from_mut(op), (shared_cpumap_hard__bitmap,shared_cpumap_soft__bitmap,)))
    }
}

command! {
/// Sets on which CPUs a virtual CPU can run.
    safe XEN_DOMCTL_setvcpuaffinity: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setvcpuaffinity.0, Both(crate::domctl::xen_domctl_vcpuaffinity);
}

command! {
/// Tells on which CPUs a virtual CPU can run.
    safe XEN_DOMCTL_getvcpuaffinity: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getvcpuaffinity.0, Both(crate::domctl::xen_domctl_vcpuaffinity);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_max_vcpus {}

command! {
/// Allocates a domain's virtual CPUs.
    safe XEN_DOMCTL_max_vcpus: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_max_vcpus.0, Input(crate::domctl::xen_domctl_max_vcpus);
}

alone! { plain crate::domctl::xen_domctl_max_vcpus: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_max_vcpus.0, Input; }

/// [`xen_domctl_scheduler_op`](crate::domctl::xen_domctl_scheduler_op) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_scheduler_op__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_scheduler_op,
    u__v__vcpus: Option<&'a mut [xen_domctl_schedparam_vcpu_t]>,
}

impl WithBuffers for crate::domctl::xen_domctl_scheduler_op {
    type With<'a> = xen_domctl_scheduler_op__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_scheduler_op__with<'_> {
        xen_domctl_scheduler_op__with {
            op: self,
            u__v__vcpus: None,
        }
    }
}

impl<'a> xen_domctl_scheduler_op__with<'a> {
    /// The virtual CPUs, and their parameters.
    #[inline(always)]
    pub fn u__v__vcpus(mut self, u__v__vcpus: &'a mut [xen_domctl_schedparam_vcpu_t]) -> Self {
        self.u__v__vcpus = Some(u__v__vcpus);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_scheduler_op__with<'_> {
    type Record = crate::domctl::xen_domctl_scheduler_op;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_scheduler_op], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, u__v__vcpus } = self;
        let mut shared_u__v__vcpus = None;
        let tag_0 = op.cmd as u64;
        let tag_1 = op.sched_id as u64;
        if [crate::domctl::XenDomctlSchedop::XEN_DOMCTL_SCHEDOP_putvcpuinfo.0 as u64, crate::domctl::XenDomctlSchedop::XEN_DOMCTL_SCHEDOP_getvcpuinfo.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__v__vcpus", u__v__vcpus.as_ref().map(|it| it.len()), false)])? {
                op.u.v.nr_vcpus = FromLength::from_length(length);
            }
            shared_u__v__vcpus = share(transport, u__v__vcpus.map(Memory::both))?;
            op.u.v.vcpus = handle(&shared_u__v__vcpus);
        } else {
            unwanted("u__v__vcpus", u__v__vcpus.is_some())?;
        }
        Ok((core::slice::from_mut(op), (shared_u__v__vcpus,)))
    }
}

command! {
/// Sets or tells how a domain is scheduled.
    safe XEN_DOMCTL_scheduler_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_scheduler_op.0, Both(crate::domctl::xen_domctl_scheduler_op);
}

alone! { with xen_domctl_scheduler_op__with: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_scheduler_op.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_setdomainhandle {}

command! {
/// Changes a domain's UUID.
    safe XEN_DOMCTL_setdomainhandle: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setdomainhandle.0, Input(crate::domctl::xen_domctl_setdomainhandle);
}

alone! { plain crate::domctl::xen_domctl_setdomainhandle: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setdomainhandle.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_setdebugging {}

command! {
/// Says whether a domain is being debugged.
    safe XEN_DOMCTL_setdebugging: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setdebugging.0, Input(crate::domctl::xen_domctl_setdebugging);
}

alone! { plain crate::domctl::xen_domctl_setdebugging: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setdebugging.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_irq_permission {}

command! {
/// Lets a domain use an interrupt of the caller's.
    safe XEN_DOMCTL_irq_permission: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_irq_permission.0, Input(crate::domctl::xen_domctl_irq_permission);
}

alone! { plain crate::domctl::xen_domctl_irq_permission: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_irq_permission.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_gsi_permission {}

command! {
/// Lets a domain use an interrupt of the machine.
    safe XEN_DOMCTL_gsi_permission: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gsi_permission.0, Input(crate::domctl::xen_domctl_gsi_permission);
}

alone! { plain crate::domctl::xen_domctl_gsi_permission: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gsi_permission.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_iomem_permission {}

command! {
/// Lets a domain use memory of devices.
    safe XEN_DOMCTL_iomem_permission: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_iomem_permission.0, Input(crate::domctl::xen_domctl_iomem_permission);
}

alone! { plain crate::domctl::xen_domctl_iomem_permission: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_iomem_permission.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_ioport_permission {}

command! {
/// Lets a domain use I/O ports.
    safe XEN_DOMCTL_ioport_permission: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_ioport_permission.0, Input(crate::domctl::xen_domctl_ioport_permission);
}

alone! { plain crate::domctl::xen_domctl_ioport_permission: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_ioport_permission.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_hypercall_init {}

command! {
/// Fills a page with the code for hypercalls.
///
/// # Safety
/// - the frame is not in use where the domain is the caller.
    unsafe XEN_DOMCTL_hypercall_init: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_hypercall_init.0, Input(crate::domctl::xen_domctl_hypercall_init);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_settimeoffset {}

command! {
/// Sets how far a domain's wall clock is from the machine's.
    safe XEN_DOMCTL_settimeoffset: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_settimeoffset.0, Input(crate::domctl::xen_domctl_settimeoffset);
}

alone! { plain crate::domctl::xen_domctl_settimeoffset: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_settimeoffset.0, Input; }

/// [`xen_domctl_hvmcontext`](crate::domctl::xen_domctl_hvmcontext) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_hvmcontext__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_hvmcontext,
    buffer: Option<&'a mut [uint8]>,
}

impl WithBuffers for crate::domctl::xen_domctl_hvmcontext {
    type With<'a> = xen_domctl_hvmcontext__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_hvmcontext__with<'_> {
        xen_domctl_hvmcontext__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_domctl_hvmcontext__with<'a> {
    /// The state. Null for `XEN_DOMCTL_gethvmcontext`: only `size` is returned, what is needed.
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a mut [uint8]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_hvmcontext__with<'_> {
    type Record = crate::domctl::xen_domctl_hvmcontext;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_hvmcontext], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        if let Some(length) = common_length([("buffer", buffer.as_ref().map(|it| it.len()), false)])? {
            op.size = FromLength::from_length(length);
        }
        shared_buffer = share(transport, buffer.map(Memory::both))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// Saves the state of an HVM domain's virtual hardware.
    safe XEN_DOMCTL_gethvmcontext: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gethvmcontext.0, Both(crate::domctl::xen_domctl_hvmcontext);
}

command! {
/// Restores the state of an HVM domain's virtual hardware.
    safe XEN_DOMCTL_sethvmcontext: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_sethvmcontext.0, Both(crate::domctl::xen_domctl_hvmcontext);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_address_size {}

command! {
/// Sets how wide a domain's addresses are.
    safe XEN_DOMCTL_set_address_size: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_address_size.0, Both(crate::domctl::xen_domctl_address_size);
}

command! {
/// Tells how wide a domain's addresses are.
    safe XEN_DOMCTL_get_address_size: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_get_address_size.0, Both(crate::domctl::xen_domctl_address_size);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_sendtrigger {}

command! {
/// Sends a virtual CPU what hardware would send it.
    safe XEN_DOMCTL_sendtrigger: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_sendtrigger.0, Input(crate::domctl::xen_domctl_sendtrigger);
}

alone! { plain crate::domctl::xen_domctl_sendtrigger: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_sendtrigger.0, Input; }

/// [`xen_domctl_assign_device`](crate::domctl::xen_domctl_assign_device) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_assign_device__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_assign_device,
    u__dt__path: Option<&'a [u8]>,
}

impl WithBuffers for crate::domctl::xen_domctl_assign_device {
    type With<'a> = xen_domctl_assign_device__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_assign_device__with<'_> {
        xen_domctl_assign_device__with {
            op: self,
            u__dt__path: None,
        }
    }
}

impl<'a> xen_domctl_assign_device__with<'a> {
    /// The path, without a zero at its end.
    #[inline(always)]
    pub fn u__dt__path(mut self, u__dt__path: &'a [u8]) -> Self {
        self.u__dt__path = Some(u__dt__path);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_assign_device__with<'_> {
    type Record = crate::domctl::xen_domctl_assign_device;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_assign_device], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, u__dt__path } = self;
        let mut shared_u__dt__path = None;
        let tag_0 = op.dev as u64;
        if [crate::domctl::XenDomctlDev::XEN_DOMCTL_DEV_DT.0 as u64].contains(&tag_0) {
            if let Some(length) = common_length([("u__dt__path", u__dt__path.as_ref().map(|it| it.len()), false)])? {
                op.u.dt.size = FromLength::from_length(length);
            }
            shared_u__dt__path = share(transport, u__dt__path.map(Memory::input))?;
            op.u.dt.path = handle(&shared_u__dt__path);
        } else {
            unwanted("u__dt__path", u__dt__path.is_some())?;
        }
        Ok((core::slice::from_mut(op), (shared_u__dt__path,)))
    }
}

command! {
/// Assigns a device to a domain.
    safe XEN_DOMCTL_assign_device: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_assign_device.0, Input(crate::domctl::xen_domctl_assign_device);
}

command! {
/// Tests whether a device can be assigned to a domain.
    safe XEN_DOMCTL_test_assign_device: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_test_assign_device.0, Input(crate::domctl::xen_domctl_assign_device);
}

command! {
/// Takes a device away from a domain.
    safe XEN_DOMCTL_deassign_device: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_deassign_device.0, Input(crate::domctl::xen_domctl_assign_device);
}

/// [`xen_domctl_get_device_group`](crate::domctl::xen_domctl_get_device_group) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_get_device_group__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_get_device_group,
    sdev_array: Option<&'a mut [uint32]>,
}

impl WithBuffers for crate::domctl::xen_domctl_get_device_group {
    type With<'a> = xen_domctl_get_device_group__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_get_device_group__with<'_> {
        xen_domctl_get_device_group__with {
            op: self,
            sdev_array: None,
        }
    }
}

impl<'a> xen_domctl_get_device_group__with<'a> {
    /// The other devices, all of the same segment: bus from bit 16 on, slot and function from bit 8
    /// on.
    #[inline(always)]
    pub fn sdev_array(mut self, sdev_array: &'a mut [uint32]) -> Self {
        self.sdev_array = Some(sdev_array);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_get_device_group__with<'_> {
    type Record = crate::domctl::xen_domctl_get_device_group;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_get_device_group], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, sdev_array } = self;
        let mut shared_sdev_array = None;
        if let Some(length) = common_length([("sdev_array", sdev_array.as_ref().map(|it| it.len()), false)])? {
            op.max_sdevs = FromLength::from_length(length);
        }
        shared_sdev_array = share(transport, sdev_array.map(Memory::output))?;
        op.sdev_array = handle(&shared_sdev_array);
        Ok((core::slice::from_mut(op), (shared_sdev_array,)))
    }
}

command! {
/// Tells which devices can only be assigned together.
    safe XEN_DOMCTL_get_device_group: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_get_device_group.0, Both(crate::domctl::xen_domctl_get_device_group);
}

alone! { with xen_domctl_get_device_group__with: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_get_device_group.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_bind_pt_irq {}

command! {
/// Passes an interrupt of the machine to a domain.
    safe XEN_DOMCTL_bind_pt_irq: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_bind_pt_irq.0, Input(crate::domctl::xen_domctl_bind_pt_irq);
}

command! {
/// Stops passing an interrupt of the machine to a domain.
    safe XEN_DOMCTL_unbind_pt_irq: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_unbind_pt_irq.0, Input(crate::domctl::xen_domctl_bind_pt_irq);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_memory_mapping {}

command! {
/// Maps memory of devices into an HVM domain, or unmaps it.
///
/// # Safety
/// - nothing that is in use is at the guest frames where the domain is the caller.
    unsafe XEN_DOMCTL_memory_mapping: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_memory_mapping.0, Input(crate::domctl::xen_domctl_memory_mapping);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_ioport_mapping {}

command! {
/// Maps I/O ports into an HVM domain, or unmaps them.
    safe XEN_DOMCTL_ioport_mapping: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_ioport_mapping.0, Input(crate::domctl::xen_domctl_ioport_mapping);
}

alone! { plain crate::domctl::xen_domctl_ioport_mapping: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_ioport_mapping.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_ext_vcpucontext {}

command! {
/// Sets the rest of a virtual CPU's state.
    safe XEN_DOMCTL_set_ext_vcpucontext: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_ext_vcpucontext.0, Both(crate::domctl::xen_domctl_ext_vcpucontext);
}

command! {
/// Tells the rest of a virtual CPU's state.
    safe XEN_DOMCTL_get_ext_vcpucontext: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_get_ext_vcpucontext.0, Both(crate::domctl::xen_domctl_ext_vcpucontext);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_set_target {}

command! {
/// Gives a domain the rights of a device model over another one.
    safe XEN_DOMCTL_set_target: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_target.0, Input(crate::domctl::xen_domctl_set_target);
}

alone! { plain crate::domctl::xen_domctl_set_target: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_target.0, Input; }

/// [`xen_domctl_cpu_policy`](crate::domctl::xen_domctl_cpu_policy) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_cpu_policy__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_cpu_policy,
    leaves: Option<&'a mut [crate::arch_x86::xen::xen_cpuid_leaf_t]>,
    msrs: Option<&'a mut [crate::arch_x86::xen::xen_msr_entry_t]>,
}

impl WithBuffers for crate::domctl::xen_domctl_cpu_policy {
    type With<'a> = xen_domctl_cpu_policy__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_cpu_policy__with<'_> {
        xen_domctl_cpu_policy__with {
            op: self,
            leaves: None,
            msrs: None,
        }
    }
}

impl<'a> xen_domctl_cpu_policy__with<'a> {
    /// What CPUID says.
    #[inline(always)]
    pub fn leaves(mut self, leaves: &'a mut [crate::arch_x86::xen::xen_cpuid_leaf_t]) -> Self {
        self.leaves = Some(leaves);
        self
    }

    /// What MSRs hold.
    #[inline(always)]
    pub fn msrs(mut self, msrs: &'a mut [crate::arch_x86::xen::xen_msr_entry_t]) -> Self {
        self.msrs = Some(msrs);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_cpu_policy__with<'_> {
    type Record = crate::domctl::xen_domctl_cpu_policy;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_cpu_policy], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, leaves, msrs } = self;
        let mut shared_leaves = None;
        let mut shared_msrs = None;
        if let Some(length) = common_length([("leaves", leaves.as_ref().map(|it| it.len()), false)])? {
            op.nr_leaves = FromLength::from_length(length);
        }
        if let Some(length) = common_length([("msrs", msrs.as_ref().map(|it| it.len()), false)])? {
            op.nr_msrs = FromLength::from_length(length);
        }
        shared_leaves = share(transport, leaves.map(Memory::both))?;
        op.leaves = handle(&shared_leaves);
        shared_msrs = share(transport, msrs.map(Memory::both))?;
        op.msrs = handle(&shared_msrs);
        Ok((core::slice::from_mut(op), (shared_leaves,shared_msrs,)))
    }
}

command! {
/// Tells what CPUID and MSRs say to a domain. x86 only.
    safe XEN_DOMCTL_get_cpu_policy: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_get_cpu_policy.0, Both(crate::domctl::xen_domctl_cpu_policy);
}

command! {
/// Sets what CPUID and MSRs say to a domain. x86 only.
    safe XEN_DOMCTL_set_cpu_policy: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_cpu_policy.0, Both(crate::domctl::xen_domctl_cpu_policy);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_subscribe {}

command! {
/// Chooses the event channel that is notified when a domain suspends.
    safe XEN_DOMCTL_subscribe: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_subscribe.0, Input(crate::domctl::xen_domctl_subscribe);
}

alone! { plain crate::domctl::xen_domctl_subscribe: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_subscribe.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_debug_op {}

command! {
/// Controls the debugging of a virtual CPU.
    safe XEN_DOMCTL_debug_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_debug_op.0, Input(crate::domctl::xen_domctl_debug_op);
}

alone! { plain crate::domctl::xen_domctl_debug_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_debug_op.0, Input; }

/// [`xen_domctl_hvmcontext_partial`](crate::domctl::xen_domctl_hvmcontext_partial) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_hvmcontext_partial__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_hvmcontext_partial,
    buffer: Option<&'a mut [uint8]>,
}

impl WithBuffers for crate::domctl::xen_domctl_hvmcontext_partial {
    type With<'a> = xen_domctl_hvmcontext_partial__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_hvmcontext_partial__with<'_> {
        xen_domctl_hvmcontext_partial__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_domctl_hvmcontext_partial__with<'a> {
    /// The record. Null: only `bufsz` is returned, what is needed.
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a mut [uint8]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_hvmcontext_partial__with<'_> {
    type Record = crate::domctl::xen_domctl_hvmcontext_partial;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_hvmcontext_partial], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        if let Some(length) = common_length([("buffer", buffer.as_ref().map(|it| it.len()), false)])? {
            op.bufsz = FromLength::from_length(length);
        }
        shared_buffer = share(transport, buffer.map(Memory::output))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// Saves one record of the state of an HVM domain's virtual hardware.
    safe XEN_DOMCTL_gethvmcontext_partial: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gethvmcontext_partial.0, Both(crate::domctl::xen_domctl_hvmcontext_partial);
}

alone! { with xen_domctl_hvmcontext_partial__with: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gethvmcontext_partial.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_tsc_info {}

command! {
/// Tells how a domain sees the time stamp counter.
    safe XEN_DOMCTL_gettscinfo: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gettscinfo.0, Both(crate::domctl::xen_domctl_tsc_info);
}

command! {
/// Sets how a domain sees the time stamp counter.
    safe XEN_DOMCTL_settscinfo: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_settscinfo.0, Both(crate::domctl::xen_domctl_tsc_info);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_gdbsx_memio {}

command! {
/// Reads or writes a domain's memory for a debugger.
///
/// # Safety
/// - `uva` is the address of a buffer of the caller's, of `len` bytes, that may be read or written.
    unsafe XEN_DOMCTL_gdbsx_guestmemio: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gdbsx_guestmemio.0, Both(crate::domctl::xen_domctl_gdbsx_memio);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_gdbsx_pauseunp_vcpu {}

command! {
/// Pauses a virtual CPU for a debugger.
    safe XEN_DOMCTL_gdbsx_pausevcpu: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gdbsx_pausevcpu.0, Input(crate::domctl::xen_domctl_gdbsx_pauseunp_vcpu);
}

command! {
/// Lets a virtual CPU run again that a debugger has paused.
    safe XEN_DOMCTL_gdbsx_unpausevcpu: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gdbsx_unpausevcpu.0, Input(crate::domctl::xen_domctl_gdbsx_pauseunp_vcpu);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_gdbsx_domstatus {}

command! {
/// Tells a debugger what has become of a domain.
    safe XEN_DOMCTL_gdbsx_domstatus: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gdbsx_domstatus.0, Output(crate::domctl::xen_domctl_gdbsx_domstatus);
}

alone! { plain crate::domctl::xen_domctl_gdbsx_domstatus: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_gdbsx_domstatus.0, Output; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_vm_event_op {}

command! {
/// Controls a ring of events.
    safe XEN_DOMCTL_vm_event_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_vm_event_op.0, Both(crate::domctl::xen_domctl_vm_event_op);
}

alone! { plain crate::domctl::xen_domctl_vm_event_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_vm_event_op.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_mem_sharing_op {}

command! {
/// Controls the sharing of a domain's pages.
    safe XEN_DOMCTL_mem_sharing_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_mem_sharing_op.0, Input(crate::domctl::xen_domctl_mem_sharing_op);
}

alone! { plain crate::domctl::xen_domctl_mem_sharing_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_mem_sharing_op.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_audit_p2m {}

command! {
/// Counts the mistakes in how a domain's frames are mapped.
    safe XEN_DOMCTL_audit_p2m: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_audit_p2m.0, Output(crate::domctl::xen_domctl_audit_p2m);
}

alone! { plain crate::domctl::xen_domctl_audit_p2m: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_audit_p2m.0, Output; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_set_virq_handler {}

command! {
/// Makes a domain the one that gets a virtual interrupt.
    safe XEN_DOMCTL_set_virq_handler: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_virq_handler.0, Input(crate::domctl::xen_domctl_set_virq_handler);
}

alone! { plain crate::domctl::xen_domctl_set_virq_handler: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_virq_handler.0, Input; }

/// [`xen_domctl_vcpuextstate`](crate::domctl::xen_domctl_vcpuextstate) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_vcpuextstate__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_vcpuextstate,
    buffer: Option<&'a mut [uint64]>,
}

impl WithBuffers for crate::domctl::xen_domctl_vcpuextstate {
    type With<'a> = xen_domctl_vcpuextstate__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_vcpuextstate__with<'_> {
        xen_domctl_vcpuextstate__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_domctl_vcpuextstate__with<'a> {
    /// The state.
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a mut [uint64]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_vcpuextstate__with<'_> {
    type Record = crate::domctl::xen_domctl_vcpuextstate;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_vcpuextstate], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        let needed = (|| Some((op.size.0 as u64).checked_div(8u64)?))();
        at_least("buffer", buffer.as_ref().map(|it| it.len()), needed, false)?;
        shared_buffer = share(transport, buffer.map(Memory::both))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// Sets a virtual CPU's extended state. x86 only.
    safe XEN_DOMCTL_setvcpuextstate: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setvcpuextstate.0, Both(crate::domctl::xen_domctl_vcpuextstate);
}

command! {
/// Tells a virtual CPU's extended state. x86 only.
    safe XEN_DOMCTL_getvcpuextstate: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_getvcpuextstate.0, Both(crate::domctl::xen_domctl_vcpuextstate);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_set_access_required {}

command! {
/// Says what happens to a restricted access without a monitor.
    safe XEN_DOMCTL_set_access_required: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_access_required.0, Input(crate::domctl::xen_domctl_set_access_required);
}

alone! { plain crate::domctl::xen_domctl_set_access_required: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_access_required.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_set_broken_page_p2m {}

command! {
/// Marks a page of a domain as broken.
    safe XEN_DOMCTL_set_broken_page_p2m: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_broken_page_p2m.0, Input(crate::domctl::xen_domctl_set_broken_page_p2m);
}

alone! { plain crate::domctl::xen_domctl_set_broken_page_p2m: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_broken_page_p2m.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_cacheflush {}

command! {
/// Writes cached memory of a domain back, and drops it from caches.
    safe XEN_DOMCTL_cacheflush: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_cacheflush.0, Input(crate::domctl::xen_domctl_cacheflush);
}

alone! { plain crate::domctl::xen_domctl_cacheflush: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_cacheflush.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_paging_mempool {}

command! {
/// Tells how much memory Xen has for managing a domain's.
    safe XEN_DOMCTL_get_paging_mempool_size: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_get_paging_mempool_size.0, Both(crate::domctl::xen_domctl_paging_mempool);
}

command! {
/// Sets how much memory Xen has for managing a domain's.
    safe XEN_DOMCTL_set_paging_mempool_size: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_paging_mempool_size.0, Both(crate::domctl::xen_domctl_paging_mempool);
}

/// [`xen_domctl_vcpu_msrs`](crate::domctl::xen_domctl_vcpu_msrs) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_vcpu_msrs__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_vcpu_msrs,
    msrs: Option<&'a mut [xen_domctl_vcpu_msr_t]>,
}

impl WithBuffers for crate::domctl::xen_domctl_vcpu_msrs {
    type With<'a> = xen_domctl_vcpu_msrs__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_vcpu_msrs__with<'_> {
        xen_domctl_vcpu_msrs__with {
            op: self,
            msrs: None,
        }
    }
}

impl<'a> xen_domctl_vcpu_msrs__with<'a> {
    /// The MSRs.
    #[inline(always)]
    pub fn msrs(mut self, msrs: &'a mut [xen_domctl_vcpu_msr_t]) -> Self {
        self.msrs = Some(msrs);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_vcpu_msrs__with<'_> {
    type Record = crate::domctl::xen_domctl_vcpu_msrs;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_vcpu_msrs], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, msrs } = self;
        let mut shared_msrs = None;
        if let Some(length) = common_length([("msrs", msrs.as_ref().map(|it| it.len()), false)])? {
            op.msr_count = FromLength::from_length(length);
        }
        shared_msrs = share(transport, msrs.map(Memory::both))?;
        op.msrs = handle(&shared_msrs);
        Ok((core::slice::from_mut(op), (shared_msrs,)))
    }
}

command! {
/// Tells what a virtual CPU's MSRs hold. x86 only.
    safe XEN_DOMCTL_get_vcpu_msrs: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_get_vcpu_msrs.0, Both(crate::domctl::xen_domctl_vcpu_msrs);
}

command! {
/// Sets what a virtual CPU's MSRs hold. x86 only.
    safe XEN_DOMCTL_set_vcpu_msrs: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_vcpu_msrs.0, Both(crate::domctl::xen_domctl_vcpu_msrs);
}

/// [`xen_domctl_vnuma`](crate::domctl::xen_domctl_vnuma) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_vnuma__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_vnuma,
    vdistance: Option<&'a [uint]>,
    vcpu_to_vnode: Option<&'a [uint]>,
    vnode_to_pnode: Option<&'a [uint]>,
    vmemrange: Option<&'a [xen_vmemrange_t]>,
}

impl WithBuffers for crate::domctl::xen_domctl_vnuma {
    type With<'a> = xen_domctl_vnuma__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_vnuma__with<'_> {
        xen_domctl_vnuma__with {
            op: self,
            vdistance: None,
            vcpu_to_vnode: None,
            vnode_to_pnode: None,
            vmemrange: None,
        }
    }
}

impl<'a> xen_domctl_vnuma__with<'a> {
    /// The distance from each node to each.
    #[inline(always)]
    pub fn vdistance(mut self, vdistance: &'a [uint]) -> Self {
        self.vdistance = Some(vdistance);
        self
    }

    /// The node of each virtual CPU.
    #[inline(always)]
    pub fn vcpu_to_vnode(mut self, vcpu_to_vnode: &'a [uint]) -> Self {
        self.vcpu_to_vnode = Some(vcpu_to_vnode);
        self
    }

    /// The machine's node on which each node lies.
    #[inline(always)]
    pub fn vnode_to_pnode(mut self, vnode_to_pnode: &'a [uint]) -> Self {
        self.vnode_to_pnode = Some(vnode_to_pnode);
        self
    }

    /// The ranges of memory, and their nodes.
    #[inline(always)]
    pub fn vmemrange(mut self, vmemrange: &'a [xen_vmemrange_t]) -> Self {
        self.vmemrange = Some(vmemrange);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_vnuma__with<'_> {
    type Record = crate::domctl::xen_domctl_vnuma;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_vnuma], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, vdistance, vcpu_to_vnode, vnode_to_pnode, vmemrange } = self;
        let mut shared_vdistance = None;
        let mut shared_vcpu_to_vnode = None;
        let mut shared_vnode_to_pnode = None;
        let mut shared_vmemrange = None;
        if let Some(length) = common_length([("vcpu_to_vnode", vcpu_to_vnode.as_ref().map(|it| it.len()), false)])? {
            op.nr_vcpus = FromLength::from_length(length);
        }
        if let Some(length) = common_length([("vnode_to_pnode", vnode_to_pnode.as_ref().map(|it| it.len()), false)])? {
            op.nr_vnodes = FromLength::from_length(length);
        }
        if let Some(length) = common_length([("vmemrange", vmemrange.as_ref().map(|it| it.len()), false)])? {
            op.nr_vmemranges = FromLength::from_length(length);
        }
        let needed = (|| Some((op.nr_vnodes as u64).checked_mul((op.nr_vnodes as u64))?))();
        at_least("vdistance", vdistance.as_ref().map(|it| it.len()), needed, false)?;
        shared_vdistance = share(transport, vdistance.map(Memory::input))?;
        op.vdistance = handle(&shared_vdistance);
        shared_vcpu_to_vnode = share(transport, vcpu_to_vnode.map(Memory::input))?;
        op.vcpu_to_vnode = handle(&shared_vcpu_to_vnode);
        shared_vnode_to_pnode = share(transport, vnode_to_pnode.map(Memory::input))?;
        op.vnode_to_pnode = handle(&shared_vnode_to_pnode);
        shared_vmemrange = share(transport, vmemrange.map(Memory::input))?;
        op.vmemrange = handle(&shared_vmemrange);
        Ok((core::slice::from_mut(op), (shared_vdistance,shared_vcpu_to_vnode,shared_vnode_to_pnode,shared_vmemrange,)))
    }
}

command! {
/// Gives a domain a virtual NUMA topology.
    safe XEN_DOMCTL_setvnumainfo: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setvnumainfo.0, Input(crate::domctl::xen_domctl_vnuma);
}

alone! { with xen_domctl_vnuma__with: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_setvnumainfo.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_psr_cmt_op {}

command! {
/// Controls the monitoring of what a domain uses of the caches.
    safe XEN_DOMCTL_psr_cmt_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_psr_cmt_op.0, Both(crate::domctl::xen_domctl_psr_cmt_op);
}

alone! { plain crate::domctl::xen_domctl_psr_cmt_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_psr_cmt_op.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_monitor_op {}

command! {
/// Says what a domain's monitor is told.
    safe XEN_DOMCTL_monitor_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_monitor_op.0, Both(crate::domctl::xen_domctl_monitor_op);
}

alone! { plain crate::domctl::xen_domctl_monitor_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_monitor_op.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_psr_alloc {}

command! {
/// Sets or tells what share of caches and memory bandwidth a domain has.
    safe XEN_DOMCTL_psr_alloc: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_psr_alloc.0, Both(crate::domctl::xen_domctl_psr_alloc);
}

alone! { plain crate::domctl::xen_domctl_psr_alloc: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_psr_alloc.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_vuart_op {}

command! {
/// Sets up a serial port that Xen emulates for a domain.
    safe XEN_DOMCTL_vuart_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_vuart_op.0, Both(crate::domctl::xen_domctl_vuart_op);
}

alone! { plain crate::domctl::xen_domctl_vuart_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_vuart_op.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_vmtrace_op {}

command! {
/// Controls the tracing of a virtual CPU by the processor.
    safe XEN_DOMCTL_vmtrace_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_vmtrace_op.0, Both(crate::domctl::xen_domctl_vmtrace_op);
}

alone! { plain crate::domctl::xen_domctl_vmtrace_op: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_vmtrace_op.0, Both; }

/// [`xen_domctl_dt_overlay`](crate::domctl::xen_domctl_dt_overlay) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_dt_overlay__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_dt_overlay,
    overlay_fdt: Option<&'a [u8]>,
}

impl WithBuffers for crate::domctl::xen_domctl_dt_overlay {
    type With<'a> = xen_domctl_dt_overlay__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_dt_overlay__with<'_> {
        xen_domctl_dt_overlay__with {
            op: self,
            overlay_fdt: None,
        }
    }
}

impl<'a> xen_domctl_dt_overlay__with<'a> {
    /// The overlay, which `XEN_SYSCTL_dt_overlay` has added before.
    #[inline(always)]
    pub fn overlay_fdt(mut self, overlay_fdt: &'a [u8]) -> Self {
        self.overlay_fdt = Some(overlay_fdt);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_dt_overlay__with<'_> {
    type Record = crate::domctl::xen_domctl_dt_overlay;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_dt_overlay], Self::Buffers<'x, T>), Error>
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
/// Gives a domain the devices of an overlay of the device tree. Arm only.
    safe XEN_DOMCTL_dt_overlay: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_dt_overlay.0, Input(crate::domctl::xen_domctl_dt_overlay);
}

alone! { with xen_domctl_dt_overlay__with: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_dt_overlay.0, Input; }

/// [`xen_domctl_set_llc_colors`](crate::domctl::xen_domctl_set_llc_colors) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_domctl_set_llc_colors__with<'a> {
    op: &'a mut crate::domctl::xen_domctl_set_llc_colors,
    llc_colors: Option<&'a [uint32]>,
}

impl WithBuffers for crate::domctl::xen_domctl_set_llc_colors {
    type With<'a> = xen_domctl_set_llc_colors__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_domctl_set_llc_colors__with<'_> {
        xen_domctl_set_llc_colors__with {
            op: self,
            llc_colors: None,
        }
    }
}

impl<'a> xen_domctl_set_llc_colors__with<'a> {
    /// The colours, in ascending order.
    #[inline(always)]
    pub fn llc_colors(mut self, llc_colors: &'a [uint32]) -> Self {
        self.llc_colors = Some(llc_colors);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_domctl_set_llc_colors__with<'_> {
    type Record = crate::domctl::xen_domctl_set_llc_colors;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::domctl::xen_domctl_set_llc_colors], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, llc_colors } = self;
        let mut shared_llc_colors = None;
        if let Some(length) = common_length([("llc_colors", llc_colors.as_ref().map(|it| it.len()), false)])? {
            op.num_llc_colors = FromLength::from_length(length);
        }
        shared_llc_colors = share(transport, llc_colors.map(Memory::input))?;
        op.llc_colors = handle(&shared_llc_colors);
        Ok((core::slice::from_mut(op), (shared_llc_colors,)))
    }
}

command! {
/// Chooses the parts of the last level cache for a domain's memory.
    safe XEN_DOMCTL_set_llc_colors: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_llc_colors.0, Input(crate::domctl::xen_domctl_set_llc_colors);
}

alone! { with xen_domctl_set_llc_colors__with: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_set_llc_colors.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::domctl::xen_domctl_get_domain_state {}

command! {
/// Tells the state of a domain. Stable.
    safe XEN_DOMCTL_get_domain_state: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_get_domain_state.0, Output(crate::domctl::xen_domctl_get_domain_state);
}

alone! { plain crate::domctl::xen_domctl_get_domain_state: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_get_domain_state.0, Output; }

command! {
/// Destroys a domain. Xen may have to be called again until it is done.
    safe XEN_DOMCTL_destroydomain: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_destroydomain.0;
}

command! {
/// Pauses a domain. Xen counts: it runs again once it is unpaused as often.
    safe XEN_DOMCTL_pausedomain: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_pausedomain.0;
}

command! {
/// Lets a paused domain run again.
    safe XEN_DOMCTL_unpausedomain: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_unpausedomain.0;
}

command! {
/// Lets a domain that has shut down go on, such as one that was suspended for a snapshot.
    safe XEN_DOMCTL_resumedomain: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_resumedomain.0;
}

command! {
/// Returns a domain to how it began, but for its memory.
    safe XEN_DOMCTL_soft_reset: Domctl = crate::domctl::XenDomctlCommand::XEN_DOMCTL_soft_reset.0;
}

