// SPDX-License-Identifier: MIT
//! Earlier names, as items and fields of their own: what C makes of `was = ".."`.

use crate::cond::{Comparison, Cond};
use crate::item::{
    Alias, AliasForm, COnly, Constant, Docs, Expr, ExprKind, Field, History, Item, ItemKind, Name,
    Path, RustType, Type, TypeKind, Value, Was,
};

/// The item, with the earlier names of its fields, and its own earlier names after it.
pub(super) fn with_old_names(mut item: Item) -> Vec<Item> {
    if let ItemKind::Record(record) = &mut item.kind {
        let fields = std::mem::take(&mut record.fields);
        record.fields = fields.into_iter().flat_map(alternatives).collect();
    }
    let mut items = Vec::new();
    match &item.kind {
        ItemKind::Constant(constant) => {
            if let Some(was) = &item.history.was {
                let value = path(&[&constant.name.text], was);
                items.push(old_constant(&item, was, was.name.clone(), value));
            }
        }
        ItemKind::Group(group) => {
            for variant in &group.variants {
                let Some(was) = &variant.history.was else {
                    continue;
                };
                if group.bit_numbers && variant.bit_number {
                    let name = |name: &str| format!("_{name}");
                    let old = Name {
                        text: name(&was.name.text),
                        span: was.name.span,
                    };
                    let value = path(&[&name(&variant.name.text)], was);
                    items.push(old_constant(&item, was, old, value));
                }
                let value = path(&[&group.name.text, &variant.name.text], was);
                items.push(old_constant(&item, was, was.name.clone(), value));
            }
        }
        ItemKind::Record(record) => {
            if let Some(was) = &item.history.was {
                let lines = define(&was.name.text, &record.name.text);
                items.push(old_type(&item, was, lines));
                let typedef = format!("{}_t", record.name.text);
                if record.typedefs.iter().any(|it| it.text == typedef) {
                    let has_handles = record.handles.iter().any(|it| it.text == typedef);
                    items.push(old_typedef(&item, &record.name, was, has_handles));
                }
            }
        }
        ItemKind::Alias(alias) if alias.form == AliasForm::Typedef => {
            if let Some(was) = &item.history.was {
                let lines = define(&was.name.text, &alias.name.text);
                items.push(old_type(&item, was, lines));
            }
        }
        _ => {}
    }
    items.insert(0, item);
    items
}

/// A field under its earlier name for those who ask for the earlier interface, and under its own.
fn alternatives(field: Field) -> Vec<Field> {
    let Some(was) = field.history.was.clone() else {
        return vec![field];
    };
    let old = Field {
        name: was.name.clone(),
        docs: called(&field.name.text),
        when: field.when.and(&was.when()),
        history: History::default(),
        ..field.clone()
    };
    let from = Cond::Interface(Comparison::AtLeast, was.until);
    let new = Field {
        when: field.when.and(&from),
        ..field
    };
    vec![old, new]
}

fn called(name: &str) -> Docs {
    Docs {
        lines: vec![format!("What `{name}` was called.")],
    }
}

fn path(segments: &[&str], was: &Was) -> Expr {
    let span = was.name.span;
    let segments = segments.iter().map(|segment| (*segment).to_owned());
    Expr {
        span,
        kind: ExprKind::Path(Path {
            segments: segments.collect(),
            span,
        }),
    }
}

fn old_constant(item: &Item, was: &Was, name: Name, value: Expr) -> Item {
    let new = match &value.kind {
        ExprKind::Path(path) => path.last().to_owned(),
        _ => String::new(),
    };
    // What the new name may be, the old one may be.
    let expects = item.expects.iter();
    let expects = expects.filter(|expect| expect.rule.text == crate::rules::NAME_IS_C.id);
    Item {
        docs: called(&new),
        when: item.when.and(&was.when()),
        expects: expects.cloned().collect(),
        inside: None,
        history: History::default(),
        span: name.span,
        kind: ItemKind::Constant(Constant {
            name,
            value: Value::Integer(value),
            suffix: None,
            rust_type: RustType::named("u32", was.name.span),
            redefines: false,
            overridable: false,
            bound: false,
            each: None,
            member: false,
            operations: Vec::new(),
        }),
    }
}

fn define(old: &str, new: &str) -> String {
    format!("#define {old} {new}\n")
}

/// A typedef under the earlier name of a record, with guest handles if the later one has them.
fn old_typedef(item: &Item, record: &Name, was: &Was, has_handles: bool) -> Item {
    let span = was.name.span;
    let name = Name {
        text: format!("{}_t", was.name.text),
        span,
    };
    let handles = has_handles.then(|| name.clone());
    let path = Path {
        segments: vec![record.text.clone()],
        span,
    };
    Item {
        docs: called(&format!("{}_t", record.text)),
        when: item.when.and(&was.when()),
        expects: Vec::new(),
        inside: None,
        history: History::default(),
        span,
        kind: ItemKind::Alias(Alias {
            ty: Type {
                span,
                kind: TypeKind::Named(path),
            },
            form: AliasForm::Typedef,
            handles: handles.into_iter().collect(),
            member: false,
            name,
        }),
    }
}

fn old_type(item: &Item, was: &Was, lines: String) -> Item {
    let name = item.name().map_or("", |name| &name.text);
    Item {
        docs: Docs::default(),
        when: item.when.and(&was.when()),
        expects: Vec::new(),
        inside: None,
        history: History::default(),
        span: was.name.span,
        kind: ItemKind::COnly(COnly {
            why: format!("what `{name}` was called; Rust has a deprecated name for it"),
            text: format!("/* What {name} was called. */\n{lines}"),
            span: was.name.span,
        }),
    }
}
