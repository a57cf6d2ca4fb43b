// SPDX-License-Identifier: MIT
//! Integers behind types.

use xen_abi_layout::scalars::Scalar;
use xen_abi_model::item::{Header, ItemKind, Type, TypeKind};
use xen_abi_model::resolve::Abi;

/// The integer that a type, written in `from`, is, through aliases.
pub(crate) fn scalar(model: &Abi, ty: &Type, from: &Header) -> Option<&'static Scalar> {
    match &ty.kind {
        TypeKind::Scalar(scalar) => Some(scalar),
        TypeKind::Named(path) => {
            let mut found = model.find(path, from).into_iter();
            found.find_map(|place| {
                let (header, item) = model.at(place);
                match &item.kind {
                    ItemKind::Alias(alias) => scalar(model, &alias.ty, header),
                    _ => None,
                }
            })
        }
        _ => None,
    }
}
