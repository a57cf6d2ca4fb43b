// SPDX-License-Identifier: MIT
//! C types that definitions state beside the Rust types have the same layout.

use xen_abi_layout::scalars::{self, ALL, Scalar};
use xen_abi_layout::{Abi, AbiSet, Kind, Layout};

use super::{Check, grouped, list, on_some};
use crate::eval::EvalError;
use crate::item::{
    Alias, Field, Header, Item, ItemKind, Path, Record, Type, TypeKind, TypedefForm,
};
use crate::resolve::Part;
use crate::rules::C_TYPE;

pub(super) fn check(check: &Check<'_>) {
    for place in check.sound_places() {
        let (header, item) = check.abi.at(place);
        let abis = check.abi.abis(place);
        match &item.kind {
            ItemKind::Record(record) => {
                for field in &record.fields {
                    if let Some(text) = &field.c_type {
                        of_field(check, header, field, text, abis.and(field.when.rust_abis()));
                    }
                }
            }
            ItemKind::Alias(alias) => of_alias(check, header, item, alias, abis),
            _ => {}
        }
    }
}

fn of_field(check: &Check<'_>, header: &Header, field: &Field, text: &str, abis: AbiSet) {
    if abis.is_empty() {
        return;
    }
    let Some(c_type) = CType::parse(text) else {
        let message = format!("`{text}` is not a C type that can be checked");
        let help = "write a scalar, `struct x`, `union x`, a typedef's name, a guest handle, or a \
                    pointer";
        check.error_with_help(&C_TYPE, field.name.span, message, help);
        return;
    };
    let mut different = Vec::new();
    let mut unknown = AbiSet::NONE;
    for abi in abis.iter() {
        let one = AbiSet::of(abi);
        let Ok(rust) = check.layouts.field(field, header, one) else {
            continue;
        };
        let rust = rust.layout(abi.column());
        match c_type.layout(check, header, field, abi) {
            Ok(Some(c)) if c == rust => {}
            Ok(Some(c)) => different.push((abi, (c, rust))),
            Ok(None) => unknown = unknown.or(one),
            Err(error) => check.failed(error, one, abis),
        }
    }
    if !unknown.is_empty() {
        let message = format!(
            "no definition has the C type `{text}`{}",
            on_some(unknown, abis)
        );
        let help = "name a type that is defined here";
        check.error_with_help(&C_TYPE, field.name.span, message, help);
    }
    for ((c, rust), on) in grouped(different) {
        let (name, on) = (&field.name.text, list(on));
        let message = format!(
            "`{name}` is {} in Rust, but `{text}` is {} in C on {on}",
            measures(rust),
            measures(c)
        );
        check.error(&C_TYPE, field.name.span, message);
    }
}

/// `4 bytes aligned to 4`
fn measures(layout: Layout) -> String {
    let bytes = if layout.size == 1 { "byte" } else { "bytes" };
    format!("{} {bytes} aligned to {}", layout.size, layout.align)
}

/// A scalar of the vocabulary is known before its definition for C is read; they must agree.
fn of_alias(check: &Check<'_>, header: &Header, item: &Item, alias: &Alias, abis: AbiSet) {
    let name = &alias.name.text;
    let Some(scalar) = ALL
        .iter()
        .find(|scalar| scalar.name == name || scalar.c_name == name)
    else {
        return;
    };
    let defined = check.on_each(abis, |abi| check.evaluator.layout(&alias.ty, header, abi));
    let other = |(abi, defined): (Abi, Layout)| {
        let known = scalar.table[abi.column()];
        (defined != known).then_some((abi, (defined, known)))
    };
    for ((defined, known), on) in grouped(defined.into_iter().filter_map(other)) {
        let message = format!(
            "`{name}` is {} here, but {} in every other definition, on {}",
            measures(defined),
            measures(known),
            list(on)
        );
        let help = "define it as what it is everywhere else";
        check.error_with_help(&C_TYPE, item.span, message, help);
    }
}

