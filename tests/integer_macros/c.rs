// SPDX-License-Identifier: MIT
//! Integer macros as C evaluates them: libclang, for any architecture, with the printed headers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clang::diagnostic::Severity;
use clang::{EntityKind, EvaluationResult, Index, TranslationUnit, Unsaved};
use xen_abi_layout::Abi;

/// What every header may take for granted.
const PRELUDE: &str = "#include <stdint.h>\n#include <stddef.h>\n#include \"xen.h\"\n";

/// What an expression comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// A number, and how many bytes its type has.
    Value(i128, i128),
    /// What the compiler says against it.
    Refused(String),
}

/// Evaluates each of `expressions`, as a toolstack that includes `header` sees them on `abi`.
pub(crate) fn evaluate(
    index: &Index<'_>,
    header: &str,
    abi: Abi,
    expressions: &[String],
) -> Vec<Answer> {
    // The records for one architecture only make sense within the header that includes them.
    let header = match header.ends_with("hvm/save.h") {
        true => "hvm/save.h",
        false => header,
    };
    let mut source = format!("{PRELUDE}#include \"{header}\"\n");
    let first = source.lines().count() + 1;
    for (at, expression) in expressions.iter().enumerate() {
        source.push_str(&format!(
            "const unsigned long long value_{at} = ({expression}), \
             negative_{at} = ({expression}) < 0, bytes_{at} = sizeof({expression});\n"
        ));
    }
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let library = package.join("src/facts/freestanding");
    // Not a file, but a place in which there is nothing that could be included by mistake.
    let main: PathBuf = library.join("integer-macros.c");
    let headers = package.join("../include/xen");
    let mut parser = index.parser(&main);
    parser.arguments(&[
        "-ffreestanding".to_owned(),
        "-std=gnu99".to_owned(),
        "-w".to_owned(),
        "-nostdinc".to_owned(),
        "-ferror-limit=0".to_owned(),
        "-D__XEN_TOOLS__".to_owned(),
        format!("--target={}", target(abi)),
        format!("-I{}", headers.display()),
        "-isystem".to_owned(),
        library.display().to_string(),
    ]);
    parser.unsaved(&[Unsaved::new(&main, source.as_str())]);
    let unit = parser
        .parse()
        .unwrap_or_else(|error| panic!("{header}: {error}"));
    let constants = constants(&unit);
    let refused = refused(&unit, first);
    let answer = |at: usize| {
        let known = |what: &str| constants.get(&format!("{what}_{at}")).copied();
        let refused = refused.get(&(first + at)).or_else(|| refused.get(&0));
        match (refused, known("value"), known("negative"), known("bytes")) {
            (None, Some(value), Some(negative), Some(bytes)) => {
                let value = match negative {
                    0 => i128::from(value),
                    _ => i128::from(value.cast_signed()),
                };
                Answer::Value(value, bytes.into())
            }
            (Some(words), ..) => Answer::Refused(words.clone()),
            _ => Answer::Refused("it is no integer constant".to_owned()),
        }
    };
    (0..expressions.len()).map(answer).collect()
}

/// The errors by their lines, from the `first` with an expression on; 0 for all others.
fn refused(unit: &TranslationUnit<'_>, first: usize) -> BTreeMap<usize, String> {
    let mut refused = BTreeMap::new();
    for said in unit.get_diagnostics() {
        if !matches!(said.get_severity(), Severity::Error | Severity::Fatal) {
            continue;
        }
        let place = said.get_location().get_expansion_location();
        let is_main = place
            .file
            .is_some_and(|file| file.get_path().file_name() == Some("integer-macros.c".as_ref()));
        let line = match place.line as usize {
            line if is_main && line >= first => line,
            _ => 0,
        };
        refused.entry(line).or_insert_with(|| said.get_text());
    }
    refused
}

fn constants(unit: &TranslationUnit<'_>) -> BTreeMap<String, u64> {
    let entities = unit.get_entity().get_children();
    let variables = entities
        .iter()
        .filter(|entity| entity.get_kind() == EntityKind::VarDecl);
    let constant = |entity: &clang::Entity<'_>| {
        let value = match entity.evaluate()? {
            EvaluationResult::UnsignedInteger(value) => value,
            EvaluationResult::SignedInteger(value) => value.cast_unsigned(),
            _ => return None,
        };
        Some((entity.get_name()?, value))
    };
    variables.filter_map(constant).collect()
}

/// The name that C compilers have for the architecture.
fn target(abi: Abi) -> &'static str {
    match abi {
        Abi::X86_32 => "i686-linux-gnu",
        Abi::X86_64 => "x86_64-linux-gnu",
        Abi::Arm32 => "armv7a-linux-gnueabihf",
        Abi::Arm64 => "aarch64-linux-gnu",
        Abi::Riscv64 => "riscv64-linux-gnu",
        Abi::Ppc64 => "powerpc64le-linux-gnu",
    }
}
