// SPDX-License-Identifier: MIT
//! Follows the `mod`s from a crate's root file.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io;
use std::path::{Component, Path, PathBuf};

use syn::spanned::Spanned;

use crate::diagnostics::{Diagnostic, Place};

use super::modules::{self, Directory, ModuleFile, NotFound};
use super::read::{self, Content};
use super::{Loaded, Source};

/// How much text a crate may have. Places are counted in 32 bits, over all files.
const MAX_TOTAL_BYTES: u64 = 64 << 20;

/// A file that is still to be read.
struct Wanted {
    file: ModuleFile,
    module: Vec<String>,
    /// The `mod` that names it; none for the root.
    declared: Option<Place>,
    /// The file which that `mod` is in, as an index into `Tree::files`.
    parent: Option<usize>,
}

/// A file that has been read.
struct Read {
    shown: PathBuf,
    declared: Option<Place>,
    parent: Option<usize>,
}

pub(super) struct Tree<'a> {
    crate_dir: &'a Path,
    /// Still to be read, the next one last.
    wanted: Vec<Wanted>,
    files: Vec<Read>,
    /// The file that a path without links leads to.
    canonical: BTreeMap<PathBuf, usize>,
    /// The file that has a path, upper and lower case taken as one.
    caseless: BTreeMap<String, usize>,
    bytes: u64,
    loaded: Loaded,
}

impl<'a> Tree<'a> {
    pub(super) fn new(crate_dir: &'a Path) -> Self {
        Tree {
            crate_dir,
            wanted: Vec::new(),
            files: Vec::new(),
            canonical: BTreeMap::new(),
            caseless: BTreeMap::new(),
            bytes: 0,
            loaded: Loaded::default(),
        }
    }

    pub(super) fn load(mut self, root: &Path) -> Loaded {
        let file = ModuleFile {
            path: root.to_path_buf(),
            directory: Directory::beside(root),
        };
        self.wanted.push(Wanted {
            file,
            module: Vec::new(),
            declared: None,
            parent: None,
        });
        while let Some(wanted) = self.wanted.pop() {
            self.file(wanted);
        }
        self.loaded
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.loaded.diagnostics.push(diagnostic);
    }

    fn io_error(&mut self, shown: &Path, declared: Option<Place>, error: &io::Error) {
        let message = format!("cannot read `{}`: {error}", shown.display());
        self.report(Diagnostic::new(
            message,
            declared.unwrap_or_else(|| Place::file(shown)),
        ));
        self.loaded.io_failed = true;
    }

    fn file(&mut self, wanted: Wanted) {
        let shown = shown(self.crate_dir, &wanted.file.path);
        let canonical = match wanted.file.path.canonicalize() {
            Ok(canonical) => canonical,
            Err(error) => return self.io_error(&shown, wanted.declared, &error),
        };
        if let Some(&known) = self.canonical.get(&canonical) {
            return self.second_mod(known, &shown, &wanted);
        }
        let content = match read::read(&wanted.file.path, &shown) {
            Ok(content) => content,
            Err(error) => return self.io_error(&shown, wanted.declared, &error),
        };
        let this = self.files.len();
        self.check_case(&shown, &wanted, this);
        self.canonical.insert(canonical, this);
        self.files.push(Read {
            shown: shown.clone(),
            declared: wanted.declared.clone(),
            parent: wanted.parent,
        });
        let text = match content {
            Content::Text(text) => text,
            Content::NotText(text, found) => {
                self.loaded.rejected.push((shown, text));
                return self.report(found);
            }
            Content::Refused(mut found) => {
                found.primary = wanted.declared.unwrap_or(found.primary);
                return self.report(found);
            }
        };
        self.bytes += text.len() as u64;
        if self.bytes > MAX_TOTAL_BYTES {
            // Said once; what is left unread would only say it again.
            self.wanted.clear();
            let message = "the files of this crate are larger than 64 MiB together";
            return self.report(Diagnostic::new(message, Place::file(shown)));
        }
        match read::parse(&text, &shown) {
            Ok(file) => {
                let mut declared = Vec::new();
                self.mods(
                    &file.items,
                    &wanted.file.directory,
                    &wanted.module,
                    this,
                    &mut declared,
                );
                self.wanted.extend(declared.into_iter().rev());
                let source = Source {
                    path: shown,
                    module: wanted.module,
                    text,
                    file,
                    lent: false,
                };
                self.loaded.sources.push(source);
            }
            Err(found) => {
                self.loaded.diagnostics.extend(found);
                self.loaded.rejected.push((shown, text));
            }
        }
    }

