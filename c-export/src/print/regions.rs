// SPDX-License-Identifier: MIT
//! From lines with conditions to lines with `#if`s around them.
//!
//! Neighbours share an `#if` as far as their conditions begin alike, and what stands under the
//! opposite of the condition before it comes after an `#else`.

use xen_abi_model::cond::Cond;

use super::cond;
use super::out::{Entry, Gap, Line};

/// From how many lines on a region says at its end what it is.
const LONG: usize = 10;

/// A line where it stands.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// What precedes it.
    pub(super) gap: Gap,
    /// The line.
    pub(super) line: Line,
}

/// The same lines, with directives in the place of conditions.
pub(super) fn regions(entries: &[Entry]) -> Vec<Placed> {
    nest(entries, 0)
}

/// The lines of `entries`, whose first `depth` conditions have been dealt with.
fn nest(entries: &[Entry], depth: usize) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    let mut rest = entries;
    let mut at_least = Gap::None;
    while let [first, others @ ..] = rest {
        let gap = first.gap.max(std::mem::replace(&mut at_least, Gap::None));
        if first.when.len() <= depth {
            placed.push(Placed {
                gap,
                line: first.line.clone(),
            });
            rest = others;
            continue;
        }
        let region = Region::first_of(rest, depth);
        let (lines, room) = region.lines(depth, gap);
        placed.extend(lines);
        at_least = room;
        rest = &rest[region.met.len() + region.unmet.len()..];
    }
    placed
}

/// Neighbours that share conditions, and those after them for whom these do not hold.
struct Region<'e> {
    conditions: Vec<Cond>,
    opposite: Vec<Cond>,
    met: &'e [Entry],
    unmet: &'e [Entry],
}

impl<'e> Region<'e> {
    fn first_of(entries: &'e [Entry], depth: usize) -> Region<'e> {
        let first = &entries[0].when[depth..];
        let met = entries
            .iter()
            .take_while(|entry| entry.when.get(depth) == first.first())
            .count();
        let (met, rest) = entries.split_at(met);
        let common = met
            .iter()
            .map(|entry| common_length(first, &entry.when[depth..]))
            .min();
        let mut shared = &first[..common.unwrap_or(1)];
        // A feature's macro has a directive of its own.
        if let Some(at) = shared.iter().position(cond::is_feature) {
            shared = &shared[..at.max(1)];
        }
        let opposite = cond::complement(shared);
        let unmet = rest
            .iter()
            .take_while(|entry| entry.when[depth.min(entry.when.len())..].starts_with(&opposite))
            .count();
        Region {
            conditions: shared.to_vec(),
            unmet: if opposite.is_empty() {
                &[]
            } else {
                &rest[..unmet]
            },
            opposite,
            met,
        }
    }

    /// The region with its directives, and what stands between these and what is within.
    fn lines(&self, depth: usize, gap: Gap) -> (Vec<Placed>, Gap) {
        let met = nest(self.met, depth + self.conditions.len());
        let unmet = nest(self.unmet, depth + self.opposite.len());
        let is_denial = matches!(self.conditions.as_slice(), [Cond::Not(inner)]
            if matches!(**inner, Cond::Defined { .. }));
        // `#ifdef FEATURE` comes first, whichever order the two have.
        let (conditions, met, unmet) = if is_denial && !unmet.is_empty() {
            (&self.opposite, unmet, met)
        } else {
            (&self.conditions, met, unmet)
        };
        let has_paragraphs = [&met, &unmet]
            .iter()
            .any(|lines| lines.iter().skip(1).any(|line| line.gap == Gap::Paragraph));
        // What a tool looks for follows a feature's `#ifdef` directly.
        let is_roomy = has_paragraphs && !conditions.iter().any(cond::is_feature);
        let room = if is_roomy { Gap::Paragraph } else { Gap::None };
        let note = Region::note(conditions, &met, &unmet);
        let directive = |gap, text| Placed {
            gap,
            line: Line::Directive(text),
        };
        let mut lines = vec![directive(gap, cond::directive(conditions))];
        let branch = |lines: &mut Vec<Placed>, mut branch: Vec<Placed>| {
            if let Some(first) = branch.first_mut() {
                first.gap = room;
            }
            lines.extend(branch);
        };
        branch(&mut lines, met);
        if !unmet.is_empty() {
            lines.push(directive(room, format!("#else{note}")));
            branch(&mut lines, unmet);
        }
        lines.push(directive(room, format!("#endif{note}")));
        (lines, room)
    }

    /// The comment after `#else` and `#endif`: nothing where the reader still sees the `#if`.
    fn note(conditions: &[Cond], met: &[Placed], unmet: &[Placed]) -> String {
        let mut lines = met.iter().chain(unmet);
        let needed = conditions.iter().any(cond::is_feature)
            || met.len() + unmet.len() > LONG
            || lines.any(|placed| is_condition(&placed.line));
        if needed {
            format!(" /* {} */", cond::note(conditions))
        } else {
            String::new()
        }
    }
}

fn is_condition(line: &Line) -> bool {
    matches!(line, Line::Directive(text) if text.starts_with("#if"))
}

fn common_length(one: &[Cond], other: &[Cond]) -> usize {
    one.iter()
        .zip(other)
        .take_while(|(one, other)| one == other)
        .count()
}

#[cfg(test)]
mod tests {
    use super::super::out::Out;
    use xen_abi_model::cond::Cond;

