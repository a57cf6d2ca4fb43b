// SPDX-License-Identifier: MIT
//! Operations of hypercalls.

use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{LitStr, Meta, Token};

use super::meta::{any_ident, parse};
use super::words::Argument;
use crate::item::{Direction, Name, Operation};
use crate::report::Report;

/// `op(hypercall, COMMAND)` on a record, `op(hypercall)` on a command; `input(T)`, `output(T)` or
/// `both(T)` is a command's argument. `safety = ".."` and `unserved = ".."` go with all of them.
#[derive(Clone)]
pub(super) struct OpArg(Parsed);

#[derive(Clone)]
struct Parsed {
    hypercall: Name,
    command: Option<Name>,
    argument: Option<(Direction, syn::Type)>,
    safety: Option<LitStr>,
    unserved: Option<LitStr>,
}

impl Argument for OpArg {
    fn read(item: &Meta) -> syn::Result<Self> {
        parse(operation, item).map(OpArg)
    }
}

fn operation(input: ParseStream<'_>) -> syn::Result<Parsed> {
    let mut parsed = Parsed {
        hypercall: Name::of(&any_ident(input)?),
        command: None,
        argument: None,
        safety: None,
        unserved: None,
    };
    while !input.is_empty() {
        input.parse::<Token![,]>()?;
        if input.is_empty() {
            break;
        }
        let word = any_ident(input)?;
        if input.parse::<Option<Token![=]>>()?.is_some() {
            let text = Some(input.parse::<LitStr>()?);
            match word.to_string().as_str() {
                "safety" => parsed.safety = text,
                "unserved" => parsed.unserved = text,
                _ => return Err(unknown(&word)),
            }
        } else if input.peek(syn::token::Paren) {
            let direction = match word.to_string().as_str() {
                "input" => Direction::Input,
                "output" => Direction::Output,
                "both" => Direction::Both,
                _ => return Err(unknown(&word)),
            };
            let content;
            syn::parenthesized!(content in input);
            parsed.argument = Some((direction, content.parse()?));
        } else if parsed.command.is_none() {
            parsed.command = Some(Name::of(&word));
        } else {
            return Err(unknown(&word));
        }
    }
    Ok(parsed)
}

fn unknown(word: &syn::Ident) -> syn::Error {
    let message = format!(
        "unknown word `{word}`; expected `op(hypercall, COMMAND)`, and one of: input(..), \
         output(..), both(..), safety = \"..\", unserved = \"..\""
    );
    syn::Error::new(word.span(), message)
}

/// The operations of a record.
pub(super) fn of_record(args: Vec<OpArg>, report: &Report) -> Vec<Operation> {
    for OpArg(parsed) in &args {
        if let Some((_, ty)) = &parsed.argument {
            let help = "leave it out; what the fields say tells who writes the record";
            super::not_in_language(report, ty.span(), "the argument is the record", help);
        }
    }
    args.into_iter()
        .filter_map(|arg| read(arg, report))
        .collect()
}

/// The operations of a command that no record claims.
pub(super) fn of_command(args: Vec<OpArg>, report: &Report) -> Vec<Operation> {
    for OpArg(parsed) in &args {
        if let Some(command) = &parsed.command {
            let help = "write `op(hypercall)`";
            super::not_in_language(report, command.span, "the constant is the command", help);
        }
    }
    args.into_iter()
        .filter_map(|arg| read(arg, report))
        .collect()
}

fn read(OpArg(parsed): OpArg, report: &Report) -> Option<Operation> {
    let argument = match parsed.argument {
        Some((direction, ty)) => Some((direction, super::types::read(&ty, report)?)),
        None => None,
    };
    Some(Operation {
        hypercall: parsed.hypercall,
        command: parsed.command,
        argument,
        safety: parsed.safety.map(|text| text.value()),
        unserved: parsed.unserved.map(|text| text.value()),
    })
}
