// SPDX-License-Identifier: MIT
//! Random fields.

use xen_abi_layout::{Abi, AbiSet};

use crate::conditions;
use crate::definition::{Bit, Field, Length, Named, Placement, Record, Type};
use crate::generate::{Generator, Known, LARGEST, Style};
use crate::reckon::{self, reckon};

/// The integers of fixed width.
pub(crate) const INTEGERS: [&str; 10] = [
    "u8",
    "u16",
    "u32",
    "u64",
    "i8",
    "i16",
    "i32",
    "i64",
    "uint64_aligned_t",
    "int64_aligned_t",
];

/// Those that are the same on all ABIs.
const SAME: [&str; 8] = [
    "u8",
    "u16",
    "u32",
    "i8",
    "i16",
    "i32",
    "uint64_aligned_t",
    "int64_aligned_t",
];

/// Those that are not.
const NATIVE: [&str; 9] = [
    "c_char", "c_schar", "c_uchar", "c_short", "c_ushort", "c_int", "c_uint", "c_long", "c_ulong",
];

/// Names that C++ or the compiler takes.
const TAKEN: [&str; 6] = [
    "class", "private", "template", "operator", "_Upper", "__begin",
];

/// Adds a field, or two that stand for each other.
pub(crate) fn add(generator: &mut Generator, record: &mut Record, style: Style) {
    let roll = generator.random.u32(..100);
    match roll {
        0..12 if style.depth < 3 => return inner(generator, record, style),
        12..17 if !style.clean && !record.is_union => return bits(generator, record),
        _ => {}
    }
    let name = name(generator, record, style);
    // Where the whole record has a condition, its fields have none.
    let conditional = !style.conditional && !style.clean && style.depth == 0;
    if conditional && generator.chance(12) {
        let when = conditions::of_field(&mut generator.random);
        let otherwise = conditions::negated(&when);
        let two = generator.chance(40);
        for when in [when, otherwise].into_iter().take(1 + usize::from(two)) {
            let ty = ty(generator, record, style, when.abis);
            let mut field = Field::new(name.clone(), ty);
            field.when = Some(when);
            push(generator, record, field);
        }
        return;
    }
    let ty = ty(generator, record, style, style.abis);
    let mut field = Field::new(name, ty);
    if !style.clean && generator.chance(3) {
        field.reserved = true;
        field.public = generator.chance(30);
        if field.public {
            record.expects.insert("reserved_field");
        }
    }
    push(generator, record, field);
}

/// Adds a field, with what has to be said of its type.
fn push(generator: &mut Generator, record: &mut Record, mut field: Field) {
    match field.ty.elements().0 {
        Type::Handle { .. } => field.buffer = Some(buffer(generator, record)),
        Type::Pointer { .. } => _ = record.expects.insert("no_pointer"),
        Type::Scalar(name) if name.starts_with("c_") => {
            record.expects.insert("no_native_int");
        }
        _ => {}
    }
    record.fields.push(field);
}

fn name(generator: &mut Generator, record: &mut Record, style: Style) -> String {
    if style.depth == 0 && generator.chance(2) {
        let name = generator.pick(&TAKEN);
        if record.fields.iter().all(|field| field.name != name) {
            record.expects.insert("name_is_c");
            return name.to_owned();
        }
    }
    generator.name("f")
}

/// A type for a field that exists on `abis`.
fn ty(generator: &mut Generator, record: &Record, style: Style, abis: AbiSet) -> Type {
    let array = generator.chance(25);
    let innermost = innermost(generator, record, style, abis);
    if !array {
        return innermost;
    }
    let inner = length(generator, style);
    let mut ty = Type::Array(Box::new(innermost.clone()), inner);
    if generator.chance(20) {
        ty = Type::Array(Box::new(ty), length(generator, style));
    }
    let field = Field::new("", ty);
    let fits = reckon::sizes(&field)
        .into_iter()
        .all(|size| size <= LARGEST);
    if fits { field.ty } else { innermost }
}

