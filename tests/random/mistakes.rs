// SPDX-License-Identifier: MIT
//! Definitions that break one rule: legal ones, with one mistake in them.

#[path = "mistakes/fields.rs"]
mod fields;
#[path = "mistakes/items.rs"]
mod items;
#[path = "mistakes/scaffolds.rs"]
mod scaffolds;

use crate::definition::{Header, Item, Record};
use crate::generate::Generator;
use crate::write;

/// A text, and the rule that it breaks.
pub(crate) struct Mistake {
    pub(crate) rule: &'static str,
    pub(crate) text: String,
    /// How many definitions there are in it.
    pub(crate) definitions: usize,
}

/// What makes a mistake, where there is room for it: the rule that is broken, and the text.
type Make = fn(&mut Generator, &mut Header) -> Option<(&'static str, String)>;

const MISTAKES: &[Make] = &[
    // These are about several rules.
    fields::no_longer_expected,
    fields::no_longer_expected,
    fields::no_longer_expected,
    fields::expected_in_vain,
    fields::wrong_size,
    fields::too_large,
    fields::wrong_type,
    fields::wrong_type,
    fields::wrong_type,
    fields::unexpected_type,
    fields::not_documented,
    fields::under_a_cfg,
    fields::misspelt,
    fields::padding_that_all_can_write,
    fields::a_name_that_is_taken,
    fields::an_array_without_a_length,
    fields::an_unknown_type,
    fields::itself,
    fields::a_handle_to_nobody_knows_how_much,
    fields::expected_without_a_reason,
    items::an_enum_of_no_kind,
    items::a_flag_of_two_bits,
    items::flags_that_overlap,
    items::a_value_twice,
    items::a_value_that_does_not_fit,
    items::a_constant_that_does_not_fit,
    items::a_name_twice,
    items::used_before_it_is_defined,
    items::not_included,
    items::an_inner_record_without_an_outer,
    items::constants_in_a_circle,
    items::another_c_type,
    items::hidden_in_c,
    scaffolds::an_operation,
    scaffolds::a_family,
];

/// Makes up definitions with a mistake in them.
pub(crate) fn mistake(seed: u64) -> Mistake {
    let mut generator = Generator::new(seed, "m");
    loop {
        let definitions = generator.random.usize(3..12);
        let mut headers = generator.headers(definitions);
        let mut header = headers.remove(0);
        let group = generator.group();
        header.items.insert(0, Item::Group(group));
        // No other record contains the last one.
        header.items.push(Item::Record(generator.top()));
        let definitions = header.items.iter().map(Item::definitions).sum();
        let make = generator.pick(MISTAKES);
        if let Some((rule, text)) = make(&mut generator, &mut header) {
            return Mistake {
                rule,
                text,
                definitions,
            };
        }
    }
}

/// A header, and more behind it.
fn with(header: &Header, more: &str) -> String {
    write::header(header) + more
}

/// The record that no other one contains.
fn last(header: &mut Header) -> &mut Record {
    match header.items.last_mut() {
        Some(Item::Record(record)) => record,
        _ => unreachable!("the last item is a record"),
    }
}

/// Some record of which this is so, within others or not.
fn some<'h>(
    generator: &mut Generator,
    header: &'h mut Header,
    wanted: &dyn Fn(&Record) -> bool,
) -> Option<&'h mut Record> {
    let mut fitting = 0;
    let records = header.items.iter().filter_map(|item| match item {
        Item::Record(record) => Some(record),
        _ => None,
    });
    for record in records {
        record.each(&mut |record| fitting += usize::from(wanted(record)));
    }
    let mut left = generator.random.usize(..fitting.max(1));
    header.items.iter_mut().find_map(|item| match item {
        Item::Record(record) => within(record, wanted, &mut left),
        _ => None,
    })
}

fn within<'r>(
    record: &'r mut Record,
    wanted: &dyn Fn(&Record) -> bool,
    left: &mut usize,
) -> Option<&'r mut Record> {
    if wanted(record) {
        if *left == 0 {
            return Some(record);
        }
        *left -= 1;
    }
    let mut inner = record.inner.iter_mut();
    inner.find_map(|inner| within(inner, wanted, left))
}
