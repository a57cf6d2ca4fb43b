// SPDX-License-Identifier: MIT
//! Layouts of types and records, one column for each architecture, as Rust programs see them.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use xen_abi_layout::{
    Abi, AbiSet, Checked, ConstRule, Expected, Field, Kind, Layout, Record, Table,
};

use crate::eval::{EvalError, Evaluator};
use crate::item::{self, Header, Item, ItemKind, Type, TypeKind};
use crate::resolve::{self, Place};

/// Lays out what definitions describe.
#[derive(Debug)]
pub struct Layouts<'a> {
    model: &'a resolve::Abi,
    evaluator: &'a Evaluator<'a>,
    records: RefCell<FxHashMap<Place, Result<Rc<RecordLayout<'a>>, EvalError>>>,
}

/// A record with the layouts of its fields.
#[derive(Clone, Debug)]
pub struct RecordLayout<'a> {
    name: &'a str,
    kind: Kind,
    abis: AbiSet,
    fields: Vec<Field<'a>>,
    sources: Vec<usize>,
    expected: Expected,
    declared: Option<[u64; Abi::COUNT]>,
}

impl<'a> RecordLayout<'a> {
    /// The record as the layout engine knows it.
    pub fn record(&self) -> Record<'_> {
        Record {
            name: self.name,
            kind: self.kind,
            abis: self.abis,
            fields: &self.fields,
        }
    }

    /// The record with what it is expected to break.
    pub fn checked(&self) -> Checked<'_> {
        Checked {
            record: self.record(),
            expected: self.expected,
            declared: self.declared,
        }
    }

    /// Size and alignment where the record exists.
    pub fn table(&self) -> Table {
        self.record().table()
    }

    /// The fields that Rust sees on some architecture.
    pub fn fields(&self) -> &[Field<'a>] {
        &self.fields
    }

    /// The position in the definition of field number `at` of the layout, which leaves out the
    /// fields that Rust never sees.
    pub fn source(&self, at: usize) -> Option<usize> {
        self.sources.get(at).copied()
    }
}

impl<'a> Layouts<'a> {
    /// Layouts of what `evaluator` computes with.
    pub fn new(evaluator: &'a Evaluator<'a>) -> Layouts<'a> {
        Layouts {
            model: evaluator.model(),
            evaluator,
            records: RefCell::default(),
        }
    }

    /// What computes lengths and sizes.
    pub fn evaluator(&self) -> &'a Evaluator<'a> {
        self.evaluator
    }

    /// Size and alignment of `ty`, written in `from`, in the columns of `abis`. A column where the
    /// type does not exist is absent.
    pub fn type_table(&self, ty: &Type, from: &Header, abis: AbiSet) -> Result<Table, EvalError> {
        let mut table = [Layout::ABSENT; Abi::COUNT];
        for abi in abis.iter() {
            table[abi.column()] = self.evaluator.layout(ty, from, abi)?;
        }
        Ok(table)
    }

    /// The record at `place`; `None` if something else is there.
    pub fn record(&self, place: Place) -> Option<Result<Rc<RecordLayout<'a>>, EvalError>> {
        if let Some(known) = self.records.borrow().get(&place) {
            return Some(known.clone());
        }
        let (header, item) = self.model.at(place);
        let ItemKind::Record(record) = &item.kind else {
            return None;
        };
        let layout = self
            .lay_out(header, item, record, self.model.abis(place))
            .map(Rc::new);
        self.records.borrow_mut().insert(place, layout.clone());
        Some(layout)
    }

    fn lay_out(
        &self,
        header: &Header,
        item: &'a Item,
        record: &'a item::Record,
        abis: AbiSet,
    ) -> Result<RecordLayout<'a>, EvalError> {
        let (mut fields, mut sources) = (Vec::new(), Vec::new());
        for (at, field) in record.fields.iter().enumerate() {
            let abis = abis.and(field.when.rust_abis());
            if !abis.is_empty() {
                fields.push(self.field(field, header, abis)?);
                sources.push(at);
            }
        }
        Ok(RecordLayout {
            name: &record.name.text,
            kind: record.kind,
            abis,
            fields,
            sources,
            expected: expected(item),
            declared: record.declared_size,
        })
    }

    /// A field on the architectures on which it exists.
    pub fn field<'f>(
        &self,
        field: &'f item::Field,
        header: &Header,
        abis: AbiSet,
    ) -> Result<Field<'f>, EvalError> {
        let mut element = [Layout::ABSENT; Abi::COUNT];
        let mut count = [1; Abi::COUNT];
        let mut wide = false;
        for abi in abis.iter() {
            let flexible = field.flexible.as_ref();
            let elements = self.evaluator.elements(&field.ty, flexible, header, abi)?;
            element[abi.column()] = self.evaluator.layout(elements.ty, header, abi)?;
            count[abi.column()] = elements.count;
            wide = wide || self.is_wide(elements.ty, header, abi);
        }
        Ok(Field::new(&field.name.text, element)
            .times_each(count)
            .on(abis)
            .wide(wide))
    }

    /// Whether `ty` is, through arrays and aliases, a 64-bit integer without an alignment of its
    /// own. The compiler cannot tell of a family's type, which is another one on each architecture.
    fn is_wide(&self, ty: &Type, from: &Header, abi: Abi) -> bool {
        match &ty.kind {
            TypeKind::Scalar(scalar) => scalar.is_wide(),
            TypeKind::Array { element, .. } => self.is_wide(element, from, abi),
            TypeKind::Named(path) if !self.model.is_family(path, from) => {
                let Some(found) = self.model.type_on(path, from, abi) else {
                    return false;
                };
                let (header, item) = self.model.at(found.place);
                match &item.kind {
                    // The layout has been computed, so this ends.
                    ItemKind::Alias(alias) => self.is_wide(&alias.ty, header, abi),
                    ItemKind::Group(group) => group.repr.is_wide(),
                    _ => false,
                }
            }
            _ => false,
        }
    }
}

