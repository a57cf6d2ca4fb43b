// SPDX-License-Identifier: MIT
//! What a C compiler says about headers, in the form of a lock file's facts.

use std::collections::BTreeMap;

use xen_abi_layout::{Abi, AbiSet, Kind as RecordKind, Layout};
use xen_abi_model::eval::{CInt, Number};
use xen_abi_model::facts::{
    Base, ConstantFacts, ConstantValue, Digest, Facts as Lock, FieldFacts, HeaderFacts, ItemFacts,
    Key, PerAbi, RecordFacts, Reserved, Shape, What,
};
use xen_abi_tests::facts::{
    Architecture, Facts, Field, HeaderFacts as Read, MacroFacts, Record, View,
};

/// The architectures that both releases know.
pub(super) const COMMON: [(Architecture, Abi); 4] = [
    (Architecture::X86_32, Abi::X86_32),
    (Architecture::X86_64, Abi::X86_64),
    (Architecture::Arm32, Abi::Arm32),
    (Architecture::Arm64, Abi::Arm64),
];

/// The facts of these headers as the toolstack sees them; `versions` are the constants that hold
/// the versions of interfaces.
pub(super) fn lock(headers: &[Read], versions: &BTreeMap<String, String>) -> Lock {
    let mut converter = Converter {
        lock: Lock::default(),
        typedefs: BTreeMap::new(),
    };
    for header in headers {
        for item in &header.items {
            for (view, facts) in &item.facts {
                if let (Some(abi), Facts::Typedef(typedef)) = (common(*view), facts) {
                    let key = (abi, item.key.1.clone());
                    converter.typedefs.insert(key, typedef.r#type.clone());
                }
            }
        }
    }
    for header in headers {
        converter.header(header, versions.get(&header.header).cloned());
    }
    converter.lock
}

fn common(view: View) -> Option<Abi> {
    let known = COMMON.iter().find(|(it, _)| *it == view.architecture);
    known.map(|(_, abi)| *abi)
}

struct Converter {
    lock: Lock,
    /// What typedefs stand for.
    typedefs: BTreeMap<(Abi, String), String>,
}

impl Converter {
    fn header(&mut self, header: &Read, version: Option<String>) {
        let mut into = HeaderFacts {
            version,
            ..HeaderFacts::default()
        };
        for item in &header.items {
            let name = &item.key.1;
            for (view, facts) in &item.facts {
                let Some(abi) = common(*view) else {
                    continue;
                };
                match facts {
                    Facts::Macro(facts) => {
                        if let Some(value) = value(facts) {
                            constant(&mut into, name, None, abi, value);
                        }
                    }
                    Facts::Enum(constants) => {
                        for (constant_name, value) in constants {
                            let number = Number::int((*value).into());
                            let value = ConstantValue::Number(number);
                            constant(&mut into, constant_name, Some(name), abi, value);
                        }
                    }
                    Facts::Record(record) => self.record(&mut into, name, record, abi),
                    Facts::Typedef(typedef) => {
                        if let Some(record) = &typedef.inline {
                            self.record(&mut into, name, record, abi);
                        }
                    }
                    Facts::Function(_) | Facts::GuestHandle | Facts::MacroFn(_) => {}
                }
            }
        }
        self.lock.headers.insert(header.header.clone(), into);
    }

    fn record(&self, into: &mut HeaderFacts, name: &str, record: &Record, abi: Abi) {
        let on = AbiSet::of(abi);
        let kind = match record.kind.as_str() {
            "union" => RecordKind::Union,
            _ => RecordKind::Struct,
        };
        let mut nested = Vec::new();
        let item = into.items.entry(Key::of(name)).or_insert_with(|| {
            item(What::Record(RecordFacts {
                kind,
                layout: PerAbi::default(),
                operations: Vec::new(),
                typedefs: Vec::new(),
                handles: Vec::new(),
                fields: BTreeMap::new(),
            }))
        });
        let What::Record(facts) = &mut item.what else {
            return;
        };
        facts
            .layout
            .set(on, Layout::new(bytes(record.size), bytes(record.align)));
        for (at, field) in record.fields.iter().enumerate() {
            let known = field.name.clone();
            let field_name = known.unwrap_or_else(|| format!("nameless_{at}"));
            let inner = format!("{name}__{field_name}");
            let shape = match &field.inline {
                Some(record) => {
                    nested.push((inner.clone(), record.clone()));
                    with_counts(Base::Record(inner), &field.r#type)
                }
                None => self.shape(&field.r#type, field.size, abi),
            };
            let into = facts.fields.entry(Key::of(&field_name));
            let into = into.or_insert_with(|| field_facts(field, &field_name));
            let first = bytes(field.bit_offset.unwrap_or(0)) / 8;
            into.at.set(on, (first, first + bytes(field.size)));
            into.ty.set(on, shape);
        }
        for (name, record) in nested {
            self.record(into, &name, &record, abi);
        }
    }

    /// A type by its C name.
    fn shape(&self, spelled: &str, size: i64, abi: Abi) -> Shape {
        let name = spelled.split('[').next().unwrap_or("").trim();
        let elements: u64 = counts(spelled).iter().product();
        let each = bytes(size).checked_div(elements).unwrap_or(0);
        with_counts(self.base(name, each, abi), spelled)
    }

    fn base(&self, name: &str, bytes: u64, abi: Abi) -> Base {
        let integer = |signed| Base::Integer { bytes, signed };
        let named = |name: &str| Box::new(Shape::of(Base::Record(name.to_owned())));
        let name = name.strip_prefix("const ").unwrap_or(name);
        if let Some(target) = name.strip_suffix('*') {
            return Base::Pointer {
                bytes,
                constant: false,
                target: named(target.trim()),
            };
        }
        if let Some(target) = name.strip_prefix("__guest_handle_") {
            let target = target.strip_prefix("64_").unwrap_or(target);
            let constant = target.starts_with("const_");
            return Base::Handle {
                bytes,
                constant,
                target: named(target.trim_start_matches("const_")),
            };
        }
        match name {
            "char" => Base::Char,
            "signed char" | "short" | "int" | "long" | "long long" => integer(true),
            _ if name.starts_with("unsigned ") || name.starts_with("enum ") => integer(false),
            _ if name.starts_with("uint") && name.ends_with("_t") => integer(false),
            _ if name.starts_with("int") && name.ends_with("_t") => integer(true),
            _ => match self.typedefs.get(&(abi, name.to_owned())) {
                Some(under) if under != name && !under.contains("<inline>") => {
                    self.shape(under, i64::try_from(bytes).unwrap_or(0), abi)
                        .base
                }
                _ => {
                    let tag = name.split(' ').next_back().unwrap_or(name);
                    Base::Record(tag.to_owned())
                }
            },
        }
    }
}

fn with_counts(base: Base, spelled: &str) -> Shape {
    Shape {
        base,
        counts: counts(spelled),
    }
}

/// The lengths of arrays, outermost first; of a flexible one it is zero.
fn counts(spelled: &str) -> Vec<u64> {
    let lengths = spelled.split('[').skip(1);
    lengths
        .map(|length| length.trim_end_matches(']').parse().unwrap_or(0))
        .collect()
}

fn bytes(number: i64) -> u64 {
    // What has no size takes no bytes.
    u64::try_from(number).unwrap_or(0)
}

fn item(what: What) -> ItemFacts {
    ItemFacts {
        when: String::new(),
        docs: Digest::default(),
        since: None,
        was: Vec::new(),
        excused: None,
        what,
    }
}

fn field_facts(field: &Field, name: &str) -> FieldFacts {
    // C says by the name alone that a field is kept for later.
    let plain = name.trim_start_matches('_');
    let is_reserved = ["pad", "rsvd", "reserved", "unused"]
        .iter()
        .any(|word| plain.starts_with(word));
    FieldFacts {
        spelled: field.r#type.clone(),
        bits: field
            .bits
            .iter()
            .map(|bits| format!("{name}:{bits}"))
            .collect(),
        reserved: if is_reserved {
            Reserved::Zero
        } else {
            Reserved::No
        },
        ..FieldFacts::default()
    }
}

fn constant(
    into: &mut HeaderFacts,
    name: &str,
    group: Option<&str>,
    abi: Abi,
    value: ConstantValue,
) {
    let item = into.items.entry(Key::of(name)).or_insert_with(|| {
        item(What::Constant(ConstantFacts {
            group: group.map(str::to_owned),
            value: PerAbi::default(),
            bound: false,
            operations: Vec::new(),
        }))
    });
    if let What::Constant(constant) = &mut item.what {
        constant.value.set(AbiSet::of(abi), value);
    }
}

fn value(facts: &MacroFacts) -> Option<ConstantValue> {
    match facts {
        MacroFacts::Integer { r#type, value } => {
            let ty = CInt::ALL.into_iter().find(|ty| ty.name() == r#type);
            let value = value.to_string().parse().ok()?;
            let ty = ty.unwrap_or(CInt::Int);
            Some(ConstantValue::Number(Number { value, ty }))
        }
        MacroFacts::String { string } => Some(ConstantValue::Text(format!("\"{string}\""))),
        _ => None,
    }
}
