// SPDX-License-Identifier: MIT
//! C enums as lists of calls of a macro, which includers may bring.

use xen_abi_model::item::{Group, XMacro};

use super::comment;
use super::cond;
use super::expr::Exprs;
use super::group::enum_around;
use super::out::Out;
use super::types::Context;

/// By this Xen's checkers know a header that is meant to be included more than once. The line after
/// it is the one that they would complain about.
const INCLUDED_REPEATEDLY: &str =
    "/* SAF-8-safe what the list becomes is for the includer to say */";

/// The list, after the group's own comment.
pub(super) fn list(
    out: &mut Out,
    group: &Group,
    x_macro: &XMacro,
    context: Context<'_>,
    exprs: &Exprs<'_>,
) {
    let name = &x_macro.name.text;
    begin(out, group, x_macro);
    out.gap();
    out.directive(format!("#ifdef {name}"));
    out.gap();
    let calls = calls(group, x_macro, exprs);
    let has_marks = group.variants.iter().any(|variant| variant.mark.is_some());
    for (variant, call) in group.variants.iter().zip(calls) {
        let outside = out.enter(&cond::conjuncts(&variant.when));
        for heading in &variant.headings {
            out.gap();
            out.comment(vec![comment::on_one_line("", heading)]);
        }
        let docs = comment::text(&variant.docs, 0, 0, &context).join(" ");
        let mark = match &variant.mark {
            Some(mark) => format!("{mark:2}"),
            None if has_marks => "  ".to_owned(),
            None => String::new(),
        };
        let comment = comment::on_one_line(&mark, &docs);
        out.code_at_margin(format!("{call} {comment}"));
        out.leave(outside);
    }
    out.gap();
    if x_macro.used_up {
        out.directive(format!("#undef {name}"));
    }
    out.directive(format!("#endif /* {name} */"));
    out.gap();
    end(out, group, x_macro);
}

/// The calls of the macro, with names and values in columns.
fn calls(group: &Group, x_macro: &XMacro, exprs: &Exprs<'_>) -> Vec<String> {
    let arguments: Vec<[String; 2]> = group
        .variants
        .iter()
        .map(|variant| {
            let name = &variant.name.text;
            let short = name.strip_prefix(x_macro.prefix.text.as_str());
            let value = variant.value.as_ref().map(|value| exprs.bare(value));
            [
                short.unwrap_or(name).to_owned() + ",",
                value.unwrap_or_default(),
            ]
        })
        .collect();
    let widest = |at: usize| arguments.iter().map(|row| row[at].len()).max();
    let (names, values) = (widest(0).unwrap_or(0), widest(1).unwrap_or(0));
    arguments
        .iter()
        .map(|[name, value]| format!("{}({name:names$} {value:>values$})", x_macro.name.text))
        .collect()
}

/// Where the includer brings no macro: a guard, a macro and the beginning of an enum.
fn begin(out: &mut Out, group: &Group, x_macro: &XMacro) {
    let (name, prefix) = (&x_macro.name.text, &x_macro.prefix.text);
    let (guard, marker) = (&x_macro.guard.text, &x_macro.marker.text);
    out.comment(vec![INCLUDED_REPEATEDLY.to_owned()]);
    out.directive(format!("#ifndef {name}"));
    out.directive(format!("#ifndef {guard}"));
    out.directive(format!("#define {guard}"));
    out.gap();
    out.directive(format!("#define {marker}"));
    if x_macro.assembler.is_some() {
        out.directive("#ifndef __ASSEMBLER__");
    }
    out.directive(format!(
        "#define {name}(name, value) {prefix}##name = (value),"
    ));
    if let Some(line) = enum_around(group).first() {
        out.code(line);
    }
    if let Some(when) = &x_macro.assembler {
        let conjuncts = cond::conjuncts(when);
        out.directive(if conjuncts.is_empty() {
            "#else".to_owned()
        } else {
            format!("#elif {}", cond::expression(&conjuncts))
        });
        out.directive(format!(
            "#define {name}(name, value) .equ {prefix}##name, value"
        ));
        out.directive("#endif");
    }
    out.gap();
    out.directive(format!("#endif /* {guard} */"));
    out.directive(format!("#endif /* !{name} */"));
}

/// The end of the enum, where the header began one.
fn end(out: &mut Out, group: &Group, x_macro: &XMacro) {
    let (name, marker) = (&x_macro.name.text, &x_macro.marker.text);
    out.directive(format!("#ifdef {marker}"));
    out.directive(format!("#undef {marker}"));
    if !x_macro.used_up {
        out.directive(format!("#undef {name}"));
    }
    if x_macro.assembler.is_some() {
        out.directive("#ifndef __ASSEMBLER__");
    }
    for line in enum_around(group).iter().skip(1) {
        out.code(line);
    }
    if x_macro.assembler.is_some() {
        out.directive("#endif");
    }
    out.directive(format!("#endif /* {marker} */"));
}
