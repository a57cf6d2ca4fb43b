// SPDX-License-Identifier: MIT
//! What definitions of a Xen ABI stand on.
//!
//! A definitions module begins with [`prelude`] and a [`xen_header!`]; its items carry
//! `#[xen_abi]`. The rest of this crate is what those macros' output refers to.
#![no_std]

mod debug;
#[doc(hidden)]
pub mod group;
mod handle;
mod hvm;
#[doc(hidden)]
pub mod record;
pub mod ring;
pub mod target;
mod traits;
pub mod types;
#[cfg(feature = "zerocopy")]
#[doc(hidden)]
pub mod views;

#[doc(hidden)]
pub use bitflags;
pub use bitflags::Flags;
#[doc(hidden)]
pub use debug::debug_open_enum;
pub use hvm::HvmSave;
pub use traits::{Abi, Member, on, zeroed, zeroed_member};
#[doc(hidden)]
pub use traits::{each, table};
pub use xen_abi_layout::{
    Abi as Architecture, AbiSet, Checked, ConstRule, Element, Expected, Field, Kind, Layout, Place,
    Record, Spelled, Summary, Table, merge, scalars,
};
#[cfg(feature = "macros")]
#[doc(hidden)]
pub use xen_abi_macros::__xen_header;
#[cfg(feature = "macros")]
pub use xen_abi_macros::{
    c_comment, c_include, c_only, flex_ring, guest_handle, hvm_save, ring_types, xen_abi,
    xen_family,
};
#[cfg(feature = "zerocopy")]
#[doc(hidden)]
pub use zerocopy;

/// Says which header a module is, and what all its items have in common.
///
/// ```
/// # mod foo {
/// use xen_abi::prelude::*;
///
/// xen_header! {
///     file: "foo.h",
///     guard: "__XEN_PUBLIC_FOO_H__",
///     include: ["xen.h"],
/// }
/// # }
/// ```
#[cfg(feature = "macros")]
#[macro_export]
macro_rules! xen_header {
    ($($declaration:tt)*) => {
        $crate::__xen_header! { ($crate) $($declaration)* }
    };
}

/// What a definitions module imports: `use xen_abi::prelude::*;`.
pub mod prelude {
    pub use crate::types::*;
    #[cfg(feature = "macros")]
    pub use crate::{
        c_comment, c_include, c_only, flex_ring, guest_handle, hvm_save, ring_types, xen_abi,
        xen_family, xen_header,
    };
    pub use core::mem::size_of;
}
