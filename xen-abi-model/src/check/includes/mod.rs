// SPDX-License-Identifier: MIT
//! Which header includes which, and in what order C reads what is in them.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use xen_abi_layout::Abi;

use super::Check;
use super::c_only::lexer::{Line, lines};
use crate::cond::{Cond, View};
use crate::item::{Header, Include, ItemKind};
use crate::resolve::{self, Place};
use crate::rules::{CYCLE, UNKNOWN_NAME};
use crate::span::Span;
use crate::worlds::common_abis;

/// The headers by the names of their files.
pub(super) struct Includes<'a> {
    abi: &'a resolve::Abi,
    files: BTreeMap<&'a str, usize>,
    /// What each header includes of the others.
    edges: Vec<Vec<Edge<'a>>>,
    /// Every other `#include`.
    others: Vec<Written<'a>>,
}

/// An `#include` as a header has written it.
struct Written<'a> {
    path: String,
    /// Whether it stands in angle brackets.
    system: bool,
    when: &'a Cond,
    span: Span,
    /// Where in the including header.
    spot: Spot,
}

/// An `#include` of one of the headers.
struct Edge<'a> {
    target: usize,
    written: Written<'a>,
}

/// Where in a header an `#include` stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spot {
    BeforeGuard,
    Head,
    /// In place of the item at this position.
    Item(usize),
}

impl<'a> Includes<'a> {
    pub(super) fn new(abi: &'a resolve::Abi) -> Includes<'a> {
        let mut files = BTreeMap::new();
        for (position, header) in abi.headers.iter().enumerate() {
            files.entry(header.file.as_str()).or_insert(position);
        }
        let mut includes = Includes {
            abi,
            files,
            edges: Vec::new(),
            others: Vec::new(),
        };
        for header in &abi.headers {
            let mut edges = Vec::new();
            for written in written(header) {
                match includes.target(header, &written.path) {
                    Some(target) => edges.push(Edge { target, written }),
                    None => includes.others.push(written),
                }
            }
            includes.edges.push(edges);
        }
        includes
    }

    /// The header that `path`, written in `from`, means.
    fn target(&self, from: &Header, path: &str) -> Option<usize> {
        let directory = from
            .file
            .rsplit_once('/')
            .map_or("", |(directory, _)| directory);
        // Installed, the headers lie in a directory that some of them name.
        let inner = path
            .strip_prefix("public/")
            .or_else(|| path.strip_prefix("xen/"));
        [
            normal(directory, path),
            normal("", path),
            inner.and_then(|path| normal("", path)),
        ]
        .into_iter()
        .flatten()
        .find_map(|file| self.files.get(file.as_str()).copied())
    }

    /// The order in which C reads the items when it is given `entry` on `abi`.
    pub(super) fn expansion(&self, entry: usize, abi: Abi) -> Expansion {
        let mut expansion = Expansion {
            abi,
            segments: FxHashMap::default(),
            count: 0,
            left: MOST_READ,
        };
        expansion.enter(self, entry, 2 * self.abi.headers.len());
        expansion
    }
}

/// Every `#include` that `header` has written, those in C-only text among them.
fn written(header: &Header) -> Vec<Written<'_>> {
    let one =
        |include: &'_ Include, spot| (include.path.clone(), include.system, include.span, spot);
    let outer = header
        .outer_includes
        .iter()
        .map(|i| (one(i, Spot::BeforeGuard), &i.when));
    let head = header
        .includes
        .iter()
        .map(|i| (one(i, Spot::Head), &i.when));
    let middle = header.items.iter().enumerate().flat_map(|(at, item)| {
        let includes = match &item.kind {
            ItemKind::Include(include) => vec![one(include, Spot::Item(at))],
            ItemKind::COnly(only) => in_c(&only.text)
                .into_iter()
                .map(|path| (path, false, only.span, Spot::Item(at)))
                .collect(),
            _ => Vec::new(),
        };
        includes.into_iter().map(|include| (include, &item.when))
    });
    outer
        .chain(head)
        .chain(middle)
        .map(|((path, system, span, spot), when)| Written {
            path,
            system,
            when,
            span,
            spot,
        })
        .collect()
}

/// The headers that C-only text includes.
fn in_c(text: &str) -> Vec<String> {
    let include = |line| match line {
        Line::Include(path) => Some(path),
        _ => None,
    };
    lines(text).into_iter().filter_map(include).collect()
}

