// SPDX-License-Identifier: MIT
//! The items of a header, one after another.

use std::collections::{BTreeMap, BTreeSet};

use xen_abi_model::cond::Cond;
use xen_abi_model::item::{
    Alias, AliasForm, GroupForm, HandleDecl, Header, Include, Item, ItemKind, Record, Template,
    TemplateOf,
};

use super::comment;
use super::cond;
use super::out::Out;
use super::record::is_part_of_another;
use super::types::Context;
use super::{constant, group};

/// Prints the items of a header.
pub(super) struct Printer<'a> {
    pub(super) context: Context<'a>,
    pub(super) out: Out,
    /// What stands in the bodies of records, by the record's name.
    pub(super) inside: BTreeMap<&'a str, Vec<&'a Item>>,
    /// The nested records that C knows by their tags by now.
    pub(super) nested: BTreeSet<&'a str>,
    /// The records whose bodies are being printed, outermost first.
    pub(super) open: Vec<&'a str>,
}

/// Items of which many follow each other, and then need no blank lines between them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Constant,
    Function,
    Handle,
    Include,
    /// All others, which stand apart.
    Other,
}

impl<'a> Printer<'a> {
    pub(super) fn new(context: Context<'a>, out: Out) -> Printer<'a> {
        let mut inside: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
        for item in &context.header.items {
            if let Some(record) = surrounding(item, context.header) {
                inside.entry(&record.name.text).or_default().push(item);
            }
        }
        Printer {
            context,
            out,
            inside,
            nested: BTreeSet::new(),
            open: Vec::new(),
        }
    }

    /// All items that stand by themselves.
    pub(super) fn items(&mut self) {
        let header = self.context.header;
        let by_themselves = header.items.iter().filter(|item| {
            !is_part_of_another(&item.kind)
                && !matches!(item.kind, ItemKind::Family(_))
                && surrounding(item, header).is_none()
        });
        self.row(&by_themselves.collect::<Vec<_>>(), true);
    }

    /// Items one after another, the first of them after a blank line if that is wanted.
    pub(super) fn row(&mut self, items: &[&'a Item], begins_apart: bool) {
        let mut last = None;
        for item in items {
            let sort = self.tight_sort(item);
            let is_tight = match last {
                None => !begins_apart,
                Some(last) => last == sort && sort != Sort::Other,
            };
            if !is_tight {
                self.out.gap();
            }
            last = Some(sort);
            let outside = self.out.enter(&self.hidden(item));
            self.item(item);
            self.out.leave(outside);
        }
    }

    /// What keeps the item from assembler sources, before all other conditions: then neighbours
    /// share it.
    fn hidden(&self, item: &Item) -> Vec<Cond> {
        let hide = [Cond::Assembler.negated()];
        let is_hidden =
            !assembler_reads(&item.kind) || cond::conjuncts(&item.when).contains(&hide[0]);
        if self.context.header.assembler && is_hidden {
            hide.into()
        } else {
            Vec::new()
        }
    }

    /// An item with its comment.
    fn item(&mut self, item: &'a Item) {
        let mut conditions = cond::conjuncts(&item.when);
        conditions.retain(|cond| !self.out.is_under(cond));
        let comment = self.docs(item);
        // Tools find a record that depends on a feature by the `#ifdef` in the line before it.
        let is_record = matches!(item.kind, ItemKind::Record(_));
        let of_comment = match conditions.split_last() {
            Some((last, rest)) if is_record && cond::is_feature(last) => rest,
            _ => &conditions,
        };
        let outside = self.out.enter(of_comment);
        self.out.comment(comment);
        self.out.enter(&conditions);
        self.content(item);
        self.out.leave(outside);
    }

    fn docs(&self, item: &Item) -> Vec<String> {
        let indent = self.out.indentation();
        match &item.kind {
            ItemKind::Comment(comment) => comment::of_lines(&comment.lines, indent),
            _ => comment::of_docs(&item.docs, "", indent, &self.context),
        }
    }

    fn content(&mut self, item: &'a Item) {
        let context = self.context;
        let out = &mut self.out;
        match &item.kind {
            ItemKind::Record(record) => self.record(record),
            ItemKind::Group(group) => group::group(out, item, group, context),
            ItemKind::Alias(alias) => self::alias(out, alias, context),
            ItemKind::Constant(constant) => constant::constant(out, constant, context),
            ItemKind::ConstFn(function) => constant::function(out, function, context),
            ItemKind::Handle(handle) => self::handle(out, handle, context),
            ItemKind::Template(template) => self::template(out, template, context),
            ItemKind::COnly(only) => out.verbatim(&only.text),
            ItemKind::Include(include) => self::include(out, include),
            ItemKind::Family(_) | ItemKind::Comment(_) => {}
        }
    }

    fn tight_sort(&self, item: &Item) -> Sort {
        let sort = match &item.kind {
            ItemKind::Constant(constant) if !constant.overridable => Sort::Constant,
            ItemKind::ConstFn(_) => Sort::Function,
            ItemKind::Handle(_) => Sort::Handle,
            ItemKind::Include(_) => Sort::Include,
            _ => Sort::Other,
        };
        if self.docs(item).len() > 1 {
            Sort::Other
        } else {
            sort
        }
    }
}

/// The record in whose body the item is printed.
fn surrounding<'a>(item: &Item, header: &'a Header) -> Option<&'a Record> {
    let inside = item.inside.as_ref()?;
    header
        .items
        .iter()
        .find_map(|candidate| match &candidate.kind {
            ItemKind::Record(record) if record.name.text == inside.record.text => {
                let has_field = inside.field.as_ref().is_none_or(|name| {
                    record
                        .fields
                        .iter()
                        .any(|field| field.name.text == name.text)
                });
                has_field.then_some(record)
            }
            _ => None,
        })
}

