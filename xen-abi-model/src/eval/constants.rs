// SPDX-License-Identifier: MIT
//! What names stand for: constants, members of groups, integer macros.

use crate::span::Span;
use xen_abi_layout::Abi;

use super::expr::Scope;
use super::{
    CInt, EvalError, Evaluator, LiteralRole, MAX_DEPTH, Number, Step, literal_suffix, literal_type,
};
use crate::item::{
    BinaryOp, Expr, ExprKind, Group, GroupForm, Header, ItemKind, Path, Suffix, Value,
};
use crate::resolve::{Found, Part, Place};
use crate::rules::FLAG_ONE_BIT;
use crate::worlds::possible_abis;

/// The macros that paste a suffix to a literal, and the suffix.
///
/// Assembler has no suffixes, so constants that it shares with C get theirs from these.
pub fn pasted_suffix(function: &str) -> Option<Suffix> {
    match function.strip_prefix("__").unwrap_or(function) {
        "xen_mk_uint" => Some(Suffix::U),
        "xen_mk_ulong" => Some(Suffix::UL),
        "xen_mk_ullong" => Some(Suffix::ULL),
        _ => None,
    }
}

/// The number that is written here, if nothing is to be computed.
fn written_number(expr: &Expr) -> Option<u128> {
    match &expr.kind {
        ExprKind::Int(literal) => Some(literal.value),
        ExprKind::Paren(inner) | ExprKind::Cast(inner, None) => written_number(inner),
        _ => None,
    }
}

