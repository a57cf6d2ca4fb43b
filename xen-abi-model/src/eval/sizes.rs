// SPDX-License-Identifier: MIT
//! Sizes and alignments of types on one architecture.

use xen_abi_layout::{self as engine, Abi, AbiSet, Kind, Layout, scalars};

use super::{EvalError, Evaluator, Step};
use crate::item::{
    Expr, Field, Flexible, HandleKind, Header, Item, ItemKind, Path, Record, TemplateOf, Type,
    TypeKind,
};
use crate::resolve::{Found, MadeType, Part};

/// What becomes of an array type: the type at its bottom, and how many of it there are.
pub(crate) struct Elements<'t> {
    pub(crate) ty: &'t Type,
    pub(crate) count: u64,
}

impl Evaluator<'_> {
    /// Size and alignment of `ty`, written in `from`; absent if it names something that exists on
    /// other architectures only.
    pub fn layout(&self, ty: &Type, from: &Header, abi: Abi) -> Result<Layout, EvalError> {
        let column = abi.column();
        match &ty.kind {
            TypeKind::Scalar(scalar) => Ok(scalar.table[column]),
            TypeKind::Handle {
                kind: HandleKind::Native,
                ..
            } => Ok(scalars::HANDLE[column]),
            TypeKind::Handle {
                kind: HandleKind::Wide,
                ..
            } => Ok(scalars::HANDLE_64[column]),
            TypeKind::Pointer { .. } => Ok(scalars::POINTER[column]),
            TypeKind::Array { .. } => {
                let elements = self.elements(ty, None, from, abi)?;
                let layout = self.layout(elements.ty, from, abi)?;
                Ok(Layout {
                    size: layout.size.saturating_mul(elements.count),
                    ..layout
                })
            }
            TypeKind::Named(path) => self.named(path, from, abi),
            TypeKind::Void => {
                let help = "use it behind a guest handle";
                Err(EvalError::value(ty.span, "C's `void` has no size", help))
            }
        }
    }

    /// The type at the bottom of arrays of arrays. `flexible` is for a field that is a flexible
    /// array: what its record holds of it.
    pub(crate) fn elements<'t>(
        &self,
        ty: &'t Type,
        flexible: Option<&Flexible>,
        from: &Header,
        abi: Abi,
    ) -> Result<Elements<'t>, EvalError> {
        let mut elements = Elements { ty, count: 1 };
        let mut flexible = flexible;
        while let TypeKind::Array { element, len } = &elements.ty.kind {
            let len = match flexible.take() {
                None => self.length(len, from, abi)?,
                Some(Flexible::One) => 1,
                Some(Flexible::Empty | Flexible::Zero | Flexible::Macro(_)) => 0,
            };
            elements = Elements {
                ty: element,
                count: elements.count.saturating_mul(len),
            };
        }
        Ok(elements)
    }

    /// The length of an array.
    pub fn length(&self, len: &Expr, from: &Header, abi: Abi) -> Result<u64, EvalError> {
        let number = self.value(len, None, from, abi)?;
        u64::try_from(number.value).map_err(|_| {
            let text = format!("an array cannot have {} elements", number.value);
            EvalError::value(len.span, text, "correct the length")
        })
    }

    fn named(&self, path: &Path, from: &Header, abi: Abi) -> Result<Layout, EvalError> {
        let Some(found) = self.model().type_on(path, from, abi) else {
            let elsewhere = Abi::ALL
                .iter()
                .any(|abi| self.model().type_on(path, from, *abi).is_some());
            if elsewhere {
                return Ok(Layout::ABSENT);
            }
            return match scalars::named(path.last()) {
                Some(scalar) => Ok(scalar.table[abi.column()]),
                None => Err(EvalError::unknown(path.span, path.last(), abi)),
            };
        };
        if let Some(known) = self.layouts.borrow().get(&(found, abi)) {
            return known.clone();
        }
        let (header, item) = self.model().at(found.place);
        let step = Step::Layout(found, abi);
        let result = self.deeper(path.span, || {
            self.step(step, path.last(), path.span, || {
                self.of_item(item, found, header, abi)
            })
        });
        self.layouts
            .borrow_mut()
            .entry((found, abi))
            .or_insert(result)
            .clone()
    }

    fn of_item(
        &self,
        item: &Item,
        found: Found,
        header: &Header,
        abi: Abi,
    ) -> Result<Layout, EvalError> {
        match (&item.kind, found.part) {
            (ItemKind::Record(record), _) => self.record(record, header, abi),
            (ItemKind::Alias(alias), _) => self.layout(&alias.ty, header, abi),
            (ItemKind::Group(group), _) => Ok(group.repr.table[abi.column()]),
            (ItemKind::Template(template), Part::Made(made)) => {
                self.made(&template.of, made, header, abi)
            }
            _ => Ok(Layout::ABSENT),
        }
    }

    /// A record, laid out on one architecture.
    fn record(&self, record: &Record, header: &Header, abi: Abi) -> Result<Layout, EvalError> {
        let mut fields = Vec::with_capacity(record.fields.len());
        for field in &record.fields {
            if field.when.rust_abis().contains(abi) {
                fields.push(self.field(field, header, abi)?);
            }
        }
        Ok(lay_out(record.kind, &fields, abi))
    }

    fn field<'f>(
        &self,
        field: &'f Field,
        header: &Header,
        abi: Abi,
    ) -> Result<engine::Field<'f>, EvalError> {
        let elements = self.elements(&field.ty, field.flexible.as_ref(), header, abi)?;
        let element = self.layout(elements.ty, header, abi)?;
        Ok(on_one(&field.name.text, element, abi).times(elements.count))
    }

    /// What Xen's templates make of what they are given.
    fn made(
        &self,
        template: &TemplateOf,
        made: MadeType,
        header: &Header,
        abi: Abi,
    ) -> Result<Layout, EvalError> {
        let index = scalars::u32[abi.column()];
        let byte = scalars::u8[abi.column()];
        let pointer = scalars::POINTER[abi.column()];
        let field = |name, layout| on_one(name, layout, abi);
        let entry = || -> Result<Layout, EvalError> {
            let TemplateOf::Ring { request, response } = template else {
                return Ok(Layout::ABSENT);
            };
            let fields = [
                field("req", self.layout(request, header, abi)?),
                field("rsp", self.layout(response, header, abi)?),
            ];
            Ok(lay_out(Kind::Union, &fields, abi))
        };
        let fields = match made {
            MadeType::RingEntry => return entry(),
            MadeType::SharedRing => vec![
                field("indices", index).times(4),
                field("pvt", byte).times(4),
                field("__pad", byte).times(44),
                field("ring", entry()?).times(0),
            ],
            MadeType::RingEnd => {
                vec![field("indices", index).times(3), field("sring", pointer)]
            }
            MadeType::FlexData => vec![field("halves", pointer).times(2)],
            // A cache line for each direction, then the order and the references of the pages.
            MadeType::FlexInterface => {
                vec![
                    field("directions", index).times(32),
                    field("ring_order", index),
                ]
            }
        };
        Ok(lay_out(Kind::Struct, &fields, abi))
    }
}

/// A field that matters on one architecture.
fn on_one(name: &str, element: Layout, abi: Abi) -> engine::Field<'_> {
    let mut table = [Layout::ABSENT; Abi::COUNT];
    table[abi.column()] = element;
    engine::Field::new(name, table).on(AbiSet::of(abi))
}

fn lay_out(kind: Kind, fields: &[engine::Field<'_>], abi: Abi) -> Layout {
    engine::Record {
        name: "",
        kind,
        abis: AbiSet::of(abi),
        fields,
    }
    .table()[abi.column()]
}
