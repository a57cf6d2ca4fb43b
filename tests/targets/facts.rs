// SPDX-License-Identifier: MIT
//! What the model says of one architecture, and constants that hold rustc to it.

use std::fmt::Write;

use xen_abi_layout::{Abi, AbiSet, Kind, Layout};
use xen_abi_model::item::{
    FamilyOf, Header, ItemKind, Name, Path, Record, TemplateOf, Type, TypeKind,
};
use xen_abi_model::layout::{Layouts, RecordLayout};
use xen_abi_model::resolve;

use super::rust::{ident, path};

/// A field that programs can name.
pub(crate) struct FieldFact {
    name: String,
    pub(crate) offset: u64,
    width: u64,
}

/// A record.
pub(crate) struct RecordFact {
    path: String,
    pub(crate) name: String,
    pub(crate) size: u64,
    align: u64,
    pub(crate) fields: Vec<FieldFact>,
}

/// A type that is no record: a group, an alias, or another name of a record.
pub(crate) struct TypeFact {
    path: String,
    layout: Layout,
}

/// What there is on one architecture.
pub(crate) struct Facts {
    pub(crate) records: Vec<RecordFact>,
    pub(crate) types: Vec<TypeFact>,
}

impl Facts {
    /// How many fields the records have.
    pub(crate) fn fields(&self) -> usize {
        self.records.iter().map(|record| record.fields.len()).sum()
    }
}

/// What the model says of `abi`, of every item of every header.
pub(crate) fn facts(model: &resolve::Abi, layouts: &Layouts<'_>, abi: Abi) -> Facts {
    let (mut records, mut types) = (Vec::new(), Vec::new());
    for place in model.places() {
        if !model.abis(place).contains(abi) {
            continue;
        }
        let (header, item) = model.at(place);
        match &item.kind {
            ItemKind::Record(record) => {
                let layout = layouts.record(place).expect("a record");
                let layout = layout.unwrap_or_else(|error| panic!("{}: {error:?}", header.file));
                records.push(record_fact(header, record, &layout, abi));
                let aliases = record.typedefs.iter().map(|typedef| &typedef.text);
                let aliases = aliases.filter(|alias| **alias != record.name.text);
                types.extend(aliases.map(|alias| TypeFact {
                    path: path(&header.module, alias),
                    layout: layout.table()[abi.column()],
                }));
            }
            ItemKind::Group(group) => types.push(type_fact(layouts, header, &group.name, abi)),
            ItemKind::Alias(alias) => types.push(type_fact(layouts, header, &alias.name, abi)),
            ItemKind::Family(family) => {
                // Where it has no member, the name stands for any other's: nobody uses it.
                let here = family.members.iter().any(|one| one.abis.contains(abi));
                if here && !matches!(family.of, FamilyOf::Constants(_)) {
                    types.push(type_fact(layouts, header, &family.name, abi));
                }
            }
            ItemKind::Template(template) => {
                if let TemplateOf::Ring { request, response } = &template.of {
                    let messages =
                        [request, response].map(|ty| layout_of(layouts, header, ty, abi));
                    records.extend(ring_facts(header, &template.name.text, messages));
                }
            }
            _ => {}
        }
    }
    Facts { records, types }
}

fn record_fact(
    header: &Header,
    record: &Record,
    layout: &RecordLayout<'_>,
    abi: Abi,
) -> RecordFact {
    let (laid_out, column) = (layout.record(), abi.column());
    let table = layout.table()[column];
    let mut fields = Vec::new();
    for (at, field) in laid_out.fields.iter().enumerate() {
        let source = layout.source(at).map(|source| &record.fields[source]);
        if source.is_some_and(|source| source.public) && field.abis.contains(abi) {
            fields.push(FieldFact {
                name: field.name.to_owned(),
                offset: laid_out.offset(at, column),
                width: field.layout(column).size,
            });
        }
    }
    if record.kind == Kind::Union {
        assert!(fields.iter().all(|field| field.offset == 0));
    }
    RecordFact {
        path: path(&header.module, &record.name.text),
        name: record.name.text.clone(),
        size: table.size,
        align: table.align,
        fields,
    }
}

/// The records that `ring_types!` makes of a request and a response.
fn ring_facts(header: &Header, name: &str, messages: [Layout; 2]) -> [RecordFact; 2] {
    let [request, response] = messages;
    let field = |name: &str, offset, width| FieldFact {
        name: name.to_owned(),
        offset,
        width,
    };
    let record = |end: &str, size: u64, align: u64, fields| {
        let name = format!("{name}_{end}");
        RecordFact {
            path: path(&header.module, &name),
            name,
            size: size.next_multiple_of(align),
            align,
            fields,
        }
    };
    let align = request.align.max(response.align);
    let size = request.size.max(response.size);
    let entry = vec![
        field("req", 0, request.size),
        field("rsp", 0, response.size),
    ];
    let shared = vec![
        field("req_prod", 0, 4),
        field("req_event", 4, 4),
        field("rsp_prod", 8, 4),
        field("rsp_event", 12, 4),
        field("pvt", 16, 4),
        field("ring", 64, 0),
    ];
    [
        record("sring_entry", size, align, entry),
        record("sring", 64, align.max(4), shared),
    ]
}

fn type_fact(layouts: &Layouts<'_>, header: &Header, name: &Name, abi: Abi) -> TypeFact {
    let named = Type {
        span: name.span,
        kind: TypeKind::Named(Path {
            segments: vec![name.text.clone()],
            span: name.span,
        }),
    };
    TypeFact {
        path: path(&header.module, &name.text),
        layout: layout_of(layouts, header, &named, abi),
    }
}

fn layout_of(layouts: &Layouts<'_>, header: &Header, ty: &Type, abi: Abi) -> Layout {
    match layouts.type_table(ty, header, AbiSet::of(abi)) {
        Ok(table) => table[abi.column()],
        Err(error) => panic!("{}: {ty:?}: {error:?}", header.file),
    }
}

/// The constants, one for each item, so that all that differs is found at once.
pub(crate) fn constants(facts: &Facts, abi: Abi) -> String {
    let mut text = String::new();
    let abi = abi.name();
    for record in &facts.records {
        let RecordFact { path, name, .. } = record;
        let _ = writeln!(
            text,
            "const _: () = agree(\"{abi} {name}\", [size_of::<{path}>(), align_of::<{path}>()], \
             [{}, {}], &[",
            record.size, record.align
        );
        for FieldFact {
            name,
            offset,
            width,
        } in &record.fields
        {
            let field = ident(name);
            let _ = writeln!(
                text,
                "    (\"{name}\", [offset_of!({path}, {field}), \
                 width(|it: *const {path}| unsafe {{ &raw const (*it).{field} }})], \
                 [{offset}, {width}]),"
            );
        }
        text.push_str("]);\n");
    }
    for TypeFact { path, layout } in &facts.types {
        let _ = writeln!(
            text,
            "const _: () = agree(\"{abi} {path}\", [size_of::<{path}>(), align_of::<{path}>()], \
             [{}, {}], &[]);",
            layout.size, layout.align
        );
    }
    text
}
