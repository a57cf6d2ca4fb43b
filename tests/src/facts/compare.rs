// SPDX-License-Identifier: MIT
//! Whether a header means what the reference says, and where it does not.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{
    describe::{differences, quoted, spans},
    model::{Facts, HeaderFacts, Item, Key, Kind},
    tree::Scope,
    view::{Architecture, Role, View, shorten, views_of},
};

/// One way in which a header is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The guard against being read twice is another one.
    Guard {
        /// What it should be.
        want: Option<String>,
        /// What it is.
        have: Option<String>,
    },
    /// It does not compile, and should.
    DoesNotCompile {
        /// Where, as a short list.
        views: String,
        /// The first error in the first of these views.
        message: String,
    },
    /// It compiles, and should not.
    Compiles {
        /// Where, as a short list.
        views: String,
    },
    /// An item is not there.
    Missing(Key),
    /// An item is there that should not.
    Extra(Key),
    /// An item is there and is not what it should be.
    Different {
        /// The item.
        key: Key,
        /// Views as a short list, and what differs in them.
        changes: Vec<(String, Vec<String>)>,
    },
    /// A guest sees an item at other interface versions than it should.
    Versions {
        /// The item.
        key: Key,
        /// When it should be seen.
        want: String,
        /// When it is seen.
        have: String,
    },
}

impl Finding {
    /// Whether it is about the header as a whole rather than one of its items.
    pub fn is_about_the_header(&self) -> bool {
        matches!(
            self,
            Self::Guard { .. } | Self::DoesNotCompile { .. } | Self::Compiles { .. }
        )
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Guard { want, have } => {
                write!(
                    f,
                    "include guard: is {}, should be {}",
                    quoted(have),
                    quoted(want)
                )
            }
            Self::DoesNotCompile { views, message } => {
                write!(f, "does not compile in {views}: {message}")
            }
            Self::Compiles { views } => write!(f, "compiles in {views}, and should not"),
            Self::Missing((kind, name)) => write!(f, "missing {kind} {name}"),
            Self::Extra((kind, name)) => write!(f, "extra {kind} {name}"),
            Self::Different {
                key: (kind, name),
                changes,
            } => {
                write!(f, "different {kind} {name}")?;
                for (views, lines) in changes {
                    for line in lines {
                        write!(f, "\n    in {views}: {line}")?;
                    }
                }
                Ok(())
            }
            Self::Versions {
                key: (kind, name),
                want,
                have,
            } => {
                write!(
                    f,
                    "{kind} {name} is seen by guests {have}, should be {want}"
                )
            }
        }
    }
}

/// What a comparison of one header came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The header.
    pub header: String,
    /// For each kind, how many items are as they should be, and how many there should be.
    pub items: BTreeMap<Kind, (usize, usize)>,
    /// How many items there are that should not be.
    pub extra: usize,
    /// What is wrong, in the order of the reference.
    pub findings: Vec<Finding>,
}

impl Verdict {
    /// How many items are as they should be.
    pub fn equal(&self) -> usize {
        self.items.values().map(|(equal, _)| equal).sum()
    }

    /// How many items there should be.
    pub fn expected(&self) -> usize {
        self.items.values().map(|(_, expected)| expected).sum()
    }

    /// Whether nothing is wrong.
    pub fn is_complete(&self) -> bool {
        self.findings.is_empty() && self.equal() == self.expected() && self.extra == 0
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (equal, expected, extra) = (self.equal(), self.expected(), self.extra);
        write!(
            f,
            "{}: {equal} of {expected} items, {extra} extra",
            self.header
        )
    }
}

/// Compares a header with what it should be, in the roles of `scope`.
pub fn compare(want: &HeaderFacts, have: &HeaderFacts, scope: &Scope) -> Verdict {
    let whole = views_of(&want.header, &scope.roles);
    let comparison = Comparison {
        want,
        have,
        scope,
        whole,
    };
    let mut findings = comparison.about_the_header();
    let wanted = comparison.in_scope(want);
    let had = comparison.in_scope(have);
    let mut items: BTreeMap<Kind, (usize, usize)> = BTreeMap::new();
    for (key, item) in wanted.iter().map(|item| (&item.key, item)) {
        let other = had.iter().find(|other| other.key == *key);
        let count = items.entry(key.0).or_default();
        count.1 += 1;
        count.0 += usize::from(other.is_some_and(|other| other.facts == item.facts));
        findings.extend(comparison.about_an_item(item, other));
    }
    let keys: BTreeSet<&Key> = wanted.iter().map(|item| &item.key).collect();
    let extra: Vec<&Item> = had
        .iter()
        .filter(|item| !keys.contains(&item.key))
        .collect();
    for item in &extra {
        // Where the header should not compile at all, that is the one thing to say.
        if item
            .facts
            .keys()
            .any(|view| !want.broken.contains_key(view))
        {
            findings.push(Finding::Extra(item.key.clone()));
        }
    }
    Verdict {
        header: want.header.clone(),
        items,
        extra: extra.len(),
        findings,
    }
}

