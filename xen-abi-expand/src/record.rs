// SPDX-License-Identifier: MIT
//! Structs and unions.

use proc_macro2::{Delimiter, Group, Literal, Punct, Spacing, TokenStream};
use quote::{ToTokens, TokenStreamExt, format_ident, quote, quote_spanned};
use xen_abi_layout::{AbiSet, ConstRule, Expected, Kind, Layout, Table};
use xen_abi_model::check;
use xen_abi_model::item::{Expect, Field, Item, Placement, Record, Type, TypeKind};
use xen_abi_model::span::Span;

use crate::emit::{Write, abi, allow, attribute, brace, bracket, ident, more_docs, parenthesis};
use crate::{Wanted, cfg, document, history, layout, spelled, views};

/// A field that Rust sees, with its source.
pub(crate) struct Seen<'a> {
    pub(crate) field: &'a Field,
    pub(crate) source: &'a syn::Field,
    pub(crate) abis: AbiSet,
}

/// The record, its other names, its layout, and the checks of it if nothing is wrong with it so far.
pub(crate) fn expand(
    item: &Item,
    record: &Record,
    source: &syn::Item,
    wanted: Wanted,
    is_sound: bool,
) -> TokenStream {
    let abis = item.when.rust_abis();
    if abis.is_empty() {
        return TokenStream::new();
    }
    let (visibility, attributes, fields) = match source {
        syn::Item::Struct(source) => (&source.vis, &source.attrs, named(&source.fields)),
        syn::Item::Union(source) => (
            &source.vis,
            &source.attrs,
            source.fields.named.iter().collect(),
        ),
        _ => return TokenStream::new(),
    };
    let seen: Vec<Seen<'_>> = record
        .fields
        .iter()
        .zip(fields)
        .map(|(field, source)| Seen {
            field,
            source,
            abis: field.when.rust_abis(),
        })
        .filter(|seen| !seen.abis.is_empty())
        .collect();
    let name = ident(&record.name.text, record.name.span);
    let keyword = match record.kind {
        Kind::Struct => quote!(struct),
        Kind::Union => quote!(union),
    };
    let allow = allow();
    // Nobody reads what is reserved.
    let unread = seen.iter().any(|seen| seen.field.reserved);
    let unread = unread.then(|| quote!(#[allow(dead_code)]));
    let docs = crate::emit::docs(attributes);
    let since = history::since(&item.history);
    let has_typedef = record
        .typedefs
        .iter()
        .any(|typedef| typedef.text == format!("{}_t", record.name.text));
    let old = history::of_type(item, has_typedef, visibility);
    let old_fields = seen.iter().map(|seen| (seen.field, seen.source));
    let old_fields = history::fields(record, &name, old_fields);
    let undocumented = (docs.is_empty() && record.placement != Placement::Top)
        .then(|| quote!(#[allow(missing_docs)]));
    let more_docs = more_docs(&document::record(record));
    let declared = Write(|tokens: &mut TokenStream| {
        for seen in &seen {
            declare(seen, tokens);
        }
    });
    let nothing = (record.kind == Kind::Union)
        .then(|| nothing(&seen))
        .flatten();
    let typedefs = typedefs(record, visibility);
    let own_name = record.member.then(|| own_names(record, visibility));
    let fields: Vec<views::Seen<'_>> = seen
        .iter()
        .map(|seen| views::Seen {
            field: seen.field,
            abis: seen.abis,
            ty: &seen.source.ty,
        })
        .collect();
    let views = views::of_record(record, &fields);
    let into_bytes = views::into_bytes(item, record, &name, abis, &fields);
    let traits = traits(item, record, &seen, wanted, is_sound, into_bytes);
    quote! {
        #(#docs)*
        #since
        #more_docs
        #undocumented
        #allow
        #unread
        #views
        #[repr(C)]
        #visibility #keyword #name { #declared #nothing }
        #(#typedefs)*
        #own_name
        #old
        #old_fields
        #traits
    }
}

fn named(fields: &syn::Fields) -> Vec<&syn::Field> {
    match fields {
        syn::Fields::Named(fields) => fields.named.iter().collect(),
        _ => Vec::new(),
    }
}

/// A field of no size for where none of a union's own exists: C has empty unions, Rust has not.
fn nothing(seen: &[Seen<'_>]) -> Option<TokenStream> {
    let somewhere = seen
        .iter()
        .map(|seen| seen.abis)
        .fold(AbiSet::NONE, AbiSet::or);
    if somewhere == AbiSet::ALL {
        return None;
    }
    let predicate = cfg::predicate(somewhere);
    Some(quote!(#[cfg(not(#predicate))] #[allow(dead_code)] __nothing: ()))
}

/// The field as the compiler gets it.
fn declare(seen: &Seen<'_>, tokens: &mut TokenStream) {
    let syn::Field {
        attrs,
        vis,
        ident,
        ty,
        ..
    } = seen.source;
    let docs = crate::emit::docs(attrs);
    if docs.is_empty() && seen.field.public {
        attribute(tokens, quote!(allow(missing_docs)));
    }
    tokens.append_all(docs);
    history::since(&seen.field.history).to_tokens(tokens);
    more_docs(&document::field(seen.field)).to_tokens(tokens);
    cfg::attribute(seen.abis).to_tokens(tokens);
    vis.to_tokens(tokens);
    ident.to_tokens(tokens);
    <syn::Token![:]>::default().to_tokens(tokens);
    layout::on_target(ty).to_tokens(tokens);
    <syn::Token![,]>::default().to_tokens(tokens);
}

fn typedefs(record: &Record, visibility: &syn::Visibility) -> Vec<TokenStream> {
    let name = ident(&record.name.text, record.name.span);
    let doc = format!(" `{}` under its typedef name.", record.name.text);
    record
        .typedefs
        .iter()
        .filter(|typedef| typedef.text != record.name.text)
        .map(|typedef| {
            let typedef = ident(&typedef.text, typedef.span);
            quote! {
                #[doc = #doc]
                #[allow(non_camel_case_types)]
                #visibility type #typedef = #name;
            }
        })
        .collect()
}

/// The names under which a family finds a member's own layout.
fn own_names(record: &Record, visibility: &syn::Visibility) -> TokenStream {
    let name = ident(&record.name.text, record.name.span);
    std::iter::once(&record.name)
        .chain(
            record
                .typedefs
                .iter()
                .filter(|typedef| typedef.text != record.name.text),
        )
        .map(|alias| {
            let own = format_ident!("{}__own", alias.text);
            quote! {
                #[doc(hidden)]
                #[allow(non_camel_case_types, dead_code)]
                #visibility type #own = #name;
            }
        })
        .collect()
}

/// What the record can do, and the checks of it if nothing is wrong with it so far. The support crate knows
/// that; it is told what the record is.
fn traits(
    item: &Item,
    record: &Record,
    seen: &[Seen<'_>],
    wanted: Wanted,
    is_sound: bool,
    into_bytes: Option<TokenStream>,
) -> TokenStream {
    let abi = abi();
    let name = ident(&record.name.text, record.name.span);
    let (own_trait, _) = layout::own(record);
    let zeroed = wanted.abilities.then(|| match record.member {
        true => format_ident!("zeroed_member"),
        false => format_ident!("zeroed"),
    });
    let abis = item.when.rust_abis().bits();
    let own = check::own_sizes(item, record);
    let table = own.table.filter(|_| is_sound && into_bytes.is_none());
    let layout = Write(|tokens: &mut TokenStream| match &table {
        Some(table) => known(record, table, tokens),
        None => spelled(item, record, seen, tokens),
    });
    let clear = (is_sound && wanted.abilities)
        .then(|| clear_padding(item, record, seen))
        .flatten();
    let check = Write(|tokens: &mut TokenStream| match &table {
        Some(_) => agrees(record, &name, tokens),
        None => {
            let (number, walk) = (seen.len(), walk(item, record, seen, &own.carets));
            bracket(tokens, quote!(walk #number));
            brace(tokens, quote!(#into_bytes #walk));
        }
    });
    let check = (is_sound && wanted.checks).then_some(check);
    quote! {
        #abi::__record! { #own_trait [#zeroed] for #name on #abis, #layout { #clear } #check }
    }
}

/// The layout, where it is known.
fn known(record: &Record, table: &Table, tokens: &mut TokenStream) {
    let (_, constant) = layout::own(record);
    let layouts = match table.iter().all(|layout| *layout == table[0]) {
        true => &table[..1],
        false => &table[..],
    };
    let pairs = Write(|tokens: &mut TokenStream| {
        for Layout { size, align } in layouts {
            parenthesis(tokens, quote!(#size #align));
        }
    });
    tokens.append(format_ident!("known"));
    tokens.append(constant);
    bracket(tokens, pairs.into_token_stream());
}

/// What the layout follows from.
fn spelled(item: &Item, record: &Record, seen: &[Seen<'_>], tokens: &mut TokenStream) {
    let kind = match record.kind {
        Kind::Struct => "Struct",
        Kind::Union => "Union",
    };
    let expected = item
        .expects
        .iter()
        .filter_map(|expect| ConstRule::from_id(&expect.rule.text))
        .fold(Expected::NOTHING, Expected::and)
        .bits();
    let declared = record.declared_size.map(|sizes| quote!([#(#sizes),*]));
    tokens.append(format_ident!("spelled"));
    tokens.append(format_ident!("{kind}"));
    record.name.text.to_tokens(tokens);
    spelled::fields(seen, tokens);
    tokens.append(format_ident!("expects"));
    expected.to_tokens(tokens);
    tokens.append(format_ident!("is"));
    bracket(tokens, quote!(#declared));
}

/// The known layout against what the compiler makes of the record.
fn agrees(record: &Record, name: &syn::Ident, tokens: &mut TokenStream) {
    let (c_name, abi) = (&record.name.text, abi());
    let (own_trait, constant) = layout::own(record);
    let layout = quote!(<#name as #abi::#own_trait>::#constant);
    // The whole of the call has the span, for the caret to be there.
    let call = quote_spanned!(record.name.span.token()=>
        self::__xen_header::abi::target::agrees::<#name>(#c_name, #layout));
    bracket(tokens, TokenStream::new());
    brace(tokens, call);
}

/// The method that writes zeros where a struct holds nothing, if it or what it is made of has padding.
/// That it has some itself it says.
fn clear_padding(item: &Item, record: &Record, seen: &[Seen<'_>]) -> Option<TokenStream> {
    if record.kind == Kind::Union {
        return None;
    }
    let abi = abi();
    let padding = ["implicit_padding", "tail_padding"];
    let has_gaps = |rule: &str| padding.contains(&rule);
    let own = item
        .expects
        .iter()
        .any(|expect| has_gaps(&expect.rule.text));
    let own = own.then(|| {
        let ((own_trait, _), number) = (layout::own(record), seen.len());
        let spelled = quote!(<Self as #abi::#own_trait>::SPELLED);
        quote! {
            let fields = const { &#spelled.fields::<#number>() };
            #abi::target::clear_gaps(this.cast(), &#spelled.checked(fields).record);
        }
    });
    let within: Vec<TokenStream> = seen
        .iter()
        .filter(|seen| is_named(&seen.field.ty))
        .map(|seen| {
            let field = &seen.source.ident;
            let cfg = cfg::attribute(seen.abis);
            quote!(#cfg #abi::Abi::clear_padding(&raw mut (*this).#field);)
        })
        .collect();
    if own.is_none() && within.is_empty() {
        return None;
    }
    Some(quote! {
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe { #own #(#within)* }
        }
    })
}

/// Whether a field's type may be a record.
fn is_named(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Named(_) => true,
        TypeKind::Array { element, .. } => is_named(element),
        _ => false,
    }
}

/// The record against the rules, and against what the compiler makes of it.
///
/// There is one call for each place that an error may point at, with that place's span.
fn walk(item: &Item, record: &Record, seen: &[Seen<'_>], carets: &[bool]) -> TokenStream {
    let name = ident(&record.name.text, record.name.span);
    let span = record.name.span.token();
    let at_fields = Write(|tokens: &mut TokenStream| {
        let fields = seen.iter().zip(carets).enumerate();
        for (at, (seen, _)) in fields.filter(|(_, (_, caret))| **caret) {
            call(
                tokens,
                "field",
                Literal::usize_suffixed(at),
                seen.field.name.span,
            );
        }
    });
    let at_expects = Write(|tokens: &mut TokenStream| {
        for Expect { rule, .. } in &item.expects {
            if let Some(known) = ConstRule::from_id(&rule.text) {
                call(tokens, "expect", Literal::string(known.id()), rule.span);
            }
        }
    });
    // The whole of a call has the span, for the caret to be there.
    let at_record = quote_spanned!(span=> walk.record::<#name>(););
    quote! {
        #at_fields
        #at_expects
        #at_record
    }
}

/// `walk.method(argument);`, all of it at one place.
fn call(tokens: &mut TokenStream, method: &str, argument: Literal, span: Span) {
    let span = span.token();
    let punct = |character| {
        let mut punct = Punct::new(character, Spacing::Alone);
        punct.set_span(span);
        punct
    };
    let mut argument = argument;
    argument.set_span(span);
    let mut arguments = Group::new(Delimiter::Parenthesis, argument.into_token_stream());
    arguments.set_span(span);
    tokens.append(syn::Ident::new("walk", span));
    tokens.append(punct('.'));
    tokens.append(syn::Ident::new(method, span));
    tokens.append(arguments);
    tokens.append(punct(';'));
}
