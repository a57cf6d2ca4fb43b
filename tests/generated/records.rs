// SPDX-License-Identifier: MIT
//! The list of all records that some Rust program sees, and of their public fields.

use xen_abi_layout::{AbiSet, Kind};
use xen_abi_model::item::{ItemKind, Record, TemplateOf};
use xen_abi_model::resolve::Abi;

use super::code::{cfg, head};
use super::rust::{ident, path};

/// What lines are filled up to.
const WIDTH: usize = 100;

/// The public fields of a ring that `ring_types!` makes.
const RING: &str = "req_prod, req_event, rsp_prod, rsp_event, pvt, ring,";

/// The public fields of an interface that `flex_ring!` makes.
const FLEX_INTERFACE: &str = "in_cons, in_prod, out_cons, out_prod, ring_order, r#ref,";

/// The text of `layout/generated.rs`.
pub(crate) fn text(abi: &Abi) -> String {
    let mut text = head("Every record that Rust programs see, and its public fields.");
    text.push_str("super::measure::records! {\n");
    for place in abi.places() {
        let (header, item) = abi.at(place);
        let abis = abi.abis(place);
        if abis.is_empty() {
            continue;
        }
        let (kind, name, fields) = match &item.kind {
            ItemKind::Record(record) => {
                let kind = match record.kind {
                    Kind::Struct => "struct",
                    Kind::Union => "union",
                };
                (kind, record.name.text.clone(), fields(record, abis))
            }
            ItemKind::Template(template) => match template.of {
                TemplateOf::Ring { .. } => {
                    let name = format!("{}_sring", template.name.text);
                    ("struct", name, vec![RING.to_owned()])
                }
                TemplateOf::FlexRingAndInterface => {
                    let name = format!("{}_data_intf", template.name.text);
                    ("struct", name, vec![FLEX_INTERFACE.to_owned()])
                }
                TemplateOf::FlexRing | TemplateOf::HvmSave { .. } => continue,
            },
            _ => continue,
        };
        let cfg = cfg(abis, AbiSet::ALL);
        if !cfg.is_empty() {
            text.push_str(&format!("    {cfg}\n"));
        }
        let path = path(&header.module, &name);
        text.push_str(&format!("    {kind} {:?} {path} {{\n", header.file));
        for line in fields {
            text.push_str(&format!("        {line}\n"));
        }
        text.push_str("    }\n");
    }
    text.push_str("}\n");
    text
}

/// The public fields of a record that exists on `abis`, in lines.
fn fields(record: &Record, abis: AbiSet) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for field in record.fields.iter().filter(|field| field.public) {
        let on = field.when.rust_abis().and(abis);
        if on.is_empty() {
            continue;
        }
        let cfg = cfg(on, abis);
        let name = ident(&field.name.text);
        let word = match cfg.is_empty() {
            true => format!("{name},"),
            false => format!("{cfg} {name},"),
        };
        match lines.last_mut() {
            Some(line) if line.len() + 1 + word.len() + 8 <= WIDTH => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines
}
