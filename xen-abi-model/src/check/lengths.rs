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
        if let Use::Value(path, false) = used {
            same_everywhere(check, header, path, abis);
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
    let differs =
        |part: &&Expr| matches!(part.kind, ExprKind::PerAbi(_) | ExprKind::SizeOf(_));
    uses::parts(expr).iter().any(differs)
}

fn same_everywhere(check: &Check<'_>, header: &Header, path: &Path, abis: AbiSet) {
    let values = abis.iter().filter_map(|abi| {
        let found = check.evaluator.find_value(path, header, abi)?;
        Some((abi, check.evaluator.number(found, abi, path.span).ok()?.value))
    });
    report(check, path, grouped(values), |name| format!("write `per_abi!({name})`"));
}

fn of_call(check: &Check<'_>, header: &Header, path: &Path, call: &Expr, abis: AbiSet) {
    let values = abis.iter().filter_map(|abi| {
        Some((abi, check.evaluator.value(call, None, header, abi).ok()?.value))
    });
    report(check, path, grouped(values), |_| {
        "name the result as a constant, and mark that with `per_abi!(..)`".to_owned()
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
    let values: Vec<String> =
        values.into_iter().map(|(value, on)| format!("{value} on {}", list(on))).collect();
    let text = format!("`{name}` is {}", values.join("; "));
    check.error_with_help(&PER_ABI_LENGTH, path.span, text, help(name));
}

#[cfg(test)]
mod tests {
    use crate::check::testing::found_in;

    fn with(field: &str) -> Vec<String> {
        let text = format!(
            "/// Word.
            #[xen_abi] pub const WORD: usize = size_of::<c_ulong>();
            /// Fixed.
            #[xen_abi] pub const FIXED: usize = 4;
            /// Half.
            #[xen_abi] pub const fn half(x: usize) -> usize {{ x / 2 }}
            /// Words.
            #[xen_abi] pub const fn words(x: usize) -> usize {{ x * size_of::<c_ulong>() }}
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
        assert!(found[0].starts_with("[per_abi_length] `words` is 16 on x86_32"), "{found:?}");
    }

    #[test]
    fn marked_lengths_and_those_that_do_not_differ_pass() {
        for field in [
            "pub a: [u8; per_abi!(WORD)]",
            "pub a: [u8; 16 / size_of::<c_ulong>()]",
            "pub a: [u8; half(per_abi!(WORD))]",
            "pub a: [u8; half(FIXED)]",
            "#[abi(when(x86_64))] pub a: [u8; WORD]",
        ] {
            assert_eq!(with(field), [String::new(); 0], "{field}");
        }
    }
}