/// What the item is expected to break of what the layout engine checks.
pub(crate) fn expected(item: &Item) -> Expected {
    let rules = item
        .expects
        .iter()
        .filter_map(|expect| ConstRule::from_id(&expect.rule.text));
    rules.fold(Expected::NOTHING, Expected::and)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{abi, place};

    fn with<T>(text: &str, look: impl Fn(&resolve::Abi, &Layouts<'_>) -> T) -> T {
        let abi = abi(&[("test", text)]);
        let evaluator = Evaluator::new(&abi);
        look(&abi, &Layouts::new(&evaluator))
    }

    const RECORD: &str = "/// T.
        #[xen_abi] pub type time_t = i64;
        /// F.
        #[xen_abi(flags(u64))] pub enum Flags { /// A.
            F_a = 1 }
        /// I.
        #[xen_abi] pub struct inner { /// A.
            pub a: u64 }
        /// R.
        #[xen_abi(size(x86 = 64), when(x86), expect(same_layout, reason = \"as it is\"))]
        pub struct r { /// A.
            #[abi(when(hypervisor))] pub a: nowhere_t, /// B.
            pub b: [[u16; 2]; 3], /// C.
            #[abi(when(x86_64))] pub c: [time_t; 1], /// D.
            pub d: Flags, /// E.
            pub e: inner, /// F.
            pub f: uint64_aligned_t, /// G.
            pub g: time_t, /// H.
            #[abi(flexible)] pub h: [u32; 0] }";

    #[test]
    fn a_record_is_what_rust_sees_of_it() {
        with(RECORD, |abi, layouts| {
            let layout = layouts.record(place(abi, "r")).unwrap().unwrap();
            let names: Vec<&str> = layout.fields().iter().map(|field| field.name).collect();
            assert_eq!(names, ["b", "c", "d", "e", "f", "g", "h"]);
            assert_eq!(layout.source(1), Some(2));
            assert_eq!(layout.source(9), None);
            let wide: Vec<bool> = layout.fields().iter().map(|field| field.wide).collect();
            assert_eq!(wide, [false, true, true, false, false, true, false]);
            assert_eq!(layout.fields()[0].count, [6, 6, 1, 1, 1, 1]);
            assert_eq!(layout.fields()[6].count[0], 0);
            assert_eq!(layout.fields()[1].abis, AbiSet::of(Abi::X86_64));
            assert_eq!(layout.record().offset(3, Abi::X86_32.column()), 20);
            assert_eq!(layout.record().offset(3, Abi::X86_64.column()), 32);
            let table = layout.table();
            assert_eq!(table[0], Layout::new(48, 8));
            assert_eq!(table[1], Layout::new(56, 8));
            assert_eq!(table[2], Layout::ABSENT);
            let checked = layout.checked();
            assert!(checked.expected.contains(ConstRule::SameLayout));
            assert_eq!(checked.declared.map(|sizes| sizes[0]), Some(64));
        });
    }

    #[test]
    fn a_type_is_absent_where_it_does_not_exist() {
        with(RECORD, |abi, layouts| {
            let (header, item) = abi.at(place(abi, "inner"));
            let ItemKind::Record(inner) = &item.kind else {
                panic!()
            };
            let table = layouts
                .type_table(&inner.fields[0].ty, header, AbiSet::ALL)
                .unwrap();
            assert_eq!(table[0], Layout::new(8, 4));
            let some = AbiSet::of(Abi::Arm32);
            let table = layouts
                .type_table(&inner.fields[0].ty, header, some)
                .unwrap();
            assert_eq!((table[0], table[2]), (Layout::ABSENT, Layout::new(8, 8)));
        });
    }

    #[test]
    fn other_items_have_no_record() {
        with(RECORD, |abi, layouts| {
            assert!(layouts.record(place(abi, "time_t")).is_none());
        });
    }
}