fn innermost(generator: &mut Generator, record: &Record, style: Style, abis: AbiSet) -> Type {
    match generator.random.u32(..100) {
        0..25 => {
            if let Some(known) = known(generator, style, abis, |_| true) {
                return Type::Named(known.named);
            }
        }
        25..37 => {
            let all = if record.when.is_some() {
                abis
            } else {
                AbiSet::ALL
            };
            if let Some(known) = known(
                generator,
                Style {
                    clean: false,
                    ..style
                },
                all,
                |known| known.handle,
            ) {
                let wide = style.clean || generator.chance(60);
                let constant = if generator.chance(30) { "Const" } else { "" };
                let width = if wide { "64" } else { "" };
                let text = format!("{constant}GuestHandle{width}<{}>", known.named.name);
                return Type::Handle { text, wide };
            }
        }
        37..40 if !style.clean => return pointer(generator),
        40..46 if !style.clean => return Type::Scalar(generator.pick(&NATIVE)),
        46..52 if !style.clean => {
            return Type::Scalar(generator.pick(&["xen_pfn_t", "xen_ulong_t"]));
        }
        _ => {}
    }
    Type::Scalar(match style.clean {
        true => generator.pick(&SAME),
        false => generator.pick(&INTEGERS),
    })
}

/// Some type with a name that exists on `abis`.
fn known(
    generator: &mut Generator,
    style: Style,
    abis: AbiSet,
    wanted: impl Fn(&Known) -> bool,
) -> Option<Known> {
    let fits = |known: &&Known| {
        let named = &known.named;
        let same = named
            .extents
            .iter()
            .all(|extent| *extent == named.extents[0]);
        let everywhere = named.abis.and(abis) == abis && !named.abis.and(abis).is_empty();
        let small = named.extents.iter().all(|extent| extent.size <= LARGEST);
        wanted(known) && everywhere && small && (!style.clean || same)
    };
    let fitting: Vec<&Known> = generator.scope.known.iter().filter(fits).collect();
    let at = generator.random.usize(..fitting.len().max(1));
    fitting.get(at).map(|known| (*known).clone())
}

fn pointer(generator: &mut Generator) -> Type {
    let mutable = generator.pick(&["*mut", "*const"]);
    let target = generator.pick(&["u8", "u32", "i64", "c_void", "*mut u16", "c_char"]);
    Type::Pointer {
        text: format!("{mutable} {target}"),
    }
}

fn length(generator: &mut Generator, style: Style) -> Length {
    match generator.random.u32(..10) {
        0..2 if !generator.scope.constants.is_empty() => {
            let at = generator.random.usize(..generator.scope.constants.len());
            let (name, elements) = generator.scope.constants[at].clone();
            match generator.chance(30) {
                true => Length::new(format!("2 * {name} as usize + 1"), 2 * elements + 1),
                false => Length::new(format!("{name} as usize"), elements),
            }
        }
        2 => Length::new("size_of::<u32>() * 2", 8),
        3 if !style.clean => Length {
            text: "64 / size_of::<xen_ulong_t>()".to_owned(),
            on: Abi::ALL.map(|abi| if abi == Abi::X86_32 { 16 } else { 8 }),
        },
        4 => {
            let bits = generator.random.u64(..5);
            Length::new(format!("1 << {bits}"), 1 << bits)
        }
        5 => {
            let elements = generator.random.u64(1..=20);
            Length::new(format!("{elements:#x}"), elements)
        }
        _ => {
            let elements = generator.random.u64(1..=12);
            Length::new(elements.to_string(), elements)
        }
    }
}

/// How much a handle points to.
fn buffer(generator: &mut Generator, record: &Record) -> String {
    let direction = generator.pick(&["input", "output", "input, output"]);
    let counts = |field: &&Field| {
        let integer =
            matches!(field.ty, Type::Scalar(name) if ["u8", "u16", "u32"].contains(&name));
        integer && field.when.is_none() && field.bits.is_empty() && !field.reserved
    };
    let counts: Vec<&Field> = record.fields.iter().filter(counts).collect();
    let length = match generator.random.u32(..3) {
        0 if !record.is_union && !counts.is_empty() => {
            format!("len = {}", generator.pick(&counts).name)
        }
        1 => format!("len = {}", generator.random.u32(1..=100)),
        _ => "unsized = \"by chance\"".to_owned(),
    };
    format!("buffer({direction}, {length})")
}

