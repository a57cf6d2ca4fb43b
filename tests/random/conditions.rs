//! Conditions at random.

use xen_abi_layout::{Abi, AbiSet};

use super::prng::Prng;

/// Conditions under which Rust sees a field on every ABI.
pub(crate) const SEEN_BY_RUST: [&str; 5] = [
    "toolstack",
    "not(hypervisor)",
    "not(guest)",
    "any(hypervisor, toolstack)",
    "interface(>= 0x00040400)",
];

/// Conditions that exclude each other, of which Rust is under the second.
pub(crate) const ALTERNATIVES: [(&str, &str); 3] = [
    ("interface(< 0x00030202)", "interface(>= 0x00030202)"),
    ("hypervisor", "not(hypervisor)"),
    ("not(toolstack)", "toolstack"),
];

/// Some ABIs: neither none nor all.
pub(crate) fn some(random: &mut Prng) -> AbiSet {
    if random.percent(40) {
        let words = ["x86", "arm", "x86_32", "x86_64"].map(set);
        return *random.pick(&words);
    }
    let bits = u8::try_from(random.between(1, 62)).expect("six bits");
    AbiSet::from_bits(bits)
}

fn set(word: &str) -> AbiSet {
    let of = |abis: &[Abi]| {
        abis.iter()
            .fold(AbiSet::NONE, |set, abi| set.or(AbiSet::of(*abi)))
    };
    match word {
        "x86" => of(&[Abi::X86_32, Abi::X86_64]),
        "arm" => of(&[Abi::Arm32, Abi::Arm64]),
        "x86_32" => of(&[Abi::X86_32]),
        _ => of(&[Abi::X86_64]),
    }
}

/// The condition that holds on exactly these.
pub(crate) fn words(abis: AbiSet) -> String {
    if abis == set("x86") {
        return "x86".to_owned();
    }
    if abis == set("arm") {
        return "arm".to_owned();
    }
    if abis.complement().len() == 1 {
        return format!("not({})", list(abis.complement()));
    }
    match abis.len() {
        1 => list(abis),
        _ => format!("any({})", list(abis)),
    }
}

fn list(abis: AbiSet) -> String {
    abis.iter().map(Abi::name).collect::<Vec<_>>().join(", ")
}
