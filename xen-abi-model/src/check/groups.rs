// SPDX-License-Identifier: MIT
//! Groups of constants: their values fit, flags are one bit.

use xen_abi_layout::AbiSet;

use super::integers::IntegerType;
use super::{Check, grouped, on_some};
use crate::item::{Group, GroupForm, Header, Item, ItemKind, Variant};
use crate::resolve::{Found, Part, Place};
use crate::rules::{DISCRIMINANT_FITS, FLAG_ONE_BIT, VALUE_FITS};
use crate::worlds::possible_abis;

pub(super) fn check(check: &Check<'_>) {
    for place in check.sound_places() {
        let (header, item) = check.abi.at(place);
        if let ItemKind::Group(group) = &item.kind {
            for at in 0..group.variants.len() {
                values(check, place, header, item, group, at);
            }
            counted_from_something_certain(check, group);
        }
    }
}

/// The architectures on which a constant exists for somebody.
pub(super) fn existence(header: &Header, item: &Item, variant: &Variant) -> AbiSet {
    let seen = item.when.rust_abis().and(variant.when.rust_abis());
    let abis = if seen.is_empty() {
        possible_abis(&item.when).and(possible_abis(&variant.when))
    } else {
        seen
    };
    header.abis.and(abis)
}

fn values(check: &Check<'_>, place: Place, header: &Header, item: &Item, group: &Group, at: usize) {
    let variant = &group.variants[at];
    let (name, span) = (&variant.name.text, variant.name.span);
    let abis = existence(header, item, variant);
    let number = |part| {
        check.on_each(abis, |abi| {
            let found = Found { place, part };
            check
                .evaluator
                .number(found, abi, span)
                .map(|number| number.value)
        })
    };
    let values = number(Part::Variant(at));
    let integer = IntegerType::of(group.repr);
    let outside = values
        .iter()
        .copied()
        .filter(|(abi, value)| !integer.holds(*value, *abi));
    for (value, on) in grouped(outside) {
        let on = on_some(on, abis);
        let text = format!(
            "`{name}` is {value}, which `{}` cannot hold{on}",
            integer.name
        );
        check.error(&DISCRIMINANT_FITS, span, text);
    }
    if matches!(group.form, GroupForm::CEnum { .. }) {
        let outside = values
            .iter()
            .copied()
            .filter(|(_, value)| i32::try_from(*value).is_err());
        for (value, on) in grouped(outside) {
            let text = format!(
                "`{name}` is {value}, which C's enums cannot hold{}",
                on_some(on, abis)
            );
            let help = "write an `open_enum`, whose constants are macros";
            check.error_with_help(&DISCRIMINANT_FITS, span, text, help);
        }
    }
    if matches!(group.form, GroupForm::Flags) {
        let several = values
            .iter()
            .copied()
            .filter(|(_, value)| value.count_ones() != 1);
        for (value, on) in grouped(several) {
            if !check.expects(place, item, &FLAG_ONE_BIT) {
                let bits = value.count_ones();
                let on = on_some(on, abis);
                let text = format!("`{name}` is {value:#x}, which has {bits} bits set{on}");
                check.error(&FLAG_ONE_BIT, span, text);
            }
        }
    }
    if group.bit_numbers && variant.bit_number {
        number(Part::BitNumber(at));
    }
}

/// A macro's value is written out, so it cannot depend on which of those before it exist.
fn counted_from_something_certain(check: &Check<'_>, group: &Group) {
    if matches!(group.form, GroupForm::CEnum { .. }) {
        return;
    }
    let mut uncertain: Option<&Variant> = None;
    for variant in &group.variants {
        if variant.value.is_some() {
            uncertain = None;
        } else if let Some(before) = uncertain.filter(|before| before.when != variant.when) {
            let (name, before) = (&variant.name.text, &before.name.text);
            let text = format!("`{name}` counts on from `{before}`, which does not always exist");
            let help = format!("state the value: `{name} = ..`");
            check.error_with_help(&VALUE_FITS, variant.name.span, text, help);
        }
        if variant.when != crate::cond::Cond::Always {
            uncertain = Some(variant);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    #[test]
    fn values_fit_what_holds_them() {
        let found = found_in(
            "/// A.
            #[xen_abi(open_enum(u8))] pub enum A { /// A.
                A_a = 255, /// B.
                A_b, /// C.
                A_c = -1 }
            /// B.
            #[xen_abi(c_enum(u32))] pub enum b { /// A.
                B_a = 0x80000000, /// B.
                #[abi(when(hypervisor))] B_b = -1 }",
        );
        assert_eq!(
            found,
            [
                "[discriminant_fits] `A_b` is 256, which `u8` cannot hold",
                "[discriminant_fits] `A_c` is -1, which `u8` cannot hold",
                "[discriminant_fits] `B_a` is 2147483648, which C's enums cannot hold",
                "[discriminant_fits] `B_b` is -1, which `u32` cannot hold",
            ]
        );
    }

    #[test]
    fn flags_are_one_bit() {
        let group = |args: &str| {
            format!(
                "/// A.
                #[xen_abi(flags(u32){args})] pub enum A {{ /// A.
                    A_a = 1 << 4, /// B.
                    A_b = 3, /// C.
                    A_c = 0 }}"
            )
        };
        assert_eq!(
            found_in(&group("")),
            [
                "[flag_one_bit] `A_b` is 0x3, which has 2 bits set",
                "[flag_one_bit] `A_c` is 0x0, which has 0 bits set",
            ]
        );
        let expected = group(", expect(flag_one_bit, reason = \"a mask among them\")");
        assert_eq!(found_in(&expected), NOTHING);
        let found = found_in(&group(
            ", expect(flag_one_bit, reason = \"why\"), bit_numbers",
        ));
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found[0].contains("`A_b` is 3, so `_A_b` has no bit to count"),
            "{found:?}"
        );
    }

    #[test]
    fn macros_are_not_counted_over_conditions() {
        let group = |form: &str| {
            format!(
                "/// A.
                #[xen_abi({form}(u32))] pub enum A {{ /// A.
                    A_a, /// B.
                    #[abi(when(x86))] A_b, /// C.
                    #[abi(when(x86))] A_c, /// D.
                    A_d }}"
            )
        };
        assert_eq!(
            found_in(&group("open_enum")),
            ["[value_fits] `A_d` counts on from `A_c`, which does not always exist"]
        );
        assert_eq!(found_in(&group("c_enum")), NOTHING);
    }
}
