// SPDX-License-Identifier: MIT
//! Unions: something says which member is meant.

use std::collections::BTreeSet;

use xen_abi_layout::Kind;

use super::within::Reach;
use super::{Check, within};
use crate::item::{Field, Name, Record, Selector};
use crate::resolve::Place;
use crate::rules::UNION_TAG;

pub(super) fn check(check: &Check<'_>) {
    let arguments = within::arguments(check, Reach::Buffers);
    let mut tagged = BTreeSet::new();
    for place in check.abi.places() {
        let Some(record) = within::record_at(check, place) else {
            continue;
        };
        for field in &record.fields {
            let unions = unions(check, place, field);
            if !field.tags.is_empty() {
                tagged.extend(unions.iter().copied());
            }
            if !check.broken.contains(&place) {
                let of_field = OfField {
                    check,
                    record,
                    field,
                    unions: &unions,
                };
                of_field.check(arguments.contains(&place));
            }
        }
    }
    for place in check.sound_places() {
        if let Some(record) = within::record_at(check, place) {
            for member in &record.fields {
                selected_in_vain(check, record, member, tagged.contains(&place));
            }
        }
    }
}

/// The unions that the field's type may be.
fn unions(check: &Check<'_>, place: Place, field: &Field) -> Vec<Place> {
    let mut records = within::records(check, &field.ty, check.abi.at(place).0);
    records.retain(|place| {
        within::record_at(check, *place).is_some_and(|record| record.kind == Kind::Union)
    });
    records
}

/// A field, and the unions that it may be.
struct OfField<'c, 'a> {
    check: &'c Check<'a>,
    record: &'a Record,
    field: &'a Field,
    unions: &'c [Place],
}

impl OfField<'_, '_> {
    fn names(&self) -> String {
        format!("`{}` in `{}`", self.field.name.text, self.record.name.text)
    }

    /// Checks the field, of a hypercall's argument or of something else.
    fn check(&self, is_argument: bool) {
        let tags = &self.field.tags;
        self.reason();
        if self.unions.is_empty() {
            if let Some(tag) = tags.first() {
                let text = format!(
                    "{} is not a union, so nothing needs telling apart",
                    self.names()
                );
                self.check
                    .error_with_help(&UNION_TAG, tag.span, text, "remove `tag`");
            }
        } else if tags.is_empty() {
            let has_choice =
                |place: &Place| within::record_at(self.check, *place).is_some_and(has_choice);
            if is_argument && self.field.unselected.is_none() && self.unions.iter().any(has_choice)
            {
                let text = format!(
                    "{} is a union, and nothing tells its members apart",
                    self.names()
                );
                self.check.error(&UNION_TAG, self.field.name.span, text);
            }
        } else {
            for union in self.unions {
                if let Some(union) = within::record_at(self.check, *union) {
                    self.members(union);
                }
            }
        }
    }

    /// A reason why nothing selects is one, and not there beside what does.
    fn reason(&self) {
        let Some(unselected) = &self.field.unselected else {
            return;
        };
        let said = |text: String, help: &str| {
            self.check
                .error_with_help(&UNION_TAG, unselected.span, text, help);
        };
        let names = self.names();
        if unselected.reason.trim().is_empty() {
            let text = format!("why does nothing select {names}?");
            said(text, "write a reason, or what selects it");
        } else if self.record.kind != Kind::Union && self.unions.is_empty() {
            said(
                format!("{names} is not a union, nor in one"),
                "remove `unselected`",
            );
        } else if !self.field.tags.is_empty() || !self.field.selected_by.is_empty() {
            let text = format!("{names} says what selects, and why nothing does");
            said(text, "keep one of them");
        }
    }

    /// Every member says for which values of the tags it is meant.
    fn members(&self, union: &Record) {
        for member in union.fields.iter().filter(|member| !member.reserved) {
            if member.selected_by.is_empty() && member.unselected.is_none() {
                let tags = list(&self.field.tags);
                let (name, union) = (&member.name.text, &union.name.text);
                let text =
                    format!("`{name}` in `{union}` does not say for which {tags} it is meant");
                let help = "write `#[abi(selected_by(VALUE))]`, or `unselected = \"why\"`";
                self.check
                    .error_with_help(&UNION_TAG, member.name.span, text, help);
            }
            for selector in &member.selected_by {
                self.selector(selector);
            }
        }
    }

    fn selector(&self, selector: &Selector) {
        let tags = &self.field.tags;
        let value = &selector.value;
        match &selector.tag {
            Some(tag) if tags.iter().any(|known| known.text == tag.text) => {}
            Some(tag) => {
                let text = format!(
                    "`{}` is not what tells the members of {} apart",
                    tag.text,
                    self.names()
                );
                let help = format!("name {}", list(tags));
                self.check.error_with_help(&UNION_TAG, tag.span, text, help);
            }
            None if tags.len() > 1 => {
                let text = format!("of what is `{}` the value: of {}?", value.text, list(tags));
                let help = format!("write `{} = {}`", tags[0].text, value.text);
                self.check
                    .error_with_help(&UNION_TAG, value.span, text, help);
            }
            None => {}
        }
    }
}

/// Whether there is more than one member that could be meant.
fn has_choice(union: &Record) -> bool {
    union
        .fields
        .iter()
        .filter(|member| !member.reserved)
        .count()
        > 1
}