/// Whether assembler sources can have it before their eyes.
fn assembler_reads(kind: &ItemKind) -> bool {
    match kind {
        ItemKind::Constant(_)
        | ItemKind::ConstFn(_)
        | ItemKind::COnly(_)
        | ItemKind::Include(_)
        | ItemKind::Comment(_)
        | ItemKind::Family(_) => true,
        ItemKind::Group(group) => !matches!(group.form, GroupForm::CEnum { .. }),
        ItemKind::Record(_) | ItemKind::Alias(_) | ItemKind::Handle(_) | ItemKind::Template(_) => {
            false
        }
    }
}

pub(super) fn include(out: &mut Out, include: &Include) {
    let path = &include.path;
    out.directive(if include.system {
        format!("#include <{path}>")
    } else {
        format!("#include \"{path}\"")
    });
}

fn alias(out: &mut Out, alias: &Alias, context: Context<'_>) {
    let name = &alias.name.text;
    match alias.form {
        AliasForm::Typedef => {
            out.code(&format!("typedef {};", context.declare(&alias.ty, name)));
        }
        AliasForm::Macro => out.define(name, context.declare(&alias.ty, "")),
        AliasForm::OverridableMacro => {
            out.directive(format!("#ifndef {name}"));
            out.define(name, context.declare(&alias.ty, ""));
            out.directive("#endif");
        }
    }
    for name in &alias.handles {
        out.code(&format!("DEFINE_XEN_GUEST_HANDLE({});", name.text));
    }
}

fn handle(out: &mut Out, handle: &HandleDecl, context: Context<'_>) {
    let name = &handle.name.text;
    out.code(&match &handle.ty {
        None => format!("DEFINE_XEN_GUEST_HANDLE({name});"),
        Some(ty) => format!(
            "__DEFINE_XEN_GUEST_HANDLE({name}, {});",
            context.declare(ty, "")
        ),
    });
}

fn template(out: &mut Out, template: &Template, context: Context<'_>) {
    let name = &template.name.text;
    out.code(&match &template.of {
        TemplateOf::Ring { request, response } => {
            let (request, response) = (context.declare(request, ""), context.declare(response, ""));
            format!("DEFINE_RING_TYPES({name}, {request}, {response});")
        }
        TemplateOf::FlexRing => format!("DEFINE_XEN_FLEX_RING({name});"),
        TemplateOf::FlexRingAndInterface => format!("DEFINE_XEN_FLEX_RING_AND_INTF({name});"),
        TemplateOf::HvmSave {
            code,
            record,
            compat,
        } => {
            let record = context.declare(record, "");
            match compat {
                None => format!("DECLARE_HVM_SAVE_TYPE({name}, {code}, {record});"),
                Some((earlier, function)) => format!(
                    "DECLARE_HVM_SAVE_TYPE_COMPAT({name}, {code}, {record}, {}, {});",
                    context.declare(earlier, ""),
                    function.text
                ),
            }
        }
    });
}
