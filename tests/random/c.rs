// SPDX-License-Identifier: MIT
//! What clang makes of printed headers.

use std::fs;
use std::path::Path;

use clang::diagnostic::Severity;
use clang::{Clang, Entity, EntityKind, Index, Type, TypeKind, Unsaved};
use tempfile::TempDir;
use xen_abi_layout::Abi;
use xen_abi_tests::facts::Architecture;

use crate::facts::{Extent, Facts, Records};

/// A C compiler for each architecture.
#[derive(Debug)]
pub(crate) struct Compilers(Clang);

impl Compilers {
    /// # Panics
    ///
    /// Where there is no libclang.
    pub(crate) fn new() -> Compilers {
        let found = Clang::new();
        Compilers(found.expect("libclang is installed: apt-get install libclang-dev"))
    }

    /// What the compiler for `on` says about the records in these headers, or against them.
    pub(crate) fn records(
        &self,
        headers: &[(String, String)],
        on: Abi,
    ) -> Result<Records, Vec<String>> {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = TempDir::new().expect("a temporary directory");
        for (name, text) in headers {
            fs::write(folder.path().join(name), text).expect("a header is written");
        }
        let main = folder.path().join("main.c");
        let includes = headers
            .iter()
            .map(|(name, _)| format!("#include \"{name}\"\n"));
        let source: String = std::iter::once("#include \"xen.h\"\n".to_owned())
            .chain(includes)
            .collect();
        let below = |path: &str| format!("-I{}", tests.join(path).display());
        let arguments = [
            format!("--target={}", target(on)),
            "-ffreestanding".to_owned(),
            "-std=gnu99".to_owned(),
            "-nostdinc".to_owned(),
            "-ferror-limit=0".to_owned(),
            "-D__XEN_TOOLS__".to_owned(),
            "-includestdint.h".to_owned(),
            "-includestddef.h".to_owned(),
            "-includestring.h".to_owned(),
            format!("-I{}", folder.path().display()),
            below("../include/xen"),
            below("src/facts/freestanding"),
        ];
        let index = Index::new(&self.0, false, false);
        let mut parser = index.parser(&main);
        parser.arguments(&arguments);
        parser.unsaved(&[Unsaved::new(&main, source)]);
        let unit = parser.parse().expect("clang reads the headers");
        let errors: Vec<String> = unit
            .get_diagnostics()
            .iter()
            .filter(|said| said.get_severity() >= Severity::Error)
            .map(ToString::to_string)
            .collect();
        if !errors.is_empty() {
            return Err(errors);
        }
        let mut records = Records::new();
        collect(&unit.get_entity(), &mut records);
        Ok(records)
    }
}

fn target(on: Abi) -> &'static str {
    let architecture = match on {
        Abi::X86_32 => Architecture::X86_32,
        Abi::X86_64 => Architecture::X86_64,
        Abi::Arm32 => Architecture::Arm32,
        Abi::Arm64 => Architecture::Arm64,
        Abi::Riscv64 => Architecture::Riscv64,
        Abi::Ppc64 => Architecture::Ppc64,
    };
    architecture.target()
}

/// All records with names of their own, those within others, too.
fn collect(parent: &Entity<'_>, records: &mut Records) {
    for child in parent.get_children() {
        let named = match child.get_kind() {
            EntityKind::StructDecl | EntityKind::UnionDecl if child.is_definition() => {
                collect(&child, records);
                child.get_type().zip(tag(&child))
            }
            EntityKind::TypedefDecl => {
                // A record that has no other name.
                let nameless = child
                    .get_typedef_underlying_type()
                    .and_then(|under| under.get_canonical_type().get_declaration())
                    .filter(|declaration| tag(declaration).is_none());
                nameless
                    .and_then(|declaration| declaration.get_type())
                    .zip(child.get_name())
            }
            _ => None,
        };
        if let Some((ty, name)) = named {
            records.insert(name, facts(&ty));
        }
    }
}

fn tag(declaration: &Entity<'_>) -> Option<String> {
    declaration
        .get_name()
        .filter(|name| !name.is_empty() && !name.contains('('))
}

fn facts(ty: &Type<'_>) -> Facts {
    let bytes = |bytes: usize| u64::try_from(bytes).expect("not that large");
    let mut facts = Facts {
        size: bytes(ty.get_sizeof().expect("a complete type")),
        align: bytes(ty.get_alignof().expect("a complete type")),
        ..Facts::default()
    };
    fields(ty, "", 0, &mut facts);
    facts
}

fn fields(ty: &Type<'_>, path: &str, begin: u64, facts: &mut Facts) {
    for field in ty.get_fields().unwrap_or_default() {
        let own = field.get_type().expect("a field has a type");
        let bit = field.get_offset_of_field().expect("a field has a place");
        let begin = begin + u64::try_from(bit).expect("not that large");
        let path = match tag(&field) {
            None => path.to_owned(),
            Some(name) => {
                let width = match field.get_bit_field_width() {
                    Some(width) => Some(width),
                    None => own.get_sizeof().ok().map(|bytes| 8 * bytes),
                };
                let width = width.map(|width| u64::try_from(width).expect("not that large"));
                let name = format!("{path}{name}");
                facts.fields.insert(name.clone(), Extent { begin, width });
                name + "."
            }
        };
        if let Some(record) = nameless(own) {
            fields(&record, &path, begin, facts);
        }
    }
}

/// The record without a name that a type is, or consists of.
fn nameless<'tu>(mut ty: Type<'tu>) -> Option<Type<'tu>> {
    while matches!(
        ty.get_kind(),
        TypeKind::ConstantArray | TypeKind::IncompleteArray
    ) {
        ty = ty.get_element_type()?;
    }
    // One that has a typedef's name is written as such.
    let is_written_here = ty.get_kind() != TypeKind::Typedef && !spelled_as_typedef(&ty);
    let canonical = ty.get_canonical_type();
    let declaration = canonical.get_declaration()?;
    let is_record = canonical.get_kind() == TypeKind::Record;
    (is_written_here && is_record && tag(&declaration).is_none()).then_some(canonical)
}

/// libclang before version 16 wraps a typedef's name in another kind of type.
fn spelled_as_typedef(ty: &Type<'_>) -> bool {
    ty.get_declaration()
        .is_some_and(|declaration| declaration.get_kind() == EntityKind::TypedefDecl)
}
