// SPDX-License-Identifier: MIT
//! Each header compiles alone, as strictly as the hypervisor's own build asks for.

use std::{collections::BTreeMap, fs, io, path::Path, process::Command};

use tempfile::TempDir;
use xen_abi_tests::facts::{Architecture, Role, View, load_reference};

use super::folder;

/// The headers that use C99, and the C library's header that they need.
const C99: [(&str, &str); 2] = [("io/9pfs.h", "string"), ("io/pvcalls.h", "string")];

/// The headers that a program in assembler may include.
const ASSEMBLER: [&str; 2] = ["elfnote.h", "xen.h"];

/// Which promise is made for a header.
#[derive(Clone, Copy, PartialEq)]
enum Promise {
    C90,
    C99,
    Cpp98,
    Assembler,
}

impl Promise {
    /// Whether upstream makes this promise for `header`.
    fn holds_for(self, header: &str) -> bool {
        // What belongs to an architecture is reached through the others; the last one refuses all
        // but guests of long ago.
        let stands_alone = !header.starts_with("arch-") && header != "dom0_ops.h";
        let c99 = C99.iter().any(|(other, _)| *other == header);
        // These are for the toolstack, which is not written in C90.
        let toolstack = header.ends_with("ctl.h")
            || header.starts_with("xsm/")
            || header.ends_with("hvm/save.h");
        match self {
            Self::C90 => stands_alone && !c99 && !toolstack,
            Self::C99 => c99,
            Self::Cpp98 => stands_alone,
            Self::Assembler => ASSEMBLER.contains(&header),
        }
    }

    fn flags(self) -> &'static [&'static str] {
        match self {
            Self::C90 => &[
                "-ansi", "-Wall", "-Wextra", "-Werror", "-include", "stdint.h", "-S",
            ],
            Self::C99 => &[
                "-std=c99", "-Wall", "-Wextra", "-Werror", "-include", "stdint.h", "-S",
            ],
            Self::Cpp98 => &[
                "-std=gnu++98",
                "-Wall",
                "-Werror",
                "-D__XEN_TOOLS__",
                "-include",
                "stdint.h",
                "-include",
                "xen.h",
                "-S",
            ],
            // Assembling rather than preprocessing: whatever C is left is an error then.
            Self::Assembler => &["-D__ASSEMBLY__", "-D__ASSEMBLER__", "-c"],
        }
    }

    /// The program that includes `header` and nothing it does not ask for.
    fn source(self, header: &str) -> String {
        let library = C99
            .iter()
            .find(|(other, _)| *other == header)
            .map(|(_, library)| library);
        let library = match (self, library) {
            (Self::C99, Some(library)) => format!("#include <{library}.h>\n"),
            (Self::Cpp98, Some(library)) => format!("#include <c{library}>\n"),
            _ => String::new(),
        };
        format!("{library}#include \"{header}\"\n")
    }

    fn extension(self) -> &'static str {
        match self {
            Self::C90 | Self::C99 => "c",
            Self::Cpp98 => "cc",
            Self::Assembler => "S",
        }
    }
}

/// A compiler, and what to install where there is none.
#[derive(Clone, Copy)]
struct Compiler {
    program: &'static str,
    package: &'static str,
}

const GCC: Compiler = Compiler {
    program: "gcc",
    package: "gcc",
};
const GPP: Compiler = Compiler {
    program: "g++",
    package: "g++",
};
const CLANG: Compiler = Compiler {
    program: "clang",
    package: "clang",
};

