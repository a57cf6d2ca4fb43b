// SPDX-License-Identifier: MIT
//! Callbacks: where Xen enters a PV guest's kernel.

use crate::xen::*;
use xen_abi::prelude::*;

xen_header! {
    file: "callback.h",
    guard: "__XEN_PUBLIC_CALLBACK_H__",
    abis: [x86, arm],
    include: ["xen.h"],
}

c_comment! {
    "long callback_op(int cmd, void *extra_args)"
    ""
    "@cmd        == CALLBACKOP_* (the operation)."
    "@extra_args == struct callback_* (what it works on)."
    ""
    "Not all architectures have such callbacks: those without have no"
    "xen_callback_t, and cannot include this header."
}

/// The callbacks.
#[xen_abi(open_enum(u16))]
pub enum CallbackType {
    /// x86: an event has come.
    CALLBACKTYPE_event = 0,
    /// x86: Xen could not return to the guest, since its segments are not valid, say.
    CALLBACKTYPE_failsafe = 1,
    /// x86_64: a 64-bit program has executed SYSCALL.
    CALLBACKTYPE_syscall = 2,
    /// x86_32: a program has executed SYSENTER, where the guest's kernel runs in supervisor mode.
    /// Not for new code.
    CALLBACKTYPE_sysenter_deprecated = 3,
    /// x86: a non-maskable interrupt has come.
    CALLBACKTYPE_nmi = 4,
    /// x86: a program has executed SYSENTER.
    ///
    /// For a 64-bit Xen that is a 32-bit program, on Intel's processors; there, 64-bit programs can
    /// do it too, but better use SYSCALL.
    CALLBACKTYPE_sysenter = 5,
    /// x86_64: a 32-bit program has executed SYSCALL, on AMD's processors.
    CALLBACKTYPE_syscall32 = 7,
}

/// How a callback is entered.
#[xen_abi(flags(u16), bit_numbers, suffix(U))]
pub enum CallbackFlags {
    /// With events masked. Those for events and NMIs are in any case.
    CALLBACKF_mask_events = 1 << 0,
}

/// The operations of `HYPERVISOR_callback_op`.
#[xen_abi(open_enum(u32))]
pub enum CallbackOp {
    /// Sets a callback: `callback_register`.
    CALLBACKOP_register = 0,
    /// Takes a callback away: `callback_unregister`. EINVAL for those that a guest cannot be without.
    CALLBACKOP_unregister = 1,
}

/// A callback.
#[xen_abi(
    op(
        __HYPERVISOR_callback_op,
        CALLBACKOP_register,
        safety = "the code at the address is fit to be entered by Xen at any time"
    ),
    typedef,
    handle,
    expect(
        implicit_padding,
        same_layout,
        reason = "`xen_callback_t` is aligned by architecture; no guest of another one passes it"
    )
)]
pub struct callback_register {
    /// Which one: `CALLBACKTYPE_*`.
    #[abi(input)]
    pub r#type: u16,
    /// `CALLBACKF_*`.
    #[abi(input)]
    pub flags: u16,
    /// Where it enters the kernel.
    #[abi(input)]
    pub address: xen_callback_t,
}

/// A callback that is not wanted any more.
#[xen_abi(op(__HYPERVISOR_callback_op, CALLBACKOP_unregister), typedef, handle)]
pub struct callback_unregister {
    /// Which one: `CALLBACKTYPE_*`.
    #[abi(input)]
    pub r#type: u16,
    #[abi(reserved)]
    _unused: u16,
}

/// `CALLBACKTYPE_sysenter` as it was.
#[xen_abi(when(interface(< 0x00030207)), redefines)]
pub const CALLBACKTYPE_sysenter: u16 = CallbackType::CALLBACKTYPE_sysenter_deprecated.0;
