// SPDX-License-Identifier: MIT
//! `#[xen_abi]` and its companions.
//!
//! Depend on `xen-abi`, which gives these macros what their output stands on.

use proc_macro::TokenStream;
use xen_abi_expand::Wanted;

const WANTED: Wanted = Wanted {
    checks: true,
    abilities: cfg!(feature = "abilities"),
};

/// Makes a struct, union, enum, const, const fn or type part of the ABI.
///
/// The item is written as the language reference says. It becomes a `repr(C)` item whose layout is
/// checked on all six architectures while it is compiled.
#[proc_macro_attribute]
pub fn xen_abi(args: TokenStream, item: TokenStream) -> TokenStream {
    xen_abi_expand::attribute(args.into(), item.into(), WANTED).into()
}

/// Declares which header a module is. `xen_abi::xen_header!` calls this with the path of `xen_abi`.
#[doc(hidden)]
#[proc_macro]
pub fn __xen_header(tokens: TokenStream) -> TokenStream {
    xen_abi_expand::header(tokens.into()).into()
}

macro_rules! item_macros {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        $($(#[$doc])* #[proc_macro] pub fn $name(tokens: TokenStream) -> TokenStream {
            xen_abi_expand::item_macro(stringify!($name), tokens.into(), WANTED).into()
        })*
    };
}

item_macros! {
    /// C text that has no meaning in Rust, and why: `c_only! { why: "..", text: r#".."# }`.
    c_only;
    /// An `#include` in the middle of a header: `c_include! { "arch-arm.h" when arm }`.
    c_include;
    /// A comment that belongs to no item: `c_comment! { "text" }`.
    c_comment;
    /// Guest handles for types that are no records: `guest_handle! { uchar = c_uchar; }`.
    guest_handle;
    /// One name for what each architecture defines for itself.
    xen_family;
    /// Xen's shared rings: `ring_types! { blkif: blkif_request => blkif_response; }`.
    ring_types;
    /// Xen's byte rings: `flex_ring! { xen_pv_calls with interface; }`.
    flex_ring;
    /// Records of a saved HVM domain: `hvm_save! { CPU = 2: hvm_hw_cpu; }`.
    hvm_save;
}
