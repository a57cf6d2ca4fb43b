// SPDX-License-Identifier: MIT
// Printed by `c-export calls` from the definitions; do not edit.
//! The operations of [`xsm_op`](crate::hypercall::xsm_op).
#![allow(unused_imports, unused_mut, unused_assignments, unused_parens, unused_variables, reason = "alike for all operations")]

use xen_abi::prelude::*;

use crate::prelude::*;
use crate::xsm::flask_op::*;
use crate::hypercall::{Varbuf, XsmOp};
use crate::request::*;
use crate::transport::{Direction, Memory, Transport};
use crate::Error;

/// [`xen_flask_load`](crate::xsm::flask_op::xen_flask_load) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_flask_load__with<'a> {
    op: &'a mut crate::xsm::flask_op::xen_flask_load,
    buffer: Option<&'a [u8]>,
}

impl WithBuffers for crate::xsm::flask_op::xen_flask_load {
    type With<'a> = xen_flask_load__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_flask_load__with<'_> {
        xen_flask_load__with {
            op: self,
            buffer: None,
        }
    }
}

impl<'a> xen_flask_load__with<'a> {
    /// The policy, in binary form.
    #[inline(always)]
    pub fn buffer(mut self, buffer: &'a [u8]) -> Self {
        self.buffer = Some(buffer);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_flask_load__with<'_> {
    type Record = crate::xsm::flask_op::xen_flask_load;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::xsm::flask_op::xen_flask_load], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, buffer } = self;
        let mut shared_buffer = None;
        if let Some(length) = common_length([("buffer", buffer.as_ref().map(|it| it.len()), false)])? {
            op.size = FromLength::from_length(length);
        }
        shared_buffer = share(transport, buffer.map(Memory::input))?;
        op.buffer = handle(&shared_buffer);
        Ok((core::slice::from_mut(op), (shared_buffer,)))
    }
}

command! {
/// Loads a policy.
    safe FLASK_LOAD: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_LOAD.0, Input(crate::xsm::flask_op::xen_flask_load);
}

alone! { with xen_flask_load__with: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_LOAD.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xsm::flask_op::xen_flask_setenforce {}

command! {
/// Sets whether the policy is enforced.
    safe FLASK_SETENFORCE: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_SETENFORCE.0, Input(crate::xsm::flask_op::xen_flask_setenforce);
}

alone! { plain crate::xsm::flask_op::xen_flask_setenforce: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_SETENFORCE.0, Input; }

/// [`xen_flask_sid_context`](crate::xsm::flask_op::xen_flask_sid_context) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_flask_sid_context__with<'a> {
    op: &'a mut crate::xsm::flask_op::xen_flask_sid_context,
    context: Option<&'a mut [u8]>,
}

impl WithBuffers for crate::xsm::flask_op::xen_flask_sid_context {
    type With<'a> = xen_flask_sid_context__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_flask_sid_context__with<'_> {
        xen_flask_sid_context__with {
            op: self,
            context: None,
        }
    }
}

impl<'a> xen_flask_sid_context__with<'a> {
    /// The context, as text.
    #[inline(always)]
    pub fn context(mut self, context: &'a mut [u8]) -> Self {
        self.context = Some(context);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_flask_sid_context__with<'_> {
    type Record = crate::xsm::flask_op::xen_flask_sid_context;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::xsm::flask_op::xen_flask_sid_context], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, context } = self;
        let mut shared_context = None;
        if let Some(length) = common_length([("context", context.as_ref().map(|it| it.len()), false)])? {
            op.size = FromLength::from_length(length);
        }
        shared_context = share(transport, context.map(Memory::both))?;
        op.context = handle(&shared_context);
        Ok((core::slice::from_mut(op), (shared_context,)))
    }
}

command! {
/// Turns a context to its number.
    safe FLASK_CONTEXT_TO_SID: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_CONTEXT_TO_SID.0, Both(crate::xsm::flask_op::xen_flask_sid_context);
}

