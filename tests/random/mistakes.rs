//! One mistake each, in a definition that is otherwise without any.

use super::clean::{self, Clean};
use super::definition::{Field, Item, Record};
use super::prng::Prng;

/// A rule, and what makes a definition break it, and only it.
pub(crate) struct Mistake {
    pub(crate) rule: &'static str,
    pub(crate) make: fn(&mut Prng) -> Vec<Item>,
    /// Whether the compiler alone can tell.
    pub(crate) compiler: bool,
}

const fn told(rule: &'static str, make: fn(&mut Prng) -> Vec<Item>) -> Mistake {
    Mistake {
        rule,
        make,
        compiler: true,
    }
}

const fn by_c_export(rule: &'static str, make: fn(&mut Prng) -> Vec<Item>) -> Mistake {
    Mistake {
        compiler: false,
        ..told(rule, make)
    }
}

/// All of them.
pub(crate) const MISTAKES: &[Mistake] = &[
    told("language", misspelt),
    told("language", bits_that_lie_elsewhere),
    told("known_cfg", |random| {
        changed(random, |_, field| {
            field.attributes.push("#[cfg(unix)]".to_owned());
        })
    }),
    by_c_export("known_cfg", |random| {
        let mut record = any(random).record;
        record.attributes.push("#[cfg(unix)]".to_owned());
        vec![Item::Record(record)]
    }),
    told("documented", undocumented),
    told("fixed_width", |random| {
        typed(random, &["usize", "isize", "u128", "i128", "f32", "f64"])
    }),
    told("no_native_int", |random| {
        typed(
            random,
            &[
                "c_char",
                "c_short",
                "c_int",
                "c_uint",
                "c_long",
                "c_ulong",
                "[c_int; 2]",
            ],
        )
    }),
    told("no_pointer", |random| {
        typed(random, &["*mut u8", "*const c_void", "[*mut u32; 3]"])
    }),
    told("no_reference", |random| {
        typed(
            random,
            &[
                "&'static u8",
                "&'static [u8]",
                "(u8, u8)",
                "Option<u8>",
                "fn()",
            ],
        )
    }),
    told("no_bool_char_enum", |random| {
        typed(random, &["bool", "char", "[bool; 4]"])
    }),
    told("reserved_field", |random| {
        changed(random, |random, field| {
            field.name = (*random.pick(&["_pad77", "reserved", "unused0", "rsvd"])).to_owned();
        })
    }),
    told("reserved_field", |random| {
        changed(random, |_, field| {
            field.abi.push("reserved".to_owned());
        })
    }),
    told("flexible_array", flexible),
    by_c_export("flexible_array", alone),
    told("no_bit_field", |random| {
        changed(random, |_, field| {
            field.ty = "u8".to_owned();
            field
                .abi
                .push("bits(random_low = 3, _ = 1, random_high = 4)".to_owned());
        })
    }),
    told("implicit_padding", |random| {
        let inner = |record: &Record| {
            let last = record.fields.len() - 1;
            record.fields[..last].iter().position(|field| !field.public)
        };
        without_padding(random, inner)
    }),
    told("tail_padding", |random| without_padding(random, tail)),
    told("same_layout", different),
    told("wide_alignment", |random| {
        loop {
            let mut record = any(random).record;
            let wide = record
                .fields
                .iter_mut()
                .find(|field| field.ty.contains("int64_aligned_t"));
            if let Some(field) = wide {
                let unsigned = field.ty.replace("uint64_aligned_t", "u64");
                field.ty = unsigned.replace("int64_aligned_t", "i64");
                return vec![Item::Record(record)];
            }
        }
    }),
    told("declared_size", |random| {
        let Clean {
            mut record, size, ..
        } = any(random);
        let wrong = size + random.between(1, 9);
        record.args.push(match random.percent(50) {
            true => format!("size({wrong})"),
            false => format!("size(x86 = {size}, arm = {size}, riscv64 = {size}, ppc64 = {wrong})"),
        });
        vec![Item::Record(record)]
    }),
    told("record_size", |random| {
        let mut record = any(random).record;
        let rows = random.between(11, 14);
        record.fields.push(Field::new(
            "random_rows",
            format!("[[u8; 1 << 20]; 1 << {rows}]"),
        ));
        vec![Item::Record(record)]
    }),
    told("unused_expect", |random| {
        expecting(
            random,
            &[
                "no_native_int",
                "no_pointer",
                "reserved_field",
                "no_bit_field",
                "implicit_padding",
                "tail_padding",
                "same_layout",
                "wide_alignment",
            ],
        )
    }),
    by_c_export("unused_expect", |random| {
        expecting(random, &["header_order", "flag_one_bit"])
    }),
    by_c_export("expect_reason", |random| {
        let mut items = without_padding(random, tail);
        if let Some(Item::Record(record)) = items.first_mut() {
            record.args.push("expect(tail_padding)".to_owned());
        }
        items
    }),
    by_c_export("language", |random| {
        let mut record = any(random).record;
        record.attributes.push("#[derive(Debug)]".to_owned());
        vec![Item::Record(record)]
    }),
    by_c_export("c_type", |random| {
        let other = *random.pick(&["uint16_t", "uint64_t", "unsigned char", "short"]);
        let field = Field::new("random_last", "u32");
        ending(random, 4, field.with(format!("c_type = \"{other}\"")))
    }),
    by_c_export("unknown_name", |random| {
        let ty = *random.pick(&[
            "random_missing",
            "[u8; RANDOM_MISSING as usize]",
            "GuestHandle64<random_missing_t>",
            "[random_missing_t; 2]",
            "GuestHandle64<u16>",
        ]);
        ending(random, 8, Field::new("random_last", ty))
    }),
];

