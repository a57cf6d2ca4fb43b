// SPDX-License-Identifier: MIT
//! Names in Rust: of modules, constants and types.

use xen_abi_layout::Abi as Architecture;
use xen_abi_model::item::{Header, ItemKind, Name, Path, Type, TypeKind};
use xen_abi_model::resolve::{Abi, Found, Part, Place};

/// The path of a name in a header's module.
pub(super) fn in_module(header: &Header, name: &str) -> String {
    let mut path = String::from("crate");
    for segment in &header.module {
        path.push_str("::");
        path.push_str(segment);
    }
    format!("{path}::{}", identifier(name))
}

/// A C name as an identifier of Rust.
pub(super) fn identifier(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("r#{name}"),
    }
}

/// A name as a path of one segment.
pub(super) fn path_of(name: &Name) -> Path {
    Path {
        segments: vec![name.text.clone()],
        span: name.span,
    }
}

/// The constant that `path` means in `header`, as an expression, and where it is defined.
pub(super) fn constant(abi: &Abi, path: &Path, header: &Header) -> Option<(String, Found)> {
    let mut architectures = Architecture::ALL.into_iter();
    let found = architectures.find_map(|on| abi.value_on(path, header, on))?;
    let (header, item) = abi.at(found.place);
    let text = match (&item.kind, found.part) {
        (ItemKind::Group(group), Part::Variant(at)) => format!(
            "{}::{}.0",
            in_module(header, &group.name.text),
            identifier(&group.variants[at].name.text)
        ),
        (ItemKind::Constant(constant), _) => in_module(header, &constant.name.text),
        _ => return None,
    };
    Some((text, found))
}

/// The records that a value of this type may be, looking through aliases, and families.
pub(super) fn records(abi: &Abi, ty: &Type, header: &Header) -> Vec<Place> {
    let mut places = Vec::new();
    for architecture in Architecture::ALL {
        let mut found = match &ty.kind {
            TypeKind::Named(path) => abi.type_on(path, header, architecture),
            _ => None,
        };
        while let Some(this) = found {
            let (header, item) = abi.at(this.place);
            found = match &item.kind {
                ItemKind::Record(_) => {
                    if !places.contains(&this.place) {
                        places.push(this.place);
                    }
                    None
                }
                ItemKind::Alias(alias) => match &alias.ty.kind {
                    TypeKind::Named(path) => abi.type_on(path, header, architecture),
                    _ => None,
                },
                _ => None,
            };
        }
    }
    places
}

/// A type of the model in Rust. Characters and what has no type are bytes.
pub(super) fn rust_type(ty: &Type) -> Option<String> {
    Some(match &ty.kind {
        TypeKind::Scalar(scalar) => match scalar.name {
            "c_char" | "c_uchar" | "c_schar" => "u8".to_owned(),
            name => name.to_owned(),
        },
        TypeKind::Named(path) => path
            .segments
            .iter()
            .map(|segment| match segment.as_str() {
                "crate" | "super" | "self" => segment.clone(),
                segment => identifier(segment),
            })
            .collect::<Vec<_>>()
            .join("::"),
        TypeKind::Void => "u8".to_owned(),
        TypeKind::Handle { .. } | TypeKind::Pointer { .. } | TypeKind::Array { .. } => return None,
    })
}

/// What rustc calls an architecture.
pub(super) fn target_arch(abi: Architecture) -> &'static str {
    match abi {
        Architecture::X86_32 => "x86",
        Architecture::X86_64 => "x86_64",
        Architecture::Arm32 => "arm",
        Architecture::Arm64 => "aarch64",
        Architecture::Riscv64 => "riscv64",
        Architecture::Ppc64 => "powerpc64",
    }
}