/// Members are selected in unions whose field says by what.
fn selected_in_vain(check: &Check<'_>, record: &Record, member: &Field, is_tagged: bool) {
    let Some(first) = member.selected_by.first() else {
        return;
    };
    if is_tagged {
        return;
    }
    let (name, record_name) = (&member.name.text, &record.name.text);
    let (text, help) = if record.kind == Kind::Union {
        let text = format!(
            "no field says what `{}` selects `{name}` in `{record_name}` by",
            first.value.text
        );
        (
            text,
            "write `tag(field)` on the field that has the union's type",
        )
    } else {
        let text = format!("`{name}` in `{record_name}` is not the member of a union");
        (text, "remove `selected_by`")
    };
    check.error_with_help(&UNION_TAG, first.value.span, text, help);
}

/// `` `kind` or `cmd` ``
fn list(names: &[Name]) -> String {
    let names: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", name.text))
        .collect();
    names.join(" or ")
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{NOTHING, found_in};

    /// What is said of the unions in an operation, whose union's field and members these are.
    fn operation(field: &str, members: &str) -> Vec<String> {
        with("op(__HYPERVISOR_op)", field, members)
    }

    fn with(args: &str, field: &str, members: &str) -> Vec<String> {
        let mut found = found_in(&format!(
            "/// N.
            #[xen_abi(open_enum(u32), expect(name_is_c, reason = \"Xen's\"))] pub enum Calls {{ /// A.
                __HYPERVISOR_op = 1 }}
            /// Commands.
            #[xen_abi(open_enum(u32))] pub enum Cmd {{ /// A.
                CMD_a = 1, /// B.
                CMD_b = 2 }}
            /// A.
            #[xen_abi({args})] pub struct a {{ /// C.
                #[abi(input)] pub cmd: u32, /// K.
                #[abi(input)] pub kind: u32, /// U.
                #[abi(input, {field})] pub u: [a__u; 2] }}
            #[xen_abi(inline)] pub union a__u {{
                {members} }}"
        ));
        found.retain(|text| text.starts_with("[union_tag]"));
        found
    }

    const TWO: &str = "/// A.
        #[abi(input, selected_by(CMD_a))] pub a: u32, /// B.
        #[abi(input, selected_by(CMD_b, not(CMD_a)))] pub b: u32";
    const SILENT: &str = "/// A.
        #[abi(input)] pub a: u32, /// B.
        #[abi(input)] pub b: u32";

    #[test]
    fn a_tag_tells_members_apart() {
        assert_eq!(operation("tag(cmd)", TWO), NOTHING);
        assert_eq!(operation("unselected = \"two views\"", SILENT), NOTHING);
        assert_eq!(with("", "", SILENT), NOTHING);
        assert_eq!(
            operation("", SILENT),
            ["[union_tag] `u` in `a` is a union, and nothing tells its members apart"]
        );
        assert_eq!(
            operation("tag(cmd)", SILENT),
            [
                "[union_tag] `a` in `a__u` does not say for which `cmd` it is meant",
                "[union_tag] `b` in `a__u` does not say for which `cmd` it is meant"
            ]
        );
        assert_eq!(
            with("", "tag(cmd)", SILENT).len(),
            2,
            "what is said is said of all members"
        );
    }

    #[test]
    fn where_there_is_no_choice_nothing_tells() {
        let one = "#[abi(reserved)] pad: u32, /// A.
            #[abi(input)] pub a: u32";
        assert_eq!(operation("", one), NOTHING);
        let rest = format!(
            "{TWO}, /// C.
            #[abi(input, unselected = \"for all others\")] pub c: u32"
        );
        assert_eq!(operation("tag(cmd)", &rest), NOTHING);
    }

    #[test]
    fn several_tags_are_named() {
        let members = "/// A.
            #[abi(input, selected_by(cmd = CMD_a, kind = CMD_a))] pub a: u32, /// B.
            #[abi(input, selected_by(kind = not(CMD_b)))] pub b: u32";
        assert_eq!(operation("tag(cmd, kind)", members), NOTHING);
        assert_eq!(
            operation("tag(cmd)", members),
            [
                "[union_tag] `kind` is not what tells the members of `u` in `a` apart",
                "[union_tag] `kind` is not what tells the members of `u` in `a` apart"
            ]
        );
        assert_eq!(
            operation("tag(cmd, kind)", TWO)[0],
            "[union_tag] of what is `CMD_a` the value: of `cmd` or `kind`?"
        );
    }

    #[test]
    fn nothing_is_said_in_vain() {
        assert_eq!(
            operation("", TWO)[1..],
            [
                "[union_tag] no field says what `CMD_a` selects `a` in `a__u` by",
                "[union_tag] no field says what `CMD_b` selects `b` in `a__u` by"
            ]
        );
        assert_eq!(
            operation("unselected = \" \"", SILENT),
            ["[union_tag] why does nothing select `u` in `a`?"]
        );
        assert_eq!(
            operation("tag(cmd), unselected = \"why\"", TWO),
            ["[union_tag] `u` in `a` says what selects, and why nothing does"]
        );
        let found = found_in(
            "/// A.
            #[xen_abi(open_enum(u32))] pub enum Cmd { /// A.
                CMD_a = 1 }
            /// A.
            #[xen_abi] pub struct a { /// A.
                #[abi(tag(b))] pub a: u32, /// B.
                #[abi(selected_by(CMD_a))] pub b: u32, /// C.
                #[abi(unselected = \"why\")] pub c: u32 }",
        );
        assert_eq!(
            found,
            [
                "[union_tag] `a` in `a` is not a union, so nothing needs telling apart",
                "[union_tag] `c` in `a` is not a union, nor in one",
                "[union_tag] `b` in `a` is not the member of a union"
            ]
        );
    }
}