    /// Prints a word under each condition.
    fn printed(lines: &[(&str, &str)]) -> String {
        let mut out = Out::new();
        for (when, text) in lines {
            let when = match *when {
                "" => Cond::Always,
                when => syn::parse_str(when).unwrap(),
            };
            if let Some(text) = text.strip_prefix('|') {
                out.gap();
                out.under(&when, |out| out.code(text));
            } else {
                out.under(&when, |out| out.code(text));
            }
        }
        out.finish()
    }

    #[test]
    fn neighbours_share_a_condition() {
        assert_eq!(
            printed(&[("", "a"), ("x86_32", "b"), ("x86_32", "c"), ("", "d")]),
            "a\n#ifdef __i386__\nb\nc\n#endif\nd\n"
        );
    }

    #[test]
    fn the_opposite_comes_after_else() {
        assert_eq!(
            printed(&[("hypervisor", "a"), ("not(hypervisor)", "b"), ("gnu", "c")]),
            "#ifdef __XEN__\na\n#else\nb\n#endif\n#ifdef __GNUC__\nc\n#endif\n"
        );
        assert_eq!(
            printed(&[
                ("any(hypervisor, toolstack)", "a"),
                ("guest", "b"),
                ("guest", "c")
            ]),
            "#if defined(__XEN__) || defined(__XEN_TOOLS__)\na\n#else\nb\nc\n#endif\n"
        );
        assert_eq!(
            printed(&[("interface(< 5)", "a"), ("interface(>= 5)", "b")]),
            "#if __XEN_INTERFACE_VERSION__ < 0x00000005\na\n#else\nb\n#endif\n"
        );
    }

    #[test]
    fn what_begins_alike_is_nested() {
        assert_eq!(
            printed(&[
                ("all(x86_32, hypervisor)", "a"),
                ("all(x86_32, toolstack)", "b"),
                ("x86_32", "c")
            ]),
            "#ifdef __i386__\n#ifdef __XEN__\na\n#endif\n#ifdef __XEN_TOOLS__\nb\n#endif\nc\n\
             #endif /* __i386__ */\n"
        );
        assert_eq!(
            printed(&[
                ("all(x86_32, hypervisor)", "a"),
                ("all(x86_32, hypervisor)", "b")
            ]),
            "#if defined(__i386__) && defined(__XEN__)\na\nb\n#endif\n"
        );
        assert_eq!(
            printed(&[
                ("all(x86_32, hypervisor)", "a"),
                ("not(all(x86_32, hypervisor))", "b")
            ]),
            "#if defined(__i386__) && defined(__XEN__)\na\n#else\nb\n#endif\n"
        );
        assert_eq!(
            printed(&[("all(x86_32, hypervisor)", "a"), ("not(x86_32)", "b")]),
            "#if defined(__i386__) && defined(__XEN__)\na\n#endif\n#ifndef __i386__\nb\n#endif\n"
        );
    }

    #[test]
    fn a_feature_has_its_own_ifdef() {
        let both = "#ifdef XEN_HAVE_x\na\n#else /* XEN_HAVE_x */\nb\n#endif /* XEN_HAVE_x */\n";
        let (yes, no) = ("defined(XEN_HAVE_x)", "not(defined(XEN_HAVE_x))");
        assert_eq!(printed(&[(yes, "a"), (no, "b")]), both);
        assert_eq!(printed(&[(no, "b"), (yes, "a")]), both);
        assert_eq!(
            printed(&[("all(x86_32, defined(XEN_HAVE_x))", "a")]),
            "#ifdef __i386__\n#ifdef XEN_HAVE_x\na\n#endif /* XEN_HAVE_x */\n#endif /* __i386__ */\n"
        );
        assert_eq!(
            printed(&[(no, "a")]),
            "#ifndef XEN_HAVE_x\na\n#endif /* !XEN_HAVE_x */\n"
        );
    }

    #[test]
    fn paragraphs_keep_their_distance_from_directives() {
        assert_eq!(
            printed(&[
                ("", "a"),
                ("hypervisor", "|b"),
                ("hypervisor", "|c"),
                ("", "d")
            ]),
            "a\n\n#ifdef __XEN__\n\nb\n\nc\n\n#endif\n\nd\n"
        );
        assert_eq!(
            printed(&[("", "a"), ("hypervisor", "|b"), ("", "|c")]),
            "a\n\n#ifdef __XEN__\nb\n#endif\n\nc\n"
        );
        assert_eq!(
            printed(&[("gnu", "a"), ("gnu", "|b"), ("", "|c"), ("", "d")]),
            "#ifdef __GNUC__\n\na\n\nb\n\n#endif\n\nc\nd\n"
        );
    }

    #[test]
    fn a_long_region_says_at_its_end_what_it_is() {
        let lines: Vec<(&str, &str)> = (0..11).map(|_| ("gnu", "a")).collect();
        assert!(printed(&lines).ends_with("#endif /* __GNUC__ */\n"));
        assert!(printed(&lines[1..]).ends_with("#endif\n"));
    }
}
