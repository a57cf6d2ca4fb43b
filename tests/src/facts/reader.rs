// SPDX-License-Identifier: MIT
//! One header in one view, as libclang sees it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use clang::{Entity, EntityKind, Index, TranslationUnit, Unsaved, diagnostic::Severity};
use tempfile::TempDir;

use super::{
    error::Error,
    evaluate::{Answer, Evaluation, evaluate},
    macros::Macro,
    model::{Facts, Key, Kind, MacroFacts},
    record::{name, record, spelled, tag, typedef},
    text::Text,
    view::View,
};

/// What every header may take for granted.
const PRELUDE: &str =
    "#include <stdint.h>\n#include <stddef.h>\n#include <string.h>\n#include \"xen.h\"\n";

/// The library that a freestanding program has: its path and text.
const FREESTANDING: [(&str, &str); 4] = [
    ("stdint.h", include_str!("freestanding/stdint.h")),
    ("stddef.h", include_str!("freestanding/stddef.h")),
    ("string.h", include_str!("freestanding/string.h")),
    ("sys/types.h", include_str!("freestanding/sys/types.h")),
];

/// The items that one view sees, with the line of each.
pub(super) type Seen = BTreeMap<Key, (u32, Facts)>;

/// Reads headers below one folder.
pub(super) struct Reader<'c> {
    index: &'c Index<'c>,
    root: PathBuf,
    /// Holds what the headers include from elsewhere.
    library: TempDir,
}

impl<'c> Reader<'c> {
    pub(super) fn new(index: &'c Index<'c>, root: &Path) -> Result<Self, Error> {
        let root = root.canonicalize().map_err(Error::io(root))?;
        let library = TempDir::new().map_err(Error::io("a temporary folder"))?;
        let place = |name: &str| library.path().join(name);
        fs::create_dir(place("sys")).map_err(Error::io(place("sys")))?;
        for (name, text) in FREESTANDING {
            fs::write(place(name), text).map_err(Error::io(place(name)))?;
        }
        // One header includes another as the hypervisor does, from `public/`.
        std::os::unix::fs::symlink(&root, place("public")).map_err(Error::io(place("public")))?;
        Ok(Self {
            index,
            root,
            library,
        })
    }

    /// What the text of `header` tells.
    pub(super) fn text(&self, header: &str) -> Result<Text, Error> {
        let path = self.root.join(header);
        let text = fs::read(&path).map_err(Error::io(&path))?;
        Ok(Text::read(&String::from_utf8_lossy(&text)))
    }

    /// What `view` sees of `header`, or the first error that a compiler reports there.
    pub(super) fn view(
        &self,
        header: &str,
        text: &Text,
        view: View,
        evaluation: Evaluation,
    ) -> Result<Result<Seen, String>, Error> {
        // The records for one architecture only make sense within the header that includes them.
        let included = if header.ends_with("hvm/save.h") {
            "hvm/save.h"
        } else {
            header
        };
        let source = format!("{PRELUDE}#include \"{included}\"\n");
        // Not a file, but a place in which there is nothing that could be included by mistake.
        let main = self.library.path().join("facts.c");
        let parse = |source: &str, with_macros: bool| {
            let mut parser = self.index.parser(&main);
            parser.arguments(&self.arguments(view));
            parser.unsaved(&[Unsaved::new(&main, source)]);
            parser.detailed_preprocessing_record(with_macros);
            let broken = |problem: clang::SourceError| Error::Clang {
                header: header.to_owned(),
                problem: problem.to_string(),
            };
            parser.parse().map_err(broken)
        };
        let unit = parse(&source, true)?;
        if let Some(error) = unit.get_diagnostics().iter().find(|said| is_error(said)) {
            return Ok(Err(error.get_text()));
        }
        let (mut seen, questions) = self.items(header, text, &unit);
        if evaluation == Evaluation::Wanted {
            let expressions: Vec<&str> = questions.values().map(String::as_str).collect();
            let answers = evaluate(&source, &expressions, |source| parse(source, false))?;
            for ((key, expression), answer) in questions.iter().zip(answers) {
                if let (Some((_, facts)), Some(answer)) = (seen.get_mut(key), answer) {
                    add_answer(facts, &expression[key.1.len()..], answer);
                }
            }
        }
        Ok(Ok(seen))
    }