/// `path`, as written in a file of `directory`, from the top; `None` if it leaves the top.
fn normal(directory: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = directory
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// How many headers one header may have C read: those without a guard are read whenever they are
/// included, and may double what is read with each level.
const MOST_READ: usize = 10_000;

/// The order in which C reads items, given one header.
pub(super) struct Expansion {
    abi: Abi,
    /// For each header that is read: from which item on it is so as which segment of the whole.
    segments: FxHashMap<usize, Vec<(usize, usize)>>,
    count: usize,
    /// How many more headers are read before giving up.
    left: usize,
}

impl Expansion {
    /// When the item is read; `None` if it is not.
    pub(super) fn position(&self, place: Place) -> Option<(usize, usize)> {
        let segments = self.segments.get(&place.header)?;
        let (_, segment) = segments.iter().rfind(|(first, _)| *first <= place.item)?;
        Some((*segment, place.item))
    }

    /// Whether there is more to be read than a compiler would bear.
    pub(super) fn is_endless(&self) -> bool {
        self.left == 0
    }

    /// Reads a header. `depth` ends what would never end; that is reported elsewhere.
    fn enter(&mut self, includes: &Includes<'_>, header: usize, depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        let Some(left) = self.left.checked_sub(1) else {
            return;
        };
        self.left = left;
        let content = &includes.abi.headers[header];
        // C-only text chooses among the architectures' headers by itself.
        if !content.abis.contains(self.abi) {
            return;
        }
        let edges = &includes.edges[header];
        let view = View::rust(self.abi);
        let here = |spot: Spot| {
            let wanted =
                move |edge: &&Edge<'_>| edge.written.spot == spot && edge.written.when.holds(view);
            edges.iter().filter(wanted).map(|edge| edge.target)
        };
        for target in here(Spot::BeforeGuard) {
            self.enter(includes, target, depth);
        }
        if content.guard.is_some() && self.segments.contains_key(&header) {
            return;
        }
        self.segments.entry(header).or_default();
        for target in here(Spot::Head) {
            self.enter(includes, target, depth);
        }
        self.begin(header, 0);
        for edge in edges {
            if let Spot::Item(at) = edge.written.spot
                && edge.written.when.holds(view)
            {
                self.enter(includes, edge.target, depth);
                self.begin(header, at + 1);
            }
        }
    }

    fn begin(&mut self, header: usize, item: usize) {
        let segments = self.segments.entry(header).or_default();
        segments.push((item, self.count));
        self.count += 1;
    }
}

/// Reports headers that nobody defines, and headers that include themselves.
pub(super) fn check(check: &Check<'_>, includes: &Includes<'_>) {
    for include in &includes.others {
        if !include.system {
            let text = format!("no module is the header `{}`", include.path);
            let help = "correct the path, or write it in angle brackets (`\"<name.h>\"`) if the \
                        header is not part of these definitions";
            check.error_with_help(&UNKNOWN_NAME, include.span, text, help);
        }
    }
    // What stands before a guard is meant to come back, but not to what stands before another.
    for spots in [[true, false], [false, true]] {
        let mut search = Search {
            check,
            includes,
            spots,
            done: Vec::new(),
            trail: Vec::new(),
        };
        search.done = vec![false; check.abi.headers.len()];
        for header in 0..check.abi.headers.len() {
            search.visit(header);
        }
    }
}

/// A search for circles of headers.
struct Search<'c, 'k, 'a> {
    check: &'c Check<'k>,
    includes: &'c Includes<'a>,
    /// Whether to follow what stands before the guard, and what stands behind it.
    spots: [bool; 2],
    done: Vec<bool>,
    trail: Vec<(usize, &'a Cond)>,
}

impl Search<'_, '_, '_> {
    fn visit(&mut self, header: usize) {
        if self.done[header] {
            return;
        }
        for edge in &self.includes.edges[header] {
            let [before, behind] = self.spots;
            if !(if edge.written.spot == Spot::BeforeGuard {
                before
            } else {
                behind
            }) {
                continue;
            }
            self.trail.push((header, edge.written.when));
            match self
                .trail
                .iter()
                .position(|(earlier, _)| *earlier == edge.target)
            {
                Some(start) => self.circle(start, edge),
                None => self.visit(edge.target),
            }
            self.trail.pop();
        }
        self.done[header] = true;
    }

    fn circle(&self, start: usize, edge: &Edge<'_>) {
        let circle = &self.trail[start..];
        let conds: Vec<&Cond> = circle.iter().map(|(_, when)| *when).collect();
        if common_abis(&conds).is_empty() {
            return;
        }
        let file = |header: usize| self.check.abi.headers[header].file.as_str();
        let mut files: Vec<&str> = circle.iter().map(|(header, _)| file(*header)).collect();
        files.push(file(edge.target));
        let text = format!(
            "`{}` includes itself: {}",
            file(edge.target),
            files.join(" -> ")
        );
        let help = "leave one `include` out, or write it as `include_before_guard` in the header \
                    that is to be read first";
        self.check
            .error_with_help(&CYCLE, edge.written.span, text, help);
    }
}
