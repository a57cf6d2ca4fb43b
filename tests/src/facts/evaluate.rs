// SPDX-License-Identifier: MIT
//! The values of many expressions at once, as a C compiler computes them.

use std::collections::{BTreeMap, BTreeSet};

use clang::{EntityKind, EvaluationResult, TranslationUnit};
use serde_json::Number;

use super::{error::Error, reader::is_error, record::name};

/// Whether the values of macros are wanted, or only their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evaluation {
    Wanted,
    NotWanted,
}

/// An integer and its C type.
pub(super) type Answer = (Number, String);

/// The types that an integer constant can have.
const INTEGERS: [(&str, Sign); 10] = [
    ("int", Sign::Signed),
    ("unsigned int", Sign::Unsigned),
    ("long", Sign::Signed),
    ("unsigned long", Sign::Unsigned),
    ("long long", Sign::Signed),
    ("unsigned long long", Sign::Unsigned),
    ("char", Sign::Signed),
    ("unsigned char", Sign::Unsigned),
    ("short", Sign::Signed),
    ("unsigned short", Sign::Unsigned),
];

#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Signed,
    Unsigned,
}

/// Evaluates each of `expressions` after `prelude`; `None` for what is no integer constant.
///
/// `parse` compiles a source. Each expression stands on a line of its own, so an error is about the
/// expression on its line. An expression may upset the compiler so much that it overlooks the next
/// ones; those are asked again.
pub(super) fn evaluate<'i>(
    prelude: &str,
    expressions: &[&str],
    parse: impl Fn(&str) -> Result<TranslationUnit<'i>, Error>,
) -> Result<Vec<Option<Answer>>, Error> {
    let mut answers = vec![None; expressions.len()];
    let mut open: Vec<usize> = (0..expressions.len()).collect();
    while !open.is_empty() {
        let mut source = prelude.to_owned();
        for &index in &open {
            source.push_str(&declarations(index, expressions[index]));
        }
        let unit = parse(&source)?;
        let first_line = prelude.lines().count() + 1;
        let refused: BTreeSet<usize> = unit
            .get_diagnostics()
            .iter()
            .filter(|said| is_error(said))
            .map(|said| said.get_location().get_expansion_location().line as usize)
            .filter_map(|line| open.get(line.checked_sub(first_line)?).copied())
            .collect();
        let constants = constants(&unit);
        let asked = open.len();
        open.retain(|index| {
            if refused.contains(index) {
                return false;
            }
            let known = |what: &str| constants.get(&format!("abi_{what}_{index}")).copied();
            let (Some(r#type), Some(value)) = (known("type"), known("value")) else {
                return true;
            };
            answers[*index] = usize::try_from(r#type).ok().and_then(|r#type| {
                let (name, sign) = INTEGERS.get(r#type)?;
                Some((number(value, *sign), (*name).to_owned()))
            });
            false
        });
        if open.len() == asked {
            break;
        }
    }
    Ok(answers)
}

/// One line that declares the type and the value of an expression.
fn declarations(index: usize, expression: &str) -> String {
    let types: Vec<String> = INTEGERS
        .iter()
        .enumerate()
        .map(|(number, (name, _))| format!("{name}: {number}"))
        .collect();
    format!(
        "const unsigned long long abi_value_{index} = (unsigned long long)({expression}); \
         const unsigned long long abi_type_{index} = _Generic(({expression}), {}, default: 99);\n",
        types.join(", ")
    )
}

fn constants(unit: &TranslationUnit) -> BTreeMap<String, u64> {
    let constant = |entity: &clang::Entity| {
        let name = name(entity).filter(|name| name.starts_with("abi_"))?;
        let value = match entity.evaluate()? {
            EvaluationResult::UnsignedInteger(value) => value,
            EvaluationResult::SignedInteger(value) => value.cast_unsigned(),
            _ => return None,
        };
        Some((name, value))
    };
    let entities = unit.get_entity().get_children();
    let variables = entities
        .iter()
        .filter(|entity| entity.get_kind() == EntityKind::VarDecl);
    variables.filter_map(constant).collect()
}

fn number(value: u64, sign: Sign) -> Number {
    match sign {
        Sign::Signed => Number::from(value.cast_signed()),
        Sign::Unsigned => Number::from(value),
    }
}