/// A C type, as far as its layout goes.
enum CType<'t> {
    /// Any pointer.
    Pointer,
    /// `XEN_GUEST_HANDLE(x)`
    Handle,
    /// `XEN_GUEST_HANDLE_64(x)`
    Handle64,
    /// One of C's own or of `<stdint.h>`.
    Scalar(&'static Scalar),
    /// `struct x` or `union x`
    Record(Kind, &'t str),
    /// `enum x`
    Enum,
    /// `size_t`
    Word,
    /// A typedef's name.
    Typedef(&'t str),
}

impl<'t> CType<'t> {
    fn parse(text: &'t str) -> Option<CType<'t>> {
        let text = text.trim();
        if let Some((target, rest)) = text.split_once('*') {
            // `T *`, `T *const *`: whatever it points to, it is a pointer.
            let is_rest = rest
                .split(['*', ' '])
                .all(|word| is_qualifier(word) || word.is_empty());
            let is_target = target.trim() == "void" || CType::parse(target).is_some();
            return (is_rest && is_target).then_some(CType::Pointer);
        }
        if let Some((handle, name)) = text.split_once('(') {
            let name = name.strip_suffix(')')?.trim();
            return match (handle.trim(), is_name(name)) {
                ("XEN_GUEST_HANDLE", true) => Some(CType::Handle),
                ("XEN_GUEST_HANDLE_64", true) => Some(CType::Handle64),
                _ => None,
            };
        }
        let words: Vec<&str> = text
            .split_whitespace()
            .filter(|word| !is_qualifier(word))
            .collect();
        match words.as_slice() {
            ["struct", name] if is_name(name) => Some(CType::Record(Kind::Struct, name)),
            ["union", name] if is_name(name) => Some(CType::Record(Kind::Union, name)),
            ["enum", name] if is_name(name) => Some(CType::Enum),
            ["size_t" | "uintptr_t" | "intptr_t"] => Some(CType::Word),
            [name] if !is_native(name) && is_name(name) => Some(
                ALL.iter()
                    .find(|scalar| scalar.c_name == *name)
                    .map_or(CType::Typedef(name), CType::Scalar),
            ),
            words => native(words).map(CType::Scalar),
        }
    }

    /// The layout on `abi`; `None` if nothing of that name is defined there.
    fn layout(
        &self,
        check: &Check<'_>,
        header: &Header,
        field: &Field,
        abi: Abi,
    ) -> Result<Option<Layout>, EvalError> {
        let column = abi.column();
        let name = match self {
            CType::Pointer => return Ok(Some(scalars::POINTER[column])),
            CType::Handle => return Ok(Some(scalars::HANDLE[column])),
            CType::Handle64 => return Ok(Some(scalars::HANDLE_64[column])),
            CType::Scalar(scalar) => return Ok(Some(scalar.table[column])),
            CType::Enum => return Ok(Some(scalars::c_int[column])),
            CType::Word => return Ok(Some(Layout::new(abi.word(), abi.word()))),
            CType::Record(_, name) | CType::Typedef(name) => (*name).to_owned(),
        };
        let path = Path {
            segments: vec![name],
            span: field.name.span,
        };
        let Some(found) = check.abi.type_on(&path, header, abi) else {
            return Ok(None);
        };
        let is_that = match (self, found.part, &check.abi.at(found.place).1.kind) {
            (CType::Record(kind, _), Part::Record, ItemKind::Record(record)) => {
                record.kind == *kind && record.typedef_form != TypedefForm::Untagged
            }
            (CType::Record(..), Part::Made(_), _) => !path.last().ends_with("_t"),
            (CType::Record(..), ..) => false,
            (_, Part::Record, ItemKind::Record(record)) => is_typedef(record),
            _ => true,
        };
        if !is_that {
            return Ok(None);
        }
        let ty = Type {
            span: path.span,
            kind: TypeKind::Named(path),
        };
        let layout = check.evaluator.layout(&ty, header, abi)?;
        Ok(layout.is_present().then_some(layout))
    }
}

/// Whether a record's own name is a typedef too.
fn is_typedef(record: &Record) -> bool {
    record.typedef_form == TypedefForm::Untagged
        || record
            .typedefs
            .iter()
            .any(|typedef| typedef.text == record.name.text)
}

fn is_qualifier(word: &str) -> bool {
    matches!(word, "const" | "volatile")
}

fn is_name(word: &str) -> bool {
    !matches!(word, "" | "struct" | "union" | "enum")
        && !word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn is_native(word: &str) -> bool {
    matches!(
        word,
        "signed" | "unsigned" | "char" | "short" | "int" | "long" | "void" | "float" | "double"
    )
}

/// C's own integers; the words may stand in any order.
fn native(words: &[&str]) -> Option<&'static Scalar> {
    let count = |wanted: &str| words.iter().filter(|word| **word == wanted).count();
    if words.is_empty() || !words.iter().all(|word| is_native(word)) {
        return None;
    }
    let name = match (
        count("char"),
        count("short"),
        count("long"),
        count("unsigned"),
    ) {
        (1, 0, 0, 0) => "c_char",
        (1, 0, 0, 1) => "c_uchar",
        (0, 1, 0, 0) => "c_short",
        (0, 1, 0, 1) => "c_ushort",
        (0, 0, 1, 0) => "c_long",
        (0, 0, 1, 1) => "c_ulong",
        (0, 0, 2, 0) => "i64",
        (0, 0, 2, 1) => "u64",
        (0, 0, 0, 0) => "c_int",
        (0, 0, 0, 1) => "c_uint",
        _ => return None,
    };
    let known = ["void", "float", "double"]
        .iter()
        .all(|word| count(word) == 0);
    known.then(|| scalars::named(name))?
}

#[cfg(test)]
mod tests {
    use super::CType;
    use crate::check::testing::{NOTHING, found, found_in};

    #[test]
    fn c_types_are_understood() {
        for text in [
            "uint32_t",
            "unsigned",
            "long unsigned int",
            "const char *",
            "struct x *const *",
            "void *",
            "enum x",
            "XEN_GUEST_HANDLE(void)",
        ] {
            assert!(CType::parse(text).is_some(), "{text}");
        }
        for text in [
            "",
            "int[4]",
            "void",
            "struct",
            "struct x {",
            "long long long",
            "float",
            "a b",
            "f(x, y)",
        ] {
            assert!(CType::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn stated_types_have_the_same_layout() {
        let fields = |list: &[(&str, &str)]| {
            let fields: String = list
                .iter()
                .enumerate()
                .map(|(at, (c, rust))| {
                    format!("/// F.\n#[abi(c_type = \"{c}\")] pub f{at}: {rust},\n")
                })
                .collect();
            let mut found = found_in(&format!(
                "/// X.
                #[xen_abi(typedef)] pub struct x {{ /// A.
                    pub a: u32, /// B.
                    pub b: u32 }}
                /// T.
                #[xen_abi] pub type chars_t = [u8; 16];
                /// Q.
                #[xen_abi] pub struct q {{ {fields} }}"
            ));
            found.retain(|text| text.starts_with("[c_type]"));
            found
        };
        let same = [
            ("unsigned int", "u32"),
            ("struct x", "x_t"),
            ("x_t", "[u32; 2]"),
            ("chars_t", "[u8; 16]"),
            ("XEN_GUEST_HANDLE_64(x_t)", "uint64_aligned_t"),
            ("unsigned long", "c_ulong"),
            ("struct x *", "*mut x"),
            ("enum x", "u32"),
        ];
        assert_eq!(fields(&same), NOTHING);
        assert_eq!(
            fields(&[
                ("uint16_t", "u32"),
                ("unsigned long", "u32"),
                ("uint64_t", "uint64_aligned_t"),
                ("union x", "x"),
                ("nowhere_t", "u32"),
                ("char[4]", "u32"),
            ]),
            [
                "[c_type] `f0` is 4 bytes aligned to 4 in Rust, but `uint16_t` is 2 bytes aligned \
                 to 2 in C on every ABI",
                "[c_type] `f1` is 4 bytes aligned to 4 in Rust, but `unsigned long` is 8 bytes \
                 aligned to 8 in C on x86_64, arm64, riscv64 and ppc64",
                "[c_type] `f2` is 8 bytes aligned to 8 in Rust, but `uint64_t` is 8 bytes aligned \
                 to 4 in C on x86_32",
                "[c_type] no definition has the C type `union x`",
                "[c_type] no definition has the C type `nowhere_t`",
                "[c_type] `char[4]` is not a C type that can be checked",
            ]
        );
    }

    #[test]
    fn the_vocabulary_is_defined_as_it_is_known() {
        let header = |abis: &str, ty: &str| {
            format!(
                "xen_header! {{ file: \"{abis}.h\", abis: [{abis}] }}
                /// P.
                #[xen_abi] pub type xen_pfn_t = {ty};"
            )
        };
        let of = |x86: &str, arm: &str| {
            found(&[("x86", &header("x86", x86)), ("arm", &header("arm", arm))])
        };
        assert_eq!(of("c_ulong", "u64"), NOTHING);
        assert_eq!(
            of("u64", "c_ulong"),
            [
                "[c_type] `xen_pfn_t` is 8 bytes aligned to 4 here, but 4 bytes aligned to 4 in \
                 every other definition, on x86_32",
                "[c_type] `xen_pfn_t` is 4 bytes aligned to 4 here, but 8 bytes aligned to 8 in \
                 every other definition, on arm32",
            ]
        );
    }
}
