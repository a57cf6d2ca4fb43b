// SPDX-License-Identifier: MIT
//! What this test itself says about its records.

use xen_abi_layout::Abi;

use crate::definition::{Header, Item, Placement, Record, Type};
use crate::facts::{Extent, Facts, Records};
use crate::reckon::{self, reckon};

/// All records with names in C that exist on this architecture.
pub(crate) fn records(headers: &[Header], on: Abi) -> Records {
    let mut records = Records::new();
    for item in headers.iter().flat_map(|header| &header.items) {
        let Item::Record(top) = item else { continue };
        if !top.abis().contains(on) {
            continue;
        }
        top.each(&mut |record| {
            if record.placement != Placement::Inline {
                records.insert(record.name.clone(), facts(record, on));
            }
        });
    }
    records
}

fn facts(record: &Record, on: Abi) -> Facts {
    let extent = reckon(record).extents[on.column()];
    let mut facts = Facts {
        size: extent.size,
        align: extent.align,
        ..Facts::default()
    };
    fields(record, on, "", 0, &mut facts);
    facts
}

fn fields(record: &Record, on: Abi, path: &str, begin: u64, facts: &mut Facts) {
    let reckoned = reckon(record);
    for (field, offsets) in record.fields.iter().zip(reckoned.offsets) {
        if !field.abis().contains(on) {
            continue;
        }
        let mut begin = begin + 8 * offsets[on.column()];
        if !field.bits.is_empty() {
            for bit in &field.bits {
                let width = u64::from(bit.width);
                let extent = Extent {
                    begin,
                    width: Some(width),
                };
                if bit.name != "_" {
                    facts.fields.insert(format!("{path}{}", bit.name), extent);
                }
                begin += width;
            }
            continue;
        }
        let bits = 8 * reckon::sizes(field)[on.column()];
        let open = ["flexible", "flexible(XEN_FLEX_ARRAY_DIM)"];
        let is_open = field.flexible.is_some_and(|form| open.contains(&form));
        let path = match field.nameless {
            true => path.to_owned(),
            false => {
                let path = format!("{path}{}", field.name);
                let width = (!is_open).then_some(bits);
                facts.fields.insert(path.clone(), Extent { begin, width });
                path + "."
            }
        };
        if let Type::Named(named) = field.ty.elements().0
            && named.inline
        {
            let inner = record.inner.iter().find(|inner| inner.name == named.name);
            let inner = inner.expect("it is written where the field is declared");
            fields(inner, on, &path, begin, facts);
        }
    }
}
