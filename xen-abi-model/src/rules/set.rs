// SPDX-License-Identifier: MIT
//! Sets of rules.

use super::Rule;

/// Which rules are told about.
///
/// Definitions are always held against all rules. Less than all shows what a single rule does: that
/// nothing else finds what it finds, and that it needs no other to find it.
#[derive(Clone, Copy, Debug, Default)]
pub enum RuleSet {
    /// Every rule.
    #[default]
    All,
    /// Every rule but this one.
    Without(&'static Rule),
    /// This rule.
    Only(&'static Rule),
}

impl RuleSet {
    /// Whether `rule` is among them.
    pub fn contains(self, rule: &Rule) -> bool {
        match self {
            RuleSet::All => true,
            RuleSet::Without(other) => rule.id != other.id,
            RuleSet::Only(one) => rule.id == one.id,
        }
    }
}
