// SPDX-License-Identifier: MIT
//! Every name that a definition uses is defined.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::span::Span;
use xen_abi_layout::{AbiSet, scalars};

use super::inner::Hosts;
use super::uses::{self, Use};
use super::{Check, list};
use crate::eval::pasted_suffix;
use crate::item::{
    Buffer, Field, Header, Item, ItemKind, Name, Parameter, Path, Record, TemplateOf, Type,
};
use crate::resolve::{Part, Place};
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
    let before = check.report.len();
    for place in check.sound_places() {
        names.item(place);
    }
    if check.report.len() == before {
        // Otherwise an inner record may be what a misspelt name means.
        names.hosts.are_around_what_is_inside(check);
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
    hosts: Hosts<'a>,
    /// The names that guest handles are defined for.
    handles: BTreeSet<String>,
}

/// What a name is meant to be.
#[derive(Clone, Copy)]
enum Wanted {
    Type,
    Value,
    Function,
}

impl Wanted {
    /// Whether a family may be it, too.
    fn is(self, part: Part) -> bool {
        match self {
            Wanted::Type => part.is_type() || part == Part::Family,
            Wanted::Value => part.is_value() || part == Part::Family,
            Wanted::Function => part == Part::Function,
        }
    }

    fn noun(self) -> &'static str {
        match self {
            Wanted::Type => "a type",
            Wanted::Value => "a constant",
            Wanted::Function => "an integer macro",
        }
    }
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
            for tag in &field.tags {
                if self.hosts.have_field(self.check, place, &tag.text) {
                    continue;
                }
                let text = format!("`{}` has no field `{}`", record.name.text, tag.text);
                let help = "name the field beside the union, or one of a record around it, that \
                            says which member is meant";
                self.check
                    .error_with_help(&UNKNOWN_NAME, tag.span, text, help);
            }
            for selector in &field.selected_by {
                self.value_here(user.header, &selector.value);
            }
            if let Some(buffer) = &field.buffer {
                self.buffer(place, &user, field, buffer);
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
                Use::Type(path) => {
                    if scalars::named(path.last()).is_none() {
                        self.found(user, path, Wanted::Type);
                    }
                }
                Use::Handle(target) => self.handle(user, target),
                Use::Value(path, _) => {
                    let is_parameter = path.segments.len() == 1
                        && user.parameters.iter().any(|p| p.name.text == path.last());
                    if !is_parameter {
                        self.found(user, path, Wanted::Value);
                    }
                }
                Use::Function(path) => {
                    if pasted_suffix(path.last()).is_none() {
                        self.found(user, path, Wanted::Function);
                    }
                }
            }
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

    /// Reports where `path` means nothing on some of the user's architectures.
    fn found(&self, user: &User<'_>, path: &Path, wanted: Wanted) {
        let (abi, header) = (self.check.abi, user.header);
        let missing = user.abis.iter().filter(|on| match wanted {
            Wanted::Type => abi.type_on(path, header, *on).is_none(),
            Wanted::Value => abi.value_on(path, header, *on).is_none(),
            Wanted::Function => abi.function_on(path, header, *on).is_none(),
        });
        let missing = missing.fold(AbiSet::NONE, |set, abi| set.or(AbiSet::of(abi)));
        if missing.is_empty() {
            return;
        }
        let name = path.last();
        let bearers = abi.bearers(name).iter();
        let mut bearers = bearers.filter(|found| wanted.is(found.part)).peekable();
        if bearers.peek().is_none() {
            self.unknown(wanted, name, path.span);
            return;
        }
        let seen =
            bearers.any(|found| found.part == Part::Family || !abi.abis_of(*found).is_empty());
        let text = if seen {
            format!("`{name}` is not defined on {}", list(missing))
        } else {
            format!("`{name}` is not there for everybody who uses this")
        };
        let help = "use it under the conditions under which it exists";
        self.check
            .error_with_help(&UNKNOWN_NAME, path.span, text, help);
    }

    /// A constant that is named where a path cannot be written.
    fn value_here(&self, header: &Header, name: &Name) {
        let path = Path {
            segments: vec![name.text.clone()],
            span: name.span,
        };
        let found = self.check.abi.candidates(&path, header);
        if !found.iter().any(|found| Wanted::Value.is(found.part)) {
            self.unknown(Wanted::Value, &name.text, name.span);
        }
    }

    /// Nothing of this name is what is wanted.
    fn unknown(&self, wanted: Wanted, name: &str, span: Span) {
        if self.check.abi.bearers(name).is_empty() {
            let text = format!("`{name}` is not defined");
            let help = nearest(self.check, name).unwrap_or_else(|| UNKNOWN_NAME.help.to_owned());
            self.check.error_with_help(&UNKNOWN_NAME, span, text, help);
        } else {
            let text = format!("`{name}` is not {}", wanted.noun());
            self.check.error(&UNKNOWN_NAME, span, text);
        }
    }
}

/// The name that a misspelt one most likely means, as a question.
pub(super) fn nearest(check: &Check<'_>, name: &str) -> Option<String> {
    let likeness = |other: &str| strsim::jaro_winkler(name, other);
    let best = check.abi.names().max_by(|one, other| {
        likeness(one)
            .total_cmp(&likeness(other))
            .then_with(|| other.cmp(one))
    });
    best.filter(|best| likeness(best) > 0.9)
        .map(|best| format!("did you mean `{best}`?"))
}
