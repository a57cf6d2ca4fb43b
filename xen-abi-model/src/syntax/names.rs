// SPDX-License-Identifier: MIT
//! Names that C and C++ leave to programs.

use super::expected::Expected;
use crate::item::{Group, GroupForm, Item, ItemKind, Name, Placement, Record};
use crate::report::Report;
use crate::resolve::made_names;
use crate::rules::NAME_IS_C;

pub(super) fn check(item: &Item, expected: &Expected, report: &Report) {
    for name in names(item) {
        if let Some(objection) = objection(&name.text)
            && expected.is_news(&NAME_IS_C)
        {
            report.error(
                &NAME_IS_C,
                name.span,
                format!("`{}` {objection}", name.text),
            );
        }
    }
}

fn objection(name: &str) -> Option<&'static str> {
    let reserved = match name.strip_prefix('_') {
        Some(rest) => rest.starts_with(|c: char| c == '_' || c.is_ascii_uppercase()),
        None => false,
    };
    if reserved {
        Some("is a name that belongs to compilers and their libraries")
    } else if C.contains(&name) {
        Some("is a keyword of C")
    } else if CXX.contains(&name) {
        Some("is a keyword of C++")
    } else {
        None
    }
}

/// The names that an item brings into C. Those that are only parts of names are not among them:
/// guest handles', groups' without a type in C, numbers of bits.
fn names(item: &Item) -> Vec<Name> {
    match &item.kind {
        ItemKind::Record(record) => of_record(record),
        ItemKind::Group(group) => of_group(group),
        ItemKind::Alias(alias) => vec![alias.name.clone()],
        ItemKind::Constant(constant) => [&constant.name]
            .into_iter()
            .chain(&constant.each)
            .cloned()
            .collect(),
        ItemKind::ConstFn(function) => {
            let parameters = function.parameters.iter().map(|parameter| &parameter.name);
            [&function.name]
                .into_iter()
                .chain(parameters)
                .cloned()
                .collect()
        }
        ItemKind::Template(template) => {
            let made = made_names(template).into_iter().map(|(text, _)| Name {
                text,
                span: template.name.span,
            });
            made.collect()
        }
        ItemKind::Handle(_)
        | ItemKind::Family(_)
        | ItemKind::COnly(_)
        | ItemKind::Include(_)
        | ItemKind::Comment(_) => Vec::new(),
    }
}

fn of_record(record: &Record) -> Vec<Name> {
    let own = (record.placement != Placement::Inline).then_some(&record.name);
    let mut names: Vec<Name> = own.into_iter().chain(&record.typedefs).cloned().collect();
    for field in &record.fields {
        if !field.nameless {
            names.push(field.name.clone());
        }
        let bits = field.bits.iter().map(|bit| &bit.name);
        names.extend(bits.filter(|name| name.text != "_").cloned());
    }
    names
}

fn of_group(group: &Group) -> Vec<Name> {
    let mut names = Vec::new();
    if let GroupForm::CEnum {
        anonymous,
        typedefs,
        ..
    } = &group.form
    {
        let own = (!anonymous).then_some(&group.name);
        names.extend(own.into_iter().chain(typedefs).cloned());
    }
    if let Some(x_macro) = &group.x_macro {
        names.extend([x_macro.name.clone(), x_macro.marker.clone()]);
    }
    names.extend(group.variants.iter().map(|variant| variant.name.clone()));
    names
}

/// Of all versions of C up to C23.
#[rustfmt::skip]
const C: &[&str] = &[
    "alignas", "alignof", "auto", "bool", "break", "case", "char", "const", "constexpr", "continue",
    "default", "do", "double", "else", "enum", "extern", "false", "float", "for", "goto", "if",
    "inline", "int", "long", "nullptr", "register", "restrict", "return", "short", "signed", "sizeof",
    "static", "static_assert", "struct", "switch", "thread_local", "true", "typedef", "typeof",
    "typeof_unqual", "union", "unsigned", "void", "volatile", "while",
];

/// Of all versions of C++ up to C++23, where C does not have them.
#[rustfmt::skip]
const CXX: &[&str] = &[
    "and", "and_eq", "asm", "bitand", "bitor", "catch", "char16_t", "char32_t", "char8_t", "class",
    "co_await", "co_return", "co_yield", "compl", "concept", "const_cast", "consteval", "constinit",
    "decltype", "delete", "dynamic_cast", "explicit", "export", "friend", "mutable", "namespace", "new",
    "noexcept", "not", "not_eq", "operator", "or", "or_eq", "private", "protected", "public",
    "reinterpret_cast", "requires", "static_cast", "template", "this", "throw", "try", "typeid",
    "typename", "using", "virtual", "wchar_t", "xor", "xor_eq",
];

#[cfg(test)]
mod tests {
    use super::objection;

    #[test]
    fn names_that_belong_to_others() {
        for name in ["__pad", "_XEN_foo", "__", "_X", "class", "typeof", "int"] {
            assert!(objection(name).is_some(), "{name}");
        }
        for name in ["_pad", "_", "pad__0", "XEN__foo", "Class", "type", "x_"] {
            assert_eq!(objection(name), None, "{name}");
        }
    }
}
