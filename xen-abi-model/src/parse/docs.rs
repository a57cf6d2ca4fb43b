// SPDX-License-Identifier: MIT
//! Doc comments.

use crate::item::Docs;

/// The text of the doc comments among `attributes`.
pub(super) fn docs(attributes: &[syn::Attribute]) -> Docs {
    let mut lines = Vec::new();
    for attribute in attributes {
        if !attribute.path().is_ident("doc") {
            continue;
        }
        if let syn::Meta::NameValue(pair) = &attribute.meta
            && let syn::Expr::Lit(literal) = &pair.value
            && let syn::Lit::Str(text) = &literal.lit
        {
            let text = text.value();
            // `/** */` comments hold several lines in one attribute.
            lines.extend(text.lines().map(|line| line.trim_end().to_owned()));
            if text.is_empty() {
                lines.push(String::new());
            }
        }
    }
    Docs::of_comment(lines)
}