    /// A file that has been read is named again: below itself, or as another module.
    fn second_mod(&mut self, known: usize, shown: &Path, wanted: &Wanted) {
        let Some(declared) = wanted.declared.clone() else {
            return;
        };
        let above = std::iter::successors(wanted.parent, |&file| self.files[file].parent);
        let circular = above.into_iter().any(|file| file == known);
        let mut found = if circular {
            let message = format!("module `{}` contains itself", path(&wanted.module));
            Diagnostic::new(message, declared).help("a `mod` belongs into one file only")
        } else {
            let message = format!("`{}` is a module already", shown.display());
            Diagnostic::new(message, declared)
                .help("a second `mod` would define everything in it twice; use `use`")
        };
        if let Some(first) = self.files[known].declared.clone() {
            found = found.related(first, "first named here");
        }
        self.report(found);
    }

    /// On some file systems `Foo.rs` and `foo.rs` are one file.
    fn check_case(&mut self, shown: &Path, wanted: &Wanted, this: usize) {
        let caseless = shown.to_string_lossy().to_lowercase();
        let known = *self.caseless.entry(caseless).or_insert(this);
        let Some(known) = self.files.get(known) else {
            return;
        };
        let message = format!(
            "`{}` and `{}` differ by upper and lower case only",
            known.shown.display(),
            shown.display()
        );
        let place = wanted
            .declared
            .clone()
            .unwrap_or_else(|| Place::file(shown));
        let mut found = Diagnostic::new(message, place)
            .help("rename one of them: many file systems take both for the same file");
        if let Some(first) = known.declared.clone() {
            found = found.related(first, "the other one");
        }
        self.report(found);
    }

    /// Collects the files that these items name, in order.
    fn mods(
        &mut self,
        items: &[syn::Item],
        directory: &Directory,
        module: &[String],
        parent: usize,
        declared: &mut Vec<Wanted>,
    ) {
        for item in items {
            let syn::Item::Mod(item) = item else { continue };
            if modules::is_test_only(item) {
                continue;
            }
            let attribute = match modules::path_attribute(item) {
                Ok(attribute) => attribute,
                Err(attribute) => {
                    let place = Place::new(&self.files[parent].shown, attribute.span());
                    let found = Diagnostic::new("this does not say which file", place)
                        .help("write `#[path = \"..\"]`");
                    self.report(found);
                    continue;
                }
            };
            let name = modules::name(item);
            let mut module = module.to_vec();
            module.push(name.clone());
            if let Some((_, items)) = &item.content {
                let inner = directory.inline(&name, attribute.as_deref());
                self.mods(items, &inner, &module, parent, declared);
                continue;
            }
            let place = self.place(item, parent);
            match directory.file(&name, attribute.as_deref()) {
                Ok(file) => declared.push(Wanted {
                    file,
                    module,
                    declared: Some(place),
                    parent: Some(parent),
                }),
                Err(why) => self.not_found(&module, place, why),
            }
        }
    }

    /// From the `mod` to the `;`.
    fn place(&self, item: &syn::ItemMod, parent: usize) -> Place {
        let mut place = Place::new(&self.files[parent].shown, item.mod_token.span);
        place.end = item
            .semi
            .map_or(item.ident.span(), |semi| semi.span())
            .end();
        place
    }

    fn not_found(&mut self, module: &[String], place: Place, why: NotFound) {
        let show = |path: &Path| format!("`{}`", shown(self.crate_dir, path).display());
        let module = path(module);
        let found = match why {
            NotFound::Missing(paths) => {
                let paths: Vec<_> = paths.iter().map(|path| show(path)).collect();
                Diagnostic::new(format!("there is no file for module `{module}`"), place)
                    .help(format!("create {}", paths.join(" or ")))
            }
            NotFound::Ambiguous([flat, nested]) => {
                let (flat, nested) = (show(&flat), show(&nested));
                let message = format!("there are two files for module `{module}`");
                Diagnostic::new(message, place).help(format!("remove {flat} or {nested}"))
            }
            NotFound::Absolute => {
                Diagnostic::new("an absolute path is right on one machine only", place)
                    .help("write the path relative to this file's directory")
            }
            NotFound::Io(path, error) => {
                let shown = shown(self.crate_dir, &path);
                return self.io_error(&shown, Some(place), &error);
            }
        };
        self.report(found);
    }
}

fn path(module: &[String]) -> String {
    module.join("::")
}

/// A file's path as it is shown: relative to where the crate's directory is, so that it says
/// nothing about the machine.
fn shown(crate_dir: &Path, path: &Path) -> PathBuf {
    let name = crate_dir.file_name().and_then(OsStr::to_str);
    let mut parts: Vec<String> = name.map(String::from).into_iter().collect();
    let inside = path.strip_prefix(crate_dir).unwrap_or(path);
    for component in inside.components() {
        match component {
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            Component::ParentDir if parts.last().is_some_and(|part| part != "..") => {
                parts.pop();
            }
            Component::ParentDir => parts.push("..".into()),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    parts.join("/").into()
}

#[cfg(test)]
mod tests;
