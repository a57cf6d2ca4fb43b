// SPDX-License-Identifier: MIT
//! Where syntax stands, from its first token to its last.
//!
//! [`Spanned`] prints what it is asked about, to look at the tokens. For what definitions are full of, the
//! tokens are known without that.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, PathArguments, Type};

/// From the beginning of one to the end of the other, as far as the compiler tells.
fn join(first: Span, last: Span) -> Span {
    first.join(last).unwrap_or(first)
}

pub(super) fn of_path(path: &syn::Path) -> Span {
    let (Some(first), Some(last)) = (path.segments.first(), path.segments.last()) else {
        return path.span();
    };
    let begin = match &path.leading_colon {
        Some(colons) => colons.spans[0],
        None => first.ident.span(),
    };
    match &last.arguments {
        PathArguments::None if path.segments.len() == 1 && path.leading_colon.is_none() => begin,
        PathArguments::None => join(begin, last.ident.span()),
        PathArguments::AngleBracketed(arguments) => join(begin, arguments.gt_token.span),
        PathArguments::Parenthesized(_) => path.span(),
    }
}

pub(super) fn of_type(ty: &Type) -> Span {
    match ty {
        Type::Path(path) if path.qself.is_none() => of_path(&path.path),
        Type::Array(array) => array.bracket_token.span.join(),
        _ => ty.span(),
    }
}

pub(super) fn of_expr(expr: &Expr) -> Span {
    match expr {
        Expr::Lit(literal) if literal.attrs.is_empty() => literal.lit.span(),
        Expr::Path(path) if path.attrs.is_empty() && path.qself.is_none() => of_path(&path.path),
        Expr::Paren(paren) if paren.attrs.is_empty() => paren.paren_token.span.join(),
        Expr::Binary(binary) if binary.attrs.is_empty() => {
            join(of_expr(&binary.left), of_expr(&binary.right))
        }
        _ => expr.span(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extent(span: Span) -> (usize, usize) {
        (span.start().column, span.end().column)
    }

    #[test]
    fn they_are_what_printing_tells() {
        for text in ["a", "a::b", "::a", "::a::b", "A<u8>", "a::A<B<u8>>"] {
            let path: syn::Path = syn::parse_str(text).unwrap();
            assert_eq!(extent(of_path(&path)), extent(path.span()), "{text}");
        }
        for text in [
            "u8",
            "a::b",
            "A<u8>",
            "[u8; 4]",
            "[[u8; 4]; 2]",
            "*const u8",
            "<u8 as T>::A",
        ] {
            let ty: Type = syn::parse_str(text).unwrap();
            assert_eq!(extent(of_type(&ty)), extent(ty.span()), "{text}");
        }
        for text in [
            "1",
            "\"a\"",
            "A",
            "a::B",
            "A::<u8>::B",
            "(1 + 2)",
            "-1",
            "1 << 2",
            "A | (B + 1)",
            "f(1)",
            "1 as u8",
            "<u8 as T>::A",
        ] {
            let expr: Expr = syn::parse_str(text).unwrap();
            assert_eq!(extent(of_expr(&expr)), extent(expr.span()), "{text}");
        }
    }
}
