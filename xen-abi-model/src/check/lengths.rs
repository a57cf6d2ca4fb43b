// SPDX-License-Identifier: MIT
//! Array lengths that differ between architectures are marked.

use xen_abi_layout::AbiSet;

use super::uses::{self, Use};
use super::{Check, grouped, list};
use crate::item::{Expr, ExprKind, Field, Header, ItemKind, Path, Type, TypeKind};
use crate::rules::PER_ABI_LENGTH;

pub(super) fn check(check: &Check<'_>) {
    for place in check.sound_places() {
        let (header, item) = check.abi.at(place);
        let abis = check.abi.abis(place);
        match &item.kind {
            ItemKind::Record(record) => {
                for field in &record.fields {
                    of_field(check, header, field, abis.and(field.when.rust_abis()));
                }
            }
            ItemKind::Alias(alias) => of_type(check, header, &alias.ty, abis),
            _ => {}
        }
    }
}

fn of_field(check: &Check<'_>, header: &Header, field: &Field, abis: AbiSet) {
    match (&field.flexible, &field.ty.kind) {
        // What the record holds of a flexible array does not depend on its length.
        (Some(_), TypeKind::Array { element, .. }) => of_type(check, header, element, abis),
        _ => of_type(check, header, &field.ty, abis),
    }
}

fn of_type(check: &Check<'_>, header: &Header, ty: &Type, abis: AbiSet) {
    let mut ty = ty;
    while let TypeKind::Array { element, len } = &ty.kind {
        length(check, header, len, abis);
        ty = element;
    }
}

fn length(check: &Check<'_>, header: &Header, len: &Expr, abis: AbiSet) {
    check.on_each(abis, |abi| check.evaluator.length(len, header, abi));
    for used in uses::of_expr(len) {
        match used {
            Use::Value(path, false) => same_everywhere(check, header, path, abis),
            Use::Value(path, true) if !check.abi.is_family(path, header) => {
                let text = format!("`{}` is not a family's constant", path.last());
                let help = "`per_abi!(..)` is for what each architecture defines for itself; write \
                            anything else as it is";
                check.error_with_help(&PER_ABI_LENGTH, path.span, text, help);
            }
            _ => {}
        }
    }
    for part in uses::parts(len) {
        if let ExprKind::Call(path, arguments) = &part.kind
            && !arguments.iter().any(differs_openly)
        {
            of_call(check, header, path, part, abis);
        }
    }
}

/// Whether the expression says by itself that it may differ between architectures.
fn differs_openly(expr: &Expr) -> bool {
    let differs = |part: &&Expr| matches!(part.kind, ExprKind::PerAbi(_) | ExprKind::SizeOf(_));
    uses::parts(expr).iter().any(differs)
}

fn same_everywhere(check: &Check<'_>, header: &Header, path: &Path, abis: AbiSet) {
    let values = abis.iter().filter_map(|abi| {
        let found = check.evaluator.find_value(path, header, abi)?;
        Some((
            abi,
            check.evaluator.number(found, abi, path.span).ok()?.value,
        ))
    });
    let is_family = check.abi.is_family(path, header);
    report(check, path, grouped(values), |name| match is_family {
        true => format!("write `per_abi!({name})`"),
        false => "write what makes it differ in the length itself: `size_of::<T>()`".to_owned(),
    });
}

fn of_call(check: &Check<'_>, header: &Header, path: &Path, call: &Expr, abis: AbiSet) {
    let values = abis.iter().filter_map(|abi| {
        Some((
            abi,
            check.evaluator.value(call, None, header, abi).ok()?.value,
        ))
    });
    report(check, path, grouped(values), |_| {
        "write what makes it differ in the length itself: `size_of::<T>()`".to_owned()
    });
}

fn report(
    check: &Check<'_>,
    path: &Path,
    values: Vec<(i128, AbiSet)>,
    help: impl Fn(&str) -> String,
) {
    if values.len() < 2 {
        return;
    }
    let name = path.last();
    let values: Vec<String> = values
        .into_iter()
        .map(|(value, on)| format!("{value} on {}", list(on)))
        .collect();
    let text = format!("`{name}` is {}", values.join("; "));
    check.error_with_help(&PER_ABI_LENGTH, path.span, text, help(name));
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found, found_in};

    fn with(field: &str) -> Vec<String> {
        let text = format!(
            "/// Word.
            #[xen_abi] pub const WORD: usize = size_of::<c_ulong>();
            /// Fixed.
            #[xen_abi] pub const FIXED: usize = 4;
            /// Half.
            #[xen_abi] pub const fn half(x: u32) -> u32 {{ x / 2 }}
            /// Words.
            #[xen_abi] pub const fn words(x: u32) -> u32 {{ x * size_of::<c_ulong>() }}
            /// A.
            #[xen_abi(expect(same_layout, reason = \"it is one word\"))]
            pub struct a {{ /// A.
                {field} }}"
        );
        let mut found = found_in(&text);
        found.retain(|text| !text.starts_with("[unused_expect]"));
        found
    }

    #[test]
    fn lengths_that_differ_are_marked() {
        assert_eq!(
            with("pub a: [u8; WORD + 1]"),
            [
                "[per_abi_length] `WORD` is 4 on x86_32 and arm32; 8 on x86_64, arm64, riscv64 and \
                 ppc64"
            ]
        );
        assert_eq!(with("pub a: [[u8; half(WORD)]; 2]").len(), 2);
        let found = with("pub a: [u8; words(FIXED)]");
        assert_eq!(found.len(), 1);
        assert!(
            found[0].starts_with("[per_abi_length] `words` is 16 on x86_32"),
            "{found:?}"
        );
    }

    #[test]
    fn a_family_s_constant_is_marked() {
        let xen = |field: &str| {
            let x86 = "xen_header! { file: \"x86.h\", abis: [x86_64] }
                /// N.
                #[xen_abi(member)] pub const MAX: u32 = 32;";
            let arm = "xen_header! { file: \"arm.h\", abis: [arm64] }
                /// N.
                #[xen_abi(member)] pub const MAX: u32 = 1;";
            let xen = format!(
                "xen_header! {{ file: \"xen.h\", include: [\"x86.h\" when x86_64, \"arm.h\" when arm64] }}
                xen_family! {{
                    /// N.
                    pub const MAX: u32 = {{ x86_64: x86::MAX, arm64: arm::MAX }};
                }}
                /// A.
                #[xen_abi(when(any(x86_64, arm64)), expect(same_layout, reason = \"as it is\"))]
                pub struct a {{ /// A.
                    {field} }}"
            );
            found(&[("x86", x86), ("arm", arm), ("xen", &xen)])
        };
        assert_eq!(xen("pub a: [u8; per_abi!(MAX)]"), NOTHING);
        assert_eq!(
            xen("pub a: [u8; MAX]"),
            ["[per_abi_length] `MAX` is 32 on x86_64; 1 on arm64"]
        );
        assert_eq!(
            with("pub a: [u8; per_abi!(FIXED)]"),
            ["[per_abi_length] `FIXED` is not a family's constant"]
        );
    }

    #[test]
    fn what_differs_openly_and_what_does_not_pass() {
        for field in [
            "pub a: [u8; 16 / size_of::<c_ulong>()]",
            "pub a: [u8; half(FIXED)]",
            "#[abi(when(x86_64))] pub a: [u8; WORD]",
        ] {
            assert_eq!(with(field), NOTHING, "{field}");
        }
    }
}
