// SPDX-License-Identifier: MIT
//! What becomes of an item when its condition changes.

use xen_abi_layout::AbiSet;

use crate::cond::Cond;
use crate::facts::parsed;
use crate::worlds::common_abis;

/// Where somebody has lost sight of something, and where somebody has gained it.
pub(super) struct Sight {
    pub(super) lost: AbiSet,
    pub(super) gained: AbiSet,
}

/// What a change of condition comes to.
pub(super) fn sight(then: &str, now: &str) -> Sight {
    let (then, now) = (parsed(then), parsed(now));
    Sight {
        lost: common_abis(&[&then, &Cond::Not(Box::new(now.clone()))]),
        gained: common_abis(&[&now, &Cond::Not(Box::new(then))]),
    }
}

/// Whether none but the hypervisor sees what stands under this condition.
pub(super) fn is_internal(when: &str) -> bool {
    // Most conditions do not mention it.
    when.contains("hypervisor")
        && common_abis(&[&parsed(when), &Cond::Not(Box::new(Cond::Hypervisor))]).is_empty()
}

/// A condition in words.
pub(super) fn words(when: &str) -> &str {
    if when.is_empty() { "always" } else { when }
}