/// A clean record.
pub(crate) fn any(random: &mut Prng) -> Clean {
    clean::record(random, "random_wrong", 8, 1)
}

/// A clean record, one field of which is changed.
fn changed(random: &mut Prng, change: fn(&mut Prng, &mut Field)) -> Vec<Item> {
    let mut record = any(random).record;
    let mut fields: Vec<&mut Field> = record
        .fields
        .iter_mut()
        .filter(|field| field.public)
        .collect();
    let at = usize::try_from(random.below(fields.len() as u64)).expect("an index");
    change(random, fields[at]);
    vec![Item::Record(record)]
}

/// A clean record, with a field of so many bytes at its end.
fn ending(random: &mut Prng, bytes: u64, field: Field) -> Vec<Item> {
    let mut record = clean::record(random, "random_wrong", bytes, bytes).record;
    record.fields.push(field);
    vec![Item::Record(record)]
}

/// A clean record, one field of which gets one of these types.
fn typed(random: &mut Prng, types: &[&str]) -> Vec<Item> {
    let mut record = any(random).record;
    let public = |field: &&mut Field| field.public;
    let field = record.fields.iter_mut().find(public).expect("a field");
    field.ty = (*random.pick(types)).to_owned();
    vec![Item::Record(record)]
}

/// Only an array without a length, on some ABI.
fn alone(random: &mut Prng) -> Vec<Item> {
    let mut record = Record::new("random_wrong", Vec::new());
    if random.percent(50) {
        record
            .fields
            .push(Field::new("random_some", "u8").with("when(any(x86, arm64))"));
        record.expects.insert("same_layout".to_owned());
    }
    let form = *random.pick(&["flexible", "flexible(RANDOM_FLEXIBLE)"]);
    record
        .fields
        .push(Field::new("random_rest", "[u8; 0]").with(form));
    vec![Item::Record(record)]
}

fn expecting(random: &mut Prng, rules: &[&str]) -> Vec<Item> {
    let mut record = any(random).record;
    record.expects.insert((*random.pick(rules)).to_owned());
    vec![Item::Record(record)]
}

