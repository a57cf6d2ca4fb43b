//! Every name that a definition uses is defined.

use std::collections::BTreeSet;

use proc_macro2::Span;
use xen_abi_layout::{Abi, AbiSet, scalars};

use super::inner::Hosts;
use super::uses::{self, Use};
use super::{Check, list};
use crate::eval::pasted_suffix;
use crate::item::{
    Buffer, Field, Header, Item, ItemKind, Name, Parameter, Path, Record, TemplateOf, Type,
};
use crate::resolve::{Found, Part, Place};
use crate::rules::UNKNOWN_NAME;

pub(super) fn check(check: &Check<'_>) {
    let names = Names {
        check,
        hosts: Hosts::new(check),
        handles: check
            .abi
            .handles()
            .into_keys()
            .map(str::to_owned)
            .chain(c_handles(check))
            .collect(),
    };
    for place in check.sound_places() {
        names.item(place);
    }
    for header in &check.abi.headers {
        if let Some(version) = &header.version {
            names.value_here(header, version);
        }
    }
}

/// The names that C-only text defines guest handles for.
fn c_handles(check: &Check<'_>) -> Vec<String> {
    let mut handles = Vec::new();
    for place in check.abi.places() {
        let ItemKind::COnly(only) = &check.abi.at(place).1.kind else {
            continue;
        };
        for definition in only.text.split("DEFINE_XEN_GUEST_HANDLE(").skip(1) {
            let name = definition.split([')', ',']).next().unwrap_or("");
            handles.push(name.trim().to_owned());
        }
    }
    handles
}

/// What a lookup has to know.
struct Names<'c, 'a> {
    check: &'c Check<'a>,
    hosts: Hosts,
    /// The names that guest handles are defined for.
    handles: BTreeSet<String>,
}

/// Who uses names: what Rust sees of an item, and the parameters that are names of its own.
struct User<'u> {
    header: &'u Header,
    abis: AbiSet,
    parameters: &'u [Parameter],
}

impl Names<'_, '_> {
    fn item(&self, place: Place) {
        let (header, item) = self.check.abi.at(place);
        self.inside(header, item);
        let user = User {
            header,
            abis: self.check.abi.abis(place),
            parameters: &[],
        };
        match &item.kind {
            ItemKind::Record(record) => self.record(place, &user, record),
            ItemKind::Alias(alias) => self.uses(&user, uses::of_type(&alias.ty)),
            ItemKind::Group(group) => {
                for variant in &group.variants {
                    let abis = user.abis.and(variant.when.rust_abis());
                    let value = variant.value.as_ref().map_or_else(Vec::new, uses::of_expr);
                    self.uses(&User { abis, ..user }, value);
                }
            }
            ItemKind::Constant(constant) => self.uses(&user, uses::of_value(&constant.value)),
            ItemKind::ConstFn(function) => {
                let user = User {
                    parameters: &function.parameters,
                    ..user
                };
                self.uses(&user, uses::of_expr(&function.body));
            }
            ItemKind::Template(template) => match &template.of {
                TemplateOf::Ring { request, response } => {
                    self.uses(
                        &user,
                        [uses::of_type(request), uses::of_type(response)].concat(),
                    );
                }
                TemplateOf::HvmSave { record, .. } => self.uses(&user, uses::of_type(record)),
                TemplateOf::FlexRing | TemplateOf::FlexRingAndInterface => {}
            },
            ItemKind::Handle(handle) => {
                if let Some(ty) = &handle.ty {
                    self.uses(&user, uses::of_type(ty));
                }
            }
            // Members of families and includes have checks of their own.
            ItemKind::Family(_)
            | ItemKind::COnly(_)
            | ItemKind::Include(_)
            | ItemKind::Comment(_) => {}
        }
    }

    fn record(&self, place: Place, user: &User<'_>, record: &Record) {
        for field in &record.fields {
            let user = User {
                abis: user.abis.and(field.when.rust_abis()),
                ..*user
            };
            self.uses(&user, uses::of_type(&field.ty));
            if user.abis.is_empty() {
                continue;
            }
            if let Some(tag) = &field.tag
                && !self.hosts.have_field(self.check, place, &tag.text)
            {
                let text = format!("`{}` has no field `{}`", record.name.text, tag.text);
                let help = "name the field beside the union, or one of a record around it, that \
                            says which member is meant";
                self.check
                    .error_with_help(&UNKNOWN_NAME, tag.span, text, help);
            }
            for value in &field.selected_by {
                self.value_here(user.header, value);
            }
            if let Some(buffer) = &field.buffer {
                self.buffer(place, &user, field, buffer);
            }
        }
        for operation in &record.operations {
            let hypercall = &operation.hypercall;
            let means = |found: &Found| {
                matches!(
                    found.part,
                    Part::Record | Part::Constant | Part::Variant(_) | Part::Family
                )
            };
            if !self.check.abi.bearers(&hypercall.text).iter().any(means) {
                self.unknown(&hypercall.text, hypercall.span, AbiSet::ALL, AbiSet::ALL);
            }
            if let Some(command) = &operation.command {
                self.value_here(user.header, command);
            }
        }
    }