/// Adds a field whose record is written where it is declared.
fn inner(generator: &mut Generator, record: &mut Record, style: Style) {
    let field = generator.name("f");
    let name = format!("{}__{field}", record.name);
    let within = Style {
        depth: style.depth + 1,
        // It has no condition of its own, whatever the outer one has.
        abis: AbiSet::ALL,
        ..style
    };
    let mut inner = generator.record(&name, within, None);
    // In C, one with a name exists where the outer one does.
    let nested = !style.conditional && generator.chance(25);
    inner.placement = match nested {
        true => Placement::Nested,
        false => Placement::Inline,
    };
    let named = Named {
        name,
        extents: reckon(&inner).extents,
        abis: AbiSet::ALL,
        wide: false,
        inline: !nested,
    };
    let ty = Type::Named(named);
    let mut one = Field::new(field, ty.clone());
    match generator.random.u32(..10) {
        0..3 if !nested => one.nameless = true,
        3..5 => {
            let elements = generator.random.u64(1..=3);
            one.ty = Type::Array(Box::new(ty), Length::new(elements.to_string(), elements));
            if reckon::sizes(&one).into_iter().any(|size| size > LARGEST) {
                one.ty = Type::Named(match one.ty.elements().0 {
                    Type::Named(named) => named.clone(),
                    _ => return,
                });
            }
        }
        5 => record.fields.push(Field::new(generator.name("f"), ty)),
        _ => {}
    }
    record.fields.push(one);
    record.inner.push(inner);
}

/// Adds an integer that is divided into bit-fields.
fn bits(generator: &mut Generator, record: &mut Record) {
    let (ty, room) = generator.pick(&[
        ("u8", 8),
        ("u16", 16),
        ("u32", 32),
        ("u64", 64),
        ("i16", 16),
        ("i32", 32),
    ]);
    let mut bits: Vec<Bit> = Vec::new();
    let mut begin = 0;
    while begin < room {
        let left = room - begin;
        let own = generator.pick(&[("", room), ("", room), ("u8", 8), ("u16", 16), ("u32", 32)]);
        // The first one has the integer's own type and a name.
        let (own, unit) = match own {
            (_, unit) if begin == 0 || unit > room => ("", room),
            own => own,
        };
        let most = left.min(unit - begin % unit);
        let whole = !own.is_empty() && most == unit && generator.chance(40);
        let width = if whole {
            unit
        } else {
            generator.random.u32(1..=most)
        };
        if left < 8 && begin > 0 && generator.chance(30) {
            break;
        }
        let nameless = begin > 0 && own.is_empty() && generator.chance(20);
        bits.push(Bit {
            name: if nameless {
                "_".to_owned()
            } else {
                generator.name("b")
            },
            ty: (!own.is_empty()).then_some(own),
            width,
            whole,
        });
        begin += width;
    }
    let mut field = Field::new(generator.name("f"), Type::Scalar(ty));
    field.bits = bits;
    record.expects.insert("no_bit_field");
    record.fields.push(field);
}

/// Adds an array without a length.
pub(crate) fn add_flexible(generator: &mut Generator, record: &mut Record, style: Style) {
    let form = generator.pick(&[
        "flexible",
        "flexible(0)",
        "flexible(1)",
        "flexible(XEN_FLEX_ARRAY_DIM)",
    ]);
    let always = |field: &Field| field.when.is_none();
    if !record.fields.iter().any(always) {
        return;
    }
    let elements = u64::from(form == "flexible(1)");
    let element = innermost(generator, record, style, style.abis);
    let length = Length::new(elements.to_string(), elements);
    let mut field = Field::new(generator.name("f"), Type::Array(Box::new(element), length));
    field.flexible = Some(form);
    push(generator, record, field);
}
