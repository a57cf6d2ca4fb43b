// SPDX-License-Identifier: MIT
//! Two states of a constant, compared.

use xen_abi_layout::Abi;

use super::{Found, Kind, Severity, Tally};
use crate::facts::{ConstantFacts, ConstantValue};

/// What has become of a constant; `is_version`: it is the version of its header's interface.
pub(super) fn compare(
    tally: &mut Tally,
    then: &ConstantFacts,
    now: &ConstantFacts,
    is_version: bool,
) {
    for abi in Abi::ALL {
        let (Some(old), Some(new)) = (then.value.get(abi), now.value.get(abi)) else {
            continue;
        };
        if old != new {
            tally.on(abi, vec![value(old, new, is_version, now.bound)]);
        }
    }
    if then.group != now.group {
        let group = |group: &Option<String>| group.clone().unwrap_or_else(|| "none".to_owned());
        let detail = format!("group {} -> {}", group(&then.group), group(&now.group));
        let found = Found::new(Kind::ConstantRetyped, Severity::Source, detail)
            .because("Rust programs name it by its group; nothing changes for C");
        let abis = then.value.abis().and(now.value.abis());
        tally.add(abis, found);
    }
}

fn value(then: &ConstantValue, now: &ConstantValue, is_version: bool, bound: bool) -> Found {
    match (then, now) {
        (ConstantValue::Number(then), ConstantValue::Number(now)) if then.value == now.value => {
            let detail = format!("{} -> {}", then.ty.name(), now.ty.name());
            Found::new(Kind::ConstantRetyped, Severity::Source, detail)
        }
        (ConstantValue::Number(then), ConstantValue::Number(now)) if is_version => Found::new(
            Kind::VersionChanged,
            Severity::Abi,
            format!("{:#x} -> {:#x}", then.value, now.value),
        ),
        (ConstantValue::Number(then), ConstantValue::Number(now))
            if bound && now.value > then.value =>
        {
            let detail = format!("{} -> {}", then.value, now.value);
            Found::new(Kind::BoundMoved, Severity::Compatible, detail)
        }
        (then, now) => Found::new(
            Kind::ValueChanged,
            Severity::Abi,
            format!("{} -> {}", text(then), text(now)),
        ),
    }
}

/// A value as it is shown.
pub(super) fn text(value: &ConstantValue) -> String {
    match value {
        ConstantValue::Number(number) => number.value.to_string(),
        ConstantValue::Text(text) => text.clone(),
    }
}
