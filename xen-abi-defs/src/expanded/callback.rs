// SPDX-License-Identifier: MIT
// Printed by `c-export expand` from the definitions; do not edit.
//! Callbacks: where Xen enters a PV guest's kernel.
use crate::xen::*;
use xen_abi::prelude::*;
#[doc(hidden)]
mod __xen_header {
    #[allow(unused_imports)]
    pub(super) use ::xen_abi as abi;
    #[allow(dead_code)]
    pub(super) const ABIS: abi::AbiSet = abi::AbiSet::from_bits(15u8);
}
/// The callbacks.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct CallbackType(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl CallbackType {
    /// x86: an event has come.
    pub const CALLBACKTYPE_event: Self = Self(0);
    /// x86: Xen could not return to the guest, since its segments are not valid, say.
    pub const CALLBACKTYPE_failsafe: Self = Self(1);
    /// x86_64: a 64-bit program has executed SYSCALL.
    pub const CALLBACKTYPE_syscall: Self = Self(2);
    /// x86_32: a program has executed SYSENTER, where the guest's kernel runs in supervisor mode.
    /// Not for new code.
    pub const CALLBACKTYPE_sysenter_deprecated: Self = Self(3);
    /// x86: a non-maskable interrupt has come.
    pub const CALLBACKTYPE_nmi: Self = Self(4);
    /// x86: a program has executed SYSENTER.
    ///
    /// For a 64-bit Xen that is a 32-bit program, on Intel's processors; there, 64-bit programs can
    /// do it too, but better use SYSCALL.
    pub const CALLBACKTYPE_sysenter: Self = Self(5);
    /// x86_64: a 32-bit program has executed SYSCALL, on AMD's processors.
    pub const CALLBACKTYPE_syscall32: Self = Self(7);
}
self::__xen_header::abi::__group! {
    CallbackType u16[] []
}
self::__xen_header::abi::__open_enum! {
    CallbackType u16 CALLBACKTYPE_event "CALLBACKTYPE_event" CALLBACKTYPE_failsafe
    "CALLBACKTYPE_failsafe" CALLBACKTYPE_syscall "CALLBACKTYPE_syscall"
    CALLBACKTYPE_sysenter_deprecated "CALLBACKTYPE_sysenter_deprecated" CALLBACKTYPE_nmi
    "CALLBACKTYPE_nmi" CALLBACKTYPE_sysenter "CALLBACKTYPE_sysenter"
    CALLBACKTYPE_syscall32 "CALLBACKTYPE_syscall32"
}
/// How a callback is entered.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct CallbackFlags(pub u16);
#[allow(non_upper_case_globals, clippy::all)]
impl CallbackFlags {
    /// With events masked. Those for events and NMIs are in any case.
    pub const CALLBACKF_mask_events: Self = Self(1 << 0);
}
impl CallbackFlags {
    /// The number of the bit `CALLBACKF_mask_events`.
    #[allow(non_upper_case_globals)]
    pub const _CALLBACKF_mask_events: u32 = CallbackFlags::CALLBACKF_mask_events
        .0
        .trailing_zeros();
}
self::__xen_header::abi::__group! {
    CallbackFlags u16[] [bits]
}
self::__xen_header::abi::__flags! {
    CallbackFlags u16 CALLBACKF_mask_events "CALLBACKF_mask_events"
}
/// The operations of `HYPERVISOR_callback_op`.
#[derive(PartialEq)]
#[repr(transparent)]
pub struct CallbackOp(pub u32);
#[allow(non_upper_case_globals, clippy::all)]
impl CallbackOp {
    /// Sets a callback: `callback_register`.
    pub const CALLBACKOP_register: Self = Self(0);
    /// Takes a callback away: `callback_unregister`. EINVAL for those that a guest cannot be without.
    pub const CALLBACKOP_unregister: Self = Self(1);
}
self::__xen_header::abi::__group! {
    CallbackOp u32[] []
}
self::__xen_header::abi::__open_enum! {
    CallbackOp u32 CALLBACKOP_register "CALLBACKOP_register" CALLBACKOP_unregister
    "CALLBACKOP_unregister"
}
/// A callback.
#[allow(nonstandard_style, clippy::all)]
#[repr(C)]
pub struct callback_register {
    /// Which one: `CALLBACKTYPE_*`.
    pub r#type: u16,
    /// `CALLBACKF_*`.
    pub flags: u16,
    /// Where it enters the kernel.
    pub address: xen_callback_t,
}
/// `callback_register` under its typedef name.
#[allow(non_camel_case_types)]
pub type callback_register_t = callback_register;
self::__xen_header::abi::__record! {
    Abi[zeroed] for callback_register on 63u8, spelled Struct "callback_register"
    "type flags address" b"bb?"[xen_callback_t,] [] [] expects 5u8 is[] { #[inline]
    unsafe fn clear_padding(this : * mut Self) { unsafe { let fields = const { & < Self
    as self::__xen_header::abi::Abi > ::SPELLED.fields:: < 3usize > () };
    self::__xen_header::abi::target::clear_gaps(this.cast(), & < Self as
    self::__xen_header::abi::Abi > ::SPELLED.checked(fields).record);
    self::__xen_header::abi::Abi::clear_padding(& raw mut (* this).address); } } }
}
/// A callback that is not wanted any more.
#[allow(nonstandard_style, clippy::all)]
#[allow(dead_code)]
#[repr(C)]
pub struct callback_unregister {
    /// Which one: `CALLBACKTYPE_*`.
    pub r#type: u16,
    _unused: u16,
}
/// `callback_unregister` under its typedef name.
#[allow(non_camel_case_types)]
pub type callback_unregister_t = callback_unregister;
self::__xen_header::abi::__record! {
    Abi[zeroed] for callback_unregister on 63u8, known LAYOUT[(4u64 2u64)] {}
}