command! {
/// Turns a number to its context.
    safe FLASK_SID_TO_CONTEXT: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_SID_TO_CONTEXT.0, Both(crate::xsm::flask_op::xen_flask_sid_context);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xsm::flask_op::xen_flask_access {}

command! {
/// Asks what is allowed.
    safe FLASK_ACCESS: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_ACCESS.0, Both(crate::xsm::flask_op::xen_flask_access);
}

alone! { plain crate::xsm::flask_op::xen_flask_access: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_ACCESS.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xsm::flask_op::xen_flask_transition {}

command! {
/// Asks for the label of something new.
    safe FLASK_CREATE: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_CREATE.0, Both(crate::xsm::flask_op::xen_flask_transition);
}

command! {
/// Asks for the label that something gets instead of its own.
    safe FLASK_RELABEL: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_RELABEL.0, Both(crate::xsm::flask_op::xen_flask_transition);
}

command! {
/// Asks for the label of one of several instances.
    safe FLASK_MEMBER: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_MEMBER.0, Both(crate::xsm::flask_op::xen_flask_transition);
}

/// [`xen_flask_boolean`](crate::xsm::flask_op::xen_flask_boolean) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_flask_boolean__with<'a> {
    op: &'a mut crate::xsm::flask_op::xen_flask_boolean,
    name: Option<&'a mut [u8]>,
}

impl WithBuffers for crate::xsm::flask_op::xen_flask_boolean {
    type With<'a> = xen_flask_boolean__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_flask_boolean__with<'_> {
        xen_flask_boolean__with {
            op: self,
            name: None,
        }
    }
}

impl<'a> xen_flask_boolean__with<'a> {
    /// Its name.
    #[inline(always)]
    pub fn name(mut self, name: &'a mut [u8]) -> Self {
        self.name = Some(name);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_flask_boolean__with<'_> {
    type Record = crate::xsm::flask_op::xen_flask_boolean;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::xsm::flask_op::xen_flask_boolean], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, name } = self;
        let mut shared_name = None;
        if let Some(length) = common_length([("name", name.as_ref().map(|it| it.len()), false)])? {
            op.size = FromLength::from_length(length);
        }
        shared_name = share(transport, name.map(Memory::both))?;
        op.name = handle(&shared_name);
        Ok((core::slice::from_mut(op), (shared_name,)))
    }
}

command! {
/// Reads a switch.
    safe FLASK_GETBOOL: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_GETBOOL.0, Both(crate::xsm::flask_op::xen_flask_boolean);
}

