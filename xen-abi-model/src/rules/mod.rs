// SPDX-License-Identifier: MIT
//! The rules.
//!
//! One table. A violation is reported by naming its rule, and in no other way; the reference page,
//! `c-export explain` and the tests are made from the table.

mod set;
mod table;

pub use set::RuleSet;
pub use table::*;

use xen_abi_layout::ConstRule;

/// What a rule has to know to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleKind {
    /// One item's tokens: decided by the macro, and by the header generator too.
    Syntax,
    /// Sizes: decided by the compiler in constants that the macro writes, and by the generator.
    Const,
    /// Values: decided by the macro where the item's own tokens tell them, and by the generator.
    Value,
    /// All definitions: decided by the header generator.
    Whole,
}

impl RuleKind {
    /// The kind in a word.
    pub fn name(self) -> &'static str {
        match self {
            RuleKind::Syntax => "syntax",
            RuleKind::Const => "const",
            RuleKind::Value => "value",
            RuleKind::Whole => "whole",
        }
    }
}

/// A rule of the ABI.
#[derive(Debug)]
pub struct Rule {
    /// Its id, as in an `expect`.
    pub id: &'static str,
    /// What it has to know.
    pub kind: RuleKind,
    /// Whether an item may `expect` to break it.
    pub expectable: bool,
    /// What it demands, in one sentence.
    pub summary: &'static str,
    /// What goes wrong otherwise.
    pub why: &'static str,
    /// What to write instead.
    pub help: &'static str,
    /// A definition that breaks it.
    pub before: &'static str,
    /// The same, mended.
    pub after: &'static str,
}

impl Rule {
    /// The rule with this id.
    pub fn named(id: &str) -> Option<&'static Rule> {
        RULES.iter().copied().find(|rule| rule.id == id)
    }

    /// The table's entry for a rule of the layout engine.
    pub fn of(rule: ConstRule) -> &'static Rule {
        match rule {
            ConstRule::ImplicitPadding => &IMPLICIT_PADDING,
            ConstRule::TailPadding => &TAIL_PADDING,
            ConstRule::SameLayout => &SAME_LAYOUT,
            ConstRule::WideAlignment => &WIDE_ALIGNMENT,
            ConstRule::DeclaredSize => &DECLARED_SIZE,
            ConstRule::RecordSize => &RECORD_SIZE,
            ConstRule::UnusedExpect => &UNUSED_EXPECT,
        }
    }
}