    /// A buffer's length is made of fields, constants and numbers.
    fn buffer(&self, place: Place, user: &User<'_>, field: &Field, buffer: &Buffer) {
        let Some(len) = &buffer.len else { return };
        let is_field = |used: &Use<'_>| match used {
            Use::Value(path, _) => {
                path.segments.len() == 1 && self.hosts.have_field(self.check, place, path.last())
            }
            _ => false,
        };
        let uses = uses::of_expr(len);
        for used in uses.iter().filter(|used| !is_field(used)) {
            if let Use::Value(path, _) = used
                && self.check.abi.bearers(path.last()).is_empty()
            {
                let name = path.last();
                let text = format!(
                    "the length of `{}` names `{name}`, which is neither a field \
                                    nor a constant",
                    field.name.text
                );
                let help = "name a field of the same record, or of one around it";
                self.check
                    .error_with_help(&UNKNOWN_NAME, path.span, text, help);
            } else {
                self.uses(user, vec![*used]);
            }
        }
    }

    /// Where an item is printed within a record.
    fn inside(&self, header: &Header, item: &Item) {
        let Some(inside) = &item.inside else { return };
        let host = header.items.iter().find_map(|item| match &item.kind {
            ItemKind::Record(record) if record.name.text == inside.record.text => Some(record),
            _ => None,
        });
        let Some(host) = host else {
            let text = format!("there is no record `{}` in this header", inside.record.text);
            let help = "name a record of the same module";
            self.check
                .error_with_help(&UNKNOWN_NAME, inside.record.span, text, help);
            return;
        };
        if let Some(field) = &inside.field
            && !host
                .fields
                .iter()
                .any(|known| known.name.text == field.text)
        {
            let text = format!("`{}` has no field `{}`", inside.record.text, field.text);
            let help = "name one of its fields";
            self.check
                .error_with_help(&UNKNOWN_NAME, field.span, text, help);
        }
    }

    fn uses(&self, user: &User<'_>, uses: Vec<Use<'_>>) {
        if user.abis.is_empty() {
            return;
        }
        for used in uses {
            match used {
                Use::Type(path) => self.ty(user, path),
                Use::Handle(target) => self.handle(user, target),
                Use::Value(path, _) => {
                    let is_parameter = path.segments.len() == 1
                        && user.parameters.iter().any(|p| p.name.text == path.last());
                    if !is_parameter {
                        self.found(user, path, |abi| {
                            self.check.abi.value_on(path, user.header, abi).is_some()
                        });
                    }
                }
                Use::Function(path) => {
                    if pasted_suffix(path.last()).is_none() {
                        self.found(user, path, |abi| {
                            self.check.abi.function_on(path, user.header, abi).is_some()
                        });
                    }
                }
            }
        }
    }

    fn ty(&self, user: &User<'_>, path: &Path) {
        if scalars::named(path.last()).is_none() {
            self.found(user, path, |abi| {
                self.check.abi.type_on(path, user.header, abi).is_some()
            });
        }
    }

    /// C has a handle type only where one is defined.
    fn handle(&self, user: &User<'_>, target: &Type) {
        let name = self.check.abi.handle_name(target, user.header);
        if !self.handles.contains(&name) {
            let text = format!("no guest handle is defined for `{name}`");
            let help = format!(
                "write `handle({name})` on the record or type, or `guest_handle! {{ {name}; }}`"
            );
            self.check
                .error_with_help(&UNKNOWN_NAME, target.span, text, help);
        }
    }

    fn found(&self, user: &User<'_>, path: &Path, is_there: impl Fn(Abi) -> bool) {
        let missing = user.abis.iter().filter(|abi| !is_there(*abi));
        let missing = missing.fold(AbiSet::NONE, |set, abi| set.or(AbiSet::of(abi)));
        if !missing.is_empty() {
            self.unknown(path.last(), path.span, missing, user.abis);
        }
    }

    /// A constant that is named where a path cannot be written.
    fn value_here(&self, header: &Header, name: &Name) {
        let path = Path {
            segments: vec![name.text.clone()],
            span: name.span,
        };
        let is_value = |found: &Found| {
            matches!(
                found.part,
                Part::Constant | Part::Variant(_) | Part::BitNumber(_)
            )
        };
        let found = self.check.abi.candidates(&path, header);
        if !found
            .iter()
            .any(|found| is_value(found) || found.part == Part::Family)
        {
            self.unknown(&name.text, name.span, AbiSet::ALL, AbiSet::ALL);
        }
    }

    fn unknown(&self, name: &str, span: Span, missing: AbiSet, wanted: AbiSet) {
        let bearers = self.check.abi.bearers(name);
        let text = if bearers.is_empty() {
            let help = self.nearest(name);
            let text = format!("`{name}` is not defined");
            self.check.error_with_help(&UNKNOWN_NAME, span, text, help);
            return;
        } else if missing != wanted {
            format!("`{name}` is not defined on {}", list(missing))
        } else if bearers
            .iter()
            .all(|found| self.check.abi.abis_of(*found).is_empty())
        {
            format!("`{name}` is not there for everybody who uses this")
        } else {
            format!(
                "`{name}` is something else, or not defined for {}",
                list(wanted)
            )
        };
        let help = "use it under the conditions under which it exists";
        self.check.error_with_help(&UNKNOWN_NAME, span, text, help);
    }

    /// The name that a misspelt one most likely means.
    fn nearest(&self, name: &str) -> String {
        let likeness = |other: &str| strsim::jaro_winkler(name, other);
        let best = self.check.abi.names().max_by(|one, other| {
            likeness(one)
                .total_cmp(&likeness(other))
                .then_with(|| other.cmp(one))
        });
        match best {
            Some(best) if likeness(best) > 0.9 => format!("did you mean `{best}`?"),
            _ => UNKNOWN_NAME.help.to_owned(),
        }
    }
}

#[cfg(test)]
#[path = "names_tests.rs"]
mod tests;