command! {
/// Sets a switch.
    safe FLASK_SETBOOL: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_SETBOOL.0, Both(crate::xsm::flask_op::xen_flask_boolean);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xsm::flask_op::xen_flask_setavc_threshold {}

command! {
/// Sets how many decisions are kept at hand.
    safe FLASK_SETAVC_THRESHOLD: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_SETAVC_THRESHOLD.0, Input(crate::xsm::flask_op::xen_flask_setavc_threshold);
}

alone! { plain crate::xsm::flask_op::xen_flask_setavc_threshold: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_SETAVC_THRESHOLD.0, Input; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xsm::flask_op::xen_flask_hash_stats {}

command! {
/// Tells how decisions are spread.
    safe FLASK_AVC_HASHSTATS: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_AVC_HASHSTATS.0, Output(crate::xsm::flask_op::xen_flask_hash_stats);
}

alone! { plain crate::xsm::flask_op::xen_flask_hash_stats: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_AVC_HASHSTATS.0, Output; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xsm::flask_op::xen_flask_cache_stats {}

command! {
/// Tells how often decisions were at hand.
    safe FLASK_AVC_CACHESTATS: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_AVC_CACHESTATS.0, Both(crate::xsm::flask_op::xen_flask_cache_stats);
}

alone! { plain crate::xsm::flask_op::xen_flask_cache_stats: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_AVC_CACHESTATS.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xsm::flask_op::xen_flask_ocontext {}

command! {
/// Gives resources a label.
    safe FLASK_ADD_OCONTEXT: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_ADD_OCONTEXT.0, Input(crate::xsm::flask_op::xen_flask_ocontext);
}

command! {
/// Takes the label of resources back.
    safe FLASK_DEL_OCONTEXT: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_DEL_OCONTEXT.0, Input(crate::xsm::flask_op::xen_flask_ocontext);
}

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xsm::flask_op::xen_flask_peersid {}

command! {
/// Asks for a peer's label.
    safe FLASK_GET_PEER_SID: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_GET_PEER_SID.0, Both(crate::xsm::flask_op::xen_flask_peersid);
}

alone! { plain crate::xsm::flask_op::xen_flask_peersid: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_GET_PEER_SID.0, Both; }

// SAFETY: there is no guest handle in it.
unsafe impl Plain for crate::xsm::flask_op::xen_flask_relabel {}

command! {
/// Gives a domain another label.
    safe FLASK_RELABEL_DOMAIN: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_RELABEL_DOMAIN.0, Input(crate::xsm::flask_op::xen_flask_relabel);
}

alone! { plain crate::xsm::flask_op::xen_flask_relabel: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_RELABEL_DOMAIN.0, Input; }

/// [`xen_flask_devicetree_label`](crate::xsm::flask_op::xen_flask_devicetree_label) with its buffers.
#[must_use = "this is what a hypercall is passed"]
pub struct xen_flask_devicetree_label__with<'a> {
    op: &'a mut crate::xsm::flask_op::xen_flask_devicetree_label,
    path: Option<&'a [u8]>,
}

impl WithBuffers for crate::xsm::flask_op::xen_flask_devicetree_label {
    type With<'a> = xen_flask_devicetree_label__with<'a>;

    #[inline(always)]
    fn with(&mut self) -> xen_flask_devicetree_label__with<'_> {
        xen_flask_devicetree_label__with {
            op: self,
            path: None,
        }
    }
}

impl<'a> xen_flask_devicetree_label__with<'a> {
    /// The node's path.
    #[inline(always)]
    pub fn path(mut self, path: &'a [u8]) -> Self {
        self.path = Some(path);
        self
    }
}

// SAFETY: all handles of the record are set, to null or to memory that the result keeps shared;
// lengths are set from that memory, or held against it.
unsafe impl Argument for xen_flask_devicetree_label__with<'_> {
    type Record = crate::xsm::flask_op::xen_flask_devicetree_label;
    type Count = One;
    type Buffers<'x, T: Transport + 'x>
        = (Option<T::Shared<'x>>,)
    where
        Self: 'x;

    #[inline(always)]
    fn bind<'x, T: Transport>(
        self,
        transport: &'x T,
    ) -> Result<(&'x mut [crate::xsm::flask_op::xen_flask_devicetree_label], Self::Buffers<'x, T>), Error>
    where
        Self: 'x,
    {
        let Self { op, path } = self;
        let mut shared_path = None;
        if let Some(length) = common_length([("path", path.as_ref().map(|it| it.len()), false)])? {
            op.length = FromLength::from_length(length);
        }
        shared_path = share(transport, path.map(Memory::input))?;
        op.path = handle(&shared_path);
        Ok((core::slice::from_mut(op), (shared_path,)))
    }
}

command! {
/// Gives a node of the device tree a label.
    safe FLASK_DEVICETREE_LABEL: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_DEVICETREE_LABEL.0, Input(crate::xsm::flask_op::xen_flask_devicetree_label);
}

alone! { with xen_flask_devicetree_label__with: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_DEVICETREE_LABEL.0, Input; }

command! {
/// Answers whether the policy is enforced.
    safe FLASK_GETENFORCE: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_GETENFORCE.0;
}

command! {
/// Answers the latest version of policies that can be loaded.
    safe FLASK_POLICYVERS: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_POLICYVERS.0;
}

command! {
/// Gives all switches their new values.
    safe FLASK_COMMITBOOLS: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_COMMITBOOLS.0;
}

command! {
/// Answers whether the policy has levels.
    safe FLASK_MLS: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_MLS.0;
}

command! {
/// Answers how many decisions are kept at hand.
    safe FLASK_GETAVC_THRESHOLD: XsmOp = crate::xsm::flask_op::FlaskOp::FLASK_GETAVC_THRESHOLD.0;
}

