// SPDX-License-Identifier: MIT
//! Structs and unions.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use xen_abi_layout::{AbiSet, ConstRule, Expected, Kind, Layout};
use xen_abi_model::check;
use xen_abi_model::item::{Field, Item, Placement, Record, Type, TypeKind};

use crate::emit::{abi, allow, ident, more_docs};
use crate::{Checks, cfg, document, history, layout, spelled, views};

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
    checks: Option<Checks>,
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
    let declared = seen.iter().map(declare);
    let nothing = (record.kind == Kind::Union).then(|| nothing(&seen));
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
    let abilities = abilities(item, record, &seen, checks, into_bytes);
    quote! {
        #(#docs)*
        #since
        #more_docs
        #undocumented
        #allow
        #unread
        #views
        #[repr(C)]
        #visibility #keyword #name { #(#declared,)* #nothing }
        #typedefs
        #own_name
        #old
        #old_fields
        #abilities
    }
}

fn named(fields: &syn::Fields) -> Vec<&syn::Field> {
    match fields {
        syn::Fields::Named(fields) => fields.named.iter().collect(),
        _ => Vec::new(),
    }
}

/// A field of no size for where none of a union's own exists: C has empty unions, Rust has not.
fn nothing(seen: &[Seen<'_>]) -> TokenStream {
    let somewhere = seen
        .iter()
        .map(|seen| seen.abis)
        .fold(AbiSet::NONE, AbiSet::or);
    if somewhere == AbiSet::ALL {
        return TokenStream::new();
    }
    let predicate = cfg::predicate(somewhere);
    quote!(#[cfg(not(#predicate))] #[allow(dead_code)] __nothing: ())
}

/// The field as the compiler gets it.
fn declare(seen: &Seen<'_>) -> TokenStream {
    let syn::Field {
        attrs,
        vis,
        ident,
        ty,
        ..
    } = seen.source;
    let docs = crate::emit::docs(attrs);
    let ty = layout::on_target(ty);
    let cfg = cfg::attribute(seen.abis);
    let undocumented =
        (docs.is_empty() && seen.field.public).then(|| quote!(#[allow(missing_docs)]));
    let more_docs = more_docs(&document::field(seen.field));
    let since = history::since(&seen.field.history);
    quote!(#(#docs)* #since #more_docs #undocumented #cfg #vis #ident: #ty)
}

fn typedefs(record: &Record, visibility: &syn::Visibility) -> TokenStream {
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

/// What the record can do, and the checks of it. The support crate knows that; it is told what the record is.
fn abilities(
    item: &Item,
    record: &Record,
    seen: &[Seen<'_>],
    checks: Option<Checks>,
    into_bytes: TokenStream,
) -> TokenStream {
    let abi = abi();
    let traits = match record.member {
        true => quote!(Member OWN zeroed_member),
        false => quote!(Abi LAYOUT zeroed),
    };
    let c_name = &record.name.text;
    let name = ident(c_name, record.name.span);
    let abis = item.when.rust_abis().bits();
    let own = check::own_sizes(item, record);
    let clear = checks.map(|_| clear_padding(item, record, seen));
    let is_checked = checks == Some(Checks::Made);
    if let Some(table) = own
        .table
        .filter(|_| checks.is_some() && into_bytes.is_empty())
    {
        let layouts = match table.iter().all(|layout| *layout == table[0]) {
            true => &table[..1],
            false => &table[..],
        };
        let layouts = layouts
            .iter()
            .map(|Layout { size, align }| quote!((#size #align)));
        let check = is_checked.then(|| agrees(record, &name));
        return quote! {
            #abi::__known_record! { #traits for #name, [#(#layouts)*] on #abis, { #clear } #check }
        };
    }
    let kind = match record.kind {
        Kind::Struct => quote!(Struct),
        Kind::Union => quote!(Union),
    };
    let fields = spelled::fields(seen);
    let expected = item
        .expects
        .iter()
        .filter_map(|expect| ConstRule::from_id(&expect.rule.text))
        .fold(Expected::NOTHING, Expected::and)
        .bits();
    let declared = record.declared_size.map(|sizes| quote!([#(#sizes),*]));
    let checks = is_checked.then(|| walk(item, record, seen, &own.carets));
    let walk = is_checked.then(|| quote!(walk { #into_bytes #checks }));
    quote! {
        #abi::__record! {
            #traits for #name,
            #kind #c_name of #fields on #abis expects #expected is [#declared],
            { #clear }
            #walk
        }
    }
}

/// The known layout against what the compiler makes of the record.
fn agrees(record: &Record, name: &syn::Ident) -> TokenStream {
    let (c_name, layout) = (&record.name.text, layout_of(record, name));
    // The whole of the call has the span, for the caret to be there.
    let call = quote_spanned!(record.name.span.token()=>
        self::__xen_header::abi::target::agrees::<#name>(#c_name, #layout));
    quote!({ #call })
}

/// The constant that has the record's own layout.
fn layout_of(record: &Record, name: &syn::Ident) -> TokenStream {
    let abi = abi();
    match record.member {
        true => quote!(<#name as #abi::Member>::OWN),
        false => quote!(<#name as #abi::Abi>::LAYOUT),
    }
}

/// The method that writes zeros where a struct holds nothing, if it or what it is made of has padding.
/// That it has some itself it says.
fn clear_padding(item: &Item, record: &Record, seen: &[Seen<'_>]) -> TokenStream {
    if record.kind == Kind::Union {
        return TokenStream::new();
    }
    let abi = abi();
    let padding = ["implicit_padding", "tail_padding"];
    let has_gaps = |rule: &str| padding.contains(&rule);
    let own = item
        .expects
        .iter()
        .any(|expect| has_gaps(&expect.rule.text));
    let own = own.then(|| {
        quote! {
            let fields = const { &SPELLED.fields() };
            #abi::target::clear_gaps(this.cast(), &SPELLED.checked(fields).record);
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
        return TokenStream::new();
    }
    quote! {
        #[inline]
        unsafe fn clear_padding(this: *mut Self) {
            unsafe { #own #(#within)* }
        }
    }
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
    let at_fields = seen
        .iter()
        .zip(carets)
        .enumerate()
        .filter(|(_, (_, caret))| **caret)
        .map(|(at, (seen, _))| quote_spanned!(seen.field.name.span.token()=> walk.field(#at);));
    let at_expects = item.expects.iter().filter_map(|expect| {
        let rule = ConstRule::from_id(&expect.rule.text)?.id();
        Some(quote_spanned!(expect.rule.span.token()=> walk.expect(#rule);))
    });
    // The whole of a call has the span, for the caret to be there.
    let at_record = quote_spanned!(span=> walk.record::<#name>(););
    quote! {
        #(#at_fields)*
        #(#at_expects)*
        #at_record
    }
}
