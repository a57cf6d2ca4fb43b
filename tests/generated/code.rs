// SPDX-License-Identifier: MIT
//! Pieces of Rust code.

use xen_abi_layout::{Abi, AbiSet};

use super::MEND;

/// The comment at the top of a generated file.
pub(crate) fn head(about: &str) -> String {
    format!(
        "// SPDX-License-Identifier: MIT\n//! {about}\n//!\n//! Made from the definitions: `{MEND}`.\n\n"
    )
}

/// The attribute for what exists on `abis`, out of `whole` of them.
pub(crate) fn cfg(abis: AbiSet, whole: AbiSet) -> String {
    if abis.and(whole) == whole {
        return String::new();
    }
    let each: Vec<String> = abis
        .iter()
        .map(|abi| format!("target_arch = \"{}\"", target_arch(abi)))
        .collect();
    match each.as_slice() {
        [one] => format!("#[cfg({one})]"),
        each => format!("#[cfg(any({}))]", each.join(", ")),
    }
}

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
