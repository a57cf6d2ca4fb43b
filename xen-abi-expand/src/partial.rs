// SPDX-License-Identifier: MIT
//! Items that somebody is writing just now. The compiler does not pass them on; editors do, to complete names.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parser;

/// The item without those of its fields or variants that cannot be parsed yet.
pub(crate) fn recovered(tokens: TokenStream) -> Option<syn::Item> {
    let is_enum = tokens
        .clone()
        .into_iter()
        .any(|token| matches!(token, TokenTree::Ident(word) if word == "enum"));
    let token = |token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let members = finished(group.stream(), is_enum);
            let mut whole = Group::new(Delimiter::Brace, members);
            whole.set_span(group.span());
            TokenTree::Group(whole)
        }
        other => other,
    };
    syn::parse2(tokens.into_iter().map(token).collect()).ok()
}

/// Those of the members that can be parsed.
fn finished(members: TokenStream, is_enum: bool) -> TokenStream {
    let mut kept = TokenStream::new();
    let mut member = TokenStream::new();
    let mut end = |member: TokenStream, comma: Option<TokenTree>| {
        let is_finished = if is_enum {
            syn::parse2::<syn::Variant>(member.clone()).is_ok()
        } else {
            syn::Field::parse_named.parse2(member.clone()).is_ok()
        };
        if is_finished {
            kept.extend(member);
            kept.extend(comma);
        }
    };
    for token in members {
        if matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ',') {
            end(std::mem::take(&mut member), Some(token));
        } else {
            member.extend([token]);
        }
    }
    end(member, None);
    kept
}

#[cfg(test)]
mod tests {
    use quote::ToTokens;

    use super::*;

    #[track_caller]
    fn check(partial: &str, wanted: &str) {
        let tokens: TokenStream = partial.parse().expect("tokens");
        assert!(
            syn::parse2::<syn::Item>(tokens.clone()).is_err(),
            "{partial}"
        );
        let item = recovered(tokens).expect("an item").into_token_stream();
        let wanted: TokenStream = wanted.parse().expect("tokens");
        assert_eq!(item.to_string(), wanted.to_string());
    }

    #[test]
    fn finished_members_are_kept() {
        check(
            "pub struct a { pub b: u32, pub c: , #[abi(reserved)] d: [u8; 4], e. }",
            "pub struct a { pub b: u32, #[abi(reserved)] d: [u8; 4], }",
        );
        check("pub union a { b: u32, c }", "pub union a { b: u32, }");
        check("enum A { B = 1, C = , D = 2 }", "enum A { B = 1, D = 2 }");
    }

    #[test]
    fn what_is_no_item_yet_is_none() {
        assert!(recovered("pub struct".parse().expect("tokens")).is_none());
    }
}
