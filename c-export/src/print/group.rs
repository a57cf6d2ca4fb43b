// SPDX-License-Identifier: MIT
//! Groups of constants.

use xen_abi_model::item::{BinaryOp, Expr, ExprKind, Group, GroupForm, Item, Suffix, Variant};

use super::comment;
use super::cond;
use super::constant::define;
use super::expr::{Exprs, letters, without_parens};
use super::out::Out;
use super::types::Context;
use super::x_macro;

/// The group, after its own comment.
pub(super) fn group(out: &mut Out, item: &Item, group: &Group, context: Context<'_>) {
    let exprs = Exprs::new(context).suffixed(group.suffix);
    match (&group.form, &group.x_macro) {
        (GroupForm::Flags | GroupForm::Open, _) => defines(out, item, group, context, &exprs),
        (GroupForm::CEnum { .. }, None) => c_enum(out, group, context, &exprs),
        (GroupForm::CEnum { .. }, Some(x)) => x_macro::list(out, group, x, context, &exprs),
    }
}

fn defines(out: &mut Out, item: &Item, group: &Group, context: Context<'_>, exprs: &Exprs<'_>) {
    let mut values = Values::new(group);
    // The group's own comment is about all of them, not about the first.
    if !item.docs.is_empty()
        && group
            .variants
            .iter()
            .any(|variant| !variant.docs.is_empty())
    {
        out.gap();
    }
    for variant in &group.variants {
        let outside = out.enter(&cond::conjuncts(&variant.when));
        out.comment(comment::of_docs(
            &variant.docs,
            "",
            out.indentation(),
            &context,
        ));
        let name = &variant.name.text;
        let value = values.next(variant, exprs);
        match shift(variant).filter(|_| group.bit_numbers && variant.bit_number) {
            Some((one, number)) => {
                define(out, &format!("_{name}"), exprs.bit_number(number));
                define(out, name, format!("({} << _{name})", exprs.value(one)));
            }
            None => define(out, name, value),
        }
        out.leave(outside);
    }
}

/// What is shifted, and by how much.
fn shift(variant: &Variant) -> Option<(&Expr, &Expr)> {
    match &without_parens(variant.value.as_ref()?).kind {
        ExprKind::Binary(BinaryOp::Shl, one, number) => Some((one, number)),
        _ => None,
    }
}

/// The values of macros, each of which must say its own.
struct Values {
    /// What those without a value count up from.
    last: Stated,
    /// How many constants have counted up from it.
    steps: u128,
    suffix: Option<Suffix>,
}

enum Stated {
    Number(u128),
    /// Something else than a number: the constant's name stands for it.
    Name(String),
}

impl Values {
    fn new(group: &Group) -> Values {
        Values {
            last: Stated::Number(0),
            steps: 0,
            suffix: group.suffix,
        }
    }

    fn next(&mut self, variant: &Variant, exprs: &Exprs<'_>) -> String {
        if let Some(value) = &variant.value {
            self.steps = 1;
            self.last = match &without_parens(value).kind {
                ExprKind::Int(literal) => Stated::Number(literal.value),
                _ => Stated::Name(variant.name.text.clone()),
            };
            return exprs.value(value);
        }
        let steps = self.steps;
        self.steps += 1;
        match &self.last {
            Stated::Number(number) => {
                format!("{}{}", number.saturating_add(steps), letters(self.suffix))
            }
            Stated::Name(name) => format!("({name} + {steps})"),
        }
    }
}

fn c_enum(out: &mut Out, group: &Group, context: Context<'_>, exprs: &Exprs<'_>) {
    let [begin, end @ ..] = &enum_around(group)[..] else {
        return;
    };
    out.code(begin);
    out.indent();
    for variant in &group.variants {
        let outside = out.enter(&cond::conjuncts(&variant.when));
        out.comment(comment::of_docs(
            &variant.docs,
            "",
            out.indentation(),
            &context,
        ));
        let name = &variant.name.text;
        match &variant.value {
            Some(value) => out.code(&format!("{name} = {},", exprs.value(value))),
            None => out.code(&format!("{name},")),
        }
        out.leave(outside);
    }
    out.dedent();
    for line in end {
        out.code(line);
    }
}

/// The line before the constants of a C enum, and the lines after them.
pub(super) fn enum_around(group: &Group) -> Vec<String> {
    let GroupForm::CEnum {
        untagged,
        anonymous,
        typedefs,
    } = &group.form
    else {
        return Vec::new();
    };
    let names: Vec<&str> = typedefs.iter().map(|name| name.text.as_str()).collect();
    let tag = &group.name.text;
    if *untagged {
        let names = [&[tag.as_str()], &names[..]].concat().join(", ");
        vec!["typedef enum {".to_owned(), format!("}} {names};")]
    } else if !anonymous {
        let begin = [format!("enum {tag} {{"), "};".to_owned()];
        let typedefs = names
            .iter()
            .map(|name| format!("typedef enum {tag} {name};"));
        begin.into_iter().chain(typedefs).collect()
    } else if names.is_empty() {
        vec!["enum {".to_owned(), "};".to_owned()]
    } else {
        vec![
            "typedef enum {".to_owned(),
            format!("}} {};", names.join(", ")),
        ]
    }
}
