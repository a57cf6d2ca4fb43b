// SPDX-License-Identifier: MIT
//! How it is shown: in the form that rustc has made familiar.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::lined::Lined;
use super::{Diagnostic, Failure, Place, count};

/// The texts that places point into.
pub type Texts<'a> = BTreeMap<&'a Path, &'a str>;

/// Shows diagnostics, sorted by place, with the summary that ends them.
pub fn render<'a>(diagnostics: &[Diagnostic], texts: &Texts<'a>, colour: bool) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by(|a, b| (&a.primary, a.rule, &a.message).cmp(&(&b.primary, b.rule, &b.message)));
    sorted.dedup();

    let renderer = renderer(colour);
    let lined = |(path, text): (&&'a Path, &&'a str)| (*path, Lined::new(text));
    let texts: BTreeMap<&Path, Lined<'_>> = texts.iter().map(lined).collect();
    let mut out = String::new();
    for diagnostic in &sorted {
        out.push_str(&renderer.render(&[group(diagnostic, &texts)]));
        out.push_str("\n\n");
    }
    let summary = Failure {
        message: summary(&sorted),
        help: explain(&sorted),
    };
    out.push_str(&render_failure(&summary, colour));
    out
}

/// Shows a failure.
pub fn render_failure(failure: &Failure, colour: bool) -> String {
    let title = Level::ERROR.primary_title(&failure.message);
    let help = failure
        .help
        .iter()
        .map(|help| Level::HELP.message(normalize_untrusted_str(help)));
    let mut out = renderer(colour).render(&[Group::with_title(title).elements(help)]);
    out.push('\n');
    out
}

fn renderer(colour: bool) -> Renderer {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer.decor_style(DecorStyle::Ascii)
}

fn summary(diagnostics: &[&Diagnostic]) -> String {
    let files: BTreeSet<_> = diagnostics
        .iter()
        .map(|diagnostic| &diagnostic.primary.path)
        .collect();
    format!(
        "{} in {}; nothing was written",
        count(diagnostics.len(), "problem"),
        count(files.len(), "file")
    )
}

fn explain(diagnostics: &[&Diagnostic]) -> Vec<String> {
    let rules: BTreeSet<_> = diagnostics
        .iter()
        .filter_map(|diagnostic| diagnostic.rule)
        .collect();
    let first = rules
        .first()
        .map(|rule| format!("what a rule is for: `c-export explain {rule}`"));
    first.into_iter().collect()
}

fn group<'a>(diagnostic: &'a Diagnostic, texts: &BTreeMap<&Path, Lined<'a>>) -> Group<'a> {
    let mut title = Level::ERROR.primary_title(&diagnostic.message);
    if let Some(rule) = diagnostic.rule {
        title = title.id(rule);
    }
    let mut group = Group::with_title(title);
    // One snippet for each stretch of a file, the diagnostic's own first.
    let mut marks: Vec<(&Path, Vec<Mark<'a>>)> = Vec::new();
    let primary = Mark {
        place: &diagnostic.primary,
        label: None,
    };
    let related = diagnostic.related.iter().map(|(place, label)| Mark {
        place,
        label: Some(label),
    });
    for mark in std::iter::once(primary).chain(related) {
        let path = mark.place.path.as_path();
        let is_near = |other: &Mark<'_>| {
            mark.place.start.line.abs_diff(other.place.start.line) <= ONE_SNIPPET
        };
        let mut stretches = marks.iter_mut();
        match stretches.find(|(known, list)| *known == path && list.iter().all(is_near)) {
            Some((_, list)) => list.push(mark),
            None => marks.push((path, vec![mark])),
        }
    }
    for (path, marks) in marks {
        group = match texts.get(path) {
            Some(text) => group.element(snippet(path, text, &marks)),
            None => group.elements(marks.iter().map(origin)),
        };
    }
    let help = diagnostic.help.iter();
    group.elements(help.map(|help| Level::HELP.message(normalize_untrusted_str(help))))
}

/// Places that are more lines apart are shown apart.
const ONE_SNIPPET: usize = 100;

/// No reader is helped by more bytes of the source than this.
const MOST_SHOWN: usize = 16 << 10;

struct Mark<'a> {
    place: &'a Place,
    /// Nothing for what the diagnostic is about.
    label: Option<&'a str>,
}

fn origin<'a>(mark: &Mark<'a>) -> Element<'a> {
    let mut origin = Origin::path(mark.place.path.to_string_lossy());
    if mark.place.start.line > 0 {
        origin = origin
            .line(mark.place.start.line)
            .char_column(mark.place.start.column + 1);
    }
    origin.into()
}

fn snippet<'a>(path: &'a Path, text: &Lined<'a>, marks: &[Mark<'a>]) -> Element<'a> {
    // A mark without a line has nothing to underline.
    let lined = || marks.iter().filter(|mark| mark.place.start.line > 0);
    let (Some(first), Some(last)) = (
        lined().map(|mark| mark.place.start.line).min(),
        lined()
            .map(|mark| mark.place.end.line.max(mark.place.start.line))
            .max(),
    ) else {
        return origin(&marks[0]);
    };
    // Only the lines in question, as files may be large.
    let (from, to) = (text.start(first), text.start(last + 1));
    if to - from > MOST_SHOWN {
        return origin(&marks[0]);
    }
    let mut snippet = Snippet::source(&text.text[from..to])
        .line_start(first)
        .path(path.to_string_lossy());
    for mark in lined() {
        let start = text.offset(mark.place.start) - from;
        let end = text.offset(mark.place.end).saturating_sub(from).max(start);
        let kind = match mark.label {
            None => AnnotationKind::Primary,
            Some(_) => AnnotationKind::Context,
        };
        snippet = snippet.annotation(kind.span(start..end).label(mark.label));
    }
    snippet.into()
}
