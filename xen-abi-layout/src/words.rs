// SPDX-License-Identifier: MIT
//! What is said about a violation: by the compiler and by the header generator alike.

use crate::check::{Violation, all_equal};
use crate::{Abi, AbiSet, Checked, ConstRule, Message, Place, Record};

impl Violation {
    /// What is wrong, with names and numbers.
    pub const fn text(&self, record: &Record<'_>) -> Message {
        let text = Message::new();
        match (self.rule, self.place) {
            (ConstRule::ImplicitPadding, Place::Field(field)) => {
                bytes_by_abi(text, self.numbers, self.abis, " of padding")
                    .text(" before ")
                    .code(record.fields[field].name)
                    .text(" in ")
                    .code(record.name)
            }
            (ConstRule::TailPadding, _) => {
                bytes_by_abi(text, self.numbers, self.abis, " of padding")
                    .text(" at the end of ")
                    .code(record.name)
            }
            (ConstRule::SameLayout, Place::Field(field)) => {
                let text = text
                    .code(record.name)
                    .text(" is laid out differently from ABI to ABI: ")
                    .code(record.fields[field].name);
                if all_equal(self.numbers, self.abis) {
                    by_abi(text.text(" is "), self.others, self.abis, " byte", " bytes")
                } else {
                    by_abi(text.text(" is at offset "), self.numbers, self.abis, "", "")
                }
            }
            (ConstRule::SameLayout, _) => {
                let text = text.code(record.name).text(" is ");
                by_abi(text, self.numbers, self.abis, " byte", " bytes")
            }
            (ConstRule::WideAlignment, Place::Field(field)) => text
                .code(record.fields[field].name)
                .text(" in ")
                .code(record.name)
                .text(" is a 64-bit integer that x86_32 aligns to 4 bytes, other ABIs to 8"),
            (ConstRule::DeclaredSize, _) => {
                let text = text.code(record.name).text(" is ");
                let text = by_abi(text, self.numbers, self.abis, " byte", " bytes");
                by_abi(
                    text.text("; declared "),
                    self.others,
                    self.abis,
                    " byte",
                    " bytes",
                )
            }
            (ConstRule::RecordSize, _) => text
                .code(record.name)
                .text(" is larger than ")
                .byte_count(Record::LARGEST)
                .text(" on ")
                .abis(self.abis),
            (ConstRule::UnusedExpect, Place::Expect(rule)) => text
                .code(record.name)
                .text(" does not break the rule ")
                .code(rule.id())
                .text(" that it is expected to break"),
            (rule, _) => text
                .code(record.name)
                .text(" breaks the rule ")
                .code(rule.id()),
        }
    }

    /// What to write instead.
    pub const fn help(&self, record: &Record<'_>) -> Message {
        let text = Message::new();
        match (self.rule, self.place) {
            (ConstRule::ImplicitPadding, Place::Field(field)) => {
                let before = record.fields[field].name;
                if all_equal(self.numbers, record.abis) {
                    reserved_field(text, record, first(self.numbers, self.abis))
                        .text(" before ")
                        .code(before)
                } else {
                    text.text("give ")
                        .code(before)
                        .text(" a type that every ABI aligns alike, and spell the padding out")
                }
            }
            (ConstRule::TailPadding, _) => {
                if all_equal(self.numbers, record.abis) {
                    reserved_field(text, record, first(self.numbers, self.abis)).text(" at the end")
                } else {
                    text.text("use types that every ABI aligns alike, and spell the padding out")
                }
            }
            (ConstRule::SameLayout, _) => text.text(
                "use types of one width: `uint64_aligned_t` for addresses, frames and sizes, \
                 `GuestHandle64<T>` for buffers",
            ),
            (ConstRule::WideAlignment, _) => {
                text.text("write `uint64_aligned_t` (or `int64_aligned_t`)")
            }
            (ConstRule::DeclaredSize, _) => {
                text.text("mend the fields, or state the size that is meant")
            }
            (ConstRule::RecordSize, _) => text.text("check the array lengths"),
            (ConstRule::UnusedExpect, Place::Expect(rule)) => {
                text.text("remove `expect(").text(rule.id()).text(")`")
            }
            (_, _) => text,
        }
    }
}

impl Checked<'_> {
    /// All violations, one after another, each with its help.
    pub const fn report(&self) -> Message {
        let mut message = Message::new();
        let mut index = 0;
        while let Some(violation) = self.violation(index) {
            if index > 0 {
                message = message.text("\n");
            }
            message = message
                .text("[")
                .text(violation.rule.id())
                .text("] ")
                .text(violation.text(&self.record).as_str())
                .text("\n  help: ")
                .text(violation.help(&self.record).as_str());
            index += 1;
        }
        message
    }
}

/// ``add `#[abi(reserved)] _pad0: [u8; 3],` ``, with a name that is not taken.
const fn reserved_field(text: Message, record: &Record<'_>, bytes: u64) -> Message {
    let mut number = 0;
    while is_taken(record, number) {
        number += 1;
    }
    text.text("add `#[abi(reserved)] _pad")
        .number(number)
        .text(": [u8; ")
        .number(bytes)
        .text("],`")
}

const fn is_taken(record: &Record<'_>, number: u64) -> bool {
    let name = Message::new().text("_pad").number(number);
    let mut field = 0;
    while field < record.fields.len() {
        if same_text(name.as_str(), record.fields[field].name) {
            return true;
        }
        field += 1;
    }
    false
}

const fn same_text(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

const fn first(numbers: [u64; Abi::COUNT], abis: AbiSet) -> u64 {
    let mut column = 0;
    while column < Abi::COUNT {
        if abis.has_column(column) {
            return numbers[column];
        }
        column += 1;
    }
    0
}

/// `4 bytes of padding on x86_64 and arm64`, grouped by number.
const fn bytes_by_abi(
    mut text: Message,
    numbers: [u64; Abi::COUNT],
    abis: AbiSet,
    noun: &str,
) -> Message {
    let mut left = abis;
    while let Some((number, set)) = next_group(numbers, left) {
        if left.bits() != abis.bits() {
            text = text.text("; ");
        }
        text = text.byte_count(number).text(noun).text(" on ").abis(set);
        left = left.and(set.complement());
    }
    text
}

/// `4 bytes on x86_32 and arm32, 8 bytes on x86_64`, grouped by number.
const fn by_abi(
    mut text: Message,
    numbers: [u64; Abi::COUNT],
    abis: AbiSet,
    one: &str,
    many: &str,
) -> Message {
    let mut left = abis;
    while let Some((number, set)) = next_group(numbers, left) {
        if left.bits() != abis.bits() {
            text = text.text("; ");
        }
        let noun = if number == 1 { one } else { many };
        text = text.number(number).text(noun).text(" on ").abis(set);
        left = left.and(set.complement());
    }
    text
}

/// The number of the first member of `abis`, and all members that share it.
const fn next_group(numbers: [u64; Abi::COUNT], abis: AbiSet) -> Option<(u64, AbiSet)> {
    if abis.is_empty() {
        return None;
    }
    let number = first(numbers, abis);
    let mut set = AbiSet::NONE;
    let mut column = 0;
    while column < Abi::COUNT {
        if abis.has_column(column) && numbers[column] == number {
            set = set.or(AbiSet::of(Abi::ALL[column]));
        }
        column += 1;
    }
    Some((number, set))
}
