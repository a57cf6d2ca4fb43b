// SPDX-License-Identifier: MIT
//! The definitions as somebody would write them who wants nothing checked: the compiler's own
//! expansion of them, less everything that is there for the sake of layouts.

use std::path::Path;
use std::process::Command;

use syn::visit_mut::{self, VisitMut};
use syn::{Item, parse_quote};

use crate::process;
use crate::{Outcome, doing};

/// The compiled support crate that the definitions stand on.
pub struct Support {
    /// Its metadata.
    pub metadata: String,
    /// Where the metadata of what it depends on is.
    pub dependencies: String,
}

/// Has `cargo check` compile the support crate, and says where it is.
pub fn support(workspace: &Path, target_dir: &Path) -> Outcome<Support> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["check", "-q", "-p", "xen-abi", "--message-format=json"])
        .args(["--no-default-features", "--features", "macros"])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", target_dir);
    let (_, said) = process::run(&mut cargo)?;
    let messages = said.lines().map(serde_json::from_str::<serde_json::Value>);
    for message in messages {
        let message = doing("understand cargo", message)?;
        if message["target"]["name"] == "xen_abi"
            && let Some(metadata) = message["filenames"][0].as_str()
            && let Some(dir) = Path::new(metadata).parent()
        {
            return Ok(Support {
                metadata: metadata.into(),
                dependencies: dir.display().to_string(),
            });
        }
    }
    Err("cargo does not say where `xen_abi` is".into())
}

/// The definitions whose root file this is, in plain Rust, as one file.
pub fn definitions(root: &Path, support: &Support) -> Outcome<String> {
    let mut rustc = Command::new("rustc");
    rustc
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--crate-name",
            "plain",
        ])
        .arg("--extern")
        .arg(format!("xen_abi={}", support.metadata))
        .arg("-L")
        .arg(format!("dependency={}", support.dependencies))
        .args(["-Zunpretty=expanded", "--cfg", "feature=\"macros\""])
        .arg(root)
        // Printing the expansion is not stable; what is printed is.
        .env("RUSTC_BOOTSTRAP", "1");
    let (_, expanded) = process::run(&mut rustc)?;
    plain(&expanded)
}

/// Takes out what makes layouts known, and the checks.
fn plain(expanded: &str) -> Outcome<String> {
    let mut file = doing("parse the expansion", syn::parse_file(expanded))?;
    file.attrs
        .retain(|attribute| attribute.path().is_ident("doc"));
    file.attrs.push(parse_quote!(#![no_std]));
    file.attrs
        .push(parse_quote!(#![allow(warnings, reason = "names are C's")]));
    items(&mut file.items);
    FlagValue.visit_file_mut(&mut file);
    Attributes.visit_file_mut(&mut file);
    Ok(prettyplease::unparse(&file))
}

fn items(all: &mut Vec<Item>) {
    let mut kept = Vec::new();
    for mut item in std::mem::take(all) {
        match &mut item {
            // What the compiler brings along by itself, and what the macro hides its own in.
            Item::ExternCrate(_) => continue,
            Item::Use(item) if is_prelude(item) => continue,
            Item::Mod(module) => {
                if let Some((_, inner)) = &mut module.content {
                    items(inner);
                }
            }
            Item::Const(constant) if constant.ident == "_" => {
                if let syn::Expr::Block(block) = &mut *constant.expr {
                    let inner = std::mem::take(&mut block.block.stmts);
                    let mut inner: Vec<Item> = inner
                        .into_iter()
                        .filter_map(|statement| match statement {
                            syn::Stmt::Item(item) => Some(item),
                            _ => None,
                        })
                        .filter(|item| is_constants(item) || is_unnamed(item))
                        .collect();
                    items(&mut inner);
                    kept.extend(inner);
                }
                continue;
            }
            Item::Impl(block) => {
                if block.trait_.is_some() {
                    continue;
                }
                block
                    .items
                    .retain(|item| matches!(item, syn::ImplItem::Const(_)));
                if block.items.is_empty() {
                    continue;
                }
            }
            // What has no representation is no part of the ABI.
            Item::Struct(item) if !has_representation(&item.attrs) => continue,
            Item::Struct(item) => item.attrs.push(parse_quote!(#[derive(Clone, Copy)])),
            Item::Union(item) => item.attrs.push(parse_quote!(#[derive(Clone, Copy)])),
            _ => {}
        }
        kept.push(item);
    }
    *all = kept;
}

fn has_representation(attributes: &[syn::Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("repr"))
}

fn is_prelude(item: &syn::ItemUse) -> bool {
    item.attrs
        .iter()
        .any(|attribute| attribute.path().is_ident("prelude_import"))
}

fn is_unnamed(item: &Item) -> bool {
    matches!(item, Item::Const(constant) if constant.ident == "_")
}

/// An `impl` of a type's own.
fn is_constants(item: &Item) -> bool {
    matches!(item, Item::Impl(block) if block.trait_.is_none())
}

/// `Self::from_bits_retain(x)` is `Self(x)` to those who have no flags, and `x.bits()` is `x.0`.
struct FlagValue;

impl VisitMut for FlagValue {
    fn visit_expr_mut(&mut self, expr: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let syn::Expr::MethodCall(call) = expr
            && call.method == "bits"
        {
            let receiver = &call.receiver;
            *expr = parse_quote!(#receiver.0);
        }
        if let syn::Expr::Call(call) = expr
            && let syn::Expr::Path(path) = &mut *call.func
            && path
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == "from_bits_retain")
        {
            path.path = parse_quote!(Self);
        }
    }
}

/// Leaves documentation and representation, and nothing else.
struct Attributes;

impl VisitMut for Attributes {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        attributes.retain(|attribute| {
            let path = attribute.path();
            ["doc", "repr", "derive", "no_std", "allow"]
                .iter()
                .any(|kept| path.is_ident(kept))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stay_and_checks_go() {
        let text = "
            #[prelude_import] use core::prelude::rust_2024::*;
            pub mod a {
                /// R.
                #[repr(C)] pub struct r { pub a: u32 }
                #[automatically_derived] impl Clone for r { fn clone(&self) -> Self { *self } }
                const _: () = {
                    unsafe impl Abi for r { const LAYOUT: u8 = 1; }
                    const _: () = { impl F { pub const A: Self = Self::from_bits_retain(1 << 2);
                                             pub const fn empty() -> Self { F(0) } } };
                };
                pub const N: u32 = 1;
            }";
        let plain = plain(text).unwrap();
        for there in [
            "pub struct r",
            "derive(Clone, Copy)",
            "Self(1 << 2)",
            "pub const N",
            "/// R.",
        ] {
            assert!(plain.contains(there), "{there}: {plain}");
        }
        for gone in ["LAYOUT", "prelude", "clone", "empty", "const _"] {
            assert!(!plain.contains(gone), "{gone}: {plain}");
        }
    }
}