struct Comparison<'a> {
    want: &'a HeaderFacts,
    have: &'a HeaderFacts,
    scope: &'a Scope,
    whole: Vec<View>,
}

impl Comparison<'_> {
    /// The items that one of the roles sees, without what others see.
    fn in_scope(&self, header: &HeaderFacts) -> Vec<Item> {
        let narrowed = |item: &Item| {
            let mut item = item.clone();
            item.facts
                .retain(|view, _| self.scope.roles.contains(&view.role));
            (!item.facts.is_empty()).then_some(item)
        };
        header.items.iter().filter_map(narrowed).collect()
    }

    fn short(&self, views: &BTreeSet<View>) -> String {
        shorten(views, &self.whole).map_or_else(|| "all views".to_owned(), |words| words.join(" "))
    }

    /// Where a guest of today cannot read the header, its versions have nothing to add to that.
    fn compares_versions(&self) -> bool {
        let architecture = Architecture::for_versions(&self.want.header);
        let broken = |header: &HeaderFacts| -> Vec<View> {
            let views = header
                .broken
                .keys()
                .filter(|view| view.architecture == architecture);
            views
                .filter(|view| view.role != Role::Tools)
                .copied()
                .collect()
        };
        self.scope.tries_versions() && broken(self.want) == broken(self.have)
    }

    fn about_the_header(&self) -> Vec<Finding> {
        let (want, have) = (self.want, self.have);
        let mut findings = Vec::new();
        if want.include_guard != have.include_guard {
            findings.push(Finding::Guard {
                want: want.include_guard.clone(),
                have: have.include_guard.clone(),
            });
        }
        let only_in = |a: &HeaderFacts, b: &HeaderFacts| -> BTreeSet<View> {
            let views = a.broken.keys().filter(|view| self.whole.contains(view));
            views
                .filter(|view| !b.broken.contains_key(view))
                .copied()
                .collect()
        };
        let broken = only_in(have, want);
        if let Some(message) = broken.first().and_then(|view| have.broken.get(view)) {
            let (views, message) = (self.short(&broken), message.clone());
            findings.push(Finding::DoesNotCompile { views, message });
        }
        let mended = only_in(want, have);
        if !mended.is_empty() {
            findings.push(Finding::Compiles {
                views: self.short(&mended),
            });
        }
        findings
    }

    fn about_an_item(&self, want: &Item, have: Option<&Item>) -> Vec<Finding> {
        let compiles = |view: &View| {
            !self.want.broken.contains_key(view) && !self.have.broken.contains_key(view)
        };
        let Some(have) = have else {
            // Where nothing compiles, that is the one thing to say.
            let to_be_seen = want.facts.keys().any(compiles);
            return to_be_seen
                .then(|| Finding::Missing(want.key.clone()))
                .into_iter()
                .collect();
        };
        let mut changes: Vec<(BTreeSet<View>, Vec<String>)> = Vec::new();
        for view in self.whole.iter().filter(|view| compiles(view)) {
            let lines = changes_in(want.facts.get(view), have.facts.get(view));
            if lines.is_empty() {
                continue;
            }
            match changes.iter_mut().find(|(_, known)| *known == lines) {
                Some((views, _)) => _ = views.insert(*view),
                None => changes.push(([*view].into(), lines)),
            }
        }
        let mut findings = Vec::new();
        if !changes.is_empty() {
            let short = |(views, lines): (BTreeSet<View>, _)| (self.short(&views), lines);
            let changes = changes.into_iter().map(short).collect();
            findings.push(Finding::Different {
                key: want.key.clone(),
                changes,
            });
        }
        if self.compares_versions() && want.versions != have.versions {
            findings.push(Finding::Versions {
                key: want.key.clone(),
                want: spans(want.versions.as_ref()),
                have: spans(have.versions.as_ref()),
            });
        }
        findings
    }
}

fn changes_in(want: Option<&Facts>, have: Option<&Facts>) -> Vec<String> {
    match (want, have) {
        (None, None) => Vec::new(),
        (Some(_), None) => vec!["is not there".to_owned()],
        (None, Some(_)) => vec!["is there, and should not be".to_owned()],
        (Some(want), Some(have)) => differences(want, have),
    }
}