impl Evaluator<'_> {
    /// The number that `found` stands for on `abi`; `span` is where it is needed.
    pub fn number(&self, found: Found, abi: Abi, span: Span) -> Result<Number, EvalError> {
        if let Some(known) = self.numbers.borrow().get(&(found, abi)) {
            return known.clone();
        }
        let (header, item) = self.model().at(found.place);
        let name = item.name().map_or("", |name| &name.text);
        let result = match (&item.kind, found.part) {
            (ItemKind::Constant(constant), Part::Constant) => match &constant.value {
                Value::Integer(expr) => self.step(Step::Number(found, abi), name, span, || {
                    self.value(expr, constant.suffix, header, abi)
                }),
                Value::Text(_) | Value::TextOf(_) | Value::Uuid(_) | Value::List(_) => {
                    let help = "name a constant that is a number";
                    return Err(EvalError::value(
                        span,
                        format!("`{name}` is not a number"),
                        help,
                    ));
                }
            },
            (ItemKind::Group(group), Part::Variant(at)) => {
                let name = &group.variants[at].name.text;
                self.step(Step::Number(found, abi), name, span, || {
                    self.variant(group, header, found.place, at, abi)
                })
            }
            (ItemKind::Group(group), Part::BitNumber(at)) => {
                self.bit_number(group, found.place, at, abi)
            }
            _ => {
                let help = "name a constant";
                return Err(EvalError::value(
                    span,
                    format!("`{name}` is not a constant"),
                    help,
                ));
            }
        };
        self.numbers
            .borrow_mut()
            .entry((found, abi))
            .or_insert(result)
            .clone()
    }

    fn variant(
        &self,
        group: &Group,
        header: &Header,
        place: Place,
        at: usize,
        abi: Abi,
    ) -> Result<Number, EvalError> {
        let exists = |other: usize| {
            let when = &group.variants[other].when;
            when.rust_abis().contains(abi) || *when == group.variants[at].when
        };
        let number = match &group.variants[at].value {
            Some(expr) => self.value(expr, group.suffix, header, abi)?,
            None => {
                // Counting up from the last one with a value is not nesting, however long the list.
                let before: Vec<usize> = (0..at).rev().filter(|other| exists(*other)).collect();
                match before
                    .iter()
                    .position(|other| group.variants[*other].value.is_some())
                {
                    None => Number::int(before.len() as i128),
                    Some(steps) => {
                        self.counted_up(group, place, before[steps], steps as i128 + 1, abi)?
                    }
                }
            }
        };
        match group.form {
            // An enumerator is an `int`, whatever its value was computed in.
            GroupForm::CEnum { .. } if CInt::Int.holds(number.value, abi) => {
                Ok(Number::int(number.value))
            }
            _ => Ok(number),
        }
    }

    /// The value `steps` after that of constant number `base`, which states one. A macro's is
    /// written as a decimal literal if that is a literal, and else as a sum.
    fn counted_up(
        &self,
        group: &Group,
        place: Place,
        base: usize,
        steps: i128,
        abi: Abi,
    ) -> Result<Number, EvalError> {
        let (variant, span) = (&group.variants[base], group.variants[base].name.span);
        let found = Found {
            place,
            part: Part::Variant(base),
        };
        let number = self.number(found, abi, span)?;
        let value = number.value + steps;
        let counted = match variant.value.as_ref().and_then(written_number) {
            Some(_) => u128::try_from(value)
                .ok()
                .and_then(|value| literal_type(value, true, group.suffix, abi))
                .map(|ty| Number { value, ty }),
            None => number
                .binary(BinaryOp::Add, Number::int(steps), abi, span)
                .ok()
                .filter(|sum| sum.value == value),
        };
        counted.ok_or_else(|| {
            let text = format!(
                "counting on from `{}` leads to {value}, which C has no integer type for",
                variant.name.text
            );
            EvalError::value(span, text, "state the values, and in what type they are")
        })
    }

    fn bit_number(
        &self,
        group: &Group,
        place: Place,
        at: usize,
        abi: Abi,
    ) -> Result<Number, EvalError> {
        let name = &group.variants[at].name;
        let value = self
            .number(
                Found {
                    place,
                    part: Part::Variant(at),
                },
                abi,
                name.span,
            )?
            .value;
        match u64::try_from(value) {
            Ok(value) if value.is_power_of_two() => Ok(Number::int(value.trailing_zeros().into())),
            _ => {
                let name_text = &name.text;
                let text =
                    format!("`{name_text}` is {value}, so `_{name_text}` has no bit to count");
                let help = "mark it `#[abi(no_bit_number)]`, or make it one bit";
                Err(EvalError::new(&FLAG_ONE_BIT, name.span, text, help))
            }
        }
    }

    /// The number that `path` means: one that Rust sees, or else one that exists on `abi` for
    /// others, since what only they see can only be made of that.
    pub(crate) fn find_value(&self, path: &Path, from: &Header, abi: Abi) -> Option<Found> {
        self.model().value_on(path, from, abi).or_else(|| {
            self.model()
                .candidates(path, from)
                .iter()
                .copied()
                .find(|found| {
                    let (header, item) = self.model().at(found.place);
                    found.part.is_value()
                        && header.abis.and(possible_abis(&item.when)).contains(abi)
                })
        })
    }

    pub(super) fn call(
        &self,
        call: &Expr,
        path: &Path,
        arguments: &[Expr],
        scope: &Scope<'_>,
        role: LiteralRole,
    ) -> Result<Number, EvalError> {
        let role = role.in_arguments();
        if let Some(suffix) = pasted_suffix(path.last()) {
            return self.pasted(call, suffix, arguments, scope, role);
        }
        let Some(found) = self.model().function_on(path, scope.from, scope.abi) else {
            return Err(EvalError::unknown(path.span, path.last(), scope.abi));
        };
        let (header, item) = self.model().at(found.place);
        let ItemKind::ConstFn(function) = &item.kind else {
            return Err(EvalError::unknown(path.span, path.last(), scope.abi));
        };
        let name = &function.name.text;
        let (wanted, given) = (function.parameters.len(), arguments.len());
        if wanted != given {
            let text = format!("`{name}` has {wanted} parameters, but is given {given}");
            return Err(EvalError::value(
                call.span,
                text,
                "give one argument for each parameter",
            ));
        }
        let mut parameters = Vec::with_capacity(wanted);
        for (parameter, argument) in function.parameters.iter().zip(arguments) {
            let number = self.expr(argument, scope, role)?;
            parameters.push((parameter.name.text.as_str(), number));
        }
        self.step(Step::Call(found, scope.abi), name, call.span, || {
            let scope = Scope::new(header, function.suffix, scope.abi).with_parameters(parameters);
            self.expr(&function.body, &scope, LiteralRole::Value)
        })
    }

    /// Whether C sees a literal without a suffix here, once all macros are expanded.
    fn is_bare_literal(&self, expr: &Expr, suffix: Option<Suffix>, scope: &Scope<'_>) -> bool {
        let (mut expr, mut suffix, mut from) = (expr, suffix, scope.from);
        // A name may stand for a name, but not without end.
        for _ in 0..MAX_DEPTH {
            match &expr.kind {
                ExprKind::Int(literal) => {
                    return literal_suffix(literal, suffix, LiteralRole::Value).is_none();
                }
                ExprKind::Path(path) if scope.has_parameter(path) => return true,
                ExprKind::Path(path) => {
                    let Some(found) = self.find_value(path, from, scope.abi) else {
                        return true;
                    };
                    let (header, item) = self.model().at(found.place);
                    let ItemKind::Constant(constant) = &item.kind else {
                        return false;
                    };
                    let Value::Integer(value) = &constant.value else {
                        return false;
                    };
                    (expr, suffix, from) = (value, constant.suffix, header);
                }
                _ => return false,
            }
        }
        false
    }

    /// A literal with a suffix pasted to it.
    fn pasted(
        &self,
        call: &Expr,
        suffix: Suffix,
        arguments: &[Expr],
        scope: &Scope<'_>,
        role: LiteralRole,
    ) -> Result<Number, EvalError> {
        let [argument] = arguments else {
            let help = "give it the literal";
            return Err(EvalError::value(
                call.span,
                "this macro has one parameter",
                help,
            ));
        };
        if !self.is_bare_literal(argument, None, scope) {
            let text = "C can paste a suffix to a literal only";
            let help = "give the macro a literal without a suffix, and compute with the result";
            return Err(EvalError::value(argument.span, text, help));
        }
        let number = self.expr(argument, scope, role)?;
        let ty = u128::try_from(number.value)
            .ok()
            .and_then(|value| literal_type(value, true, Some(suffix), scope.abi));
        match ty {
            Some(ty) => Ok(Number {
                value: number.value,
                ty,
            }),
            None => {
                let text = format!("{} cannot have this suffix", number.value);
                Err(EvalError::value(
                    argument.span,
                    text,
                    "use a literal of 64 bits at most",
                ))
            }
        }
    }
}
