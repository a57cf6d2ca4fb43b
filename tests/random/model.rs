// SPDX-License-Identifier: MIT
//! What the model makes of definitions.

use std::path::Path;

use c_export::diagnostics::{Texts, render};
use c_export::print;
use c_export::problems;
use c_export::sources::{Locator, Source};
use xen_abi_layout::Abi;
use xen_abi_model::eval::Evaluator;
use xen_abi_model::item::{self, Header, ItemKind, Placement, TypeKind};
use xen_abi_model::layout::Layouts;
use xen_abi_model::report::Report;
use xen_abi_model::resolve::{self, Place};
use xen_abi_model::{check, parse};

use crate::facts::{Extent, Facts, Records};

/// What the file is called that definitions are read from.
const NAME: &str = "random.rs";

/// Definitions without a problem.
pub(crate) struct Model {
    /// Each header's name and text.
    pub(crate) headers: Vec<(String, String)>,
    /// All records on each architecture.
    pub(crate) records: [Records; Abi::COUNT],
    /// How many records exist on some architecture, those without a name included.
    pub(crate) count: usize,
}

/// Reads, checks and prints definitions. What is wrong with them, if anything is.
pub(crate) fn model(text: &str) -> Result<Model, String> {
    let texts = Texts::from([(Path::new(NAME), text)]);
    let source = Source::of_text(text, NAME).map_err(|found| render(&found, &texts, false))?;
    let report = Report::new();
    let parsed = parse::headers(&source.file, &source.module, &report);
    let abi = resolve::Abi::new(parsed);
    check::everything(&abi, &report);
    let found = report.into_problems();
    if !found.is_empty() {
        let sources = [source];
        let locator = Locator::new(&sources);
        let told = found
            .iter()
            .map(|problem| problems::diagnostic(problem, &locator, Path::new(NAME)))
            .collect::<Vec<_>>();
        return Err(render(&told, &texts, false));
    }
    let evaluator = Evaluator::new(&abi);
    let facts = Reading {
        abi: &abi,
        layouts: Layouts::new(&evaluator),
    };
    let headers = abi.headers.iter();
    Ok(Model {
        headers: headers
            .map(|header| (header.file.clone(), print::header(&abi, header, NAME)))
            .collect(),
        records: Abi::ALL.map(|architecture| facts.records(architecture)),
        count: facts.count(),
    })
}

struct Reading<'a> {
    abi: &'a resolve::Abi,
    layouts: Layouts<'a>,
}

impl Reading<'_> {
    fn all(&self) -> impl Iterator<Item = (Place, &item::Record)> {
        self.abi
            .places()
            .filter_map(|place| match &self.abi.at(place).1.kind {
                ItemKind::Record(record) => Some((place, record)),
                _ => None,
            })
    }

    fn count(&self) -> usize {
        self.all().count()
    }

    fn records(&self, on: Abi) -> Records {
        self.all()
            .filter(|(place, record)| {
                record.placement != Placement::Inline && self.abi.abis(*place).contains(on)
            })
            .map(|(place, record)| (record.name.text.clone(), self.facts(place, record, on)))
            .collect()
    }

    fn facts(&self, place: Place, record: &item::Record, on: Abi) -> Facts {
        let layout = self.layouts.record(place).expect("a record");
        let layout = layout.expect("it has been checked").table()[on.column()];
        let mut facts = Facts {
            size: layout.size,
            align: layout.align,
            ..Facts::default()
        };
        self.fields(place, record, on, ("", 0), &mut facts);
        facts
    }

    /// The fields of a record that begins at this path and this bit.
    fn fields(
        &self,
        place: Place,
        record: &item::Record,
        on: Abi,
        (path, bit): (&str, u64),
        facts: &mut Facts,
    ) {
        let laid_out = self.layouts.record(place).expect("a record");
        let laid_out = laid_out.expect("it has been checked");
        for (at, layout) in laid_out.fields().iter().enumerate() {
            if !layout.abis.contains(on) {
                continue;
            }
            let field = &record.fields[laid_out.source(at).expect("each field has a source")];
            let begin = bit + 8 * laid_out.record().offset(at, on.column());
            let own = format!("{path}{}", field.name.text);
            if !field.bits.is_empty() {
                bits(field, path, begin, facts);
                continue;
            }
            let bytes = layout.layout(on.column()).size;
            // C does not say how large an array without a length is.
            let open = matches!(
                field.flexible,
                Some(item::Flexible::Empty | item::Flexible::Macro(_))
            );
            let width = (!open).then_some(8 * bytes);
            let path = match field.nameless {
                true => path.to_owned(),
                false => {
                    let extent = Extent { begin, width };
                    facts.fields.insert(own.clone(), extent);
                    own + "."
                }
            };
            if let Some((place, inner)) = self.inline(&field.ty, self.abi.at(place).0) {
                self.fields(place, inner, on, (&path, begin), facts);
            }
        }
    }

    /// The record without a name in C that a field is, or consists of.
    fn inline(&self, ty: &item::Type, from: &Header) -> Option<(Place, &item::Record)> {
        match &ty.kind {
            TypeKind::Array { element, .. } => self.inline(element, from),
            TypeKind::Named(path) => {
                let place = *self.abi.find(path, from).first()?;
                match &self.abi.at(place).1.kind {
                    ItemKind::Record(record) if record.placement == Placement::Inline => {
                        Some((place, record))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

fn bits(field: &item::Field, path: &str, mut begin: u64, facts: &mut Facts) {
    for bit in &field.bits {
        let width = u64::from(bit.width);
        if bit.name.text != "_" {
            let extent = Extent {
                begin,
                width: Some(width),
            };
            facts
                .fields
                .insert(format!("{path}{}", bit.name.text), extent);
        }
        begin += width;
    }
}