/// A clean record without one of its paddings.
fn without_padding(random: &mut Prng, which: fn(&Record) -> Option<usize>) -> Vec<Item> {
    loop {
        let mut record = any(random).record;
        if let Some(at) = which(&record) {
            record.fields.remove(at);
            return vec![Item::Record(record)];
        }
    }
}

fn tail(record: &Record) -> Option<usize> {
    let last = record.fields.len() - 1;
    (!record.fields[last].public).then_some(last)
}

fn misspelt(random: &mut Prng) -> Vec<Item> {
    let mut record = any(random).record;
    match random.below(5) {
        0 => record.args.push("typdef".to_owned()),
        1 => record.fields[0].abi.push("resreved".to_owned()),
        2 => record
            .args
            .push("expect(tail_paddin, reason = \"r\")".to_owned()),
        3 => record
            .args
            .push("expect(documented, reason = \"r\")".to_owned()),
        _ => record.fields[0].abi.push("when(sparc)".to_owned()),
    }
    vec![Item::Record(record)]
}

fn bits_that_lie_elsewhere(random: &mut Prng) -> Vec<Item> {
    let mut record = any(random).record;
    let (ty, bits) = *random.pick(&[
        ("u16", "bits(random_a = 9, random_b = 9)"),
        ("u32", "bits(random_a = 3, random_b = 5)"),
        (
            "u32",
            "bits(random_a: u8 = 5, random_b: u8 = 5, random_c = 22)",
        ),
        ("u8", "bits(random_a = 0, random_b = 8)"),
        ("uint64_aligned_t", "bits(random_a = 60, random_b = 4)"),
    ]);
    record.expects.insert("no_bit_field".to_owned());
    record
        .fields
        .insert(0, Field::new("random_bits", ty).with(bits));
    vec![Item::Record(record)]
}

fn undocumented(random: &mut Prng) -> Vec<Item> {
    match random.below(5) {
        0 => {
            let mut record = any(random).record;
            record.documented = false;
            vec![Item::Record(record)]
        }
        1 => vec![Item::Text(
            "#[xen_abi]\npub const RANDOM_WRONG: u32 = 1;".to_owned(),
        )],
        2 => vec![Item::Text(
            "#[xen_abi]\npub type random_wrong_t = u32;".to_owned(),
        )],
        3 => {
            let text = "/// A.\n#[xen_abi(open_enum(u32))]\npub enum RandomWrong {\n    /// A.\n    \
                        RANDOM_A = 1,\n    RANDOM_B = 2,\n}";
            vec![Item::Text(text.to_owned())]
        }
        _ => changed(random, |_, field| field.documented = false),
    }
}

fn flexible(random: &mut Prng) -> Vec<Item> {
    let mut record = any(random).record;
    match random.below(4) {
        0 => {
            let field = Field::new("random_rest", "[u8; 0]").with("flexible");
            record.fields.insert(0, field);
        }
        1 => record.fields.push(Field::new("random_rest", "[u8; 0]")),
        2 => record
            .fields
            .push(Field::new("random_rest", "u32").with("flexible")),
        _ => {
            record.union = true;
            record
                .fields
                .push(Field::new("random_rest", "[u8; 0]").with("flexible"));
        }
    }
    vec![Item::Record(record)]
}

/// Laid out differently from ABI to ABI, yet nowhere with a hole.
fn different(random: &mut Prng) -> Vec<Item> {
    let record = if random.percent(50) {
        let mut record = clean::record(random, "random_wrong", 4, 8).record;
        let ty = *random.pick(&["xen_pfn_t", "xen_ulong_t", "GuestHandle<uint8>"]);
        record.fields.push(Field::new("random_word", ty));
        record
    } else {
        let Clean {
            mut record, align, ..
        } = any(random);
        let when = *random.pick(&["x86", "not(x86_32)", "arm64", "any(riscv64, ppc64)"]);
        let field = Field::new("random_some", format!("[u8; {align}]"));
        record.fields.push(field.with(format!("when({when})")));
        record
    };
    vec![Item::Record(record)]
}
