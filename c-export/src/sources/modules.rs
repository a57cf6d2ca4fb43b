// SPDX-License-Identifier: MIT
//! Which file a `mod x;` names: the rules of rustc.

use std::io;
use std::path::{Path, PathBuf};

use syn::ext::IdentExt;

/// Where the modules that a file or an inline module declares are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Directory {
    /// Where `#[path]` begins.
    path: PathBuf,
    /// `x` in `x.rs`, whose own modules are in `x/`. Nothing in `mod.rs`, in a crate's root and in
    /// whatever `#[path]` names.
    own: Option<String>,
}

/// The file of a module, and where that file's own modules are.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ModuleFile {
    pub(super) path: PathBuf,
    pub(super) directory: Directory,
}

/// Why no file can be named.
#[derive(Debug)]
pub(super) enum NotFound {
    /// None of these exists.
    Missing(Vec<PathBuf>),
    /// Both exist.
    Ambiguous([PathBuf; 2]),
    /// `#[path = ".."]` is absolute.
    Absolute,
    /// The file system refuses to say.
    Io(PathBuf, io::Error),
}

impl Directory {
    /// The directory of a crate's root file, of a `mod.rs`, or of a file that `#[path]` names.
    pub(super) fn beside(file: &Path) -> Self {
        Directory {
            path: file.parent().unwrap_or(Path::new("")).to_path_buf(),
            own: None,
        }
    }

    /// The directory that an inline `mod name { .. }` looks in.
    pub(super) fn inline(&self, name: &str, path_attribute: Option<&str>) -> Self {
        let mut path = self.path.clone();
        match path_attribute {
            // On an inline module the attribute names a directory, and `own` is left out.
            Some(directory) => path.push(directory),
            None => {
                path.extend(&self.own);
                path.push(name);
            }
        }
        Directory { path, own: None }
    }

    /// The file of `mod name;`.
    pub(super) fn file(
        &self,
        name: &str,
        path_attribute: Option<&str>,
    ) -> Result<ModuleFile, NotFound> {
        if let Some(attribute) = path_attribute {
            if Path::new(attribute).is_absolute() {
                return Err(NotFound::Absolute);
            }
            let path = self.path.join(attribute);
            return match exists(&path)? {
                true => Ok(ModuleFile {
                    directory: Directory::beside(&path),
                    path,
                }),
                false => Err(NotFound::Missing(vec![path])),
            };
        }
        let mut base = self.path.clone();
        base.extend(&self.own);
        let flat = base.join(format!("{name}.rs"));
        let nested = base.join(name).join("mod.rs");
        match (exists(&flat)?, exists(&nested)?) {
            (true, false) => {
                let directory = Directory {
                    path: base,
                    own: Some(name.to_string()),
                };
                Ok(ModuleFile {
                    path: flat,
                    directory,
                })
            }
            (false, true) => Ok(ModuleFile {
                directory: Directory::beside(&nested),
                path: nested,
            }),
            (false, false) => Err(NotFound::Missing(vec![flat, nested])),
            (true, true) => Err(NotFound::Ambiguous([flat, nested])),
        }
    }
}

fn exists(path: &Path) -> Result<bool, NotFound> {
    path.try_exists().or_else(|error| match error.kind() {
        io::ErrorKind::NotADirectory => Ok(false),
        _ => Err(NotFound::Io(path.to_path_buf(), error)),
    })
}

/// A module's name as its file has it: `type` for `mod r#type;`.
pub(super) fn name(module: &syn::ItemMod) -> String {
    module.ident.unraw().to_string()
}

/// The text of `#[path = ".."]`; an `Err` has the attribute that cannot be understood.
pub(super) fn path_attribute(module: &syn::ItemMod) -> Result<Option<String>, &syn::Attribute> {
    for attribute in &module.attrs {
        if attribute.path().is_ident("path") {
            return match &attribute.meta {
                syn::Meta::NameValue(syn::MetaNameValue {
                    value:
                        syn::Expr::Lit(syn::ExprLit {
                            lit: syn::Lit::Str(text),
                            ..
                        }),
                    ..
                }) => Ok(Some(text.value())),
                _ => Err(attribute),
            };
        }
        if attribute.path().is_ident("cfg_attr") && names_a_path(attribute) {
            return Err(attribute);
        }
    }
    Ok(None)
}

/// `cfg_attr(.., path = "..")`: which file that is depends on the build, which is not known here.
fn names_a_path(attribute: &syn::Attribute) -> bool {
    let syn::Meta::List(list) = &attribute.meta else {
        return false;
    };
    let mut tokens = list.tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let named = matches!(&token, proc_macro2::TokenTree::Ident(ident) if ident == "path");
        let equals = matches!(
            tokens.peek(),
            Some(proc_macro2::TokenTree::Punct(punct)) if punct.as_char() == '='
        );
        if named && equals {
            return true;
        }
    }
    false
}

/// Whether a module is no part of what is defined: `#[cfg(test)]` and nothing else, or what is there in
/// place of the definitions.
pub(super) fn is_no_definition(module: &syn::ItemMod) -> bool {
    let is_of_others =
        |attribute: &syn::Attribute| is_cfg(attribute, "test") || is_without_macros(attribute);
    module.attrs.iter().any(is_of_others)
}

/// Whether the attribute says the opposite of [`is_with_macros`].
pub(crate) fn is_without_macros(attribute: &syn::Attribute) -> bool {
    is_cfg(attribute, "not (feature = \"macros\")")
}

/// Whether the attribute says that something is there where the macros are: in the definitions themselves,
/// not in what is there in their place.
pub(crate) fn is_with_macros(attribute: &syn::Attribute) -> bool {
    is_cfg(attribute, "feature = \"macros\"")
}

/// `#[cfg(predicate)]`, where `predicate` is as tokens are printed.
fn is_cfg(attribute: &syn::Attribute, predicate: &str) -> bool {
    match &attribute.meta {
        syn::Meta::List(list) if list.path.is_ident("cfg") => list.tokens.to_string() == predicate,
        _ => false,
    }
}