    fn arguments(&self, view: View) -> Vec<String> {
        let path = |path: &Path| path.to_string_lossy().into_owned();
        let fixed = [
            "-ffreestanding",
            "-std=gnu99",
            "-w",
            "-nostdinc",
            "-ferror-limit=0",
        ];
        let mut arguments = fixed.map(str::to_owned).to_vec();
        arguments.push(format!("--target={}", view.architecture.target()));
        arguments.push(view.role.definition());
        arguments.extend(["-I".to_owned(), path(&self.root)]);
        arguments.extend(["-isystem".to_owned(), path(self.library.path())]);
        arguments
    }

    /// The items of `header`, and the expressions whose values some of them still lack.
    fn items(
        &self,
        header: &str,
        text: &Text,
        unit: &TranslationUnit,
    ) -> (Seen, BTreeMap<Key, String>) {
        let mut seen = Seen::new();
        let mut questions = BTreeMap::new();
        let Some(file) = unit.get_file(self.root.join(header)) else {
            return (seen, questions);
        };
        for entity in unit.get_entity().get_children() {
            let place = entity
                .get_location()
                .map(|place| place.get_expansion_location());
            let Some(place) = place.filter(|place| place.file.as_ref() == Some(&file)) else {
                continue;
            };
            if entity.get_kind() == EntityKind::MacroDefinition {
                let Some(read) = Macro::read(&entity, text) else {
                    continue;
                };
                // Of several definitions the last one counts.
                questions.remove(&read.key);
                questions.extend(read.question.map(|question| (read.key.clone(), question)));
                seen.insert(read.key, (place.line, read.facts));
            } else if let Some((key, facts)) = item(&entity) {
                seen.insert(key, (place.line, facts));
            }
        }
        (seen, questions)
    }
}

/// Completes the facts of a macro by what it comes to with these arguments.
fn add_answer(facts: &mut Facts, arguments: &str, (value, r#type): Answer) {
    match facts {
        Facts::MacroFn(facts) => {
            facts
                .evaluates
                .insert(arguments.to_owned(), (value, r#type));
        }
        facts => *facts = Facts::Macro(MacroFacts::Integer { r#type, value }),
    }
}

/// Whether what the compiler said keeps a program from being compiled.
pub(super) fn is_error(said: &clang::diagnostic::Diagnostic) -> bool {
    matches!(said.get_severity(), Severity::Error | Severity::Fatal)
}

/// Whatever is no macro.
fn item(entity: &Entity) -> Option<(Key, Facts)> {
    let named = |kind, facts| Some(((kind, name(entity)?), facts));
    match entity.get_kind() {
        EntityKind::StructDecl | EntityKind::UnionDecl if entity.is_definition() => {
            Some(((Kind::Record, tag(entity)?), Facts::Record(record(entity)?)))
        }
        EntityKind::EnumDecl if entity.is_definition() => Some(enumeration(entity)),
        EntityKind::TypedefDecl => named(Kind::Typedef, Facts::Typedef(typedef(entity)?)),
        EntityKind::FunctionDecl => named(
            Kind::Function,
            Facts::Function(spelled(&entity.get_type()?)),
        ),
        _ => None,
    }
}

fn enumeration(entity: &Entity) -> (Key, Facts) {
    let constants: Vec<(String, i64)> = entity
        .get_children()
        .iter()
        .filter_map(|constant| Some((name(constant)?, constant.get_enum_constant_value()?.0)))
        .collect();
    let first = || constants.first().map_or("", |(name, _)| name.as_str());
    let own = tag(entity).unwrap_or_else(|| format!("of {}", first()));
    (
        (Kind::Enum, own),
        Facts::Enum(constants.into_iter().collect()),
    )
}
