// SPDX-License-Identifier: MIT
//! Structs and unions.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use xen_abi_layout::{AbiSet, ConstRule, Expected, Kind};
use xen_abi_model::item::{Field, Item, Placement, Record, Type, TypeKind};

use crate::emit::{allow, here, ident, more_docs, short};
use crate::{cfg, document, history, layout, views};

/// A field that Rust sees, with its source.
struct Seen<'a> {
    field: &'a Field,
    source: &'a syn::Field,
    abis: AbiSet,
}

/// The record, its other names, its layout, and the checks of it where it is `sound` so far.
pub(crate) fn expand(item: &Item, record: &Record, source: &syn::Item, sound: bool) -> TokenStream {
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
    let description = describe(item, record, &seen, abis);
    let clear = sound.then(|| clear_padding(item, record, &seen));
    let implementation = implement(record, &name, clear);
    let checks = sound.then(|| checks(item, record, &seen));
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
    let (clone, copy) = (quote!(::core::clone::Clone), quote!(::core::marker::Copy));
    let (abi, short) = (here(), short());
    let zeroed = if record.member {
        quote!(zeroed_member)
    } else {
        quote!(zeroed)
    };
    quote! {
        #(#docs)*
        #since
        #more_docs
        #undocumented
        #allow
        #views
        #[repr(C)]
        #visibility #keyword #name { #(#declared,)* #nothing }
        #typedefs
        #own_name
        #old
        #old_fields
        #[allow(clippy::all, clippy::undocumented_unsafe_blocks)]
        const _: () = {
            #short
            #[automatically_derived]
            impl #clone for #name {
                #[inline]
                fn clone(&self) -> Self { *self }
            }
            #[automatically_derived]
            impl #copy for #name {}
            #[automatically_derived]
            impl ::core::default::Default for #name {
                #[inline]
                fn default() -> Self { #abi::#zeroed() }
            }
            #description
            #implementation
            #into_bytes
            #checks
        };
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
    let undocumented = docs.is_empty().then(|| quote!(#[allow(missing_docs)]));
    let more_docs = more_docs(&document::field(seen.field));
    let unused = seen.field.reserved.then(|| quote!(#[allow(dead_code)]));
    let since = history::since(&seen.field.history);
    quote!(#(#docs)* #since #more_docs #undocumented #unused #cfg #vis #ident: #ty)
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

/// The constant that says what the record is made of.
fn describe(item: &Item, record: &Record, seen: &[Seen<'_>], abis: AbiSet) -> TokenStream {
    let abi = here();
    let kind = match record.kind {
        Kind::Struct => quote!(Struct),
        Kind::Union => quote!(Union),
    };
    let name = &record.name.text;
    let fields = seen.iter().map(
        |Seen {
             field,
             source,
             abis,
         }| {
            let name = &field.name.text;
            let table = layout::table(&field.ty, &abi);
            let counts = layout::counts(&source.ty);
            let wide = layout::is_wide(&field.ty, &abi).map(|wide| quote!(.wide(#wide)));
            let on = (*abis != AbiSet::ALL).then(|| {
                let set = cfg::set(*abis, &abi);
                quote!(.on(#set))
            });
            quote!(#abi::Field::new(#name, #table) #counts #wide #on)
        },
    );
    let abis = cfg::set(abis, &abi);
    let expected = item
        .expects
        .iter()
        .filter_map(|expect| ConstRule::from_id(&expect.rule.text))
        .fold(Expected::NOTHING, Expected::and)
        .bits();
    let declared = match record.declared_size {
        Some(sizes) => quote!(::core::option::Option::Some([#(#sizes),*])),
        None => quote!(::core::option::Option::None),
    };
    quote! {
        const CHECKED: &#abi::Checked<'static> = &#abi::Checked {
            record: #abi::Record {
                name: #name,
                kind: #abi::Kind::#kind,
                abis: self::__xen_header::ABIS.and(#abis),
                fields: &[#(#fields),*],
            },
            expected: #abi::Expected::from_bits(#expected),
            declared: #declared,
        };
    }
}

/// The method that writes zeros where a struct holds nothing, if it or what it is made of has padding.
/// That it has some itself it says.
fn clear_padding(item: &Item, record: &Record, seen: &[Seen<'_>]) -> TokenStream {
    if record.kind == Kind::Union {
        return TokenStream::new();
    }
    let abi = here();
    let padding = ["implicit_padding", "tail_padding"];
    let has_gaps = |rule: &str| padding.contains(&rule);
    let own = item
        .expects
        .iter()
        .any(|expect| has_gaps(&expect.rule.text));
    let own = own.then(|| quote!(#abi::target::clear_gaps(this.cast(), &CHECKED.record);));
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

fn implement(record: &Record, name: &syn::Ident, clear: Option<TokenStream>) -> TokenStream {
    let abi = here();
    if record.member {
        quote! {
            unsafe impl #abi::Member for #name {
                const OWN: #abi::Table = CHECKED.summary().table;
                #clear
            }
        }
    } else {
        quote! {
            unsafe impl #abi::Abi for #name {
                const LAYOUT: #abi::Table = CHECKED.summary().table;
                #clear
            }
        }
    }
}

/// The record against the rules, and against what the compiler makes of it.
///
/// There is one call for each place that an error may point at, with that place's span. A field's offset
/// is that of a place in an object that nobody has written: the macro that tells offsets would be
/// expanded for each.
fn checks(item: &Item, record: &Record, seen: &[Seen<'_>]) -> TokenStream {
    let abi = here();
    let name = ident(&record.name.text, record.name.span);
    let span = record.name.span.token();
    let at_fields = seen.iter().map(|seen| {
        let field = &seen.source.ident;
        let span = seen.field.name.span.token();
        let present = quote_spanned!(span=> walk.field(at, &raw const (*at).#field););
        if seen.abis == AbiSet::ALL {
            return present;
        }
        let predicate = cfg::predicate(seen.abis);
        let absent = quote_spanned!(span=> walk.absent(););
        quote!(#[cfg(#predicate)] #present #[cfg(not(#predicate))] #absent)
    });
    let at_expects = item.expects.iter().filter_map(|expect| {
        let rule = variant(ConstRule::from_id(&expect.rule.text)?);
        Some(quote_spanned!(expect.rule.span.token()=> walk.expect(#abi::ConstRule::#rule);))
    });
    // The whole of a call has the span, for the caret to be there.
    let at_record = quote_spanned!(span=> walk.record(););
    let whole = quote_spanned!(span=> walk.whole(at););
    quote! {
        unsafe {
            let mut walk = #abi::target::Walk::new(CHECKED);
            #at_record
            let room = #abi::target::room::<#name>();
            let at = room.as_ptr();
            #(#at_fields)*
            #(#at_expects)*
            #whole
        }
    }
}

/// The rule as the support crate spells it.
fn variant(rule: ConstRule) -> syn::Ident {
    ident(&format!("{rule:?}"), proc_macro2::Span::call_site())
}