impl Compiler {
    /// Runs it in `folder`; what it said, if that was not its consent.
    fn run(self, folder: &Path, arguments: &[String]) -> Option<String> {
        let output = Command::new(self.program)
            .current_dir(folder)
            .args(arguments)
            .output();
        match output {
            Ok(output) if output.status.success() => None,
            Ok(output) => Some(String::from_utf8_lossy(&output.stderr).into_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Some(format!(
                "{} is missing\nhelp: apt-get install {}",
                self.program, self.package
            )),
            Err(error) => Some(format!("{} cannot be run: {error}", self.program)),
        }
    }
}

/// Everything that compilers say against `headers`, which are below `root`.
///
/// The reference tells on which architectures a header does not compile upstream either.
pub(super) fn problems(root: &Path, headers: &[String], reference: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    let mut check = |compiler: Compiler, promise: Promise, extra: &[&str], headers: &[&String]| {
        problems.extend(refused(root, compiler, promise, extra, headers));
    };
    let all: Vec<&String> = headers.iter().collect();
    check(GCC, Promise::C90, &[], &all);
    check(GCC, Promise::C99, &[], &all);
    check(GPP, Promise::Cpp98, &[], &all);
    check(GCC, Promise::Assembler, &[], &all);

    let broken: BTreeMap<&String, Vec<View>> = headers
        .iter()
        .map(|header| {
            let facts = load_reference(reference, header).map(|facts| facts.broken);
            (header, facts.unwrap_or_default().into_keys().collect())
        })
        .collect();
    for architecture in Architecture::ALL {
        // Who defines nothing is a guest that asks for no interface version.
        let view = View {
            architecture,
            role: Role::Guest(0),
        };
        let all: Vec<&String> = headers
            .iter()
            .filter(|header| !broken[header].contains(&view))
            .collect();
        let target = format!("--target={}", architecture.target());
        // The C library that is installed is made for one architecture only.
        let library = folder("src/facts/freestanding");
        let library = library.to_string_lossy();
        let extra = [&target, "-ffreestanding", "-nostdinc", "-isystem", &library];
        check(CLANG, Promise::C90, &extra, &all);
    }
    problems
}

/// Why one compiler does not accept those of `headers` for which `promise` is made.
fn refused(
    root: &Path,
    compiler: Compiler,
    promise: Promise,
    extra: &[&str],
    headers: &[&String],
) -> Option<String> {
    let root = std::path::absolute(root).expect("a path that is not empty");
    let scratch = TempDir::new().expect("a temporary folder");
    // Not `-I`: that would also answer `#include <errno.h>`.
    let mut arguments = vec!["-iquote".to_owned(), root.to_string_lossy().into_owned()];
    arguments.extend(
        extra
            .iter()
            .chain(promise.flags())
            .map(|flag| (*flag).to_owned()),
    );
    let fixed = arguments.len();
    for header in headers.iter().filter(|header| promise.holds_for(header)) {
        let program = format!("{}.{}", header.replace('/', "-"), promise.extension());
        fs::write(scratch.path().join(&program), promise.source(header)).expect("a program");
        arguments.push(program);
    }
    if arguments.len() == fixed {
        // Nothing to compile, but a compiler that is not there should be known at once.
        arguments = vec!["--version".to_owned()];
    }
    let said = compiler.run(scratch.path(), &arguments)?;
    let flags = arguments.get(2..fixed).unwrap_or_default().join(" ");
    Some(format!("{} {flags}\n{said}", compiler.program))
}

/// That a compiler refuses a header for one promise, and what it must complain about.
#[test]
fn a_header_that_does_not_stand_alone_is_noticed() {
    const REFUSED: [(&str, Compiler, Promise, &str); 5] = [
        ("leaning.h", GCC, Promise::C90, "fixture_t"),
        ("leaning.h", CLANG, Promise::C90, "fixture_t"),
        ("modern.h", GCC, Promise::C90, "C++ style comments"),
        ("keyword.h", GPP, Promise::Cpp98, "class"),
        ("elfnote.h", GCC, Promise::Assembler, "typedef"),
    ];
    const ACCEPTED: [(&str, Compiler, Promise); 4] = [
        ("xen.h", GCC, Promise::C90),
        ("xen.h", GPP, Promise::Cpp98),
        ("xen.h", GCC, Promise::Assembler),
        ("leaning.h", GPP, Promise::Cpp98),
    ];
    let root = folder("fixtures/standing-alone");
    let check = |header: &str, compiler, promise| {
        refused(&root, compiler, promise, &[], &[&header.to_owned()])
    };
    for (header, compiler, promise, word) in REFUSED {
        let said = check(header, compiler, promise).unwrap_or_default();
        assert!(said.contains(word), "{header}: {said}");
    }
    for (header, compiler, promise) in ACCEPTED {
        assert_eq!(check(header, compiler, promise), None, "{header}");
    }
}
