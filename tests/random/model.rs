//! What the model says of a header: what is wrong with it, or where everything lies.

use std::collections::BTreeSet;

use xen_abi_layout::{Abi, AbiSet, Table};
use xen_abi_model::eval::Evaluator;
use xen_abi_model::item::{Flexible, Header, ItemKind, Placement, Type, TypeKind, TypedefForm};
use xen_abi_model::layout::Layouts;
use xen_abi_model::report::Report;
use xen_abi_model::resolve::{self, Place};
use xen_abi_model::{check, parse};

/// A broken rule.
#[derive(Clone, Debug)]
pub(crate) struct Broken {
    pub(crate) rule: &'static str,
    pub(crate) line: usize,
    pub(crate) message: String,
}

/// Reads and checks the headers in `text`.
pub(crate) fn read(text: &str) -> (resolve::Abi, Vec<Broken>) {
    let file = syn::parse_file(text)
        .unwrap_or_else(|error| panic!("this is not even Rust: {error}\n{text}"));
    let report = Report::new();
    let abi = resolve::Abi::new(parse::headers(&file, &[], &report));
    check::everything(&abi, &report);
    let problems = report.into_problems().into_iter();
    let broken = problems.map(|problem| Broken {
        rule: problem.rule.id,
        line: problem.span.start().line,
        message: problem.message,
    });
    (abi, broken.collect())
}

/// The ids of the rules that are broken.
pub(crate) fn rules(broken: &[Broken]) -> BTreeSet<&'static str> {
    broken.iter().map(|broken| broken.rule).collect()
}

/// A record as the model lays it out.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) name: String,
    /// How C spells its type, if it has a name there.
    pub(crate) c_type: Option<String>,
    pub(crate) table: Table,
    pub(crate) fields: Vec<Field>,
}

/// A field as the model lays it out.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its name in C.
    pub(crate) name: String,
    pub(crate) abis: AbiSet,
    pub(crate) offset: [u64; Abi::COUNT],
    pub(crate) size: [u64; Abi::COUNT],
    /// Whether C knows how large it is.
    pub(crate) sized: bool,
    pub(crate) nameless: bool,
    /// The bit-fields with names: where they begin within the field, and their widths.
    pub(crate) bits: Vec<(String, u64, u64)>,
    /// The members that lie in the same integer: where in it they begin, and their sizes.
    pub(crate) whole: Vec<(String, u64, u64)>,
    pub(crate) is_divided: bool,
    /// The record without a tag that it consists of, and by how many arrays.
    pub(crate) inner: Option<(Place, usize)>,
}

/// Every record, in the order of the definitions.
pub(crate) fn records(abi: &resolve::Abi) -> Vec<(Place, Record)> {
    let evaluator = Evaluator::new(abi);
    let layouts = Layouts::new(&evaluator);
    let places = abi.places();
    places
        .filter_map(|place| Some((place, record(abi, &layouts, place)?)))
        .collect()
}

fn record(abi: &resolve::Abi, layouts: &Layouts<'_>, place: Place) -> Option<Record> {
    let (header, item) = abi.at(place);
    let ItemKind::Record(record) = &item.kind else {
        return None;
    };
    let layout = layouts.record(place)?.expect("a layout of what is legal");
    let fields = layout.fields().iter().enumerate().map(|(at, laid_out)| {
        let source = layout.source(at).expect("a field's source");
        let field = &record.fields[source];
        let columns = Abi::ALL.map(Abi::column);
        let offset = columns.map(|column| layout.record().offset(at, column));
        let (mut bits, mut whole) = (Vec::new(), Vec::new());
        let mut begin = 0;
        for bit in &field.bits {
            let width = u64::from(bit.width);
            if bit.whole {
                whole.push((bit.name.text.clone(), begin / 8, width / 8));
            } else if bit.name.text != "_" {
                bits.push((bit.name.text.clone(), begin, width));
            }
            begin += width;
        }
        Field {
            name: field.name.text.clone(),
            abis: laid_out.abis.and(abi.abis(place)),
            offset,
            size: columns.map(|column| laid_out.layout(column).size),
            sized: matches!(field.flexible, None | Some(Flexible::One)),
            nameless: field.nameless,
            is_divided: !field.bits.is_empty(),
            bits,
            whole,
            inner: inner(abi, header, &field.ty, 0),
        }
    });
    let keyword = match record.kind {
        xen_abi_layout::Kind::Struct => "struct",
        xen_abi_layout::Kind::Union => "union",
    };
    let name = record.name.text.clone();
    let c_type = match (record.placement, record.typedef_form) {
        (Placement::Inline, _) => None,
        (_, TypedefForm::Untagged) => Some(name.clone()),
        _ => Some(format!("{keyword} {name}")),
    };
    Some(Record {
        c_type,
        table: layout.table(),
        fields: fields.collect(),
        name,
    })
}

fn inner(abi: &resolve::Abi, header: &Header, ty: &Type, arrays: usize) -> Option<(Place, usize)> {
    match &ty.kind {
        TypeKind::Array { element, .. } => inner(abi, header, element, arrays + 1),
        TypeKind::Named(path) => abi.find(path, header).into_iter().find_map(|place| {
            let is_inner = matches!(&abi.at(place).1.kind, ItemKind::Record(record)
                if record.placement == Placement::Inline);
            is_inner.then_some((place, arrays))
        }),
        _ => None,
    }
}
