// SPDX-License-Identifier: MIT
//! Follows the `mod`s from a crate's root file.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io;
use std::path::{Component, Path, PathBuf};

use syn::spanned::Spanned;

use crate::diagnostics::{Diagnostic, Place};

use super::docs::Taken;
use super::modules::{self, Directory, ModuleFile, NotFound};
use super::read;
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
    /// Its place in the order of the `mod`s: the parent's, and which of the parent's it is.
    order: Vec<usize>,
}

/// A file that is read.
struct Read {
    shown: PathBuf,
    declared: Option<Place>,
    parent: Option<usize>,
}

/// A file that is the next to be read.
pub(super) struct Next {
    wanted: Wanted,
    shown: PathBuf,
    /// Its index into `Tree::files`.
    this: usize,
}

/// The files of a crate on their way to something else.
pub(super) struct Tree<'a, T> {
    crate_dir: &'a Path,
    /// Still to be read, the next one last.
    wanted: Vec<Wanted>,
    files: Vec<Read>,
    /// The file that a path without links leads to.
    canonical: BTreeMap<PathBuf, usize>,
    /// The file that has a path, upper and lower case taken as one.
    caseless: BTreeMap<String, usize>,
    bytes: u64,
    /// What became of each file, with its place in the order.
    made: Vec<(Vec<usize>, T)>,
    rejected: Vec<(PathBuf, String)>,
    diagnostics: Vec<Diagnostic>,
    io_failed: bool,
}

/// Loads a crate file by file, on this thread.
pub(super) fn load(root: &Path, crate_dir: &Path) -> Loaded {
    let mut tree = Tree::new(root, crate_dir);
    while let Some(next) = tree.next() {
        let content = next.read();
        if let Some(source) = tree.parsed(&next, content) {
            tree.keep(next, source);
        }
    }
    Loaded {
        rejected: std::mem::take(&mut tree.rejected),
        diagnostics: std::mem::take(&mut tree.diagnostics),
        io_failed: tree.io_failed,
        sources: tree.in_order(),
    }
}

/// What a file holds, parsed unless something is wrong.
pub(super) type Content = io::Result<Result<Parsed, NotParsed>>;

/// A text, parsed.
type Parsed = (String, syn::File, Taken);

/// Why a file could not be parsed.
pub(super) enum NotParsed {
    /// It is no text of Rust's; what can be shown of it.
    Text(String, Vec<Diagnostic>),
    /// It was not even read.
    Refused(Diagnostic),
}

impl Next {
    /// Reads and parses the file.
    fn read(&self) -> Content {
        self.read_by(|text, shown| Ok((read::parse(text, shown)?, Taken::default())))
    }

    /// The same without doc comments.
    pub(super) fn read_code(&self) -> Content {
        self.read_by(read::parse_code)
    }

    fn read_by(
        &self,
        parse: impl Fn(&str, &Path) -> Result<(syn::File, Taken), Vec<Diagnostic>>,
    ) -> Content {
        Ok(match read::read(&self.wanted.file.path, &self.shown)? {
            read::Content::Text(text) => match parse(&text, &self.shown) {
                Ok((file, docs)) => Ok((text, file, docs)),
                Err(found) => Err(NotParsed::Text(text, found)),
            },
            read::Content::NotText(text, found) => Err(NotParsed::Text(text, vec![found])),
            read::Content::Refused(found) => Err(NotParsed::Refused(found)),
        })
    }
}

impl<'a, T> Tree<'a, T> {
    pub(super) fn new(root: &Path, crate_dir: &'a Path) -> Self {
        let file = ModuleFile {
            path: root.to_path_buf(),
            directory: Directory::beside(root),
        };
        let root = Wanted {
            file,
            module: Vec::new(),
            declared: None,
            parent: None,
            order: Vec::new(),
        };
        Tree {
            crate_dir,
            wanted: vec![root],
            files: Vec::new(),
            canonical: BTreeMap::new(),
            caseless: BTreeMap::new(),
            bytes: 0,
            made: Vec::new(),
            rejected: Vec::new(),
            diagnostics: Vec::new(),
            io_failed: false,
        }
    }

    /// How many files are still to be read.
    pub(super) fn wanted(&self) -> usize {
        self.wanted.len()
    }

    /// Keeps what was made of a file.
    pub(super) fn keep(&mut self, of: Next, made: T) {
        self.made.push((of.wanted.order, made));
    }

    /// Whether nothing is wrong so far.
    pub(super) fn is_fine(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// What was made of the files, in the order of the `mod`s.
    pub(super) fn in_order(mut self) -> Vec<T> {
        self.made.sort_by(|one, other| one.0.cmp(&other.0));
        self.made.into_iter().map(|(_, made)| made).collect()
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn io_error(&mut self, shown: &Path, declared: Option<Place>, error: &io::Error) {
        let message = format!("cannot read `{}`: {error}", shown.display());
        self.report(Diagnostic::new(
            message,
            declared.unwrap_or_else(|| Place::file(shown)),
        ));
        self.io_failed = true;
    }

    /// The next file that may be read; none if there are no more.
    pub(super) fn next(&mut self) -> Option<Next> {
        loop {
            let wanted = self.wanted.pop()?;
            let shown = shown(self.crate_dir, &wanted.file.path);
            let canonical = match wanted.file.path.canonicalize() {
                Ok(canonical) => canonical,
                Err(error) => {
                    self.io_error(&shown, wanted.declared, &error);
                    continue;
                }
            };
            if let Some(&known) = self.canonical.get(&canonical) {
                self.second_mod(known, &shown, &wanted);
                continue;
            }
            let this = self.files.len();
            self.check_case(&shown, &wanted, this);
            self.canonical.insert(canonical, this);
            self.files.push(Read {
                shown: shown.clone(),
                declared: wanted.declared.clone(),
                parent: wanted.parent,
            });
            return Some(Next {
                wanted,
                shown,
                this,
            });
        }
    }

    /// Takes what reading a file came to, and wants the files that its `mod`s name.
    pub(super) fn parsed(&mut self, next: &Next, content: Content) -> Option<Source> {
        let Next {
            wanted,
            shown,
            this,
        } = next;
        let (text, file, docs) = match content {
            Ok(Ok(parsed)) => parsed,
            Ok(Err(NotParsed::Text(text, found))) => {
                self.diagnostics.extend(found);
                self.rejected.push((shown.clone(), text));
                return None;
            }
            Ok(Err(NotParsed::Refused(mut found))) => {
                found.primary = wanted.declared.clone().unwrap_or(found.primary);
                self.report(found);
                return None;
            }
            Err(error) => {
                self.io_error(shown, wanted.declared.clone(), &error);
                return None;
            }
        };
        self.bytes += text.len() as u64;
        if self.bytes > MAX_TOTAL_BYTES {
            // Said once; what is left unread would only say it again.
            self.wanted.clear();
            let message = "the files of this crate are larger than 64 MiB together";
            self.report(Diagnostic::new(message, Place::file(shown)));
            return None;
        }
        let mut declared = Vec::new();
        let directory = &wanted.file.directory;
        self.mods(&file.items, directory, &wanted.module, *this, &mut declared);
        for (number, child) in declared.iter_mut().enumerate() {
            child.order = wanted.order.clone();
            child.order.push(number);
        }
        self.wanted.extend(declared.into_iter().rev());
        Some(Source {
            path: shown.clone(),
            module: wanted.module.clone(),
            text,
            file,
            docs,
            lent: false,
        })
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
            if modules::is_no_definition(item) {
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
                    order: Vec::new(),
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
pub(crate) fn shown(crate_dir: &Path, path: &Path) -> PathBuf {
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
