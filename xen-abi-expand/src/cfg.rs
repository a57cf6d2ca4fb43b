// SPDX-License-Identifier: MIT
//! Conditions as Rust's `cfg`s.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use xen_abi_layout::{Abi, AbiSet};

/// What rustc calls the architecture.
fn target_arch(abi: Abi) -> &'static str {
    match abi {
        Abi::X86_32 => "x86",
        Abi::X86_64 => "x86_64",
        Abi::Arm32 => "arm",
        Abi::Arm64 => "aarch64",
        Abi::Riscv64 => "riscv64",
        Abi::Ppc64 => "powerpc64",
    }
}

/// The predicate that holds on `abis`.
pub(crate) fn predicate(abis: AbiSet) -> TokenStream {
    let names = abis.iter().map(target_arch);
    quote!(any(#(target_arch = #names),*))
}

/// `#[cfg(..)]` for what exists on `abis`; nothing for what exists everywhere.
pub(crate) fn attribute(abis: AbiSet) -> Option<TokenStream> {
    if abis == AbiSet::ALL {
        return None;
    }
    let predicate = predicate(abis);
    Some(quote!(#[cfg(#predicate)]))
}

/// The set as a constant. `abi` is what the support crate is called there.
pub(crate) fn set(abis: AbiSet, abi: &impl ToTokens) -> TokenStream {
    let bits = abis.bits();
    quote!(#abi::AbiSet::from_bits(#bits))
}
