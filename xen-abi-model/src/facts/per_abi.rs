// SPDX-License-Identifier: MIT
//! What may differ between architectures, and mostly does not.

use xen_abi_layout::{Abi, AbiSet};

/// A value for each of some architectures; those that agree share one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerAbi<T> {
    values: Vec<(AbiSet, T)>,
}

impl<T> Default for PerAbi<T> {
    fn default() -> Self {
        PerAbi { values: Vec::new() }
    }
}

impl<T: PartialEq> PerAbi<T> {
    /// The same on all of these architectures.
    pub fn same(abis: AbiSet, value: T) -> PerAbi<T> {
        let mut all = PerAbi::default();
        if !abis.is_empty() {
            all.values.push((abis, value));
        }
        all
    }

    /// What `of` says for each of these architectures, if it says anything.
    pub fn each(abis: AbiSet, of: impl Fn(Abi) -> Option<T>) -> PerAbi<T> {
        let mut all = PerAbi::default();
        for abi in abis.iter() {
            if let Some(value) = of(abi) {
                all.set(AbiSet::of(abi), value);
            }
        }
        all
    }

    /// Adds a value on architectures that have none yet.
    pub fn set(&mut self, abis: AbiSet, value: T) {
        match self.values.iter_mut().find(|(_, known)| *known == value) {
            Some((on, _)) => *on = on.or(abis),
            None => self.values.push((abis, value)),
        }
        self.values
            .sort_by_key(|(abis, _)| abis.bits().trailing_zeros());
    }

    /// The value on `abi`.
    pub fn get(&self, abi: Abi) -> Option<&T> {
        self.values
            .iter()
            .find(|(abis, _)| abis.contains(abi))
            .map(|(_, value)| value)
    }

    /// The one value, if there is one only.
    pub fn only(&self) -> Option<&T> {
        match self.values.as_slice() {
            [(_, value)] => Some(value),
            _ => None,
        }
    }

    /// The values, each with its architectures; in the order of the first of them.
    pub fn iter(&self) -> impl Iterator<Item = (AbiSet, &T)> {
        self.values.iter().map(|(abis, value)| (*abis, value))
    }

    /// The architectures that have a value.
    pub fn abis(&self) -> AbiSet {
        let all = self.values.iter().map(|(abis, _)| *abis);
        all.fold(AbiSet::NONE, AbiSet::or)
    }

    /// The architectures on which both have a value, and not the same.
    pub fn differ(&self, other: &PerAbi<T>) -> AbiSet {
        let differs = |abi: &Abi| match (self.get(*abi), other.get(*abi)) {
            (Some(one), Some(other)) => one != other,
            _ => false,
        };
        let found = Abi::ALL.into_iter().filter(differs);
        found.fold(AbiSet::NONE, |set, abi| set.or(AbiSet::of(abi)))
    }

    /// The same with another value for each.
    pub fn map<U: PartialEq>(&self, to: impl Fn(&T) -> U) -> PerAbi<U> {
        let mut all = PerAbi::default();
        for (abis, value) in &self.values {
            all.set(*abis, to(value));
        }
        all
    }
}
